"""What some messages, most of them those of ``google/protobuf/*.proto``, can do beyond carrying fields.

`overrides.toml` makes each of these classes a base of the generated message it is for: views as Python's own
types, and the special JSON forms of the proto JSON mapping.
"""

from __future__ import annotations

import datetime as dt
import math

from .errors import JsonError

TYPE_CHECKING = False  # as in typing, whose import would cost more than this package's own

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, KeysView, Mapping
    from typing import Any, ClassVar, TypeVar, cast

    from typing_extensions import Self

    from .json import Reader, Writer
    from .message import Message

    M = TypeVar("M", bound="Message")

    JsonValue = None | bool | float | str | list["JsonValue"] | dict[str, "JsonValue"]
    """What a ``google.protobuf.Value`` holds."""
else:

    def cast(_, value):
        return value


_NANOS = 1_000_000_000
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.timezone.utc)
_FIRST_SECOND, _LAST_SECOND = -62135596800, 253402300799
_LONGEST_SECONDS = 315_576_000_000
_TIMESTAMP = r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)"
_DURATION = r"(-?)(\d+)(?:\.(\d{1,9}))?s"


def _fullmatch(pattern: str, text: str) -> re.Match[str] | None:
    import re  # which costs a third of what importing a message does

    return re.fullmatch(pattern, text, flags=re.ASCII)


def _fraction(nanos: int) -> str:
    """``.123``, ``.123456`` or ``.123456789``, as short as it is exact; empty for none."""
    if not nanos:
        return ""
    digits = f"{nanos:09d}"
    for length in (3, 6):
        if not digits[length:].strip("0"):
            return f".{digits[:length]}"
    return f".{digits}"


