"""Under the path that flytekit's users know; defined in `flytewright.image`."""

from ..image.dockerfile import DefaultImageBuilder

__all__ = ["DefaultImageBuilder"]
