"""The proto JSON mapping, for messages of any generated class.

Source: https://protobuf.dev/programming-guides/json/. A well-known type with a JSON form of its own (Timestamp,
Struct, Any, …) brings `JsonForm`.
"""

from __future__ import annotations

import base64
import binascii
import json
import math
import re
import struct
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast, runtime_checkable

from .errors import EncodeError, JsonError
from .views import fields_of, is_set

if TYPE_CHECKING:
    from typing_extensions import Self

    from .enums import Enum
    from .fields import Field
    from .message import Message

M = TypeVar("M", bound="Message")

MAX_DEPTH = 100
"""How deep JSON objects may be nested."""

_SPECIAL_FLOATS = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}
_INT_RANGES = {
    bits_name: limits
    for names, limits in (
        (("int32", "sint32", "sfixed32"), (-(1 << 31), (1 << 31) - 1)),
        (("uint32", "fixed32"), (0, (1 << 32) - 1)),
        (("int64", "sint64", "sfixed64"), (-(1 << 63), (1 << 63) - 1)),
        (("uint64", "fixed64"), (0, (1 << 64) - 1)),
    )
    for bits_name in names
}
_INT_TEXT = re.compile(r"-?(0|[1-9][0-9]*)(\.0+)?([eE][+-]?[0-9]+)?|-?(0|[1-9][0-9]*)\.[0-9]+([eE][+-]?[0-9]+)")
_FLOAT_TEXT = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")


@runtime_checkable
class JsonForm(Protocol):
    """A message whose JSON is not an object of its fields."""

    def _to_json_form(self, writer: Writer) -> Any: ...

    @classmethod
    def _from_json_form(cls, value: Any, reader: Reader, where: str) -> Any: ...


def message_to_dict(message: Message, *, defaults: bool, proto_names: bool) -> dict[str, Any]:
    """The message as JSON data."""
    try:
        value = Writer(defaults, proto_names).message(message)
    except RecursionError:
        raise JsonError(message.FULL_NAME, "messages are nested too deeply; one may contain itself") from None
    if not isinstance(value, dict):
        raise JsonError(message.FULL_NAME, f"its JSON form is {value!r}, not an object; to_json() writes it")
    return value


def message_to_text(message: Message, *, indent: int | str | None, defaults: bool, proto_names: bool) -> str:
    """The message as JSON text."""
    try:
        value = Writer(defaults, proto_names).message(message)
    except RecursionError:
        raise JsonError(message.FULL_NAME, "messages are nested too deeply; one may contain itself") from None
    return json.dumps(value, indent=indent, allow_nan=False, ensure_ascii=False)


def message_from_json(cls: type[M], data: object, *, ignore_unknown: bool) -> M:
    """The message of JSON data."""
    return Reader(ignore_unknown).message(cls, data, cls.FULL_NAME)


def message_from_text(cls: type[M], text: str | bytes, *, ignore_unknown: bool) -> M:
    """The message of JSON text; NaN and Infinity are text in it, and no key may come twice."""

    def no_constant(name: str) -> object:
        raise ValueError(f"{name} is not JSON; write it as a string")

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) != len(pairs):
            names = [name for name, _ in pairs]
            raise ValueError(f"the key {next(n for n in names if names.count(n) > 1)!r} comes twice")
        return found

    try:
        data = json.loads(text, parse_constant=no_constant, parse_float=_Number, object_pairs_hook=once)
    except (ValueError, RecursionError) as error:
        raise JsonError(cls.FULL_NAME, f"not JSON: {error or type(error).__name__}") from error
    return message_from_json(cls, data, ignore_unknown=ignore_unknown)


class _Number(float):
    """A JSON number with a fraction or an exponent, with the text it was written as."""

    __slots__ = ("text",)

    def __new__(cls, text: str) -> Self:
        number = super().__new__(cls, text)
        number.text = text
        return number

    text: str


