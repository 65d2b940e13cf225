"""`Shape`, what an annotation says of a data frame: its columns, its format, its Arrow schema."""

from __future__ import annotations

import dataclasses
import datetime as dt
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, get_args, get_origin

from flytewright_idl.core.types import LiteralType, SchemaType, SimpleType, StructuredDatasetType
from flytewright_idl.core.types import StructuredDatasetTypeDatasetColumn as Column

from ...errors import TypeMismatchError
from ..plan import is_class, name_of

_SIMPLE: dict[Any, SimpleType] = {
    int: SimpleType.INTEGER,
    float: SimpleType.FLOAT,
    str: SimpleType.STRING,
    bool: SimpleType.BOOLEAN,
    dt.datetime: SimpleType.DATETIME,
    dt.timedelta: SimpleType.DURATION,
}
_NUMPY: dict[str, SimpleType] = {
    **dict.fromkeys(("int32", "int64", "uint32", "uint64"), SimpleType.INTEGER),
    **dict.fromkeys(("float32", "float64"), SimpleType.FLOAT),
    **dict.fromkeys(("bool", "bool_"), SimpleType.BOOLEAN),
    **dict.fromkeys(("str_", "bytes_", "object_"), SimpleType.STRING),
    "datetime64": SimpleType.DATETIME,
    "timedelta64": SimpleType.DURATION,
}
"""By name, so that numpy is not imported to ask."""
_SCHEMA_TYPES = {
    SchemaType.SchemaColumn.SchemaColumnType.INTEGER: SimpleType.INTEGER,
    SchemaType.SchemaColumn.SchemaColumnType.FLOAT: SimpleType.FLOAT,
    SchemaType.SchemaColumn.SchemaColumnType.STRING: SimpleType.STRING,
    SchemaType.SchemaColumn.SchemaColumnType.BOOLEAN: SimpleType.BOOLEAN,
    SchemaType.SchemaColumn.SchemaColumnType.DATETIME: SimpleType.DATETIME,
    SchemaType.SchemaColumn.SchemaColumnType.DURATION: SimpleType.DURATION,
}


@dataclass(frozen=True)
class Shape:
    """A class of data frames, and what its annotation adds."""

    base: Any
    columns: Mapping[str, Any] | None = None
    format: str = ""
    schema: Any = None
    """A `pyarrow.Schema`."""

    @classmethod
    def of(cls, hint: Any) -> Shape | None:
        """The shape that a type declares; None when its annotations say other things too."""
        if get_origin(hint) is not Annotated:
            return cls(hint)
        base, *notes = get_args(hint)
        found: dict[str, Any] = {}
        for note in notes:
            kind, value = _read(note)
            if kind is None:
                return None
            if kind in found:
                raise TypeMismatchError(f"{name_of(base)} has two annotations that give its {kind}: keep one")
            found[kind] = value
        return cls(base, **found)

    def dataset_type(self) -> StructuredDatasetType:
        """The shape in Flyte's terms; a new message, which a handler may change."""
        return StructuredDatasetType(
            columns=[Column(name=name, literal_type=column_type(each)) for name, each in _flat(self.columns or {})],
            format=self.format,
            external_schema_type="arrow" if self.schema is not None else "",
            external_schema_bytes=self.schema.to_string().encode() if self.schema is not None else b"",
        )


def _read(note: Any) -> tuple[str | None, Any]:
    """Which field of a shape an annotation gives, and its value."""
    if isinstance(note, str):
        return "format", note
    if isinstance(note, Mapping):
        return "columns", dict(note)
    if is_class(note) and getattr(note, "__annotations__", None):
        return "columns", typing.get_type_hints(note)
    if type(note).__module__.partition(".")[0] == "pyarrow" and type(note).__name__ == "Schema":
        return "schema", note
    return None, None


def _flat(columns: Mapping[str, Any], prefix: str = "") -> typing.Iterator[tuple[str, Any]]:
    """Nested columns by dotted names, as ``address.city``."""
    for name, each in columns.items():
        if isinstance(each, Mapping):
            yield from _flat(each, f"{prefix}{name}.")
        elif is_class(each) and dataclasses.is_dataclass(each):
            yield from _flat(typing.get_type_hints(each), f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", each


def column_type(hint: Any) -> LiteralType:
    """The type of a column; `TypeMismatchError` for what no column can hold."""
    simple = _SIMPLE.get(hint) if is_class(hint) else None
    if simple is None and is_class(hint) and hint.__module__.partition(".")[0] == "numpy":
        simple = _NUMPY.get(hint.__name__)
    if simple is not None:
        return LiteralType(simple=simple)
    if get_origin(hint) is list:
        return LiteralType(collection_type=column_type(get_args(hint)[0]))
    if get_origin(hint) is dict:
        return LiteralType(map_value_type=column_type(get_args(hint)[1]))
    raise TypeMismatchError(f"{name_of(hint)} is not a type that a column of a data frame can have")


def supported_types() -> dict[Any, LiteralType]:
    """The types that a column can have, numpy's included, with what each is on the wire."""
    import numpy as np

    numpy = {getattr(np, name): kind for name, kind in _NUMPY.items() if name != "bool"}
    return {hint: LiteralType(simple=kind) for hint, kind in {**_SIMPLE, **numpy}.items()}


def columns_of_schema(schema: SchemaType) -> list[Column]:
    """The columns of a FlyteSchema, as those of a data set."""
    return [
        Column(name=each.name, literal_type=LiteralType(simple=_SCHEMA_TYPES[each.type])) for each in schema.columns
    ]
