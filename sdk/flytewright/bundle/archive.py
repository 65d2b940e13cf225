"""Archives of source files: the same files give the same bytes."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import tarfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import UserError

PREFIX = "fast"
SUFFIX = ".tar.gz"
LARGE = 50 << 20
"""How many bytes of code are worth a warning."""


class ContentDigest:
    """The sha256 of names, kinds and contents, taken in the order of the names."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()

    def add(self, entry: tarfile.TarInfo) -> None:
        """Begin an entry; its content follows in parts."""
        mode = "link" if entry.issym() else f"{entry.mode:o}"
        size = len(os.fsencode(entry.linkname)) if entry.issym() else entry.size
        self._hash.update(os.fsencode(f"{entry.name}\0{mode}\0{size}\0"))
        if entry.issym():
            self._hash.update(os.fsencode(entry.linkname))

    def update(self, part: bytes) -> None:
        """More of the content of the last entry."""
        self._hash.update(part)

    def hexdigest(self) -> str:
        return self._hash.hexdigest()


@dataclass(frozen=True)
class Archive:
    """A packed bundle."""

    data: bytes = field(repr=False)
    digest: str
    """The sha256 of the files' names and contents."""
    sizes: tuple[tuple[str, int], ...] = field(default=(), repr=False)
    """The files with how large they are."""

    @property
    def name(self) -> str:
        """The file name, which is the same for the same content; who unpacks it holds the content against it."""
        return f"{PREFIX}{self.digest}{SUFFIX}"

    @property
    def warning(self) -> str | None:
        """What to say of an archive that is larger than code is."""
        if len(self.data) <= LARGE:
            return None
        largest = sorted(self.sizes, key=lambda each: -each[1])[:3]
        names = ", ".join(f"{name} ({size >> 20} MiB)" for name, size in largest)
        return f"the code is {len(self.data) >> 20} MiB large, for every task to fetch; the largest files are {names}"


def digest_in_name(name: str) -> str | None:
    """The digest that the name of an archive promises; none if it is not one of flytewright's names."""
    digest = name.removeprefix(PREFIX).removesuffix(SUFFIX)
    is_digest = len(digest) == hashlib.sha256().digest_size * 2 and not {*digest} - {*"0123456789abcdef"}
    return digest if is_digest and name.endswith(SUFFIX) else None


def pack(root: Path, files: Iterable[Path], keep_links: bool = False) -> Archive:
    """An archive of `files`, named relative to `root`; times, owners and most of the modes are left out.

    What links point to is packed in their place, unless they are kept: then they must stay below `root`.
    """
    raw, digest, sizes = io.BytesIO(), ContentDigest(), []
    with tarfile.open(fileobj=raw, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for name, path in sorted((path.relative_to(root).as_posix(), path) for path in {*files}):
            if keep_links and path.is_symlink():
                entry, content = _link(root, path, name), b""
            else:
                entry, content = _file(path, name)
            tar.addfile(entry, io.BytesIO(content))
            digest.add(entry)
            digest.update(content)
            sizes.append((name, len(content)))
    return Archive(gzip.compress(raw.getvalue(), mtime=0), digest.hexdigest(), tuple(sizes))


def _file(path: Path, name: str) -> tuple[tarfile.TarInfo, bytes]:
    try:
        content = path.read_bytes()
        executable = path.stat().st_mode & 0o100
    except OSError as error:
        raise UserError(f"{path} cannot be packed: {error.strerror}; an ignore file can leave it out") from error
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = len(content), 0o755 if executable else 0o644
    return entry, content


def _link(root: Path, path: Path, name: str) -> tarfile.TarInfo:
    """A link to where its target really is, so that it passes through no other link."""
    target, real = path.resolve(), root.resolve()
    if not target.is_relative_to(real):
        raise UserError(f"{path} cannot be packed: it links to {target}, out of {root}")
    entry = tarfile.TarInfo(name)
    entry.type = tarfile.SYMTYPE
    entry.linkname = os.path.relpath(target, real / Path(name).parent)
    return entry
