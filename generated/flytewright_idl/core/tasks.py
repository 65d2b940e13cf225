# Generated from flyteidl/core/tasks.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/core/tasks.proto``: 15 messages, 7 enums."""

from __future__ import annotations

from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.wire import (
    close_span,
    put_bool,
    put_enum,
    put_int32,
    put_message,
    put_string,
    put_uint32,
    skip_field,
    take_bool,
    take_enum,
    take_int32,
    take_uint32,
    take_varint,
)
from .identifier import Identifier, read_identifier
from .interface import TypedInterface, read_typed_interface
from .literals import KeyValuePair, RetryStrategy, read_key_value_pair, read_retry_strategy
from .security import SecurityContext, read_security_context
from ..google.protobuf.duration import Duration, read_duration
from ..google.protobuf.struct import Struct, read_struct
from ..google.protobuf.wrappers import BoolValue, read_bool_value

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/core/tasks.proto"
PROTO_PACKAGE = "flyteidl.core"

__all__ = [
    "ResourcesResourceName",
    "RuntimeMetadataRuntimeType",
    "ContainerArchitecture",
    "IoStrategyDownloadMode",
    "IoStrategyUploadMode",
    "DataLoadingConfigLiteralMapFormat",
    "SqlDialect",
    "ResourcesResourceEntry",
    "Resources",
    "GpuAccelerator",
    "SharedMemory",
    "ExtendedResources",
    "RuntimeMetadata",
    "TaskMetadata",
    "TaskTemplate",
    "ContainerPort",
    "Container",
    "IoStrategy",
    "DataLoadingConfig",
    "K8SPod",
    "K8SObjectMetadata",
    "Sql",
]


@proto_enum("flyteidl.core.Resources.ResourceName")
class ResourcesResourceName(Enum):
    """``enum flyteidl.core.Resources.ResourceName``"""

    UNKNOWN = 0
    CPU = 1
    GPU = 2
    MEMORY = 3
    STORAGE = 4
    EPHEMERAL_STORAGE = 5


@proto_enum("flyteidl.core.RuntimeMetadata.RuntimeType")
class RuntimeMetadataRuntimeType(Enum):
    """``enum flyteidl.core.RuntimeMetadata.RuntimeType``"""

    OTHER = 0
    FLYTE_SDK = 1


@proto_enum("flyteidl.core.Container.Architecture")
class ContainerArchitecture(Enum):
    """``enum flyteidl.core.Container.Architecture``"""

    UNKNOWN = 0
    AMD64 = 1
    ARM64 = 2
    ARM_V6 = 3
    ARM_V7 = 4


@proto_enum("flyteidl.core.IOStrategy.DownloadMode")
class IoStrategyDownloadMode(Enum):
    """``enum flyteidl.core.IOStrategy.DownloadMode``"""

    DOWNLOAD_EAGER = 0
    DOWNLOAD_STREAM = 1
    DO_NOT_DOWNLOAD = 2


@proto_enum("flyteidl.core.IOStrategy.UploadMode")
class IoStrategyUploadMode(Enum):
    """``enum flyteidl.core.IOStrategy.UploadMode``"""

    UPLOAD_ON_EXIT = 0
    UPLOAD_EAGER = 1
    DO_NOT_UPLOAD = 2


@proto_enum("flyteidl.core.DataLoadingConfig.LiteralMapFormat")
class DataLoadingConfigLiteralMapFormat(Enum):
    """``enum flyteidl.core.DataLoadingConfig.LiteralMapFormat``"""

    JSON = 0
    YAML = 1
    PROTO = 2


@proto_enum("flyteidl.core.Sql.Dialect")
class SqlDialect(Enum):
    """``enum flyteidl.core.Sql.Dialect``"""

    UNDEFINED = 0
    ANSI = 1
    HIVE = 2
    OTHER = 3


class ResourcesResourceEntry(Message):
    """``message flyteidl.core.Resources.ResourceEntry``

    Fields:
        name: ``flyteidl.core.Resources.ResourceName name = 1``.
        value: ``string value = 2``.
    """

    __slots__ = ("name", "value")
    FULL_NAME = "flyteidl.core.Resources.ResourceEntry"
    name: ResourcesResourceName
    value: str

    def __init__(
        self,
        *,
        name: ResourcesResourceName = ResourcesResourceName(0),
        value: str = "",
    ) -> None:
        self.name = name
        self.value = value
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.name
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        v2 = self.value
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ResourcesResourceEntry:
        return read_resources_resource_entry(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="name", number=1, kind="enum", cls=ResourcesResourceName),
            field(name="value", number=2, kind="string"),
        )


def read_resources_resource_entry(
    buf: bytes, pos: int, end: int, depth: int, into: ResourcesResourceEntry | None = None
) -> ResourcesResourceEntry:
    if into is None:
        self = new(ResourcesResourceEntry)
        self.name = ResourcesResourceName(0)
        self.value = ""
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
            self.name = member(ResourcesResourceName, n)
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
            0x08,
            0x12,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class Resources(Message):
    """What a container requests of CPU, memory, GPUs and storage, and its limits.

    ``message flyteidl.core.Resources``

    Fields:
        requests: ``repeated flyteidl.core.Resources.ResourceEntry requests = 1``.
        limits: ``repeated flyteidl.core.Resources.ResourceEntry limits = 2``.
    """

    __slots__ = ("requests", "limits")
    FULL_NAME = "flyteidl.core.Resources"
    ResourceName = ResourcesResourceName
    ResourceEntry = ResourcesResourceEntry
    requests: list[ResourcesResourceEntry]
    limits: list[ResourcesResourceEntry]

    def __init__(
        self,
        *,
        requests: list[ResourcesResourceEntry] | None = None,
        limits: list[ResourcesResourceEntry] | None = None,
    ) -> None:
        self.requests = [] if requests is None else requests
        self.limits = [] if limits is None else limits
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.requests:
            put_message(out, b"\x0a\x00", v1, ResourcesResourceEntry)
        for v2 in self.limits:
            put_message(out, b"\x12\x00", v2, ResourcesResourceEntry)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Resources:
        return read_resources(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="requests", number=1, kind="message", cls=ResourcesResourceEntry, repeated=True),
            field(name="limits", number=2, kind="message", cls=ResourcesResourceEntry, repeated=True),
        )


