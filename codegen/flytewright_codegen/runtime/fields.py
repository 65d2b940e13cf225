"""`Field`, what a generated message says of itself: for JSON, dataclass views, repr and error messages.

Nothing here is used to encode or decode: that is straight-line code. A message's fields are described in a
function that runs when somebody first asks.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from .enums import Enum
    from .message import Message


@dataclass(frozen=True, kw_only=True)
class Field:
    """One field of a message, in the terms of its ``.proto`` file."""

    name: str
    """The attribute's name; the proto name, but for Python's own words."""
    number: int
    kind: str
    """Its type: ``int32``, ``string``, ``bytes``, ``message``, ``enum``, … ; of a map, the type of its values."""
    cls: type[Message | Enum] | None = None
    """The class of a message or an enum."""
    repeated: bool = False
    key: str | None = None
    """The type of a map's keys; None when the field is not a map."""
    oneof: str | None = None
    optional: bool = False
    """Declared ``optional``: None when unset."""
    proto_name: str = ""
    json_name: str = ""

    @cached_property
    def names(self) -> tuple[str, str]:
        """The proto name and the JSON name."""
        proto = self.proto_name or self.name
        return proto, self.json_name or lower_camel(proto)

    @cached_property
    def nullable(self) -> bool:
        """Whether an unset field reads None."""
        if self.repeated or self.key:
            return False
        return self.kind == "message" or self.optional or self.oneof is not None

    def default(self) -> Any:
        """A fresh value of the unset field."""
        if self.nullable:
            return None
        if self.key is not None:
            return {}
        if self.repeated:
            return []
        return self.zero

    @cached_property
    def zero(self) -> object:
        """The proto3 default of a scalar or an enum."""
        if self.cls is not None:
            return cast("type[Enum]", self.cls)(0) if self.kind == "enum" else None
        return ZEROS.get(self.kind, 0)

    def __str__(self) -> str:
        of = self.cls.FULL_NAME if self.cls else self.kind
        said = f"map<{self.key}, {of}>" if self.key else f"repeated {of}" if self.repeated else of
        return f"{said} {self.names[0]} = {self.number}"


FieldMaker = type[Field]
"""What a message's description gets to make its fields with, so that its module need not import `Field`."""

ZEROS: dict[str, object] = {"string": "", "bytes": b"", "bool": False, "float": 0.0, "double": 0.0}
"""Defaults that are not the int 0, by proto type."""


def lower_camel(name: str) -> str:
    """The default JSON name of a proto field, as protoc derives it."""
    head, *rest = name.split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in rest)