class Writer:
    """Messages to JSON data."""

    def __init__(self, defaults: bool, proto_names: bool) -> None:
        self.defaults = defaults
        self.proto_names = proto_names

    def message(self, message: Message) -> Any:
        if isinstance(message, JsonForm):
            return message._to_json_form(self)
        return self.fields(message)

    def fields(self, message: Message) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for field in fields_of(type(message)):
            value = getattr(message, field.name)
            if is_set(field, value) or (self.defaults and not field.nullable):
                data[field.names[0 if self.proto_names else 1]] = self.field(message, field, value)
        return data

    def field(self, message: Message, field: Field, value: Any) -> Any:
        if field.key is not None:
            return {self.key(key): self.value(message, field, each) for key, each in value.items()}
        if field.repeated:
            return [self.value(message, field, each) for each in value]
        return self.value(message, field, value)

    @staticmethod
    def key(key: object) -> str:
        return str(key).lower() if isinstance(key, bool) else str(key)

    def value(self, message: Message, field: Field, value: Any) -> Any:
        kind = field.kind
        if kind == "message":
            return self.message(value)
        if kind == "enum":
            return _enum_to_json(cast("type[Enum]", field.cls), value)
        if kind == "bytes":
            return base64.b64encode(value).decode()
        if kind in ("float", "double"):
            return _float_to_json(value, kind)
        if kind.endswith("64"):
            return str(value)
        if kind == "string" and not isinstance(value, str):
            raise EncodeError(f"{message.FULL_NAME}.{field.name}", f"expected str, got {value!r}")
        return value


def _enum_to_json(cls: type[Enum], value: int) -> Any:
    if cls.FULL_NAME == "google.protobuf.NullValue":
        return None
    member = cls(value)
    return member.proto_name if member.is_known else int(value)


def _float_to_json(value: float, kind: str) -> float | str:
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return shortest_float32(value) if kind == "float" else float(value)


def shortest_float32(value: float) -> float:
    """The double with the fewest digits that is the same 32-bit float."""
    (exact,) = struct.unpack("<f", struct.pack("<f", value))
    for digits in range(6, 9):
        short = float(f"{value:.{digits}g}")
        if struct.unpack("<f", struct.pack("<f", short))[0] == exact:
            return short
    return float(f"{value:.9g}")