def read_resources(buf: bytes, pos: int, end: int, depth: int, into: Resources | None = None) -> Resources:
    if into is None:
        self = new(Resources)
        self.requests = []
        self.limits = []
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
            self.requests.append(read_resources_resource_entry(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        while tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.limits.append(read_resources_resource_entry(buf, pos, n, depth))
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class GpuAccelerator(OneofMessage):
    """``message flyteidl.core.GPUAccelerator``

    Fields:
        device: ``string device = 1``.
        unpartitioned: ``bool unpartitioned = 2`` (oneof partition_size_value).
        partition_size: ``string partition_size = 3`` (oneof partition_size_value).
    """

    __slots__ = ("device", "unpartitioned", "partition_size")
    FULL_NAME = "flyteidl.core.GPUAccelerator"
    device: str
    unpartitioned: bool | None
    partition_size: str | None
    ONEOFS = {
        "partition_size_value": ("unpartitioned", "partition_size"),
    }

    def __init__(
        self,
        *,
        device: str = "",
        unpartitioned: bool | None = None,
        partition_size: str | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is GpuAccelerator
        if _checked:
            set_slot(self, "__class__", PlainGpuAccelerator)
        self.device = device
        self.unpartitioned = unpartitioned
        self.partition_size = partition_size
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if unpartitioned is not None:
            if partition_size is not None:
                raise two_members(self)

    @property
    def partition_size_value(self) -> bool | str | None:
        """The member of oneof ``partition_size_value`` that is set."""
        if self.unpartitioned is not None:
            return self.unpartitioned
        return self.partition_size

    def which(self, oneof: Literals["partition_size_value"]) -> Literals["unpartitioned", "partition_size"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "partition_size_value":
            if self.unpartitioned is not None:
                return "unpartitioned"
            if self.partition_size is not None:
                return "partition_size"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        v1 = self.device
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.unpartitioned) is not None:
            out.append(0x10)
            put_bool(out, v2)
        elif (v3 := self.partition_size) is not None:
            out.append(0x1A)
            put_string(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GpuAccelerator:
        return read_gpu_accelerator(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="device", number=1, kind="string"),
            field(name="unpartitioned", number=2, kind="bool", oneof="partition_size_value"),
            field(name="partition_size", number=3, kind="string", oneof="partition_size_value"),
        )


PlainGpuAccelerator = plain(GpuAccelerator)


def read_gpu_accelerator(
    buf: bytes, pos: int, end: int, depth: int, into: GpuAccelerator | None = None
) -> GpuAccelerator:
    if into is None:
        self = new(PlainGpuAccelerator)
        self.device = ""
        self.unpartitioned = self.partition_size = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainGpuAccelerator)
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
            self.device = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            if seen:
                self.partition_size = None
            seen = True
            b, pos = take_bool(buf, pos)
            self.unpartitioned = b
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            if seen:
                self.unpartitioned = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.partition_size = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x10,
            0x1A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = GpuAccelerator
    return self


class SharedMemory(Message):
    """``message flyteidl.core.SharedMemory``

    Fields:
        mount_path: ``string mount_path = 1``.
        mount_name: ``string mount_name = 2``.
        size_limit: ``string size_limit = 3``.
    """

    __slots__ = ("mount_path", "mount_name", "size_limit")
    FULL_NAME = "flyteidl.core.SharedMemory"
    mount_path: str
    mount_name: str
    size_limit: str

    def __init__(
        self,
        *,
        mount_path: str = "",
        mount_name: str = "",
        size_limit: str = "",
    ) -> None:
        self.mount_path = mount_path
        self.mount_name = mount_name
        self.size_limit = size_limit
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.mount_path
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.mount_name
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.size_limit
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> SharedMemory:
        return read_shared_memory(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="mount_path", number=1, kind="string"),
            field(name="mount_name", number=2, kind="string"),
            field(name="size_limit", number=3, kind="string"),
        )


def read_shared_memory(buf: bytes, pos: int, end: int, depth: int, into: SharedMemory | None = None) -> SharedMemory:
    if into is None:
        self = new(SharedMemory)
        self.mount_path = self.mount_name = self.size_limit = ""
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
            self.mount_path = buf[pos:n].decode()
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
            self.mount_name = buf[pos:n].decode()
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
            self.size_limit = buf[pos:n].decode()
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


class ExtendedResources(Message):
    """``message flyteidl.core.ExtendedResources``

    Fields:
        gpu_accelerator: ``flyteidl.core.GPUAccelerator gpu_accelerator = 1``.
        shared_memory: ``flyteidl.core.SharedMemory shared_memory = 2``.
    """

    __slots__ = ("gpu_accelerator", "shared_memory")
    FULL_NAME = "flyteidl.core.ExtendedResources"
    gpu_accelerator: GpuAccelerator | None
    shared_memory: SharedMemory | None

    def __init__(
        self,
        *,
        gpu_accelerator: GpuAccelerator | None = None,
        shared_memory: SharedMemory | None = None,
    ) -> None:
        self.gpu_accelerator = gpu_accelerator
        self.shared_memory = shared_memory
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.gpu_accelerator) is not None:
            put_message(out, b"\x0a\x00", v1, GpuAccelerator)
        if (v2 := self.shared_memory) is not None:
            put_message(out, b"\x12\x00", v2, SharedMemory)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExtendedResources:
        return read_extended_resources(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="gpu_accelerator", number=1, kind="message", cls=GpuAccelerator),
            field(name="shared_memory", number=2, kind="message", cls=SharedMemory),
        )


