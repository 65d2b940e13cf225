"""Under the path that flytekit's users know; defined in `flytewright._lazy`."""

from .._lazy import is_imported, lazy_module

__all__ = ["is_imported", "lazy_module"]
