"""Which files do not belong to the code: what ignore files name, and what never is code."""

from __future__ import annotations

import os
import re
import subprocess
import tarfile
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import ClassVar

from pathspec import PathSpec

from ..errors import UserError

STANDARD_IGNORE_PATTERNS = ["*.pyc", ".cache", ".cache/*", "__pycache__/*", "**/__pycache__/*"]
"""What flytekit leaves out without being told."""
NEVER_CODE = (
    *STANDARD_IGNORE_PATTERNS,
    *(".git", ".hg", ".svn", ".venv", ".nox", ".tox", ".idea", ".ipynb_checkpoints", ".DS_Store", "__pycache__"),
    *(".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis"),
)
"""What is left out without being told: flytekit's, and what tools write for themselves."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What a line of an ignore file says of a path."""

    ignored: bool
    place: str
    """``.gitignore:3: build/``"""


class Patterns:
    """The lines of one ignore file; the last one that matches a path decides."""

    def __init__(self, source: str, lines: Sequence[str]) -> None:
        self.source = source
        said = [(number, line.rstrip("\n")) for number, line in enumerate(lines, 1) if line.strip()]
        self._numbers = [number for number, _ in said]
        self._lines = [line for _, line in said]
        try:
            self._spec = PathSpec.from_lines("gitignore", self._lines)
        except ValueError as error:
            raise UserError(f"{source} cannot be read: {error}") from error

    @property
    def has_exceptions(self) -> bool:
        """Whether a line takes back what another one says."""
        return any(line.startswith("!") for line in self._lines)

    def rule(self, path: str) -> Rule | None:
        """What decides about `path`, which ends in a slash if it is a folder; none if no line matches."""
        found = self._spec.check_file(path)
        if found.include is None or found.index is None:
            return None
        place = self.source
        if self._numbers:
            place += f":{self._numbers[found.index]}"
        return Rule(found.include, f"{place}: {self._lines[found.index]}")


class Ignore(ABC):
    """Says which files below a folder are left out; subclasses say it with `_is_ignored`."""

    def __init__(self, root: str | os.PathLike[str]) -> None:
        self.root = os.fspath(root)

    def is_ignored(self, path: str | os.PathLike[str]) -> bool:
        """Whether a file is left out; its path is absolute, or relative to the folder."""
        name = os.fspath(path)
        return self._is_ignored(os.path.relpath(name, self.root) if Path(name).is_absolute() else name)

    def tar_filter(self, tarinfo: tarfile.TarInfo) -> tarfile.TarInfo | None:
        """The entry of an archive, unless it is left out."""
        return None if self.is_ignored(tarinfo.name) else tarinfo

    def reason(self, path: str) -> str | None:
        """Why a file is left out, by its path with slashes, relative to the folder; none if it is not."""
        return f"{type(self).__name__} leaves it out" if self._is_ignored(path) else None

    def prunes(self, folder: str) -> str | None:
        """Why nothing below `folder` can be wanted; none if something may be."""
        return None

    @abstractmethod
    def _is_ignored(self, path: str) -> bool:
        """Whether a file is left out, by its path relative to the folder."""


class _Reasoned(Ignore):
    """Knows why."""

    def _is_ignored(self, path: str) -> bool:
        return self.reason(Path(path).as_posix()) is not None


class StandardIgnore(_Reasoned):
    """Leaves out what matches patterns: caches, version control and environments unless others are given."""

    def __init__(self, root: str | os.PathLike[str], patterns: Sequence[str] | None = None) -> None:
        super().__init__(root)
        self.patterns = list(patterns or NEVER_CODE)
        self._matched = Patterns("never code", self.patterns)

    def reason(self, path: str) -> str | None:
        rule = self._matched.rule(path)
        return re.sub(r":\d+", "", rule.place, count=1) if rule is not None and rule.ignored else None

    def prunes(self, folder: str) -> str | None:
        if Path(self.root, folder, "pyvenv.cfg").exists():
            return "a virtual environment"
        return self.reason(f"{folder}/")


class _DockersIgnore(_Reasoned):
    """A file in docker's syntax: patterns begin at the folder itself, and exceptions reach into ignored folders."""

    FILE: ClassVar[str]

    def __init__(self, root: str | os.PathLike[str]) -> None:
        super().__init__(root)
        self._matched = Patterns(self.FILE, [_anchored(line) for line in _lines(Path(root, self.FILE))])

    def reason(self, path: str) -> str | None:
        rule = self._matched.rule(path)
        return rule.place if rule is not None and rule.ignored else None

    def prunes(self, folder: str) -> str | None:
        return None if self._matched.has_exceptions else self.reason(f"{folder}/")


