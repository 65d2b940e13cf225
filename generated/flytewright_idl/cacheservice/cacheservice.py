# Generated from flyteidl/cacheservice/cacheservice.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/cacheservice/cacheservice.proto``: 14 messages, 1 service."""

from __future__ import annotations

from .._runtime.enums import member
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.rpc import Method, ServiceBase, ServiceStub, unimplemented
from .._runtime.wire import close_span, put_bool, put_message, put_string, skip_field, take_bool, take_varint
from ..core.identifier import Identifier, read_identifier
from ..core.literals import LiteralMap, read_literal_map
from ..google.protobuf.duration import Duration, read_duration
from ..google.protobuf.timestamp import Timestamp, read_timestamp

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from grpclib.metadata import Deadline
    from .._runtime.fields import Field, FieldMaker
    from .._runtime.rpc import CallMetadata

PROTO_FILE = "flyteidl/cacheservice/cacheservice.proto"
PROTO_PACKAGE = "flyteidl.cacheservice"

__all__ = [
    "KeyMapMetadata",
    "Metadata",
    "CachedOutput",
    "GetCacheRequest",
    "GetCacheResponse",
    "PutCacheRequest",
    "PutCacheResponse",
    "DeleteCacheRequest",
    "DeleteCacheResponse",
    "Reservation",
    "GetOrExtendReservationRequest",
    "GetOrExtendReservationResponse",
    "ReleaseReservationRequest",
    "ReleaseReservationResponse",
    "CacheServiceBase",
    "CacheServiceStub",
]


class KeyMapMetadata(Message):
    """``message flyteidl.cacheservice.KeyMapMetadata``

    Fields:
        values: ``map<string, string> values = 1``.
    """

    __slots__ = ("values",)
    FULL_NAME = "flyteidl.cacheservice.KeyMapMetadata"
    values: dict[str, str]

    def __init__(
        self,
        *,
        values: dict[str, str] | None = None,
    ) -> None:
        self.values = {} if values is None else values
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self.values:
            for k1, v1 in self.values.items():
                out += b"\x0a\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k1)
                out.append(0x12)
                put_string(out, v1)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> KeyMapMetadata:
        return read_key_map_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="values", number=1, kind="string", key="string"),)


def read_key_map_metadata(
    buf: bytes, pos: int, end: int, depth: int, into: KeyMapMetadata | None = None
) -> KeyMapMetadata:
    if into is None:
        self = new(KeyMapMetadata)
        self.values = {}
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        while tag == 0x0A:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key1 = ""
            value1: str | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key1 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value1 = buf[pos:n].decode()
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value1 is None:
                    value1 = ""
                self.values[key1] = value1
            else:
                self._keep_entry(b"\x0a", buf, start, last)
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class Metadata(Message):
    """``message flyteidl.cacheservice.Metadata``

    Fields:
        source_identifier: ``flyteidl.core.Identifier source_identifier = 1``.
        key_map: ``flyteidl.cacheservice.KeyMapMetadata key_map = 2``.
        created_at: ``google.protobuf.Timestamp created_at = 3``.
        last_updated_at: ``google.protobuf.Timestamp last_updated_at = 4``.
    """

    __slots__ = ("source_identifier", "key_map", "created_at", "last_updated_at")
    FULL_NAME = "flyteidl.cacheservice.Metadata"
    source_identifier: Identifier | None
    key_map: KeyMapMetadata | None
    created_at: Timestamp | None
    last_updated_at: Timestamp | None

    def __init__(
        self,
        *,
        source_identifier: Identifier | None = None,
        key_map: KeyMapMetadata | None = None,
        created_at: Timestamp | None = None,
        last_updated_at: Timestamp | None = None,
    ) -> None:
        self.source_identifier = source_identifier
        self.key_map = key_map
        self.created_at = created_at
        self.last_updated_at = last_updated_at
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.source_identifier) is not None:
            put_message(out, b"\x0a\x00", v1, Identifier)
        if (v2 := self.key_map) is not None:
            put_message(out, b"\x12\x00", v2, KeyMapMetadata)
        if (v3 := self.created_at) is not None:
            put_message(out, b"\x1a\x00", v3, Timestamp)
        if (v4 := self.last_updated_at) is not None:
            put_message(out, b"\x22\x00", v4, Timestamp)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Metadata:
        return read_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="source_identifier", number=1, kind="message", cls=Identifier),
            field(name="key_map", number=2, kind="message", cls=KeyMapMetadata),
            field(name="created_at", number=3, kind="message", cls=Timestamp),
            field(name="last_updated_at", number=4, kind="message", cls=Timestamp),
        )


