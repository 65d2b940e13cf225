# Generated from flyteidl/admin/matchable_resource.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/admin/matchable_resource.proto``: 12 messages, 2 enums."""

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
    skip_field,
    take_bool,
    take_enum,
    take_int32,
    take_varint,
)
from .cluster_assignment import ClusterAssignment, read_cluster_assignment
from .common import (
    Annotations,
    Envs,
    Labels,
    RawOutputDataConfig,
    read_annotations,
    read_envs,
    read_labels,
    read_raw_output_data_config,
)
from ..core.execution import QualityOfService, read_quality_of_service
from ..core.execution_envs import ExecutionEnvAssignment, read_execution_env_assignment
from ..core.security import SecurityContext, read_security_context
from ..google.protobuf.wrappers import BoolValue, read_bool_value

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/admin/matchable_resource.proto"
PROTO_PACKAGE = "flyteidl.admin"

__all__ = [
    "MatchableResource",
    "PluginOverrideMissingPluginBehavior",
    "TaskResourceSpec",
    "TaskResourceAttributes",
    "ClusterResourceAttributes",
    "ExecutionQueueAttributes",
    "ExecutionClusterLabel",
    "PluginOverride",
    "PluginOverrides",
    "WorkflowExecutionConfig",
    "MatchingAttributes",
    "MatchableAttributesConfiguration",
    "ListMatchableAttributesRequest",
    "ListMatchableAttributesResponse",
]


@proto_enum("flyteidl.admin.MatchableResource")
class MatchableResource(Enum):
    """``enum flyteidl.admin.MatchableResource``"""

    TASK_RESOURCE = 0
    CLUSTER_RESOURCE = 1
    EXECUTION_QUEUE = 2
    EXECUTION_CLUSTER_LABEL = 3
    QUALITY_OF_SERVICE_SPECIFICATION = 4
    PLUGIN_OVERRIDE = 5
    WORKFLOW_EXECUTION_CONFIG = 6
    CLUSTER_ASSIGNMENT = 7


@proto_enum("flyteidl.admin.PluginOverride.MissingPluginBehavior")
class PluginOverrideMissingPluginBehavior(Enum):
    """``enum flyteidl.admin.PluginOverride.MissingPluginBehavior``"""

    FAIL = 0
    USE_DEFAULT = 1


class TaskResourceSpec(Message):
    """``message flyteidl.admin.TaskResourceSpec``

    Fields:
        cpu: ``string cpu = 1``.
        gpu: ``string gpu = 2``.
        memory: ``string memory = 3``.
        storage: ``string storage = 4``.
        ephemeral_storage: ``string ephemeral_storage = 5``.
    """

    __slots__ = ("cpu", "gpu", "memory", "storage", "ephemeral_storage")
    FULL_NAME = "flyteidl.admin.TaskResourceSpec"
    cpu: str
    gpu: str
    memory: str
    storage: str
    ephemeral_storage: str

    def __init__(
        self,
        *,
        cpu: str = "",
        gpu: str = "",
        memory: str = "",
        storage: str = "",
        ephemeral_storage: str = "",
    ) -> None:
        self.cpu = cpu
        self.gpu = gpu
        self.memory = memory
        self.storage = storage
        self.ephemeral_storage = ephemeral_storage
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.cpu
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.gpu
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.memory
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        v4 = self.storage
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        v5 = self.ephemeral_storage
        if v5 != "":
            out.append(0x2A)
            put_string(out, v5)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskResourceSpec:
        return read_task_resource_spec(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="cpu", number=1, kind="string"),
            field(name="gpu", number=2, kind="string"),
            field(name="memory", number=3, kind="string"),
            field(name="storage", number=4, kind="string"),
            field(name="ephemeral_storage", number=5, kind="string"),
        )


def read_task_resource_spec(
    buf: bytes, pos: int, end: int, depth: int, into: TaskResourceSpec | None = None
) -> TaskResourceSpec:
    if into is None:
        self = new(TaskResourceSpec)
        self.cpu = self.gpu = self.memory = self.storage = self.ephemeral_storage = ""
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
            self.cpu = buf[pos:n].decode()
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
            self.gpu = buf[pos:n].decode()
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
            self.memory = buf[pos:n].decode()
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
            self.storage = buf[pos:n].decode()
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
            self.ephemeral_storage = buf[pos:n].decode()
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
    return self


