# Generated from flyteidl/plugins/kubeflow/mpi.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/plugins/kubeflow/mpi.proto``: 2 messages."""

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

PROTO_FILE = "flyteidl/plugins/kubeflow/mpi.proto"
PROTO_PACKAGE = "flyteidl.plugins.kubeflow"

__all__ = ["DistributedMpiTrainingTask", "DistributedMpiTrainingReplicaSpec"]


class DistributedMpiTrainingTask(Message):
    """``message flyteidl.plugins.kubeflow.DistributedMPITrainingTask``

    Fields:
        worker_replicas: ``flyteidl.plugins.kubeflow.DistributedMPITrainingReplicaSpec worker_replicas = 1``.
        launcher_replicas: ``flyteidl.plugins.kubeflow.DistributedMPITrainingReplicaSpec launcher_replicas = 2``.
        run_policy: ``flyteidl.plugins.kubeflow.RunPolicy run_policy = 3``.
        slots: ``int32 slots = 4``.
    """

    __slots__ = ("worker_replicas", "launcher_replicas", "run_policy", "slots")
    FULL_NAME = "flyteidl.plugins.kubeflow.DistributedMPITrainingTask"
    worker_replicas: DistributedMpiTrainingReplicaSpec | None
    launcher_replicas: DistributedMpiTrainingReplicaSpec | None
    run_policy: RunPolicy | None
    slots: int

    def __init__(
        self,
        *,
        worker_replicas: DistributedMpiTrainingReplicaSpec | None = None,
        launcher_replicas: DistributedMpiTrainingReplicaSpec | None = None,
        run_policy: RunPolicy | None = None,
        slots: int = 0,
    ) -> None:
        self.worker_replicas = worker_replicas
        self.launcher_replicas = launcher_replicas
        self.run_policy = run_policy
        self.slots = slots
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.worker_replicas) is not None:
            put_message(out, b"\x0a\x00", v1, DistributedMpiTrainingReplicaSpec)
        if (v2 := self.launcher_replicas) is not None:
            put_message(out, b"\x12\x00", v2, DistributedMpiTrainingReplicaSpec)
        if (v3 := self.run_policy) is not None:
            put_message(out, b"\x1a\x00", v3, RunPolicy)
        v4 = self.slots
        if v4 != 0:
            out.append(0x20)
            put_int32(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DistributedMpiTrainingTask:
        return read_distributed_mpi_training_task(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="worker_replicas", number=1, kind="message", cls=DistributedMpiTrainingReplicaSpec),
            field(name="launcher_replicas", number=2, kind="message", cls=DistributedMpiTrainingReplicaSpec),
            field(name="run_policy", number=3, kind="message", cls=RunPolicy),
            field(name="slots", number=4, kind="int32"),
        )


def read_distributed_mpi_training_task(
    buf: bytes, pos: int, end: int, depth: int, into: DistributedMpiTrainingTask | None = None
) -> DistributedMpiTrainingTask:
    if into is None:
        self = new(DistributedMpiTrainingTask)
        self.worker_replicas = self.launcher_replicas = self.run_policy = None
        self.slots = 0
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
            self.worker_replicas = read_distributed_mpi_training_replica_spec(buf, pos, n, depth, self.worker_replicas)
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
            self.launcher_replicas = read_distributed_mpi_training_replica_spec(
                buf, pos, n, depth, self.launcher_replicas
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
        if tag == 0x20:
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
            0x0A,
            0x12,
            0x1A,
            0x20,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class DistributedMpiTrainingReplicaSpec(Message):
    """``message flyteidl.plugins.kubeflow.DistributedMPITrainingReplicaSpec``

    Fields:
        replicas: ``int32 replicas = 1``. Deprecated.
        image: ``string image = 2``. Deprecated.
        resources: ``flyteidl.core.Resources resources = 3``. Deprecated.
        restart_policy: ``flyteidl.plugins.RestartPolicy restart_policy = 4``. Deprecated.
        command: ``repeated string command = 5``.
        common: ``flyteidl.plugins.CommonReplicaSpec common = 6``.
    """

    __slots__ = ("replicas", "image", "resources", "restart_policy", "command", "common")
    FULL_NAME = "flyteidl.plugins.kubeflow.DistributedMPITrainingReplicaSpec"
    replicas: int
    image: str
    resources: Resources | None
    restart_policy: RestartPolicy
    command: list[str]
    common: CommonReplicaSpec | None

    def __init__(
        self,
        *,
        replicas: int = 0,
        image: str = "",
        resources: Resources | None = None,
        restart_policy: RestartPolicy = RestartPolicy(0),
        command: list[str] | None = None,
        common: CommonReplicaSpec | None = None,
    ) -> None:
        self.replicas = replicas
        self.image = image
        self.resources = resources
        self.restart_policy = restart_policy
        self.command = [] if command is None else command
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
        for v5 in self.command:
            out.append(0x2A)
            put_string(out, v5)
        if (v6 := self.common) is not None:
            put_message(out, b"\x32\x00", v6, CommonReplicaSpec)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DistributedMpiTrainingReplicaSpec:
        return read_distributed_mpi_training_replica_spec(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="replicas", number=1, kind="int32"),
            field(name="image", number=2, kind="string"),
            field(name="resources", number=3, kind="message", cls=Resources),
            field(name="restart_policy", number=4, kind="enum", cls=RestartPolicy),
            field(name="command", number=5, kind="string", repeated=True),
            field(name="common", number=6, kind="message", cls=CommonReplicaSpec),
        )


def read_distributed_mpi_training_replica_spec(
    buf: bytes, pos: int, end: int, depth: int, into: DistributedMpiTrainingReplicaSpec | None = None
) -> DistributedMpiTrainingReplicaSpec:
    if into is None:
        self = new(DistributedMpiTrainingReplicaSpec)
        self.command = []
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
        while tag == 0x2A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.command.append(buf[pos:n].decode())
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x32:
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
            0x32,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
