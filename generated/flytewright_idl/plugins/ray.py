# Generated from flyteidl/plugins/ray.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/plugins/ray.proto``: 5 messages, 1 enum."""

from __future__ import annotations

from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, new
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
from ..core.literals import KeyValuePair, read_key_value_pair
from ..core.tasks import K8SPod, Resources, read_k_8_s_pod, read_resources

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/plugins/ray.proto"
PROTO_PACKAGE = "flyteidl.plugins"

__all__ = [
    "AutoscalerOptionsUpscalingMode",
    "RayJob",
    "AutoscalerOptions",
    "RayCluster",
    "HeadGroupSpec",
    "WorkerGroupSpec",
]


@proto_enum(
    "flyteidl.plugins.AutoscalerOptions.UpscalingMode",
    {
        "UPSCALING_MODE_UNSPECIFIED": "UNSPECIFIED",
        "UPSCALING_MODE_DEFAULT": "DEFAULT",
        "UPSCALING_MODE_AGGRESSIVE": "AGGRESSIVE",
        "UPSCALING_MODE_CONSERVATIVE": "CONSERVATIVE",
    },
)
class AutoscalerOptionsUpscalingMode(Enum):
    """``enum flyteidl.plugins.AutoscalerOptions.UpscalingMode``"""

    UNSPECIFIED = 0
    DEFAULT = 1
    AGGRESSIVE = 2
    CONSERVATIVE = 3


class RayJob(Message):
    """``message flyteidl.plugins.RayJob``

    Fields:
        ray_cluster: ``flyteidl.plugins.RayCluster ray_cluster = 1``.
        runtime_env: ``string runtime_env = 2``. Deprecated.
        shutdown_after_job_finishes: ``bool shutdown_after_job_finishes = 3``.
        ttl_seconds_after_finished: ``int32 ttl_seconds_after_finished = 4``.
        runtime_env_yaml: ``string runtime_env_yaml = 5``.
    """

    __slots__ = (
        "ray_cluster",
        "runtime_env",
        "shutdown_after_job_finishes",
        "ttl_seconds_after_finished",
        "runtime_env_yaml",
    )
    FULL_NAME = "flyteidl.plugins.RayJob"
    ray_cluster: RayCluster | None
    runtime_env: str
    shutdown_after_job_finishes: bool
    ttl_seconds_after_finished: int
    runtime_env_yaml: str

    def __init__(
        self,
        *,
        ray_cluster: RayCluster | None = None,
        runtime_env: str = "",
        shutdown_after_job_finishes: bool = False,
        ttl_seconds_after_finished: int = 0,
        runtime_env_yaml: str = "",
    ) -> None:
        self.ray_cluster = ray_cluster
        self.runtime_env = runtime_env
        self.shutdown_after_job_finishes = shutdown_after_job_finishes
        self.ttl_seconds_after_finished = ttl_seconds_after_finished
        self.runtime_env_yaml = runtime_env_yaml
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.ray_cluster) is not None:
            put_message(out, b"\x0a\x00", v1, RayCluster)
        v2 = self.runtime_env
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.shutdown_after_job_finishes
        if v3 is not False:
            out.append(0x18)
            put_bool(out, v3)
        v4 = self.ttl_seconds_after_finished
        if v4 != 0:
            out.append(0x20)
            put_int32(out, v4)
        v5 = self.runtime_env_yaml
        if v5 != "":
            out.append(0x2A)
            put_string(out, v5)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> RayJob:
        return read_ray_job(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="ray_cluster", number=1, kind="message", cls=RayCluster),
            field(name="runtime_env", number=2, kind="string"),
            field(name="shutdown_after_job_finishes", number=3, kind="bool"),
            field(name="ttl_seconds_after_finished", number=4, kind="int32"),
            field(name="runtime_env_yaml", number=5, kind="string"),
        )


