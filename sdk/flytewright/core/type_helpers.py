"""Under the path that flytekit's users know; defined in `flytewright.typeengine`."""

from ..typeengine.tags import load_type_from_tag

__all__ = ["load_type_from_tag"]
