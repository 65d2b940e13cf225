# Generated from flyteidl/datacatalog/datacatalog.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/datacatalog/datacatalog.proto``: 37 messages, 3 enums, 1 service."""

from __future__ import annotations

import builtins
from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.rpc import Method, ServiceBase, ServiceStub, unimplemented
from .._runtime.wire import (
    close_span,
    put_enum,
    put_message,
    put_string,
    put_uint32,
    skip_field,
    take_enum,
    take_uint32,
    take_varint,
)
from ..core.literals import Literal, read_literal
from ..google.protobuf.duration import Duration, read_duration
from ..google.protobuf.timestamp import Timestamp, read_timestamp

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from grpclib.metadata import Deadline
    from .._runtime.fields import Field, FieldMaker
    from .._runtime.rpc import CallMetadata

PROTO_FILE = "flyteidl/datacatalog/datacatalog.proto"
PROTO_PACKAGE = "datacatalog"

__all__ = [
    "SinglePropertyFilterComparisonOperator",
    "PaginationOptionsSortOrder",
    "PaginationOptionsSortKey",
    "CreateDatasetRequest",
    "CreateDatasetResponse",
    "GetDatasetRequest",
    "GetDatasetResponse",
    "GetArtifactRequest",
    "GetArtifactResponse",
    "CreateArtifactRequest",
    "CreateArtifactResponse",
    "AddTagRequest",
    "AddTagResponse",
    "ListArtifactsRequest",
    "ListArtifactsResponse",
    "ListDatasetsRequest",
    "ListDatasetsResponse",
    "UpdateArtifactRequest",
    "UpdateArtifactResponse",
    "ReservationId",
    "GetOrExtendReservationRequest",
    "Reservation",
    "GetOrExtendReservationResponse",
    "ReleaseReservationRequest",
    "ReleaseReservationResponse",
    "Dataset",
    "Partition",
    "DatasetId",
    "Artifact",
    "ArtifactData",
    "Tag",
    "Metadata",
    "FilterExpression",
    "SinglePropertyFilter",
    "ArtifactPropertyFilter",
    "TagPropertyFilter",
    "PartitionPropertyFilter",
    "KeyValuePair",
    "DatasetPropertyFilter",
    "PaginationOptions",
    "DataCatalogBase",
    "DataCatalogStub",
]


@proto_enum("datacatalog.SinglePropertyFilter.ComparisonOperator")
class SinglePropertyFilterComparisonOperator(Enum):
    """``enum datacatalog.SinglePropertyFilter.ComparisonOperator``"""

    EQUALS = 0


@proto_enum("datacatalog.PaginationOptions.SortOrder")
class PaginationOptionsSortOrder(Enum):
    """``enum datacatalog.PaginationOptions.SortOrder``"""

    DESCENDING = 0
    ASCENDING = 1


@proto_enum("datacatalog.PaginationOptions.SortKey")
class PaginationOptionsSortKey(Enum):
    """``enum datacatalog.PaginationOptions.SortKey``"""

    CREATION_TIME = 0


class CreateDatasetRequest(Message):
    """``message datacatalog.CreateDatasetRequest``

    Fields:
        dataset: ``datacatalog.Dataset dataset = 1``.
    """

    __slots__ = ("dataset",)
    FULL_NAME = "datacatalog.CreateDatasetRequest"
    dataset: Dataset | None

    def __init__(
        self,
        *,
        dataset: Dataset | None = None,
    ) -> None:
        self.dataset = dataset
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.dataset) is not None:
            put_message(out, b"\x0a\x00", v1, Dataset)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CreateDatasetRequest:
        return read_create_dataset_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="dataset", number=1, kind="message", cls=Dataset),)


def read_create_dataset_request(
    buf: bytes, pos: int, end: int, depth: int, into: CreateDatasetRequest | None = None
) -> CreateDatasetRequest:
    if into is None:
        self = new(CreateDatasetRequest)
        self.dataset = None
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
            self.dataset = read_dataset(buf, pos, n, depth, self.dataset)
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


class CreateDatasetResponse(Message):
    """``message datacatalog.CreateDatasetResponse``"""

    __slots__ = ()
    FULL_NAME = "datacatalog.CreateDatasetResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CreateDatasetResponse:
        return read_create_dataset_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_create_dataset_response(
    buf: bytes, pos: int, end: int, depth: int, into: CreateDatasetResponse | None = None
) -> CreateDatasetResponse:
    if into is None:
        self = new(CreateDatasetResponse)
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


class GetDatasetRequest(Message):
    """``message datacatalog.GetDatasetRequest``

    Fields:
        dataset: ``datacatalog.DatasetID dataset = 1``.
    """

    __slots__ = ("dataset",)
    FULL_NAME = "datacatalog.GetDatasetRequest"
    dataset: DatasetId | None

    def __init__(
        self,
        *,
        dataset: DatasetId | None = None,
    ) -> None:
        self.dataset = dataset
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.dataset) is not None:
            put_message(out, b"\x0a\x00", v1, DatasetId)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetDatasetRequest:
        return read_get_dataset_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="dataset", number=1, kind="message", cls=DatasetId),)


def read_get_dataset_request(
    buf: bytes, pos: int, end: int, depth: int, into: GetDatasetRequest | None = None
) -> GetDatasetRequest:
    if into is None:
        self = new(GetDatasetRequest)
        self.dataset = None
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
            self.dataset = read_dataset_id(buf, pos, n, depth, self.dataset)
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


class GetDatasetResponse(Message):
    """``message datacatalog.GetDatasetResponse``

    Fields:
        dataset: ``datacatalog.Dataset dataset = 1``.
    """

    __slots__ = ("dataset",)
    FULL_NAME = "datacatalog.GetDatasetResponse"
    dataset: Dataset | None

    def __init__(
        self,
        *,
        dataset: Dataset | None = None,
    ) -> None:
        self.dataset = dataset
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.dataset) is not None:
            put_message(out, b"\x0a\x00", v1, Dataset)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetDatasetResponse:
        return read_get_dataset_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="dataset", number=1, kind="message", cls=Dataset),)


def read_get_dataset_response(
    buf: bytes, pos: int, end: int, depth: int, into: GetDatasetResponse | None = None
) -> GetDatasetResponse:
    if into is None:
        self = new(GetDatasetResponse)
        self.dataset = None
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
            self.dataset = read_dataset(buf, pos, n, depth, self.dataset)
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


class GetArtifactRequest(OneofMessage):
    """``message datacatalog.GetArtifactRequest``

    Fields:
        dataset: ``datacatalog.DatasetID dataset = 1``.
        artifact_id: ``string artifact_id = 2`` (oneof query_handle).
        tag_name: ``string tag_name = 3`` (oneof query_handle).
    """

    __slots__ = ("dataset", "artifact_id", "tag_name")
    FULL_NAME = "datacatalog.GetArtifactRequest"
    dataset: DatasetId | None
    artifact_id: str | None
    tag_name: str | None
    ONEOFS = {
        "query_handle": ("artifact_id", "tag_name"),
    }

    def __init__(
        self,
        *,
        dataset: DatasetId | None = None,
        artifact_id: str | None = None,
        tag_name: str | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is GetArtifactRequest
        if _checked:
            set_slot(self, "__class__", PlainGetArtifactRequest)
        self.dataset = dataset
        self.artifact_id = artifact_id
        self.tag_name = tag_name
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if artifact_id is not None:
            if tag_name is not None:
                raise two_members(self)

    @property
    def query_handle(self) -> str | None:
        """The member of oneof ``query_handle`` that is set."""
        if self.artifact_id is not None:
            return self.artifact_id
        return self.tag_name

    def which(self, oneof: Literals["query_handle"]) -> Literals["artifact_id", "tag_name"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "query_handle":
            if self.artifact_id is not None:
                return "artifact_id"
            if self.tag_name is not None:
                return "tag_name"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.dataset) is not None:
            put_message(out, b"\x0a\x00", v1, DatasetId)
        if (v2 := self.artifact_id) is not None:
            out.append(0x12)
            put_string(out, v2)
        elif (v3 := self.tag_name) is not None:
            out.append(0x1A)
            put_string(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetArtifactRequest:
        return read_get_artifact_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="dataset", number=1, kind="message", cls=DatasetId),
            field(name="artifact_id", number=2, kind="string", oneof="query_handle"),
            field(name="tag_name", number=3, kind="string", oneof="query_handle"),
        )


PlainGetArtifactRequest = plain(GetArtifactRequest)


def read_get_artifact_request(
    buf: bytes, pos: int, end: int, depth: int, into: GetArtifactRequest | None = None
) -> GetArtifactRequest:
    if into is None:
        self = new(PlainGetArtifactRequest)
        self.dataset = self.artifact_id = self.tag_name = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainGetArtifactRequest)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.dataset = read_dataset_id(buf, pos, n, depth, self.dataset)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.tag_name = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.artifact_id = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            if seen:
                self.artifact_id = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.tag_name = buf[pos:n].decode()
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
    self.__class__ = GetArtifactRequest
    return self


