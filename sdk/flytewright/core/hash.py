"""Under the path that flytekit's users know; defined in `flytewright.typeengine`."""

from ..typeengine.annotated import HashMethod

__all__ = ["HashMethod"]
