"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.resources import Resources, ResourceSpec

__all__ = ["ResourceSpec", "Resources"]
