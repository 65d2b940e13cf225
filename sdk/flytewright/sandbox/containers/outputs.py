"""Takes the outputs of a container from the files that it has left."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from flytewright.errors import FlytewrightError
from flytewright_idl._runtime.errors import WireError
from flytewright_idl.core import (
    Binary,
    Blob,
    BlobMetadata,
    BlobType,
    BlobTypeBlobDimensionality,
    Error,
    Literal,
    LiteralMap,
    LiteralType,
    Scalar,
    SimpleType,
    VariableMap,
    Void,
)
from flytewright_idl.google.protobuf import Struct

from ...storage.paths import join
from ...storage.store import Store
from ..compiler.describe import type_name
from ..compiler.guess import MSGPACK
from .texts import TextError, primitive_of

_LONGEST: Final = 1024
"""Bytes that a file with a primitive may have."""
_LONGEST_ERROR: Final = 1 << 20
_ERROR_FILE: Final = "_ERROR"
_BLANKS: Final = " \n\t"


class OutputError(FlytewrightError):
    """The container has not left what it should."""


async def take_outputs(wanted: VariableMap, folder: Path, raw: str, store: Store) -> LiteralMap:
    """The literals of the files in a folder; files and folders among them are brought to the prefix `raw`."""
    said = folder / _ERROR_FILE
    if said.is_file():
        raise OutputError(f"User Error: {said.read_bytes()[:_LONGEST_ERROR].decode(errors='replace')}")
    return LiteralMap(
        literals={
            name: await _take(name, variable.type or LiteralType(), folder / name, raw, store)
            for name, variable in wanted.variables.items()
        }
    )


async def _take(name: str, kind: LiteralType, path: Path, raw: str, store: Store) -> Literal:
    if not path.exists():
        raise OutputError(f"the container has left no output {name!r} at {path.name} in its folder of outputs")
    if kind.blob is not None:
        uri = join(raw, name)
        await store.put(path, uri)
        shape = BlobTypeBlobDimensionality.MULTIPART if path.is_dir() else BlobTypeBlobDimensionality.SINGLE
        return Literal(scalar=Scalar(blob=Blob(metadata=BlobMetadata(type=BlobType(dimensionality=shape)), uri=uri)))
    if kind.which("type") != "simple" or kind.simple is None:
        raise OutputError(f"output {name!r} is of type {type_name(kind)}, which no file of a container can be")
    if path.is_dir():
        raise OutputError(f"output {name!r}: expected file for type [{kind.simple.name}], found dir")
    size = path.stat().st_size
    if size > _LONGEST:
        raise OutputError(f"output {name!r}: maximum allowed filesize is [{_LONGEST}], but found [{size}]")
    try:
        return Literal(scalar=_scalar(path.read_bytes().decode(errors="replace").strip(_BLANKS), kind.simple))
    except (TextError, WireError) as error:
        raise OutputError(f"output {name!r}: {error}") from error


def _scalar(text: str, kind: SimpleType) -> Scalar:
    match kind:
        case SimpleType.STRUCT:
            return Scalar(generic=Struct.from_json(text))
        case SimpleType.BINARY:
            return Scalar(binary=Binary(value=text.encode(), tag=MSGPACK))
        case SimpleType.ERROR:
            return Scalar(error=Error(message=text))
        case SimpleType.NONE:
            return Scalar(none_type=Void())
    return Scalar(primitive=primitive_of(text, kind))
