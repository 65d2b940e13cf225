# Generated from flyteidl/plugins/kubeflow/pytorch.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/plugins/kubeflow/pytorch.proto``: 3 messages."""

from __future__ import annotations

from ..._runtime.enums import member
from ..._runtime.message import Message, new
from ..._runtime.wire import put_enum, put_int32, put_message, put_string, take_enum, take_int32, take_varint
from ...core.tasks import Resources, read_resources
from ...plugins.common import CommonReplicaSpec, RestartPolicy, read_common_replica_spec
from .common import RunPolicy, read_run_policy

TYPE_CHECKING = False

if TYPE_CHECKING:
    from ..._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/plugins/kubeflow/pytorch.proto"
PROTO_PACKAGE = "flyteidl.plugins.kubeflow"

__all__ = ["ElasticConfig", "DistributedPyTorchTrainingTask", "DistributedPyTorchTrainingReplicaSpec"]


class ElasticConfig(Message):
    """``message flyteidl.plugins.kubeflow.ElasticConfig``

    Fields:
        rdzv_backend: ``string rdzv_backend = 1``.
        min_replicas: ``int32 min_replicas = 2``.
        max_replicas: ``int32 max_replicas = 3``.
        nproc_per_node: ``int32 nproc_per_node = 4``.
        max_restarts: ``int32 max_restarts = 5``.
    """

    __slots__ = ("rdzv_backend", "min_replicas", "max_replicas", "nproc_per_node", "max_restarts")
    FULL_NAME = "flyteidl.plugins.kubeflow.ElasticConfig"
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
    """``message flyteidl.plugins.kubeflow.DistributedPyTorchTrainingTask``

    Fields:
        worker_replicas: ``flyteidl.plugins.kubeflow.DistributedPyTorchTrainingReplicaSpec worker_replicas = 1``.
        master_replicas: ``flyteidl.plugins.kubeflow.DistributedPyTorchTrainingReplicaSpec master_replicas = 2``.
        run_policy: ``flyteidl.plugins.kubeflow.RunPolicy run_policy = 3``.
        elastic_config: ``flyteidl.plugins.kubeflow.ElasticConfig elastic_config = 4``.
    """

    __slots__ = ("worker_replicas", "master_replicas", "run_policy", "elastic_config")
    FULL_NAME = "flyteidl.plugins.kubeflow.DistributedPyTorchTrainingTask"
    worker_replicas: DistributedPyTorchTrainingReplicaSpec | None
    master_replicas: DistributedPyTorchTrainingReplicaSpec | None
    run_policy: RunPolicy | None
    elastic_config: ElasticConfig | None

    def __init__(
        self,
        *,
        worker_replicas: DistributedPyTorchTrainingReplicaSpec | None = None,
        master_replicas: DistributedPyTorchTrainingReplicaSpec | None = None,
        run_policy: RunPolicy | None = None,
        elastic_config: ElasticConfig | None = None,
    ) -> None:
        self.worker_replicas = worker_replicas
        self.master_replicas = master_replicas
        self.run_policy = run_policy
        self.elastic_config = elastic_config
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.worker_replicas) is not None:
            put_message(out, b"\x0a\x00", v1, DistributedPyTorchTrainingReplicaSpec)
        if (v2 := self.master_replicas) is not None:
            put_message(out, b"\x12\x00", v2, DistributedPyTorchTrainingReplicaSpec)
        if (v3 := self.run_policy) is not None:
            put_message(out, b"\x1a\x00", v3, RunPolicy)
        if (v4 := self.elastic_config) is not None:
            put_message(out, b"\x22\x00", v4, ElasticConfig)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DistributedPyTorchTrainingTask:
        return read_distributed_py_torch_training_task(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="worker_replicas", number=1, kind="message", cls=DistributedPyTorchTrainingReplicaSpec),
            field(name="master_replicas", number=2, kind="message", cls=DistributedPyTorchTrainingReplicaSpec),
            field(name="run_policy", number=3, kind="message", cls=RunPolicy),
            field(name="elastic_config", number=4, kind="message", cls=ElasticConfig),
        )


