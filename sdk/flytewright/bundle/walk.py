"""Which files belong to the code of some entities."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType


def loaded_sources(root: Path) -> list[Path]:
    """The files below `root` of modules that are imported, installed packages and virtual environments apart."""
    return sorted({path for module in [*sys.modules.values()] for path in _source(module, root)})


def _source(module: ModuleType, root: Path) -> Iterator[Path]:
    file = getattr(module, "__file__", None)
    if not file:
        return
    path = Path(file).resolve()
    inside = path.is_relative_to(root) and not path.is_relative_to(Path(sys.prefix).resolve())
    if inside and "site-packages" not in path.parts and path.suffix == ".py" and path.is_file():
        yield path


def source_root(module_file: Path) -> Path:
    """The folder that a module's dotted name begins in: the first one upwards that is no package."""
    folder = module_file.resolve().parent
    while (folder / "__init__.py").exists():
        folder = folder.parent
    return folder


LEFT_OUT = {"__pycache__", ".git", ".venv", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".cache", ".idea"}
"""Folders that no code is in."""


def all_files(root: Path, follow_symlinks: bool = False) -> list[Path]:
    """The files below `root` that belong to it: what git ignores, caches and virtual environments do not."""
    found = []
    for folder, folders, files in os.walk(root, followlinks=follow_symlinks):
        folders[:] = [
            name for name in folders if name not in LEFT_OUT and not Path(folder, name, "pyvenv.cfg").exists()
        ]
        found += [Path(folder, name) for name in files if not name.endswith((".pyc", ".DS_Store"))]
    ignored = _ignored_by_git(root, found)
    return sorted(path for path in found if path not in ignored and (follow_symlinks or not path.is_symlink()))


def _ignored_by_git(root: Path, files: list[Path]) -> set[Path]:
    """The files that git ignores, none where there is no git or no repository."""
    names = "\0".join(os.fspath(path) for path in files)
    try:
        done = subprocess.run(
            ["git", "check-ignore", "-z", "--stdin"],
            input=names,
            cwd=root,
            capture_output=True,
            text=True,
            check=False,
        )
    except FileNotFoundError:
        return set()
    return {Path(name) for name in done.stdout.split("\0") if name}
