"""`Options`, what a registration or an execution says beside a launch plan, and `ConcurrencyPolicy`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import define
from typing_extensions import Self

from flytewright_idl.admin.common import Annotations as AnnotationsMessage
from flytewright_idl.admin.common import Labels as LabelsMessage
from flytewright_idl.admin.common import Notification, RawOutputDataConfig
from flytewright_idl.admin.launch_plan import ConcurrencyLimitBehavior as Behavior
from flytewright_idl.admin.launch_plan import ConcurrencyPolicy as ConcurrencyPolicyMessage
from flytewright_idl.core.security import Identity, SecurityContext


class Labels(LabelsMessage):
    """Kubernetes labels of an execution's pods, by name."""

    def __init__(self, values: Mapping[str, str] | None = None) -> None:
        super().__init__(values=dict(values or {}))


class Annotations(AnnotationsMessage):
    """Kubernetes annotations of an execution's pods, by name."""

    def __init__(self, values: Mapping[str, str] | None = None) -> None:
        super().__init__(values=dict(values or {}))


@define
class Options:
    """What a registration or an execution says beside a launch plan; what is None is left as the plan has it."""

    labels: LabelsMessage | None = None
    annotations: AnnotationsMessage | None = None
    raw_output_data_config: RawOutputDataConfig | None = None
    security_context: SecurityContext | None = None
    max_parallelism: int | None = None
    notifications: Sequence[Notification] | None = None
    disable_notifications: bool | None = None
    overwrite_cache: bool | None = None

    @classmethod
    def default_from(cls, k8s_service_account: str | None = None, raw_data_prefix: str | None = None) -> Self:
        """Options of a service account and of a place for large outputs."""
        return cls(
            security_context=(
                SecurityContext(run_as=Identity(k8s_service_account=k8s_service_account))
                if k8s_service_account
                else None
            ),
            raw_output_data_config=(
                RawOutputDataConfig(output_location_prefix=raw_data_prefix) if raw_data_prefix else None
            ),
        )


class ConcurrencyLimitBehavior:
    """What happens to an execution that is one too many."""

    SKIP: ClassVar[Behavior] = Behavior.SKIP

    @staticmethod
    def enum_to_string(val: int) -> str:
        """The name of a behaviour."""
        return Behavior(val).name or "<UNKNOWN>"


class ConcurrencyPolicy(ConcurrencyPolicyMessage):
    """How many executions of a launch plan run at once."""

    def __init__(self, max_concurrency: int = 0, behavior: Behavior = ConcurrencyLimitBehavior.SKIP) -> None:
        super().__init__(max=max_concurrency, behavior=behavior)

    @property
    def max_concurrency(self) -> int:
        """How many executions run at once."""
        return self.max
