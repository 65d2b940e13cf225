"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.dynamic import dynamic

__all__ = ["dynamic"]