def read_distributed_py_torch_training_task(
    buf: bytes, pos: int, end: int, depth: int, into: DistributedPyTorchTrainingTask | None = None
) -> DistributedPyTorchTrainingTask:
    if into is None:
        self = new(DistributedPyTorchTrainingTask)
        self.worker_replicas = self.master_replicas = self.run_policy = self.elastic_config = None
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
            self.worker_replicas = read_distributed_py_torch_training_replica_spec(
                buf, pos, n, depth, self.worker_replicas
            )
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
            self.master_replicas = read_distributed_py_torch_training_replica_spec(
                buf, pos, n, depth, self.master_replicas
            )
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
            self.run_policy = read_run_policy(buf, pos, n, depth, self.run_policy)
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
            self.elastic_config = read_elastic_config(buf, pos, n, depth, self.elastic_config)
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


class DistributedPyTorchTrainingReplicaSpec(Message):
    """``message flyteidl.plugins.kubeflow.DistributedPyTorchTrainingReplicaSpec``

    Fields:
        replicas: ``int32 replicas = 1``. Deprecated.
        image: ``string image = 2``. Deprecated.
        resources: ``flyteidl.core.Resources resources = 3``. Deprecated.
        restart_policy: ``flyteidl.plugins.RestartPolicy restart_policy = 4``. Deprecated.
        common: ``flyteidl.plugins.CommonReplicaSpec common = 5``.
    """

    __slots__ = ("replicas", "image", "resources", "restart_policy", "common")
    FULL_NAME = "flyteidl.plugins.kubeflow.DistributedPyTorchTrainingReplicaSpec"
    replicas: int
    image: str
    resources: Resources | None
    restart_policy: RestartPolicy
    common: CommonReplicaSpec | None

    def __init__(
        self,
        *,
        replicas: int = 0,
        image: str = "",
        resources: Resources | None = None,
        restart_policy: RestartPolicy = RestartPolicy(0),
        common: CommonReplicaSpec | None = None,
    ) -> None:
        self.replicas = replicas
        self.image = image
        self.resources = resources
        self.restart_policy = restart_policy
        self.common = common
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.replicas
        if v1 != 0:
            out.append(0x08)
            put_int32(out, v1)
        v2 = self.image
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if (v3 := self.resources) is not None:
            put_message(out, b"\x1a\x00", v3, Resources)
        v4 = self.restart_policy
        if v4 != 0:
            out.append(0x20)
            put_enum(out, v4)
        if (v5 := self.common) is not None:
            put_message(out, b"\x2a\x00", v5, CommonReplicaSpec)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DistributedPyTorchTrainingReplicaSpec:
        return read_distributed_py_torch_training_replica_spec(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="replicas", number=1, kind="int32"),
            field(name="image", number=2, kind="string"),
            field(name="resources", number=3, kind="message", cls=Resources),
            field(name="restart_policy", number=4, kind="enum", cls=RestartPolicy),
            field(name="common", number=5, kind="message", cls=CommonReplicaSpec),
        )


def read_distributed_py_torch_training_replica_spec(
    buf: bytes, pos: int, end: int, depth: int, into: DistributedPyTorchTrainingReplicaSpec | None = None
) -> DistributedPyTorchTrainingReplicaSpec:
    if into is None:
        self = new(DistributedPyTorchTrainingReplicaSpec)
        self.replicas = 0
        self.image = ""
        self.resources = self.common = None
        self.restart_policy = RestartPolicy(0)
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
            self.replicas = n
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
        if tag == 0x20:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.restart_policy = member(RestartPolicy, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x2A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.common = read_common_replica_spec(buf, pos, n, depth, self.common)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x12,
            0x1A,
            0x20,
            0x2A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
