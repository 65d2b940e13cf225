# Generated from flyteidl/plugins/pytorch.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/plugins/pytorch.proto``: 2 messages."""

from __future__ import annotations

from .._runtime.message import Message, new
from .._runtime.wire import put_int32, put_message, put_string, take_int32, take_varint

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/plugins/pytorch.proto"
PROTO_PACKAGE = "flyteidl.plugins"

__all__ = ["ElasticConfig", "DistributedPyTorchTrainingTask"]


class ElasticConfig(Message):
    """``message flyteidl.plugins.ElasticConfig``

    Fields:
        rdzv_backend: ``string rdzv_backend = 1``.
        min_replicas: ``int32 min_replicas = 2``.
        max_replicas: ``int32 max_replicas = 3``.
        nproc_per_node: ``int32 nproc_per_node = 4``.
        max_restarts: ``int32 max_restarts = 5``.
    """

    __slots__ = ("rdzv_backend", "min_replicas", "max_replicas", "nproc_per_node", "max_restarts")
    FULL_NAME = "flyteidl.plugins.ElasticConfig"
    rdzv_backend: str
    min_replicas: int
    max_replicas: int
    nproc_per_node: int
    max_restarts: int

    def __init__(
        self,
        *,
        rdzv_backend: str = "",
        min_replicas: int = 0,
        max_replicas: int = 0,
        nproc_per_node: int = 0,
        max_restarts: int = 0,
    ) -> None:
        self.rdzv_backend = rdzv_backend
        self.min_replicas = min_replicas
        self.max_replicas = max_replicas
        self.nproc_per_node = nproc_per_node
        self.max_restarts = max_restarts
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.rdzv_backend
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.min_replicas
        if v2 != 0:
            out.append(0x10)
            put_int32(out, v2)
        v3 = self.max_replicas
        if v3 != 0:
            out.append(0x18)
            put_int32(out, v3)
        v4 = self.nproc_per_node
        if v4 != 0:
            out.append(0x20)
            put_int32(out, v4)
        v5 = self.max_restarts
        if v5 != 0:
            out.append(0x28)
            put_int32(out, v5)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ElasticConfig:
        return read_elastic_config(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="rdzv_backend", number=1, kind="string"),
            field(name="min_replicas", number=2, kind="int32"),
            field(name="max_replicas", number=3, kind="int32"),
            field(name="nproc_per_node", number=4, kind="int32"),
            field(name="max_restarts", number=5, kind="int32"),
        )


def read_elastic_config(buf: bytes, pos: int, end: int, depth: int, into: ElasticConfig | None = None) -> ElasticConfig:
    if into is None:
        self = new(ElasticConfig)
        self.rdzv_backend = ""
        self.min_replicas = self.max_replicas = self.nproc_per_node = self.max_restarts = 0
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
            self.rdzv_backend = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.min_replicas = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x18:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.max_replicas = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x20:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.nproc_per_node = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x28:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.max_restarts = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x10,
            0x18,
            0x20,
            0x28,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class DistributedPyTorchTrainingTask(Message):
    """``message flyteidl.plugins.DistributedPyTorchTrainingTask``

    Fields:
        workers: ``int32 workers = 1``.
        elastic_config: ``flyteidl.plugins.ElasticConfig elastic_config = 2``.
    """

    __slots__ = ("workers", "elastic_config")
    FULL_NAME = "flyteidl.plugins.DistributedPyTorchTrainingTask"
    workers: int
    elastic_config: ElasticConfig | None

    def __init__(
        self,
        *,
        workers: int = 0,
        elastic_config: ElasticConfig | None = None,
    ) -> None:
        self.workers = workers
        self.elastic_config = elastic_config
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.workers
        if v1 != 0:
            out.append(0x08)
            put_int32(out, v1)
        if (v2 := self.elastic_config) is not None:
            put_message(out, b"\x12\x00", v2, ElasticConfig)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DistributedPyTorchTrainingTask:
        return read_distributed_py_torch_training_task(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="workers", number=1, kind="int32"),
            field(name="elastic_config", number=2, kind="message", cls=ElasticConfig),
        )


def read_distributed_py_torch_training_task(
    buf: bytes, pos: int, end: int, depth: int, into: DistributedPyTorchTrainingTask | None = None
) -> DistributedPyTorchTrainingTask:
    if into is None:
        self = new(DistributedPyTorchTrainingTask)
        self.workers = 0
        self.elastic_config = None
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
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.elastic_config = read_elastic_config(buf, pos, n, depth, self.elastic_config)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x12,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
