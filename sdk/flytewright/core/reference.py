"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.reference import get_reference_entity

__all__ = ["get_reference_entity"]