class TaskResourceAttributes(Message):
    """``message flyteidl.admin.TaskResourceAttributes``

    Fields:
        defaults: ``flyteidl.admin.TaskResourceSpec defaults = 1``.
        limits: ``flyteidl.admin.TaskResourceSpec limits = 2``.
    """

    __slots__ = ("defaults", "limits")
    FULL_NAME = "flyteidl.admin.TaskResourceAttributes"
    defaults: TaskResourceSpec | None
    limits: TaskResourceSpec | None

    def __init__(
        self,
        *,
        defaults: TaskResourceSpec | None = None,
        limits: TaskResourceSpec | None = None,
    ) -> None:
        self.defaults = defaults
        self.limits = limits
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.defaults) is not None:
            put_message(out, b"\x0a\x00", v1, TaskResourceSpec)
        if (v2 := self.limits) is not None:
            put_message(out, b"\x12\x00", v2, TaskResourceSpec)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskResourceAttributes:
        return read_task_resource_attributes(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="defaults", number=1, kind="message", cls=TaskResourceSpec),
            field(name="limits", number=2, kind="message", cls=TaskResourceSpec),
        )


def read_task_resource_attributes(
    buf: bytes, pos: int, end: int, depth: int, into: TaskResourceAttributes | None = None
) -> TaskResourceAttributes:
    if into is None:
        self = new(TaskResourceAttributes)
        self.defaults = self.limits = None
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
            self.defaults = read_task_resource_spec(buf, pos, n, depth, self.defaults)
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
            self.limits = read_task_resource_spec(buf, pos, n, depth, self.limits)
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


class ClusterResourceAttributes(Message):
    """``message flyteidl.admin.ClusterResourceAttributes``

    Fields:
        attributes: ``map<string, string> attributes = 1``.
    """

    __slots__ = ("attributes",)
    FULL_NAME = "flyteidl.admin.ClusterResourceAttributes"
    attributes: dict[str, str]

    def __init__(
        self,
        *,
        attributes: dict[str, str] | None = None,
    ) -> None:
        self.attributes = {} if attributes is None else attributes
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self.attributes:
            for k1, v1 in self.attributes.items():
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
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ClusterResourceAttributes:
        return read_cluster_resource_attributes(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="attributes", number=1, kind="string", key="string"),)


def read_cluster_resource_attributes(
    buf: bytes, pos: int, end: int, depth: int, into: ClusterResourceAttributes | None = None
) -> ClusterResourceAttributes:
    if into is None:
        self = new(ClusterResourceAttributes)
        self.attributes = {}
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
                self.attributes[key1] = value1
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


class ExecutionQueueAttributes(Message):
    """``message flyteidl.admin.ExecutionQueueAttributes``

    Fields:
        tags: ``repeated string tags = 1``.
    """

    __slots__ = ("tags",)
    FULL_NAME = "flyteidl.admin.ExecutionQueueAttributes"
    tags: list[str]

    def __init__(
        self,
        *,
        tags: list[str] | None = None,
    ) -> None:
        self.tags = [] if tags is None else tags
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.tags:
            out.append(0x0A)
            put_string(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecutionQueueAttributes:
        return read_execution_queue_attributes(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="tags", number=1, kind="string", repeated=True),)


def read_execution_queue_attributes(
    buf: bytes, pos: int, end: int, depth: int, into: ExecutionQueueAttributes | None = None
) -> ExecutionQueueAttributes:
    if into is None:
        self = new(ExecutionQueueAttributes)
        self.tags = []
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
            self.tags.append(buf[pos:n].decode())
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


class ExecutionClusterLabel(Message):
    """``message flyteidl.admin.ExecutionClusterLabel``

    Fields:
        value: ``string value = 1``.
    """

    __slots__ = ("value",)
    FULL_NAME = "flyteidl.admin.ExecutionClusterLabel"
    value: str

    def __init__(
        self,
        *,
        value: str = "",
    ) -> None:
        self.value = value
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.value
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecutionClusterLabel:
        return read_execution_cluster_label(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="value", number=1, kind="string"),)


def read_execution_cluster_label(
    buf: bytes, pos: int, end: int, depth: int, into: ExecutionClusterLabel | None = None
) -> ExecutionClusterLabel:
    if into is None:
        self = new(ExecutionClusterLabel)
        self.value = ""
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
            self.value = buf[pos:n].decode()
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


