"""`Enum`, the base of every generated enum: an ``IntEnum`` that keeps numbers it has no name for."""

from __future__ import annotations

import enum

TYPE_CHECKING = False  # as in typing, whose import would cost more than this package's own

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import ClassVar, TypeVar

    from typing_extensions import Self

    E = TypeVar("E", bound="Enum")


class Enum(enum.IntEnum):
    """Base of generated enums; ``SimpleType(99)`` is a member named ``UNRECOGNIZED_99``, as proto3 enums are open."""

    if TYPE_CHECKING:
        FULL_NAME: ClassVar[str]
        RENAMED: ClassVar[Mapping[str, str]]

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int):
            return None
        if not -0x80000000 <= value <= 0x7FFFFFFF:
            raise ValueError(f"{cls.FULL_NAME} is an int32: {value} is out of range")
        member = int.__new__(cls, value)
        member._name_ = f"UNRECOGNIZED_{value}"
        member._value_ = value
        return member

    @property
    def proto_name(self) -> str | None:
        """The value's name in the ``.proto`` file, None for a number that has none."""
        if not self.is_known:
            return None
        return next((proto for proto, name in self.RENAMED.items() if name == self.name), self.name)

    @classmethod
    def by_proto_name(cls) -> dict[str, Self]:
        """Every value, aliases too, by its name in the ``.proto`` file."""
        renamed = {name: proto for proto, name in cls.RENAMED.items()}
        return {renamed.get(name, name): member for name, member in cls.__members__.items()}

    @property
    def is_known(self) -> bool:
        """Whether the IDL that this code was generated from names this number."""
        return self.value in type(self)._value2member_map_


def member(cls: type[E], number: int) -> E:
    """The member with this number, named in the IDL or not."""
    known = cls._value2member_map_.get(number)
    return cls(number) if known is None else known  # type: ignore[return-value]  # the map is of plain enum.Enum


def proto_enum(full_name: str, names: Mapping[str, str] | None = None) -> Callable[[type[E]], type[E]]:
    """Attach the proto name, and the values' Python names by their proto names where the two differ."""

    def attach(cls: type[E]) -> type[E]:
        cls.FULL_NAME = full_name
        cls.RENAMED = names or {}
        return cls

    return attach
