"""The type of a literal, as far as its value tells."""

from __future__ import annotations

from collections.abc import Iterable

from flytewright_idl.core import (
    Literal,
    LiteralType,
    Primitive,
    Scalar,
    SchemaType,
    SimpleType,
    StructuredDatasetType,
    UnionType,
)

MSGPACK = "msgpack"
"""The tag of a binary literal that holds a dataclass, a model or a dict."""

_PRIMITIVES = {
    "integer": SimpleType.INTEGER,
    "float_value": SimpleType.FLOAT,
    "string_value": SimpleType.STRING,
    "boolean": SimpleType.BOOLEAN,
    "datetime": SimpleType.DATETIME,
    "duration": SimpleType.DURATION,
}


def type_of_literal(literal: Literal) -> LiteralType | None:
    """The type of a literal, None when nothing is set; a mixed collection is one of a union."""
    match literal.which("value"):
        case "scalar":
            assert literal.scalar is not None
            return type_of_scalar(literal.scalar)
        case "collection":
            assert literal.collection is not None
            return LiteralType(collection_type=_type_of_items(literal.collection.literals))
        case "map":
            assert literal.map is not None
            return LiteralType(map_value_type=_type_of_items(literal.map.literals.values()))
        case "offloaded_metadata":
            assert literal.offloaded_metadata is not None
            return literal.offloaded_metadata.inferred_type
        case _:
            return None


def type_of_primitive(primitive: Primitive) -> LiteralType:
    """The simple type of a primitive, NONE when nothing is set."""
    return LiteralType(simple=_PRIMITIVES.get(primitive.which("value") or "", SimpleType.NONE))


def type_of_scalar(scalar: Scalar) -> LiteralType | None:
    """The type of a scalar, None when nothing is set or a blob does not say."""
    simple = {"none_type": SimpleType.NONE, "error": SimpleType.ERROR, "generic": SimpleType.STRUCT}
    match scalar.which("value"):
        case "primitive":
            assert scalar.primitive is not None
            return type_of_primitive(scalar.primitive)
        case "none_type" | "error" | "generic" as kind:
            return LiteralType(simple=simple[kind])
        case "binary":
            assert scalar.binary is not None
            return LiteralType(simple=SimpleType.STRUCT if scalar.binary.tag == MSGPACK else SimpleType.BINARY)
        case "blob":
            metadata = scalar.blob.metadata if scalar.blob else None
            return LiteralType(blob=metadata.type) if metadata and metadata.type else None
        case "schema":
            return LiteralType(schema=(scalar.schema.type if scalar.schema else None) or SchemaType())
        case "structured_dataset":
            about = scalar.structured_dataset.metadata if scalar.structured_dataset else None
            known = about.structured_dataset_type if about else None
            return LiteralType(structured_dataset_type=known or StructuredDatasetType())
        case "union":
            chosen = scalar.union.type if scalar.union else None
            return LiteralType(union_type=UnionType(variants=[chosen or LiteralType()]))
        case _:
            return None


def _type_of_items(items: Iterable[Literal]) -> LiteralType:
    """The one type of all items, a union of the types of mixed ones, NONE for none."""
    found: dict[bytes, LiteralType] = {}
    empty: LiteralType | None = None
    for item in items:
        kind = type_of_literal(item) or LiteralType()
        if item.collection is not None and not item.collection.literals:
            empty = kind
        else:
            found.setdefault(bytes(kind), kind)
    if not found:
        return empty or LiteralType(simple=SimpleType.NONE)
    if len(found) == 1:
        return next(iter(found.values()))
    return _union_of([found[key] for key in sorted(found)])


def _union_of(kinds: list[LiteralType]) -> LiteralType:
    """A union of the types; of collections with one of a union among them, the collection of all that is in them."""
    items = [kind.collection_type for kind in kinds if kind.collection_type is not None]
    if len(items) < len(kinds) or not any(item.union_type for item in items):
        return LiteralType(union_type=UnionType(variants=kinds))
    found = {bytes(kind): kind for item in items for kind in (item.union_type.variants if item.union_type else [item])}
    return LiteralType(collection_type=LiteralType(union_type=UnionType(variants=list(found.values()))))
