# Generated from google/protobuf/struct.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``google/protobuf/struct.proto``: 3 messages, 1 enum."""

from __future__ import annotations

from ..._runtime.enums import Enum, member, proto_enum
from ..._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from ..._runtime.well_known import ListValueForm, StructForm, ValueForm
from ..._runtime.wire import (
    close_span,
    put_bool,
    put_double,
    put_enum,
    put_message,
    put_string,
    skip_field,
    take_bool,
    take_double,
    take_enum,
    take_varint,
)

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from ..._runtime.fields import Field, FieldMaker

PROTO_FILE = "google/protobuf/struct.proto"
PROTO_PACKAGE = "google.protobuf"

__all__ = ["NullValue", "Struct", "Value", "ListValue"]


@proto_enum("google.protobuf.NullValue")
class NullValue(Enum):
    """``enum google.protobuf.NullValue``"""

    NULL_VALUE = 0


class Struct(StructForm, Message):
    """``message google.protobuf.Struct``

    Fields:
        fields: ``map<string, google.protobuf.Value> fields = 1``.
    """

    __slots__ = ("fields",)
    FULL_NAME = "google.protobuf.Struct"
    fields: dict[str, Value]

    def __init__(
        self,
        *,
        fields: dict[str, Value] | None = None,
    ) -> None:
        self.fields = {} if fields is None else fields
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self.fields:
            for k1, v1 in self.fields.items():
                out += b"\x0a\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k1)
                put_message(out, b"\x12\x00", v1, Value)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Struct:
        return read_struct(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="fields", number=1, kind="message", cls=Value, key="string"),)


def read_struct(buf: bytes, pos: int, end: int, depth: int, into: Struct | None = None) -> Struct:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(Struct)
        self.fields = {}
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        while tag == 0x0A:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key1 = ""
            value1: Value | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key1 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value1 = read_value(buf, pos, n, depth, value1)
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value1 is None:
                    value1 = Value()
                self.fields[key1] = value1
            else:
                self._keep_entry(b"\x0a", buf, start, last)
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class Value(ValueForm, OneofMessage):
    """``message google.protobuf.Value``

    Fields:
        null_value: ``google.protobuf.NullValue null_value = 1`` (oneof kind).
        number_value: ``double number_value = 2`` (oneof kind).
        string_value: ``string string_value = 3`` (oneof kind).
        bool_value: ``bool bool_value = 4`` (oneof kind).
        struct_value: ``google.protobuf.Struct struct_value = 5`` (oneof kind).
        list_value: ``google.protobuf.ListValue list_value = 6`` (oneof kind).
    """

    __slots__ = ("null_value", "number_value", "string_value", "bool_value", "struct_value", "list_value")
    FULL_NAME = "google.protobuf.Value"
    null_value: NullValue | None
    number_value: float | None
    string_value: str | None
    bool_value: bool | None
    struct_value: Struct | None
    list_value: ListValue | None
    ONEOFS = {
        "kind": ("null_value", "number_value", "string_value", "bool_value", "struct_value", "list_value"),
    }

    def __init__(
        self,
        *,
        null_value: NullValue | None = None,
        number_value: float | None = None,
        string_value: str | None = None,
        bool_value: bool | None = None,
        struct_value: Struct | None = None,
        list_value: ListValue | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is Value
        if _checked:
            set_slot(self, "__class__", PlainValue)
        self.null_value = null_value
        self.number_value = number_value
        self.string_value = string_value
        self.bool_value = bool_value
        self.struct_value = struct_value
        self.list_value = list_value
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if null_value is not None:
            if (
                number_value is not None
                or string_value is not None
                or bool_value is not None
                or struct_value is not None
                or list_value is not None
            ):
                raise two_members(self)
        elif number_value is not None:
            if string_value is not None or bool_value is not None or struct_value is not None or list_value is not None:
                raise two_members(self)
        elif string_value is not None:
            if bool_value is not None or struct_value is not None or list_value is not None:
                raise two_members(self)
        elif bool_value is not None:
            if struct_value is not None or list_value is not None:
                raise two_members(self)
        elif struct_value is not None:
            if list_value is not None:
                raise two_members(self)

    @property
    def kind(self) -> NullValue | float | str | bool | Struct | ListValue | None:
        """The member of oneof ``kind`` that is set."""
        if self.null_value is not None:
            return self.null_value
        if self.number_value is not None:
            return self.number_value
        if self.string_value is not None:
            return self.string_value
        if self.bool_value is not None:
            return self.bool_value
        if self.struct_value is not None:
            return self.struct_value
        return self.list_value

    def which(
        self, oneof: Literals["kind"]
    ) -> Literals["null_value", "number_value", "string_value", "bool_value", "struct_value", "list_value"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "kind":
            if self.null_value is not None:
                return "null_value"
            if self.number_value is not None:
                return "number_value"
            if self.string_value is not None:
                return "string_value"
            if self.bool_value is not None:
                return "bool_value"
            if self.struct_value is not None:
                return "struct_value"
            if self.list_value is not None:
                return "list_value"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.null_value) is not None:
            out.append(0x08)
            put_enum(out, v1)
        elif (v2 := self.number_value) is not None:
            out.append(0x11)
            put_double(out, v2)
        elif (v3 := self.string_value) is not None:
            out.append(0x1A)
            put_string(out, v3)
        elif (v4 := self.bool_value) is not None:
            out.append(0x20)
            put_bool(out, v4)
        elif (v5 := self.struct_value) is not None:
            put_message(out, b"\x2a\x00", v5, Struct)
        elif (v6 := self.list_value) is not None:
            put_message(out, b"\x32\x00", v6, ListValue)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Value:
        return read_value(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="null_value", number=1, kind="enum", cls=NullValue, oneof="kind"),
            field(name="number_value", number=2, kind="double", oneof="kind"),
            field(name="string_value", number=3, kind="string", oneof="kind"),
            field(name="bool_value", number=4, kind="bool", oneof="kind"),
            field(name="struct_value", number=5, kind="message", cls=Struct, oneof="kind"),
            field(name="list_value", number=6, kind="message", cls=ListValue, oneof="kind"),
        )


