"""What a path or URI says of where data is."""

from __future__ import annotations

import os
import re
import uuid
from pathlib import Path, PurePosixPath

from ..errors import ValueMismatchError

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+)(::|://)")


def scheme_of(uri: str) -> str:
    """``s3`` of ``s3://bucket/key``, ``file`` of a plain path."""
    found = _SCHEME.match(uri)
    return found[1].lower() if found else "file"


def is_remote(uri: str | os.PathLike[str]) -> bool:
    """Whether the data is not on this machine's file system."""
    return scheme_of(os.fspath(uri)) != "file"


def local_path(uri: str | os.PathLike[str]) -> str:
    """The plain path of a local path or ``file://`` URI."""
    return os.fspath(uri).removeprefix("file://")


def join(prefix: str, *parts: str) -> str:
    """A path below `prefix`, with one slash between the parts."""
    return "/".join([prefix.rstrip("/"), *(part.strip("/") for part in parts)])


def base_name(uri: str) -> str:
    """The last part of a path or URI."""
    return uri.rstrip("/").rpartition("/")[2]


def random_name() -> str:
    """A name that nothing else has."""
    return uuid.uuid4().hex


def within(root: Path, name: str) -> Path:
    """The path `name` below `root`; `ValueMismatchError` when it leads out of it."""
    inside = PurePosixPath(name)
    if inside.is_absolute() or ".." in inside.parts or "\0" in name:
        raise ValueMismatchError(f"{name!r} leads out of {str(root)!r}")
    return root / inside


def custom(prefix: str, stem: str | None = None, alt: str | None = None) -> str:
    """The path `stem` below a prefix, or a random name; `alt` takes the place of the bucket."""
    parts = prefix.rstrip("/").split("/")
    if alt:
        if len(parts) < 3:
            raise ValueMismatchError(f"{prefix!r} has no bucket for which {alt!r} could stand")
        parts[2] = alt
    within(Path(), stem or "")
    return "/".join([*parts, stem or random_name()])
