"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.admin.common import Sort

__all__ = ["Sort"]