PlainValue = plain(Value)


def read_value(buf: bytes, pos: int, end: int, depth: int, into: Value | None = None) -> Value:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(PlainValue)
        self.null_value = self.number_value = self.string_value = self.bool_value = self.struct_value = (
            self.list_value
        ) = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainValue)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x08:
            if seen:
                self.number_value = self.string_value = self.bool_value = self.struct_value = self.list_value = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.null_value = member(NullValue, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x11:
            if seen:
                self.null_value = self.string_value = self.bool_value = self.struct_value = self.list_value = None
            seen = True
            f, pos = take_double(buf, pos)
            self.number_value = f
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            if seen:
                self.null_value = self.number_value = self.bool_value = self.struct_value = self.list_value = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.string_value = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x20:
            if seen:
                self.null_value = self.number_value = self.string_value = self.struct_value = self.list_value = None
            seen = True
            b, pos = take_bool(buf, pos)
            self.bool_value = b
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x2A:
            if seen:
                self.null_value = self.number_value = self.string_value = self.bool_value = self.list_value = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.struct_value = read_struct(buf, pos, n, depth, self.struct_value)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x32:
            if seen:
                self.null_value = self.number_value = self.string_value = self.bool_value = self.struct_value = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.list_value = read_list_value(buf, pos, n, depth, self.list_value)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x11,
            0x1A,
            0x20,
            0x2A,
            0x32,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = Value
    return self


class ListValue(ListValueForm, Message):
    """``message google.protobuf.ListValue``

    Fields:
        values: ``repeated google.protobuf.Value values = 1``.
    """

    __slots__ = ("values",)
    FULL_NAME = "google.protobuf.ListValue"
    values: list[Value]

    def __init__(
        self,
        *,
        values: list[Value] | None = None,
    ) -> None:
        self.values = [] if values is None else values
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.values:
            put_message(out, b"\x0a\x00", v1, Value)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ListValue:
        return read_list_value(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="values", number=1, kind="message", cls=Value, repeated=True),)


def read_list_value(buf: bytes, pos: int, end: int, depth: int, into: ListValue | None = None) -> ListValue:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(ListValue)
        self.values = []
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        while tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.values.append(read_value(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
