"""How a process that was forked with everything loaded becomes one that was started with a command of its own.

It has the environment, the path of modules, the arguments and the ``__main__`` that the command would have. Where
something was decided when this interpreter started, and the command would decide it otherwise, the command is
started after all, in the same process.
"""

from __future__ import annotations

import atexit
import importlib
import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Final, NoReturn

from flytewright.runtime import distribution

from .programs import entry_points, warm_program

_AT_START: Final = ("PYTHON", "HOME", "LD_", "LC_", "LANG", "TZ", "MALLOC_", "GLIBC_", "FLYTEWRIGHT_", "_F_P_")
"""What the names of variables begin with that are read when an interpreter, or a loaded module, starts."""
_MODULE_PATH: Final = "PYTHONPATH"
_AT_EVERY_START: Final = {"sitecustomize", "usercustomize"}
"""Modules that an interpreter imports when it starts, if they are there."""


class Loaded:
    """What this process has decided and imported before it forks."""

    def __init__(self) -> None:
        """Look at this process; it has been started without a module path of its own."""
        safe = getattr(sys.flags, "safe_path", False)
        self._path = sys.path[0 if safe else 1 :]
        self._takes_script_folder = not safe
        self._environment = _at_start(os.environ)
        self._modules = {name for name in sys.modules if "." not in name} | _AT_EVERY_START

    def become(self, program: str, command: list[str], environment: Mapping[str, str]) -> NoReturn:
        """Be the process that this command starts, to its end."""
        path = warm_program(program, environment)
        if path is None or not self._suits(environment):
            os.execvpe(program, command, environment)  # noqa: S606 - the command is what the caller runs
        os.environ.clear()
        os.environ.update(environment)
        folder = str(Path(path).parent)
        own = [folder] if self._takes_script_folder else []
        sys.path[:] = dict.fromkeys([*own, *_module_path(environment), *self._path])
        importlib.invalidate_caches()
        sys.argv[:] = [path, *command[1:]]
        main = sys.modules["__main__"] = ModuleType("__main__")
        main.__file__ = path
        distribution.successor = self.become
        _end(_code_of(_function(entry_points()[Path(path).name])))

    def _suits(self, environment: Mapping[str, str]) -> bool:
        """Whether a process with this environment would have what this one has loaded."""
        if _at_start(environment) != self._environment:
            return False
        try:
            return not any(self._is_shadowed(folder) for folder in _module_path(environment))
        except OSError:  # an archive, or nothing that can be read: the interpreter knows what to do with it
            return False

    def _is_shadowed(self, folder: str) -> bool:
        """Whether the folder has other modules of the names that are loaded."""
        return any(
            name in self._modules and not _lies_in(sys.modules.get(name), folder) for name in _modules_in(folder)
        )


def _at_start(environment: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if name.startswith(_AT_START) and name != _MODULE_PATH}


def _module_path(environment: Mapping[str, str]) -> list[str]:
    """The folders of the module path, as `site` makes them of the variable."""
    said = environment.get(_MODULE_PATH)
    return list(map(os.path.abspath, said.split(os.pathsep))) if said else []


def _modules_in(folder: str) -> Iterator[str]:
    try:
        with os.scandir(folder) as entries:
            yield from {entry.name.partition(".")[0] for entry in entries}
    except FileNotFoundError:
        return


def _lies_in(module: ModuleType | None, folder: str) -> bool:
    where = getattr(module, "__file__", None) or next(iter(getattr(module, "__path__", ())), None)
    return where is not None and Path(where).is_relative_to(folder)


def _code_of(function: Callable[[], object]) -> int:
    """The exit code of an interpreter that does nothing but call a function."""
    try:
        function()
    except SystemExit as said:
        if said.code is None or isinstance(said.code, int):
            return said.code or 0
        sys.stderr.write(f"{said.code}\n")
        return 1
    except BaseException:  # noqa: BLE001 - as an interpreter ends with whatever nobody has caught
        sys.excepthook(*sys.exc_info())
        return 1
    return 0


def _end(code: int) -> NoReturn:
    """End as an interpreter does, but leave its objects as they are.

    To take them apart would copy every page of memory that is shared with the process that forked this one, which
    takes longer than most tasks; `multiprocessing` ends its forks likewise.
    """
    threading._shutdown()  # type: ignore[attr-defined]  # waits for threads, as the interpreter does by this name
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    os._exit(code)


def _function(point: str) -> Callable[[], object]:
    module, _, name = point.partition(":")
    function: Callable[[], object] = getattr(importlib.import_module(module), name)
    return function
