"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.environment import Environment

__all__ = ["Environment"]
