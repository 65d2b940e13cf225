"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.core.types import TypeAnnotation

__all__ = ["TypeAnnotation"]
