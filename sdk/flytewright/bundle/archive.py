"""Archives of source files: the same files give the same bytes, and unpacking leaves nothing outside the target."""

from __future__ import annotations

import gzip
import hashlib
import io
import tarfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..errors import ValidationError


@dataclass(frozen=True)
class Archive:
    """A packed bundle."""

    data: bytes
    digest: str
    """The sha256 of the files' names and contents."""

    @property
    def name(self) -> str:
        """The file name, which is the same for the same content."""
        return f"{self.digest[:32]}.tar.gz"


def pack(root: Path, files: Iterable[Path]) -> Archive:
    """An archive of `files`, named relative to `root`; times and owners are left out."""
    raw, digest = io.BytesIO(), hashlib.sha256()
    with tarfile.open(fileobj=raw, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for path in sorted(files):
            content = path.read_bytes()
            entry = tarfile.TarInfo(path.relative_to(root).as_posix())
            entry.size, entry.mode = len(content), 0o755 if path.stat().st_mode & 0o100 else 0o644
            tar.addfile(entry, io.BytesIO(content))
            digest.update(f"{entry.name}\0{entry.mode:o}\0{entry.size}\0".encode() + content)
    return Archive(gzip.compress(raw.getvalue(), mtime=0), digest.hexdigest())


def unpack(archive: Path, target: Path) -> None:
    """Unpack into `target`; `ValidationError` for an entry that would leave it."""
    try:
        with tarfile.open(archive, mode="r:gz") as tar:
            tar.extractall(target, filter="data")
    except (tarfile.TarError, EOFError, OSError) as error:
        raise ValidationError(f"{archive.name} cannot be unpacked into {target}: {error}") from error
