"""Under the path that flytekit's users know; defined in `flytewright.image`."""

from ..image.builders import NoOpBuilder

__all__ = ["NoOpBuilder"]
