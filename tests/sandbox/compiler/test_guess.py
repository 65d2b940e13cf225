"""What the value of a literal tells about its type."""

from __future__ import annotations

import pytest

from flytewright.sandbox.compiler.guess import type_of_literal
from flytewright_idl.core import (
    Binary,
    Blob,
    BlobMetadata,
    BlobType,
    Literal,
    LiteralCollection,
    LiteralMap,
    LiteralOffloadedMetadata,
    LiteralType,
    Primitive,
    Scalar,
    Schema,
    SchemaType,
    SimpleType,
    StructuredDataset,
    StructuredDatasetType,
    Union,
    UnionType,
    Void,
)
from flytewright_idl.google.protobuf import Duration, Struct, Timestamp

INT, STRING = LiteralType(simple=SimpleType.INTEGER), LiteralType(simple=SimpleType.STRING)


def primitive(value: Primitive) -> Literal:
    return Literal(scalar=Scalar(primitive=value))


ONE, TEXT = primitive(Primitive(integer=1)), primitive(Primitive(string_value="a"))


def a_list(*items: Literal) -> Literal:
    return Literal(collection=LiteralCollection(literals=list(items)))


def list_of(item: LiteralType) -> LiteralType:
    return LiteralType(collection_type=item)


def union(*variants: LiteralType) -> LiteralType:
    return LiteralType(union_type=UnionType(variants=list(variants)))


@pytest.mark.parametrize(
    ("literal", "kind"),
    [
        (ONE, INT),
        (primitive(Primitive(float_value=1.0)), LiteralType(simple=SimpleType.FLOAT)),
        (TEXT, STRING),
        (primitive(Primitive(boolean=False)), LiteralType(simple=SimpleType.BOOLEAN)),
        (primitive(Primitive(datetime=Timestamp())), LiteralType(simple=SimpleType.DATETIME)),
        (primitive(Primitive(duration=Duration())), LiteralType(simple=SimpleType.DURATION)),
        (Literal(scalar=Scalar(none_type=Void())), LiteralType(simple=SimpleType.NONE)),
        (Literal(scalar=Scalar(generic=Struct())), LiteralType(simple=SimpleType.STRUCT)),
        (Literal(scalar=Scalar(binary=Binary(tag="msgpack"))), LiteralType(simple=SimpleType.STRUCT)),
        (Literal(scalar=Scalar(binary=Binary())), LiteralType(simple=SimpleType.BINARY)),
        (
            Literal(scalar=Scalar(blob=Blob(metadata=BlobMetadata(type=BlobType(format="csv"))))),
            LiteralType(blob=BlobType(format="csv")),
        ),
        (Literal(scalar=Scalar(blob=Blob())), None),
        (Literal(scalar=Scalar(schema=Schema())), LiteralType(schema=SchemaType())),
        (
            Literal(scalar=Scalar(structured_dataset=StructuredDataset())),
            LiteralType(structured_dataset_type=StructuredDatasetType()),
        ),
        (Literal(scalar=Scalar(union=Union(value=ONE, type=INT))), union(INT)),
        (Literal(offloaded_metadata=LiteralOffloadedMetadata(inferred_type=INT)), INT),
        (Literal(map=LiteralMap(literals={"a": ONE})), LiteralType(map_value_type=INT)),
        (a_list(ONE, ONE), list_of(INT)),
        (a_list(), list_of(LiteralType(simple=SimpleType.NONE))),
        (a_list(a_list(), a_list(ONE)), list_of(list_of(INT))),
        (a_list(ONE, TEXT), list_of(union(INT, STRING))),
        (a_list(a_list(ONE, TEXT), ONE), list_of(union(INT, list_of(union(INT, STRING))))),
        (a_list(a_list(ONE, TEXT), a_list(ONE)), list_of(list_of(union(INT, STRING)))),
        (Literal(), None),
    ],
)
def test_the_type_of(literal: Literal, kind: LiteralType | None) -> None:
    assert type_of_literal(literal) == kind
