# Generated from flyteidl/admin/schedule.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/admin/schedule.proto``: 3 messages, 1 enum."""

from __future__ import annotations

from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.wire import put_enum, put_message, put_string, put_uint32, take_enum, take_uint32, take_varint

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/admin/schedule.proto"
PROTO_PACKAGE = "flyteidl.admin"

__all__ = ["FixedRateUnit", "FixedRate", "CronSchedule", "Schedule"]


@proto_enum("flyteidl.admin.FixedRateUnit")
class FixedRateUnit(Enum):
    """``enum flyteidl.admin.FixedRateUnit``"""

    MINUTE = 0
    HOUR = 1
    DAY = 2


class FixedRate(Message):
    """``message flyteidl.admin.FixedRate``

    Fields:
        value: ``uint32 value = 1``.
        unit: ``flyteidl.admin.FixedRateUnit unit = 2``.
    """

    __slots__ = ("value", "unit")
    FULL_NAME = "flyteidl.admin.FixedRate"
    value: int
    unit: FixedRateUnit

    def __init__(
        self,
        *,
        value: int = 0,
        unit: FixedRateUnit = FixedRateUnit(0),
    ) -> None:
        self.value = value
        self.unit = unit
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.value
        if v1 != 0:
            out.append(0x08)
            put_uint32(out, v1)
        v2 = self.unit
        if v2 != 0:
            out.append(0x10)
            put_enum(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> FixedRate:
        return read_fixed_rate(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="value", number=1, kind="uint32"),
            field(name="unit", number=2, kind="enum", cls=FixedRateUnit),
        )


def read_fixed_rate(buf: bytes, pos: int, end: int, depth: int, into: FixedRate | None = None) -> FixedRate:
    if into is None:
        self = new(FixedRate)
        self.value = 0
        self.unit = FixedRateUnit(0)
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x08:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_uint32(buf, pos - 1)
            self.value = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.unit = member(FixedRateUnit, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x10,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class CronSchedule(Message):
    """``message flyteidl.admin.CronSchedule``

    Fields:
        schedule: ``string schedule = 1``.
        offset: ``string offset = 2``.
    """

    __slots__ = ("schedule", "offset")
    FULL_NAME = "flyteidl.admin.CronSchedule"
    schedule: str
    offset: str

    def __init__(
        self,
        *,
        schedule: str = "",
        offset: str = "",
    ) -> None:
        self.schedule = schedule
        self.offset = offset
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.schedule
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.offset
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CronSchedule:
        return read_cron_schedule(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="schedule", number=1, kind="string"),
            field(name="offset", number=2, kind="string"),
        )


def read_cron_schedule(buf: bytes, pos: int, end: int, depth: int, into: CronSchedule | None = None) -> CronSchedule:
    if into is None:
        self = new(CronSchedule)
        self.schedule = self.offset = ""
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
            self.schedule = buf[pos:n].decode()
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
            self.offset = buf[pos:n].decode()
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


class Schedule(OneofMessage):
    """When a launch plan starts by itself: a cron expression or a fixed rate.

    ``message flyteidl.admin.Schedule``

    Fields:
        cron_expression: ``string cron_expression = 1`` (oneof ScheduleExpression). Deprecated.
        rate: ``flyteidl.admin.FixedRate rate = 2`` (oneof ScheduleExpression).
        cron_schedule: ``flyteidl.admin.CronSchedule cron_schedule = 4`` (oneof ScheduleExpression).
        kickoff_time_input_arg: ``string kickoff_time_input_arg = 3``.
    """

    __slots__ = ("cron_expression", "rate", "cron_schedule", "kickoff_time_input_arg")
    FULL_NAME = "flyteidl.admin.Schedule"
    cron_expression: str | None
    rate: FixedRate | None
    cron_schedule: CronSchedule | None
    kickoff_time_input_arg: str
    ONEOFS = {
        "schedule_expression": ("cron_expression", "rate", "cron_schedule"),
    }

    def __init__(
        self,
        *,
        cron_expression: str | None = None,
        rate: FixedRate | None = None,
        cron_schedule: CronSchedule | None = None,
        kickoff_time_input_arg: str = "",
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is Schedule
        if _checked:
            set_slot(self, "__class__", PlainSchedule)
        self.cron_expression = cron_expression
        self.rate = rate
        self.cron_schedule = cron_schedule
        self.kickoff_time_input_arg = kickoff_time_input_arg
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if cron_expression is not None:
            if rate is not None or cron_schedule is not None:
                raise two_members(self)
        elif rate is not None:
            if cron_schedule is not None:
                raise two_members(self)

    @property
    def schedule_expression(self) -> str | FixedRate | CronSchedule | None:
        """The member of oneof ``schedule_expression`` that is set."""
        if self.cron_expression is not None:
            return self.cron_expression
        if self.rate is not None:
            return self.rate
        return self.cron_schedule

    def which(
        self, oneof: Literals["schedule_expression"]
    ) -> Literals["cron_expression", "rate", "cron_schedule"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "schedule_expression":
            if self.cron_expression is not None:
                return "cron_expression"
            if self.rate is not None:
                return "rate"
            if self.cron_schedule is not None:
                return "cron_schedule"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.cron_expression) is not None:
            out.append(0x0A)
            put_string(out, v1)
        elif (v2 := self.rate) is not None:
            put_message(out, b"\x12\x00", v2, FixedRate)
        elif (v4 := self.cron_schedule) is not None:
            put_message(out, b"\x22\x00", v4, CronSchedule)
        v3 = self.kickoff_time_input_arg
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Schedule:
        return read_schedule(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="cron_expression", number=1, kind="string", oneof="schedule_expression"),
            field(name="rate", number=2, kind="message", cls=FixedRate, oneof="schedule_expression"),
            field(name="cron_schedule", number=4, kind="message", cls=CronSchedule, oneof="schedule_expression"),
            field(name="kickoff_time_input_arg", number=3, kind="string"),
        )


PlainSchedule = plain(Schedule)


def read_schedule(buf: bytes, pos: int, end: int, depth: int, into: Schedule | None = None) -> Schedule:
    if into is None:
        self = new(PlainSchedule)
        self.cron_expression = self.rate = self.cron_schedule = None
        self.kickoff_time_input_arg = ""
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainSchedule)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.rate = self.cron_schedule = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.cron_expression = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.cron_expression = self.cron_schedule = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.rate = read_fixed_rate(buf, pos, n, depth, self.rate)
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
            self.kickoff_time_input_arg = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x22:
            if seen:
                self.cron_expression = self.rate = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.cron_schedule = read_cron_schedule(buf, pos, n, depth, self.cron_schedule)
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
    self.__class__ = Schedule
    return self
