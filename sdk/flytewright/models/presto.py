"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.plugins.presto import PrestoQuery

__all__ = ["PrestoQuery"]
