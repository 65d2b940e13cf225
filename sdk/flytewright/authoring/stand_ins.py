"""Stand-ins: what runs instead of an entity, for tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .entity import Entity

_stand_ins: ContextVar[Mapping[Entity, Callable[..., Any]]] = ContextVar(
    "flytewright_stand_ins", default=MappingProxyType({})
)


def stand_in_of(entity: Entity) -> Callable[..., Any] | None:
    """What runs here instead of an entity."""
    stand_ins = _stand_ins.get()
    return stand_ins.get(entity) if stand_ins else None


@contextmanager
def standing_in(entity: Entity, stand_in: Callable[..., Any]) -> Iterator[None]:
    """Have `stand_in` run instead of an entity; it takes the inputs by name and gives the outputs."""
    token = _stand_ins.set({**_stand_ins.get(), entity: stand_in})
    try:
        yield
    finally:
        _stand_ins.reset(token)
