# Generated from flyteidl/admin/cluster_assignment.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/admin/cluster_assignment.proto``: 1 message."""

from __future__ import annotations

from .._runtime.message import Message, new
from .._runtime.wire import put_string, take_varint

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/admin/cluster_assignment.proto"
PROTO_PACKAGE = "flyteidl.admin"

__all__ = ["ClusterAssignment"]


class ClusterAssignment(Message):
    """``message flyteidl.admin.ClusterAssignment``

    Fields:
        cluster_pool_name: ``string cluster_pool_name = 3``.
    """

    __slots__ = ("cluster_pool_name",)
    FULL_NAME = "flyteidl.admin.ClusterAssignment"
    cluster_pool_name: str

    def __init__(
        self,
        *,
        cluster_pool_name: str = "",
    ) -> None:
        self.cluster_pool_name = cluster_pool_name
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v3 = self.cluster_pool_name
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ClusterAssignment:
        return read_cluster_assignment(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="cluster_pool_name", number=3, kind="string"),)


def read_cluster_assignment(
    buf: bytes, pos: int, end: int, depth: int, into: ClusterAssignment | None = None
) -> ClusterAssignment:
    if into is None:
        self = new(ClusterAssignment)
        self.cluster_pool_name = ""
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.cluster_pool_name = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (0x1A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
