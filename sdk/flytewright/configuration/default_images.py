"""Under the path that flytekit's users know; defined in `flytewright.config`."""

from ..config.default_images import DefaultImages, PythonVersion

__all__ = ["DefaultImages", "PythonVersion"]
