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
from flytewright.authoring.imperative import ImperativeWorkflow
from flytewright.authoring.implicit_plugins import load_implicit_plugins
from flytewright.authoring.launch_plan import LaunchPlan
from flytewright.authoring.registry import defined
from flytewright.authoring.task import PythonTask
from flytewright.authoring.workflow import WorkflowBase
from flytewright.bundle.walk import source_root


@cache
def _load_plugins() -> None:
    load_implicit_plugins()


def load(path: Path) -> ModuleType:
    """The module of a source file, imported under its full dotted name."""
    if not path.is_file():
        raise click.BadParameter(f"there is no file {path}")
    _load_plugins()
    root = source_root(path)
    name = ".".join(path.resolve().with_suffix("").relative_to(root).parts)
    if str(root) not in sys.path:
        sys.path.insert(0, str(root))
    return importlib.import_module(name)


def entities_of(module: ModuleType) -> dict[str, Entity]:
    """The tasks, workflows and launch plans that a module defines, by the names they have in it.

    Launch plans and workflows without a function are named by their author, so all that it has count as its own.
    """
    return {
        name: value
        for name, value in vars(module).items()
        if isinstance(value, (LaunchPlan, ImperativeWorkflow))
        or (isinstance(value, (PythonTask, WorkflowBase)) and value.name.startswith(f"{module.__name__}."))
    }


def defined_by(files: Iterable[Path]) -> list[Entity]:
    """Everything that is defined when source files are imported, in the order of definition."""
    before = len(defined)
    for file in files:
        load(file)
    return defined[before:]


def source_files(paths: list[Path]) -> Iterator[Path]:
    """The Python files of files and folders."""
    for path in paths:
        if path.is_dir():
            yield from sorted(each for each in path.rglob("*.py") if "__pycache__" not in each.parts)
        else:
            yield path
