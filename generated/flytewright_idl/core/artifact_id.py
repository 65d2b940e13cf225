# Generated from flyteidl/core/artifact_id.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/core/artifact_id.proto``: 11 messages, 2 enums."""

from __future__ import annotations

from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.wire import (
    close_span,
    put_bool,
    put_enum,
    put_message,
    put_string,
    skip_field,
    take_bool,
    take_enum,
    take_varint,
)
from ..google.protobuf.timestamp import Timestamp, read_timestamp

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/core/artifact_id.proto"
PROTO_PACKAGE = "flyteidl.core"

__all__ = [
    "Granularity",
    "Operator",
    "ArtifactKey",
    "ArtifactBindingData",
    "TimeTransform",
    "InputBindingData",
    "RuntimeBinding",
    "LabelValue",
    "Partitions",
    "TimePartition",
    "ArtifactId",
    "ArtifactTag",
    "ArtifactQuery",
]


@proto_enum("flyteidl.core.Granularity")
class Granularity(Enum):
    """``enum flyteidl.core.Granularity``"""

    UNSET = 0
    MINUTE = 1
    HOUR = 2
    DAY = 3
    MONTH = 4


@proto_enum("flyteidl.core.Operator")
class Operator(Enum):
    """``enum flyteidl.core.Operator``"""

    MINUS = 0
    PLUS = 1


class ArtifactKey(Message):
    """``message flyteidl.core.ArtifactKey``

    Fields:
        project: ``string project = 1``.
        domain: ``string domain = 2``.
        name: ``string name = 3``.
        org: ``string org = 4``.
    """

    __slots__ = ("project", "domain", "name", "org")
    FULL_NAME = "flyteidl.core.ArtifactKey"
    project: str
    domain: str
    name: str
    org: str

    def __init__(
        self,
        *,
        project: str = "",
        domain: str = "",
        name: str = "",
        org: str = "",
    ) -> None:
        self.project = project
        self.domain = domain
        self.name = name
        self.org = org
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.project
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.domain
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.name
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        v4 = self.org
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ArtifactKey:
        return read_artifact_key(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="project", number=1, kind="string"),
            field(name="domain", number=2, kind="string"),
            field(name="name", number=3, kind="string"),
            field(name="org", number=4, kind="string"),
        )


def read_artifact_key(buf: bytes, pos: int, end: int, depth: int, into: ArtifactKey | None = None) -> ArtifactKey:
    if into is None:
        self = new(ArtifactKey)
        self.project = self.domain = self.name = self.org = ""
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.project = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.domain = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.name = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x22:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.org = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x1A,
            0x22,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class ArtifactBindingData(OneofMessage):
    """``message flyteidl.core.ArtifactBindingData``

    Fields:
        partition_key: ``string partition_key = 5`` (oneof partition_data).
        bind_to_time_partition: ``bool bind_to_time_partition = 6`` (oneof partition_data).
        time_transform: ``flyteidl.core.TimeTransform time_transform = 7``.
    """

    __slots__ = ("partition_key", "bind_to_time_partition", "time_transform")
    FULL_NAME = "flyteidl.core.ArtifactBindingData"
    partition_key: str | None
    bind_to_time_partition: bool | None
    time_transform: TimeTransform | None
    ONEOFS = {
        "partition_data": ("partition_key", "bind_to_time_partition"),
    }

    def __init__(
        self,
        *,
        partition_key: str | None = None,
        bind_to_time_partition: bool | None = None,
        time_transform: TimeTransform | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is ArtifactBindingData
        if _checked:
            set_slot(self, "__class__", PlainArtifactBindingData)
        self.partition_key = partition_key
        self.bind_to_time_partition = bind_to_time_partition
        self.time_transform = time_transform
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if partition_key is not None:
            if bind_to_time_partition is not None:
                raise two_members(self)

    @property
    def partition_data(self) -> str | bool | None:
        """The member of oneof ``partition_data`` that is set."""
        if self.partition_key is not None:
            return self.partition_key
        return self.bind_to_time_partition

    def which(self, oneof: Literals["partition_data"]) -> Literals["partition_key", "bind_to_time_partition"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "partition_data":
            if self.partition_key is not None:
                return "partition_key"
            if self.bind_to_time_partition is not None:
                return "bind_to_time_partition"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v5 := self.partition_key) is not None:
            out.append(0x2A)
            put_string(out, v5)
        elif (v6 := self.bind_to_time_partition) is not None:
            out.append(0x30)
            put_bool(out, v6)
        if (v7 := self.time_transform) is not None:
            put_message(out, b"\x3a\x00", v7, TimeTransform)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ArtifactBindingData:
        return read_artifact_binding_data(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="partition_key", number=5, kind="string", oneof="partition_data"),
            field(name="bind_to_time_partition", number=6, kind="bool", oneof="partition_data"),
            field(name="time_transform", number=7, kind="message", cls=TimeTransform),
        )


