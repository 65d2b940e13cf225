"""Under the path that flytekit's users know; defined in `flytewright.compile`."""

from ..authoring.options import Options
from ..compile.control_plane import gather_dependent_entities, get_serializable
from ..compile.order import Spec as FlyteControlPlaneEntity

__all__ = ["FlyteControlPlaneEntity", "Options", "gather_dependent_entities", "get_serializable"]
