# Generated from flyteidl/plugins/presto.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/plugins/presto.proto``: 1 message."""

from __future__ import annotations

from .._runtime.message import Message, new
from .._runtime.wire import put_string, take_varint

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/plugins/presto.proto"
PROTO_PACKAGE = "flyteidl.plugins"

__all__ = ["PrestoQuery"]


class PrestoQuery(Message):
    """``message flyteidl.plugins.PrestoQuery``

    Fields:
        routing_group: ``string routing_group = 1``.
        catalog: ``string catalog = 2``.
        schema: ``string schema = 3``.
        statement: ``string statement = 4``.
    """

    __slots__ = ("routing_group", "catalog", "schema", "statement")
    FULL_NAME = "flyteidl.plugins.PrestoQuery"
    routing_group: str
    catalog: str
    schema: str
    statement: str

    def __init__(
        self,
        *,
        routing_group: str = "",
        catalog: str = "",
        schema: str = "",
        statement: str = "",
    ) -> None:
        self.routing_group = routing_group
        self.catalog = catalog
        self.schema = schema
        self.statement = statement
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.routing_group
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.catalog
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.schema
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        v4 = self.statement
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> PrestoQuery:
        return read_presto_query(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="routing_group", number=1, kind="string"),
            field(name="catalog", number=2, kind="string"),
            field(name="schema", number=3, kind="string"),
            field(name="statement", number=4, kind="string"),
        )


def read_presto_query(buf: bytes, pos: int, end: int, depth: int, into: PrestoQuery | None = None) -> PrestoQuery:
    if into is None:
        self = new(PrestoQuery)
        self.routing_group = self.catalog = self.schema = self.statement = ""
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
            self.routing_group = buf[pos:n].decode()
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
            self.catalog = buf[pos:n].decode()
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
            self.schema = buf[pos:n].decode()
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
            self.statement = buf[pos:n].decode()
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
