# Generated from flyteidl/plugins/tensorflow.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/plugins/tensorflow.proto``: 1 message."""

from __future__ import annotations

from .._runtime.message import Message, new
from .._runtime.wire import put_int32, take_int32

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/plugins/tensorflow.proto"
PROTO_PACKAGE = "flyteidl.plugins"

__all__ = ["DistributedTensorflowTrainingTask"]


class DistributedTensorflowTrainingTask(Message):
    """``message flyteidl.plugins.DistributedTensorflowTrainingTask``

    Fields:
        workers: ``int32 workers = 1``.
        ps_replicas: ``int32 ps_replicas = 2``.
        chief_replicas: ``int32 chief_replicas = 3``.
        evaluator_replicas: ``int32 evaluator_replicas = 4``.
    """

    __slots__ = ("workers", "ps_replicas", "chief_replicas", "evaluator_replicas")
    FULL_NAME = "flyteidl.plugins.DistributedTensorflowTrainingTask"
    workers: int
    ps_replicas: int
    chief_replicas: int
    evaluator_replicas: int

    def __init__(
        self,
        *,
        workers: int = 0,
        ps_replicas: int = 0,
        chief_replicas: int = 0,
        evaluator_replicas: int = 0,
    ) -> None:
        self.workers = workers
        self.ps_replicas = ps_replicas
        self.chief_replicas = chief_replicas
        self.evaluator_replicas = evaluator_replicas
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.workers
        if v1 != 0:
            out.append(0x08)
            put_int32(out, v1)
        v2 = self.ps_replicas
        if v2 != 0:
            out.append(0x10)
            put_int32(out, v2)
        v3 = self.chief_replicas
        if v3 != 0:
            out.append(0x18)
            put_int32(out, v3)
        v4 = self.evaluator_replicas
        if v4 != 0:
            out.append(0x20)
            put_int32(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DistributedTensorflowTrainingTask:
        return read_distributed_tensorflow_training_task(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="workers", number=1, kind="int32"),
            field(name="ps_replicas", number=2, kind="int32"),
            field(name="chief_replicas", number=3, kind="int32"),
            field(name="evaluator_replicas", number=4, kind="int32"),
        )


def read_distributed_tensorflow_training_task(
    buf: bytes, pos: int, end: int, depth: int, into: DistributedTensorflowTrainingTask | None = None
) -> DistributedTensorflowTrainingTask:
    if into is None:
        self = new(DistributedTensorflowTrainingTask)
        self.workers = self.ps_replicas = self.chief_replicas = self.evaluator_replicas = 0
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
            self.workers = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.ps_replicas = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x18:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.chief_replicas = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x20:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.evaluator_replicas = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x10,
            0x18,
            0x20,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
