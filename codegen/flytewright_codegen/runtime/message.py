"""`Message`, the base of every generated message class.

A generated class has ``__slots__``, a written-out ``__init__`` and straight-line wire code; this base adds what
needs no code per class. It answers as a dataclass (``dataclasses.fields``, ``replace``, ``asdict``, ``match``)
without paying for the decorator at import.
"""

from __future__ import annotations

import sys

from .wire import MAX_DEPTH, put_varint, skip_field

TYPE_CHECKING = False  # as in typing, whose import would cost more than this package's own

if TYPE_CHECKING:
    import dataclasses
    from collections.abc import Callable, Mapping
    from types import ModuleType
    from typing import Any, ClassVar, TypeVar

    from google.protobuf.message import Message as ProtobufMessage
    from typing_extensions import Self, dataclass_transform

    from .fields import Field, FieldMaker

    M = TypeVar("M", bound="Message")
else:

    def dataclass_transform(**_):
        return lambda cls: cls


__all__ = ["Message", "OneofMessage"]


class _DataclassFields:
    """``__dataclass_fields__``, computed from the field descriptions when ``dataclasses`` first asks."""

    def __get__(self, instance: object, owner: type[Message]) -> dict[str, dataclasses.Field[Any]]:
        from .views import dataclass_fields

        known = owner.__dict__.get("_dataclass_fields")
        if known is None:
            known = owner._dataclass_fields = dataclass_fields(owner)
        return known


@dataclass_transform(kw_only_default=True, eq_default=True)
class Message:
    """Base of generated messages."""

    __slots__ = ("_unknown",)
    __match_args__ = ()

    FULL_NAME: ClassVar[str] = ""
    """The proto name: ``flyteidl.core.Identifier``."""

    _unknown: bytearray | None
    _dataclass_fields: ClassVar[dict[str, dataclasses.Field[Any]] | None]
    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[Any]]]
    else:
        __dataclass_fields__ = _DataclassFields()

    def _write(self, out: bytearray) -> None:
        """Append the encoding of every set field; each class has its own."""

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Message:
        """The message between two positions; each class has its own."""
        raise TypeError("the base class has no fields: parse with a generated class")

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        """The field descriptions; each class has its own."""
        return ()

    # Bytes

    def __bytes__(self) -> bytes:
        """The protobuf encoding; raises `EncodeError` naming the field whose value does not fit."""
        out = bytearray()
        try:
            self._write(out)
        except Exception as fault:
            from .fault import encode_error

            raise encode_error(self, fault) from fault
        return bytes(out)

    @classmethod
    def parse(cls, data: bytes | bytearray | memoryview) -> Self:
        """The message in `data`; raises `DecodeError` naming the message and the field at fault."""
        buf = data if type(data) is bytes else bytes(data)
        try:
            # one more than may be nested, for this message itself
            return cls._read(buf, 0, len(buf), MAX_DEPTH + 1)  # type: ignore[return-value]  # each class's own reader
        except Exception as fault:
            from .fault import decode_error

            raise decode_error(cls, buf, fault) from fault

    def SerializeToString(self) -> bytes:  # noqa: N802 - the name that grpclib's own codec and grpcio call
        """``bytes(self)``."""
        return bytes(self)

    @classmethod
    def FromString(cls, data: bytes) -> Self:  # noqa: N802 - the name that grpclib's own codec and grpcio call
        """``cls.parse(data)``."""
        return cls.parse(data)

    def _keep(self, buf: bytes, pos: int, end: int) -> int:
        """Keep the field at `pos`, which this class does not know, and give the position behind it."""
        after = skip_field(buf, pos, end)
        if self._unknown is None:
            self._unknown = bytearray()
        self._unknown += buf[pos:after]
        return after

    def _keep_entry(self, tag: bytes, buf: bytes, start: int, end: int) -> None:
        """Keep a map entry that holds more than a key and a value; like protobuf, outside of the map."""
        if self._unknown is None:
            self._unknown = bytearray()
        self._unknown += tag
        put_varint(self._unknown, end - start)
        self._unknown += buf[start:end]

    @property
    def unknown_fields(self) -> bytes:
        """Fields that the pinned IDL does not have, as they came; they are sent again."""
        return bytes(self._unknown or b"")

    # Value semantics

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        from .views import equal

        return equal(self, other)

    def __repr__(self) -> str:
        from .views import describe

        return describe(self)

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return type(self).parse, (bytes(self),)

    def __copy__(self) -> Self:
        from .views import shallow_copy

        return shallow_copy(self)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        from .views import deep_copy

        return deep_copy(self, memo)

    # JSON, by the proto JSON mapping

    def to_dict(self, *, include_default_values: bool = False, proto_names: bool = False) -> dict[str, Any]:
        """The proto JSON mapping as Python data; a well-known type with a JSON form of its own raises `JsonError`."""
        from .json import message_to_dict

        return message_to_dict(self, defaults=include_default_values, proto_names=proto_names)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, ignore_unknown_fields: bool = False) -> Self:
        """The message of proto JSON data; raises `JsonError` naming the place."""
        from .json import message_from_json

        return message_from_json(cls, data, ignore_unknown=ignore_unknown_fields)

    def to_json(
        self, indent: int | str | None = None, *, include_default_values: bool = False, proto_names: bool = False
    ) -> str:
        """The proto JSON mapping as text."""
        from .json import message_to_text

        return message_to_text(self, indent=indent, defaults=include_default_values, proto_names=proto_names)

    @classmethod
    def from_json(cls, text: str | bytes, *, ignore_unknown_fields: bool = False) -> Self:
        """The message of proto JSON text; raises `JsonError` naming the place."""
        from .json import message_from_text

        return message_from_text(cls, text, ignore_unknown=ignore_unknown_fields)

    # The documented model surface

    def to_flyte_idl(self) -> ProtobufMessage:
        """The official protobuf class's message with the same content, its module imported on first use."""
        from .official import official_class

        return official_class(type(self)).FromString(bytes(self))

    @classmethod
    def from_flyte_idl(
        cls,
        pb2_object: ProtobufMessage | None = None,
        *,
        proto: ProtobufMessage | None = None,
        p: ProtobufMessage | None = None,
    ) -> Self:
        """The message with the content of an official protobuf one, under any of the names that are documented."""
        given = [each for each in (pb2_object, proto, p) if each is not None]
        if len(given) != 1:
            raise TypeError(f"{cls.__name__}.from_flyte_idl takes one message, not {len(given)}")
        return cls.parse(given[0].SerializeToString())

    def serialize_to_string(self) -> bytes:
        """``bytes(self)``."""
        return bytes(self)

    def short_string(self) -> str:
        """The set fields in protobuf's text format, on one line."""
        from .official import text

        return text(self, one_line=True)

    def verbose_string(self) -> str:
        """The set fields in protobuf's text format."""
        from .official import text

        return text(self, one_line=False)

    @property
    def is_empty(self) -> bool:
        """Whether no field is set."""
        return not bytes(self)


