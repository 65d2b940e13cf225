"""Under the path that flytekit's users know; defined in `flytewright.compile`."""

from ..compile.control_plane import gather_dependent_entities, get_serializable
from ..compile.order import Spec as FlyteControlPlaneEntity

__all__ = ["FlyteControlPlaneEntity", "gather_dependent_entities", "get_serializable"]
