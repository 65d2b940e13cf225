"""Takes archives apart that anyone may have made: nothing is written unless all of it may be."""

from __future__ import annotations

import gzip
import io
import os
import posixpath
import tarfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from ..errors import ValidationError
from .archive import ContentDigest

PART = 1 << 20
"""How many bytes of a file are in memory at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much an archive may hold."""

    size: int = 8 << 30
    """Bytes after decompression."""
    count: int = 200_000
    """Entries."""
    ratio: int = 200
    """How many times larger than the archive its content may be, beyond `free`."""
    free: int = 64 << 20
    """Bytes that need no ratio: small archives of repetitive text compress well."""

    def bytes_of(self, compressed: int) -> int:
        """How much an archive of that size may become."""
        return min(self.size, max(self.free, self.ratio * compressed))


DEFAULT_LIMITS = Limits()


class _RefusedError(Exception):
    """Why an archive is not unpacked."""


def unpack(archive: Path, target: Path, *, digest: str | None = None, limits: Limits = DEFAULT_LIMITS) -> None:
    """Unpack into `target`, over what is there.

    The whole archive is looked at first, and nothing is written if it is refused.

    Raises:
        ValidationError: an entry would leave `target` or is neither file, folder nor link, the archive holds too
            much, is damaged, or has another content than `digest` says.
    """
    try:
        checked = _Checked(limits)
        with _opened(archive, limits) as tar:
            for entry in tar:
                checked.take(tar, entry)
        checked.finish(digest)
        target.mkdir(parents=True, exist_ok=True)
        writing = _Writing(Path(os.path.realpath(target)))
        with _opened(archive, limits) as tar:
            for entry in tar:
                writing.write(tar, entry)
        writing.link()
    except (_RefusedError, tarfile.TarError, EOFError, OSError, zlib.error, ValueError) as error:
        raise ValidationError(f"{archive.name} cannot be unpacked into {target}: {error}") from error


@contextmanager
def _opened(archive: Path, limits: Limits) -> Iterator[tarfile.TarFile]:
    """The archive as a stream that ends in an error when it holds too much, or is damaged behind its last entry."""
    with archive.open("rb") as file:
        stream = _Bounded(gzip.GzipFile(fileobj=file), limits.bytes_of(archive.stat().st_size))
        with tarfile.open(fileobj=stream, mode="r|", errors="surrogateescape") as tar:
            yield tar
        while stream.read(PART):
            pass


class _Bounded(io.RawIOBase):
    """A stream that may give so many bytes."""

    def __init__(self, stream: gzip.GzipFile, most: int) -> None:
        super().__init__()
        self._stream = stream
        self._most = most
        self._left = most

    def read(self, size: int = -1, /) -> bytes:
        part = self._stream.read(min(size if size >= 0 else PART, PART))
        self._left -= len(part)
        if self._left < 0:
            raise _RefusedError(f"it holds more than {self._most} bytes, which is too much for an archive of its size")
        return part


def clean(name: str) -> str:
    """The name of an entry in its shortest form, ``.`` for the folder itself; refused if it leads out of that."""
    short = posixpath.normpath(name)
    if not name or "\0" in name or posixpath.isabs(name) or ".." in name.split("/"):
        raise _RefusedError(f"{name!r} leads out of the folder")
    return short


