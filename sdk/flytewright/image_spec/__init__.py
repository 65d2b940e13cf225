"""Under the path that flytekit's users know; defined in `flytewright.image`."""

from ..image.builders import ImageBuildEngine, ImageSpecBuilder
from ..image.dockerfile import DefaultImageBuilder
from ..image.spec import ImageSpec

__all__ = ["DefaultImageBuilder", "ImageBuildEngine", "ImageSpec", "ImageSpecBuilder"]
