"""Creates executions."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from flytewright_idl.admin.cluster_assignment import ClusterAssignment
from flytewright_idl.admin.common import Envs, Labels
from flytewright_idl.admin.execution import (
    ExecutionCreateRequest,
    ExecutionMetadata,
    ExecutionMetadataExecutionMode,
    ExecutionSpec,
    NotificationList,
)
from flytewright_idl.admin.matchable_resource import ExecutionClusterLabel
from flytewright_idl.core.identifier import Identifier, WorkflowExecutionIdentifier
from flytewright_idl.core.literals import KeyValuePair, LiteralMap
from flytewright_idl.google.protobuf.wrappers import BoolValue
from flytewright_idl.service.admin import AdminServiceStub

from ..authoring.options import Options
from ..errors import InvalidInputError
from ..rpc.errors import AlreadyExistsError


def new_name() -> str:
    """An execution name: the client picks it, so that a create request can be repeated safely."""
    return f"f{secrets.token_hex(10)[:19]}"


LONGEST_NAME = 63
"""How long flyteadmin lets the name of an execution be."""


def chosen_name(name: str | None, prefix: str | None) -> str:
    """The name of a new execution: the one given, one that begins with `prefix`, or one of its own."""
    if name and prefix:
        raise InvalidInputError(f"an execution has either the name {name!r} or the name prefix {prefix!r}, not both")
    if not prefix:
        return name or new_name()
    chosen = f"{prefix}-{secrets.token_hex(10)[:19]}"
    if len(chosen) > LONGEST_NAME:
        raise InvalidInputError(
            f"the execution name prefix {prefix!r} has {len(prefix)} characters, at most {LONGEST_NAME - 20} fit"
        )
    return chosen


@dataclass(frozen=True, kw_only=True)
class Overrides:
    """What one execution says beside its launch plan."""

    options: Options | None = None
    overwrite_cache: bool | None = None
    interruptible: bool | None = None
    envs: Mapping[str, str] | None = None
    tags: Sequence[str] | None = None
    cluster_pool: str | None = None
    execution_cluster_label: str | None = None

    def apply(self, spec: ExecutionSpec) -> None:
        """Say it in a specification."""
        self._apply_options(spec, self.options or Options())
        if self.overwrite_cache is not None:
            spec.overwrite_cache = self.overwrite_cache
        if self.interruptible is not None:
            spec.interruptible = BoolValue(value=self.interruptible)
        if self.envs:
            spec.envs = Envs(values=[KeyValuePair(key=key, value=value) for key, value in self.envs.items()])
        spec.tags = list(self.tags or ())
        if self.cluster_pool:
            spec.cluster_assignment = ClusterAssignment(cluster_pool_name=self.cluster_pool)
        if self.execution_cluster_label:
            spec.execution_cluster_label = ExecutionClusterLabel(value=self.execution_cluster_label)

    def _apply_options(self, spec: ExecutionSpec, options: Options) -> None:
        spec.labels = options.labels or spec.labels
        spec.annotations = options.annotations
        spec.raw_output_data_config = options.raw_output_data_config
        spec.security_context = options.security_context
        spec.max_parallelism = options.max_parallelism or 0
        spec.overwrite_cache = bool(options.overwrite_cache)
        if options.disable_notifications:
            spec.disable_all = True
        elif options.notifications:
            spec.disable_all = None
            spec.notifications = NotificationList(notifications=list(options.notifications))


async def launch(
    admin: AdminServiceStub,
    target: Identifier,
    inputs: LiteralMap,
    name: str | None = None,
    *,
    labels: Labels | None = None,
    envs: Iterable[KeyValuePair] = (),
    overrides: Overrides | None = None,
    project: str | None = None,
    domain: str | None = None,
) -> WorkflowExecutionIdentifier:
    """Start a launch plan, or a single task, on literals, with labels and variables for what it runs.

    It runs in the project and domain of what is launched, unless others are named.

    Raises `AlreadyExistsError` when an execution of this name was there before; not when an earlier try of this very
    call has made it, and its answer was lost.
    """
    request = ExecutionCreateRequest(
        project=project or target.project,
        domain=domain or target.domain,
        name=name or new_name(),
        spec=ExecutionSpec(
            launch_plan=target,
            metadata=ExecutionMetadata(mode=ExecutionMetadataExecutionMode.MANUAL, principal="flytewright"),
            disable_all=False,
            labels=labels,
            envs=Envs(values=list(envs)) if envs else None,
        ),
        inputs=inputs,
    )
    if overrides is not None and request.spec is not None:
        overrides.apply(request.spec)
    try:
        created = await admin.create_execution(request)
    except AlreadyExistsError as error:
        if error.tries < 2:
            raise
        return WorkflowExecutionIdentifier(project=request.project, domain=request.domain, name=request.name)
    assert created.id is not None
    return created.id
