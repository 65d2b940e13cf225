"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.cache import Cache, CachePolicy, VersionParameters

__all__ = ["Cache", "CachePolicy", "VersionParameters"]
