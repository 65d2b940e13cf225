"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.core.artifact_id import ArtifactQuery
from flytewright_idl.core.interface import Parameter, ParameterMap, TypedInterface, Variable, VariableMap

__all__ = ["ArtifactQuery", "Parameter", "ParameterMap", "TypedInterface", "Variable", "VariableMap"]