class PluginOverride(Message):
    """``message flyteidl.admin.PluginOverride``

    Fields:
        task_type: ``string task_type = 1``.
        plugin_id: ``repeated string plugin_id = 2``.
        missing_plugin_behavior: ``flyteidl.admin.PluginOverride.MissingPluginBehavior missing_plugin_behavior = 4``.
    """

    __slots__ = ("task_type", "plugin_id", "missing_plugin_behavior")
    FULL_NAME = "flyteidl.admin.PluginOverride"
    MissingPluginBehavior = PluginOverrideMissingPluginBehavior
    task_type: str
    plugin_id: list[str]
    missing_plugin_behavior: PluginOverrideMissingPluginBehavior

    def __init__(
        self,
        *,
        task_type: str = "",
        plugin_id: list[str] | None = None,
        missing_plugin_behavior: PluginOverrideMissingPluginBehavior = PluginOverrideMissingPluginBehavior(0),
    ) -> None:
        self.task_type = task_type
        self.plugin_id = [] if plugin_id is None else plugin_id
        self.missing_plugin_behavior = missing_plugin_behavior
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.task_type
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        for v2 in self.plugin_id:
            out.append(0x12)
            put_string(out, v2)
        v4 = self.missing_plugin_behavior
        if v4 != 0:
            out.append(0x20)
            put_enum(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> PluginOverride:
        return read_plugin_override(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="task_type", number=1, kind="string"),
            field(name="plugin_id", number=2, kind="string", repeated=True),
            field(name="missing_plugin_behavior", number=4, kind="enum", cls=PluginOverrideMissingPluginBehavior),
        )


def read_plugin_override(
    buf: bytes, pos: int, end: int, depth: int, into: PluginOverride | None = None
) -> PluginOverride:
    if into is None:
        self = new(PluginOverride)
        self.plugin_id = []
        self.task_type = ""
        self.missing_plugin_behavior = PluginOverrideMissingPluginBehavior(0)
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
            self.task_type = buf[pos:n].decode()
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
            self.plugin_id.append(buf[pos:n].decode())
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x20:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.missing_plugin_behavior = member(PluginOverrideMissingPluginBehavior, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x20,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class PluginOverrides(Message):
    """``message flyteidl.admin.PluginOverrides``

    Fields:
        overrides: ``repeated flyteidl.admin.PluginOverride overrides = 1``.
    """

    __slots__ = ("overrides",)
    FULL_NAME = "flyteidl.admin.PluginOverrides"
    overrides: list[PluginOverride]

    def __init__(
        self,
        *,
        overrides: list[PluginOverride] | None = None,
    ) -> None:
        self.overrides = [] if overrides is None else overrides
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.overrides:
            put_message(out, b"\x0a\x00", v1, PluginOverride)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> PluginOverrides:
        return read_plugin_overrides(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="overrides", number=1, kind="message", cls=PluginOverride, repeated=True),)


def read_plugin_overrides(
    buf: bytes, pos: int, end: int, depth: int, into: PluginOverrides | None = None
) -> PluginOverrides:
    if into is None:
        self = new(PluginOverrides)
        self.overrides = []
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
            self.overrides.append(read_plugin_override(buf, pos, n, depth))
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


