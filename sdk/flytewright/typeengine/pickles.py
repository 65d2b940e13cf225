"""Rule for the classes that no other rule knows: their values are pickled."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, ClassVar, Generic, TypeVar

from ..errors import TypeMismatchError
from .blobs import file_plan
from .plan import Plan, PlanFor, is_class, mismatch, name_of, shown

FORMAT = "PythonPickle"
SETTING = "FLYTEWRIGHT_PICKLES"
"""Environment variable that forbids pickles with ``forbid``."""

T = TypeVar("T")


class FlytePickle(Generic[T]):
    """The type of what is pickled; ``FlytePickle[T]`` asks for it without a warning."""

    _python_type: ClassVar[Any] = type(None)

    @classmethod
    def python_type(cls) -> Any:
        """The type of the values, NoneType when none is named."""
        return cls._python_type

    @classmethod
    def __class_getitem__(cls, python_type: Any) -> type:
        base: type = cls
        return base if python_type is None else _of(base, python_type)


@cache
def _of(cls: type, python_type: Any) -> type:
    return type(cls.__name__, (cls,), {"_python_type": python_type, "__origin__": cls, "__module__": cls.__module__})


def allowed() -> bool:
    """Whether the process may use pickles: yes, unless the environment forbids it."""
    return os.environ.get(SETTING, "").lower() != "forbid"


class PickleRule:
    """Any class, and ``Any``, is a blob that Python's pickle can read; it belongs last among the rules.

    A pickle is loaded only where such a type is declared, as loading one runs whatever its author wrote.
    """

    def __init__(self, allowed: Callable[[], bool] = allowed) -> None:
        self._allowed = allowed

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        if hint is None or isinstance(hint, (str, TypeVar)):
            return None
        asked = is_class(hint) and issubclass(hint, FlytePickle)
        if not self._allowed():
            raise TypeMismatchError(
                f"{name_of(hint)} is no type that Flyte knows, and {SETTING}=forbid rules out pickles;"
                " use a dataclass, or teach the type engine the type"
            )
        if not asked:
            _warn(f"{hint.__module__}.{name_of(hint)}" if is_class(hint) else name_of(hint))
        inside = hint.python_type() if asked else hint
        return file_plan(
            hint,
            format=FORMAT,
            tag="FlytePickle",
            metadata={"python_class_name": str(hint)},
            check=_check(inside if not asked or inside is not type(None) else Any),
            save=_save,
            load=_load,
        )


@cache
def _warn(name: str) -> None:
    import logging  # not above: most types need no warning

    logging.getLogger(__name__).warning(
        "%s is no type that Flyte knows: its values are pickled, which only the same Python and the same versions"
        " of its libraries are sure to read. %s=forbid makes this an error.",
        name,
        SETTING,
    )


def _check(hint: Any) -> Callable[[Any], None]:
    def check(value: Any) -> None:
        if value is None:
            raise TypeMismatchError(f"expected {name_of(hint)}, got None; None is not pickled, declare it as Optional")
        if is_class(hint) and hint is not Any and not isinstance(value, hint):
            raise mismatch(hint, value)

    return check


def _save(value: Any, path: Path) -> None:
    import cloudpickle

    try:
        data = cloudpickle.dumps(value)
    except Exception as error:
        raise TypeMismatchError(f"{shown(value)} cannot be pickled: {error}") from error
    path.write_bytes(data)


def _load(path: Path) -> Any:
    with path.open("rb") as stream:
        return pickle.load(stream)  # noqa: S301 - the declared type asks for it
