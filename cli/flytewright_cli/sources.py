"""Finds the entities of source files."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Source:
    """A source file, and the folder that its dotted name begins in."""

    file: Path
    root: Path

    @property
    def module(self) -> str:
        """The dotted name; that of a package is its folder's."""
        parts = self.file.resolve().with_suffix("").relative_to(self.root).parts
        return ".".join(parts[:-1] if len(parts) > 1 and parts[-1] == "__init__" else parts)


def load(path: Path) -> ModuleType:
    """The module of a source file, imported under its full dotted name."""
    return _load(Source(path, source_root(path)))


def _load(source: Source) -> ModuleType:
    if not source.file.is_file():
        raise click.UsageError(f"there is no file {source.file}")
    _load_plugins()
    if str(source.root) not in sys.path:
        sys.path.insert(0, str(source.root))
    module = importlib.import_module(source.module)
    if module.__file__ is None or not source.file.samefile(module.__file__):
        other = module.__file__ or "a built-in module"
        raise click.UsageError(
            f"{source.file} cannot be imported as {source.module}, which is {other}: rename the file"
        )
    return module


def entities_of(module: ModuleType) -> dict[str, Entity]:
    """What can be run of a module, by the names it has there; its launch plans by their own names too."""
    found: dict[str, Entity] = {
        name: value for name, value in vars(module).items() if isinstance(value, (LaunchPlan, PythonTask, WorkflowBase))
    }
    own_names = {each.name: each for each in found.values() if isinstance(each, LaunchPlan)}
    return {**own_names, **found}


def defined_by(sources: Iterable[Source], skipped: list[str] | None = None) -> list[Entity]:
    """Everything that is defined when source files are imported, in the order of definition.

    Files that cannot be imported are noted in `skipped`, where it is given.
    """
    before = len(defined)
    for source in sources:
        count = len(defined)
        try:
            _load(source)
        except Exception as error:
            if skipped is None:
                raise
            del defined[count:]
            skipped.append(f"{source.file}: {type(error).__name__}: {error}")
    return defined[before:]


def sources_of(paths: Iterable[Path]) -> list[Source]:
    """The modules of files and folders: of a folder, its own and those of packages inside.

    Dotted names begin in the folder that a path is in, or above that where it is in a package; a usage error when those
    are several.
    """
    found = [
        Source(file, source_root(path)) for path in paths for file in (_modules(path) if path.is_dir() else [path])
    ]
    roots = {source.root: source.file for source in found}
    if len(roots) > 1:
        said = "; ".join(f"{file} in {root}" for root, file in sorted(roots.items()))
        raise click.UsageError(f"the modules begin in several folders, register them one by one: {said}")
    return found


def _modules(folder: Path) -> Iterator[Path]:
    """What is imported with all of a folder; folders in it that are no packages may hold anything."""
    for each in sorted(folder.iterdir()):
        if each.suffix == ".py":
            yield each
        elif (each / "__init__.py").exists():
            yield from _modules(each)


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