class DockerIgnore(_DockersIgnore):
    """Leaves out what ``.dockerignore`` names."""

    FILE = ".dockerignore"


class FlyteIgnore(_DockersIgnore):
    """Leaves out what ``.flyteignore`` names, in docker's syntax."""

    FILE = ".flyteignore"


class GitIgnore(_Reasoned):
    """Leaves out what the ``.gitignore`` files of the repository name, without git too; tracked files stay."""

    def __init__(self, root: str | os.PathLike[str]) -> None:
        super().__init__(root)
        self._folder = Path(root).resolve()
        tops = [each for each in (self._folder, *self._folder.parents) if (each / ".git").exists()]
        self._top = tops[0] if tops else self._folder
        self._files: dict[Path, list[Patterns]] = {}
        self._known: dict[Path, str | None] = {self._top: None}
        if self._why(self._folder, True) is not None:  # who packs an ignored folder wants what is in it
            self._top = self._folder
            self._known = {self._top: None}

    def reason(self, path: str) -> str | None:
        if path in self._tracked:
            return None
        return self._why(self._folder / path, path.endswith("/"))

    def prunes(self, folder: str) -> str | None:
        if any(each.startswith(f"{folder}/") for each in self._tracked):
            return None
        return self._why(self._folder / folder, True)

    @cached_property
    def _tracked(self) -> frozenset[str]:
        """The files that git tracks although they are ignored."""
        if not (self._top / ".git").exists():
            return frozenset()
        command = ["git", "ls-files", "-z", "-c", "-i", "--exclude-standard"]
        try:
            done = subprocess.run(command, cwd=self._folder, capture_output=True, check=False)
        except FileNotFoundError:
            return frozenset()
        return frozenset(os.fsdecode(name) for name in done.stdout.split(b"\0") if name)

    def _why(self, path: Path, is_folder: bool) -> str | None:
        if path not in self._known:
            above = self._why(path.parent, True) if path != self._top else None
            self._known[path] = above or self._own(path, is_folder)
        return self._known[path]

    def _own(self, path: Path, is_folder: bool) -> str | None:
        """Why the path itself is ignored: the nearest file that names it decides."""
        folder = path.parent
        while folder.is_relative_to(self._top):
            name = path.relative_to(folder).as_posix() + "/" * is_folder
            for patterns in self._patterns(folder):
                if (rule := patterns.rule(name)) is not None:
                    return rule.place if rule.ignored else None
            folder = folder.parent
        return None

    def _patterns(self, folder: Path) -> list[Patterns]:
        """The files that speak of what is in a folder, the stronger one first."""
        if folder not in self._files:
            files = [folder / ".gitignore", *([folder / ".git" / "info" / "exclude"] if folder == self._top else ())]
            read = ((os.path.relpath(file, self._folder), _lines(file)) for file in files)
            self._files[folder] = [Patterns(name, lines) for name, lines in read if lines]
        return self._files[folder]


class IgnoreGroup(Ignore):
    """Leaves out what any of several leave out."""

    def __init__(self, root: str | os.PathLike[str], ignores: Sequence[type[Ignore]]) -> None:
        super().__init__(root)
        self.ignores = [ignore(root) for ignore in ignores]

    def reason(self, path: str) -> str | None:
        return next((found for each in self.ignores if (found := each.reason(path)) is not None), None)

    def prunes(self, folder: str) -> str | None:
        return next((found for each in self.ignores if (found := each.prunes(folder)) is not None), None)

    def list_ignored(self) -> list[str]:
        """The files below the folder that are left out."""
        found = (Path(folder, name) for folder, _, names in os.walk(self.root) for name in names)
        return [os.path.relpath(path, self.root) for path in found if self.is_ignored(path)]

    def _is_ignored(self, path: str) -> bool:
        return any(each.is_ignored(path) for each in self.ignores)


IGNORES: Sequence[type[Ignore]] = (StandardIgnore, GitIgnore, DockerIgnore, FlyteIgnore)
"""What says which files are no code, unless others are named."""


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8-sig").splitlines()
    except (FileNotFoundError, NotADirectoryError):
        return []
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"{file} cannot be read: {error}") from error


def _anchored(line: str) -> str:
    """A line in docker's syntax as git reads it."""
    text = line.strip()
    if not text or text.startswith("#"):
        return ""
    negated, pattern = text.startswith("!"), os.path.normpath(text.lstrip("!").strip())
    return f"{'!' * negated}/{pattern.lstrip('/')}" if pattern not in ("/", ".") else ""
