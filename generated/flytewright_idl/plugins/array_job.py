# Generated from flyteidl/plugins/array_job.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/plugins/array_job.proto``: 1 message."""

from __future__ import annotations

from .._runtime.enums import member
from .._runtime.message import OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.wire import put_float, put_int64, take_float, take_int64

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/plugins/array_job.proto"
PROTO_PACKAGE = "flyteidl.plugins"

__all__ = ["ArrayJob"]


class ArrayJob(OneofMessage):
    """``message flyteidl.plugins.ArrayJob``

    Fields:
        parallelism: ``int64 parallelism = 1``.
        size: ``int64 size = 2``.
        min_successes: ``int64 min_successes = 3`` (oneof success_criteria).
        min_success_ratio: ``float min_success_ratio = 4`` (oneof success_criteria).
    """

    __slots__ = ("parallelism", "size", "min_successes", "min_success_ratio")
    FULL_NAME = "flyteidl.plugins.ArrayJob"
    parallelism: int
    size: int
    min_successes: int | None
    min_success_ratio: float | None
    ONEOFS = {
        "success_criteria": ("min_successes", "min_success_ratio"),
    }

    def __init__(
        self,
        *,
        parallelism: int = 0,
        size: int = 0,
        min_successes: int | None = None,
        min_success_ratio: float | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is ArrayJob
        if _checked:
            set_slot(self, "__class__", PlainArrayJob)
        self.parallelism = parallelism
        self.size = size
        self.min_successes = min_successes
        self.min_success_ratio = min_success_ratio
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if min_successes is not None:
            if min_success_ratio is not None:
                raise two_members(self)

    @property
    def success_criteria(self) -> int | float | None:
        """The member of oneof ``success_criteria`` that is set."""
        if self.min_successes is not None:
            return self.min_successes
        return self.min_success_ratio

    def which(self, oneof: Literals["success_criteria"]) -> Literals["min_successes", "min_success_ratio"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "success_criteria":
            if self.min_successes is not None:
                return "min_successes"
            if self.min_success_ratio is not None:
                return "min_success_ratio"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        v1 = self.parallelism
        if v1 != 0:
            out.append(0x08)
            put_int64(out, v1)
        v2 = self.size
        if v2 != 0:
            out.append(0x10)
            put_int64(out, v2)
        if (v3 := self.min_successes) is not None:
            out.append(0x18)
            put_int64(out, v3)
        elif (v4 := self.min_success_ratio) is not None:
            out.append(0x25)
            put_float(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ArrayJob:
        return read_array_job(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="parallelism", number=1, kind="int64"),
            field(name="size", number=2, kind="int64"),
            field(name="min_successes", number=3, kind="int64", oneof="success_criteria"),
            field(name="min_success_ratio", number=4, kind="float", oneof="success_criteria"),
        )


PlainArrayJob = plain(ArrayJob)


def read_array_job(buf: bytes, pos: int, end: int, depth: int, into: ArrayJob | None = None) -> ArrayJob:
    if into is None:
        self = new(PlainArrayJob)
        self.parallelism = self.size = 0
        self.min_successes = self.min_success_ratio = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainArrayJob)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x08:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int64(buf, pos - 1)
            self.parallelism = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int64(buf, pos - 1)
            self.size = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x18:
            if seen:
                self.min_success_ratio = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int64(buf, pos - 1)
            self.min_successes = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x25:
            if seen:
                self.min_successes = None
            seen = True
            f, pos = take_float(buf, pos)
            self.min_success_ratio = f
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x10,
            0x18,
            0x25,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = ArrayJob
    return self