@dataclass
class _Checked:
    """What is known of the entries so far."""

    limits: Limits
    digest: ContentDigest = field(default_factory=ContentDigest)
    files: set[str] = field(default_factory=set)
    links: dict[str, str] = field(default_factory=dict)
    folders: set[str] = field(default_factory=lambda: {"."})
    count: int = 0

    def take(self, tar: tarfile.TarFile, entry: tarfile.TarInfo) -> None:
        """Look at one more entry."""
        self.count += 1
        if self.count > self.limits.count:
            raise _RefusedError(f"it has more than {self.limits.count} entries")
        name = clean(entry.name)
        self._claim_parents(name)
        if entry.isdir():
            if name in self.files or name in self.links:
                raise _RefusedError(f"{name!r} is there twice")
            self.folders.add(name)
            return
        if name in self.files or name in self.links or name in self.folders:
            raise _RefusedError(f"{name!r} is there twice")
        if entry.issym():
            self._take_link(name, entry.linkname)
        elif entry.islnk():
            if clean(entry.linkname) not in self.files:
                raise _RefusedError(f"{name!r} is another name of {entry.linkname!r}, which is no file before it")
            self.files.add(name)
        elif entry.isreg() and not entry.issparse():
            self.files.add(name)
        else:
            raise _RefusedError(f"{name!r} is neither file, folder nor link")
        self.digest.add(entry)
        if entry.isreg():
            for part in _content(tar, entry):
                self.digest.update(part)

    def _claim_parents(self, name: str) -> None:
        for parent in _parents(name):
            if parent in self.files or parent in self.links:
                raise _RefusedError(f"{name!r} is below {parent!r}, which is no folder")
            self.folders.add(parent)

    def _take_link(self, name: str, target: str) -> None:
        at = posixpath.normpath(posixpath.join(posixpath.dirname(name), target))
        if not target or posixpath.isabs(target) or at == ".." or at.startswith("../"):
            raise _RefusedError(f"{name!r} links to {target!r}, out of the folder")
        steps = [step for step in target.split("/") if step not in ("", ".")]
        if ".." in steps[steps.count("..") :]:
            raise _RefusedError(f"{name!r} links to {target!r}, down and up again")
        self.links[name] = at

    def finish(self, digest: str | None) -> None:
        """Look at the whole: a link passes through no other one, for that could lead anywhere."""
        for name, at in self.links.items():
            if any(parent in self.links for parent in _parents(at)):
                raise _RefusedError(f"{name!r} links to {at!r}, through another link")
        if digest is not None and self.digest.hexdigest() != digest:
            raise _RefusedError(f"its content has the digest {self.digest.hexdigest()}, not {digest}")


def _parents(name: str) -> Iterator[str]:
    parent = posixpath.dirname(name)
    while parent:
        yield parent
        parent = posixpath.dirname(parent)


@dataclass(frozen=True)
class _Writing:
    """Writes entries that are checked below a folder, whatever is there."""

    target: Path
    links: dict[Path, str] = field(default_factory=dict)

    def write(self, tar: tarfile.TarFile, entry: tarfile.TarInfo) -> None:
        """Write a file or folder; links wait until all files are written."""
        name = clean(entry.name)
        path = self.target / name
        if entry.isdir():
            self._folder(path)
            return
        self._folder(path.parent)
        if path.is_symlink() or path.exists():
            path.unlink()
        if entry.issym():
            self.links[path] = entry.linkname
            return
        mode = 0o755 if entry.mode & 0o100 else 0o644
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
            for part in _content(tar, entry) if entry.isreg() else self._copied(entry):
                file.write(part)

    def link(self) -> None:
        """Make the links."""
        for path, target in self.links.items():
            if not Path(os.path.realpath(path.parent / target)).is_relative_to(self.target):
                raise _RefusedError(f"{path.name!r} would link out of the folder, through a link that is there")
            path.symlink_to(target)

    def _folder(self, path: Path) -> None:
        """Make a folder, unless a link that is there would lead out."""
        if not Path(os.path.realpath(path)).is_relative_to(self.target):
            raise _RefusedError(f"{path} is a link out of the folder")
        path.mkdir(parents=True, exist_ok=True)

    def _copied(self, entry: tarfile.TarInfo) -> Iterator[bytes]:
        """What another name of a file holds."""
        with (self.target / clean(entry.linkname)).open("rb") as file:
            yield from _parts(file)


def _content(tar: tarfile.TarFile, entry: tarfile.TarInfo) -> Iterator[bytes]:
    file = tar.extractfile(entry)
    if file is not None:
        yield from _parts(file)


def _parts(file: IO[bytes]) -> Iterator[bytes]:
    while part := file.read(PART):
        yield part
