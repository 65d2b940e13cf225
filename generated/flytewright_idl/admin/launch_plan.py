# Generated from flyteidl/admin/launch_plan.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/admin/launch_plan.proto``: 13 messages, 2 enums."""

from __future__ import annotations

from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, new
from .._runtime.wire import (
    put_bool,
    put_enum,
    put_int32,
    put_message,
    put_string,
    put_uint32,
    take_bool,
    take_enum,
    take_int32,
    take_uint32,
    take_varint,
)
from .cluster_assignment import ClusterAssignment, read_cluster_assignment
from .common import (
    Annotations,
    AuthRole,
    Envs,
    Labels,
    NamedEntityIdentifier,
    Notification,
    RawOutputDataConfig,
    Sort,
    read_annotations,
    read_auth_role,
    read_envs,
    read_labels,
    read_named_entity_identifier,
    read_notification,
    read_raw_output_data_config,
    read_sort,
)
from .schedule import Schedule, read_schedule
from ..core.execution import QualityOfService, read_quality_of_service
from ..core.execution_envs import ExecutionEnvAssignment, read_execution_env_assignment
from ..core.identifier import Identifier, read_identifier
from ..core.interface import ParameterMap, VariableMap, read_parameter_map, read_variable_map
from ..core.literals import LiteralMap, read_literal_map
from ..core.security import SecurityContext, read_security_context
from ..google.protobuf.any import Any, read_any
from ..google.protobuf.timestamp import Timestamp, read_timestamp
from ..google.protobuf.wrappers import BoolValue, read_bool_value

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/admin/launch_plan.proto"
PROTO_PACKAGE = "flyteidl.admin"

__all__ = [
    "LaunchPlanState",
    "ConcurrencyLimitBehavior",
    "LaunchPlanCreateRequest",
    "LaunchPlanCreateResponse",
    "LaunchPlan",
    "LaunchPlanList",
    "Auth",
    "LaunchPlanSpec",
    "ConcurrencyPolicy",
    "LaunchPlanClosure",
    "LaunchPlanMetadata",
    "LaunchPlanUpdateRequest",
    "LaunchPlanUpdateResponse",
    "ActiveLaunchPlanRequest",
    "ActiveLaunchPlanListRequest",
]


@proto_enum("flyteidl.admin.LaunchPlanState")
class LaunchPlanState(Enum):
    """``enum flyteidl.admin.LaunchPlanState``"""

    INACTIVE = 0
    ACTIVE = 1


@proto_enum(
    "flyteidl.admin.ConcurrencyLimitBehavior",
    {"CONCURRENCY_LIMIT_BEHAVIOR_UNSPECIFIED": "UNSPECIFIED", "CONCURRENCY_LIMIT_BEHAVIOR_SKIP": "SKIP"},
)
class ConcurrencyLimitBehavior(Enum):
    """``enum flyteidl.admin.ConcurrencyLimitBehavior``"""

    UNSPECIFIED = 0
    SKIP = 1


class LaunchPlanCreateRequest(Message):
    """``message flyteidl.admin.LaunchPlanCreateRequest``

    Fields:
        id: ``flyteidl.core.Identifier id = 1``.
        spec: ``flyteidl.admin.LaunchPlanSpec spec = 2``.
    """

    __slots__ = ("id", "spec")
    FULL_NAME = "flyteidl.admin.LaunchPlanCreateRequest"
    id: Identifier | None
    spec: LaunchPlanSpec | None

    def __init__(
        self,
        *,
        id: Identifier | None = None,
        spec: LaunchPlanSpec | None = None,
    ) -> None:
        self.id = id
        self.spec = spec
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, Identifier)
        if (v2 := self.spec) is not None:
            put_message(out, b"\x12\x00", v2, LaunchPlanSpec)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> LaunchPlanCreateRequest:
        return read_launch_plan_create_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=Identifier),
            field(name="spec", number=2, kind="message", cls=LaunchPlanSpec),
        )


