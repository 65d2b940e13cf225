"""The fields of generic classes, with the types that their type variables stand for."""

from __future__ import annotations

import inspect
from typing import Any, TypeVar, get_args, get_origin, get_type_hints


def field_hints(hint: Any) -> dict[str, Any]:
    """The type hints of a class or of ``Class[T]``, in which every type variable that is bound is replaced."""
    cls = get_origin(hint) or hint
    bound = _bindings(cls, get_args(hint))
    found = {}
    for owner in reversed(cls.__mro__):
        own = inspect.get_annotations(owner)
        found.update(
            {
                name: substituted(each, bound.get(owner, {}))
                for name, each in (get_type_hints(owner, include_extras=True) if own else {}).items()
                if name in own
            }
        )
    return found


def _bindings(cls: type, args: tuple[Any, ...]) -> dict[type, dict[Any, Any]]:
    """What the type variables of a class and of those above it stand for."""
    own = dict(zip(getattr(cls, "__parameters__", ()), args, strict=False))
    found = {cls: own}
    for base in cls.__dict__.get("__orig_bases__", cls.__bases__):
        origin = get_origin(base) or base
        if isinstance(origin, type):
            found.update(_bindings(origin, tuple(substituted(each, own) for each in get_args(base))))
    return found


def substituted(hint: Any, bound: dict[Any, Any]) -> Any:
    """A hint with type variables replaced."""
    if isinstance(hint, TypeVar):
        return bound.get(hint, hint)
    parameters = getattr(hint, "__parameters__", ())
    if not parameters or (isinstance(hint, type) and not get_args(hint)):
        return hint
    return hint[tuple(bound.get(each, each) for each in parameters)]