class GetArtifactResponse(Message):
    """``message datacatalog.GetArtifactResponse``

    Fields:
        artifact: ``datacatalog.Artifact artifact = 1``.
    """

    __slots__ = ("artifact",)
    FULL_NAME = "datacatalog.GetArtifactResponse"
    artifact: Artifact | None

    def __init__(
        self,
        *,
        artifact: Artifact | None = None,
    ) -> None:
        self.artifact = artifact
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.artifact) is not None:
            put_message(out, b"\x0a\x00", v1, Artifact)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetArtifactResponse:
        return read_get_artifact_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="artifact", number=1, kind="message", cls=Artifact),)


def read_get_artifact_response(
    buf: bytes, pos: int, end: int, depth: int, into: GetArtifactResponse | None = None
) -> GetArtifactResponse:
    if into is None:
        self = new(GetArtifactResponse)
        self.artifact = None
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
            self.artifact = read_artifact(buf, pos, n, depth, self.artifact)
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


class CreateArtifactRequest(Message):
    """``message datacatalog.CreateArtifactRequest``

    Fields:
        artifact: ``datacatalog.Artifact artifact = 1``.
    """

    __slots__ = ("artifact",)
    FULL_NAME = "datacatalog.CreateArtifactRequest"
    artifact: Artifact | None

    def __init__(
        self,
        *,
        artifact: Artifact | None = None,
    ) -> None:
        self.artifact = artifact
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.artifact) is not None:
            put_message(out, b"\x0a\x00", v1, Artifact)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CreateArtifactRequest:
        return read_create_artifact_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="artifact", number=1, kind="message", cls=Artifact),)


def read_create_artifact_request(
    buf: bytes, pos: int, end: int, depth: int, into: CreateArtifactRequest | None = None
) -> CreateArtifactRequest:
    if into is None:
        self = new(CreateArtifactRequest)
        self.artifact = None
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
            self.artifact = read_artifact(buf, pos, n, depth, self.artifact)
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


class CreateArtifactResponse(Message):
    """``message datacatalog.CreateArtifactResponse``"""

    __slots__ = ()
    FULL_NAME = "datacatalog.CreateArtifactResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CreateArtifactResponse:
        return read_create_artifact_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_create_artifact_response(
    buf: bytes, pos: int, end: int, depth: int, into: CreateArtifactResponse | None = None
) -> CreateArtifactResponse:
    if into is None:
        self = new(CreateArtifactResponse)
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


class AddTagRequest(Message):
    """``message datacatalog.AddTagRequest``

    Fields:
        tag: ``datacatalog.Tag tag = 1``.
    """

    __slots__ = ("tag",)
    FULL_NAME = "datacatalog.AddTagRequest"
    tag: Tag | None

    def __init__(
        self,
        *,
        tag: Tag | None = None,
    ) -> None:
        self.tag = tag
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.tag) is not None:
            put_message(out, b"\x0a\x00", v1, Tag)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> AddTagRequest:
        return read_add_tag_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="tag", number=1, kind="message", cls=Tag),)


def read_add_tag_request(
    buf: bytes, pos: int, end: int, depth: int, into: AddTagRequest | None = None
) -> AddTagRequest:
    if into is None:
        self = new(AddTagRequest)
        self.tag = None
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
            self.tag = read_tag(buf, pos, n, depth, self.tag)
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


class AddTagResponse(Message):
    """``message datacatalog.AddTagResponse``"""

    __slots__ = ()
    FULL_NAME = "datacatalog.AddTagResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> AddTagResponse:
        return read_add_tag_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_add_tag_response(
    buf: bytes, pos: int, end: int, depth: int, into: AddTagResponse | None = None
) -> AddTagResponse:
    if into is None:
        self = new(AddTagResponse)
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


class ListArtifactsRequest(Message):
    """``message datacatalog.ListArtifactsRequest``

    Fields:
        dataset: ``datacatalog.DatasetID dataset = 1``.
        filter: ``datacatalog.FilterExpression filter = 2``.
        pagination: ``datacatalog.PaginationOptions pagination = 3``.
    """

    __slots__ = ("dataset", "filter", "pagination")
    FULL_NAME = "datacatalog.ListArtifactsRequest"
    dataset: DatasetId | None
    filter: FilterExpression | None
    pagination: PaginationOptions | None

    def __init__(
        self,
        *,
        dataset: DatasetId | None = None,
        filter: FilterExpression | None = None,
        pagination: PaginationOptions | None = None,
    ) -> None:
        self.dataset = dataset
        self.filter = filter
        self.pagination = pagination
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.dataset) is not None:
            put_message(out, b"\x0a\x00", v1, DatasetId)
        if (v2 := self.filter) is not None:
            put_message(out, b"\x12\x00", v2, FilterExpression)
        if (v3 := self.pagination) is not None:
            put_message(out, b"\x1a\x00", v3, PaginationOptions)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ListArtifactsRequest:
        return read_list_artifacts_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="dataset", number=1, kind="message", cls=DatasetId),
            field(name="filter", number=2, kind="message", cls=FilterExpression),
            field(name="pagination", number=3, kind="message", cls=PaginationOptions),
        )


def read_list_artifacts_request(
    buf: bytes, pos: int, end: int, depth: int, into: ListArtifactsRequest | None = None
) -> ListArtifactsRequest:
    if into is None:
        self = new(ListArtifactsRequest)
        self.dataset = self.filter = self.pagination = None
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
            self.dataset = read_dataset_id(buf, pos, n, depth, self.dataset)
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
            self.filter = read_filter_expression(buf, pos, n, depth, self.filter)
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
            self.pagination = read_pagination_options(buf, pos, n, depth, self.pagination)
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


class ListArtifactsResponse(Message):
    """``message datacatalog.ListArtifactsResponse``

    Fields:
        artifacts: ``repeated datacatalog.Artifact artifacts = 1``.
        next_token: ``string next_token = 2``.
    """

    __slots__ = ("artifacts", "next_token")
    FULL_NAME = "datacatalog.ListArtifactsResponse"
    artifacts: list[Artifact]
    next_token: str

    def __init__(
        self,
        *,
        artifacts: list[Artifact] | None = None,
        next_token: str = "",
    ) -> None:
        self.artifacts = [] if artifacts is None else artifacts
        self.next_token = next_token
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.artifacts:
            put_message(out, b"\x0a\x00", v1, Artifact)
        v2 = self.next_token
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ListArtifactsResponse:
        return read_list_artifacts_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="artifacts", number=1, kind="message", cls=Artifact, repeated=True),
            field(name="next_token", number=2, kind="string"),
        )


def read_list_artifacts_response(
    buf: bytes, pos: int, end: int, depth: int, into: ListArtifactsResponse | None = None
) -> ListArtifactsResponse:
    if into is None:
        self = new(ListArtifactsResponse)
        self.artifacts = []
        self.next_token = ""
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        while tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.artifacts.append(read_artifact(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.next_token = buf[pos:n].decode()
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


class ListDatasetsRequest(Message):
    """``message datacatalog.ListDatasetsRequest``

    Fields:
        filter: ``datacatalog.FilterExpression filter = 1``.
        pagination: ``datacatalog.PaginationOptions pagination = 2``.
    """

    __slots__ = ("filter", "pagination")
    FULL_NAME = "datacatalog.ListDatasetsRequest"
    filter: FilterExpression | None
    pagination: PaginationOptions | None

    def __init__(
        self,
        *,
        filter: FilterExpression | None = None,
        pagination: PaginationOptions | None = None,
    ) -> None:
        self.filter = filter
        self.pagination = pagination
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.filter) is not None:
            put_message(out, b"\x0a\x00", v1, FilterExpression)
        if (v2 := self.pagination) is not None:
            put_message(out, b"\x12\x00", v2, PaginationOptions)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ListDatasetsRequest:
        return read_list_datasets_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="filter", number=1, kind="message", cls=FilterExpression),
            field(name="pagination", number=2, kind="message", cls=PaginationOptions),
        )


def read_list_datasets_request(
    buf: bytes, pos: int, end: int, depth: int, into: ListDatasetsRequest | None = None
) -> ListDatasetsRequest:
    if into is None:
        self = new(ListDatasetsRequest)
        self.filter = self.pagination = None
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
            self.filter = read_filter_expression(buf, pos, n, depth, self.filter)
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
            self.pagination = read_pagination_options(buf, pos, n, depth, self.pagination)
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


class ListDatasetsResponse(Message):
    """``message datacatalog.ListDatasetsResponse``

    Fields:
        datasets: ``repeated datacatalog.Dataset datasets = 1``.
        next_token: ``string next_token = 2``.
    """

    __slots__ = ("datasets", "next_token")
    FULL_NAME = "datacatalog.ListDatasetsResponse"
    datasets: list[Dataset]
    next_token: str

    def __init__(
        self,
        *,
        datasets: list[Dataset] | None = None,
        next_token: str = "",
    ) -> None:
        self.datasets = [] if datasets is None else datasets
        self.next_token = next_token
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.datasets:
            put_message(out, b"\x0a\x00", v1, Dataset)
        v2 = self.next_token
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ListDatasetsResponse:
        return read_list_datasets_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="datasets", number=1, kind="message", cls=Dataset, repeated=True),
            field(name="next_token", number=2, kind="string"),
        )


