"""`Plan`, how one Python type crosses the wire, and `Rule`, which makes plans for the types it knows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from types import GenericAlias
from typing import Any, Generic, Protocol, TypeGuard, TypeVar

from flytewright_idl.core.literals import Literal
from flytewright_idl.core.types import LiteralType

from ..errors import PlacedError, TypeMismatchError
from ..storage.staging import Staging

T = TypeVar("T")

Encode = Callable[[T, Staging], Literal]
Decode = Callable[[Literal, Staging], T]
Pack = Callable[[T, Staging], Any]
Unpack = Callable[[Any, Staging], T]
PlanFor = Callable[[Any], "Plan[Any]"]


def same(value: Any, staging: Staging) -> Any:
    """The packing of a value that msgpack carries as it is."""
    return value


class Plan(Generic[T]):
    """How one Python type crosses the wire: resolved once per type, then only called."""

    __slots__ = (
        "_describe", "_literal_type", "_moves_data", "_parts", "decode", "encode", "hint", "pack", "sound", "tag",
        "ungrouped", "unpack",
    )  # fmt: skip

    def __init__(
        self,
        hint: Any,
        describe: Callable[[], LiteralType],
        encode: Encode[T],
        decode: Decode[T],
        *,
        tag: str,
        pack: Pack[T] = same,
        unpack: Unpack[T] = same,
        moves_data: bool = False,
        parts: Callable[[], Iterable[Plan[Any]]] = tuple,
        ungrouped: bool = False,
        sound: type | None = None,
    ) -> None:
        self.hint = hint
        self._describe = describe
        self._literal_type: LiteralType | None = None
        self.encode = encode
        """Python value to literal; raises `TypeMismatchError` with the path inside the value."""
        self.decode = decode
        """Literal to Python value."""
        self.tag = tag
        """The name that this type has in a union."""
        self.pack = pack
        """Python value to what msgpack carries, for a field of a structure."""
        self.unpack = unpack
        self._moves_data = moves_data
        self._parts = parts
        self.ungrouped = ungrouped
        """Whether the structures of dataclasses leave a field of this type out, as those of flytekit do."""
        self.sound = sound
        """The class whose values structures carry as they are, and give back so."""

    @property
    def literal_type(self) -> LiteralType:
        """The type in Flyte's terms, described when first asked for."""
        if self._literal_type is None:
            self._literal_type = self._describe()
        return self._literal_type

    @property
    def moves_data(self) -> bool:
        """Whether encoding may stage files, by itself or by a part of it."""
        seen, left = set[int](), [self]
        while left:
            plan = left.pop()
            if plan._moves_data:
                return True
            if id(plan) not in seen:  # a class may hold itself
                seen.add(id(plan))
                left += plan._parts()
        return False


class Rule(Protocol):
    """Makes plans for some types."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        """The plan of `hint`, None when it is not a type of this rule; `plan_for` plans the types inside it."""
        ...


def at(place: str, work: Callable[[Any, Staging], Any], value: Any, staging: Staging) -> Any:
    """``work(value, staging)``, where an error learns that it happened at `place`."""
    try:
        return work(value, staging)
    except PlacedError as error:
        error.under(place)
        raise


def is_class(hint: Any) -> TypeGuard[type]:
    """Whether a hint is a class itself; ``list[int]``, which Python 3.10 takes for one, is not."""
    return isinstance(hint, type) and not isinstance(hint, GenericAlias)


def mismatch(expected: Any, value: object) -> TypeMismatchError:
    """The error for a value of another type than declared."""
    name = expected if isinstance(expected, str) else name_of(expected)
    return TypeMismatchError(f"expected {name}, got {shown(value)}")


def shown(value: object) -> str:
    """A value as error messages show it: its type and its text, cut short."""
    text = repr(value)
    return f"{type(value).__name__} {text if len(text) <= 80 else text[:77] + '...'}"


def name_of(hint: Any) -> str:
    """A type as its author wrote it."""
    if hint is None or hint is type(None):
        return "None"
    return (
        hint.__qualname__
        if isinstance(hint, type) and not hasattr(hint, "__args__")
        else str(hint).replace("typing.", "")
    )