def read_extended_resources(
    buf: bytes, pos: int, end: int, depth: int, into: ExtendedResources | None = None
) -> ExtendedResources:
    if into is None:
        self = new(ExtendedResources)
        self.gpu_accelerator = self.shared_memory = None
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
            self.gpu_accelerator = read_gpu_accelerator(buf, pos, n, depth, self.gpu_accelerator)
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
            self.shared_memory = read_shared_memory(buf, pos, n, depth, self.shared_memory)
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


class RuntimeMetadata(Message):
    """``message flyteidl.core.RuntimeMetadata``

    Fields:
        type: ``flyteidl.core.RuntimeMetadata.RuntimeType type = 1``.
        version: ``string version = 2``.
        flavor: ``string flavor = 3``.
    """

    __slots__ = ("type", "version", "flavor")
    FULL_NAME = "flyteidl.core.RuntimeMetadata"
    RuntimeType = RuntimeMetadataRuntimeType
    type: RuntimeMetadataRuntimeType
    version: str
    flavor: str

    def __init__(
        self,
        *,
        type: RuntimeMetadataRuntimeType = RuntimeMetadataRuntimeType(0),
        version: str = "",
        flavor: str = "",
    ) -> None:
        self.type = type
        self.version = version
        self.flavor = flavor
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.type
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        v2 = self.version
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.flavor
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> RuntimeMetadata:
        return read_runtime_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="type", number=1, kind="enum", cls=RuntimeMetadataRuntimeType),
            field(name="version", number=2, kind="string"),
            field(name="flavor", number=3, kind="string"),
        )


def read_runtime_metadata(
    buf: bytes, pos: int, end: int, depth: int, into: RuntimeMetadata | None = None
) -> RuntimeMetadata:
    if into is None:
        self = new(RuntimeMetadata)
        self.type = RuntimeMetadataRuntimeType(0)
        self.version = self.flavor = ""
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
            self.type = member(RuntimeMetadataRuntimeType, n)
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
            self.version = buf[pos:n].decode()
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
            self.flavor = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x12,
            0x1A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class TaskMetadata(OneofMessage):
    """How a task is run: cache, retries, timeout, interruptibility.

    ``message flyteidl.core.TaskMetadata``

    Fields:
        discoverable: ``bool discoverable = 1``.
        runtime: ``flyteidl.core.RuntimeMetadata runtime = 2``.
        timeout: ``google.protobuf.Duration timeout = 4``.
        retries: ``flyteidl.core.RetryStrategy retries = 5``.
        discovery_version: ``string discovery_version = 6``.
        deprecated_error_message: ``string deprecated_error_message = 7``.
        interruptible: ``bool interruptible = 8`` (oneof interruptible_value).
        cache_serializable: ``bool cache_serializable = 9``.
        tags: ``map<string, string> tags = 11``.
        pod_template_name: ``string pod_template_name = 12``.
        cache_ignore_input_vars: ``repeated string cache_ignore_input_vars = 13``.
        is_eager: ``bool is_eager = 14``.
        generates_deck: ``google.protobuf.BoolValue generates_deck = 15``.
        metadata: ``flyteidl.core.K8sObjectMetadata metadata = 16``.
    """

    __slots__ = (
        "discoverable",
        "runtime",
        "timeout",
        "retries",
        "discovery_version",
        "deprecated_error_message",
        "interruptible",
        "cache_serializable",
        "tags",
        "pod_template_name",
        "cache_ignore_input_vars",
        "is_eager",
        "generates_deck",
        "metadata",
    )
    FULL_NAME = "flyteidl.core.TaskMetadata"
    discoverable: bool
    runtime: RuntimeMetadata | None
    timeout: Duration | None
    retries: RetryStrategy | None
    discovery_version: str
    deprecated_error_message: str
    interruptible: bool | None
    cache_serializable: bool
    tags: dict[str, str]
    pod_template_name: str
    cache_ignore_input_vars: list[str]
    is_eager: bool
    generates_deck: BoolValue | None
    metadata: K8SObjectMetadata | None
    ONEOFS = {
        "interruptible_value": ("interruptible",),
    }

    def __init__(
        self,
        *,
        discoverable: bool = False,
        runtime: RuntimeMetadata | None = None,
        timeout: Duration | None = None,
        retries: RetryStrategy | None = None,
        discovery_version: str = "",
        deprecated_error_message: str = "",
        interruptible: bool | None = None,
        cache_serializable: bool = False,
        tags: dict[str, str] | None = None,
        pod_template_name: str = "",
        cache_ignore_input_vars: list[str] | None = None,
        is_eager: bool = False,
        generates_deck: BoolValue | None = None,
        metadata: K8SObjectMetadata | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is TaskMetadata
        if _checked:
            set_slot(self, "__class__", PlainTaskMetadata)
        self.discoverable = discoverable
        self.runtime = runtime
        self.timeout = timeout
        self.retries = retries
        self.discovery_version = discovery_version
        self.deprecated_error_message = deprecated_error_message
        self.interruptible = interruptible
        self.cache_serializable = cache_serializable
        self.tags = {} if tags is None else tags
        self.pod_template_name = pod_template_name
        self.cache_ignore_input_vars = [] if cache_ignore_input_vars is None else cache_ignore_input_vars
        self.is_eager = is_eager
        self.generates_deck = generates_deck
        self.metadata = metadata
        self._unknown = None
        if _checked:
            self.__class__ = _class

    @property
    def interruptible_value(self) -> bool | None:
        """The member of oneof ``interruptible_value`` that is set."""
        return self.interruptible

    def which(self, oneof: Literals["interruptible_value"]) -> Literals["interruptible"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "interruptible_value":
            if self.interruptible is not None:
                return "interruptible"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        v1 = self.discoverable
        if v1 is not False:
            out.append(0x08)
            put_bool(out, v1)
        if (v2 := self.runtime) is not None:
            put_message(out, b"\x12\x00", v2, RuntimeMetadata)
        if (v4 := self.timeout) is not None:
            put_message(out, b"\x22\x00", v4, Duration)
        if (v5 := self.retries) is not None:
            put_message(out, b"\x2a\x00", v5, RetryStrategy)
        v6 = self.discovery_version
        if v6 != "":
            out.append(0x32)
            put_string(out, v6)
        v7 = self.deprecated_error_message
        if v7 != "":
            out.append(0x3A)
            put_string(out, v7)
        if (v8 := self.interruptible) is not None:
            out.append(0x40)
            put_bool(out, v8)
        v9 = self.cache_serializable
        if v9 is not False:
            out.append(0x48)
            put_bool(out, v9)
        if self.tags:
            for k11, v11 in self.tags.items():
                out += b"\x5a\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k11)
                out.append(0x12)
                put_string(out, v11)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        v12 = self.pod_template_name
        if v12 != "":
            out.append(0x62)
            put_string(out, v12)
        for v13 in self.cache_ignore_input_vars:
            out.append(0x6A)
            put_string(out, v13)
        v14 = self.is_eager
        if v14 is not False:
            out.append(0x70)
            put_bool(out, v14)
        if (v15 := self.generates_deck) is not None:
            put_message(out, b"\x7a\x00", v15, BoolValue)
        if (v16 := self.metadata) is not None:
            put_message(out, b"\x82\x01\x00", v16, K8SObjectMetadata)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskMetadata:
        return read_task_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="discoverable", number=1, kind="bool"),
            field(name="runtime", number=2, kind="message", cls=RuntimeMetadata),
            field(name="timeout", number=4, kind="message", cls=Duration),
            field(name="retries", number=5, kind="message", cls=RetryStrategy),
            field(name="discovery_version", number=6, kind="string"),
            field(name="deprecated_error_message", number=7, kind="string"),
            field(name="interruptible", number=8, kind="bool", oneof="interruptible_value"),
            field(name="cache_serializable", number=9, kind="bool"),
            field(name="tags", number=11, kind="string", key="string"),
            field(name="pod_template_name", number=12, kind="string"),
            field(name="cache_ignore_input_vars", number=13, kind="string", repeated=True),
            field(name="is_eager", number=14, kind="bool"),
            field(name="generates_deck", number=15, kind="message", cls=BoolValue),
            field(name="metadata", number=16, kind="message", cls=K8SObjectMetadata),
        )


