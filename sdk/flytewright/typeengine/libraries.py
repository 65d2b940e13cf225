"""Rule for the types of libraries, whose plans are in modules that are imported when such a type is seen."""

from __future__ import annotations

import importlib
from typing import Annotated, Any, get_args, get_origin

from .plan import Plan, PlanFor

MODULES = {
    "numpy": ".numpy_arrays",
    "PIL": ".images",
    "torch": ".torch_objects",
    "sklearn": ".sklearn_estimators",
    "keras": ".keras_models",
    "tensorflow": ".keras_models",
}
"""Where the plans of a library's types are, by the first name of the module that defines such a type or its base."""


class LibraryRule:
    """A type of a library, or a class that inherits from one."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        base = get_args(hint)[0] if get_origin(hint) is Annotated else hint
        cls = get_origin(base) or base
        if not isinstance(cls, type):
            return None
        for home in dict.fromkeys(map(_home, cls.__mro__)):
            if home is not None:
                found: Plan[Any] | None = importlib.import_module(home, __package__).plan(hint)
                if found is not None:
                    return found
        return None


def _home(cls: type) -> str | None:
    """The module with the plan of a library's type, or of a type that such a module defines itself."""
    own = cls.__module__.removeprefix(__package__)
    return own if own in MODULES.values() else MODULES.get(cls.__module__.partition(".")[0])