def read_list_datasets_response(
    buf: bytes, pos: int, end: int, depth: int, into: ListDatasetsResponse | None = None
) -> ListDatasetsResponse:
    if into is None:
        self = new(ListDatasetsResponse)
        self.datasets = []
        self.next_token = ""
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        while tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.datasets.append(read_dataset(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.next_token = buf[pos:n].decode()
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


class UpdateArtifactRequest(OneofMessage):
    """``message datacatalog.UpdateArtifactRequest``

    Fields:
        dataset: ``datacatalog.DatasetID dataset = 1``.
        artifact_id: ``string artifact_id = 2`` (oneof query_handle).
        tag_name: ``string tag_name = 3`` (oneof query_handle).
        data: ``repeated datacatalog.ArtifactData data = 4``.
        metadata: ``datacatalog.Metadata metadata = 5``.
    """

    __slots__ = ("dataset", "artifact_id", "tag_name", "data", "metadata")
    FULL_NAME = "datacatalog.UpdateArtifactRequest"
    dataset: DatasetId | None
    artifact_id: str | None
    tag_name: str | None
    data: list[ArtifactData]
    metadata: Metadata | None
    ONEOFS = {
        "query_handle": ("artifact_id", "tag_name"),
    }

    def __init__(
        self,
        *,
        dataset: DatasetId | None = None,
        artifact_id: str | None = None,
        tag_name: str | None = None,
        data: list[ArtifactData] | None = None,
        metadata: Metadata | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is UpdateArtifactRequest
        if _checked:
            set_slot(self, "__class__", PlainUpdateArtifactRequest)
        self.dataset = dataset
        self.artifact_id = artifact_id
        self.tag_name = tag_name
        self.data = [] if data is None else data
        self.metadata = metadata
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if artifact_id is not None:
            if tag_name is not None:
                raise two_members(self)

    @property
    def query_handle(self) -> str | None:
        """The member of oneof ``query_handle`` that is set."""
        if self.artifact_id is not None:
            return self.artifact_id
        return self.tag_name

    def which(self, oneof: Literals["query_handle"]) -> Literals["artifact_id", "tag_name"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "query_handle":
            if self.artifact_id is not None:
                return "artifact_id"
            if self.tag_name is not None:
                return "tag_name"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.dataset) is not None:
            put_message(out, b"\x0a\x00", v1, DatasetId)
        if (v2 := self.artifact_id) is not None:
            out.append(0x12)
            put_string(out, v2)
        elif (v3 := self.tag_name) is not None:
            out.append(0x1A)
            put_string(out, v3)
        for v4 in self.data:
            put_message(out, b"\x22\x00", v4, ArtifactData)
        if (v5 := self.metadata) is not None:
            put_message(out, b"\x2a\x00", v5, Metadata)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> UpdateArtifactRequest:
        return read_update_artifact_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="dataset", number=1, kind="message", cls=DatasetId),
            field(name="artifact_id", number=2, kind="string", oneof="query_handle"),
            field(name="tag_name", number=3, kind="string", oneof="query_handle"),
            field(name="data", number=4, kind="message", cls=ArtifactData, repeated=True),
            field(name="metadata", number=5, kind="message", cls=Metadata),
        )


PlainUpdateArtifactRequest = plain(UpdateArtifactRequest)


def read_update_artifact_request(
    buf: bytes, pos: int, end: int, depth: int, into: UpdateArtifactRequest | None = None
) -> UpdateArtifactRequest:
    if into is None:
        self = new(PlainUpdateArtifactRequest)
        self.data = []
        self.dataset = self.artifact_id = self.tag_name = self.metadata = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainUpdateArtifactRequest)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.dataset = read_dataset_id(buf, pos, n, depth, self.dataset)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.tag_name = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.artifact_id = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            if seen:
                self.artifact_id = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.tag_name = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x22:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.data.append(read_artifact_data(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x2A:
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
            0x22,
            0x2A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = UpdateArtifactRequest
    return self


class UpdateArtifactResponse(Message):
    """``message datacatalog.UpdateArtifactResponse``

    Fields:
        artifact_id: ``string artifact_id = 1``.
    """

    __slots__ = ("artifact_id",)
    FULL_NAME = "datacatalog.UpdateArtifactResponse"
    artifact_id: str

    def __init__(
        self,
        *,
        artifact_id: str = "",
    ) -> None:
        self.artifact_id = artifact_id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.artifact_id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> UpdateArtifactResponse:
        return read_update_artifact_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="artifact_id", number=1, kind="string"),)


def read_update_artifact_response(
    buf: bytes, pos: int, end: int, depth: int, into: UpdateArtifactResponse | None = None
) -> UpdateArtifactResponse:
    if into is None:
        self = new(UpdateArtifactResponse)
        self.artifact_id = ""
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
            self.artifact_id = buf[pos:n].decode()
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


class ReservationId(Message):
    """``message datacatalog.ReservationID``

    Fields:
        dataset_id: ``datacatalog.DatasetID dataset_id = 1``.
        tag_name: ``string tag_name = 2``.
    """

    __slots__ = ("dataset_id", "tag_name")
    FULL_NAME = "datacatalog.ReservationID"
    dataset_id: DatasetId | None
    tag_name: str

    def __init__(
        self,
        *,
        dataset_id: DatasetId | None = None,
        tag_name: str = "",
    ) -> None:
        self.dataset_id = dataset_id
        self.tag_name = tag_name
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.dataset_id) is not None:
            put_message(out, b"\x0a\x00", v1, DatasetId)
        v2 = self.tag_name
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ReservationId:
        return read_reservation_id(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="dataset_id", number=1, kind="message", cls=DatasetId),
            field(name="tag_name", number=2, kind="string"),
        )


def read_reservation_id(buf: bytes, pos: int, end: int, depth: int, into: ReservationId | None = None) -> ReservationId:
    if into is None:
        self = new(ReservationId)
        self.dataset_id = None
        self.tag_name = ""
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
            self.dataset_id = read_dataset_id(buf, pos, n, depth, self.dataset_id)
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
            self.tag_name = buf[pos:n].decode()
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


class GetOrExtendReservationRequest(Message):
    """``message datacatalog.GetOrExtendReservationRequest``

    Fields:
        reservation_id: ``datacatalog.ReservationID reservation_id = 1``.
        owner_id: ``string owner_id = 2``.
        heartbeat_interval: ``google.protobuf.Duration heartbeat_interval = 3``.
    """

    __slots__ = ("reservation_id", "owner_id", "heartbeat_interval")
    FULL_NAME = "datacatalog.GetOrExtendReservationRequest"
    reservation_id: ReservationId | None
    owner_id: str
    heartbeat_interval: Duration | None

    def __init__(
        self,
        *,
        reservation_id: ReservationId | None = None,
        owner_id: str = "",
        heartbeat_interval: Duration | None = None,
    ) -> None:
        self.reservation_id = reservation_id
        self.owner_id = owner_id
        self.heartbeat_interval = heartbeat_interval
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.reservation_id) is not None:
            put_message(out, b"\x0a\x00", v1, ReservationId)
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
            field(name="reservation_id", number=1, kind="message", cls=ReservationId),
            field(name="owner_id", number=2, kind="string"),
            field(name="heartbeat_interval", number=3, kind="message", cls=Duration),
        )


def read_get_or_extend_reservation_request(
    buf: bytes, pos: int, end: int, depth: int, into: GetOrExtendReservationRequest | None = None
) -> GetOrExtendReservationRequest:
    if into is None:
        self = new(GetOrExtendReservationRequest)
        self.reservation_id = self.heartbeat_interval = None
        self.owner_id = ""
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
            self.reservation_id = read_reservation_id(buf, pos, n, depth, self.reservation_id)
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


class Reservation(Message):
    """``message datacatalog.Reservation``

    Fields:
        reservation_id: ``datacatalog.ReservationID reservation_id = 1``.
        owner_id: ``string owner_id = 2``.
        heartbeat_interval: ``google.protobuf.Duration heartbeat_interval = 3``.
        expires_at: ``google.protobuf.Timestamp expires_at = 4``.
        metadata: ``datacatalog.Metadata metadata = 6``.
    """

    __slots__ = ("reservation_id", "owner_id", "heartbeat_interval", "expires_at", "metadata")
    FULL_NAME = "datacatalog.Reservation"
    reservation_id: ReservationId | None
    owner_id: str
    heartbeat_interval: Duration | None
    expires_at: Timestamp | None
    metadata: Metadata | None

    def __init__(
        self,
        *,
        reservation_id: ReservationId | None = None,
        owner_id: str = "",
        heartbeat_interval: Duration | None = None,
        expires_at: Timestamp | None = None,
        metadata: Metadata | None = None,
    ) -> None:
        self.reservation_id = reservation_id
        self.owner_id = owner_id
        self.heartbeat_interval = heartbeat_interval
        self.expires_at = expires_at
        self.metadata = metadata
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.reservation_id) is not None:
            put_message(out, b"\x0a\x00", v1, ReservationId)
        v2 = self.owner_id
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if (v3 := self.heartbeat_interval) is not None:
            put_message(out, b"\x1a\x00", v3, Duration)
        if (v4 := self.expires_at) is not None:
            put_message(out, b"\x22\x00", v4, Timestamp)
        if (v6 := self.metadata) is not None:
            put_message(out, b"\x32\x00", v6, Metadata)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Reservation:
        return read_reservation(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="reservation_id", number=1, kind="message", cls=ReservationId),
            field(name="owner_id", number=2, kind="string"),
            field(name="heartbeat_interval", number=3, kind="message", cls=Duration),
            field(name="expires_at", number=4, kind="message", cls=Timestamp),
            field(name="metadata", number=6, kind="message", cls=Metadata),
        )