PlainArtifactBindingData = plain(ArtifactBindingData)


def read_artifact_binding_data(
    buf: bytes, pos: int, end: int, depth: int, into: ArtifactBindingData | None = None
) -> ArtifactBindingData:
    if into is None:
        self = new(PlainArtifactBindingData)
        self.partition_key = self.bind_to_time_partition = self.time_transform = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainArtifactBindingData)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x2A:
            if seen:
                self.bind_to_time_partition = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.partition_key = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x30:
            if seen:
                self.partition_key = None
            seen = True
            b, pos = take_bool(buf, pos)
            self.bind_to_time_partition = b
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x3A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.time_transform = read_time_transform(buf, pos, n, depth, self.time_transform)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x2A,
            0x30,
            0x3A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = ArtifactBindingData
    return self


class TimeTransform(Message):
    """``message flyteidl.core.TimeTransform``

    Fields:
        transform: ``string transform = 1``.
        op: ``flyteidl.core.Operator op = 2``.
    """

    __slots__ = ("transform", "op")
    FULL_NAME = "flyteidl.core.TimeTransform"
    transform: str
    op: Operator

    def __init__(
        self,
        *,
        transform: str = "",
        op: Operator = Operator(0),
    ) -> None:
        self.transform = transform
        self.op = op
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.transform
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.op
        if v2 != 0:
            out.append(0x10)
            put_enum(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TimeTransform:
        return read_time_transform(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="transform", number=1, kind="string"),
            field(name="op", number=2, kind="enum", cls=Operator),
        )


def read_time_transform(buf: bytes, pos: int, end: int, depth: int, into: TimeTransform | None = None) -> TimeTransform:
    if into is None:
        self = new(TimeTransform)
        self.transform = ""
        self.op = Operator(0)
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.transform = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.op = member(Operator, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x10,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class InputBindingData(Message):
    """``message flyteidl.core.InputBindingData``

    Fields:
        var: ``string var = 1``.
    """

    __slots__ = ("var",)
    FULL_NAME = "flyteidl.core.InputBindingData"
    var: str

    def __init__(
        self,
        *,
        var: str = "",
    ) -> None:
        self.var = var
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.var
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> InputBindingData:
        return read_input_binding_data(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="var", number=1, kind="string"),)


