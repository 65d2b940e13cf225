"""`lazy_module`: a module that is imported when one of its names is used first."""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType


class _Absent(ModuleType):
    """Stands for a module that is not installed, until a name of it is used."""

    def __getattribute__(self, name: str) -> object:
        if name.startswith("__"):
            return super().__getattribute__(name)
        module = super().__getattribute__("__name__")
        raise ImportError(f"{module}.{name} is used, and {module} is not installed")


def lazy_module(fullname: str) -> ModuleType:
    """The module of that name, which is imported when one of its names is used first.

    A module that is not installed is an error only then.
    """
    if fullname in sys.modules:
        return sys.modules[fullname]
    spec = importlib.util.find_spec(fullname)
    if spec is None or spec.loader is None:
        return _Absent(fullname)
    loader = importlib.util.LazyLoader(spec.loader)
    spec.loader = loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[fullname] = module
    loader.exec_module(module)
    return module


def is_imported(module_name: str) -> bool:
    """Whether a module has been imported, and not only named with `lazy_module`."""
    module = sys.modules.get(module_name)
    return module is not None and type(module).__name__ != "_LazyModule"