def read_reservation(buf: bytes, pos: int, end: int, depth: int, into: Reservation | None = None) -> Reservation:
    if into is None:
        self = new(Reservation)
        self.reservation_id = self.heartbeat_interval = self.expires_at = self.metadata = None
        self.owner_id = ""
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
            self.reservation_id = read_reservation_id(buf, pos, n, depth, self.reservation_id)
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
        if tag == 0x32:
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
            0x22,
            0x32,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class GetOrExtendReservationResponse(Message):
    """``message datacatalog.GetOrExtendReservationResponse``

    Fields:
        reservation: ``datacatalog.Reservation reservation = 1``.
    """

    __slots__ = ("reservation",)
    FULL_NAME = "datacatalog.GetOrExtendReservationResponse"
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
    """``message datacatalog.ReleaseReservationRequest``

    Fields:
        reservation_id: ``datacatalog.ReservationID reservation_id = 1``.
        owner_id: ``string owner_id = 2``.
    """

    __slots__ = ("reservation_id", "owner_id")
    FULL_NAME = "datacatalog.ReleaseReservationRequest"
    reservation_id: ReservationId | None
    owner_id: str

    def __init__(
        self,
        *,
        reservation_id: ReservationId | None = None,
        owner_id: str = "",
    ) -> None:
        self.reservation_id = reservation_id
        self.owner_id = owner_id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.reservation_id) is not None:
            put_message(out, b"\x0a\x00", v1, ReservationId)
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
            field(name="reservation_id", number=1, kind="message", cls=ReservationId),
            field(name="owner_id", number=2, kind="string"),
        )


def read_release_reservation_request(
    buf: bytes, pos: int, end: int, depth: int, into: ReleaseReservationRequest | None = None
) -> ReleaseReservationRequest:
    if into is None:
        self = new(ReleaseReservationRequest)
        self.reservation_id = None
        self.owner_id = ""
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
            self.reservation_id = read_reservation_id(buf, pos, n, depth, self.reservation_id)
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
    """``message datacatalog.ReleaseReservationResponse``"""

    __slots__ = ()
    FULL_NAME = "datacatalog.ReleaseReservationResponse"

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


class Dataset(Message):
    """``message datacatalog.Dataset``

    Fields:
        id: ``datacatalog.DatasetID id = 1``.
        metadata: ``datacatalog.Metadata metadata = 2``.
        partition_keys: ``repeated string partitionKeys = 3``.
    """

    __slots__ = ("id", "metadata", "partition_keys")
    FULL_NAME = "datacatalog.Dataset"
    id: DatasetId | None
    metadata: Metadata | None
    partition_keys: list[str]

    def __init__(
        self,
        *,
        id: DatasetId | None = None,
        metadata: Metadata | None = None,
        partition_keys: list[str] | None = None,
    ) -> None:
        self.id = id
        self.metadata = metadata
        self.partition_keys = [] if partition_keys is None else partition_keys
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, DatasetId)
        if (v2 := self.metadata) is not None:
            put_message(out, b"\x12\x00", v2, Metadata)
        for v3 in self.partition_keys:
            out.append(0x1A)
            put_string(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Dataset:
        return read_dataset(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=DatasetId),
            field(name="metadata", number=2, kind="message", cls=Metadata),
            field(name="partition_keys", number=3, kind="string", repeated=True, proto_name="partitionKeys"),
        )


def read_dataset(buf: bytes, pos: int, end: int, depth: int, into: Dataset | None = None) -> Dataset:
    if into is None:
        self = new(Dataset)
        self.partition_keys = []
        self.id = self.metadata = None
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
            self.id = read_dataset_id(buf, pos, n, depth, self.id)
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
            self.metadata = read_metadata(buf, pos, n, depth, self.metadata)
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
            self.partition_keys.append(buf[pos:n].decode())
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
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


class Partition(Message):
    """``message datacatalog.Partition``

    Fields:
        key: ``string key = 1``.
        value: ``string value = 2``.
    """

    __slots__ = ("key", "value")
    FULL_NAME = "datacatalog.Partition"
    key: str
    value: str

    def __init__(
        self,
        *,
        key: str = "",
        value: str = "",
    ) -> None:
        self.key = key
        self.value = value
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.key
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.value
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Partition:
        return read_partition(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="key", number=1, kind="string"),
            field(name="value", number=2, kind="string"),
        )


def read_partition(buf: bytes, pos: int, end: int, depth: int, into: Partition | None = None) -> Partition:
    if into is None:
        self = new(Partition)
        self.key = self.value = ""
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
            self.value = buf[pos:n].decode()
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


class DatasetId(Message):
    """``message datacatalog.DatasetID``

    Fields:
        project: ``string project = 1``.
        name: ``string name = 2``.
        domain: ``string domain = 3``.
        version: ``string version = 4``.
        uuid: ``string UUID = 5``.
        org: ``string org = 6``.
    """

    __slots__ = ("project", "name", "domain", "version", "uuid", "org")
    FULL_NAME = "datacatalog.DatasetID"
    project: str
    name: str
    domain: str
    version: str
    uuid: str
    org: str

    def __init__(
        self,
        *,
        project: str = "",
        name: str = "",
        domain: str = "",
        version: str = "",
        uuid: str = "",
        org: str = "",
    ) -> None:
        self.project = project
        self.name = name
        self.domain = domain
        self.version = version
        self.uuid = uuid
        self.org = org
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.project
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.name
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.domain
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        v4 = self.version
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        v5 = self.uuid
        if v5 != "":
            out.append(0x2A)
            put_string(out, v5)
        v6 = self.org
        if v6 != "":
            out.append(0x32)
            put_string(out, v6)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DatasetId:
        return read_dataset_id(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="project", number=1, kind="string"),
            field(name="name", number=2, kind="string"),
            field(name="domain", number=3, kind="string"),
            field(name="version", number=4, kind="string"),
            field(name="uuid", number=5, kind="string", proto_name="UUID"),
            field(name="org", number=6, kind="string"),
        )


def read_dataset_id(buf: bytes, pos: int, end: int, depth: int, into: DatasetId | None = None) -> DatasetId:
    if into is None:
        self = new(DatasetId)
        self.project = self.name = self.domain = self.version = self.uuid = self.org = ""
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
            self.project = buf[pos:n].decode()
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
            self.name = buf[pos:n].decode()
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
            self.domain = buf[pos:n].decode()
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
            self.version = buf[pos:n].decode()
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
            self.uuid = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x32:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.org = buf[pos:n].decode()
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
            0x32,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class Artifact(Message):
    """``message datacatalog.Artifact``

    Fields:
        id: ``string id = 1``.
        dataset: ``datacatalog.DatasetID dataset = 2``.
        data: ``repeated datacatalog.ArtifactData data = 3``.
        metadata: ``datacatalog.Metadata metadata = 4``.
        partitions: ``repeated datacatalog.Partition partitions = 5``.
        tags: ``repeated datacatalog.Tag tags = 6``.
        created_at: ``google.protobuf.Timestamp created_at = 7``.
    """

    __slots__ = ("id", "dataset", "data", "metadata", "partitions", "tags", "created_at")
    FULL_NAME = "datacatalog.Artifact"
    id: str
    dataset: DatasetId | None
    data: list[ArtifactData]
    metadata: Metadata | None
    partitions: list[Partition]
    tags: list[Tag]
    created_at: Timestamp | None

    def __init__(
        self,
        *,
        id: str = "",
        dataset: DatasetId | None = None,
        data: list[ArtifactData] | None = None,
        metadata: Metadata | None = None,
        partitions: list[Partition] | None = None,
        tags: list[Tag] | None = None,
        created_at: Timestamp | None = None,
    ) -> None:
        self.id = id
        self.dataset = dataset
        self.data = [] if data is None else data
        self.metadata = metadata
        self.partitions = [] if partitions is None else partitions
        self.tags = [] if tags is None else tags
        self.created_at = created_at
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.dataset) is not None:
            put_message(out, b"\x12\x00", v2, DatasetId)
        for v3 in self.data:
            put_message(out, b"\x1a\x00", v3, ArtifactData)
        if (v4 := self.metadata) is not None:
            put_message(out, b"\x22\x00", v4, Metadata)
        for v5 in self.partitions:
            put_message(out, b"\x2a\x00", v5, Partition)
        for v6 in self.tags:
            put_message(out, b"\x32\x00", v6, Tag)
        if (v7 := self.created_at) is not None:
            put_message(out, b"\x3a\x00", v7, Timestamp)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Artifact:
        return read_artifact(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="string"),
            field(name="dataset", number=2, kind="message", cls=DatasetId),
            field(name="data", number=3, kind="message", cls=ArtifactData, repeated=True),
            field(name="metadata", number=4, kind="message", cls=Metadata),
            field(name="partitions", number=5, kind="message", cls=Partition, repeated=True),
            field(name="tags", number=6, kind="message", cls=Tag, repeated=True),
            field(name="created_at", number=7, kind="message", cls=Timestamp),
        )


