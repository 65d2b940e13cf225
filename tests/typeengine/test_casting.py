"""Which types may flow into which."""

from __future__ import annotations

import pytest

from flytewright.typeengine.casting import accepts_none, castable
from flytewright_idl.core import (
    BlobType,
    BlobTypeBlobDimensionality,
    EnumType,
    LiteralType,
    SchemaType,
    SchemaTypeSchemaColumn,
    SchemaTypeSchemaColumnSchemaColumnType,
    SimpleType,
    StructuredDatasetType,
    StructuredDatasetTypeDatasetColumn,
    TypeAnnotation,
    TypeStructure,
    UnionType,
)
from flytewright_idl.google.protobuf import Struct

INT, FLOAT, STRING, NONE = (
    LiteralType(simple=kind) for kind in (SimpleType.INTEGER, SimpleType.FLOAT, SimpleType.STRING, SimpleType.NONE)
)


def a_list(item: LiteralType) -> LiteralType:
    return LiteralType(collection_type=item)


def a_map(value: LiteralType) -> LiteralType:
    return LiteralType(map_value_type=value)


def tagged(kind: LiteralType, tag: str) -> LiteralType:
    return LiteralType(simple=kind.simple, structure=TypeStructure(tag=tag))


def union(*variants: LiteralType) -> LiteralType:
    return LiteralType(union_type=UnionType(variants=list(variants)))


def enum(*values: str) -> LiteralType:
    return LiteralType(enum_type=EnumType(values=list(values)))


def blob(form: str = "", dimensionality: BlobTypeBlobDimensionality = BlobTypeBlobDimensionality.SINGLE) -> LiteralType:
    return LiteralType(blob=BlobType(format=form, dimensionality=dimensionality))


def schema(**columns: str) -> LiteralType:
    kinds = SchemaTypeSchemaColumnSchemaColumnType
    return LiteralType(
        schema=SchemaType(
            columns=[SchemaTypeSchemaColumn(name=name, type=kinds[kind]) for name, kind in columns.items()]
        )
    )


def dataset(form: str = "", **columns: LiteralType) -> LiteralType:
    named = [StructuredDatasetTypeDatasetColumn(name=name, literal_type=kind) for name, kind in columns.items()]
    return LiteralType(structured_dataset_type=StructuredDatasetType(columns=named, format=form))


def struct(metadata: dict[str, object] | None = None) -> LiteralType:
    return LiteralType(simple=SimpleType.STRUCT, metadata=Struct.from_dict(metadata) if metadata is not None else None)


def dataclass(required: list[str], **properties: object) -> LiteralType:
    return struct({"type": "object", "properties": properties, "required": required, "additionalProperties": False})


INTEGER, TEXT = {"type": "integer"}, {"type": "string"}
NOTED = LiteralType(
    simple=SimpleType.INTEGER,
    metadata=Struct.from_dict({"a": 1}),
    annotation=TypeAnnotation(annotations=Struct.from_dict({"b": 2})),
)


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (INT, INT),
        (NOTED, INT),
        (NONE, NONE),
        (enum("a"), STRING),
        (STRING, enum("a")),
        (enum("a", "b"), enum("a", "b")),
        (tagged(INT, "int"), tagged(INT, "int")),
        (INT, tagged(INT, "int")),
        (a_list(INT), a_list(INT)),
        (a_list(NONE), a_list(INT)),
        (a_map(INT), a_map(INT)),
        (a_map(NONE), a_map(INT)),
        (STRING, union(INT, STRING)),
        (union(INT, STRING), union(FLOAT, STRING, INT)),
        (union(INT), INT),
        (NONE, union(INT, NONE)),
        (blob("csv"), blob()),
        (blob(), blob("csv")),
        (blob("csv"), blob("csv")),
        (schema(a="INTEGER", b="STRING"), schema(a="INTEGER")),
        (schema(), schema(a="INTEGER")),
        (schema(a="INTEGER"), dataset(a=INT)),
        (dataset(a=INT), schema(a="INTEGER")),
        (dataset("parquet", a=INT, b=STRING), dataset("parquet", a=INT)),
        (dataset("parquet"), dataset()),
        (dataset("Parquet"), dataset("parquet")),
        (NONE, dataset("parquet")),
        (struct(), dataclass(["a"], a=INTEGER)),
        (dataclass(["a"], a=INTEGER), struct()),
        (dataclass(["a"], a=INTEGER), dataclass(["a"], a=INTEGER)),
        (dataclass(["a", "b"], a=INTEGER, b=TEXT), dataclass(["a"], a=INTEGER)),
    ],
)
def test_these_may_flow(given: LiteralType, wanted: LiteralType) -> None:
    assert castable(given, wanted)


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (INT, FLOAT),
        (FLOAT, INT),
        (NONE, INT),
        (INT, NONE),
        (enum("a"), enum("a", "b")),
        (tagged(INT, "int"), tagged(INT, "MyInt")),
        (tagged(INT, "int"), INT),
        (INT, a_list(INT)),
        (a_list(INT), INT),
        (a_list(INT), a_list(a_list(INT))),
        (a_list(INT), a_map(INT)),
        (a_map(INT), a_map(STRING)),
        (STRING, union(tagged(STRING, "a"), tagged(STRING, "b"))),  # ambiguous
        (FLOAT, union(INT, STRING)),
        (union(INT, FLOAT), union(INT, STRING)),
        (union(INT, STRING), INT),
        (blob("csv"), blob("parquet")),
        (INT, blob()),
        (schema(a="INTEGER"), schema(a="INTEGER", b="STRING")),
        (schema(a="INTEGER"), schema(a="STRING")),
        (NONE, schema()),
        (dataset("csv", a=INT), schema(a="INTEGER")),
        (schema(a="INTEGER"), dataset("csv", a=INT)),
        (dataset("csv"), dataset("parquet")),
        (dataset(a=INT), dataset(a=STRING)),
        (INT, dataset()),
        (dataclass(["a"], a=INTEGER), dataclass(["a", "b"], a=INTEGER, b=TEXT)),
        (dataclass(["a"], a=INTEGER), dataclass(["a"], a=TEXT)),
    ],
)
def test_these_may_not_flow(given: LiteralType, wanted: LiteralType) -> None:
    assert not castable(given, wanted)


def test_only_a_union_with_none_may_stay_unbound() -> None:
    assert accepts_none(union(INT, NONE))
    assert not accepts_none(union(INT, STRING))
    assert not accepts_none(NONE)
    assert not accepts_none(None)
