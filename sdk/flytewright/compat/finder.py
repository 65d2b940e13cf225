"""The finder that serves ``flytekit`` and its submodules: each is flytewright's module of the same path."""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Final

from ..errors import UserError

__all__ = ["VARIABLE", "install", "install_if_asked", "installed", "uninstall"]

THEIRS: Final = "flytekit"
OURS: Final = __name__.partition(".")[0]

VARIABLE: Final = "FLYTEWRIGHT_COMPAT"
"""The environment variable that asks for the switch; ``0``, ``false``, ``no`` and nothing are a no."""


_as_they_were: Final[list[tuple[ModuleType, Callable[[str], object] | None]]] = []
"""Packages that answer for submodules while the switch is on, with what they answered by before."""


class _Alias(Loader):
    """Loads a module under a second name: the same object, so that classes are the same under both."""

    def __init__(self, ours: str) -> None:
        self._ours = ours

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        # the import system takes what stands in sys.modules after this, and leaves __spec__ of ours alone
        ours = sys.modules[module.__name__] = importlib.import_module(self._ours)
        if hasattr(ours, "__path__"):
            _offer_submodules(ours, module.__name__)


def _offer_submodules(package: ModuleType, name: str) -> None:
    """Import a submodule when it is first used as an attribute: flytekit's are there once flytekit is imported."""
    known: Callable[[str], object] | None = vars(package).get("__getattr__")
    _as_they_were.append((package, known))

    def attribute(wanted: str) -> object:
        if known is not None:
            with suppress(AttributeError):
                return known(wanted)
        submodule = f"{name}.{wanted}"
        if not wanted.startswith("_") and importlib.util.find_spec(submodule) is not None:
            return importlib.import_module(submodule)
        raise AttributeError(f"module {name!r} has no attribute {wanted!r}")

    package.__getattr__ = attribute  # type: ignore[method-assign]  # what a module answers for names it lacks


class _Finder(MetaPathFinder):
    """Finds flytewright's module where one of flytekit is asked for."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        top, _, rest = fullname.partition(".")
        if top != THEIRS:
            return None
        ours = f"{OURS}.{rest}" if rest else OURS
        found = importlib.util.find_spec(ours)
        if found is None:
            return None
        is_package = found.submodule_search_locations is not None
        return ModuleSpec(fullname, _Alias(ours), origin=found.origin, is_package=is_package)


_finder: Final = _Finder()


class _Fallback(MetaPathFinder):
    """Stands last among the finders: it is asked for flytekit when no other has found it, and installs then."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != THEIRS:
            return None
        install()
        return _finder.find_spec(fullname)


def install() -> None:
    """Serve ``flytekit`` from flytewright in this process; once is enough.

    Raises:
        UserError: flytekit itself is imported already, and would stay where it is.
    """
    if installed():
        return
    loaded = sys.modules.get(THEIRS)
    if loaded is not None:
        raise UserError(
            f"{THEIRS} is imported already, from {getattr(loaded, '__file__', None)}: "
            f"call {OURS}.compat.install() before, or start the process with {VARIABLE}=1"
        )
    sys.meta_path.insert(0, _finder)


def installed() -> bool:
    """Whether ``flytekit`` is served from flytewright."""
    return _finder in sys.meta_path


def uninstall() -> None:
    """Serve it no longer; modules that have imported it keep what they have."""
    if installed():
        sys.meta_path.remove(_finder)
        for name in [each for each in sys.modules if each.partition(".")[0] == THEIRS]:
            del sys.modules[name]
        while _as_they_were:
            package, known = _as_they_were.pop()
            if known is None:
                del package.__getattr__
            else:
                package.__getattr__ = known  # type: ignore[method-assign]  # as above


def install_where_absent() -> bool:
    """What the container of a task does: serve it unless flytekit itself is there; tells whether it was asked for.

    A task may have been registered with the switch on, which its image says nothing of.
    """
    asked = installed()
    if not asked:
        sys.meta_path.append(_Fallback())
    return asked


def install_if_asked() -> None:
    """`install`, when the environment asks for it."""
    if os.environ.get(VARIABLE, "").strip().lower() not in ("", "0", "false", "no"):
        install()
