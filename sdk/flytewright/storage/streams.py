"""`opened`, a stream to or from a path or URI; what is written appears when it is complete."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from ..errors import DataNotFoundError
from . import local, paths
from .remote import remote_scheme

if TYPE_CHECKING:
    from .staging import Staging

COMMITTING = frozenset({"s3", "gs"})
"""Stores whose streams can be given up; in others what is written gets its name at the end."""


@contextmanager
def opened(uri: str, mode: str, staging: Staging, text: dict[str, Any], **options: Any) -> Iterator[IO[Any]]:
    """Open `uri` as a stream; `text` is how bytes become text, `options` are those of the file system."""
    if "w" not in mode:
        with _reading(uri, mode, staging, text, options) as stream:
            yield stream
    elif paths.is_remote(uri):
        with _writing(uri, mode, staging, text, options) as stream:
            yield stream
    else:
        with local.incoming(Path(paths.local_path(uri))) as path, path.open(mode, **text) as stream:
            yield stream


@contextmanager
def _reading(uri: str, mode: str, staging: Staging, text: dict[str, Any], options: dict[str, Any]) -> Iterator[IO[Any]]:
    try:
        if paths.is_remote(uri):
            stream: IO[Any] = staging.filesystem(uri).open(uri, mode, **text, **options)
        else:
            stream = Path(paths.local_path(uri)).open(mode, **text)  # noqa: SIM115 - closed below
    except FileNotFoundError as error:
        raise DataNotFoundError(f"nothing is stored at {uri}") from error
    with stream:
        yield stream


@contextmanager
def _writing(uri: str, mode: str, staging: Staging, text: dict[str, Any], options: dict[str, Any]) -> Iterator[IO[Any]]:
    """Write to a store, where the object appears only at the end, and never after an error."""
    filesystem = staging.filesystem(uri)
    commits = remote_scheme(uri) in COMMITTING
    target = uri if commits else f"{uri}.incoming-{paths.random_name()}"
    raw = filesystem.open(target, "wb", **({"autocommit": False} if commits else {}), **options)
    stream = raw if "b" in mode else io.TextIOWrapper(raw, **text)
    try:
        yield stream
        stream.flush()
        raw.close()
        if commits:
            raw.commit()
        else:
            filesystem.mv(target, uri)
    except BaseException:
        if commits:
            raw.discard()
        else:
            raw.close()
            filesystem.rm_file(target)
        raise
