"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.admin.schedule import Schedule

__all__ = ["Schedule"]