PlainTaskMetadata = plain(TaskMetadata)


def read_task_metadata(buf: bytes, pos: int, end: int, depth: int, into: TaskMetadata | None = None) -> TaskMetadata:
    if into is None:
        self = new(PlainTaskMetadata)
        self.tags = {}
        self.cache_ignore_input_vars = []
        self.discoverable = self.cache_serializable = self.is_eager = False
        self.runtime = self.timeout = self.retries = self.interruptible = self.generates_deck = self.metadata = None
        self.discovery_version = self.deprecated_error_message = self.pod_template_name = ""
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainTaskMetadata)
        seen = True
    while pos < end:
        at = pos
        tag = buf[pos]
        pos += 1
        if tag > 127:
            tag, pos = take_varint(buf, pos - 1)
        if tag == 0x08:
            b, pos = take_bool(buf, pos)
            self.discoverable = b
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.runtime = read_runtime_metadata(buf, pos, n, depth, self.runtime)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x22:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.timeout = read_duration(buf, pos, n, depth, self.timeout)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x2A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.retries = read_retry_strategy(buf, pos, n, depth, self.retries)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x32:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.discovery_version = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x3A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.deprecated_error_message = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x40:
            b, pos = take_bool(buf, pos)
            self.interruptible = b
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x48:
            b, pos = take_bool(buf, pos)
            self.cache_serializable = b
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        while tag == 0x5A:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key11 = ""
            value11: str | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key11 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value11 = buf[pos:n].decode()
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value11 is None:
                    value11 = ""
                self.tags[key11] = value11
            else:
                self._keep_entry(b"\x5a", buf, start, last)
            if pos >= end:
                tag = -1
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag < 0:
            break
        if tag == 0x62:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.pod_template_name = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        while tag == 0x6A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.cache_ignore_input_vars.append(buf[pos:n].decode())
            pos = n
            if pos >= end:
                tag = -1
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag < 0:
            break
        if tag == 0x70:
            b, pos = take_bool(buf, pos)
            self.is_eager = b
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x7A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.generates_deck = read_bool_value(buf, pos, n, depth, self.generates_deck)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x82:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.metadata = read_k_8_s_object_metadata(buf, pos, n, depth, self.metadata)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag in (
            0x08,
            0x12,
            0x22,
            0x2A,
            0x32,
            0x3A,
            0x40,
            0x48,
            0x5A,
            0x62,
            0x6A,
            0x70,
            0x7A,
            0x82,
        ):
            pos = at  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, at, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = TaskMetadata
    return self


