"""Under the path that flytekit's users know; defined in `flytewright.typeengine`."""

from ..typeengine.annotated import FlyteAnnotation

__all__ = ["FlyteAnnotation"]