def read_ray_job(buf: bytes, pos: int, end: int, depth: int, into: RayJob | None = None) -> RayJob:
    if into is None:
        self = new(RayJob)
        self.ray_cluster = None
        self.runtime_env = self.runtime_env_yaml = ""
        self.shutdown_after_job_finishes = False
        self.ttl_seconds_after_finished = 0
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
            self.ray_cluster = read_ray_cluster(buf, pos, n, depth, self.ray_cluster)
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
            self.runtime_env = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x18:
            b, pos = take_bool(buf, pos)
            self.shutdown_after_job_finishes = b
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x20:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.ttl_seconds_after_finished = n
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
            self.runtime_env_yaml = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x18,
            0x20,
            0x2A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class AutoscalerOptions(Message):
    """``message flyteidl.plugins.AutoscalerOptions``

    Fields:
        upscaling_mode: ``flyteidl.plugins.AutoscalerOptions.UpscalingMode upscaling_mode = 1``.
        idle_timeout_seconds: ``int32 idle_timeout_seconds = 2``.
        env: ``repeated flyteidl.core.KeyValuePair env = 3``.
        image: ``string image = 4``.
        resources: ``flyteidl.core.Resources resources = 5``.
    """

    __slots__ = ("upscaling_mode", "idle_timeout_seconds", "env", "image", "resources")
    FULL_NAME = "flyteidl.plugins.AutoscalerOptions"
    UpscalingMode = AutoscalerOptionsUpscalingMode
    upscaling_mode: AutoscalerOptionsUpscalingMode
    idle_timeout_seconds: int
    env: list[KeyValuePair]
    image: str
    resources: Resources | None

    def __init__(
        self,
        *,
        upscaling_mode: AutoscalerOptionsUpscalingMode = AutoscalerOptionsUpscalingMode(0),
        idle_timeout_seconds: int = 0,
        env: list[KeyValuePair] | None = None,
        image: str = "",
        resources: Resources | None = None,
    ) -> None:
        self.upscaling_mode = upscaling_mode
        self.idle_timeout_seconds = idle_timeout_seconds
        self.env = [] if env is None else env
        self.image = image
        self.resources = resources
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.upscaling_mode
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        v2 = self.idle_timeout_seconds
        if v2 != 0:
            out.append(0x10)
            put_int32(out, v2)
        for v3 in self.env:
            put_message(out, b"\x1a\x00", v3, KeyValuePair)
        v4 = self.image
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        if (v5 := self.resources) is not None:
            put_message(out, b"\x2a\x00", v5, Resources)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> AutoscalerOptions:
        return read_autoscaler_options(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="upscaling_mode", number=1, kind="enum", cls=AutoscalerOptionsUpscalingMode),
            field(name="idle_timeout_seconds", number=2, kind="int32"),
            field(name="env", number=3, kind="message", cls=KeyValuePair, repeated=True),
            field(name="image", number=4, kind="string"),
            field(name="resources", number=5, kind="message", cls=Resources),
        )