def read_launch_plan_create_request(
    buf: bytes, pos: int, end: int, depth: int, into: LaunchPlanCreateRequest | None = None
) -> LaunchPlanCreateRequest:
    if into is None:
        self = new(LaunchPlanCreateRequest)
        self.id = self.spec = None
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
            self.id = read_identifier(buf, pos, n, depth, self.id)
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
            self.spec = read_launch_plan_spec(buf, pos, n, depth, self.spec)
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


class LaunchPlanCreateResponse(Message):
    """``message flyteidl.admin.LaunchPlanCreateResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.LaunchPlanCreateResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> LaunchPlanCreateResponse:
        return read_launch_plan_create_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_launch_plan_create_response(
    buf: bytes, pos: int, end: int, depth: int, into: LaunchPlanCreateResponse | None = None
) -> LaunchPlanCreateResponse:
    if into is None:
        self = new(LaunchPlanCreateResponse)
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


class LaunchPlan(Message):
    """A launch plan as it is registered, with its state.

    ``message flyteidl.admin.LaunchPlan``

    Fields:
        id: ``flyteidl.core.Identifier id = 1``.
        spec: ``flyteidl.admin.LaunchPlanSpec spec = 2``.
        closure: ``flyteidl.admin.LaunchPlanClosure closure = 3``.
    """

    __slots__ = ("id", "spec", "closure")
    FULL_NAME = "flyteidl.admin.LaunchPlan"
    id: Identifier | None
    spec: LaunchPlanSpec | None
    closure: LaunchPlanClosure | None

    def __init__(
        self,
        *,
        id: Identifier | None = None,
        spec: LaunchPlanSpec | None = None,
        closure: LaunchPlanClosure | None = None,
    ) -> None:
        self.id = id
        self.spec = spec
        self.closure = closure
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, Identifier)
        if (v2 := self.spec) is not None:
            put_message(out, b"\x12\x00", v2, LaunchPlanSpec)
        if (v3 := self.closure) is not None:
            put_message(out, b"\x1a\x00", v3, LaunchPlanClosure)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> LaunchPlan:
        return read_launch_plan(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=Identifier),
            field(name="spec", number=2, kind="message", cls=LaunchPlanSpec),
            field(name="closure", number=3, kind="message", cls=LaunchPlanClosure),
        )


def read_launch_plan(buf: bytes, pos: int, end: int, depth: int, into: LaunchPlan | None = None) -> LaunchPlan:
    if into is None:
        self = new(LaunchPlan)
        self.id = self.spec = self.closure = None
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
            self.id = read_identifier(buf, pos, n, depth, self.id)
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
            self.spec = read_launch_plan_spec(buf, pos, n, depth, self.spec)
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
            self.closure = read_launch_plan_closure(buf, pos, n, depth, self.closure)
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


class LaunchPlanList(Message):
    """``message flyteidl.admin.LaunchPlanList``

    Fields:
        launch_plans: ``repeated flyteidl.admin.LaunchPlan launch_plans = 1``.
        token: ``string token = 2``.
    """

    __slots__ = ("launch_plans", "token")
    FULL_NAME = "flyteidl.admin.LaunchPlanList"
    launch_plans: list[LaunchPlan]
    token: str

    def __init__(
        self,
        *,
        launch_plans: list[LaunchPlan] | None = None,
        token: str = "",
    ) -> None:
        self.launch_plans = [] if launch_plans is None else launch_plans
        self.token = token
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.launch_plans:
            put_message(out, b"\x0a\x00", v1, LaunchPlan)
        v2 = self.token
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> LaunchPlanList:
        return read_launch_plan_list(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="launch_plans", number=1, kind="message", cls=LaunchPlan, repeated=True),
            field(name="token", number=2, kind="string"),
        )


def read_launch_plan_list(
    buf: bytes, pos: int, end: int, depth: int, into: LaunchPlanList | None = None
) -> LaunchPlanList:
    if into is None:
        self = new(LaunchPlanList)
        self.launch_plans = []
        self.token = ""
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
            self.launch_plans.append(read_launch_plan(buf, pos, n, depth))
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
            self.token = buf[pos:n].decode()
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


class Auth(Message):
    """``message flyteidl.admin.Auth``

    Deprecated in the IDL.

    Fields:
        assumable_iam_role: ``string assumable_iam_role = 1``.
        kubernetes_service_account: ``string kubernetes_service_account = 2``.
    """

    __slots__ = ("assumable_iam_role", "kubernetes_service_account")
    FULL_NAME = "flyteidl.admin.Auth"
    assumable_iam_role: str
    kubernetes_service_account: str

    def __init__(
        self,
        *,
        assumable_iam_role: str = "",
        kubernetes_service_account: str = "",
    ) -> None:
        self.assumable_iam_role = assumable_iam_role
        self.kubernetes_service_account = kubernetes_service_account
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.assumable_iam_role
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.kubernetes_service_account
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Auth:
        return read_auth(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="assumable_iam_role", number=1, kind="string"),
            field(name="kubernetes_service_account", number=2, kind="string"),
        )


def read_auth(buf: bytes, pos: int, end: int, depth: int, into: Auth | None = None) -> Auth:
    if into is None:
        self = new(Auth)
        self.assumable_iam_role = self.kubernetes_service_account = ""
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
            self.assumable_iam_role = buf[pos:n].decode()
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
            self.kubernetes_service_account = buf[pos:n].decode()
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


class LaunchPlanSpec(Message):
    """A workflow with defaults, fixed inputs, a schedule and notifications.

    ``message flyteidl.admin.LaunchPlanSpec``

    Fields:
        workflow_id: ``flyteidl.core.Identifier workflow_id = 1``.
        entity_metadata: ``flyteidl.admin.LaunchPlanMetadata entity_metadata = 2``.
        default_inputs: ``flyteidl.core.ParameterMap default_inputs = 3``.
        fixed_inputs: ``flyteidl.core.LiteralMap fixed_inputs = 4``.
        role: ``string role = 5``. Deprecated.
        labels: ``flyteidl.admin.Labels labels = 6``.
        annotations: ``flyteidl.admin.Annotations annotations = 7``.
        auth: ``flyteidl.admin.Auth auth = 8``. Deprecated.
        auth_role: ``flyteidl.admin.AuthRole auth_role = 9``. Deprecated.
        security_context: ``flyteidl.core.SecurityContext security_context = 10``.
        quality_of_service: ``flyteidl.core.QualityOfService quality_of_service = 16``.
        raw_output_data_config: ``flyteidl.admin.RawOutputDataConfig raw_output_data_config = 17``.
        max_parallelism: ``int32 max_parallelism = 18``.
        interruptible: ``google.protobuf.BoolValue interruptible = 19``.
        overwrite_cache: ``bool overwrite_cache = 20``.
        envs: ``flyteidl.admin.Envs envs = 21``.
        execution_env_assignments: ``repeated flyteidl.core.ExecutionEnvAssignment execution_env_assignments = 22``.
        cluster_assignment: ``flyteidl.admin.ClusterAssignment cluster_assignment = 23``.
        concurrency_policy: ``flyteidl.admin.ConcurrencyPolicy concurrency_policy = 24``.
    """

    __slots__ = (
        "workflow_id",
        "entity_metadata",
        "default_inputs",
        "fixed_inputs",
        "role",
        "labels",
        "annotations",
        "auth",
        "auth_role",
        "security_context",
        "quality_of_service",
        "raw_output_data_config",
        "max_parallelism",
        "interruptible",
        "overwrite_cache",
        "envs",
        "execution_env_assignments",
        "cluster_assignment",
        "concurrency_policy",
    )
    FULL_NAME = "flyteidl.admin.LaunchPlanSpec"
    workflow_id: Identifier | None
    entity_metadata: LaunchPlanMetadata | None
    default_inputs: ParameterMap | None
    fixed_inputs: LiteralMap | None
    role: str
    labels: Labels | None
    annotations: Annotations | None
    auth: Auth | None
    auth_role: AuthRole | None
    security_context: SecurityContext | None
    quality_of_service: QualityOfService | None
    raw_output_data_config: RawOutputDataConfig | None
    max_parallelism: int
    interruptible: BoolValue | None
    overwrite_cache: bool
    envs: Envs | None
    execution_env_assignments: list[ExecutionEnvAssignment]
    cluster_assignment: ClusterAssignment | None
    concurrency_policy: ConcurrencyPolicy | None

    def __init__(
        self,
        *,
        workflow_id: Identifier | None = None,
        entity_metadata: LaunchPlanMetadata | None = None,
        default_inputs: ParameterMap | None = None,
        fixed_inputs: LiteralMap | None = None,
        role: str = "",
        labels: Labels | None = None,
        annotations: Annotations | None = None,
        auth: Auth | None = None,
        auth_role: AuthRole | None = None,
        security_context: SecurityContext | None = None,
        quality_of_service: QualityOfService | None = None,
        raw_output_data_config: RawOutputDataConfig | None = None,
        max_parallelism: int = 0,
        interruptible: BoolValue | None = None,
        overwrite_cache: bool = False,
        envs: Envs | None = None,
        execution_env_assignments: list[ExecutionEnvAssignment] | None = None,
        cluster_assignment: ClusterAssignment | None = None,
        concurrency_policy: ConcurrencyPolicy | None = None,
    ) -> None:
        self.workflow_id = workflow_id
        self.entity_metadata = entity_metadata
        self.default_inputs = default_inputs
        self.fixed_inputs = fixed_inputs
        self.role = role
        self.labels = labels
        self.annotations = annotations
        self.auth = auth
        self.auth_role = auth_role
        self.security_context = security_context
        self.quality_of_service = quality_of_service
        self.raw_output_data_config = raw_output_data_config
        self.max_parallelism = max_parallelism
        self.interruptible = interruptible
        self.overwrite_cache = overwrite_cache
        self.envs = envs
        self.execution_env_assignments = [] if execution_env_assignments is None else execution_env_assignments
        self.cluster_assignment = cluster_assignment
        self.concurrency_policy = concurrency_policy
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.workflow_id) is not None:
            put_message(out, b"\x0a\x00", v1, Identifier)
        if (v2 := self.entity_metadata) is not None:
            put_message(out, b"\x12\x00", v2, LaunchPlanMetadata)
        if (v3 := self.default_inputs) is not None:
            put_message(out, b"\x1a\x00", v3, ParameterMap)
        if (v4 := self.fixed_inputs) is not None:
            put_message(out, b"\x22\x00", v4, LiteralMap)
        v5 = self.role
        if v5 != "":
            out.append(0x2A)
            put_string(out, v5)
        if (v6 := self.labels) is not None:
            put_message(out, b"\x32\x00", v6, Labels)
        if (v7 := self.annotations) is not None:
            put_message(out, b"\x3a\x00", v7, Annotations)
        if (v8 := self.auth) is not None:
            put_message(out, b"\x42\x00", v8, Auth)
        if (v9 := self.auth_role) is not None:
            put_message(out, b"\x4a\x00", v9, AuthRole)
        if (v10 := self.security_context) is not None:
            put_message(out, b"\x52\x00", v10, SecurityContext)
        if (v16 := self.quality_of_service) is not None:
            put_message(out, b"\x82\x01\x00", v16, QualityOfService)
        if (v17 := self.raw_output_data_config) is not None:
            put_message(out, b"\x8a\x01\x00", v17, RawOutputDataConfig)
        v18 = self.max_parallelism
        if v18 != 0:
            out += b"\x90\x01"
            put_int32(out, v18)
        if (v19 := self.interruptible) is not None:
            put_message(out, b"\x9a\x01\x00", v19, BoolValue)
        v20 = self.overwrite_cache
        if v20 is not False:
            out += b"\xa0\x01"
            put_bool(out, v20)
        if (v21 := self.envs) is not None:
            put_message(out, b"\xaa\x01\x00", v21, Envs)
        for v22 in self.execution_env_assignments:
            put_message(out, b"\xb2\x01\x00", v22, ExecutionEnvAssignment)
        if (v23 := self.cluster_assignment) is not None:
            put_message(out, b"\xba\x01\x00", v23, ClusterAssignment)
        if (v24 := self.concurrency_policy) is not None:
            put_message(out, b"\xc2\x01\x00", v24, ConcurrencyPolicy)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> LaunchPlanSpec:
        return read_launch_plan_spec(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="workflow_id", number=1, kind="message", cls=Identifier),
            field(name="entity_metadata", number=2, kind="message", cls=LaunchPlanMetadata),
            field(name="default_inputs", number=3, kind="message", cls=ParameterMap),
            field(name="fixed_inputs", number=4, kind="message", cls=LiteralMap),
            field(name="role", number=5, kind="string"),
            field(name="labels", number=6, kind="message", cls=Labels),
            field(name="annotations", number=7, kind="message", cls=Annotations),
            field(name="auth", number=8, kind="message", cls=Auth),
            field(name="auth_role", number=9, kind="message", cls=AuthRole),
            field(name="security_context", number=10, kind="message", cls=SecurityContext),
            field(name="quality_of_service", number=16, kind="message", cls=QualityOfService),
            field(name="raw_output_data_config", number=17, kind="message", cls=RawOutputDataConfig),
            field(name="max_parallelism", number=18, kind="int32"),
            field(name="interruptible", number=19, kind="message", cls=BoolValue),
            field(name="overwrite_cache", number=20, kind="bool"),
            field(name="envs", number=21, kind="message", cls=Envs),
            field(
                name="execution_env_assignments", number=22, kind="message", cls=ExecutionEnvAssignment, repeated=True
            ),
            field(name="cluster_assignment", number=23, kind="message", cls=ClusterAssignment),
            field(name="concurrency_policy", number=24, kind="message", cls=ConcurrencyPolicy),
        )


def read_launch_plan_spec(
    buf: bytes, pos: int, end: int, depth: int, into: LaunchPlanSpec | None = None
) -> LaunchPlanSpec:
    if into is None:
        self = new(LaunchPlanSpec)
        self.execution_env_assignments = []
        self.workflow_id = self.entity_metadata = self.default_inputs = self.fixed_inputs = self.labels = (
            self.annotations
        ) = self.auth = self.auth_role = self.security_context = self.quality_of_service = (
            self.raw_output_data_config
        ) = self.interruptible = self.envs = self.cluster_assignment = self.concurrency_policy = None
        self.role = ""
        self.max_parallelism = 0
        self.overwrite_cache = False
        self._unknown = None
    else:
        self = into
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
            self.workflow_id = read_identifier(buf, pos, n, depth, self.workflow_id)
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
            self.entity_metadata = read_launch_plan_metadata(buf, pos, n, depth, self.entity_metadata)
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
            self.default_inputs = read_parameter_map(buf, pos, n, depth, self.default_inputs)
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
            self.fixed_inputs = read_literal_map(buf, pos, n, depth, self.fixed_inputs)
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
            self.role = buf[pos:n].decode()
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
            self.labels = read_labels(buf, pos, n, depth, self.labels)
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
            self.annotations = read_annotations(buf, pos, n, depth, self.annotations)
            pos = n
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
            self.auth = read_auth(buf, pos, n, depth, self.auth)
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
            self.auth_role = read_auth_role(buf, pos, n, depth, self.auth_role)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x52:
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
        if tag == 0x82:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.quality_of_service = read_quality_of_service(buf, pos, n, depth, self.quality_of_service)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x8A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.raw_output_data_config = read_raw_output_data_config(buf, pos, n, depth, self.raw_output_data_config)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x90:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.max_parallelism = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x9A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.interruptible = read_bool_value(buf, pos, n, depth, self.interruptible)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0xA0:
            b, pos = take_bool(buf, pos)
            self.overwrite_cache = b
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0xAA:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.envs = read_envs(buf, pos, n, depth, self.envs)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        while tag == 0xB2:
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
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag < 0:
            break
        if tag == 0xBA:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.cluster_assignment = read_cluster_assignment(buf, pos, n, depth, self.cluster_assignment)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0xC2:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.concurrency_policy = read_concurrency_policy(buf, pos, n, depth, self.concurrency_policy)
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
            0x3A,
            0x42,
            0x4A,
            0x52,
            0x82,
            0x8A,
            0x90,
            0x9A,
            0xA0,
            0xAA,
            0xB2,
            0xBA,
            0xC2,
        ):
            pos = at  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, at, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class ConcurrencyPolicy(Message):
    """``message flyteidl.admin.ConcurrencyPolicy``

    Fields:
        max: ``int32 max = 1``.
        behavior: ``flyteidl.admin.ConcurrencyLimitBehavior behavior = 2``.
    """

    __slots__ = ("max", "behavior")
    FULL_NAME = "flyteidl.admin.ConcurrencyPolicy"
    max: int
    behavior: ConcurrencyLimitBehavior

    def __init__(
        self,
        *,
        max: int = 0,
        behavior: ConcurrencyLimitBehavior = ConcurrencyLimitBehavior(0),
    ) -> None:
        self.max = max
        self.behavior = behavior
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.max
        if v1 != 0:
            out.append(0x08)
            put_int32(out, v1)
        v2 = self.behavior
        if v2 != 0:
            out.append(0x10)
            put_enum(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ConcurrencyPolicy:
        return read_concurrency_policy(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="max", number=1, kind="int32"),
            field(name="behavior", number=2, kind="enum", cls=ConcurrencyLimitBehavior),
        )


def read_concurrency_policy(
    buf: bytes, pos: int, end: int, depth: int, into: ConcurrencyPolicy | None = None
) -> ConcurrencyPolicy:
    if into is None:
        self = new(ConcurrencyPolicy)
        self.max = 0
        self.behavior = ConcurrencyLimitBehavior(0)
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
            self.max = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.behavior = member(ConcurrencyLimitBehavior, n)
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


class LaunchPlanClosure(Message):
    """``message flyteidl.admin.LaunchPlanClosure``

    Fields:
        state: ``flyteidl.admin.LaunchPlanState state = 1``.
        expected_inputs: ``flyteidl.core.ParameterMap expected_inputs = 2``.
        expected_outputs: ``flyteidl.core.VariableMap expected_outputs = 3``.
        created_at: ``google.protobuf.Timestamp created_at = 4``.
        updated_at: ``google.protobuf.Timestamp updated_at = 5``.
    """

    __slots__ = ("state", "expected_inputs", "expected_outputs", "created_at", "updated_at")
    FULL_NAME = "flyteidl.admin.LaunchPlanClosure"
    state: LaunchPlanState
    expected_inputs: ParameterMap | None
    expected_outputs: VariableMap | None
    created_at: Timestamp | None
    updated_at: Timestamp | None

    def __init__(
        self,
        *,
        state: LaunchPlanState = LaunchPlanState(0),
        expected_inputs: ParameterMap | None = None,
        expected_outputs: VariableMap | None = None,
        created_at: Timestamp | None = None,
        updated_at: Timestamp | None = None,
    ) -> None:
        self.state = state
        self.expected_inputs = expected_inputs
        self.expected_outputs = expected_outputs
        self.created_at = created_at
        self.updated_at = updated_at
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.state
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        if (v2 := self.expected_inputs) is not None:
            put_message(out, b"\x12\x00", v2, ParameterMap)
        if (v3 := self.expected_outputs) is not None:
            put_message(out, b"\x1a\x00", v3, VariableMap)
        if (v4 := self.created_at) is not None:
            put_message(out, b"\x22\x00", v4, Timestamp)
        if (v5 := self.updated_at) is not None:
            put_message(out, b"\x2a\x00", v5, Timestamp)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> LaunchPlanClosure:
        return read_launch_plan_closure(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="state", number=1, kind="enum", cls=LaunchPlanState),
            field(name="expected_inputs", number=2, kind="message", cls=ParameterMap),
            field(name="expected_outputs", number=3, kind="message", cls=VariableMap),
            field(name="created_at", number=4, kind="message", cls=Timestamp),
            field(name="updated_at", number=5, kind="message", cls=Timestamp),
        )


def read_launch_plan_closure(
    buf: bytes, pos: int, end: int, depth: int, into: LaunchPlanClosure | None = None
) -> LaunchPlanClosure:
    if into is None:
        self = new(LaunchPlanClosure)
        self.state = LaunchPlanState(0)
        self.expected_inputs = self.expected_outputs = self.created_at = self.updated_at = None
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
            self.state = member(LaunchPlanState, n)
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
            self.expected_inputs = read_parameter_map(buf, pos, n, depth, self.expected_inputs)
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
            self.expected_outputs = read_variable_map(buf, pos, n, depth, self.expected_outputs)
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
            self.created_at = read_timestamp(buf, pos, n, depth, self.created_at)
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
            self.updated_at = read_timestamp(buf, pos, n, depth, self.updated_at)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
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


class LaunchPlanMetadata(Message):
    """``message flyteidl.admin.LaunchPlanMetadata``

    Fields:
        schedule: ``flyteidl.admin.Schedule schedule = 1``.
        notifications: ``repeated flyteidl.admin.Notification notifications = 2``.
        launch_conditions: ``google.protobuf.Any launch_conditions = 3``.
    """

    __slots__ = ("schedule", "notifications", "launch_conditions")
    FULL_NAME = "flyteidl.admin.LaunchPlanMetadata"
    schedule: Schedule | None
    notifications: list[Notification]
    launch_conditions: Any | None

    def __init__(
        self,
        *,
        schedule: Schedule | None = None,
        notifications: list[Notification] | None = None,
        launch_conditions: Any | None = None,
    ) -> None:
        self.schedule = schedule
        self.notifications = [] if notifications is None else notifications
        self.launch_conditions = launch_conditions
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.schedule) is not None:
            put_message(out, b"\x0a\x00", v1, Schedule)
        for v2 in self.notifications:
            put_message(out, b"\x12\x00", v2, Notification)
        if (v3 := self.launch_conditions) is not None:
            put_message(out, b"\x1a\x00", v3, Any)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> LaunchPlanMetadata:
        return read_launch_plan_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="schedule", number=1, kind="message", cls=Schedule),
            field(name="notifications", number=2, kind="message", cls=Notification, repeated=True),
            field(name="launch_conditions", number=3, kind="message", cls=Any),
        )


def read_launch_plan_metadata(
    buf: bytes, pos: int, end: int, depth: int, into: LaunchPlanMetadata | None = None
) -> LaunchPlanMetadata:
    if into is None:
        self = new(LaunchPlanMetadata)
        self.notifications = []
        self.schedule = self.launch_conditions = None
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
            self.schedule = read_schedule(buf, pos, n, depth, self.schedule)
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
            self.notifications.append(read_notification(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.launch_conditions = read_any(buf, pos, n, depth, self.launch_conditions)
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


class LaunchPlanUpdateRequest(Message):
    """``message flyteidl.admin.LaunchPlanUpdateRequest``

    Fields:
        id: ``flyteidl.core.Identifier id = 1``.
        state: ``flyteidl.admin.LaunchPlanState state = 2``.
    """

    __slots__ = ("id", "state")
    FULL_NAME = "flyteidl.admin.LaunchPlanUpdateRequest"
    id: Identifier | None
    state: LaunchPlanState

    def __init__(
        self,
        *,
        id: Identifier | None = None,
        state: LaunchPlanState = LaunchPlanState(0),
    ) -> None:
        self.id = id
        self.state = state
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, Identifier)
        v2 = self.state
        if v2 != 0:
            out.append(0x10)
            put_enum(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> LaunchPlanUpdateRequest:
        return read_launch_plan_update_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=Identifier),
            field(name="state", number=2, kind="enum", cls=LaunchPlanState),
        )


def read_launch_plan_update_request(
    buf: bytes, pos: int, end: int, depth: int, into: LaunchPlanUpdateRequest | None = None
) -> LaunchPlanUpdateRequest:
    if into is None:
        self = new(LaunchPlanUpdateRequest)
        self.id = None
        self.state = LaunchPlanState(0)
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
            self.id = read_identifier(buf, pos, n, depth, self.id)
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
            self.state = member(LaunchPlanState, n)
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


class LaunchPlanUpdateResponse(Message):
    """``message flyteidl.admin.LaunchPlanUpdateResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.LaunchPlanUpdateResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> LaunchPlanUpdateResponse:
        return read_launch_plan_update_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_launch_plan_update_response(
    buf: bytes, pos: int, end: int, depth: int, into: LaunchPlanUpdateResponse | None = None
) -> LaunchPlanUpdateResponse:
    if into is None:
        self = new(LaunchPlanUpdateResponse)
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


