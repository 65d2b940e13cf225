"""Python types for types that are known only from the backend, and plain views of literals."""

from __future__ import annotations

import datetime as dt
import typing
from typing import Any

from flytewright_idl.core.literals import Literal, Primitive
from flytewright_idl.core.types import BlobTypeBlobDimensionality, LiteralType, SimpleType

from ..errors import TypeMismatchError
from . import binary
from .dataframes.dataset import StructuredDataset
from .dataframes.schema import FlyteSchema
from .files import FlyteDirectory, FlyteFile
from .flyte_errors import FlyteError
from .schema_classes import class_of

SIMPLE: dict[SimpleType, Any] = {
    SimpleType.NONE: type(None),
    SimpleType.INTEGER: int,
    SimpleType.FLOAT: float,
    SimpleType.STRING: str,
    SimpleType.BOOLEAN: bool,
    SimpleType.DATETIME: dt.datetime,
    SimpleType.DURATION: dt.timedelta,
    SimpleType.STRUCT: dict,
    SimpleType.ERROR: FlyteError,
}


def guess_hint(kind: LiteralType) -> Any:
    """The Python type that values of a literal type have; `TypeMismatchError` when none is known."""
    schema = kind.metadata.to_dict() if kind.simple == SimpleType.STRUCT and kind.metadata is not None else {}
    if "properties" in schema or "$ref" in schema:
        return class_of(schema)
    if kind.simple is not None and kind.simple in SIMPLE:
        return SIMPLE[kind.simple]
    if kind.collection_type is not None:
        return list[guess_hint(kind.collection_type)]  # type: ignore[misc]  # computed, not declared
    if kind.map_value_type is not None:
        return dict[str, guess_hint(kind.map_value_type)]  # type: ignore[misc]  # computed, not declared
    if kind.union_type is not None:
        return typing.Union[tuple(guess_hint(each) for each in kind.union_type.variants)]  # noqa: UP007 - computed
    if kind.enum_type is not None:
        return typing.Literal[tuple(kind.enum_type.values)] if kind.enum_type.values else str
    if kind.structured_dataset_type is not None:
        return StructuredDataset
    if kind.schema is not None:
        return FlyteSchema
    if kind.blob is not None:
        handle: Any = FlyteFile if kind.blob.dimensionality == BlobTypeBlobDimensionality.SINGLE else FlyteDirectory
        return handle[kind.blob.format] if kind.blob.format else handle
    raise TypeMismatchError(f"no Python type is known for {kind!r}")


def plain_value(literal: Literal) -> Any:
    """A literal as plain data, for showing it: files as their URIs, structures as dicts."""
    if literal.collection is not None:
        return [plain_value(each) for each in literal.collection.literals]
    if literal.map is not None:
        return {key: plain_value(each) for key, each in literal.map.literals.items()}
    scalar = literal.scalar
    if scalar is None:
        return None
    if scalar.union is not None and scalar.union.value is not None:
        return plain_value(scalar.union.value)
    if scalar.blob is not None:
        return scalar.blob.uri
    if scalar.structured_dataset is not None:
        return scalar.structured_dataset.uri
    if scalar.binary is not None or scalar.generic is not None:
        return binary.load(literal, "a structure")
    return _plain_primitive(scalar.primitive) if scalar.primitive is not None else None


def _plain_primitive(primitive: Primitive) -> Any:
    if primitive.datetime is not None:
        return primitive.datetime.datetime
    if primitive.duration is not None:
        return primitive.duration.timedelta
    return primitive.value
