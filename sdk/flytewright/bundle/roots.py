"""Where the dotted names of modules begin."""

from __future__ import annotations

from pathlib import Path


def source_root(module_file: Path) -> Path:
    """The folder that a module's dotted name begins in: the first one upwards that is no package."""
    folder = module_file.resolve().parent
    while (folder / "__init__.py").exists():
        folder = folder.parent
    return folder
