# Generated from flyteidl/plugins/dask.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/plugins/dask.proto``: 3 messages."""

from __future__ import annotations

from .._runtime.message import Message, new
from .._runtime.wire import put_message, put_string, put_uint32, take_uint32, take_varint
from ..core.tasks import Resources, read_resources

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/plugins/dask.proto"
PROTO_PACKAGE = "flyteidl.plugins"

__all__ = ["DaskJob", "DaskScheduler", "DaskWorkerGroup"]


class DaskJob(Message):
    """``message flyteidl.plugins.DaskJob``

    Fields:
        scheduler: ``flyteidl.plugins.DaskScheduler scheduler = 1``.
        workers: ``flyteidl.plugins.DaskWorkerGroup workers = 2``.
    """

    __slots__ = ("scheduler", "workers")
    FULL_NAME = "flyteidl.plugins.DaskJob"
    scheduler: DaskScheduler | None
    workers: DaskWorkerGroup | None

    def __init__(
        self,
        *,
        scheduler: DaskScheduler | None = None,
        workers: DaskWorkerGroup | None = None,
    ) -> None:
        self.scheduler = scheduler
        self.workers = workers
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.scheduler) is not None:
            put_message(out, b"\x0a\x00", v1, DaskScheduler)
        if (v2 := self.workers) is not None:
            put_message(out, b"\x12\x00", v2, DaskWorkerGroup)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DaskJob:
        return read_dask_job(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="scheduler", number=1, kind="message", cls=DaskScheduler),
            field(name="workers", number=2, kind="message", cls=DaskWorkerGroup),
        )


def read_dask_job(buf: bytes, pos: int, end: int, depth: int, into: DaskJob | None = None) -> DaskJob:
    if into is None:
        self = new(DaskJob)
        self.scheduler = self.workers = None
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
            self.scheduler = read_dask_scheduler(buf, pos, n, depth, self.scheduler)
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
            self.workers = read_dask_worker_group(buf, pos, n, depth, self.workers)
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


class DaskScheduler(Message):
    """``message flyteidl.plugins.DaskScheduler``

    Fields:
        image: ``string image = 1``.
        resources: ``flyteidl.core.Resources resources = 2``.
    """

    __slots__ = ("image", "resources")
    FULL_NAME = "flyteidl.plugins.DaskScheduler"
    image: str
    resources: Resources | None

    def __init__(
        self,
        *,
        image: str = "",
        resources: Resources | None = None,
    ) -> None:
        self.image = image
        self.resources = resources
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.image
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.resources) is not None:
            put_message(out, b"\x12\x00", v2, Resources)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DaskScheduler:
        return read_dask_scheduler(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="image", number=1, kind="string"),
            field(name="resources", number=2, kind="message", cls=Resources),
        )


def read_dask_scheduler(buf: bytes, pos: int, end: int, depth: int, into: DaskScheduler | None = None) -> DaskScheduler:
    if into is None:
        self = new(DaskScheduler)
        self.image = ""
        self.resources = None
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
            self.image = buf[pos:n].decode()
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
            self.resources = read_resources(buf, pos, n, depth, self.resources)
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


class DaskWorkerGroup(Message):
    """``message flyteidl.plugins.DaskWorkerGroup``

    Fields:
        number_of_workers: ``uint32 number_of_workers = 1``.
        image: ``string image = 2``.
        resources: ``flyteidl.core.Resources resources = 3``.
    """

    __slots__ = ("number_of_workers", "image", "resources")
    FULL_NAME = "flyteidl.plugins.DaskWorkerGroup"
    number_of_workers: int
    image: str
    resources: Resources | None

    def __init__(
        self,
        *,
        number_of_workers: int = 0,
        image: str = "",
        resources: Resources | None = None,
    ) -> None:
        self.number_of_workers = number_of_workers
        self.image = image
        self.resources = resources
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.number_of_workers
        if v1 != 0:
            out.append(0x08)
            put_uint32(out, v1)
        v2 = self.image
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if (v3 := self.resources) is not None:
            put_message(out, b"\x1a\x00", v3, Resources)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DaskWorkerGroup:
        return read_dask_worker_group(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="number_of_workers", number=1, kind="uint32"),
            field(name="image", number=2, kind="string"),
            field(name="resources", number=3, kind="message", cls=Resources),
        )


def read_dask_worker_group(
    buf: bytes, pos: int, end: int, depth: int, into: DaskWorkerGroup | None = None
) -> DaskWorkerGroup:
    if into is None:
        self = new(DaskWorkerGroup)
        self.number_of_workers = 0
        self.image = ""
        self.resources = None
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
            self.number_of_workers = n
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
            self.image = buf[pos:n].decode()
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
            self.resources = read_resources(buf, pos, n, depth, self.resources)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x12,
            0x1A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