class WorkflowExecutionConfig(Message):
    """``message flyteidl.admin.WorkflowExecutionConfig``

    Fields:
        max_parallelism: ``int32 max_parallelism = 1``.
        security_context: ``flyteidl.core.SecurityContext security_context = 2``.
        raw_output_data_config: ``flyteidl.admin.RawOutputDataConfig raw_output_data_config = 3``.
        labels: ``flyteidl.admin.Labels labels = 4``.
        annotations: ``flyteidl.admin.Annotations annotations = 5``.
        interruptible: ``google.protobuf.BoolValue interruptible = 6``.
        overwrite_cache: ``bool overwrite_cache = 7``.
        envs: ``flyteidl.admin.Envs envs = 8``.
        execution_env_assignments: ``repeated flyteidl.core.ExecutionEnvAssignment execution_env_assignments = 9``.
    """

    __slots__ = (
        "max_parallelism",
        "security_context",
        "raw_output_data_config",
        "labels",
        "annotations",
        "interruptible",
        "overwrite_cache",
        "envs",
        "execution_env_assignments",
    )
    FULL_NAME = "flyteidl.admin.WorkflowExecutionConfig"
    max_parallelism: int
    security_context: SecurityContext | None
    raw_output_data_config: RawOutputDataConfig | None
    labels: Labels | None
    annotations: Annotations | None
    interruptible: BoolValue | None
    overwrite_cache: bool
    envs: Envs | None
    execution_env_assignments: list[ExecutionEnvAssignment]

    def __init__(
        self,
        *,
        max_parallelism: int = 0,
        security_context: SecurityContext | None = None,
        raw_output_data_config: RawOutputDataConfig | None = None,
        labels: Labels | None = None,
        annotations: Annotations | None = None,
        interruptible: BoolValue | None = None,
        overwrite_cache: bool = False,
        envs: Envs | None = None,
        execution_env_assignments: list[ExecutionEnvAssignment] | None = None,
    ) -> None:
        self.max_parallelism = max_parallelism
        self.security_context = security_context
        self.raw_output_data_config = raw_output_data_config
        self.labels = labels
        self.annotations = annotations
        self.interruptible = interruptible
        self.overwrite_cache = overwrite_cache
        self.envs = envs
        self.execution_env_assignments = [] if execution_env_assignments is None else execution_env_assignments
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.max_parallelism
        if v1 != 0:
            out.append(0x08)
            put_int32(out, v1)
        if (v2 := self.security_context) is not None:
            put_message(out, b"\x12\x00", v2, SecurityContext)
        if (v3 := self.raw_output_data_config) is not None:
            put_message(out, b"\x1a\x00", v3, RawOutputDataConfig)
        if (v4 := self.labels) is not None:
            put_message(out, b"\x22\x00", v4, Labels)
        if (v5 := self.annotations) is not None:
            put_message(out, b"\x2a\x00", v5, Annotations)
        if (v6 := self.interruptible) is not None:
            put_message(out, b"\x32\x00", v6, BoolValue)
        v7 = self.overwrite_cache
        if v7 is not False:
            out.append(0x38)
            put_bool(out, v7)
        if (v8 := self.envs) is not None:
            put_message(out, b"\x42\x00", v8, Envs)
        for v9 in self.execution_env_assignments:
            put_message(out, b"\x4a\x00", v9, ExecutionEnvAssignment)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowExecutionConfig:
        return read_workflow_execution_config(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="max_parallelism", number=1, kind="int32"),
            field(name="security_context", number=2, kind="message", cls=SecurityContext),
            field(name="raw_output_data_config", number=3, kind="message", cls=RawOutputDataConfig),
            field(name="labels", number=4, kind="message", cls=Labels),
            field(name="annotations", number=5, kind="message", cls=Annotations),
            field(name="interruptible", number=6, kind="message", cls=BoolValue),
            field(name="overwrite_cache", number=7, kind="bool"),
            field(name="envs", number=8, kind="message", cls=Envs),
            field(
                name="execution_env_assignments", number=9, kind="message", cls=ExecutionEnvAssignment, repeated=True
            ),
        )


