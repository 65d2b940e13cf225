"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.core.types import (
    BlobType,
    EnumType,
    Error,
    LiteralType,
    OutputReference,
    SchemaType,
    SimpleType,
    StructuredDatasetType,
    TypeAnnotation,
    TypeStructure,
    UnionType,
)

__all__ = [
    "BlobType",
    "EnumType",
    "Error",
    "LiteralType",
    "OutputReference",
    "SchemaType",
    "SimpleType",
    "StructuredDatasetType",
    "TypeAnnotation",
    "TypeStructure",
    "UnionType",
]
