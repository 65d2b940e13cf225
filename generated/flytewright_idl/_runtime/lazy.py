"""Packages whose names are imported from their modules when first used."""

from __future__ import annotations

import importlib
import sys

TYPE_CHECKING = False  # as in typing, whose import would cost more than this package's own

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def lazy(
    package: str, modules: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]], list[str]]:
    """``__getattr__``, ``__dir__`` and ``__all__`` of a package that offers the names of its modules.

    `modules` maps a module, relative to `package`, to the names it offers, separated by spaces; a module that
    offers none is offered itself.
    """
    homes = {name: module for module, names in modules.items() for name in names.split()}

    def find(name: str) -> object:
        home = homes.get(name)
        if home is not None:
            value: object = getattr(importlib.import_module(f"{package}.{home}"), name)
        elif name in modules:
            value = importlib.import_module(f"{package}.{name}")
        else:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        setattr(sys.modules[package], name, value)
        return value

    offered = sorted(homes) + sorted(name for name, names in modules.items() if not names)
    return find, lambda: offered, offered