def read_metadata(buf: bytes, pos: int, end: int, depth: int, into: Metadata | None = None) -> Metadata:
    if into is None:
        self = new(Metadata)
        self.source_identifier = self.key_map = self.created_at = self.last_updated_at = None
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
            self.source_identifier = read_identifier(buf, pos, n, depth, self.source_identifier)
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
            self.key_map = read_key_map_metadata(buf, pos, n, depth, self.key_map)
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
            self.created_at = read_timestamp(buf, pos, n, depth, self.created_at)
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
            self.last_updated_at = read_timestamp(buf, pos, n, depth, self.last_updated_at)
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


class CachedOutput(OneofMessage):
    """``message flyteidl.cacheservice.CachedOutput``

    Fields:
        output_literals: ``flyteidl.core.LiteralMap output_literals = 1`` (oneof output).
        output_uri: ``string output_uri = 2`` (oneof output).
        metadata: ``flyteidl.cacheservice.Metadata metadata = 3``.
    """

    __slots__ = ("output_literals", "output_uri", "metadata")
    FULL_NAME = "flyteidl.cacheservice.CachedOutput"
    output_literals: LiteralMap | None
    output_uri: str | None
    metadata: Metadata | None
    ONEOFS = {
        "output": ("output_literals", "output_uri"),
    }

    def __init__(
        self,
        *,
        output_literals: LiteralMap | None = None,
        output_uri: str | None = None,
        metadata: Metadata | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is CachedOutput
        if _checked:
            set_slot(self, "__class__", PlainCachedOutput)
        self.output_literals = output_literals
        self.output_uri = output_uri
        self.metadata = metadata
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if output_literals is not None:
            if output_uri is not None:
                raise two_members(self)

    @property
    def output(self) -> LiteralMap | str | None:
        """The member of oneof ``output`` that is set."""
        if self.output_literals is not None:
            return self.output_literals
        return self.output_uri

    def which(self, oneof: Literals["output"]) -> Literals["output_literals", "output_uri"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "output":
            if self.output_literals is not None:
                return "output_literals"
            if self.output_uri is not None:
                return "output_uri"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.output_literals) is not None:
            put_message(out, b"\x0a\x00", v1, LiteralMap)
        elif (v2 := self.output_uri) is not None:
            out.append(0x12)
            put_string(out, v2)
        if (v3 := self.metadata) is not None:
            put_message(out, b"\x1a\x00", v3, Metadata)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CachedOutput:
        return read_cached_output(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="output_literals", number=1, kind="message", cls=LiteralMap, oneof="output"),
            field(name="output_uri", number=2, kind="string", oneof="output"),
            field(name="metadata", number=3, kind="message", cls=Metadata),
        )


PlainCachedOutput = plain(CachedOutput)


def read_cached_output(buf: bytes, pos: int, end: int, depth: int, into: CachedOutput | None = None) -> CachedOutput:
    if into is None:
        self = new(PlainCachedOutput)
        self.output_literals = self.output_uri = self.metadata = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainCachedOutput)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.output_uri = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.output_literals = read_literal_map(buf, pos, n, depth, self.output_literals)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.output_literals = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.output_uri = buf[pos:n].decode()
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
            self.metadata = read_metadata(buf, pos, n, depth, self.metadata)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x1A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = CachedOutput
    return self


class GetCacheRequest(Message):
    """``message flyteidl.cacheservice.GetCacheRequest``

    Fields:
        key: ``string key = 1``.
    """

    __slots__ = ("key",)
    FULL_NAME = "flyteidl.cacheservice.GetCacheRequest"
    key: str

    def __init__(
        self,
        *,
        key: str = "",
    ) -> None:
        self.key = key
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.key
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetCacheRequest:
        return read_get_cache_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="key", number=1, kind="string"),)