class TaskTemplate(OneofMessage):
    """All that is needed to run a task: its interface, its type, and its container, pod or query.

    ``message flyteidl.core.TaskTemplate``

    Fields:
        id: ``flyteidl.core.Identifier id = 1``.
        type: ``string type = 2``.
        metadata: ``flyteidl.core.TaskMetadata metadata = 3``.
        interface: ``flyteidl.core.TypedInterface interface = 4``.
        custom: ``google.protobuf.Struct custom = 5``.
        container: ``flyteidl.core.Container container = 6`` (oneof target).
        k8s_pod: ``flyteidl.core.K8sPod k8s_pod = 17`` (oneof target).
        sql: ``flyteidl.core.Sql sql = 18`` (oneof target).
        task_type_version: ``int32 task_type_version = 7``.
        security_context: ``flyteidl.core.SecurityContext security_context = 8``.
        extended_resources: ``flyteidl.core.ExtendedResources extended_resources = 9``.
        config: ``map<string, string> config = 16``.
    """

    __slots__ = (
        "id",
        "type",
        "metadata",
        "interface",
        "custom",
        "container",
        "k8s_pod",
        "sql",
        "task_type_version",
        "security_context",
        "extended_resources",
        "config",
    )
    FULL_NAME = "flyteidl.core.TaskTemplate"
    id: Identifier | None
    type: str
    metadata: TaskMetadata | None
    interface: TypedInterface | None
    custom: Struct | None
    container: Container | None
    k8s_pod: K8SPod | None
    sql: Sql | None
    task_type_version: int
    security_context: SecurityContext | None
    extended_resources: ExtendedResources | None
    config: dict[str, str]
    ONEOFS = {
        "target": ("container", "k8s_pod", "sql"),
    }

    def __init__(
        self,
        *,
        id: Identifier | None = None,
        type: str = "",
        metadata: TaskMetadata | None = None,
        interface: TypedInterface | None = None,
        custom: Struct | None = None,
        container: Container | None = None,
        k8s_pod: K8SPod | None = None,
        sql: Sql | None = None,
        task_type_version: int = 0,
        security_context: SecurityContext | None = None,
        extended_resources: ExtendedResources | None = None,
        config: dict[str, str] | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is TaskTemplate
        if _checked:
            set_slot(self, "__class__", PlainTaskTemplate)
        self.id = id
        self.type = type
        self.metadata = metadata
        self.interface = interface
        self.custom = custom
        self.container = container
        self.k8s_pod = k8s_pod
        self.sql = sql
        self.task_type_version = task_type_version
        self.security_context = security_context
        self.extended_resources = extended_resources
        self.config = {} if config is None else config
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if container is not None:
            if k8s_pod is not None or sql is not None:
                raise two_members(self)
        elif k8s_pod is not None:
            if sql is not None:
                raise two_members(self)

    @property
    def target(self) -> Container | K8SPod | Sql | None:
        """The member of oneof ``target`` that is set."""
        if self.container is not None:
            return self.container
        if self.k8s_pod is not None:
            return self.k8s_pod
        return self.sql

    def which(self, oneof: Literals["target"]) -> Literals["container", "k8s_pod", "sql"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "target":
            if self.container is not None:
                return "container"
            if self.k8s_pod is not None:
                return "k8s_pod"
            if self.sql is not None:
                return "sql"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, Identifier)
        v2 = self.type
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if (v3 := self.metadata) is not None:
            put_message(out, b"\x1a\x00", v3, TaskMetadata)
        if (v4 := self.interface) is not None:
            put_message(out, b"\x22\x00", v4, TypedInterface)
        if (v5 := self.custom) is not None:
            put_message(out, b"\x2a\x00", v5, Struct)
        if (v6 := self.container) is not None:
            put_message(out, b"\x32\x00", v6, Container)
        elif (v17 := self.k8s_pod) is not None:
            put_message(out, b"\x8a\x01\x00", v17, K8SPod)
        elif (v18 := self.sql) is not None:
            put_message(out, b"\x92\x01\x00", v18, Sql)
        v7 = self.task_type_version
        if v7 != 0:
            out.append(0x38)
            put_int32(out, v7)
        if (v8 := self.security_context) is not None:
            put_message(out, b"\x42\x00", v8, SecurityContext)
        if (v9 := self.extended_resources) is not None:
            put_message(out, b"\x4a\x00", v9, ExtendedResources)
        if self.config:
            for k16, v16 in self.config.items():
                out += b"\x82\x01\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k16)
                out.append(0x12)
                put_string(out, v16)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskTemplate:
        return read_task_template(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=Identifier),
            field(name="type", number=2, kind="string"),
            field(name="metadata", number=3, kind="message", cls=TaskMetadata),
            field(name="interface", number=4, kind="message", cls=TypedInterface),
            field(name="custom", number=5, kind="message", cls=Struct),
            field(name="container", number=6, kind="message", cls=Container, oneof="target"),
            field(name="k8s_pod", number=17, kind="message", cls=K8SPod, oneof="target"),
            field(name="sql", number=18, kind="message", cls=Sql, oneof="target"),
            field(name="task_type_version", number=7, kind="int32"),
            field(name="security_context", number=8, kind="message", cls=SecurityContext),
            field(name="extended_resources", number=9, kind="message", cls=ExtendedResources),
            field(name="config", number=16, kind="string", key="string"),
        )


PlainTaskTemplate = plain(TaskTemplate)


