"""Under the path that flytekit's users know; defined in `flytewright.errors`."""

from ..errors import FlytewrightError as FlyteException
from ..errors import RecoverableError as FlyteRecoverableException

__all__ = ["FlyteException", "FlyteRecoverableException"]