def read_artifact(buf: bytes, pos: int, end: int, depth: int, into: Artifact | None = None) -> Artifact:
    if into is None:
        self = new(Artifact)
        self.data = []
        self.partitions = []
        self.tags = []
        self.id = ""
        self.dataset = self.metadata = self.created_at = None
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
            self.id = buf[pos:n].decode()
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
            self.dataset = read_dataset_id(buf, pos, n, depth, self.dataset)
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
            self.data.append(read_artifact_data(buf, pos, n, depth))
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
            self.metadata = read_metadata(buf, pos, n, depth, self.metadata)
            pos = n
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
            self.partitions.append(read_partition(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        while tag == 0x32:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.tags.append(read_tag(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x3A:
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
        if tag in (
            0x0A,
            0x12,
            0x1A,
            0x22,
            0x2A,
            0x32,
            0x3A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class ArtifactData(Message):
    """``message datacatalog.ArtifactData``

    Fields:
        name: ``string name = 1``.
        value: ``flyteidl.core.Literal value = 2``.
    """

    __slots__ = ("name", "value")
    FULL_NAME = "datacatalog.ArtifactData"
    name: str
    value: Literal | None

    def __init__(
        self,
        *,
        name: str = "",
        value: Literal | None = None,
    ) -> None:
        self.name = name
        self.value = value
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.name
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.value) is not None:
            put_message(out, b"\x12\x00", v2, Literal)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ArtifactData:
        return read_artifact_data(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="name", number=1, kind="string"),
            field(name="value", number=2, kind="message", cls=Literal),
        )


def read_artifact_data(buf: bytes, pos: int, end: int, depth: int, into: ArtifactData | None = None) -> ArtifactData:
    if into is None:
        self = new(ArtifactData)
        self.name = ""
        self.value = None
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
            self.name = buf[pos:n].decode()
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
            self.value = read_literal(buf, pos, n, depth, self.value)
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


class Tag(Message):
    """``message datacatalog.Tag``

    Fields:
        name: ``string name = 1``.
        artifact_id: ``string artifact_id = 2``.
        dataset: ``datacatalog.DatasetID dataset = 3``.
    """

    __slots__ = ("name", "artifact_id", "dataset")
    FULL_NAME = "datacatalog.Tag"
    name: str
    artifact_id: str
    dataset: DatasetId | None

    def __init__(
        self,
        *,
        name: str = "",
        artifact_id: str = "",
        dataset: DatasetId | None = None,
    ) -> None:
        self.name = name
        self.artifact_id = artifact_id
        self.dataset = dataset
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.name
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.artifact_id
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if (v3 := self.dataset) is not None:
            put_message(out, b"\x1a\x00", v3, DatasetId)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Tag:
        return read_tag(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="name", number=1, kind="string"),
            field(name="artifact_id", number=2, kind="string"),
            field(name="dataset", number=3, kind="message", cls=DatasetId),
        )


def read_tag(buf: bytes, pos: int, end: int, depth: int, into: Tag | None = None) -> Tag:
    if into is None:
        self = new(Tag)
        self.name = self.artifact_id = ""
        self.dataset = None
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
            self.name = buf[pos:n].decode()
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
            self.artifact_id = buf[pos:n].decode()
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
            self.dataset = read_dataset_id(buf, pos, n, depth, self.dataset)
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


class Metadata(Message):
    """``message datacatalog.Metadata``

    Fields:
        key_map: ``map<string, string> key_map = 1``.
    """

    __slots__ = ("key_map",)
    FULL_NAME = "datacatalog.Metadata"
    key_map: dict[str, str]

    def __init__(
        self,
        *,
        key_map: dict[str, str] | None = None,
    ) -> None:
        self.key_map = {} if key_map is None else key_map
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self.key_map:
            for k1, v1 in self.key_map.items():
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
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Metadata:
        return read_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="key_map", number=1, kind="string", key="string"),)


def read_metadata(buf: bytes, pos: int, end: int, depth: int, into: Metadata | None = None) -> Metadata:
    if into is None:
        self = new(Metadata)
        self.key_map = {}
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
                self.key_map[key1] = value1
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


class FilterExpression(Message):
    """``message datacatalog.FilterExpression``

    Fields:
        filters: ``repeated datacatalog.SinglePropertyFilter filters = 1``.
    """

    __slots__ = ("filters",)
    FULL_NAME = "datacatalog.FilterExpression"
    filters: list[SinglePropertyFilter]

    def __init__(
        self,
        *,
        filters: list[SinglePropertyFilter] | None = None,
    ) -> None:
        self.filters = [] if filters is None else filters
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.filters:
            put_message(out, b"\x0a\x00", v1, SinglePropertyFilter)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> FilterExpression:
        return read_filter_expression(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="filters", number=1, kind="message", cls=SinglePropertyFilter, repeated=True),)


def read_filter_expression(
    buf: bytes, pos: int, end: int, depth: int, into: FilterExpression | None = None
) -> FilterExpression:
    if into is None:
        self = new(FilterExpression)
        self.filters = []
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        while tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.filters.append(read_single_property_filter(buf, pos, n, depth))
            pos = n
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


class SinglePropertyFilter(OneofMessage):
    """``message datacatalog.SinglePropertyFilter``

    Fields:
        tag_filter: ``datacatalog.TagPropertyFilter tag_filter = 1`` (oneof property_filter).
        partition_filter: ``datacatalog.PartitionPropertyFilter partition_filter = 2`` (oneof property_filter).
        artifact_filter: ``datacatalog.ArtifactPropertyFilter artifact_filter = 3`` (oneof property_filter).
        dataset_filter: ``datacatalog.DatasetPropertyFilter dataset_filter = 4`` (oneof property_filter).
        operator: ``datacatalog.SinglePropertyFilter.ComparisonOperator operator = 10``.
    """

    __slots__ = ("tag_filter", "partition_filter", "artifact_filter", "dataset_filter", "operator")
    FULL_NAME = "datacatalog.SinglePropertyFilter"
    ComparisonOperator = SinglePropertyFilterComparisonOperator
    tag_filter: TagPropertyFilter | None
    partition_filter: PartitionPropertyFilter | None
    artifact_filter: ArtifactPropertyFilter | None
    dataset_filter: DatasetPropertyFilter | None
    operator: SinglePropertyFilterComparisonOperator
    ONEOFS = {
        "property_filter": ("tag_filter", "partition_filter", "artifact_filter", "dataset_filter"),
    }

    def __init__(
        self,
        *,
        tag_filter: TagPropertyFilter | None = None,
        partition_filter: PartitionPropertyFilter | None = None,
        artifact_filter: ArtifactPropertyFilter | None = None,
        dataset_filter: DatasetPropertyFilter | None = None,
        operator: SinglePropertyFilterComparisonOperator = SinglePropertyFilterComparisonOperator(0),
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is SinglePropertyFilter
        if _checked:
            set_slot(self, "__class__", PlainSinglePropertyFilter)
        self.tag_filter = tag_filter
        self.partition_filter = partition_filter
        self.artifact_filter = artifact_filter
        self.dataset_filter = dataset_filter
        self.operator = operator
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if tag_filter is not None:
            if partition_filter is not None or artifact_filter is not None or dataset_filter is not None:
                raise two_members(self)
        elif partition_filter is not None:
            if artifact_filter is not None or dataset_filter is not None:
                raise two_members(self)
        elif artifact_filter is not None:
            if dataset_filter is not None:
                raise two_members(self)

    @property
    def property_filter(
        self,
    ) -> TagPropertyFilter | PartitionPropertyFilter | ArtifactPropertyFilter | DatasetPropertyFilter | None:
        """The member of oneof ``property_filter`` that is set."""
        if self.tag_filter is not None:
            return self.tag_filter
        if self.partition_filter is not None:
            return self.partition_filter
        if self.artifact_filter is not None:
            return self.artifact_filter
        return self.dataset_filter

    def which(
        self, oneof: Literals["property_filter"]
    ) -> Literals["tag_filter", "partition_filter", "artifact_filter", "dataset_filter"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "property_filter":
            if self.tag_filter is not None:
                return "tag_filter"
            if self.partition_filter is not None:
                return "partition_filter"
            if self.artifact_filter is not None:
                return "artifact_filter"
            if self.dataset_filter is not None:
                return "dataset_filter"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.tag_filter) is not None:
            put_message(out, b"\x0a\x00", v1, TagPropertyFilter)
        elif (v2 := self.partition_filter) is not None:
            put_message(out, b"\x12\x00", v2, PartitionPropertyFilter)
        elif (v3 := self.artifact_filter) is not None:
            put_message(out, b"\x1a\x00", v3, ArtifactPropertyFilter)
        elif (v4 := self.dataset_filter) is not None:
            put_message(out, b"\x22\x00", v4, DatasetPropertyFilter)
        v10 = self.operator
        if v10 != 0:
            out.append(0x50)
            put_enum(out, v10)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> SinglePropertyFilter:
        return read_single_property_filter(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="tag_filter", number=1, kind="message", cls=TagPropertyFilter, oneof="property_filter"),
            field(
                name="partition_filter", number=2, kind="message", cls=PartitionPropertyFilter, oneof="property_filter"
            ),
            field(
                name="artifact_filter", number=3, kind="message", cls=ArtifactPropertyFilter, oneof="property_filter"
            ),
            field(name="dataset_filter", number=4, kind="message", cls=DatasetPropertyFilter, oneof="property_filter"),
            field(name="operator", number=10, kind="enum", cls=SinglePropertyFilterComparisonOperator),
        )


