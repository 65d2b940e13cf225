"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.admin.project import Project

__all__ = ["Project"]
