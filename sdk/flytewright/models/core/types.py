"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.core.types import BlobType, EnumType

__all__ = ["BlobType", "EnumType"]