class TimestampForm:
    """A point in time: ``seconds`` since 1970 and ``nanos`` forward from there."""

    __slots__ = ()
    if TYPE_CHECKING:
        seconds: int
        nanos: int

        def __init__(self, *, seconds: int = 0, nanos: int = 0) -> None: ...

    @classmethod
    def of(cls, moment: dt.datetime) -> Self:
        """The timestamp of a datetime; a naive one is taken as UTC."""
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=dt.timezone.utc)
        since = moment - _EPOCH
        return cls(seconds=since.days * 86400 + since.seconds, nanos=since.microseconds * 1000)

    @classmethod
    def now(cls) -> Self:
        """The present moment."""
        import time

        seconds, nanos = divmod(time.time_ns(), _NANOS)
        return cls(seconds=seconds, nanos=nanos)

    @property
    def datetime(self) -> dt.datetime:
        """The moment in UTC, nanoseconds cut to microseconds; ValueError outside the years 1 to 9999."""
        try:
            return _EPOCH + dt.timedelta(seconds=self.seconds, microseconds=self.nanos // 1000)
        except OverflowError:
            raise ValueError(f"{self.seconds} s since 1970 is outside the years that datetime has") from None

    def _to_json_form(self, writer: Writer) -> str:
        if not _FIRST_SECOND <= self.seconds <= _LAST_SECOND or not 0 <= self.nanos < _NANOS:
            raise JsonError("google.protobuf.Timestamp", f"{self!r} is outside the years 1 to 9999")
        moment = _EPOCH + dt.timedelta(seconds=self.seconds)
        return f"{moment.replace(tzinfo=None).isoformat()}{_fraction(self.nanos)}Z"

    @classmethod
    def _from_json_form(cls, value: object, reader: Reader, where: str) -> Self:
        match = _fullmatch(_TIMESTAMP, value) if isinstance(value, str) else None
        if match is None:
            raise JsonError(where, f"expected an RFC 3339 time such as '2026-01-31T12:00:00Z', got {value!r}")
        year, month, day, hour, minute, second = map(int, match.group(1, 2, 3, 4, 5, 6))
        zone = match[8]
        try:
            moment = dt.datetime(year, month, day, hour, minute, second, tzinfo=dt.timezone.utc)
        except ValueError as error:
            raise JsonError(where, f"{value!r} is no time: {error}") from None
        seconds = (moment - _EPOCH) // dt.timedelta(seconds=1)
        if zone != "Z":
            offset = int(zone[1:3]) * 3600 + int(zone[4:6]) * 60
            seconds -= offset if zone[0] == "+" else -offset
        if not _FIRST_SECOND <= seconds <= _LAST_SECOND:
            raise JsonError(where, f"{value!r} is outside the years 1 to 9999")
        return cls(seconds=seconds, nanos=int((match[7] or "0").ljust(9, "0")))


class DurationForm:
    """A span of time: ``seconds`` and ``nanos`` of one sign."""

    __slots__ = ()
    if TYPE_CHECKING:
        seconds: int
        nanos: int

        def __init__(self, *, seconds: int = 0, nanos: int = 0) -> None: ...

    @classmethod
    def of(cls, span: dt.timedelta) -> Self:
        """The duration of a timedelta."""
        micros = span // dt.timedelta(microseconds=1)
        seconds, rest = divmod(abs(micros), 1_000_000)
        return cls(seconds=seconds, nanos=rest * 1000) if micros >= 0 else cls(seconds=-seconds, nanos=-rest * 1000)

    @property
    def timedelta(self) -> dt.timedelta:
        """The span, nanoseconds cut to microseconds; ValueError beyond what timedelta holds."""
        micros = abs(self.nanos) // 1000
        try:
            return dt.timedelta(seconds=self.seconds, microseconds=micros if self.nanos >= 0 else -micros)
        except OverflowError:
            raise ValueError(f"{self.seconds} s is more than a timedelta holds") from None

    def _to_json_form(self, writer: Writer) -> str:
        mixed = (self.seconds > 0 > self.nanos) or (self.seconds < 0 < self.nanos)
        if abs(self.seconds) > _LONGEST_SECONDS or abs(self.nanos) >= _NANOS or mixed:
            raise JsonError("google.protobuf.Duration", f"{self!r} is no legal duration")
        sign = "-" if self.seconds < 0 or self.nanos < 0 else ""
        return f"{sign}{abs(self.seconds)}{_fraction(abs(self.nanos))}s"

    @classmethod
    def _from_json_form(cls, value: object, reader: Reader, where: str) -> Self:
        match = _fullmatch(_DURATION, value) if isinstance(value, str) else None
        if match is None:
            raise JsonError(where, f"expected a duration such as '1.5s', got {value!r}")
        seconds, nanos = int(match[2]), int((match[3] or "0").ljust(9, "0"))
        if seconds > _LONGEST_SECONDS:
            raise JsonError(where, f"{value!r} is longer than 10,000 years")
        return cls(seconds=-seconds, nanos=-nanos) if match[1] else cls(seconds=seconds, nanos=nanos)


class FieldMaskForm:
    """A set of field paths, ``"user.display_name"``; in JSON one text, ``"user.displayName,photo"``."""

    __slots__ = ()
    if TYPE_CHECKING:
        paths: list[str]

        def __init__(self, *, paths: list[str] | None = None) -> None: ...

    def _to_json_form(self, writer: Writer) -> str:
        import re

        from .fields import lower_camel

        for path in self.paths:
            if re.search(r"[A-Z]|_(?![a-z])|__", path):
                raise JsonError("google.protobuf.FieldMask.paths", f"{path!r} has no camelCase form that leads back")
        return ",".join(".".join(map(lower_camel, path.split("."))) for path in self.paths)

    @classmethod
    def _from_json_form(cls, value: object, reader: Reader, where: str) -> Self:
        if not isinstance(value, str):
            raise JsonError(where, f"expected text such as 'user.displayName,photo', got {value!r}")
        if "_" in value:
            raise JsonError(where, f"{value!r} is not in camelCase")
        import re

        paths = [re.sub(r"[A-Z]", lambda found: f"_{found[0].lower()}", path) for path in value.split(",")]
        return cls(paths=paths if value else [])


class WrapperForm:
    """A scalar that can be absent; in JSON the scalar itself."""

    __slots__ = ()
    if TYPE_CHECKING:
        value: Any  # of seven classes, each with its own scalar

        def __init__(self, *, value: Any = None) -> None: ...

    def _to_json_form(self, writer: Writer) -> Any:
        from .views import fields_of

        message = cast("Message", self)
        (field,) = fields_of(type(message))
        return writer.value(message, field, self.value)

    @classmethod
    def _from_json_form(cls, value: object, reader: Reader, where: str) -> Self:
        from .views import fields_of

        (field,) = fields_of(cast("type[Message]", cls))
        return cls(value=reader.value(field, value, where))


class StructForm:
    """A JSON object; ``Struct.from_dict(data)`` and ``to_dict()`` are its Python view, and it reads as a dict does."""

    __slots__ = ()
    if TYPE_CHECKING:
        fields: dict[str, Any]

    def __getitem__(self, key: str) -> JsonValue:
        """The value under a key, as Python data."""
        value: JsonValue = self.fields[key].python
        return value

    def __contains__(self, key: object) -> bool:
        return key in self.fields

    def get(self, key: str, default: JsonValue = None) -> JsonValue:
        """The value under a key, else `default`."""
        return self[key] if key in self.fields else default

    def keys(self) -> KeysView[str]:
        """The keys, so that ``**struct`` and ``dict(struct)`` work."""
        return self.fields.keys()

    def _to_json_form(self, writer: Writer) -> dict[str, Any]:
        return {key: value._to_json_form(writer) for key, value in self.fields.items()}

    @classmethod
    def _from_json_form(cls, value: object, reader: Reader, where: str) -> Self:
        if value is None:
            raise JsonError(where, "expected an object, got null")
        return cast("Self", reader.fields(cast("type[Message]", cls), {"fields": value}, where))


class ListValueForm:
    """A JSON list."""

    __slots__ = ()
    if TYPE_CHECKING:
        values: list[Any]

    def _to_json_form(self, writer: Writer) -> list[Any]:
        return [value._to_json_form(writer) for value in self.values]

    @classmethod
    def _from_json_form(cls, value: object, reader: Reader, where: str) -> Self:
        if value is None:
            raise JsonError(where, "expected a list, got null")
        return cast("Self", reader.fields(cast("type[Message]", cls), {"values": value}, where))


class ValueForm:
    """Any JSON value; ``Value.of(data)`` and ``python`` are its Python view."""

    __slots__ = ()

    @classmethod
    def of(cls, data: JsonValue) -> Self:
        """The value of Python data; `JsonError` for what JSON cannot say."""
        from .json import message_from_json

        return cast("Self", message_from_json(cast("type[Message]", cls), data, ignore_unknown=False))

    @property
    def python(self) -> JsonValue:
        """The value as Python data."""
        from .json import Writer

        return cast("JsonValue", self._to_json_form(Writer(defaults=False, proto_names=False)))

    def _to_json_form(self, writer: Writer) -> Any:
        value: Any = self  # the generated class, whose fields this base does not declare
        kind = value.which("kind")
        if kind is None:
            raise JsonError("google.protobuf.Value", "is not set to anything")
        if kind == "null_value":
            return None
        if kind == "number_value" and not math.isfinite(value.number_value):
            raise JsonError("google.protobuf.Value.number_value", f"{value.number_value} is no JSON number")
        if kind in ("struct_value", "list_value"):
            return value.kind._to_json_form(writer)
        return value.kind

    @classmethod
    def _from_json_form(cls, value: object, reader: Reader, where: str) -> Self:
        if value is None:
            name: str = "null_value"
        elif isinstance(value, bool):
            name = "bool_value"
        elif isinstance(value, (int, float)):
            name = "number_value"
        elif isinstance(value, str):
            name = "string_value"
        elif isinstance(value, dict):
            name = "struct_value"
        elif isinstance(value, (list, tuple)):
            name = "list_value"
        else:
            raise JsonError(where, f"{type(value).__name__} {value!r} has no JSON form")
        return cast("Self", reader.fields(cast("type[Message]", cls), {name: value}, where))


class AnyForm:
    """A message of any type, as its type URL and its bytes."""

    __slots__ = ()
    PREFIX: ClassVar[str] = "type.googleapis.com/"
    if TYPE_CHECKING:
        type_url: str
        value: bytes

        def __init__(self, *, type_url: str = "", value: bytes = b"") -> None: ...

    @classmethod
    def pack(cls, message: Message) -> Self:
        """An Any that holds `message`."""
        return cls(type_url=cls.PREFIX + message.FULL_NAME, value=bytes(message))

    def unpack(self, cls: type[M]) -> M:
        """The message inside; ValueError when it is not a `cls`."""
        name = self.type_url.rpartition("/")[2]
        if name != cls.FULL_NAME:
            raise ValueError(f"holds a {name or 'nothing'}, not a {cls.FULL_NAME}")
        return cls.parse(self.value)

    def _to_json_form(self, writer: Writer) -> dict[str, Any]:
        from .json import JsonForm
        from .registry import find

        if not self.type_url and not self.value:
            return {}
        inner = find(self.type_url, "google.protobuf.Any.type_url").parse(self.value)
        if isinstance(inner, JsonForm):
            return {"@type": self.type_url, "value": writer.message(inner)}
        return {"@type": self.type_url, **writer.fields(inner)}

    @classmethod
    def _from_json_form(cls, value: object, reader: Reader, where: str) -> Self:
        from .json import JsonForm
        from .registry import find

        if not isinstance(value, dict):
            raise JsonError(where, f"expected an object with '@type', got {value!r}")
        if not value:
            return cls()
        url = value.get("@type")
        if not isinstance(url, str):
            raise JsonError(where, "has no '@type'")
        kind = find(url, where)
        rest: Mapping[str, object] = {key: each for key, each in value.items() if key != "@type"}
        reader.enter(where)
        special = issubclass(kind, JsonForm)
        if special:
            _only(rest, "value", where)
        inner = reader.message(kind, rest["value"], f"{where}.value") if special else reader.fields(kind, rest, where)
        reader.depth -= 1
        return cls(type_url=url, value=bytes(inner))


def _only(keys: Iterable[str], wanted: str, where: str) -> None:
    if list(keys) != [wanted]:
        raise JsonError(where, f"expected '@type' and {wanted!r} only, got {', '.join(keys) or 'nothing'}")


class LiteralForm:
    """A ``flyteidl.core.Literal`` takes its metadata by a method too, as documented."""

    __slots__ = ()

    def set_metadata(self, metadata: dict[str, str]) -> None:
        """Say more about the value; what was said before is forgotten."""
        set_slot(self, "metadata", metadata)


set_slot = object.__setattr__
