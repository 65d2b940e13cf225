# Generated from flyteidl/plugins/kubeflow/tensorflow.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/plugins/kubeflow/tensorflow.proto``: 2 messages."""

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

PROTO_FILE = "flyteidl/plugins/kubeflow/tensorflow.proto"
PROTO_PACKAGE = "flyteidl.plugins.kubeflow"

__all__ = ["DistributedTensorflowTrainingTask", "DistributedTensorflowTrainingReplicaSpec"]


class DistributedTensorflowTrainingTask(Message):
    """``message flyteidl.plugins.kubeflow.DistributedTensorflowTrainingTask``

    Fields:
        worker_replicas: ``flyteidl.plugins.kubeflow.DistributedTensorflowTrainingReplicaSpec worker_replicas = 1``.
        ps_replicas: ``flyteidl.plugins.kubeflow.DistributedTensorflowTrainingReplicaSpec ps_replicas = 2``.
        chief_replicas: ``flyteidl.plugins.kubeflow.DistributedTensorflowTrainingReplicaSpec chief_replicas = 3``.
        run_policy: ``flyteidl.plugins.kubeflow.RunPolicy run_policy = 4``.
        evaluator_replicas: ``flyteidl.plugins.kubeflow.DistributedTensorflowTrainingReplicaSpec evaluator_replicas = 5``.
    """

    __slots__ = ("worker_replicas", "ps_replicas", "chief_replicas", "run_policy", "evaluator_replicas")
    FULL_NAME = "flyteidl.plugins.kubeflow.DistributedTensorflowTrainingTask"
    worker_replicas: DistributedTensorflowTrainingReplicaSpec | None
    ps_replicas: DistributedTensorflowTrainingReplicaSpec | None
    chief_replicas: DistributedTensorflowTrainingReplicaSpec | None
    run_policy: RunPolicy | None
    evaluator_replicas: DistributedTensorflowTrainingReplicaSpec | None

    def __init__(
        self,
        *,
        worker_replicas: DistributedTensorflowTrainingReplicaSpec | None = None,
        ps_replicas: DistributedTensorflowTrainingReplicaSpec | None = None,
        chief_replicas: DistributedTensorflowTrainingReplicaSpec | None = None,
        run_policy: RunPolicy | None = None,
        evaluator_replicas: DistributedTensorflowTrainingReplicaSpec | None = None,
    ) -> None:
        self.worker_replicas = worker_replicas
        self.ps_replicas = ps_replicas
        self.chief_replicas = chief_replicas
        self.run_policy = run_policy
        self.evaluator_replicas = evaluator_replicas
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.worker_replicas) is not None:
            put_message(out, b"\x0a\x00", v1, DistributedTensorflowTrainingReplicaSpec)
        if (v2 := self.ps_replicas) is not None:
            put_message(out, b"\x12\x00", v2, DistributedTensorflowTrainingReplicaSpec)
        if (v3 := self.chief_replicas) is not None:
            put_message(out, b"\x1a\x00", v3, DistributedTensorflowTrainingReplicaSpec)
        if (v4 := self.run_policy) is not None:
            put_message(out, b"\x22\x00", v4, RunPolicy)
        if (v5 := self.evaluator_replicas) is not None:
            put_message(out, b"\x2a\x00", v5, DistributedTensorflowTrainingReplicaSpec)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DistributedTensorflowTrainingTask:
        return read_distributed_tensorflow_training_task(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="worker_replicas", number=1, kind="message", cls=DistributedTensorflowTrainingReplicaSpec),
            field(name="ps_replicas", number=2, kind="message", cls=DistributedTensorflowTrainingReplicaSpec),
            field(name="chief_replicas", number=3, kind="message", cls=DistributedTensorflowTrainingReplicaSpec),
            field(name="run_policy", number=4, kind="message", cls=RunPolicy),
            field(name="evaluator_replicas", number=5, kind="message", cls=DistributedTensorflowTrainingReplicaSpec),
        )


def read_distributed_tensorflow_training_task(
    buf: bytes, pos: int, end: int, depth: int, into: DistributedTensorflowTrainingTask | None = None
) -> DistributedTensorflowTrainingTask:
    if into is None:
        self = new(DistributedTensorflowTrainingTask)
        self.worker_replicas = self.ps_replicas = self.chief_replicas = self.run_policy = self.evaluator_replicas = None
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
            self.worker_replicas = read_distributed_tensorflow_training_replica_spec(
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
            self.ps_replicas = read_distributed_tensorflow_training_replica_spec(buf, pos, n, depth, self.ps_replicas)
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
            self.chief_replicas = read_distributed_tensorflow_training_replica_spec(
                buf, pos, n, depth, self.chief_replicas
            )
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
            self.run_policy = read_run_policy(buf, pos, n, depth, self.run_policy)
            pos = n
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
            self.evaluator_replicas = read_distributed_tensorflow_training_replica_spec(
                buf, pos, n, depth, self.evaluator_replicas
            )
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
    return self


class DistributedTensorflowTrainingReplicaSpec(Message):
    """``message flyteidl.plugins.kubeflow.DistributedTensorflowTrainingReplicaSpec``

    Fields:
        replicas: ``int32 replicas = 1``. Deprecated.
        image: ``string image = 2``. Deprecated.
        resources: ``flyteidl.core.Resources resources = 3``. Deprecated.
        restart_policy: ``flyteidl.plugins.RestartPolicy restart_policy = 4``. Deprecated.
        common: ``flyteidl.plugins.CommonReplicaSpec common = 5``.
    """

    __slots__ = ("replicas", "image", "resources", "restart_policy", "common")
    FULL_NAME = "flyteidl.plugins.kubeflow.DistributedTensorflowTrainingReplicaSpec"
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
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DistributedTensorflowTrainingReplicaSpec:
        return read_distributed_tensorflow_training_replica_spec(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="replicas", number=1, kind="int32"),
            field(name="image", number=2, kind="string"),
            field(name="resources", number=3, kind="message", cls=Resources),
            field(name="restart_policy", number=4, kind="enum", cls=RestartPolicy),
            field(name="common", number=5, kind="message", cls=CommonReplicaSpec),
        )


def read_distributed_tensorflow_training_replica_spec(
    buf: bytes, pos: int, end: int, depth: int, into: DistributedTensorflowTrainingReplicaSpec | None = None
) -> DistributedTensorflowTrainingReplicaSpec:
    if into is None:
        self = new(DistributedTensorflowTrainingReplicaSpec)
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
