"""Which source files go into an image, and the digests that stand for them."""

from __future__ import annotations

import fnmatch
import hashlib
import os
import stat
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from pathlib import Path
from typing import Protocol

STANDARD_IGNORES = ("*.pyc", ".cache", ".cache/*", "__pycache__/*", "**/__pycache__", ".venv/*", "**/*.pyc", "*.tgz")
_SKIPPED_FOLDERS = frozenset({".git"})


class CopyFileDetection(Enum):
    """Which files are copied."""

    LOADED_MODULES = 1
    """Those of modules that are imported."""
    ALL = 2
    """Everything that is not ignored."""
    NO_COPY = 3


class Hasher(Protocol):
    """What `hashlib` makes."""

    def update(self, data: bytes, /) -> None:
        """Take more content."""
        ...


def source_files(root: Path, mode: CopyFileDetection) -> list[Path]:
    """The files below `root` that are copied, sorted."""
    found = loaded_files(root) if mode is CopyFileDetection.LOADED_MODULES else all_files(root)
    return [Path(each) for each in sorted(str(file) for file in found)]


def loaded_files(root: Path) -> Iterator[Path]:
    """The files below `root` of the modules that are imported, installed ones apart."""
    folder, seen = root.resolve(), set[str]()
    installed = {sysconfig.get_path(name) for name in ("stdlib", "purelib", "platlib", "scripts")}
    for module in list(sys.modules.values()):
        file = getattr(module, "__file__", None)
        if not isinstance(file, str) or file in seen or any(file.startswith(f"{each}{os.sep}") for each in installed):
            continue
        seen.add(file)
        path = Path(file)
        if path.is_file() and path.is_relative_to(folder):
            yield path


def all_files(root: Path) -> Iterator[Path]:
    """The files below `root` that neither git nor ``.dockerignore`` nor habit leaves out."""
    ignored = {*_ignored_by_git(root)}
    patterns = [*STANDARD_IGNORES, *_docker_patterns(root)]
    for folder, folders, files in os.walk(root):
        folders[:] = [each for each in folders if each not in _SKIPPED_FOLDERS]
        for name in sorted(files):
            path = Path(folder) / name
            relative = path.relative_to(root).as_posix()
            if relative not in ignored and not _matches(relative, patterns):
                yield path


def _matches(relative: str, patterns: Sequence[str]) -> bool:
    kept = True
    parents = [relative, *(str(each) for each in Path(relative).parents if str(each) != ".")]
    for pattern in patterns:
        negated, wanted = pattern.startswith("!"), pattern.lstrip("!").rstrip("/")
        if any(fnmatch.fnmatchcase(each, wanted) for each in parents):
            kept = negated
    return not kept


def _docker_patterns(root: Path) -> list[str]:
    file = root / ".dockerignore"
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def _ignored_by_git(root: Path) -> Iterable[str]:
    try:
        found = subprocess.run(
            ["git", "ls-files", "-io", "--exclude-standard"], cwd=root, capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return []
    return found.stdout.splitlines()


def digest_of_sources(root: Path, mode: CopyFileDetection) -> str:
    """What stands for the copied source files in an image's tag."""
    hasher = hashlib.md5(usedforsecurity=False)
    for file in source_files(root, mode):
        _add(hasher, file, os.path.relpath(file, root))
    return hasher.hexdigest()


def digest_of_paths(paths: Iterable[str]) -> str:
    """What stands for ``copy=`` in an image's tag: the content and the names of files and folders."""
    hasher = hashlib.md5(usedforsecurity=False)
    for source in map(Path, paths):
        if not source.is_dir():
            _add(hasher, source, source.name)
            continue
        for folder, _, files in os.walk(source):
            for name in sorted(files):
                file = Path(folder) / name
                _add(hasher, file, os.path.relpath(file, source))
    return hasher.hexdigest()


def _add(hasher: Hasher, file: Path, relative: str) -> None:
    if file.exists() and not stat.S_ISSOCK(file.stat().st_mode):
        hasher.update(file.read_bytes())
        hasher.update("".join(Path(relative).parts).encode())