def read_autoscaler_options(
    buf: bytes, pos: int, end: int, depth: int, into: AutoscalerOptions | None = None
) -> AutoscalerOptions:
    if into is None:
        self = new(AutoscalerOptions)
        self.env = []
        self.upscaling_mode = AutoscalerOptionsUpscalingMode(0)
        self.idle_timeout_seconds = 0
        self.image = ""
        self.resources = None
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
            self.upscaling_mode = member(AutoscalerOptionsUpscalingMode, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.idle_timeout_seconds = n
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
            self.env.append(read_key_value_pair(buf, pos, n, depth))
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
            self.image = buf[pos:n].decode()
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
            self.resources = read_resources(buf, pos, n, depth, self.resources)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x10,
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


class RayCluster(Message):
    """``message flyteidl.plugins.RayCluster``

    Fields:
        head_group_spec: ``flyteidl.plugins.HeadGroupSpec head_group_spec = 1``.
        worker_group_spec: ``repeated flyteidl.plugins.WorkerGroupSpec worker_group_spec = 2``.
        enable_autoscaling: ``bool enable_autoscaling = 3``.
        autoscaler_options: ``flyteidl.plugins.AutoscalerOptions autoscaler_options = 4``.
    """

    __slots__ = ("head_group_spec", "worker_group_spec", "enable_autoscaling", "autoscaler_options")
    FULL_NAME = "flyteidl.plugins.RayCluster"
    head_group_spec: HeadGroupSpec | None
    worker_group_spec: list[WorkerGroupSpec]
    enable_autoscaling: bool
    autoscaler_options: AutoscalerOptions | None

    def __init__(
        self,
        *,
        head_group_spec: HeadGroupSpec | None = None,
        worker_group_spec: list[WorkerGroupSpec] | None = None,
        enable_autoscaling: bool = False,
        autoscaler_options: AutoscalerOptions | None = None,
    ) -> None:
        self.head_group_spec = head_group_spec
        self.worker_group_spec = [] if worker_group_spec is None else worker_group_spec
        self.enable_autoscaling = enable_autoscaling
        self.autoscaler_options = autoscaler_options
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.head_group_spec) is not None:
            put_message(out, b"\x0a\x00", v1, HeadGroupSpec)
        for v2 in self.worker_group_spec:
            put_message(out, b"\x12\x00", v2, WorkerGroupSpec)
        v3 = self.enable_autoscaling
        if v3 is not False:
            out.append(0x18)
            put_bool(out, v3)
        if (v4 := self.autoscaler_options) is not None:
            put_message(out, b"\x22\x00", v4, AutoscalerOptions)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> RayCluster:
        return read_ray_cluster(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="head_group_spec", number=1, kind="message", cls=HeadGroupSpec),
            field(name="worker_group_spec", number=2, kind="message", cls=WorkerGroupSpec, repeated=True),
            field(name="enable_autoscaling", number=3, kind="bool"),
            field(name="autoscaler_options", number=4, kind="message", cls=AutoscalerOptions),
        )


