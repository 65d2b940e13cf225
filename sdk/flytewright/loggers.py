"""Under the path that flytekit's users know: the logger of the SDK."""

from logging import getLogger

__all__ = ["logger"]

logger = getLogger("flytewright")