class OneofMessage(Message):
    """Base of messages with a oneof: setting one member clears the others.

    The check is a ``__setattr__``, which would also slow down every store of ``__init__`` and the reader. They
    work on the class's `plain` twin, which has the same slots and no check, and then let the object be what it is.
    """

    __slots__ = ()

    ONEOFS: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """The members of every oneof."""
    _siblings: ClassVar[Mapping[str, tuple[str, ...]]]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._siblings = {
            member: tuple(each for each in members if each != member)
            for members in cls.ONEOFS.values()
            for member in members
        }

    if not TYPE_CHECKING:  # a __setattr__ would tell type checkers that any attribute may be set

        def __setattr__(self, name: str, value: object) -> None:
            if value is not None:
                for sibling in self._siblings.get(name, ()):
                    set_slot(self, sibling, None)
            set_slot(self, name, value)


set_slot = object.__setattr__

if TYPE_CHECKING:

    def new(cls: type[M]) -> M: ...  # an instance without any attribute

else:
    new = object.__new__


def two_members(message: OneofMessage) -> Exception:
    """What a constructor raises that was given two members of a oneof."""
    from .errors import EncodeError

    for oneof, members in message.ONEOFS.items():
        given = [name for name in members if getattr(message, name) is not None]
        if len(given) > 1:
            return EncodeError(f"{message.FULL_NAME}.{given[1]}", f"{given[0]} is given too, of oneof {oneof}")
    raise AssertionError("no oneof has two members")


def no_oneof(message: OneofMessage, oneof: str) -> Exception:
    """What ``which`` raises for a name that is no oneof of the message."""
    return ValueError(f"{message.FULL_NAME} has no oneof {oneof!r}, but {', '.join(message.ONEOFS)}")


def plain(cls: type[M]) -> type[M]:
    """The twin of `cls` that stores without a check; an object changes over by its ``__class__``."""
    own = {"__slots__": (), "__setattr__": object.__setattr__}
    return type(f"Plain{cls.__name__}", (cls,), own)  # pyright: ignore[reportReturnType]  # a type made by `type`


def module_of(cls: type[Message]) -> ModuleType:
    """The generated module that defines `cls`, or the class that `cls` extends by hand."""
    modules = (sys.modules[each.__module__] for each in cls.__mro__)
    return next(module for module in modules if hasattr(module, "PROTO_FILE"))
