# Generated from flyteidl/plugins/kubeflow/common.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/plugins/kubeflow/common.proto``: 1 message, 1 enum."""

from __future__ import annotations

from ..._runtime.enums import Enum, member, proto_enum
from ..._runtime.message import Message, new
from ..._runtime.wire import put_enum, put_int32, take_enum, take_int32

TYPE_CHECKING = False

if TYPE_CHECKING:
    from ..._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/plugins/kubeflow/common.proto"
PROTO_PACKAGE = "flyteidl.plugins.kubeflow"

__all__ = ["CleanPodPolicy", "RunPolicy"]


@proto_enum(
    "flyteidl.plugins.kubeflow.CleanPodPolicy",
    {"CLEANPOD_POLICY_NONE": "NONE", "CLEANPOD_POLICY_RUNNING": "RUNNING", "CLEANPOD_POLICY_ALL": "ALL"},
)
class CleanPodPolicy(Enum):
    """``enum flyteidl.plugins.kubeflow.CleanPodPolicy``"""

    NONE = 0
    RUNNING = 1
    ALL = 2


class RunPolicy(Message):
    """``message flyteidl.plugins.kubeflow.RunPolicy``

    Fields:
        clean_pod_policy: ``flyteidl.plugins.kubeflow.CleanPodPolicy clean_pod_policy = 1``.
        ttl_seconds_after_finished: ``int32 ttl_seconds_after_finished = 2``.
        active_deadline_seconds: ``int32 active_deadline_seconds = 3``.
        backoff_limit: ``int32 backoff_limit = 4``.
    """

    __slots__ = ("clean_pod_policy", "ttl_seconds_after_finished", "active_deadline_seconds", "backoff_limit")
    FULL_NAME = "flyteidl.plugins.kubeflow.RunPolicy"
    clean_pod_policy: CleanPodPolicy
    ttl_seconds_after_finished: int
    active_deadline_seconds: int
    backoff_limit: int

    def __init__(
        self,
        *,
        clean_pod_policy: CleanPodPolicy = CleanPodPolicy(0),
        ttl_seconds_after_finished: int = 0,
        active_deadline_seconds: int = 0,
        backoff_limit: int = 0,
    ) -> None:
        self.clean_pod_policy = clean_pod_policy
        self.ttl_seconds_after_finished = ttl_seconds_after_finished
        self.active_deadline_seconds = active_deadline_seconds
        self.backoff_limit = backoff_limit
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.clean_pod_policy
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        v2 = self.ttl_seconds_after_finished
        if v2 != 0:
            out.append(0x10)
            put_int32(out, v2)
        v3 = self.active_deadline_seconds
        if v3 != 0:
            out.append(0x18)
            put_int32(out, v3)
        v4 = self.backoff_limit
        if v4 != 0:
            out.append(0x20)
            put_int32(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> RunPolicy:
        return read_run_policy(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="clean_pod_policy", number=1, kind="enum", cls=CleanPodPolicy),
            field(name="ttl_seconds_after_finished", number=2, kind="int32"),
            field(name="active_deadline_seconds", number=3, kind="int32"),
            field(name="backoff_limit", number=4, kind="int32"),
        )


def read_run_policy(buf: bytes, pos: int, end: int, depth: int, into: RunPolicy | None = None) -> RunPolicy:
    if into is None:
        self = new(RunPolicy)
        self.clean_pod_policy = CleanPodPolicy(0)
        self.ttl_seconds_after_finished = self.active_deadline_seconds = self.backoff_limit = 0
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
                n, pos = take_enum(buf, pos - 1)
            self.clean_pod_policy = member(CleanPodPolicy, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.ttl_seconds_after_finished = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x18:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.active_deadline_seconds = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x20:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.backoff_limit = n
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