PlainSinglePropertyFilter = plain(SinglePropertyFilter)


def read_single_property_filter(
    buf: bytes, pos: int, end: int, depth: int, into: SinglePropertyFilter | None = None
) -> SinglePropertyFilter:
    if into is None:
        self = new(PlainSinglePropertyFilter)
        self.tag_filter = self.partition_filter = self.artifact_filter = self.dataset_filter = None
        self.operator = SinglePropertyFilterComparisonOperator(0)
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainSinglePropertyFilter)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.partition_filter = self.artifact_filter = self.dataset_filter = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.tag_filter = read_tag_property_filter(buf, pos, n, depth, self.tag_filter)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.tag_filter = self.artifact_filter = self.dataset_filter = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.partition_filter = read_partition_property_filter(buf, pos, n, depth, self.partition_filter)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            if seen:
                self.tag_filter = self.partition_filter = self.dataset_filter = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.artifact_filter = read_artifact_property_filter(buf, pos, n, depth, self.artifact_filter)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x22:
            if seen:
                self.tag_filter = self.partition_filter = self.artifact_filter = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.dataset_filter = read_dataset_property_filter(buf, pos, n, depth, self.dataset_filter)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x50:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.operator = member(SinglePropertyFilterComparisonOperator, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x1A,
            0x22,
            0x50,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = SinglePropertyFilter
    return self


class ArtifactPropertyFilter(OneofMessage):
    """``message datacatalog.ArtifactPropertyFilter``

    Fields:
        artifact_id: ``string artifact_id = 1`` (oneof property).
    """

    __slots__ = ("artifact_id",)
    FULL_NAME = "datacatalog.ArtifactPropertyFilter"
    artifact_id: str | None
    ONEOFS = {
        "property": ("artifact_id",),
    }

    def __init__(
        self,
        *,
        artifact_id: str | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is ArtifactPropertyFilter
        if _checked:
            set_slot(self, "__class__", PlainArtifactPropertyFilter)
        self.artifact_id = artifact_id
        self._unknown = None
        if _checked:
            self.__class__ = _class

    @builtins.property
    def property(self) -> str | None:
        """The member of oneof ``property`` that is set."""
        return self.artifact_id

    def which(self, oneof: Literals["property"]) -> Literals["artifact_id"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "property":
            if self.artifact_id is not None:
                return "artifact_id"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.artifact_id) is not None:
            out.append(0x0A)
            put_string(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ArtifactPropertyFilter:
        return read_artifact_property_filter(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="artifact_id", number=1, kind="string", oneof="property"),)


PlainArtifactPropertyFilter = plain(ArtifactPropertyFilter)


def read_artifact_property_filter(
    buf: bytes, pos: int, end: int, depth: int, into: ArtifactPropertyFilter | None = None
) -> ArtifactPropertyFilter:
    if into is None:
        self = new(PlainArtifactPropertyFilter)
        self.artifact_id = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainArtifactPropertyFilter)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.artifact_id = buf[pos:n].decode()
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
    self.__class__ = ArtifactPropertyFilter
    return self


class TagPropertyFilter(OneofMessage):
    """``message datacatalog.TagPropertyFilter``

    Fields:
        tag_name: ``string tag_name = 1`` (oneof property).
    """

    __slots__ = ("tag_name",)
    FULL_NAME = "datacatalog.TagPropertyFilter"
    tag_name: str | None
    ONEOFS = {
        "property": ("tag_name",),
    }

    def __init__(
        self,
        *,
        tag_name: str | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is TagPropertyFilter
        if _checked:
            set_slot(self, "__class__", PlainTagPropertyFilter)
        self.tag_name = tag_name
        self._unknown = None
        if _checked:
            self.__class__ = _class

    @builtins.property
    def property(self) -> str | None:
        """The member of oneof ``property`` that is set."""
        return self.tag_name

    def which(self, oneof: Literals["property"]) -> Literals["tag_name"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "property":
            if self.tag_name is not None:
                return "tag_name"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.tag_name) is not None:
            out.append(0x0A)
            put_string(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TagPropertyFilter:
        return read_tag_property_filter(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="tag_name", number=1, kind="string", oneof="property"),)


PlainTagPropertyFilter = plain(TagPropertyFilter)


def read_tag_property_filter(
    buf: bytes, pos: int, end: int, depth: int, into: TagPropertyFilter | None = None
) -> TagPropertyFilter:
    if into is None:
        self = new(PlainTagPropertyFilter)
        self.tag_name = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainTagPropertyFilter)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.tag_name = buf[pos:n].decode()
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
    self.__class__ = TagPropertyFilter
    return self


class PartitionPropertyFilter(OneofMessage):
    """``message datacatalog.PartitionPropertyFilter``

    Fields:
        key_val: ``datacatalog.KeyValuePair key_val = 1`` (oneof property).
    """

    __slots__ = ("key_val",)
    FULL_NAME = "datacatalog.PartitionPropertyFilter"
    key_val: KeyValuePair | None
    ONEOFS = {
        "property": ("key_val",),
    }

    def __init__(
        self,
        *,
        key_val: KeyValuePair | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is PartitionPropertyFilter
        if _checked:
            set_slot(self, "__class__", PlainPartitionPropertyFilter)
        self.key_val = key_val
        self._unknown = None
        if _checked:
            self.__class__ = _class

    @builtins.property
    def property(self) -> KeyValuePair | None:
        """The member of oneof ``property`` that is set."""
        return self.key_val

    def which(self, oneof: Literals["property"]) -> Literals["key_val"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "property":
            if self.key_val is not None:
                return "key_val"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.key_val) is not None:
            put_message(out, b"\x0a\x00", v1, KeyValuePair)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> PartitionPropertyFilter:
        return read_partition_property_filter(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="key_val", number=1, kind="message", cls=KeyValuePair, oneof="property"),)


PlainPartitionPropertyFilter = plain(PartitionPropertyFilter)


def read_partition_property_filter(
    buf: bytes, pos: int, end: int, depth: int, into: PartitionPropertyFilter | None = None
) -> PartitionPropertyFilter:
    if into is None:
        self = new(PlainPartitionPropertyFilter)
        self.key_val = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainPartitionPropertyFilter)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.key_val = read_key_value_pair(buf, pos, n, depth, self.key_val)
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
    self.__class__ = PartitionPropertyFilter
    return self


class KeyValuePair(Message):
    """``message datacatalog.KeyValuePair``

    Fields:
        key: ``string key = 1``.
        value: ``string value = 2``.
    """

    __slots__ = ("key", "value")
    FULL_NAME = "datacatalog.KeyValuePair"
    key: str
    value: str

    def __init__(
        self,
        *,
        key: str = "",
        value: str = "",
    ) -> None:
        self.key = key
        self.value = value
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.key
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.value
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> KeyValuePair:
        return read_key_value_pair(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="key", number=1, kind="string"),
            field(name="value", number=2, kind="string"),
        )


def read_key_value_pair(buf: bytes, pos: int, end: int, depth: int, into: KeyValuePair | None = None) -> KeyValuePair:
    if into is None:
        self = new(KeyValuePair)
        self.key = self.value = ""
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
            self.value = buf[pos:n].decode()
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


