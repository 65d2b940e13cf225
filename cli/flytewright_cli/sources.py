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


def common_root(paths: Iterable[Path]) -> Path:
    """The folder that the names of all modules in some files and folders begin in; a usage error when it is not one.

    It is the folder that a path is in, or above that where it is in a package.
    """
    roots = {source_root(path): path for path in paths}
    if len(roots) > 1:
        said = "; ".join(f"{path} in {root}" for root, path in sorted(roots.items()))
        raise click.UsageError(f"the modules begin in several folders, register them one by one: {said}")
    return next(iter(roots))


def sources_of(paths: Iterable[Path], root: Path) -> list[Source]:
    """The modules of files and folders: of a folder, its own and those of packages inside."""
    return [Source(file, root) for path in paths for file in (_modules(path) if path.is_dir() else [path])]


def _modules(folder: Path) -> Iterator[Path]:
    """What is imported with all of a folder; folders in it that are no packages may hold anything."""
    for each in sorted(folder.iterdir()):
        if each.suffix == ".py":
            yield each
        elif (each / "__init__.py").exists():
            yield from _modules(each)
