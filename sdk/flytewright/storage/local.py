"""Copies on this machine, which appear under their name only when they are complete."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import ValueMismatchError

_NO_RANGES = frozenset({errno.EXDEV, errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP, errno.EBADF, errno.EPERM})
"""Answers of file systems between which the kernel does not copy by itself."""


@contextmanager
def incoming(target: Path) -> Iterator[Path]:
    """A path beside `target` to write to; it becomes `target` at the end, and goes when something is raised."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".incoming-") as scratch:
        path = Path(scratch) / "data"
        yield path
        if path.is_dir() and target.is_dir():
            _merge(path, target)
        else:
            path.replace(target)


def copy(source: Path, target: Path, *, give_away: bool = False) -> None:
    """Copy a file or a folder; with `give_away` nobody writes to the source any more, so that it may be shared."""
    if source == target:
        return
    with incoming(target) as path:
        if source.is_dir():
            for file, name in files_below(source):
                (path / name).parent.mkdir(parents=True, exist_ok=True)
                _copy_file(file, path / name, give_away)
            path.mkdir(exist_ok=True)
            for folder in folders_below(source):
                (path / folder).mkdir(parents=True, exist_ok=True)
        else:
            _regular(source)
            _copy_file(source, path, give_away)


def files_below(folder: Path) -> Iterator[tuple[Path, str]]:
    """Every file in a folder with its name relative to it; links are followed, and may not lead in a circle."""
    yield from _files(folder, "", frozenset({folder.resolve()}))


def folders_below(folder: Path) -> Iterator[str]:
    """The relative name of every folder in a folder."""
    for path in folder.rglob("*"):
        if path.is_dir():
            yield path.relative_to(folder).as_posix()


def _files(folder: Path, prefix: str, outer: frozenset[Path]) -> Iterator[tuple[Path, str]]:
    for path in sorted(folder.iterdir()):
        name = f"{prefix}{path.name}"
        if path.is_dir():
            real = path.resolve()
            if real in outer:
                raise ValueMismatchError(f"the link {str(path)!r} leads back to a folder that it is in")
            yield from _files(path, f"{name}/", outer | {real})
        else:
            yield _regular(path), name


def _regular(path: Path) -> Path:
    if not stat.S_ISREG(path.stat().st_mode):
        raise ValueMismatchError(f"{str(path)!r} is neither a file nor a folder")
    return path


def _copy_file(source: Path, target: Path, give_away: bool) -> None:
    if give_away and not source.is_symlink():
        try:
            os.link(source, target)
        except OSError:  # another file system, or one without links
            pass
        else:
            return
    if not _copy_in_kernel(source, target):
        shutil.copyfile(source, target)


def _copy_in_kernel(source: Path, target: Path) -> bool:
    """Let the file system copy, which shares the blocks where it can; False where it does not."""
    if not hasattr(os, "copy_file_range"):
        return False
    with source.open("rb") as read, target.open("wb") as write:
        left = os.fstat(read.fileno()).st_size
        try:
            while left and (copied := os.copy_file_range(read.fileno(), write.fileno(), left)):
                left -= copied
        except OSError as error:
            if error.errno in _NO_RANGES:
                return False
            raise
    return not left


def _merge(folder: Path, target: Path) -> None:
    """Bring the files of a complete folder into one that is there, each at once."""
    for path in sorted(folder.iterdir()):
        if path.is_dir() and (target / path.name).is_dir():
            _merge(path, target / path.name)
        else:
            path.replace(target / path.name)
