"""Files that only their owner can read."""

from __future__ import annotations

import os
from pathlib import Path

from .errors import StateError


def private_folder(path: Path) -> None:
    """Make a folder that only its owner can look into."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StateError(f"{path} cannot be made: {error.strerror or error}") from error


def write_private(path: Path, content: bytes) -> None:
    """Write a file; it is there complete or not at all, and at no time for others to read."""
    draft = path.with_name(f"{path.name}.new")
    try:
        draft.unlink(missing_ok=True)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            out.write(content)
        draft.replace(path)
    except OSError as error:
        raise StateError(f"{path} cannot be written: {error.strerror or error}") from error