def read_ray_cluster(buf: bytes, pos: int, end: int, depth: int, into: RayCluster | None = None) -> RayCluster:
    if into is None:
        self = new(RayCluster)
        self.worker_group_spec = []
        self.head_group_spec = self.autoscaler_options = None
        self.enable_autoscaling = False
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
            self.head_group_spec = read_head_group_spec(buf, pos, n, depth, self.head_group_spec)
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
            self.worker_group_spec.append(read_worker_group_spec(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x18:
            b, pos = take_bool(buf, pos)
            self.enable_autoscaling = b
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
            self.autoscaler_options = read_autoscaler_options(buf, pos, n, depth, self.autoscaler_options)
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class HeadGroupSpec(Message):
    """``message flyteidl.plugins.HeadGroupSpec``

    Fields:
        ray_start_params: ``map<string, string> ray_start_params = 1``.
        k8s_pod: ``flyteidl.core.K8sPod k8s_pod = 2``.
    """

    __slots__ = ("ray_start_params", "k8s_pod")
    FULL_NAME = "flyteidl.plugins.HeadGroupSpec"
    ray_start_params: dict[str, str]
    k8s_pod: K8SPod | None

    def __init__(
        self,
        *,
        ray_start_params: dict[str, str] | None = None,
        k8s_pod: K8SPod | None = None,
    ) -> None:
        self.ray_start_params = {} if ray_start_params is None else ray_start_params
        self.k8s_pod = k8s_pod
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self.ray_start_params:
            for k1, v1 in self.ray_start_params.items():
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
        if (v2 := self.k8s_pod) is not None:
            put_message(out, b"\x12\x00", v2, K8SPod)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> HeadGroupSpec:
        return read_head_group_spec(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="ray_start_params", number=1, kind="string", key="string"),
            field(name="k8s_pod", number=2, kind="message", cls=K8SPod),
        )


def read_head_group_spec(
    buf: bytes, pos: int, end: int, depth: int, into: HeadGroupSpec | None = None
) -> HeadGroupSpec:
    if into is None:
        self = new(HeadGroupSpec)
        self.ray_start_params = {}
        self.k8s_pod = None
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
                self.ray_start_params[key1] = value1
            else:
                self._keep_entry(b"\x0a", buf, start, last)
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
            self.k8s_pod = read_k_8_s_pod(buf, pos, n, depth, self.k8s_pod)
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


class WorkerGroupSpec(Message):
    """``message flyteidl.plugins.WorkerGroupSpec``

    Fields:
        group_name: ``string group_name = 1``.
        replicas: ``int32 replicas = 2``.
        min_replicas: ``int32 min_replicas = 3``.
        max_replicas: ``int32 max_replicas = 4``.
        ray_start_params: ``map<string, string> ray_start_params = 5``.
        k8s_pod: ``flyteidl.core.K8sPod k8s_pod = 6``.
    """

    __slots__ = ("group_name", "replicas", "min_replicas", "max_replicas", "ray_start_params", "k8s_pod")
    FULL_NAME = "flyteidl.plugins.WorkerGroupSpec"
    group_name: str
    replicas: int
    min_replicas: int
    max_replicas: int
    ray_start_params: dict[str, str]
    k8s_pod: K8SPod | None

    def __init__(
        self,
        *,
        group_name: str = "",
        replicas: int = 0,
        min_replicas: int = 0,
        max_replicas: int = 0,
        ray_start_params: dict[str, str] | None = None,
        k8s_pod: K8SPod | None = None,
    ) -> None:
        self.group_name = group_name
        self.replicas = replicas
        self.min_replicas = min_replicas
        self.max_replicas = max_replicas
        self.ray_start_params = {} if ray_start_params is None else ray_start_params
        self.k8s_pod = k8s_pod
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.group_name
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.replicas
        if v2 != 0:
            out.append(0x10)
            put_int32(out, v2)
        v3 = self.min_replicas
        if v3 != 0:
            out.append(0x18)
            put_int32(out, v3)
        v4 = self.max_replicas
        if v4 != 0:
            out.append(0x20)
            put_int32(out, v4)
        if self.ray_start_params:
            for k5, v5 in self.ray_start_params.items():
                out += b"\x2a\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k5)
                out.append(0x12)
                put_string(out, v5)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if (v6 := self.k8s_pod) is not None:
            put_message(out, b"\x32\x00", v6, K8SPod)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkerGroupSpec:
        return read_worker_group_spec(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="group_name", number=1, kind="string"),
            field(name="replicas", number=2, kind="int32"),
            field(name="min_replicas", number=3, kind="int32"),
            field(name="max_replicas", number=4, kind="int32"),
            field(name="ray_start_params", number=5, kind="string", key="string"),
            field(name="k8s_pod", number=6, kind="message", cls=K8SPod),
        )


def read_worker_group_spec(
    buf: bytes, pos: int, end: int, depth: int, into: WorkerGroupSpec | None = None
) -> WorkerGroupSpec:
    if into is None:
        self = new(WorkerGroupSpec)
        self.ray_start_params = {}
        self.group_name = ""
        self.replicas = self.min_replicas = self.max_replicas = 0
        self.k8s_pod = None
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
            self.group_name = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.replicas = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x18:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.min_replicas = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x20:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.max_replicas = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x2A:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key5 = ""
            value5: str | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key5 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value5 = buf[pos:n].decode()
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value5 is None:
                    value5 = ""
                self.ray_start_params[key5] = value5
            else:
                self._keep_entry(b"\x2a", buf, start, last)
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x32:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.k8s_pod = read_k_8_s_pod(buf, pos, n, depth, self.k8s_pod)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x10,
            0x18,
            0x20,
            0x2A,
            0x32,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
