"""What flytekit's users call to pack code, by the names and arguments that they know."""

from __future__ import annotations

import hashlib
import importlib
import os
import posixpath
import shutil
import sys
import tarfile
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import ModuleType

from ..compile.package import importable
from ..image.copying import CopyFileDetection
from .archive import SUFFIX, Archive, pack
from .ignore import IGNORES, Ignore, IgnoreGroup, StandardIgnore
from .walk import all_choices, loaded_files, loaded_sources

StrPath = str | os.PathLike[str]


@dataclass(frozen=True)
class FastPackageOptions:
    """What is packed."""

    ignores: list[type[Ignore]]
    keep_default_ignores: bool = True
    copy_style: CopyFileDetection | None = None
    show_files: bool = False


def fast_package(
    source: StrPath,
    output_dir: StrPath | None,
    deref_symlinks: bool = False,
    options: FastPackageOptions | None = None,
) -> str:
    """Pack the code below `source`, all of it unless the options say otherwise, and give the path of the archive."""
    said = options or FastPackageOptions([])
    root = Path(source)
    if said.copy_style is CopyFileDetection.LOADED_MODULES:
        files = loaded_sources(root)
        archive = pack(root, files)
    else:
        ignores = [*said.ignores, *(IGNORES if said.keep_default_ignores else ())]
        files = [each.path for each in all_choices(root, deref_symlinks, ignores) if each.packed]
        archive = pack(root, files, keep_links=not deref_symlinks)
    if said.show_files:
        sys.stdout.writelines(f"{path.relative_to(root)}\n" for path in files)
    return _written(archive, Path(output_dir or tempfile.mkdtemp()) / archive.name)


def _written(archive: Archive, path: Path) -> str:
    path.write_bytes(archive.data)
    return os.fspath(path)


def compute_digest(source: StrPath | Sequence[StrPath], filter: Callable[[str], bool] | None = None) -> str:  # noqa: A002
    """What stands for the content of files and folders, but what `filter` leaves out by its relative path."""
    digest = hashlib.sha256()
    for each in [source] if isinstance(source, str | os.PathLike) else source:
        folder = Path(each) if Path(each).is_dir() else Path(each).parent
        found = sorted(folder.rglob("*")) if Path(each).is_dir() else [Path(each)]
        for path in found:
            name = path.relative_to(folder).as_posix()
            if path.is_file() and not (filter is not None and filter(name)):
                content = path.read_bytes()
                digest.update(os.fsencode(f"{name}\0{len(content)}\0") + content)
    return digest.hexdigest()


def get_additional_distribution_loc(remote_location: str, identifier: str) -> str:
    """Where an archive is, of the folder and its name without ending."""
    return posixpath.join(remote_location, f"{identifier}{SUFFIX}")


def ls_files(
    source_path: str,
    copy_file_detection: CopyFileDetection,
    deref_symlinks: bool = False,
    ignore_group: IgnoreGroup | None = None,
) -> tuple[list[str], str]:
    """The files that travel along, and the digest of their names and content."""
    root = Path(source_path)
    if copy_file_detection is CopyFileDetection.LOADED_MODULES:
        files = loaded_sources(root)
    else:
        files = [Path(each) for each in list_all_files(source_path, deref_symlinks, ignore_group)]
    kept = copy_file_detection is CopyFileDetection.ALL and not deref_symlinks
    return [os.fspath(each) for each in files], pack(root, files, keep_links=kept).digest


def list_all_files(source_path: str, deref_symlinks: bool, ignore_group: IgnoreGroup | None = None) -> list[str]:
    """The files below a folder that `ignore_group` does not leave out."""
    chosen = all_choices(Path(source_path), deref_symlinks, ignore_group or (StandardIgnore,))
    return [os.fspath(each.path) for each in chosen if each.packed]


def list_imported_modules_as_files(source_path: str, modules: Sequence[ModuleType]) -> list[str]:
    """The files of modules that are below a folder and not installed."""
    named = {module.__name__: module for module in modules}
    return sorted(os.fspath(each) for each in loaded_files(Path(source_path), named))


def add_imported_modules_from_source(source_path: str, destination: str, modules: Sequence[ModuleType]) -> None:
    """Copy the files of modules to the same places below another folder, but over nothing that is there."""
    for file in list_imported_modules_as_files(source_path, modules):
        target = Path(destination, os.path.relpath(file, source_path))
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, target)


def compress_scripts(source_path: str, destination: str, modules: Sequence[ModuleType]) -> None:
    """Pack the files of modules into the file `destination`."""
    files = list_imported_modules_as_files(source_path, modules)
    Path(destination).write_bytes(pack(Path(source_path), map(Path, files)).data)


def get_all_modules(source_path: str, module_name: str | None) -> list[ModuleType]:
    """The modules that are imported, and with them the one that is named, if it is below the folder."""
    if module_name is not None and Path(source_path, *module_name.split(".")).with_suffix(".py").is_file():
        with importable(source_path):
            importlib.import_module(module_name)
    return list(sys.modules.values())


def tar_strip_file_attributes(tar_info: tarfile.TarInfo) -> tarfile.TarInfo:
    """The entry without what differs from one machine to another."""
    stripped = tar_info.replace(mtime=0, uid=0, gid=0, uname="", gname="", deep=False)
    stripped.pax_headers = {}
    return stripped


@lru_cache
def hash_file(file_path: StrPath) -> tuple[bytes, str, int]:
    """The md5 of a file as bytes and as text, and how large it is."""
    content = Path(file_path).read_bytes()
    digest = hashlib.md5(content, usedforsecurity=False)
    return digest.digest(), digest.hexdigest(), len(content)