def read_get_cache_request(
    buf: bytes, pos: int, end: int, depth: int, into: GetCacheRequest | None = None
) -> GetCacheRequest:
    if into is None:
        self = new(GetCacheRequest)
        self.key = ""
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
            self.key = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class GetCacheResponse(Message):
    """``message flyteidl.cacheservice.GetCacheResponse``

    Fields:
        output: ``flyteidl.cacheservice.CachedOutput output = 1``.
    """

    __slots__ = ("output",)
    FULL_NAME = "flyteidl.cacheservice.GetCacheResponse"
    output: CachedOutput | None

    def __init__(
        self,
        *,
        output: CachedOutput | None = None,
    ) -> None:
        self.output = output
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.output) is not None:
            put_message(out, b"\x0a\x00", v1, CachedOutput)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetCacheResponse:
        return read_get_cache_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="output", number=1, kind="message", cls=CachedOutput),)


def read_get_cache_response(
    buf: bytes, pos: int, end: int, depth: int, into: GetCacheResponse | None = None
) -> GetCacheResponse:
    if into is None:
        self = new(GetCacheResponse)
        self.output = None
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
            self.output = read_cached_output(buf, pos, n, depth, self.output)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class PutCacheRequest(Message):
    """``message flyteidl.cacheservice.PutCacheRequest``

    Fields:
        key: ``string key = 1``.
        output: ``flyteidl.cacheservice.CachedOutput output = 2``.
        overwrite: ``bool overwrite = 3``.
    """

    __slots__ = ("key", "output", "overwrite")
    FULL_NAME = "flyteidl.cacheservice.PutCacheRequest"
    key: str
    output: CachedOutput | None
    overwrite: bool

    def __init__(
        self,
        *,
        key: str = "",
        output: CachedOutput | None = None,
        overwrite: bool = False,
    ) -> None:
        self.key = key
        self.output = output
        self.overwrite = overwrite
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.key
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.output) is not None:
            put_message(out, b"\x12\x00", v2, CachedOutput)
        v3 = self.overwrite
        if v3 is not False:
            out.append(0x18)
            put_bool(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> PutCacheRequest:
        return read_put_cache_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="key", number=1, kind="string"),
            field(name="output", number=2, kind="message", cls=CachedOutput),
            field(name="overwrite", number=3, kind="bool"),
        )


def read_put_cache_request(
    buf: bytes, pos: int, end: int, depth: int, into: PutCacheRequest | None = None
) -> PutCacheRequest:
    if into is None:
        self = new(PutCacheRequest)
        self.key = ""
        self.output = None
        self.overwrite = False
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
            self.key = buf[pos:n].decode()
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
            self.output = read_cached_output(buf, pos, n, depth, self.output)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x18:
            b, pos = take_bool(buf, pos)
            self.overwrite = b
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x18,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class PutCacheResponse(Message):
    """``message flyteidl.cacheservice.PutCacheResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.cacheservice.PutCacheResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> PutCacheResponse:
        return read_put_cache_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_put_cache_response(
    buf: bytes, pos: int, end: int, depth: int, into: PutCacheResponse | None = None
) -> PutCacheResponse:
    if into is None:
        self = new(PutCacheResponse)
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class DeleteCacheRequest(Message):
    """``message flyteidl.cacheservice.DeleteCacheRequest``

    Fields:
        key: ``string key = 1``.
    """

    __slots__ = ("key",)
    FULL_NAME = "flyteidl.cacheservice.DeleteCacheRequest"
    key: str

    def __init__(
        self,
        *,
        key: str = "",
    ) -> None:
        self.key = key
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.key
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DeleteCacheRequest:
        return read_delete_cache_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="key", number=1, kind="string"),)


def read_delete_cache_request(
    buf: bytes, pos: int, end: int, depth: int, into: DeleteCacheRequest | None = None
) -> DeleteCacheRequest:
    if into is None:
        self = new(DeleteCacheRequest)
        self.key = ""
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
            self.key = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class DeleteCacheResponse(Message):
    """``message flyteidl.cacheservice.DeleteCacheResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.cacheservice.DeleteCacheResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DeleteCacheResponse:
        return read_delete_cache_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_delete_cache_response(
    buf: bytes, pos: int, end: int, depth: int, into: DeleteCacheResponse | None = None
) -> DeleteCacheResponse:
    if into is None:
        self = new(DeleteCacheResponse)
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class Reservation(Message):
    """``message flyteidl.cacheservice.Reservation``

    Fields:
        key: ``string key = 1``.
        owner_id: ``string owner_id = 2``.
        heartbeat_interval: ``google.protobuf.Duration heartbeat_interval = 3``.
        expires_at: ``google.protobuf.Timestamp expires_at = 4``.
    """

    __slots__ = ("key", "owner_id", "heartbeat_interval", "expires_at")
    FULL_NAME = "flyteidl.cacheservice.Reservation"
    key: str
    owner_id: str
    heartbeat_interval: Duration | None
    expires_at: Timestamp | None

    def __init__(
        self,
        *,
        key: str = "",
        owner_id: str = "",
        heartbeat_interval: Duration | None = None,
        expires_at: Timestamp | None = None,
    ) -> None:
        self.key = key
        self.owner_id = owner_id
        self.heartbeat_interval = heartbeat_interval
        self.expires_at = expires_at
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.key
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.owner_id
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if (v3 := self.heartbeat_interval) is not None:
            put_message(out, b"\x1a\x00", v3, Duration)
        if (v4 := self.expires_at) is not None:
            put_message(out, b"\x22\x00", v4, Timestamp)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Reservation:
        return read_reservation(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="key", number=1, kind="string"),
            field(name="owner_id", number=2, kind="string"),
            field(name="heartbeat_interval", number=3, kind="message", cls=Duration),
            field(name="expires_at", number=4, kind="message", cls=Timestamp),
        )


