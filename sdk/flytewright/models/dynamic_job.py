"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.core.dynamic_job import DynamicJobSpec

__all__ = ["DynamicJobSpec"]