class DatasetPropertyFilter(OneofMessage):
    """``message datacatalog.DatasetPropertyFilter``

    Fields:
        project: ``string project = 1`` (oneof property).
        name: ``string name = 2`` (oneof property).
        domain: ``string domain = 3`` (oneof property).
        version: ``string version = 4`` (oneof property).
        org: ``string org = 5`` (oneof property).
    """

    __slots__ = ("project", "name", "domain", "version", "org")
    FULL_NAME = "datacatalog.DatasetPropertyFilter"
    project: str | None
    name: str | None
    domain: str | None
    version: str | None
    org: str | None
    ONEOFS = {
        "property": ("project", "name", "domain", "version", "org"),
    }

    def __init__(
        self,
        *,
        project: str | None = None,
        name: str | None = None,
        domain: str | None = None,
        version: str | None = None,
        org: str | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is DatasetPropertyFilter
        if _checked:
            set_slot(self, "__class__", PlainDatasetPropertyFilter)
        self.project = project
        self.name = name
        self.domain = domain
        self.version = version
        self.org = org
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if project is not None:
            if name is not None or domain is not None or version is not None or org is not None:
                raise two_members(self)
        elif name is not None:
            if domain is not None or version is not None or org is not None:
                raise two_members(self)
        elif domain is not None:
            if version is not None or org is not None:
                raise two_members(self)
        elif version is not None:
            if org is not None:
                raise two_members(self)

    @builtins.property
    def property(self) -> str | None:
        """The member of oneof ``property`` that is set."""
        if self.project is not None:
            return self.project
        if self.name is not None:
            return self.name
        if self.domain is not None:
            return self.domain
        if self.version is not None:
            return self.version
        return self.org

    def which(self, oneof: Literals["property"]) -> Literals["project", "name", "domain", "version", "org"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "property":
            if self.project is not None:
                return "project"
            if self.name is not None:
                return "name"
            if self.domain is not None:
                return "domain"
            if self.version is not None:
                return "version"
            if self.org is not None:
                return "org"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.project) is not None:
            out.append(0x0A)
            put_string(out, v1)
        elif (v2 := self.name) is not None:
            out.append(0x12)
            put_string(out, v2)
        elif (v3 := self.domain) is not None:
            out.append(0x1A)
            put_string(out, v3)
        elif (v4 := self.version) is not None:
            out.append(0x22)
            put_string(out, v4)
        elif (v5 := self.org) is not None:
            out.append(0x2A)
            put_string(out, v5)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DatasetPropertyFilter:
        return read_dataset_property_filter(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="project", number=1, kind="string", oneof="property"),
            field(name="name", number=2, kind="string", oneof="property"),
            field(name="domain", number=3, kind="string", oneof="property"),
            field(name="version", number=4, kind="string", oneof="property"),
            field(name="org", number=5, kind="string", oneof="property"),
        )


PlainDatasetPropertyFilter = plain(DatasetPropertyFilter)


def read_dataset_property_filter(
    buf: bytes, pos: int, end: int, depth: int, into: DatasetPropertyFilter | None = None
) -> DatasetPropertyFilter:
    if into is None:
        self = new(PlainDatasetPropertyFilter)
        self.project = self.name = self.domain = self.version = self.org = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainDatasetPropertyFilter)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.name = self.domain = self.version = self.org = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.project = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.project = self.domain = self.version = self.org = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.name = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            if seen:
                self.project = self.name = self.version = self.org = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.domain = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x22:
            if seen:
                self.project = self.name = self.domain = self.org = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.version = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x2A:
            if seen:
                self.project = self.name = self.domain = self.version = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.org = buf[pos:n].decode()
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
    self.__class__ = DatasetPropertyFilter
    return self


class PaginationOptions(Message):
    """``message datacatalog.PaginationOptions``

    Fields:
        limit: ``uint32 limit = 1``.
        token: ``string token = 2``.
        sort_key: ``datacatalog.PaginationOptions.SortKey sortKey = 3``.
        sort_order: ``datacatalog.PaginationOptions.SortOrder sortOrder = 4``.
    """

    __slots__ = ("limit", "token", "sort_key", "sort_order")
    FULL_NAME = "datacatalog.PaginationOptions"
    SortOrder = PaginationOptionsSortOrder
    SortKey = PaginationOptionsSortKey
    limit: int
    token: str
    sort_key: PaginationOptionsSortKey
    sort_order: PaginationOptionsSortOrder

    def __init__(
        self,
        *,
        limit: int = 0,
        token: str = "",
        sort_key: PaginationOptionsSortKey = PaginationOptionsSortKey(0),
        sort_order: PaginationOptionsSortOrder = PaginationOptionsSortOrder(0),
    ) -> None:
        self.limit = limit
        self.token = token
        self.sort_key = sort_key
        self.sort_order = sort_order
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.limit
        if v1 != 0:
            out.append(0x08)
            put_uint32(out, v1)
        v2 = self.token
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.sort_key
        if v3 != 0:
            out.append(0x18)
            put_enum(out, v3)
        v4 = self.sort_order
        if v4 != 0:
            out.append(0x20)
            put_enum(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> PaginationOptions:
        return read_pagination_options(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="limit", number=1, kind="uint32"),
            field(name="token", number=2, kind="string"),
            field(name="sort_key", number=3, kind="enum", cls=PaginationOptionsSortKey, proto_name="sortKey"),
            field(name="sort_order", number=4, kind="enum", cls=PaginationOptionsSortOrder, proto_name="sortOrder"),
        )