def read_reservation(buf: bytes, pos: int, end: int, depth: int, into: Reservation | None = None) -> Reservation:
    if into is None:
        self = new(Reservation)
        self.key = self.owner_id = ""
        self.heartbeat_interval = self.expires_at = None
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
            self.key = buf[pos:n].decode()
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
            self.owner_id = buf[pos:n].decode()
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
            self.heartbeat_interval = read_duration(buf, pos, n, depth, self.heartbeat_interval)
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
            self.expires_at = read_timestamp(buf, pos, n, depth, self.expires_at)
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


class GetOrExtendReservationRequest(Message):
    """``message flyteidl.cacheservice.GetOrExtendReservationRequest``

    Fields:
        key: ``string key = 1``.
        owner_id: ``string owner_id = 2``.
        heartbeat_interval: ``google.protobuf.Duration heartbeat_interval = 3``.
    """

    __slots__ = ("key", "owner_id", "heartbeat_interval")
    FULL_NAME = "flyteidl.cacheservice.GetOrExtendReservationRequest"
    key: str
    owner_id: str
    heartbeat_interval: Duration | None

    def __init__(
        self,
        *,
        key: str = "",
        owner_id: str = "",
        heartbeat_interval: Duration | None = None,
    ) -> None:
        self.key = key
        self.owner_id = owner_id
        self.heartbeat_interval = heartbeat_interval
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.key
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.owner_id
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if (v3 := self.heartbeat_interval) is not None:
            put_message(out, b"\x1a\x00", v3, Duration)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetOrExtendReservationRequest:
        return read_get_or_extend_reservation_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="key", number=1, kind="string"),
            field(name="owner_id", number=2, kind="string"),
            field(name="heartbeat_interval", number=3, kind="message", cls=Duration),
        )


def read_get_or_extend_reservation_request(
    buf: bytes, pos: int, end: int, depth: int, into: GetOrExtendReservationRequest | None = None
) -> GetOrExtendReservationRequest:
    if into is None:
        self = new(GetOrExtendReservationRequest)
        self.key = self.owner_id = ""
        self.heartbeat_interval = None
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
            self.key = buf[pos:n].decode()
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
            self.owner_id = buf[pos:n].decode()
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
            self.heartbeat_interval = read_duration(buf, pos, n, depth, self.heartbeat_interval)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x1A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class GetOrExtendReservationResponse(Message):
    """``message flyteidl.cacheservice.GetOrExtendReservationResponse``

    Fields:
        reservation: ``flyteidl.cacheservice.Reservation reservation = 1``.
    """

    __slots__ = ("reservation",)
    FULL_NAME = "flyteidl.cacheservice.GetOrExtendReservationResponse"
    reservation: Reservation | None

    def __init__(
        self,
        *,
        reservation: Reservation | None = None,
    ) -> None:
        self.reservation = reservation
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.reservation) is not None:
            put_message(out, b"\x0a\x00", v1, Reservation)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetOrExtendReservationResponse:
        return read_get_or_extend_reservation_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="reservation", number=1, kind="message", cls=Reservation),)