def read_task_template(buf: bytes, pos: int, end: int, depth: int, into: TaskTemplate | None = None) -> TaskTemplate:
    if into is None:
        self = new(PlainTaskTemplate)
        self.config = {}
        self.id = self.metadata = self.interface = self.custom = self.container = self.k8s_pod = self.sql = (
            self.security_context
        ) = self.extended_resources = None
        self.type = ""
        self.task_type_version = 0
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainTaskTemplate)
        seen = True
    while pos < end:
        at = pos
        tag = buf[pos]
        pos += 1
        if tag > 127:
            tag, pos = take_varint(buf, pos - 1)
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.id = read_identifier(buf, pos, n, depth, self.id)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.type = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.metadata = read_task_metadata(buf, pos, n, depth, self.metadata)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x22:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.interface = read_typed_interface(buf, pos, n, depth, self.interface)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x2A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.custom = read_struct(buf, pos, n, depth, self.custom)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x32:
            if seen:
                self.k8s_pod = self.sql = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.container = read_container(buf, pos, n, depth, self.container)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x38:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.task_type_version = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x42:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.security_context = read_security_context(buf, pos, n, depth, self.security_context)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x4A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.extended_resources = read_extended_resources(buf, pos, n, depth, self.extended_resources)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        while tag == 0x82:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key16 = ""
            value16: str | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key16 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value16 = buf[pos:n].decode()
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value16 is None:
                    value16 = ""
                self.config[key16] = value16
            else:
                self._keep_entry(b"\x82\x01", buf, start, last)
            if pos >= end:
                tag = -1
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag < 0:
            break
        if tag == 0x8A:
            if seen:
                self.container = self.sql = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.k8s_pod = read_k_8_s_pod(buf, pos, n, depth, self.k8s_pod)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x92:
            if seen:
                self.container = self.k8s_pod = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.sql = read_sql(buf, pos, n, depth, self.sql)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag in (
            0x0A,
            0x12,
            0x1A,
            0x22,
            0x2A,
            0x32,
            0x38,
            0x42,
            0x4A,
            0x82,
            0x8A,
            0x92,
        ):
            pos = at  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, at, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = TaskTemplate
    return self


class ContainerPort(Message):
    """``message flyteidl.core.ContainerPort``

    Fields:
        container_port: ``uint32 container_port = 1``.
        name: ``string name = 2``.
    """

    __slots__ = ("container_port", "name")
    FULL_NAME = "flyteidl.core.ContainerPort"
    container_port: int
    name: str

    def __init__(
        self,
        *,
        container_port: int = 0,
        name: str = "",
    ) -> None:
        self.container_port = container_port
        self.name = name
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.container_port
        if v1 != 0:
            out.append(0x08)
            put_uint32(out, v1)
        v2 = self.name
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ContainerPort:
        return read_container_port(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="container_port", number=1, kind="uint32"),
            field(name="name", number=2, kind="string"),
        )


def read_container_port(buf: bytes, pos: int, end: int, depth: int, into: ContainerPort | None = None) -> ContainerPort:
    if into is None:
        self = new(ContainerPort)
        self.container_port = 0
        self.name = ""
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
            self.container_port = n
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
            0x08,
            0x12,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class Container(Message):
    """The image, the command line, the environment and the resources of a task.

    ``message flyteidl.core.Container``

    Fields:
        image: ``string image = 1``.
        command: ``repeated string command = 2``.
        args: ``repeated string args = 3``.
        resources: ``flyteidl.core.Resources resources = 4``.
        env: ``repeated flyteidl.core.KeyValuePair env = 5``.
        config: ``repeated flyteidl.core.KeyValuePair config = 6``. Deprecated.
        ports: ``repeated flyteidl.core.ContainerPort ports = 7``.
        data_config: ``flyteidl.core.DataLoadingConfig data_config = 9``.
        architecture: ``flyteidl.core.Container.Architecture architecture = 10``.
    """

    __slots__ = ("image", "command", "args", "resources", "env", "config", "ports", "data_config", "architecture")
    FULL_NAME = "flyteidl.core.Container"
    Architecture = ContainerArchitecture
    image: str
    command: list[str]
    args: list[str]
    resources: Resources | None
    env: list[KeyValuePair]
    config: list[KeyValuePair]
    ports: list[ContainerPort]
    data_config: DataLoadingConfig | None
    architecture: ContainerArchitecture

    def __init__(
        self,
        *,
        image: str = "",
        command: list[str] | None = None,
        args: list[str] | None = None,
        resources: Resources | None = None,
        env: list[KeyValuePair] | None = None,
        config: list[KeyValuePair] | None = None,
        ports: list[ContainerPort] | None = None,
        data_config: DataLoadingConfig | None = None,
        architecture: ContainerArchitecture = ContainerArchitecture(0),
    ) -> None:
        self.image = image
        self.command = [] if command is None else command
        self.args = [] if args is None else args
        self.resources = resources
        self.env = [] if env is None else env
        self.config = [] if config is None else config
        self.ports = [] if ports is None else ports
        self.data_config = data_config
        self.architecture = architecture
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.image
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        for v2 in self.command:
            out.append(0x12)
            put_string(out, v2)
        for v3 in self.args:
            out.append(0x1A)
            put_string(out, v3)
        if (v4 := self.resources) is not None:
            put_message(out, b"\x22\x00", v4, Resources)
        for v5 in self.env:
            put_message(out, b"\x2a\x00", v5, KeyValuePair)
        for v6 in self.config:
            put_message(out, b"\x32\x00", v6, KeyValuePair)
        for v7 in self.ports:
            put_message(out, b"\x3a\x00", v7, ContainerPort)
        if (v9 := self.data_config) is not None:
            put_message(out, b"\x4a\x00", v9, DataLoadingConfig)
        v10 = self.architecture
        if v10 != 0:
            out.append(0x50)
            put_enum(out, v10)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Container:
        return read_container(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="image", number=1, kind="string"),
            field(name="command", number=2, kind="string", repeated=True),
            field(name="args", number=3, kind="string", repeated=True),
            field(name="resources", number=4, kind="message", cls=Resources),
            field(name="env", number=5, kind="message", cls=KeyValuePair, repeated=True),
            field(name="config", number=6, kind="message", cls=KeyValuePair, repeated=True),
            field(name="ports", number=7, kind="message", cls=ContainerPort, repeated=True),
            field(name="data_config", number=9, kind="message", cls=DataLoadingConfig),
            field(name="architecture", number=10, kind="enum", cls=ContainerArchitecture),
        )


