"""Python annotations for literal types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from flytewright.errors import TypeMismatchError
from flytewright_idl.core.types import BlobTypeBlobDimensionality, LiteralType, SimpleType, StructuredDatasetType

from .model import Choice
from .names import Names, class_name, distinct, identifier
from .schemas import Structures

SIMPLE: Mapping[SimpleType, str] = {
    SimpleType.NONE: "None",
    SimpleType.INTEGER: "int",
    SimpleType.FLOAT: "float",
    SimpleType.STRING: "str",
    SimpleType.BOOLEAN: "bool",
    SimpleType.DATETIME: "datetime",
    SimpleType.DURATION: "timedelta",
    SimpleType.STRUCT: "Struct",
    SimpleType.ERROR: "FlyteError",
}
PICKLE = "PythonPickle"
"""The format of blobs that any Python object may be in."""


@dataclass
class Annotations:
    """Annotations for literal types, with the enums and structures that they need."""

    names: Names
    choices: dict[tuple[str, ...], Choice] = field(default_factory=dict)

    @cached_property
    def structures(self) -> Structures:
        """The structures by now."""
        return Structures(self.names)

    def of(self, kind: LiteralType | None, hint: str) -> str:
        """The annotation for a type; `hint` is what an enum is named for, which has no name of its own."""
        match kind:
            case None:
                raise TypeMismatchError("there is no type")
            case LiteralType(simple=SimpleType.STRUCT):
                return self.structure(kind) or "Struct"
            case LiteralType(simple=SimpleType() as simple) if simple in SIMPLE:
                return SIMPLE[simple]
            case LiteralType(collection_type=LiteralType() as item):
                return f"list[{self.of(item, hint)}]"
            case LiteralType(map_value_type=LiteralType() as value):
                return f"dict[str, {self.of(value, hint)}]"
        if kind.union_type is not None:
            return " | ".join(dict.fromkeys(self.of(each, hint) for each in kind.union_type.variants))
        if kind.enum_type is not None:
            return self.choice(tuple(kind.enum_type.values), hint).name
        if kind.structured_dataset_type is not None:
            return self._dataset(kind.structured_dataset_type)
        if kind.schema is not None:
            return "FlyteSchema"
        if kind.blob is None:
            raise TypeMismatchError(f"no Python type is known for {kind!r}")
        if kind.blob.format == PICKLE:
            return "Any"
        handle = "FlyteFile" if kind.blob.dimensionality == BlobTypeBlobDimensionality.SINGLE else "FlyteDirectory"
        return f"{handle}[Annotated[str, FileExt({kind.blob.format!r})]]" if kind.blob.format else handle

    def structure(self, kind: LiteralType) -> str | None:
        """The class of a structure; None for one whose fields are not described."""
        schema = kind.metadata.to_dict() if kind.metadata is not None else {}
        return self.structures.add(schema) if "properties" in schema or "$ref" in schema else None

    def choice(self, values: tuple[str, ...], hint: str) -> Choice:
        """The enum of some values."""
        if values not in self.choices:
            members = distinct(identifier(value, "EMPTY").upper().lstrip("_") or "EMPTY" for value in values)
            members = [each if each.isidentifier() else f"V_{each}" for each in members]
            self.choices[values] = Choice(
                name=self.names.claim(class_name(hint, "Choice")),
                members=dict(zip(distinct(members), values, strict=True)),
            )
        return self.choices[values]

    def _dataset(self, kind: StructuredDatasetType) -> str:
        notes = []
        if kind.columns:
            columns = [(each.name, self.of(each.literal_type, each.name)) for each in kind.columns]
            notes.append(_keywords(columns))
        if kind.format:
            notes.append(repr(kind.format))
        return f"Annotated[StructuredDataset, {', '.join(notes)}]" if notes else "StructuredDataset"


def _keywords(columns: list[tuple[str, str]]) -> str:
    plain = all(name == identifier(name) for name, _ in columns)
    if plain:
        return f"kwtypes({', '.join(f'{name}={hint}' for name, hint in columns)})"
    return f"kwtypes(**{{{', '.join(f'{name!r}: {hint}' for name, hint in columns)}}})"
