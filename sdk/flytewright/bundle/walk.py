"""Which files belong to the code of some entities."""

from __future__ import annotations

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
