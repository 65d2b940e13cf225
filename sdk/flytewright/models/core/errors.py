"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.core.errors import ContainerError, ErrorDocument

__all__ = ["ContainerError", "ErrorDocument"]
