# Generated from flyteidl/plugins/common.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/plugins/common.proto``: 1 message, 1 enum."""

from __future__ import annotations

from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, new
from .._runtime.wire import put_enum, put_int32, put_message, put_string, take_enum, take_int32, take_varint
from ..core.tasks import Resources, read_resources

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/plugins/common.proto"
PROTO_PACKAGE = "flyteidl.plugins"

__all__ = ["RestartPolicy", "CommonReplicaSpec"]


@proto_enum(
    "flyteidl.plugins.RestartPolicy",
    {"RESTART_POLICY_NEVER": "NEVER", "RESTART_POLICY_ON_FAILURE": "ON_FAILURE", "RESTART_POLICY_ALWAYS": "ALWAYS"},
)
class RestartPolicy(Enum):
    """``enum flyteidl.plugins.RestartPolicy``"""

    NEVER = 0
    ON_FAILURE = 1
    ALWAYS = 2


class CommonReplicaSpec(Message):
    """``message flyteidl.plugins.CommonReplicaSpec``

    Fields:
        replicas: ``int32 replicas = 1``.
        image: ``string image = 2``.
        resources: ``flyteidl.core.Resources resources = 3``.
        restart_policy: ``flyteidl.plugins.RestartPolicy restart_policy = 4``.
    """

    __slots__ = ("replicas", "image", "resources", "restart_policy")
    FULL_NAME = "flyteidl.plugins.CommonReplicaSpec"
    replicas: int
    image: str
    resources: Resources | None
    restart_policy: RestartPolicy

    def __init__(
        self,
        *,
        replicas: int = 0,
        image: str = "",
        resources: Resources | None = None,
        restart_policy: RestartPolicy = RestartPolicy(0),
    ) -> None:
        self.replicas = replicas
        self.image = image
        self.resources = resources
        self.restart_policy = restart_policy
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
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CommonReplicaSpec:
        return read_common_replica_spec(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="replicas", number=1, kind="int32"),
            field(name="image", number=2, kind="string"),
            field(name="resources", number=3, kind="message", cls=Resources),
            field(name="restart_policy", number=4, kind="enum", cls=RestartPolicy),
        )


def read_common_replica_spec(
    buf: bytes, pos: int, end: int, depth: int, into: CommonReplicaSpec | None = None
) -> CommonReplicaSpec:
    if into is None:
        self = new(CommonReplicaSpec)
        self.replicas = 0
        self.image = ""
        self.resources = None
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
        if tag in (
            0x08,
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