def read_workflow_execution_config(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowExecutionConfig | None = None
) -> WorkflowExecutionConfig:
    if into is None:
        self = new(WorkflowExecutionConfig)
        self.execution_env_assignments = []
        self.max_parallelism = 0
        self.security_context = self.raw_output_data_config = self.labels = self.annotations = self.interruptible = (
            self.envs
        ) = None
        self.overwrite_cache = False
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
            self.max_parallelism = n
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
            self.security_context = read_security_context(buf, pos, n, depth, self.security_context)
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
            self.raw_output_data_config = read_raw_output_data_config(buf, pos, n, depth, self.raw_output_data_config)
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
            self.labels = read_labels(buf, pos, n, depth, self.labels)
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
            self.annotations = read_annotations(buf, pos, n, depth, self.annotations)
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
            self.interruptible = read_bool_value(buf, pos, n, depth, self.interruptible)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x38:
            b, pos = take_bool(buf, pos)
            self.overwrite_cache = b
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x42:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.envs = read_envs(buf, pos, n, depth, self.envs)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x4A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.execution_env_assignments.append(read_execution_env_assignment(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag in (
            0x08,
            0x12,
            0x1A,
            0x22,
            0x2A,
            0x32,
            0x38,
            0x42,
            0x4A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class MatchingAttributes(OneofMessage):
    """``message flyteidl.admin.MatchingAttributes``

    Fields:
        task_resource_attributes: ``flyteidl.admin.TaskResourceAttributes task_resource_attributes = 1`` (oneof target).
        cluster_resource_attributes: ``flyteidl.admin.ClusterResourceAttributes cluster_resource_attributes = 2`` (oneof target).
        execution_queue_attributes: ``flyteidl.admin.ExecutionQueueAttributes execution_queue_attributes = 3`` (oneof target).
        execution_cluster_label: ``flyteidl.admin.ExecutionClusterLabel execution_cluster_label = 4`` (oneof target).
        quality_of_service: ``flyteidl.core.QualityOfService quality_of_service = 5`` (oneof target).
        plugin_overrides: ``flyteidl.admin.PluginOverrides plugin_overrides = 6`` (oneof target).
        workflow_execution_config: ``flyteidl.admin.WorkflowExecutionConfig workflow_execution_config = 7`` (oneof target).
        cluster_assignment: ``flyteidl.admin.ClusterAssignment cluster_assignment = 8`` (oneof target).
    """

    __slots__ = (
        "task_resource_attributes",
        "cluster_resource_attributes",
        "execution_queue_attributes",
        "execution_cluster_label",
        "quality_of_service",
        "plugin_overrides",
        "workflow_execution_config",
        "cluster_assignment",
    )
    FULL_NAME = "flyteidl.admin.MatchingAttributes"
    task_resource_attributes: TaskResourceAttributes | None
    cluster_resource_attributes: ClusterResourceAttributes | None
    execution_queue_attributes: ExecutionQueueAttributes | None
    execution_cluster_label: ExecutionClusterLabel | None
    quality_of_service: QualityOfService | None
    plugin_overrides: PluginOverrides | None
    workflow_execution_config: WorkflowExecutionConfig | None
    cluster_assignment: ClusterAssignment | None
    ONEOFS = {
        "target": (
            "task_resource_attributes",
            "cluster_resource_attributes",
            "execution_queue_attributes",
            "execution_cluster_label",
            "quality_of_service",
            "plugin_overrides",
            "workflow_execution_config",
            "cluster_assignment",
        ),
    }

    def __init__(
        self,
        *,
        task_resource_attributes: TaskResourceAttributes | None = None,
        cluster_resource_attributes: ClusterResourceAttributes | None = None,
        execution_queue_attributes: ExecutionQueueAttributes | None = None,
        execution_cluster_label: ExecutionClusterLabel | None = None,
        quality_of_service: QualityOfService | None = None,
        plugin_overrides: PluginOverrides | None = None,
        workflow_execution_config: WorkflowExecutionConfig | None = None,
        cluster_assignment: ClusterAssignment | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is MatchingAttributes
        if _checked:
            set_slot(self, "__class__", PlainMatchingAttributes)
        self.task_resource_attributes = task_resource_attributes
        self.cluster_resource_attributes = cluster_resource_attributes
        self.execution_queue_attributes = execution_queue_attributes
        self.execution_cluster_label = execution_cluster_label
        self.quality_of_service = quality_of_service
        self.plugin_overrides = plugin_overrides
        self.workflow_execution_config = workflow_execution_config
        self.cluster_assignment = cluster_assignment
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if task_resource_attributes is not None:
            if (
                cluster_resource_attributes is not None
                or execution_queue_attributes is not None
                or execution_cluster_label is not None
                or quality_of_service is not None
                or plugin_overrides is not None
                or workflow_execution_config is not None
                or cluster_assignment is not None
            ):
                raise two_members(self)
        elif cluster_resource_attributes is not None:
            if (
                execution_queue_attributes is not None
                or execution_cluster_label is not None
                or quality_of_service is not None
                or plugin_overrides is not None
                or workflow_execution_config is not None
                or cluster_assignment is not None
            ):
                raise two_members(self)
        elif execution_queue_attributes is not None:
            if (
                execution_cluster_label is not None
                or quality_of_service is not None
                or plugin_overrides is not None
                or workflow_execution_config is not None
                or cluster_assignment is not None
            ):
                raise two_members(self)
        elif execution_cluster_label is not None:
            if (
                quality_of_service is not None
                or plugin_overrides is not None
                or workflow_execution_config is not None
                or cluster_assignment is not None
            ):
                raise two_members(self)
        elif quality_of_service is not None:
            if plugin_overrides is not None or workflow_execution_config is not None or cluster_assignment is not None:
                raise two_members(self)
        elif plugin_overrides is not None:
            if workflow_execution_config is not None or cluster_assignment is not None:
                raise two_members(self)
        elif workflow_execution_config is not None:
            if cluster_assignment is not None:
                raise two_members(self)

    @property
    def target(
        self,
    ) -> (
        TaskResourceAttributes
        | ClusterResourceAttributes
        | ExecutionQueueAttributes
        | ExecutionClusterLabel
        | QualityOfService
        | PluginOverrides
        | WorkflowExecutionConfig
        | ClusterAssignment
        | None
    ):
        """The member of oneof ``target`` that is set."""
        if self.task_resource_attributes is not None:
            return self.task_resource_attributes
        if self.cluster_resource_attributes is not None:
            return self.cluster_resource_attributes
        if self.execution_queue_attributes is not None:
            return self.execution_queue_attributes
        if self.execution_cluster_label is not None:
            return self.execution_cluster_label
        if self.quality_of_service is not None:
            return self.quality_of_service
        if self.plugin_overrides is not None:
            return self.plugin_overrides
        if self.workflow_execution_config is not None:
            return self.workflow_execution_config
        return self.cluster_assignment

    def which(
        self, oneof: Literals["target"]
    ) -> (
        Literals[
            "task_resource_attributes",
            "cluster_resource_attributes",
            "execution_queue_attributes",
            "execution_cluster_label",
            "quality_of_service",
            "plugin_overrides",
            "workflow_execution_config",
            "cluster_assignment",
        ]
        | None
    ):
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "target":
            if self.task_resource_attributes is not None:
                return "task_resource_attributes"
            if self.cluster_resource_attributes is not None:
                return "cluster_resource_attributes"
            if self.execution_queue_attributes is not None:
                return "execution_queue_attributes"
            if self.execution_cluster_label is not None:
                return "execution_cluster_label"
            if self.quality_of_service is not None:
                return "quality_of_service"
            if self.plugin_overrides is not None:
                return "plugin_overrides"
            if self.workflow_execution_config is not None:
                return "workflow_execution_config"
            if self.cluster_assignment is not None:
                return "cluster_assignment"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.task_resource_attributes) is not None:
            put_message(out, b"\x0a\x00", v1, TaskResourceAttributes)
        elif (v2 := self.cluster_resource_attributes) is not None:
            put_message(out, b"\x12\x00", v2, ClusterResourceAttributes)
        elif (v3 := self.execution_queue_attributes) is not None:
            put_message(out, b"\x1a\x00", v3, ExecutionQueueAttributes)
        elif (v4 := self.execution_cluster_label) is not None:
            put_message(out, b"\x22\x00", v4, ExecutionClusterLabel)
        elif (v5 := self.quality_of_service) is not None:
            put_message(out, b"\x2a\x00", v5, QualityOfService)
        elif (v6 := self.plugin_overrides) is not None:
            put_message(out, b"\x32\x00", v6, PluginOverrides)
        elif (v7 := self.workflow_execution_config) is not None:
            put_message(out, b"\x3a\x00", v7, WorkflowExecutionConfig)
        elif (v8 := self.cluster_assignment) is not None:
            put_message(out, b"\x42\x00", v8, ClusterAssignment)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> MatchingAttributes:
        return read_matching_attributes(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(
                name="task_resource_attributes", number=1, kind="message", cls=TaskResourceAttributes, oneof="target"
            ),
            field(
                name="cluster_resource_attributes",
                number=2,
                kind="message",
                cls=ClusterResourceAttributes,
                oneof="target",
            ),
            field(
                name="execution_queue_attributes",
                number=3,
                kind="message",
                cls=ExecutionQueueAttributes,
                oneof="target",
            ),
            field(name="execution_cluster_label", number=4, kind="message", cls=ExecutionClusterLabel, oneof="target"),
            field(name="quality_of_service", number=5, kind="message", cls=QualityOfService, oneof="target"),
            field(name="plugin_overrides", number=6, kind="message", cls=PluginOverrides, oneof="target"),
            field(
                name="workflow_execution_config", number=7, kind="message", cls=WorkflowExecutionConfig, oneof="target"
            ),
            field(name="cluster_assignment", number=8, kind="message", cls=ClusterAssignment, oneof="target"),
        )


PlainMatchingAttributes = plain(MatchingAttributes)


def read_matching_attributes(
    buf: bytes, pos: int, end: int, depth: int, into: MatchingAttributes | None = None
) -> MatchingAttributes:
    if into is None:
        self = new(PlainMatchingAttributes)
        self.task_resource_attributes = self.cluster_resource_attributes = self.execution_queue_attributes = (
            self.execution_cluster_label
        ) = self.quality_of_service = self.plugin_overrides = self.workflow_execution_config = (
            self.cluster_assignment
        ) = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainMatchingAttributes)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.cluster_resource_attributes = self.execution_queue_attributes = self.execution_cluster_label = (
                    self.quality_of_service
                ) = self.plugin_overrides = self.workflow_execution_config = self.cluster_assignment = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.task_resource_attributes = read_task_resource_attributes(
                buf, pos, n, depth, self.task_resource_attributes
            )
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.task_resource_attributes = self.execution_queue_attributes = self.execution_cluster_label = (
                    self.quality_of_service
                ) = self.plugin_overrides = self.workflow_execution_config = self.cluster_assignment = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.cluster_resource_attributes = read_cluster_resource_attributes(
                buf, pos, n, depth, self.cluster_resource_attributes
            )
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            if seen:
                self.task_resource_attributes = self.cluster_resource_attributes = self.execution_cluster_label = (
                    self.quality_of_service
                ) = self.plugin_overrides = self.workflow_execution_config = self.cluster_assignment = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.execution_queue_attributes = read_execution_queue_attributes(
                buf, pos, n, depth, self.execution_queue_attributes
            )
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x22:
            if seen:
                self.task_resource_attributes = self.cluster_resource_attributes = self.execution_queue_attributes = (
                    self.quality_of_service
                ) = self.plugin_overrides = self.workflow_execution_config = self.cluster_assignment = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.execution_cluster_label = read_execution_cluster_label(
                buf, pos, n, depth, self.execution_cluster_label
            )
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x2A:
            if seen:
                self.task_resource_attributes = self.cluster_resource_attributes = self.execution_queue_attributes = (
                    self.execution_cluster_label
                ) = self.plugin_overrides = self.workflow_execution_config = self.cluster_assignment = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.quality_of_service = read_quality_of_service(buf, pos, n, depth, self.quality_of_service)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x32:
            if seen:
                self.task_resource_attributes = self.cluster_resource_attributes = self.execution_queue_attributes = (
                    self.execution_cluster_label
                ) = self.quality_of_service = self.workflow_execution_config = self.cluster_assignment = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.plugin_overrides = read_plugin_overrides(buf, pos, n, depth, self.plugin_overrides)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x3A:
            if seen:
                self.task_resource_attributes = self.cluster_resource_attributes = self.execution_queue_attributes = (
                    self.execution_cluster_label
                ) = self.quality_of_service = self.plugin_overrides = self.cluster_assignment = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.workflow_execution_config = read_workflow_execution_config(
                buf, pos, n, depth, self.workflow_execution_config
            )
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x42:
            if seen:
                self.task_resource_attributes = self.cluster_resource_attributes = self.execution_queue_attributes = (
                    self.execution_cluster_label
                ) = self.quality_of_service = self.plugin_overrides = self.workflow_execution_config = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.cluster_assignment = read_cluster_assignment(buf, pos, n, depth, self.cluster_assignment)
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
            0x42,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = MatchingAttributes
    return self


class MatchableAttributesConfiguration(Message):
    """``message flyteidl.admin.MatchableAttributesConfiguration``

    Fields:
        attributes: ``flyteidl.admin.MatchingAttributes attributes = 1``.
        domain: ``string domain = 2``.
        project: ``string project = 3``.
        workflow: ``string workflow = 4``.
        launch_plan: ``string launch_plan = 5``.
        org: ``string org = 6``.
    """

    __slots__ = ("attributes", "domain", "project", "workflow", "launch_plan", "org")
    FULL_NAME = "flyteidl.admin.MatchableAttributesConfiguration"
    attributes: MatchingAttributes | None
    domain: str
    project: str
    workflow: str
    launch_plan: str
    org: str

    def __init__(
        self,
        *,
        attributes: MatchingAttributes | None = None,
        domain: str = "",
        project: str = "",
        workflow: str = "",
        launch_plan: str = "",
        org: str = "",
    ) -> None:
        self.attributes = attributes
        self.domain = domain
        self.project = project
        self.workflow = workflow
        self.launch_plan = launch_plan
        self.org = org
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.attributes) is not None:
            put_message(out, b"\x0a\x00", v1, MatchingAttributes)
        v2 = self.domain
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.project
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        v4 = self.workflow
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        v5 = self.launch_plan
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
    def _read(buf: bytes, pos: int, end: int, depth: int) -> MatchableAttributesConfiguration:
        return read_matchable_attributes_configuration(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="attributes", number=1, kind="message", cls=MatchingAttributes),
            field(name="domain", number=2, kind="string"),
            field(name="project", number=3, kind="string"),
            field(name="workflow", number=4, kind="string"),
            field(name="launch_plan", number=5, kind="string"),
            field(name="org", number=6, kind="string"),
        )


