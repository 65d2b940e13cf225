# Generated from flyteidl/plugins/qubole.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/plugins/qubole.proto``: 3 messages."""

from __future__ import annotations

from .._runtime.message import Message, new
from .._runtime.wire import put_message, put_string, put_uint32, take_uint32, take_varint

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/plugins/qubole.proto"
PROTO_PACKAGE = "flyteidl.plugins"

__all__ = ["HiveQuery", "HiveQueryCollection", "QuboleHiveJob"]


class HiveQuery(Message):
    """``message flyteidl.plugins.HiveQuery``

    Fields:
        query: ``string query = 1``.
        timeout_sec: ``uint32 timeout_sec = 2``.
        retry_count: ``uint32 retryCount = 3``.
    """

    __slots__ = ("query", "timeout_sec", "retry_count")
    FULL_NAME = "flyteidl.plugins.HiveQuery"
    query: str
    timeout_sec: int
    retry_count: int

    def __init__(
        self,
        *,
        query: str = "",
        timeout_sec: int = 0,
        retry_count: int = 0,
    ) -> None:
        self.query = query
        self.timeout_sec = timeout_sec
        self.retry_count = retry_count
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.query
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.timeout_sec
        if v2 != 0:
            out.append(0x10)
            put_uint32(out, v2)
        v3 = self.retry_count
        if v3 != 0:
            out.append(0x18)
            put_uint32(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> HiveQuery:
        return read_hive_query(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="query", number=1, kind="string"),
            field(name="timeout_sec", number=2, kind="uint32"),
            field(name="retry_count", number=3, kind="uint32", proto_name="retryCount"),
        )


def read_hive_query(buf: bytes, pos: int, end: int, depth: int, into: HiveQuery | None = None) -> HiveQuery:
    if into is None:
        self = new(HiveQuery)
        self.query = ""
        self.timeout_sec = self.retry_count = 0
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
            self.query = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_uint32(buf, pos - 1)
            self.timeout_sec = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x18:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_uint32(buf, pos - 1)
            self.retry_count = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x10,
            0x18,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class HiveQueryCollection(Message):
    """``message flyteidl.plugins.HiveQueryCollection``

    Fields:
        queries: ``repeated flyteidl.plugins.HiveQuery queries = 2``.
    """

    __slots__ = ("queries",)
    FULL_NAME = "flyteidl.plugins.HiveQueryCollection"
    queries: list[HiveQuery]

    def __init__(
        self,
        *,
        queries: list[HiveQuery] | None = None,
    ) -> None:
        self.queries = [] if queries is None else queries
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v2 in self.queries:
            put_message(out, b"\x12\x00", v2, HiveQuery)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> HiveQueryCollection:
        return read_hive_query_collection(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="queries", number=2, kind="message", cls=HiveQuery, repeated=True),)


def read_hive_query_collection(
    buf: bytes, pos: int, end: int, depth: int, into: HiveQueryCollection | None = None
) -> HiveQueryCollection:
    if into is None:
        self = new(HiveQueryCollection)
        self.queries = []
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        while tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.queries.append(read_hive_query(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag in (0x12,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class QuboleHiveJob(Message):
    """``message flyteidl.plugins.QuboleHiveJob``

    Fields:
        cluster_label: ``string cluster_label = 1``.
        query_collection: ``flyteidl.plugins.HiveQueryCollection query_collection = 2``. Deprecated.
        tags: ``repeated string tags = 3``.
        query: ``flyteidl.plugins.HiveQuery query = 4``.
    """

    __slots__ = ("cluster_label", "query_collection", "tags", "query")
    FULL_NAME = "flyteidl.plugins.QuboleHiveJob"
    cluster_label: str
    query_collection: HiveQueryCollection | None
    tags: list[str]
    query: HiveQuery | None

    def __init__(
        self,
        *,
        cluster_label: str = "",
        query_collection: HiveQueryCollection | None = None,
        tags: list[str] | None = None,
        query: HiveQuery | None = None,
    ) -> None:
        self.cluster_label = cluster_label
        self.query_collection = query_collection
        self.tags = [] if tags is None else tags
        self.query = query
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.cluster_label
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.query_collection) is not None:
            put_message(out, b"\x12\x00", v2, HiveQueryCollection)
        for v3 in self.tags:
            out.append(0x1A)
            put_string(out, v3)
        if (v4 := self.query) is not None:
            put_message(out, b"\x22\x00", v4, HiveQuery)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> QuboleHiveJob:
        return read_qubole_hive_job(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="cluster_label", number=1, kind="string"),
            field(name="query_collection", number=2, kind="message", cls=HiveQueryCollection),
            field(name="tags", number=3, kind="string", repeated=True),
            field(name="query", number=4, kind="message", cls=HiveQuery),
        )


def read_qubole_hive_job(
    buf: bytes, pos: int, end: int, depth: int, into: QuboleHiveJob | None = None
) -> QuboleHiveJob:
    if into is None:
        self = new(QuboleHiveJob)
        self.tags = []
        self.cluster_label = ""
        self.query_collection = self.query = None
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
            self.cluster_label = buf[pos:n].decode()
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
            self.query_collection = read_hive_query_collection(buf, pos, n, depth, self.query_collection)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.tags.append(buf[pos:n].decode())
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x22:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.query = read_hive_query(buf, pos, n, depth, self.query)
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