class ActiveLaunchPlanRequest(Message):
    """``message flyteidl.admin.ActiveLaunchPlanRequest``

    Fields:
        id: ``flyteidl.admin.NamedEntityIdentifier id = 1``.
    """

    __slots__ = ("id",)
    FULL_NAME = "flyteidl.admin.ActiveLaunchPlanRequest"
    id: NamedEntityIdentifier | None

    def __init__(
        self,
        *,
        id: NamedEntityIdentifier | None = None,
    ) -> None:
        self.id = id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, NamedEntityIdentifier)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ActiveLaunchPlanRequest:
        return read_active_launch_plan_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="id", number=1, kind="message", cls=NamedEntityIdentifier),)


def read_active_launch_plan_request(
    buf: bytes, pos: int, end: int, depth: int, into: ActiveLaunchPlanRequest | None = None
) -> ActiveLaunchPlanRequest:
    if into is None:
        self = new(ActiveLaunchPlanRequest)
        self.id = None
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
            self.id = read_named_entity_identifier(buf, pos, n, depth, self.id)
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


class ActiveLaunchPlanListRequest(Message):
    """``message flyteidl.admin.ActiveLaunchPlanListRequest``

    Fields:
        project: ``string project = 1``.
        domain: ``string domain = 2``.
        limit: ``uint32 limit = 3``.
        token: ``string token = 4``.
        sort_by: ``flyteidl.admin.Sort sort_by = 5``.
        org: ``string org = 6``.
    """

    __slots__ = ("project", "domain", "limit", "token", "sort_by", "org")
    FULL_NAME = "flyteidl.admin.ActiveLaunchPlanListRequest"
    project: str
    domain: str
    limit: int
    token: str
    sort_by: Sort | None
    org: str

    def __init__(
        self,
        *,
        project: str = "",
        domain: str = "",
        limit: int = 0,
        token: str = "",
        sort_by: Sort | None = None,
        org: str = "",
    ) -> None:
        self.project = project
        self.domain = domain
        self.limit = limit
        self.token = token
        self.sort_by = sort_by
        self.org = org
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.project
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.domain
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.limit
        if v3 != 0:
            out.append(0x18)
            put_uint32(out, v3)
        v4 = self.token
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        if (v5 := self.sort_by) is not None:
            put_message(out, b"\x2a\x00", v5, Sort)
        v6 = self.org
        if v6 != "":
            out.append(0x32)
            put_string(out, v6)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ActiveLaunchPlanListRequest:
        return read_active_launch_plan_list_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="project", number=1, kind="string"),
            field(name="domain", number=2, kind="string"),
            field(name="limit", number=3, kind="uint32"),
            field(name="token", number=4, kind="string"),
            field(name="sort_by", number=5, kind="message", cls=Sort),
            field(name="org", number=6, kind="string"),
        )


def read_active_launch_plan_list_request(
    buf: bytes, pos: int, end: int, depth: int, into: ActiveLaunchPlanListRequest | None = None
) -> ActiveLaunchPlanListRequest:
    if into is None:
        self = new(ActiveLaunchPlanListRequest)
        self.project = self.domain = self.token = self.org = ""
        self.limit = 0
        self.sort_by = None
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
            self.domain = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x18:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_uint32(buf, pos - 1)
            self.limit = n
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
            self.token = buf[pos:n].decode()
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
            self.sort_by = read_sort(buf, pos, n, depth, self.sort_by)
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
            0x18,
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
