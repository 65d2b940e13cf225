"""Finds the entities of source files."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import click

from flytewright.authoring.entity import Entity
from flytewright.authoring.implicit_plugins import load_implicit_plugins
from flytewright.authoring.launch_plan import LaunchPlan
from flytewright.authoring.registry import defined
from flytewright.authoring.task import PythonTask
from flytewright.authoring.workflow import WorkflowBase
from flytewright.bundle.roots import source_root


@cache
def _load_plugins() -> None:
    load_implicit_plugins()


def brought(place: str) -> Path:
    """The source file of a path or URI, which is brought here if it is elsewhere."""
    from flytewright.storage import paths

    if not paths.is_remote(place):
        return Path(place)
    import atexit
    import shutil
    import tempfile

    from flytewright import sync
    from flytewright.storage.store import FileSystemStore

    folder = Path(tempfile.mkdtemp(prefix="flytewright-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / paths.base_name(place)
    sync.run(FileSystemStore().get(place, path))
    return path


def load(path: Path) -> ModuleType:
    """The module of a source file, imported under its full dotted name."""
    if not path.is_file():
        raise click.UsageError(f"there is no file {path}")
    _load_plugins()
    root = source_root(path)
    name = ".".join(path.resolve().with_suffix("").relative_to(root).parts)
    if str(root) not in sys.path:
        sys.path.insert(0, str(root))
    module = importlib.import_module(name)
    if module.__file__ is None or not path.samefile(module.__file__):
        other = module.__file__ or "a built-in module"
        raise click.UsageError(f"{path} cannot be imported as {name}, which is {other}: rename the file")
    return module


def entities_of(module: ModuleType) -> dict[str, Entity]:
    """What can be run of a module, by the names it has there; its launch plans by their own names too."""
    found: dict[str, Entity] = {
        name: value for name, value in vars(module).items() if isinstance(value, (LaunchPlan, PythonTask, WorkflowBase))
    }
    own_names = {each.name: each for each in found.values() if isinstance(each, LaunchPlan)}
    return {**own_names, **found}


def defined_by(files: Iterable[Path], skipped: list[str] | None = None) -> list[Entity]:
    """Everything that is defined when source files are imported, in the order of definition.

    Files that cannot be imported are noted in `skipped`, where it is given.
    """
    before = len(defined)
    for file in files:
        count = len(defined)
        try:
            load(file)
        except Exception as error:
            if skipped is None:
                raise
            del defined[count:]
            skipped.append(f"{file}: {type(error).__name__}: {error}")
    return defined[before:]


def common_root(files: Iterable[Path]) -> Path:
    """The folder that the names of all modules begin in; a usage error when there are several."""
    roots = {source_root(file): file for file in files}
    if len(roots) > 1:
        said = "; ".join(f"{file} in {root}" for root, file in sorted(roots.items()))
        raise click.UsageError(f"the modules begin in several folders, register them one by one: {said}")
    return next(iter(roots))


def source_files(paths: list[Path]) -> Iterator[Path]:
    """The Python files of files and folders."""
    for path in paths:
        if path.is_dir():
            yield from sorted(each for each in path.rglob("*.py") if not _is_aside(each.relative_to(path)))
        else:
            yield path


def _is_aside(path: Path) -> bool:
    """Whether a path goes through a folder of caches, environments or the like."""
    return any(part == "__pycache__" or part.startswith(".") or part == "node_modules" for part in path.parts[:-1])