def read_pagination_options(
    buf: bytes, pos: int, end: int, depth: int, into: PaginationOptions | None = None
) -> PaginationOptions:
    if into is None:
        self = new(PaginationOptions)
        self.limit = 0
        self.token = ""
        self.sort_key = PaginationOptionsSortKey(0)
        self.sort_order = PaginationOptionsSortOrder(0)
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
                n, pos = take_uint32(buf, pos - 1)
            self.limit = n
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
            self.token = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x18:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.sort_key = member(PaginationOptionsSortKey, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x20:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.sort_order = member(PaginationOptionsSortOrder, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x12,
            0x18,
            0x20,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


DATA_CATALOG_CREATE_DATASET = Method(
    "/datacatalog.DataCatalog/CreateDataset", CreateDatasetRequest, CreateDatasetResponse
)
DATA_CATALOG_GET_DATASET = Method("/datacatalog.DataCatalog/GetDataset", GetDatasetRequest, GetDatasetResponse)
DATA_CATALOG_CREATE_ARTIFACT = Method(
    "/datacatalog.DataCatalog/CreateArtifact", CreateArtifactRequest, CreateArtifactResponse
)
DATA_CATALOG_GET_ARTIFACT = Method("/datacatalog.DataCatalog/GetArtifact", GetArtifactRequest, GetArtifactResponse)
DATA_CATALOG_ADD_TAG = Method("/datacatalog.DataCatalog/AddTag", AddTagRequest, AddTagResponse)
DATA_CATALOG_LIST_ARTIFACTS = Method(
    "/datacatalog.DataCatalog/ListArtifacts", ListArtifactsRequest, ListArtifactsResponse
)
DATA_CATALOG_LIST_DATASETS = Method("/datacatalog.DataCatalog/ListDatasets", ListDatasetsRequest, ListDatasetsResponse)
DATA_CATALOG_UPDATE_ARTIFACT = Method(
    "/datacatalog.DataCatalog/UpdateArtifact", UpdateArtifactRequest, UpdateArtifactResponse
)
DATA_CATALOG_GET_OR_EXTEND_RESERVATION = Method(
    "/datacatalog.DataCatalog/GetOrExtendReservation", GetOrExtendReservationRequest, GetOrExtendReservationResponse
)
DATA_CATALOG_RELEASE_RESERVATION = Method(
    "/datacatalog.DataCatalog/ReleaseReservation", ReleaseReservationRequest, ReleaseReservationResponse
)


class DataCatalogStub(ServiceStub):
    """Client of ``service datacatalog.DataCatalog``."""

    async def create_dataset(
        self,
        request: CreateDatasetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateDatasetResponse:
        """``rpc CreateDataset(datacatalog.CreateDatasetRequest) returns (datacatalog.CreateDatasetResponse)``"""
        return await self._unary(DATA_CATALOG_CREATE_DATASET, request, timeout, deadline, metadata)

    async def create_dataset_with(
        self,
        *,
        dataset: Dataset | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateDatasetResponse:
        """`create_dataset` with the request's fields as keywords."""
        return await self.create_dataset(
            CreateDatasetRequest(dataset=dataset), timeout=timeout, deadline=deadline, metadata=metadata
        )

    async def get_dataset(
        self,
        request: GetDatasetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetDatasetResponse:
        """``rpc GetDataset(datacatalog.GetDatasetRequest) returns (datacatalog.GetDatasetResponse)``"""
        return await self._unary(DATA_CATALOG_GET_DATASET, request, timeout, deadline, metadata)

    async def get_dataset_with(
        self,
        *,
        dataset: DatasetId | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetDatasetResponse:
        """`get_dataset` with the request's fields as keywords."""
        return await self.get_dataset(
            GetDatasetRequest(dataset=dataset), timeout=timeout, deadline=deadline, metadata=metadata
        )

    async def create_artifact(
        self,
        request: CreateArtifactRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateArtifactResponse:
        """``rpc CreateArtifact(datacatalog.CreateArtifactRequest) returns (datacatalog.CreateArtifactResponse)``"""
        return await self._unary(DATA_CATALOG_CREATE_ARTIFACT, request, timeout, deadline, metadata)

    async def create_artifact_with(
        self,
        *,
        artifact: Artifact | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateArtifactResponse:
        """`create_artifact` with the request's fields as keywords."""
        return await self.create_artifact(
            CreateArtifactRequest(artifact=artifact), timeout=timeout, deadline=deadline, metadata=metadata
        )

    async def get_artifact(
        self,
        request: GetArtifactRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetArtifactResponse:
        """``rpc GetArtifact(datacatalog.GetArtifactRequest) returns (datacatalog.GetArtifactResponse)``"""
        return await self._unary(DATA_CATALOG_GET_ARTIFACT, request, timeout, deadline, metadata)

    async def get_artifact_with(
        self,
        *,
        dataset: DatasetId | None = None,
        artifact_id: str | None = None,
        tag_name: str | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetArtifactResponse:
        """`get_artifact` with the request's fields as keywords."""
        return await self.get_artifact(
            GetArtifactRequest(dataset=dataset, artifact_id=artifact_id, tag_name=tag_name),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def add_tag(
        self,
        request: AddTagRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> AddTagResponse:
        """``rpc AddTag(datacatalog.AddTagRequest) returns (datacatalog.AddTagResponse)``"""
        return await self._unary(DATA_CATALOG_ADD_TAG, request, timeout, deadline, metadata)

    async def add_tag_with(
        self,
        *,
        tag: Tag | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> AddTagResponse:
        """`add_tag` with the request's fields as keywords."""
        return await self.add_tag(AddTagRequest(tag=tag), timeout=timeout, deadline=deadline, metadata=metadata)

    async def list_artifacts(
        self,
        request: ListArtifactsRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ListArtifactsResponse:
        """``rpc ListArtifacts(datacatalog.ListArtifactsRequest) returns (datacatalog.ListArtifactsResponse)``"""
        return await self._unary(DATA_CATALOG_LIST_ARTIFACTS, request, timeout, deadline, metadata)

    async def list_artifacts_with(
        self,
        *,
        dataset: DatasetId | None = None,
        filter: FilterExpression | None = None,
        pagination: PaginationOptions | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ListArtifactsResponse:
        """`list_artifacts` with the request's fields as keywords."""
        return await self.list_artifacts(
            ListArtifactsRequest(dataset=dataset, filter=filter, pagination=pagination),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def list_datasets(
        self,
        request: ListDatasetsRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ListDatasetsResponse:
        """``rpc ListDatasets(datacatalog.ListDatasetsRequest) returns (datacatalog.ListDatasetsResponse)``"""
        return await self._unary(DATA_CATALOG_LIST_DATASETS, request, timeout, deadline, metadata)

    async def list_datasets_with(
        self,
        *,
        filter: FilterExpression | None = None,
        pagination: PaginationOptions | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ListDatasetsResponse:
        """`list_datasets` with the request's fields as keywords."""
        return await self.list_datasets(
            ListDatasetsRequest(filter=filter, pagination=pagination),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def update_artifact(
        self,
        request: UpdateArtifactRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> UpdateArtifactResponse:
        """``rpc UpdateArtifact(datacatalog.UpdateArtifactRequest) returns (datacatalog.UpdateArtifactResponse)``"""
        return await self._unary(DATA_CATALOG_UPDATE_ARTIFACT, request, timeout, deadline, metadata)

    async def update_artifact_with(
        self,
        *,
        dataset: DatasetId | None = None,
        artifact_id: str | None = None,
        tag_name: str | None = None,
        data: list[ArtifactData] | None = None,
        metadata: Metadata | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata_: CallMetadata | None = None,
    ) -> UpdateArtifactResponse:
        """`update_artifact` with the request's fields as keywords."""
        return await self.update_artifact(
            UpdateArtifactRequest(
                dataset=dataset, artifact_id=artifact_id, tag_name=tag_name, data=data, metadata=metadata
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata_,
        )

    async def get_or_extend_reservation(
        self,
        request: GetOrExtendReservationRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetOrExtendReservationResponse:
        """``rpc GetOrExtendReservation(datacatalog.GetOrExtendReservationRequest) returns
        (datacatalog.GetOrExtendReservationResponse)``
        """
        return await self._unary(DATA_CATALOG_GET_OR_EXTEND_RESERVATION, request, timeout, deadline, metadata)

    async def get_or_extend_reservation_with(
        self,
        *,
        reservation_id: ReservationId | None = None,
        owner_id: str = "",
        heartbeat_interval: Duration | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetOrExtendReservationResponse:
        """`get_or_extend_reservation` with the request's fields as keywords."""
        return await self.get_or_extend_reservation(
            GetOrExtendReservationRequest(
                reservation_id=reservation_id, owner_id=owner_id, heartbeat_interval=heartbeat_interval
            ),
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
        """``rpc ReleaseReservation(datacatalog.ReleaseReservationRequest) returns
        (datacatalog.ReleaseReservationResponse)``
        """
        return await self._unary(DATA_CATALOG_RELEASE_RESERVATION, request, timeout, deadline, metadata)

    async def release_reservation_with(
        self,
        *,
        reservation_id: ReservationId | None = None,
        owner_id: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ReleaseReservationResponse:
        """`release_reservation` with the request's fields as keywords."""
        return await self.release_reservation(
            ReleaseReservationRequest(reservation_id=reservation_id, owner_id=owner_id),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )


class DataCatalogBase(ServiceBase):
    """Server side of ``service datacatalog.DataCatalog``; a method left as it is answers UNIMPLEMENTED."""

    METHODS = {
        "create_dataset": DATA_CATALOG_CREATE_DATASET,
        "get_dataset": DATA_CATALOG_GET_DATASET,
        "create_artifact": DATA_CATALOG_CREATE_ARTIFACT,
        "get_artifact": DATA_CATALOG_GET_ARTIFACT,
        "add_tag": DATA_CATALOG_ADD_TAG,
        "list_artifacts": DATA_CATALOG_LIST_ARTIFACTS,
        "list_datasets": DATA_CATALOG_LIST_DATASETS,
        "update_artifact": DATA_CATALOG_UPDATE_ARTIFACT,
        "get_or_extend_reservation": DATA_CATALOG_GET_OR_EXTEND_RESERVATION,
        "release_reservation": DATA_CATALOG_RELEASE_RESERVATION,
    }

    async def create_dataset(self, request: CreateDatasetRequest) -> CreateDatasetResponse:
        """``rpc CreateDataset(datacatalog.CreateDatasetRequest) returns (datacatalog.CreateDatasetResponse)``"""
        raise unimplemented(DATA_CATALOG_CREATE_DATASET)

    async def get_dataset(self, request: GetDatasetRequest) -> GetDatasetResponse:
        """``rpc GetDataset(datacatalog.GetDatasetRequest) returns (datacatalog.GetDatasetResponse)``"""
        raise unimplemented(DATA_CATALOG_GET_DATASET)

    async def create_artifact(self, request: CreateArtifactRequest) -> CreateArtifactResponse:
        """``rpc CreateArtifact(datacatalog.CreateArtifactRequest) returns (datacatalog.CreateArtifactResponse)``"""
        raise unimplemented(DATA_CATALOG_CREATE_ARTIFACT)

    async def get_artifact(self, request: GetArtifactRequest) -> GetArtifactResponse:
        """``rpc GetArtifact(datacatalog.GetArtifactRequest) returns (datacatalog.GetArtifactResponse)``"""
        raise unimplemented(DATA_CATALOG_GET_ARTIFACT)

    async def add_tag(self, request: AddTagRequest) -> AddTagResponse:
        """``rpc AddTag(datacatalog.AddTagRequest) returns (datacatalog.AddTagResponse)``"""
        raise unimplemented(DATA_CATALOG_ADD_TAG)

    async def list_artifacts(self, request: ListArtifactsRequest) -> ListArtifactsResponse:
        """``rpc ListArtifacts(datacatalog.ListArtifactsRequest) returns (datacatalog.ListArtifactsResponse)``"""
        raise unimplemented(DATA_CATALOG_LIST_ARTIFACTS)

    async def list_datasets(self, request: ListDatasetsRequest) -> ListDatasetsResponse:
        """``rpc ListDatasets(datacatalog.ListDatasetsRequest) returns (datacatalog.ListDatasetsResponse)``"""
        raise unimplemented(DATA_CATALOG_LIST_DATASETS)

    async def update_artifact(self, request: UpdateArtifactRequest) -> UpdateArtifactResponse:
        """``rpc UpdateArtifact(datacatalog.UpdateArtifactRequest) returns (datacatalog.UpdateArtifactResponse)``"""
        raise unimplemented(DATA_CATALOG_UPDATE_ARTIFACT)

    async def get_or_extend_reservation(self, request: GetOrExtendReservationRequest) -> GetOrExtendReservationResponse:
        """``rpc GetOrExtendReservation(datacatalog.GetOrExtendReservationRequest) returns
        (datacatalog.GetOrExtendReservationResponse)``
        """
        raise unimplemented(DATA_CATALOG_GET_OR_EXTEND_RESERVATION)

    async def release_reservation(self, request: ReleaseReservationRequest) -> ReleaseReservationResponse:
        """``rpc ReleaseReservation(datacatalog.ReleaseReservationRequest) returns
        (datacatalog.ReleaseReservationResponse)``
        """
        raise unimplemented(DATA_CATALOG_RELEASE_RESERVATION)
