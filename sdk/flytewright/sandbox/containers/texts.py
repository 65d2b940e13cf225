"""Primitives as texts in files, as flytecopilot writes and reads them: in the forms of Go."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Final

from flytewright.errors import FlytewrightError
from flytewright_idl._runtime.errors import WireError
from flytewright_idl.core import Primitive, SimpleType
from flytewright_idl.google.protobuf import Duration, Timestamp

_UNITS: Final = {
    "h": 3_600_000_000_000,
    "m": 60_000_000_000,
    "s": 1_000_000_000,
    "ms": 1_000_000,
    "us": 1_000,
    "µs": 1_000,
    "ns": 1,
}
"""Nanoseconds in each unit of a duration."""
_PART: Final = re.compile(r"(\d+\.?\d*|\.\d+)(h|ms|us|µs|ns|m|s)")
_SPAN: Final = re.compile(rf"[-+]?(?:{_PART.pattern.replace('(', '(?:')})+|[-+]?0")
_TRUE, _FALSE = ("1", "t", "T", "TRUE", "true", "True"), ("0", "f", "F", "FALSE", "false", "False")


class TextError(FlytewrightError):
    """A text is none of the type that it should be of."""


def text_of(primitive: Primitive) -> str:
    """What a file says of a primitive; ``null`` for none."""
    match primitive.which("value"):
        case "boolean":
            return str(primitive.boolean).lower()
        case "float_value":
            return _float_text(primitive.float_value or 0.0)
        case "datetime":
            return str(json.loads((primitive.datetime or Timestamp()).to_json()))
        case "duration":
            return span_text(primitive.duration or Duration())
        case None:
            return "null"
    return str(primitive.value)


def primitive_of(text: str, kind: SimpleType) -> Primitive:
    """The primitive of this type that a file says; `TextError` when it says something else."""
    read = _READERS.get(kind)
    if read is None:
        raise TextError(f"unsupported type {kind.name}")
    try:
        return read(text)
    except (ValueError, WireError) as error:
        raise TextError(f"{text!r} is no {kind.name.lower()}") from error


def span_text(span: Duration) -> str:
    """A span as Go writes it: ``1h2m3.5s``, ``1.5ms``, ``0s``."""
    nanos = span.seconds * _UNITS["s"] + span.nanos
    sign, left = "-" if nanos < 0 else "", abs(nanos)
    if left < _UNITS["s"]:
        unit = next((each for each in ("ms", "µs", "ns") if left >= _UNITS[each]), "s")
        return f"{sign}{_plain(Decimal(left) / _UNITS[unit])}{unit}"
    minutes, rest = divmod(left, _UNITS["m"])
    hours, minutes = divmod(minutes, 60)
    parts = [f"{hours}h"] if hours else []
    parts += [f"{minutes}m"] if hours or minutes else []
    return f"{sign}{''.join(parts)}{_plain(Decimal(rest) / _UNITS['s'])}s"


def _span(text: str) -> Duration:
    if not _SPAN.fullmatch(text):
        raise TextError(f"{text!r} is no duration; they look like 300ms, -1.5h or 2h45m")
    nanos = sum(int(Decimal(amount) * _UNITS[unit]) for amount, unit in _PART.findall(text))
    seconds, rest = divmod(nanos, _UNITS["s"])
    return Duration(seconds=-seconds, nanos=-rest) if text.startswith("-") else Duration(seconds=seconds, nanos=rest)


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _float_text(value: float) -> str:
    special = {"inf": "+Inf", "-inf": "-Inf", "nan": "NaN"}
    return special.get(str(value)) or _plain(Decimal(str(value)))


def _truth(text: str) -> bool:
    if text not in (*_TRUE, *_FALSE):
        raise ValueError(text)
    return text in _TRUE


_READERS: Final[Mapping[SimpleType, Callable[[str], Primitive]]] = {
    SimpleType.INTEGER: lambda text: Primitive(integer=int(text)),
    SimpleType.FLOAT: lambda text: Primitive(float_value=float(text)),
    SimpleType.BOOLEAN: lambda text: Primitive(boolean=_truth(text)),
    SimpleType.STRING: lambda text: Primitive(string_value=text),
    SimpleType.DURATION: lambda text: Primitive(duration=_span(text)),
    SimpleType.DATETIME: lambda text: Primitive(datetime=Timestamp.from_json(json.dumps(text))),
}
