# Generated from flyteidl/core/catalog.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/core/catalog.proto``: 3 messages, 2 enums."""

from __future__ import annotations

from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot
from .._runtime.wire import put_message, put_string, take_varint
from .identifier import Identifier, TaskExecutionIdentifier, read_identifier, read_task_execution_identifier

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/core/catalog.proto"
PROTO_PACKAGE = "flyteidl.core"

__all__ = [
    "CatalogCacheStatus",
    "CatalogReservationStatus",
    "CatalogArtifactTag",
    "CatalogMetadata",
    "CatalogReservation",
]


@proto_enum("flyteidl.core.CatalogCacheStatus")
class CatalogCacheStatus(Enum):
    """``enum flyteidl.core.CatalogCacheStatus``"""

    CACHE_DISABLED = 0
    CACHE_MISS = 1
    CACHE_HIT = 2
    CACHE_POPULATED = 3
    CACHE_LOOKUP_FAILURE = 4
    CACHE_PUT_FAILURE = 5
    CACHE_SKIPPED = 6
    CACHE_EVICTED = 7


@proto_enum("flyteidl.core.CatalogReservation.Status")
class CatalogReservationStatus(Enum):
    """``enum flyteidl.core.CatalogReservation.Status``"""

    RESERVATION_DISABLED = 0
    RESERVATION_ACQUIRED = 1
    RESERVATION_EXISTS = 2
    RESERVATION_RELEASED = 3
    RESERVATION_FAILURE = 4


class CatalogArtifactTag(Message):
    """``message flyteidl.core.CatalogArtifactTag``

    Fields:
        artifact_id: ``string artifact_id = 1``.
        name: ``string name = 2``.
    """

    __slots__ = ("artifact_id", "name")
    FULL_NAME = "flyteidl.core.CatalogArtifactTag"
    artifact_id: str
    name: str

    def __init__(
        self,
        *,
        artifact_id: str = "",
        name: str = "",
    ) -> None:
        self.artifact_id = artifact_id
        self.name = name
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.artifact_id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.name
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CatalogArtifactTag:
        return read_catalog_artifact_tag(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="artifact_id", number=1, kind="string"),
            field(name="name", number=2, kind="string"),
        )


def read_catalog_artifact_tag(
    buf: bytes, pos: int, end: int, depth: int, into: CatalogArtifactTag | None = None
) -> CatalogArtifactTag:
    if into is None:
        self = new(CatalogArtifactTag)
        self.artifact_id = self.name = ""
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


class CatalogMetadata(OneofMessage):
    """``message flyteidl.core.CatalogMetadata``

    Fields:
        dataset_id: ``flyteidl.core.Identifier dataset_id = 1``.
        artifact_tag: ``flyteidl.core.CatalogArtifactTag artifact_tag = 2``.
        source_task_execution: ``flyteidl.core.TaskExecutionIdentifier source_task_execution = 3`` (oneof source_execution).
    """

    __slots__ = ("dataset_id", "artifact_tag", "source_task_execution")
    FULL_NAME = "flyteidl.core.CatalogMetadata"
    dataset_id: Identifier | None
    artifact_tag: CatalogArtifactTag | None
    source_task_execution: TaskExecutionIdentifier | None
    ONEOFS = {
        "source_execution": ("source_task_execution",),
    }

    def __init__(
        self,
        *,
        dataset_id: Identifier | None = None,
        artifact_tag: CatalogArtifactTag | None = None,
        source_task_execution: TaskExecutionIdentifier | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is CatalogMetadata
        if _checked:
            set_slot(self, "__class__", PlainCatalogMetadata)
        self.dataset_id = dataset_id
        self.artifact_tag = artifact_tag
        self.source_task_execution = source_task_execution
        self._unknown = None
        if _checked:
            self.__class__ = _class

    @property
    def source_execution(self) -> TaskExecutionIdentifier | None:
        """The member of oneof ``source_execution`` that is set."""
        return self.source_task_execution

    def which(self, oneof: Literals["source_execution"]) -> Literals["source_task_execution"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "source_execution":
            if self.source_task_execution is not None:
                return "source_task_execution"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.dataset_id) is not None:
            put_message(out, b"\x0a\x00", v1, Identifier)
        if (v2 := self.artifact_tag) is not None:
            put_message(out, b"\x12\x00", v2, CatalogArtifactTag)
        if (v3 := self.source_task_execution) is not None:
            put_message(out, b"\x1a\x00", v3, TaskExecutionIdentifier)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CatalogMetadata:
        return read_catalog_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="dataset_id", number=1, kind="message", cls=Identifier),
            field(name="artifact_tag", number=2, kind="message", cls=CatalogArtifactTag),
            field(
                name="source_task_execution",
                number=3,
                kind="message",
                cls=TaskExecutionIdentifier,
                oneof="source_execution",
            ),
        )


PlainCatalogMetadata = plain(CatalogMetadata)


def read_catalog_metadata(
    buf: bytes, pos: int, end: int, depth: int, into: CatalogMetadata | None = None
) -> CatalogMetadata:
    if into is None:
        self = new(PlainCatalogMetadata)
        self.dataset_id = self.artifact_tag = self.source_task_execution = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainCatalogMetadata)
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
            self.dataset_id = read_identifier(buf, pos, n, depth, self.dataset_id)
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
            self.artifact_tag = read_catalog_artifact_tag(buf, pos, n, depth, self.artifact_tag)
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
            self.source_task_execution = read_task_execution_identifier(buf, pos, n, depth, self.source_task_execution)
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
    self.__class__ = CatalogMetadata
    return self


class CatalogReservation(Message):
    """``message flyteidl.core.CatalogReservation``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.core.CatalogReservation"
    Status = CatalogReservationStatus

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CatalogReservation:
        return read_catalog_reservation(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_catalog_reservation(
    buf: bytes, pos: int, end: int, depth: int, into: CatalogReservation | None = None
) -> CatalogReservation:
    if into is None:
        self = new(CatalogReservation)
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