class Reader:
    """JSON data to messages."""

    def __init__(self, ignore_unknown: bool) -> None:
        self.ignore_unknown = ignore_unknown
        self.depth = 0

    def message(self, cls: type[M], data: object, where: str) -> M:
        if issubclass(cls, JsonForm):
            return cast("M", cls._from_json_form(data, self, where))
        return self.fields(cls, data, where)

    def fields(self, cls: type[M], data: object, where: str) -> M:
        if not isinstance(data, Mapping):
            raise JsonError(where, f"expected an object, got {shown(data)}")
        self.enter(where)
        known = {name: field for field in fields_of(cls) for name in field.names}
        values: dict[str, Any] = {}
        given: dict[str, str] = {}
        for name, value in data.items():
            field = known.get(name)
            if field is None:
                if self.ignore_unknown:
                    continue
                raise JsonError(where, f"has no field {name!r}{nearest(name, known)}")
            place = f"{where}.{field.name}"
            if given.setdefault(field.name, name) != name:
                raise JsonError(place, f"given twice, as {given[field.name]!r} and {name!r}")
            if value is None and not self.takes_null(field):
                continue
            if field.oneof is not None and given.setdefault(f"oneof {field.oneof}", field.name) != field.name:
                raise JsonError(place, f"{given[f'oneof {field.oneof}']} is given too, of oneof {field.oneof}")
            found = self.field(field, value, place)
            if found is not None:
                values[field.name] = found
        self.depth -= 1
        return cls(**values)

    def enter(self, where: str) -> None:
        """Go one level down; the caller comes up again by ``depth``."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise JsonError(where[:200], f"objects are nested more than {MAX_DEPTH} deep")

    @staticmethod
    def takes_null(field: Field) -> bool:
        """Whether JSON null is a value of the field and not its absence."""
        name = field.cls.FULL_NAME if field.cls is not None else ""
        single = not field.repeated and field.key is None
        return single and name in ("google.protobuf.Value", "google.protobuf.NullValue")

    def field(self, field: Field, value: Any, where: str) -> Any:
        if field.key is not None:
            if not isinstance(value, Mapping):
                raise JsonError(where, f"expected an object, got {shown(value)}")
            entries = {}
            for key, each in value.items():
                place = f"{where}[{key!r}]"
                read = self.element(field, each, place)
                if read is not None:
                    entries[_key_from_json(field.key, key, place)] = read
            return entries
        if field.repeated:
            if not isinstance(value, (list, tuple)):
                raise JsonError(where, f"expected a list, got {shown(value)}")
            items = (self.element(field, each, f"{where}[{index}]") for index, each in enumerate(value))
            return [item for item in items if item is not None]
        return self.value(field, value, where)

    def element(self, field: Field, value: Any, where: str) -> Any:
        if value is None and (field.cls is None or not field.cls.FULL_NAME.endswith(("protobuf.Value", "NullValue"))):
            raise JsonError(where, "null is not an element")
        return self.value(field, value, where)

    def value(self, field: Field, value: Any, where: str) -> Any:
        kind = field.kind
        if kind == "message":
            return self.message(cast("type[Message]", field.cls), value, where)
        if kind == "enum":
            return self.enum(cast("type[Enum]", field.cls), value, where)
        if kind == "string":
            return _string_from_json(value, where)
        if kind == "bool":
            if isinstance(value, bool):
                return value
            raise JsonError(where, f"expected true or false, got {shown(value)}")
        if kind == "bytes":
            return _bytes_from_json(value, where)
        if kind in ("float", "double"):
            return float_from_json(value, kind, where)
        return int_from_json(value, kind, where)

    def enum(self, cls: type[Enum], value: Any, where: str) -> Enum | None:
        if value is None and cls.FULL_NAME == "google.protobuf.NullValue":
            return cls(0)
        if isinstance(value, str):
            by_name = cls.by_proto_name()
            if value in by_name:
                return by_name[value]
            if self.ignore_unknown:
                return None
            raise JsonError(where, f"{cls.FULL_NAME} has no value {value!r}{nearest(value, by_name)}")
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return cls(int_from_json(value, "int32", where))
        raise JsonError(where, f"expected a name or number of {cls.FULL_NAME}, got {shown(value)}")


def _key_from_json(kind: str, key: str, where: str) -> str | int | bool:
    if kind == "string":
        return _string_from_json(key, where)
    if kind == "bool":
        if key in ("true", "false"):
            return key == "true"
        raise JsonError(where, f"expected a key true or false, got {shown(key)}")
    return int_from_json(key, kind, where)


def _string_from_json(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise JsonError(where, f"expected a string, got {shown(value)}")
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise JsonError(where, f"not text that UTF-8 can carry: {error.reason}") from None
    return value


def _bytes_from_json(value: object, where: str) -> bytes:
    if isinstance(value, str):
        text = value.replace("-", "+").replace("_", "/").rstrip("=")
        try:
            return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
        except binascii.Error as error:
            raise JsonError(where, f"not base64: {error}") from None
    raise JsonError(where, f"expected base64 text, got {shown(value)}")


def float_from_json(value: object, kind: str, where: str) -> float:
    """A double or float of JSON: a number, its text, or NaN, Infinity or -Infinity."""
    if isinstance(value, str):
        if value in _SPECIAL_FLOATS:
            return _SPECIAL_FLOATS[value]
        if not _FLOAT_TEXT.fullmatch(value):
            raise JsonError(where, f"expected a number, got {shown(value)}")
    elif isinstance(value, bool) or not isinstance(value, (int, float)):
        raise JsonError(where, f"expected a number, got {shown(value)}")
    try:
        number = float(value)
        if math.isfinite(number) and kind == "float":
            (number,) = struct.unpack("<f", struct.pack("<f", number))
    except OverflowError:
        number = math.inf
    if math.isinf(number) and not (isinstance(value, float) and not isinstance(value, _Number)):
        raise JsonError(where, f"{shown(value)} is out of range for {kind}")
    return number


def int_from_json(value: object, kind: str, where: str) -> int:
    """An integer of JSON: a number or its text; 1.0 and 1e3 are integers, 1.5 is not."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise JsonError(where, f"expected an integer, got {shown(value)}")
    if isinstance(value, int):
        number = int(value)
    else:
        text = value if isinstance(value, str) else value.text if isinstance(value, _Number) else repr(value)
        number = _int_of_text(text, where, kind)
    low, high = _INT_RANGES[kind]
    if not low <= number <= high:
        raise JsonError(where, f"{shown(number)} is out of range for {kind}")
    return number


def _int_of_text(text: str, where: str, kind: str) -> int:
    from decimal import Decimal

    if re.fullmatch(r"-?(0|[1-9][0-9]*)", text) and len(text) <= 40:
        return int(text)
    if _INT_TEXT.fullmatch(text) and len(text) <= 400:
        exact = Decimal(text)
        if exact.adjusted() > 30:
            raise JsonError(where, f"{text} is out of range for {kind}")
        if exact == exact.to_integral_value():
            return int(exact)
    raise JsonError(where, f"expected an integer, got {shown(text)}")


def shown(value: object) -> str:
    """A value as error messages show it: its JSON kind, cut short."""
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def nearest(name: str, known: Mapping[str, object]) -> str:
    """``"; did you mean 'x'?"`` when a known name is near."""
    from difflib import get_close_matches

    close = get_close_matches(name, known, n=1)
    return f"; did you mean {close[0]!r}?" if close else ""
