"""Literal types in words, for error messages."""

from __future__ import annotations

from flytewright_idl.core import BlobTypeBlobDimensionality, LiteralType


def type_name(literal_type: LiteralType | None) -> str:
    """A short name: ``INTEGER``, ``list[STRING]``, ``union[INTEGER, NONE]``, ``blob(csv)``."""
    if literal_type is None:
        return "nothing known"
    kind = literal_type.type
    match literal_type.which("type"):
        case "simple":
            assert literal_type.simple is not None
            return literal_type.simple.name
        case "collection_type":
            return f"list[{type_name(literal_type.collection_type)}]"
        case "map_value_type":
            return f"map[{type_name(literal_type.map_value_type)}]"
        case "union_type":
            assert literal_type.union_type is not None
            return f"union[{', '.join(map(type_name, literal_type.union_type.variants))}]"
        case "enum_type":
            assert literal_type.enum_type is not None
            return f"enum({', '.join(literal_type.enum_type.values)})"
        case "blob":
            assert literal_type.blob is not None
            multipart = literal_type.blob.dimensionality == BlobTypeBlobDimensionality.MULTIPART
            return f"{'directory' if multipart else 'blob'}({literal_type.blob.format or 'any'})"
        case "structured_dataset_type":
            return "structured dataset"
        case "schema":
            return "schema"
        case _:
            return f"unset type {kind!r}" if kind is not None else "unset type"
