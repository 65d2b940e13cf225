"""Lays the inputs of a container out as files: one for each, and all of them together in one."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TypeAlias

from flytewright.errors import FlytewrightError
from flytewright_idl.core import (
    Blob,
    DataLoadingConfigLiteralMapFormat,
    Literal,
    LiteralCollection,
    LiteralMap,
    Scalar,
    Schema,
    Union,
)

from ...storage.store import Store
from .texts import text_of

Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"
"""A value as JSON and YAML hold it."""


class InputError(FlytewrightError):
    """An input cannot be laid out as a file."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place for an input: here, and as the container sees it."""

    here: Path
    there: PurePosixPath

    def __truediv__(self, name: str) -> Spot:
        return Spot(self.here / name, self.there / name)


async def lay_out(inputs: LiteralMap, spot: Spot, form: DataLoadingConfigLiteralMapFormat, store: Store) -> None:
    """Write every input to a file of its name, and all to ``inputs.pb`` and to ``inputs.json`` or ``inputs.yaml``.

    Files and folders are brought there; in what is written of all inputs they lie where the container finds them.
    """
    spot.here.mkdir(parents=True, exist_ok=True)
    plain, literals = await _lay_all(inputs.literals, spot, store)
    (spot.here / "inputs.pb").write_bytes(bytes(LiteralMap(literals=literals)))
    if form == DataLoadingConfigLiteralMapFormat.JSON:
        (spot.here / "inputs.json").write_text(json.dumps(plain))
    elif form == DataLoadingConfigLiteralMapFormat.YAML:
        import yaml

        (spot.here / "inputs.yaml").write_text(yaml.safe_dump(plain, allow_unicode=True))


async def _lay_all(
    literals: Mapping[str, Literal], spot: Spot, store: Store
) -> tuple[dict[str, Plain], dict[str, Literal]]:
    laid = {name: await _lay(literal, spot / name, store) for name, literal in literals.items()}
    return {name: plain for name, (plain, _) in laid.items()}, {name: literal for name, (_, literal) in laid.items()}


async def _lay(literal: Literal, spot: Spot, store: Store) -> tuple[Plain, Literal]:
    """Write one literal; gives its value, and the literal with the places that files have in the container."""
    if literal.scalar is not None:
        plain, scalar = await _lay_scalar(literal.scalar, spot, store)
        return plain, Literal(scalar=scalar)
    if literal.collection is not None:
        spot.here.mkdir()
        items = [await _lay(each, spot / str(i), store) for i, each in enumerate(literal.collection.literals)]
        collection = LiteralCollection(literals=[each for _, each in items])
        return [plain for plain, _ in items], Literal(collection=collection)
    if literal.map is not None:
        spot.here.mkdir()
        values, inner = await _lay_all(literal.map.literals, spot, store)
        return values, Literal(map=LiteralMap(literals=inner))
    raise InputError(f"{spot.here.name}: a literal without a value cannot be a file")


async def _lay_scalar(scalar: Scalar, spot: Spot, store: Store) -> tuple[Plain, Scalar]:
    if scalar.blob is not None:
        await store.get(scalar.blob.uri, spot.here)
        return str(spot.there), Scalar(blob=Blob(metadata=scalar.blob.metadata, uri=str(spot.there)))
    if scalar.schema is not None:
        await store.get(scalar.schema.uri, spot.here)
        return str(spot.there), Scalar(schema=Schema(type=scalar.schema.type, uri=str(spot.there)))
    if scalar.union is not None and scalar.union.value is not None:
        plain, inner = await _lay(scalar.union.value, spot, store)
        return plain, Scalar(union=Union(type=scalar.union.type, value=inner))
    plain, content = _content(scalar, spot)
    spot.here.write_bytes(content)
    return plain, scalar


def _content(scalar: Scalar, spot: Spot) -> tuple[Plain, bytes]:
    """The value of a scalar that is no file, and what its file holds."""
    if scalar.primitive is not None:
        value, text = scalar.primitive.value, text_of(scalar.primitive)
        return value if isinstance(value, (bool, int, float, str)) else text, text.encode()
    if scalar.binary is not None:
        return base64.b64encode(scalar.binary.value).decode(), scalar.binary.value
    if scalar.generic is not None:
        return scalar.generic.to_dict(), scalar.generic.to_json().encode()
    if scalar.error is not None:
        return scalar.error.message, scalar.error.message.encode()
    if scalar.none_type is not None:
        return None, b"null"
    raise InputError(f"{spot.here.name}: a {scalar.which('value')} cannot be a file for a container")
