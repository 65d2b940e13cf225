"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.plugins.qubole import HiveQuery, HiveQueryCollection, QuboleHiveJob

__all__ = ["HiveQuery", "HiveQueryCollection", "QuboleHiveJob"]