def read_container(buf: bytes, pos: int, end: int, depth: int, into: Container | None = None) -> Container:
    if into is None:
        self = new(Container)
        self.command = []
        self.args = []
        self.env = []
        self.config = []
        self.ports = []
        self.image = ""
        self.resources = self.data_config = None
        self.architecture = ContainerArchitecture(0)
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
            self.image = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x12:
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
        while tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.args.append(buf[pos:n].decode())
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
            self.resources = read_resources(buf, pos, n, depth, self.resources)
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
            self.env.append(read_key_value_pair(buf, pos, n, depth))
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
            self.config.append(read_key_value_pair(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        while tag == 0x3A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.ports.append(read_container_port(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x4A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.data_config = read_data_loading_config(buf, pos, n, depth, self.data_config)
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
            self.architecture = member(ContainerArchitecture, n)
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
            0x4A,
            0x50,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class IoStrategy(Message):
    """``message flyteidl.core.IOStrategy``

    Fields:
        download_mode: ``flyteidl.core.IOStrategy.DownloadMode download_mode = 1``.
        upload_mode: ``flyteidl.core.IOStrategy.UploadMode upload_mode = 2``.
    """

    __slots__ = ("download_mode", "upload_mode")
    FULL_NAME = "flyteidl.core.IOStrategy"
    DownloadMode = IoStrategyDownloadMode
    UploadMode = IoStrategyUploadMode
    download_mode: IoStrategyDownloadMode
    upload_mode: IoStrategyUploadMode

    def __init__(
        self,
        *,
        download_mode: IoStrategyDownloadMode = IoStrategyDownloadMode(0),
        upload_mode: IoStrategyUploadMode = IoStrategyUploadMode(0),
    ) -> None:
        self.download_mode = download_mode
        self.upload_mode = upload_mode
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.download_mode
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        v2 = self.upload_mode
        if v2 != 0:
            out.append(0x10)
            put_enum(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> IoStrategy:
        return read_io_strategy(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="download_mode", number=1, kind="enum", cls=IoStrategyDownloadMode),
            field(name="upload_mode", number=2, kind="enum", cls=IoStrategyUploadMode),
        )


def read_io_strategy(buf: bytes, pos: int, end: int, depth: int, into: IoStrategy | None = None) -> IoStrategy:
    if into is None:
        self = new(IoStrategy)
        self.download_mode = IoStrategyDownloadMode(0)
        self.upload_mode = IoStrategyUploadMode(0)
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
            self.download_mode = member(IoStrategyDownloadMode, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.upload_mode = member(IoStrategyUploadMode, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x10,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class DataLoadingConfig(Message):
    """``message flyteidl.core.DataLoadingConfig``

    Fields:
        enabled: ``bool enabled = 1``.
        input_path: ``string input_path = 2``.
        output_path: ``string output_path = 3``.
        format: ``flyteidl.core.DataLoadingConfig.LiteralMapFormat format = 4``.
        io_strategy: ``flyteidl.core.IOStrategy io_strategy = 5``.
    """

    __slots__ = ("enabled", "input_path", "output_path", "format", "io_strategy")
    FULL_NAME = "flyteidl.core.DataLoadingConfig"
    LiteralMapFormat = DataLoadingConfigLiteralMapFormat
    enabled: bool
    input_path: str
    output_path: str
    format: DataLoadingConfigLiteralMapFormat
    io_strategy: IoStrategy | None

    def __init__(
        self,
        *,
        enabled: bool = False,
        input_path: str = "",
        output_path: str = "",
        format: DataLoadingConfigLiteralMapFormat = DataLoadingConfigLiteralMapFormat(0),
        io_strategy: IoStrategy | None = None,
    ) -> None:
        self.enabled = enabled
        self.input_path = input_path
        self.output_path = output_path
        self.format = format
        self.io_strategy = io_strategy
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.enabled
        if v1 is not False:
            out.append(0x08)
            put_bool(out, v1)
        v2 = self.input_path
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.output_path
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        v4 = self.format
        if v4 != 0:
            out.append(0x20)
            put_enum(out, v4)
        if (v5 := self.io_strategy) is not None:
            put_message(out, b"\x2a\x00", v5, IoStrategy)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DataLoadingConfig:
        return read_data_loading_config(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="enabled", number=1, kind="bool"),
            field(name="input_path", number=2, kind="string"),
            field(name="output_path", number=3, kind="string"),
            field(name="format", number=4, kind="enum", cls=DataLoadingConfigLiteralMapFormat),
            field(name="io_strategy", number=5, kind="message", cls=IoStrategy),
        )


def read_data_loading_config(
    buf: bytes, pos: int, end: int, depth: int, into: DataLoadingConfig | None = None
) -> DataLoadingConfig:
    if into is None:
        self = new(DataLoadingConfig)
        self.enabled = False
        self.input_path = self.output_path = ""
        self.format = DataLoadingConfigLiteralMapFormat(0)
        self.io_strategy = None
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x08:
            b, pos = take_bool(buf, pos)
            self.enabled = b
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
            self.input_path = buf[pos:n].decode()
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
            self.output_path = buf[pos:n].decode()
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
            self.format = member(DataLoadingConfigLiteralMapFormat, n)
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
            self.io_strategy = read_io_strategy(buf, pos, n, depth, self.io_strategy)
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


class K8SPod(Message):
    """A task given as a Kubernetes pod spec.

    ``message flyteidl.core.K8sPod``

    Fields:
        metadata: ``flyteidl.core.K8sObjectMetadata metadata = 1``.
        pod_spec: ``google.protobuf.Struct pod_spec = 2``.
        data_config: ``flyteidl.core.DataLoadingConfig data_config = 3``.
        primary_container_name: ``string primary_container_name = 4``.
    """

    __slots__ = ("metadata", "pod_spec", "data_config", "primary_container_name")
    FULL_NAME = "flyteidl.core.K8sPod"
    metadata: K8SObjectMetadata | None
    pod_spec: Struct | None
    data_config: DataLoadingConfig | None
    primary_container_name: str

    def __init__(
        self,
        *,
        metadata: K8SObjectMetadata | None = None,
        pod_spec: Struct | None = None,
        data_config: DataLoadingConfig | None = None,
        primary_container_name: str = "",
    ) -> None:
        self.metadata = metadata
        self.pod_spec = pod_spec
        self.data_config = data_config
        self.primary_container_name = primary_container_name
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.metadata) is not None:
            put_message(out, b"\x0a\x00", v1, K8SObjectMetadata)
        if (v2 := self.pod_spec) is not None:
            put_message(out, b"\x12\x00", v2, Struct)
        if (v3 := self.data_config) is not None:
            put_message(out, b"\x1a\x00", v3, DataLoadingConfig)
        v4 = self.primary_container_name
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> K8SPod:
        return read_k_8_s_pod(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="metadata", number=1, kind="message", cls=K8SObjectMetadata),
            field(name="pod_spec", number=2, kind="message", cls=Struct),
            field(name="data_config", number=3, kind="message", cls=DataLoadingConfig),
            field(name="primary_container_name", number=4, kind="string"),
        )


def read_k_8_s_pod(buf: bytes, pos: int, end: int, depth: int, into: K8SPod | None = None) -> K8SPod:
    if into is None:
        self = new(K8SPod)
        self.metadata = self.pod_spec = self.data_config = None
        self.primary_container_name = ""
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
            self.metadata = read_k_8_s_object_metadata(buf, pos, n, depth, self.metadata)
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
            self.pod_spec = read_struct(buf, pos, n, depth, self.pod_spec)
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
            self.data_config = read_data_loading_config(buf, pos, n, depth, self.data_config)
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
            self.primary_container_name = buf[pos:n].decode()
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


class K8SObjectMetadata(Message):
    """``message flyteidl.core.K8sObjectMetadata``

    Fields:
        labels: ``map<string, string> labels = 1``.
        annotations: ``map<string, string> annotations = 2``.
    """

    __slots__ = ("labels", "annotations")
    FULL_NAME = "flyteidl.core.K8sObjectMetadata"
    labels: dict[str, str]
    annotations: dict[str, str]

    def __init__(
        self,
        *,
        labels: dict[str, str] | None = None,
        annotations: dict[str, str] | None = None,
    ) -> None:
        self.labels = {} if labels is None else labels
        self.annotations = {} if annotations is None else annotations
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self.labels:
            for k1, v1 in self.labels.items():
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
        if self.annotations:
            for k2, v2 in self.annotations.items():
                out += b"\x12\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k2)
                out.append(0x12)
                put_string(out, v2)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> K8SObjectMetadata:
        return read_k_8_s_object_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="labels", number=1, kind="string", key="string"),
            field(name="annotations", number=2, kind="string", key="string"),
        )


def read_k_8_s_object_metadata(
    buf: bytes, pos: int, end: int, depth: int, into: K8SObjectMetadata | None = None
) -> K8SObjectMetadata:
    if into is None:
        self = new(K8SObjectMetadata)
        self.labels = {}
        self.annotations = {}
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
                self.labels[key1] = value1
            else:
                self._keep_entry(b"\x0a", buf, start, last)
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        while tag == 0x12:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key2 = ""
            value2: str | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key2 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value2 = buf[pos:n].decode()
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value2 is None:
                    value2 = ""
                self.annotations[key2] = value2
            else:
                self._keep_entry(b"\x12", buf, start, last)
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class Sql(Message):
    """``message flyteidl.core.Sql``

    Fields:
        statement: ``string statement = 1``.
        dialect: ``flyteidl.core.Sql.Dialect dialect = 2``.
    """

    __slots__ = ("statement", "dialect")
    FULL_NAME = "flyteidl.core.Sql"
    Dialect = SqlDialect
    statement: str
    dialect: SqlDialect

    def __init__(
        self,
        *,
        statement: str = "",
        dialect: SqlDialect = SqlDialect(0),
    ) -> None:
        self.statement = statement
        self.dialect = dialect
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.statement
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.dialect
        if v2 != 0:
            out.append(0x10)
            put_enum(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Sql:
        return read_sql(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="statement", number=1, kind="string"),
            field(name="dialect", number=2, kind="enum", cls=SqlDialect),
        )


def read_sql(buf: bytes, pos: int, end: int, depth: int, into: Sql | None = None) -> Sql:
    if into is None:
        self = new(Sql)
        self.statement = ""
        self.dialect = SqlDialect(0)
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
            self.statement = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.dialect = member(SqlDialect, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x10,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
