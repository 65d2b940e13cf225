"""Where an entity lives: the module and the name that find it again in another process."""

from __future__ import annotations

import inspect
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import CodeType
from typing import Any

PACKAGE_ROOT = "FLYTE_PYTHON_PACKAGE_ROOT"
"""The environment variable that says where dotted module names begin: a folder, ``auto`` or ``.``."""


def module_and_name(function: Callable[..., Any]) -> tuple[str, str]:
    """The importable module of a function, also when it was run as a script, and the function's name."""
    return module_name(function.__module__, _source_file(inspect.unwrap(function))), function.__name__


def extract_task_module(found: Any) -> tuple[str, str, str, str]:
    """A function's full name, its module, its own name and its file; or those of a task that is bound to a name."""
    function = getattr(found, "task_function", found)
    if inspect.isroutine(function) or isinstance(function, type):
        module, name, file = *module_and_name(function), _source_file(inspect.unwrap(function))
    else:
        module, name = found.instantiated_in, found.lhs
        file = getattr(sys.modules.get(module), "__file__", None)
    return f"{module}.{name}", module, name, str(Path(file or "").resolve())


def _source_file(function: Callable[..., Any]) -> str | None:
    """The file that a function is written in; what is no plain function takes `inspect` longer to find."""
    code = getattr(function, "__code__", None)
    if isinstance(code, CodeType):
        return code.co_filename if code.co_filename.endswith(".py") else None
    return inspect.getsourcefile(function)


def module_name(module: str, file: str | None) -> str:
    """A module's full dotted name, as seen from the outermost folder that is a package."""
    root = os.environ.get(PACKAGE_ROOT, "auto")
    if file is None or root == ".":
        return module
    found = _dotted_name(file, None if root == "auto" else Path(root).resolve())
    return found if module == "__main__" or len(found) > len(module) else module


@cache
def _dotted_name(file: str, stop: Path | None) -> str:
    """The name of a file as seen from `stop`, or from the first folder upwards that is no package."""
    path = Path(file).resolve().with_suffix("")
    parts = [path.name]
    folder = path.parent
    while folder not in (stop, folder.parent) and (stop is not None or (folder / "__init__.py").exists()):
        parts.insert(0, folder.name)
        folder = folder.parent
    return ".".join(parts)


def name_in_module(entity: object, module: str) -> str | None:
    """The module-level name that an object is bound to, None when there is none."""
    namespace = vars(sys.modules[module]) if module in sys.modules else {}
    return next((name for name, value in namespace.items() if value is entity), None)
