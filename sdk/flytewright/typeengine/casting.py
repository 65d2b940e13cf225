"""Flyte's casting rules: which types may flow into which."""

from __future__ import annotations

from collections.abc import Callable

from flytewright_idl.core import (
    LiteralType,
    SchemaType,
    SchemaTypeSchemaColumnSchemaColumnType,
    SimpleType,
    StructuredDatasetType,
)

from .schema_reading import readable

PARQUET = "parquet"
"""The one format that a schema is stored in."""


def castable(given: LiteralType, wanted: LiteralType) -> bool:
    """Whether a value of type `given` may be bound to an input of type `wanted`."""
    cast = _CASTS.get(wanted.which("type") or "", _simple)
    if (
        given.union_type is not None
        and len(given.union_type.variants) == 1
        and cast(given.union_type.variants[0], wanted)
    ):
        return True
    return cast(given, wanted)


def is_none(literal_type: LiteralType | None) -> bool:
    """Whether the type is the one of None."""
    return literal_type is not None and literal_type.simple == SimpleType.NONE


def accepts_none(literal_type: LiteralType | None) -> bool:
    """Whether the type is a union with None, whose input may stay unbound."""
    return (
        literal_type is not None
        and literal_type.union_type is not None
        and any(map(is_none, literal_type.union_type.variants))
    )


def _tag(literal_type: LiteralType) -> str:
    return literal_type.structure.tag if literal_type.structure else ""


def _simple(given: LiteralType, wanted: LiteralType) -> bool:
    if is_none(wanted):
        return is_none(given)
    if given.enum_type is not None and wanted.simple == SimpleType.STRING:
        return True
    if wanted.enum_type is not None and given.simple == SimpleType.STRING:
        return True
    if _tag(given) and _tag(given) != _tag(wanted):
        return False
    if given.simple == wanted.simple == SimpleType.STRUCT:
        # older types carry no schema, and nothing can be said against those
        return given.metadata is None or wanted.metadata is None or readable(given.metadata, wanted.metadata)
    return given.which("type") == wanted.which("type") and given.type == wanted.type


def _collection(given: LiteralType, wanted: LiteralType) -> bool:
    item, wanted_item = given.collection_type, wanted.collection_type
    return is_none(item) or (item is not None and wanted_item is not None and castable_item(item, wanted_item))


def _map(given: LiteralType, wanted: LiteralType) -> bool:
    value, wanted_value = given.map_value_type, wanted.map_value_type
    return is_none(value) or (value is not None and wanted_value is not None and castable_item(value, wanted_value))


def castable_item(given: LiteralType, wanted: LiteralType) -> bool:
    """`castable` inside a collection or a map, where a union of one variant is not unwrapped."""
    return _CASTS.get(wanted.which("type") or "", _simple)(given, wanted)


def _blob(given: LiteralType, wanted: LiteralType) -> bool:
    if given.blob is None or wanted.blob is None:
        return False
    return not given.blob.format or not wanted.blob.format or given.blob.format == wanted.blob.format


def _union(given: LiteralType, wanted: LiteralType) -> bool:
    variants = wanted.union_type.variants if wanted.union_type else []
    if given.union_type is not None:
        return all(any(castable(each, variant) for variant in variants) for each in given.union_type.variants)
    # one variant only, or the value would be ambiguous
    return sum(castable(given, variant) for variant in variants) == 1


def _schema(given: LiteralType, wanted: LiteralType) -> bool:
    target = wanted.schema
    assert target is not None
    if given.schema is not None:
        return _columns_fit(_schema_columns(given.schema), _schema_columns(target))
    dataset = given.structured_dataset_type
    return (
        dataset is not None
        and dataset.format.lower() in ("", PARQUET)
        and _columns_fit(_simple_columns(dataset), _schema_columns(target))
    )


def _dataset(given: LiteralType, wanted: LiteralType) -> bool:
    target, source = wanted.structured_dataset_type, given.structured_dataset_type
    assert target is not None
    if is_none(given):
        return True
    if given.schema is not None:
        return target.format.lower() in ("", PARQUET) and _columns_fit(
            _schema_columns(given.schema), _simple_columns(target)
        )
    if source is None:
        return False
    formats = {source.format.lower(), target.format.lower()} - {""}
    if len(formats) > 1:
        return False
    here = {column.name: column.literal_type or LiteralType() for column in source.columns}
    there = {column.name: column.literal_type or LiteralType() for column in target.columns}
    return not here or not there or all(name in here and castable_item(here[name], there[name]) for name in there)


_COLUMN_TYPES = {kind: SimpleType[kind.name] for kind in SchemaTypeSchemaColumnSchemaColumnType}
"""The simple type of each column type of the older schemas."""


def _schema_columns(schema: SchemaType) -> dict[str, SimpleType | None]:
    return {column.name: _COLUMN_TYPES.get(column.type) for column in schema.columns}


def _simple_columns(dataset: StructuredDatasetType) -> dict[str, SimpleType | None]:
    return {column.name: column.literal_type.simple if column.literal_type else None for column in dataset.columns}


def _columns_fit(here: dict[str, SimpleType | None], there: dict[str, SimpleType | None]) -> bool:
    """Whether every wanted column is there with its type; a side without columns says nothing."""
    return not here or not there or all(name in here and here[name] == there[name] for name in there)


_CASTS: dict[str, Callable[[LiteralType, LiteralType], bool]] = {
    "collection_type": _collection,
    "map_value_type": _map,
    "blob": _blob,
    "schema": _schema,
    "structured_dataset_type": _dataset,
    "union_type": _union,
}
"""The rule for each kind of wanted type; the others are compared as they are."""
