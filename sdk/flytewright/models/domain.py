"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.admin.project import Domain

__all__ = ["Domain"]