def read_get_or_extend_reservation_response(
    buf: bytes, pos: int, end: int, depth: int, into: GetOrExtendReservationResponse | None = None
) -> GetOrExtendReservationResponse:
    if into is None:
        self = new(GetOrExtendReservationResponse)
        self.reservation = None
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
            self.reservation = read_reservation(buf, pos, n, depth, self.reservation)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class ReleaseReservationRequest(Message):
    """``message flyteidl.cacheservice.ReleaseReservationRequest``

    Fields:
        key: ``string key = 1``.
        owner_id: ``string owner_id = 2``.
    """

    __slots__ = ("key", "owner_id")
    FULL_NAME = "flyteidl.cacheservice.ReleaseReservationRequest"
    key: str
    owner_id: str

    def __init__(
        self,
        *,
        key: str = "",
        owner_id: str = "",
    ) -> None:
        self.key = key
        self.owner_id = owner_id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.key
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.owner_id
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ReleaseReservationRequest:
        return read_release_reservation_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="key", number=1, kind="string"),
            field(name="owner_id", number=2, kind="string"),
        )


def read_release_reservation_request(
    buf: bytes, pos: int, end: int, depth: int, into: ReleaseReservationRequest | None = None
) -> ReleaseReservationRequest:
    if into is None:
        self = new(ReleaseReservationRequest)
        self.key = self.owner_id = ""
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
            self.key = buf[pos:n].decode()
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
            self.owner_id = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class ReleaseReservationResponse(Message):
    """``message flyteidl.cacheservice.ReleaseReservationResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.cacheservice.ReleaseReservationResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ReleaseReservationResponse:
        return read_release_reservation_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_release_reservation_response(
    buf: bytes, pos: int, end: int, depth: int, into: ReleaseReservationResponse | None = None
) -> ReleaseReservationResponse:
    if into is None:
        self = new(ReleaseReservationResponse)
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


CACHE_SERVICE_GET = Method("/flyteidl.cacheservice.CacheService/Get", GetCacheRequest, GetCacheResponse)
CACHE_SERVICE_PUT = Method("/flyteidl.cacheservice.CacheService/Put", PutCacheRequest, PutCacheResponse)
CACHE_SERVICE_DELETE = Method("/flyteidl.cacheservice.CacheService/Delete", DeleteCacheRequest, DeleteCacheResponse)
CACHE_SERVICE_GET_OR_EXTEND_RESERVATION = Method(
    "/flyteidl.cacheservice.CacheService/GetOrExtendReservation",
    GetOrExtendReservationRequest,
    GetOrExtendReservationResponse,
)
CACHE_SERVICE_RELEASE_RESERVATION = Method(
    "/flyteidl.cacheservice.CacheService/ReleaseReservation", ReleaseReservationRequest, ReleaseReservationResponse
)


class CacheServiceStub(ServiceStub):
    """Client of ``service flyteidl.cacheservice.CacheService``."""

    async def get(
        self,
        request: GetCacheRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetCacheResponse:
        """``rpc Get(flyteidl.cacheservice.GetCacheRequest) returns (flyteidl.cacheservice.GetCacheResponse)``"""
        return await self._unary(CACHE_SERVICE_GET, request, timeout, deadline, metadata)

    async def get_with(
        self,
        *,
        key: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetCacheResponse:
        """`get` with the request's fields as keywords."""
        return await self.get(GetCacheRequest(key=key), timeout=timeout, deadline=deadline, metadata=metadata)

    async def put(
        self,
        request: PutCacheRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> PutCacheResponse:
        """``rpc Put(flyteidl.cacheservice.PutCacheRequest) returns (flyteidl.cacheservice.PutCacheResponse)``"""
        return await self._unary(CACHE_SERVICE_PUT, request, timeout, deadline, metadata)

    async def put_with(
        self,
        *,
        key: str = "",
        output: CachedOutput | None = None,
        overwrite: bool = False,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> PutCacheResponse:
        """`put` with the request's fields as keywords."""
        return await self.put(
            PutCacheRequest(key=key, output=output, overwrite=overwrite),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def delete(
        self,
        request: DeleteCacheRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> DeleteCacheResponse:
        """``rpc Delete(flyteidl.cacheservice.DeleteCacheRequest) returns (flyteidl.cacheservice.DeleteCacheResponse)``"""
        return await self._unary(CACHE_SERVICE_DELETE, request, timeout, deadline, metadata)

    async def delete_with(
        self,
        *,
        key: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> DeleteCacheResponse:
        """`delete` with the request's fields as keywords."""
        return await self.delete(DeleteCacheRequest(key=key), timeout=timeout, deadline=deadline, metadata=metadata)

    async def get_or_extend_reservation(
        self,
        request: GetOrExtendReservationRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetOrExtendReservationResponse:
        """``rpc GetOrExtendReservation(flyteidl.cacheservice.GetOrExtendReservationRequest) returns
        (flyteidl.cacheservice.GetOrExtendReservationResponse)``
        """
        return await self._unary(CACHE_SERVICE_GET_OR_EXTEND_RESERVATION, request, timeout, deadline, metadata)

    async def get_or_extend_reservation_with(
        self,
        *,
        key: str = "",
        owner_id: str = "",
        heartbeat_interval: Duration | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetOrExtendReservationResponse:
        """`get_or_extend_reservation` with the request's fields as keywords."""
        return await self.get_or_extend_reservation(
            GetOrExtendReservationRequest(key=key, owner_id=owner_id, heartbeat_interval=heartbeat_interval),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def release_reservation(
        self,
        request: ReleaseReservationRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ReleaseReservationResponse:
        """``rpc ReleaseReservation(flyteidl.cacheservice.ReleaseReservationRequest) returns
        (flyteidl.cacheservice.ReleaseReservationResponse)``
        """
        return await self._unary(CACHE_SERVICE_RELEASE_RESERVATION, request, timeout, deadline, metadata)

    async def release_reservation_with(
        self,
        *,
        key: str = "",
        owner_id: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ReleaseReservationResponse:
        """`release_reservation` with the request's fields as keywords."""
        return await self.release_reservation(
            ReleaseReservationRequest(key=key, owner_id=owner_id), timeout=timeout, deadline=deadline, metadata=metadata
        )


class CacheServiceBase(ServiceBase):
    """Server side of ``service flyteidl.cacheservice.CacheService``; a method left as it is answers UNIMPLEMENTED."""

    METHODS = {
        "get": CACHE_SERVICE_GET,
        "put": CACHE_SERVICE_PUT,
        "delete": CACHE_SERVICE_DELETE,
        "get_or_extend_reservation": CACHE_SERVICE_GET_OR_EXTEND_RESERVATION,
        "release_reservation": CACHE_SERVICE_RELEASE_RESERVATION,
    }

    async def get(self, request: GetCacheRequest) -> GetCacheResponse:
        """``rpc Get(flyteidl.cacheservice.GetCacheRequest) returns (flyteidl.cacheservice.GetCacheResponse)``"""
        raise unimplemented(CACHE_SERVICE_GET)

    async def put(self, request: PutCacheRequest) -> PutCacheResponse:
        """``rpc Put(flyteidl.cacheservice.PutCacheRequest) returns (flyteidl.cacheservice.PutCacheResponse)``"""
        raise unimplemented(CACHE_SERVICE_PUT)

    async def delete(self, request: DeleteCacheRequest) -> DeleteCacheResponse:
        """``rpc Delete(flyteidl.cacheservice.DeleteCacheRequest) returns (flyteidl.cacheservice.DeleteCacheResponse)``"""
        raise unimplemented(CACHE_SERVICE_DELETE)

    async def get_or_extend_reservation(self, request: GetOrExtendReservationRequest) -> GetOrExtendReservationResponse:
        """``rpc GetOrExtendReservation(flyteidl.cacheservice.GetOrExtendReservationRequest) returns
        (flyteidl.cacheservice.GetOrExtendReservationResponse)``
        """
        raise unimplemented(CACHE_SERVICE_GET_OR_EXTEND_RESERVATION)

    async def release_reservation(self, request: ReleaseReservationRequest) -> ReleaseReservationResponse:
        """``rpc ReleaseReservation(flyteidl.cacheservice.ReleaseReservationRequest) returns
        (flyteidl.cacheservice.ReleaseReservationResponse)``
        """
        raise unimplemented(CACHE_SERVICE_RELEASE_RESERVATION)