def read_matchable_attributes_configuration(
    buf: bytes, pos: int, end: int, depth: int, into: MatchableAttributesConfiguration | None = None
) -> MatchableAttributesConfiguration:
    if into is None:
        self = new(MatchableAttributesConfiguration)
        self.attributes = None
        self.domain = self.project = self.workflow = self.launch_plan = self.org = ""
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
            self.attributes = read_matching_attributes(buf, pos, n, depth, self.attributes)
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
            self.domain = buf[pos:n].decode()
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
            self.project = buf[pos:n].decode()
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
            self.workflow = buf[pos:n].decode()
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
            self.launch_plan = buf[pos:n].decode()
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


class ListMatchableAttributesRequest(Message):
    """``message flyteidl.admin.ListMatchableAttributesRequest``

    Fields:
        resource_type: ``flyteidl.admin.MatchableResource resource_type = 1``.
        org: ``string org = 2``.
    """

    __slots__ = ("resource_type", "org")
    FULL_NAME = "flyteidl.admin.ListMatchableAttributesRequest"
    resource_type: MatchableResource
    org: str

    def __init__(
        self,
        *,
        resource_type: MatchableResource = MatchableResource(0),
        org: str = "",
    ) -> None:
        self.resource_type = resource_type
        self.org = org
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.resource_type
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        v2 = self.org
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ListMatchableAttributesRequest:
        return read_list_matchable_attributes_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="resource_type", number=1, kind="enum", cls=MatchableResource),
            field(name="org", number=2, kind="string"),
        )


