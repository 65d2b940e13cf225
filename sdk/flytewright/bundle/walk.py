"""Which files belong to the code of some entities, and why."""

from __future__ import annotations

import os
import sys
import sysconfig
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType

from ..errors import UserError
from ..image.copying import CopyFileDetection
from .archive import Archive, pack
from .ignore import IGNORES, Ignore, IgnoreGroup

OWN = frozenset({"flytewright", "flytewright_cli", "flytewright_idl"})
"""Packages that the task's image brings."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Whether a file travels along."""

    name: str
    """Its path below the root, with slashes; a folder that is left out as a whole ends in one."""
    path: Path
    packed: bool
    reason: str
    target: str | None = None
    """The name of what it links to, where it travels as a link."""


def loaded_sources(root: Path) -> list[Path]:
    """The files below `root` of modules that are imported; what is installed is not among them."""
    return sorted(loaded_files(root, dict(sys.modules)))


def loaded_files(root: Path, modules: Mapping[str, ModuleType]) -> dict[Path, str]:
    """The files of modules, with the modules' names."""
    paths = sysconfig.get_paths()
    installed = [Path(paths[each]).resolve() for each in ("stdlib", "platstdlib", "purelib", "platlib")]
    resolved = root.resolve()
    found: dict[Path, str] = {}
    for name, module in sorted(modules.items()):
        path = _source(name, module, root, resolved)
        if path is not None and not any(path.is_relative_to(each) for each in installed):
            found.setdefault(path, name)
    return found


def _source(name: str, module: ModuleType, root: Path, resolved: Path) -> Path | None:
    file = getattr(module, "__file__", None)
    if not isinstance(file, str) or name.partition(".")[0] in OWN:
        return None
    named = Path(os.path.abspath(file))  # noqa: PTH100 - links stay as they are: the code imports by that path
    for path, folder in ((named, Path(os.path.abspath(root))), (named, resolved), (named.resolve(), resolved)):  # noqa: PTH100
        if path.is_relative_to(folder):
            inside = path.relative_to(folder)
            if not _is_installed(inside, root) and path.suffix != ".pyc" and path.is_file():
                return root / inside
    return None


def _is_installed(inside: Path, root: Path) -> bool:
    """Whether a path goes through an environment."""
    if {"site-packages", "dist-packages"} & {*inside.parts}:
        return True
    return any((root / each / "pyvenv.cfg").exists() for each in inside.parents if each != Path())


def all_files(root: Path, follow_symlinks: bool = False) -> list[Path]:
    """The files below `root` that are not ignored, links inside of it among them unless they are followed."""
    return [each.path for each in all_choices(root, follow_symlinks) if each.packed]


def choices(root: Path, mode: CopyFileDetection, follow_symlinks: bool = False) -> list[Choice]:
    """What is said of each file below `root`."""
    match mode:
        case CopyFileDetection.ALL:
            return all_choices(root, follow_symlinks)
        case CopyFileDetection.LOADED_MODULES:
            return loaded_choices(root)
        case CopyFileDetection.NO_COPY:
            return [replace(each, packed=False, reason="nothing is copied") for each in all_choices(root)]


def bundle(root: Path, mode: CopyFileDetection, follow_symlinks: bool = False, but: Path | None = None) -> Archive:
    """The archive of the code below `root`, without the file `but`."""
    if mode is CopyFileDetection.LOADED_MODULES:
        return pack(root, loaded_sources(root))
    files = all_files(root, follow_symlinks) if mode is CopyFileDetection.ALL else []
    return pack(root, (each for each in files if each.resolve() != but), keep_links=not follow_symlinks)


def loaded_choices(root: Path) -> list[Choice]:
    """What is said of each file below `root` when the modules that are imported travel along."""
    loaded = loaded_files(root, dict(sys.modules))
    others = (each for each in all_choices(root, False) if each.path not in loaded)
    left = [replace(each, packed=False, reason="is not imported") if each.packed else each for each in others]
    taken = [
        Choice(path.relative_to(root).as_posix(), path, True, f"imported as {name}") for path, name in loaded.items()
    ]
    return sorted([*left, *taken], key=lambda each: each.name)


def all_choices(
    root: Path, follow_symlinks: bool = False, ignores: Sequence[type[Ignore]] | IgnoreGroup = IGNORES
) -> list[Choice]:
    """What is said of each file below `root` when everything travels along that is not ignored."""
    ignore = ignores if isinstance(ignores, IgnoreGroup) else IgnoreGroup(root, ignores)
    found = list(_Walk(root, root.resolve(), ignore, follow_symlinks).below(root, (root.resolve(),)))
    kept = {each.name for each in found if each.packed and each.target is None}
    folders = {str(parent) for name in kept for parent in Path(name).parents}
    there = kept | folders
    return sorted(
        (
            replace(each, packed=False, reason=f"links to {each.target}, which is left out")
            if each.target is not None and each.target not in there
            else each
            for each in found
        ),
        key=lambda each: each.name,
    )


@dataclass(frozen=True)
class _Walk:
    root: Path
    real: Path
    ignore: Ignore
    follow: bool

    def below(self, folder: Path, real: tuple[Path, ...]) -> Iterator[Choice]:
        """The choices below a folder, given the real paths of those that it is in."""
        try:
            entries = sorted(os.scandir(folder), key=lambda each: each.name)
        except OSError as error:
            raise UserError(f"{folder} cannot be read: {error.strerror}; an ignore file can leave it out") from error
        for entry in entries:
            path = folder / entry.name
            name = path.relative_to(self.root).as_posix()
            if entry.is_symlink() and not self.follow:
                yield self._link(path, name)
            elif not entry.is_dir():
                yield self._file(path, name)
            elif (pruned := self.ignore.prunes(name)) is not None:
                yield Choice(f"{name}/", path, False, pruned)
            elif entry.is_symlink() and path.resolve() in real:
                yield Choice(f"{name}/", path, False, "links to a folder that it is in")
            else:
                yield from self.below(path, (*real, path.resolve()))

    def _file(self, path: Path, name: str) -> Choice:
        ignored = self.ignore.reason(name)
        if ignored is not None:
            return Choice(name, path, False, ignored)
        if not path.exists():
            return Choice(name, path, False, "links to nothing")
        if not path.is_file():
            return Choice(name, path, False, "is neither file nor folder")
        return Choice(name, path, True, "not ignored")

    def _link(self, path: Path, name: str) -> Choice:
        ignored = self.ignore.reason(name) or (self.ignore.prunes(name) if path.is_dir() else None)
        if ignored is not None:
            return Choice(name, path, False, ignored)
        if not path.exists():
            return Choice(name, path, False, "links to nothing")
        target = path.resolve()
        if not target.is_relative_to(self.real):
            return Choice(name, path, False, "links out of the folder; --deref-symlinks packs what it links to")
        inside = target.relative_to(self.real).as_posix()
        return Choice(name, path, True, f"links to {inside}", target=inside)
