# Generated from flyteidl/plugins/mpi.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/plugins/mpi.proto``: 1 message."""

from __future__ import annotations

from .._runtime.message import Message, new
from .._runtime.wire import put_int32, take_int32

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/plugins/mpi.proto"
PROTO_PACKAGE = "flyteidl.plugins"

__all__ = ["DistributedMpiTrainingTask"]


class DistributedMpiTrainingTask(Message):
    """``message flyteidl.plugins.DistributedMPITrainingTask``

    Fields:
        num_workers: ``int32 num_workers = 1``.
        num_launcher_replicas: ``int32 num_launcher_replicas = 2``.
        slots: ``int32 slots = 3``.
    """

    __slots__ = ("num_workers", "num_launcher_replicas", "slots")
    FULL_NAME = "flyteidl.plugins.DistributedMPITrainingTask"
    num_workers: int
    num_launcher_replicas: int
    slots: int

    def __init__(
        self,
        *,
        num_workers: int = 0,
        num_launcher_replicas: int = 0,
        slots: int = 0,
    ) -> None:
        self.num_workers = num_workers
        self.num_launcher_replicas = num_launcher_replicas
        self.slots = slots
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.num_workers
        if v1 != 0:
            out.append(0x08)
            put_int32(out, v1)
        v2 = self.num_launcher_replicas
        if v2 != 0:
            out.append(0x10)
            put_int32(out, v2)
        v3 = self.slots
        if v3 != 0:
            out.append(0x18)
            put_int32(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DistributedMpiTrainingTask:
        return read_distributed_mpi_training_task(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="num_workers", number=1, kind="int32"),
            field(name="num_launcher_replicas", number=2, kind="int32"),
            field(name="slots", number=3, kind="int32"),
        )


def read_distributed_mpi_training_task(
    buf: bytes, pos: int, end: int, depth: int, into: DistributedMpiTrainingTask | None = None
) -> DistributedMpiTrainingTask:
    if into is None:
        self = new(DistributedMpiTrainingTask)
        self.num_workers = self.num_launcher_replicas = self.slots = 0
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
                n, pos = take_int32(buf, pos - 1)
            self.num_workers = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.num_launcher_replicas = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x18:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.slots = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x10,
            0x18,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