def read_list_matchable_attributes_request(
    buf: bytes, pos: int, end: int, depth: int, into: ListMatchableAttributesRequest | None = None
) -> ListMatchableAttributesRequest:
    if into is None:
        self = new(ListMatchableAttributesRequest)
        self.resource_type = MatchableResource(0)
        self.org = ""
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
            self.resource_type = member(MatchableResource, n)
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
            self.org = buf[pos:n].decode()
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


class ListMatchableAttributesResponse(Message):
    """``message flyteidl.admin.ListMatchableAttributesResponse``

    Fields:
        configurations: ``repeated flyteidl.admin.MatchableAttributesConfiguration configurations = 1``.
    """

    __slots__ = ("configurations",)
    FULL_NAME = "flyteidl.admin.ListMatchableAttributesResponse"
    configurations: list[MatchableAttributesConfiguration]

    def __init__(
        self,
        *,
        configurations: list[MatchableAttributesConfiguration] | None = None,
    ) -> None:
        self.configurations = [] if configurations is None else configurations
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.configurations:
            put_message(out, b"\x0a\x00", v1, MatchableAttributesConfiguration)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ListMatchableAttributesResponse:
        return read_list_matchable_attributes_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="configurations", number=1, kind="message", cls=MatchableAttributesConfiguration, repeated=True),
        )


def read_list_matchable_attributes_response(
    buf: bytes, pos: int, end: int, depth: int, into: ListMatchableAttributesResponse | None = None
) -> ListMatchableAttributesResponse:
    if into is None:
        self = new(ListMatchableAttributesResponse)
        self.configurations = []
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
            self.configurations.append(read_matchable_attributes_configuration(buf, pos, n, depth))
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
