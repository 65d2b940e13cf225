"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.resolver import ClassStorageTaskResolver

__all__ = ["ClassStorageTaskResolver"]