def read_input_binding_data(
    buf: bytes, pos: int, end: int, depth: int, into: InputBindingData | None = None
) -> InputBindingData:
    if into is None:
        self = new(InputBindingData)
        self.var = ""
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.var = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class RuntimeBinding(Message):
    """``message flyteidl.core.RuntimeBinding``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.core.RuntimeBinding"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> RuntimeBinding:
        return read_runtime_binding(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_runtime_binding(
    buf: bytes, pos: int, end: int, depth: int, into: RuntimeBinding | None = None
) -> RuntimeBinding:
    if into is None:
        self = new(RuntimeBinding)
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class LabelValue(OneofMessage):
    """``message flyteidl.core.LabelValue``

    Fields:
        static_value: ``string static_value = 1`` (oneof value).
        time_value: ``google.protobuf.Timestamp time_value = 2`` (oneof value).
        triggered_binding: ``flyteidl.core.ArtifactBindingData triggered_binding = 3`` (oneof value).
        input_binding: ``flyteidl.core.InputBindingData input_binding = 4`` (oneof value).
        runtime_binding: ``flyteidl.core.RuntimeBinding runtime_binding = 5`` (oneof value).
    """

    __slots__ = ("static_value", "time_value", "triggered_binding", "input_binding", "runtime_binding")
    FULL_NAME = "flyteidl.core.LabelValue"
    static_value: str | None
    time_value: Timestamp | None
    triggered_binding: ArtifactBindingData | None
    input_binding: InputBindingData | None
    runtime_binding: RuntimeBinding | None
    ONEOFS = {
        "value": ("static_value", "time_value", "triggered_binding", "input_binding", "runtime_binding"),
    }

    def __init__(
        self,
        *,
        static_value: str | None = None,
        time_value: Timestamp | None = None,
        triggered_binding: ArtifactBindingData | None = None,
        input_binding: InputBindingData | None = None,
        runtime_binding: RuntimeBinding | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is LabelValue
        if _checked:
            set_slot(self, "__class__", PlainLabelValue)
        self.static_value = static_value
        self.time_value = time_value
        self.triggered_binding = triggered_binding
        self.input_binding = input_binding
        self.runtime_binding = runtime_binding
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if static_value is not None:
            if (
                time_value is not None
                or triggered_binding is not None
                or input_binding is not None
                or runtime_binding is not None
            ):
                raise two_members(self)
        elif time_value is not None:
            if triggered_binding is not None or input_binding is not None or runtime_binding is not None:
                raise two_members(self)
        elif triggered_binding is not None:
            if input_binding is not None or runtime_binding is not None:
                raise two_members(self)
        elif input_binding is not None:
            if runtime_binding is not None:
                raise two_members(self)

    @property
    def value(self) -> str | Timestamp | ArtifactBindingData | InputBindingData | RuntimeBinding | None:
        """The member of oneof ``value`` that is set."""
        if self.static_value is not None:
            return self.static_value
        if self.time_value is not None:
            return self.time_value
        if self.triggered_binding is not None:
            return self.triggered_binding
        if self.input_binding is not None:
            return self.input_binding
        return self.runtime_binding

    def which(
        self, oneof: Literals["value"]
    ) -> Literals["static_value", "time_value", "triggered_binding", "input_binding", "runtime_binding"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "value":
            if self.static_value is not None:
                return "static_value"
            if self.time_value is not None:
                return "time_value"
            if self.triggered_binding is not None:
                return "triggered_binding"
            if self.input_binding is not None:
                return "input_binding"
            if self.runtime_binding is not None:
                return "runtime_binding"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.static_value) is not None:
            out.append(0x0A)
            put_string(out, v1)
        elif (v2 := self.time_value) is not None:
            put_message(out, b"\x12\x00", v2, Timestamp)
        elif (v3 := self.triggered_binding) is not None:
            put_message(out, b"\x1a\x00", v3, ArtifactBindingData)
        elif (v4 := self.input_binding) is not None:
            put_message(out, b"\x22\x00", v4, InputBindingData)
        elif (v5 := self.runtime_binding) is not None:
            put_message(out, b"\x2a\x00", v5, RuntimeBinding)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> LabelValue:
        return read_label_value(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="static_value", number=1, kind="string", oneof="value"),
            field(name="time_value", number=2, kind="message", cls=Timestamp, oneof="value"),
            field(name="triggered_binding", number=3, kind="message", cls=ArtifactBindingData, oneof="value"),
            field(name="input_binding", number=4, kind="message", cls=InputBindingData, oneof="value"),
            field(name="runtime_binding", number=5, kind="message", cls=RuntimeBinding, oneof="value"),
        )


PlainLabelValue = plain(LabelValue)


def read_label_value(buf: bytes, pos: int, end: int, depth: int, into: LabelValue | None = None) -> LabelValue:
    if into is None:
        self = new(PlainLabelValue)
        self.static_value = self.time_value = self.triggered_binding = self.input_binding = self.runtime_binding = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainLabelValue)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.time_value = self.triggered_binding = self.input_binding = self.runtime_binding = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.static_value = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.static_value = self.triggered_binding = self.input_binding = self.runtime_binding = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.time_value = read_timestamp(buf, pos, n, depth, self.time_value)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            if seen:
                self.static_value = self.time_value = self.input_binding = self.runtime_binding = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.triggered_binding = read_artifact_binding_data(buf, pos, n, depth, self.triggered_binding)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x22:
            if seen:
                self.static_value = self.time_value = self.triggered_binding = self.runtime_binding = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.input_binding = read_input_binding_data(buf, pos, n, depth, self.input_binding)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x2A:
            if seen:
                self.static_value = self.time_value = self.triggered_binding = self.input_binding = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.runtime_binding = read_runtime_binding(buf, pos, n, depth, self.runtime_binding)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x1A,
            0x22,
            0x2A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = LabelValue
    return self


class Partitions(Message):
    """``message flyteidl.core.Partitions``

    Fields:
        value: ``map<string, flyteidl.core.LabelValue> value = 1``.
    """

    __slots__ = ("value",)
    FULL_NAME = "flyteidl.core.Partitions"
    value: dict[str, LabelValue]

    def __init__(
        self,
        *,
        value: dict[str, LabelValue] | None = None,
    ) -> None:
        self.value = {} if value is None else value
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self.value:
            for k1, v1 in self.value.items():
                out += b"\x0a\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k1)
                put_message(out, b"\x12\x00", v1, LabelValue)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Partitions:
        return read_partitions(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="value", number=1, kind="message", cls=LabelValue, key="string"),)


def read_partitions(buf: bytes, pos: int, end: int, depth: int, into: Partitions | None = None) -> Partitions:
    if into is None:
        self = new(Partitions)
        self.value = {}
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
            value1: LabelValue | None = None
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
                    value1 = read_label_value(buf, pos, n, depth, value1)
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value1 is None:
                    value1 = LabelValue()
                self.value[key1] = value1
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


class TimePartition(Message):
    """``message flyteidl.core.TimePartition``

    Fields:
        value: ``flyteidl.core.LabelValue value = 1``.
        granularity: ``flyteidl.core.Granularity granularity = 2``.
    """

    __slots__ = ("value", "granularity")
    FULL_NAME = "flyteidl.core.TimePartition"
    value: LabelValue | None
    granularity: Granularity

    def __init__(
        self,
        *,
        value: LabelValue | None = None,
        granularity: Granularity = Granularity(0),
    ) -> None:
        self.value = value
        self.granularity = granularity
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.value) is not None:
            put_message(out, b"\x0a\x00", v1, LabelValue)
        v2 = self.granularity
        if v2 != 0:
            out.append(0x10)
            put_enum(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TimePartition:
        return read_time_partition(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="value", number=1, kind="message", cls=LabelValue),
            field(name="granularity", number=2, kind="enum", cls=Granularity),
        )


def read_time_partition(buf: bytes, pos: int, end: int, depth: int, into: TimePartition | None = None) -> TimePartition:
    if into is None:
        self = new(TimePartition)
        self.value = None
        self.granularity = Granularity(0)
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.value = read_label_value(buf, pos, n, depth, self.value)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.granularity = member(Granularity, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x10,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class ArtifactId(Message):
    """``message flyteidl.core.ArtifactID``

    Fields:
        artifact_key: ``flyteidl.core.ArtifactKey artifact_key = 1``.
        version: ``string version = 2``.
        partitions: ``flyteidl.core.Partitions partitions = 3``.
        time_partition: ``flyteidl.core.TimePartition time_partition = 4``.
    """

    __slots__ = ("artifact_key", "version", "partitions", "time_partition")
    FULL_NAME = "flyteidl.core.ArtifactID"
    artifact_key: ArtifactKey | None
    version: str
    partitions: Partitions | None
    time_partition: TimePartition | None

    def __init__(
        self,
        *,
        artifact_key: ArtifactKey | None = None,
        version: str = "",
        partitions: Partitions | None = None,
        time_partition: TimePartition | None = None,
    ) -> None:
        self.artifact_key = artifact_key
        self.version = version
        self.partitions = partitions
        self.time_partition = time_partition
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.artifact_key) is not None:
            put_message(out, b"\x0a\x00", v1, ArtifactKey)
        v2 = self.version
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if (v3 := self.partitions) is not None:
            put_message(out, b"\x1a\x00", v3, Partitions)
        if (v4 := self.time_partition) is not None:
            put_message(out, b"\x22\x00", v4, TimePartition)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ArtifactId:
        return read_artifact_id(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="artifact_key", number=1, kind="message", cls=ArtifactKey),
            field(name="version", number=2, kind="string"),
            field(name="partitions", number=3, kind="message", cls=Partitions),
            field(name="time_partition", number=4, kind="message", cls=TimePartition),
        )


def read_artifact_id(buf: bytes, pos: int, end: int, depth: int, into: ArtifactId | None = None) -> ArtifactId:
    if into is None:
        self = new(ArtifactId)
        self.artifact_key = self.partitions = self.time_partition = None
        self.version = ""
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.artifact_key = read_artifact_key(buf, pos, n, depth, self.artifact_key)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.version = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.partitions = read_partitions(buf, pos, n, depth, self.partitions)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x22:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.time_partition = read_time_partition(buf, pos, n, depth, self.time_partition)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x1A,
            0x22,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class ArtifactTag(Message):
    """``message flyteidl.core.ArtifactTag``

    Fields:
        artifact_key: ``flyteidl.core.ArtifactKey artifact_key = 1``.
        value: ``flyteidl.core.LabelValue value = 2``.
    """

    __slots__ = ("artifact_key", "value")
    FULL_NAME = "flyteidl.core.ArtifactTag"
    artifact_key: ArtifactKey | None
    value: LabelValue | None

    def __init__(
        self,
        *,
        artifact_key: ArtifactKey | None = None,
        value: LabelValue | None = None,
    ) -> None:
        self.artifact_key = artifact_key
        self.value = value
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.artifact_key) is not None:
            put_message(out, b"\x0a\x00", v1, ArtifactKey)
        if (v2 := self.value) is not None:
            put_message(out, b"\x12\x00", v2, LabelValue)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ArtifactTag:
        return read_artifact_tag(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="artifact_key", number=1, kind="message", cls=ArtifactKey),
            field(name="value", number=2, kind="message", cls=LabelValue),
        )


def read_artifact_tag(buf: bytes, pos: int, end: int, depth: int, into: ArtifactTag | None = None) -> ArtifactTag:
    if into is None:
        self = new(ArtifactTag)
        self.artifact_key = self.value = None
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.artifact_key = read_artifact_key(buf, pos, n, depth, self.artifact_key)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.value = read_label_value(buf, pos, n, depth, self.value)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class ArtifactQuery(OneofMessage):
    """``message flyteidl.core.ArtifactQuery``

    Fields:
        artifact_id: ``flyteidl.core.ArtifactID artifact_id = 1`` (oneof identifier).
        artifact_tag: ``flyteidl.core.ArtifactTag artifact_tag = 2`` (oneof identifier).
        uri: ``string uri = 3`` (oneof identifier).
        binding: ``flyteidl.core.ArtifactBindingData binding = 4`` (oneof identifier).
    """

    __slots__ = ("artifact_id", "artifact_tag", "uri", "binding")
    FULL_NAME = "flyteidl.core.ArtifactQuery"
    artifact_id: ArtifactId | None
    artifact_tag: ArtifactTag | None
    uri: str | None
    binding: ArtifactBindingData | None
    ONEOFS = {
        "identifier": ("artifact_id", "artifact_tag", "uri", "binding"),
    }

    def __init__(
        self,
        *,
        artifact_id: ArtifactId | None = None,
        artifact_tag: ArtifactTag | None = None,
        uri: str | None = None,
        binding: ArtifactBindingData | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is ArtifactQuery
        if _checked:
            set_slot(self, "__class__", PlainArtifactQuery)
        self.artifact_id = artifact_id
        self.artifact_tag = artifact_tag
        self.uri = uri
        self.binding = binding
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if artifact_id is not None:
            if artifact_tag is not None or uri is not None or binding is not None:
                raise two_members(self)
        elif artifact_tag is not None:
            if uri is not None or binding is not None:
                raise two_members(self)
        elif uri is not None:
            if binding is not None:
                raise two_members(self)

    @property
    def identifier(self) -> ArtifactId | ArtifactTag | str | ArtifactBindingData | None:
        """The member of oneof ``identifier`` that is set."""
        if self.artifact_id is not None:
            return self.artifact_id
        if self.artifact_tag is not None:
            return self.artifact_tag
        if self.uri is not None:
            return self.uri
        return self.binding

    def which(self, oneof: Literals["identifier"]) -> Literals["artifact_id", "artifact_tag", "uri", "binding"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "identifier":
            if self.artifact_id is not None:
                return "artifact_id"
            if self.artifact_tag is not None:
                return "artifact_tag"
            if self.uri is not None:
                return "uri"
            if self.binding is not None:
                return "binding"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.artifact_id) is not None:
            put_message(out, b"\x0a\x00", v1, ArtifactId)
        elif (v2 := self.artifact_tag) is not None:
            put_message(out, b"\x12\x00", v2, ArtifactTag)
        elif (v3 := self.uri) is not None:
            out.append(0x1A)
            put_string(out, v3)
        elif (v4 := self.binding) is not None:
            put_message(out, b"\x22\x00", v4, ArtifactBindingData)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ArtifactQuery:
        return read_artifact_query(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="artifact_id", number=1, kind="message", cls=ArtifactId, oneof="identifier"),
            field(name="artifact_tag", number=2, kind="message", cls=ArtifactTag, oneof="identifier"),
            field(name="uri", number=3, kind="string", oneof="identifier"),
            field(name="binding", number=4, kind="message", cls=ArtifactBindingData, oneof="identifier"),
        )


PlainArtifactQuery = plain(ArtifactQuery)


def read_artifact_query(buf: bytes, pos: int, end: int, depth: int, into: ArtifactQuery | None = None) -> ArtifactQuery:
    if into is None:
        self = new(PlainArtifactQuery)
        self.artifact_id = self.artifact_tag = self.uri = self.binding = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainArtifactQuery)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.artifact_tag = self.uri = self.binding = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.artifact_id = read_artifact_id(buf, pos, n, depth, self.artifact_id)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.artifact_id = self.uri = self.binding = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.artifact_tag = read_artifact_tag(buf, pos, n, depth, self.artifact_tag)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            if seen:
                self.artifact_id = self.artifact_tag = self.binding = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.uri = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x22:
            if seen:
                self.artifact_id = self.artifact_tag = self.uri = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.binding = read_artifact_binding_data(buf, pos, n, depth, self.binding)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x1A,
            0x22,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = ArtifactQuery
    return self
