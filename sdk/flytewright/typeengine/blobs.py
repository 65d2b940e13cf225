"""`file_plan`, the plan of a library's values that cross the wire as one file each, in a format of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from flytewright_idl.core.literals import Blob, BlobMetadata, Literal, Scalar
from flytewright_idl.core.types import BlobType, BlobTypeBlobDimensionality, LiteralType
from flytewright_idl.google.protobuf.struct import Struct

from .. import sync
from ..errors import FlytewrightError, TypeMismatchError, ValueMismatchError
from ..storage import paths
from ..storage.staging import Staging
from . import binary
from .plan import Plan, name_of, shown


def file_plan(
    hint: Any,
    *,
    format: str,  # noqa: A002 - what flyteidl calls it
    tag: str,
    check: Callable[[Any], object],
    save: Callable[[Any, Path], object],
    load: Callable[[Path], Any],
    suffix: str = "",
    metadata: dict[str, str] | None = None,
    folder: bool = False,
    wanted: Callable[[str], bool] | None = None,
) -> Plan[Any]:
    """A plan whose values are saved to a path and loaded from one.

    `check` raises for a value that is not of the type. `wanted` says which formats of a literal can be loaded;
    only `format` unless given. With `folder` a value is saved as a folder.
    """
    several = BlobTypeBlobDimensionality
    kind = BlobType(format=format, dimensionality=several.MULTIPART if folder else several.SINGLE)

    def stage(value: Any, staging: Staging) -> str:
        check(value)
        local = staging.scratch / paths.random_name() / f"{paths.random_name()}{suffix}"
        local.parent.mkdir(parents=True, exist_ok=True)
        try:
            save(value, local)
        except FlytewrightError:
            raise
        except Exception as error:
            raise ValueMismatchError(f"{shown(value)} cannot be written as {format}: {error}") from error
        return staging.stage(local)

    def fetch(uri: str, staging: Staging) -> Any:
        local = sync.run(staging.bring(uri))
        if not local.exists():
            raise ValueMismatchError(f"nothing is stored at {uri}")
        try:
            return load(local)
        except FlytewrightError:
            raise
        except Exception as error:
            raise ValueMismatchError(f"{uri} cannot be read as {format} for {name_of(hint)}: {error}") from error

    def encode(value: Any, staging: Staging) -> Literal:
        return Literal(scalar=Scalar(blob=Blob(metadata=BlobMetadata(type=kind), uri=stage(value, staging))))

    def decode(literal: Literal, staging: Staging) -> Any:
        blob = literal.scalar.blob if literal.scalar is not None else None
        if blob is None:
            return unpack(binary.inner_value(literal, hint), staging)
        found = blob.metadata.type.format if blob.metadata is not None and blob.metadata.type is not None else ""
        if not (wanted(found) if wanted is not None else found == format):
            raise TypeMismatchError(f"expected a file of the format {format!r} for {name_of(hint)}, got {found!r}")
        return fetch(blob.uri, staging)

    def unpack(data: Any, staging: Staging) -> Any:
        if not isinstance(data, dict) or not isinstance(data.get("path"), str) or data.get("format") != format:
            raise TypeMismatchError(f"expected the path of {name_of(hint)} in the format {format!r}, got {shown(data)}")
        return fetch(data["path"], staging)

    return Plan(
        hint,
        lambda: LiteralType(blob=kind, metadata=Struct.from_dict(dict(metadata)) if metadata else None),
        encode,
        decode,
        tag=tag,
        pack=lambda value, staging: {"path": stage(value, staging), "format": format},
        unpack=unpack,
        moves_data=True,
    )


def instance_of(cls: type) -> Callable[[Any], None]:
    """A check that a value is an instance of a class."""

    def check(value: Any) -> None:
        if not isinstance(value, cls):
            raise TypeMismatchError(f"expected {name_of(cls)}, got {shown(value)}")

    return check
