"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.interface import Interface

__all__ = ["Interface"]
