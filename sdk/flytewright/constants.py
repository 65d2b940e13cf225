"""Under the path that flytekit's users know; defined in `flytewright.image`."""

from .image.copying import CopyFileDetection

__all__ = ["CopyFileDetection"]
