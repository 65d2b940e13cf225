"""`ExecutionQueue`: what eager workflows call becomes executions on a backend."""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from flytewright_idl.admin.common import NamedEntityIdentifier, ResourceListRequest
from flytewright_idl.admin.execution import ExecutionTerminateRequest
from flytewright_idl.core.execution import WorkflowExecutionPhase
from flytewright_idl.core.identifier import Identifier, ResourceType, WorkflowExecutionIdentifier

from ..authoring.eager import EagerAsyncPythonFunctionTask
from ..authoring.entity import Entity
from ..authoring.mapped import Mapped
from ..authoring.options import Labels, Options
from ..authoring.reference import ReferenceEntity
from ..config.platform import PlatformConfig
from ..errors import ValidationError
from ..rpc.errors import AlreadyExistsError, FailedPreconditionError, NotFoundError
from .client import AsyncFlyteRemote, Run, is_task
from .settings import ExecutionSettings

LABEL, ROOT_LABEL, ROOT_VARIABLE = "eager-exec", "eager-root-exec", "_F_EE_ROOT"
"""How executions tell which eager workflow started them, and which one is the outermost."""
UNFINISHED = (
    WorkflowExecutionPhase.UNDEFINED,
    WorkflowExecutionPhase.QUEUED,
    WorkflowExecutionPhase.RUNNING,
)


@dataclass
class ExecutionQueue:
    """Executes the calls of one eager workflow, each once: a second try of the workflow finds those of the first."""

    remote: AsyncFlyteRemote
    version: str
    """The version under which what is called is registered."""
    parent: str
    """The name of the execution that the eager workflow itself is."""
    root: str = ""
    """That of the outermost eager workflow; empty when it is this one."""
    _calls: dict[str, int] = field(default_factory=dict)

    async def run(self, entity: Entity, inputs: Mapping[str, Any]) -> Any:
        """Execute `entity` and give its result; when cancelled, the execution is terminated."""
        target = self._target(entity)
        literals = await self.remote.literals(entity, inputs)
        name = self._name(entity, bytes(literals))
        try:
            run = await self.remote.launch_id(
                target,
                literals,
                ExecutionSettings(
                    execution_name=name,
                    options=Options(labels=Labels({LABEL: self.parent, ROOT_LABEL: self.root or self.parent})),
                    envs={ROOT_VARIABLE: self.root or self.parent},
                ),
            )
        except AlreadyExistsError:
            run = Run(self.remote.client, self._id(name), self.remote.generate_console_url(self._id(name)))
        try:
            await run.wait()
        except asyncio.CancelledError:
            await self._terminate(run.id, f"its eager workflow {self.parent} no longer waits for it")
            raise
        return await run.outputs(entity)

    def _target(self, entity: Entity) -> Identifier:
        if isinstance(entity, ReferenceEntity):
            return entity.id
        if isinstance(entity, Mapped):
            raise ValidationError(f"{entity.name} runs only inside of a workflow: call a workflow that maps it")
        single = is_task(entity) and not isinstance(entity, EagerAsyncPythonFunctionTask)
        return Identifier(
            resource_type=ResourceType.TASK if single else ResourceType.LAUNCH_PLAN,
            project=self.remote.project,
            domain=self.remote.domain,
            name=entity.name,
            version=self.version,
        )

    def _name(self, entity: Entity, inputs: bytes) -> str:
        """A name that the same call has in every try of the workflow: of its inputs, and how often they were seen."""
        said = hashlib.sha256(f"{self.parent} {type(entity).__name__} {entity.name} ".encode() + inputs).hexdigest()
        seen = self._calls[said] = self._calls.get(said, -1) + 1
        digest = hashlib.sha256(f"{said} {seen}".encode()).hexdigest()
        short = re.sub("[^a-z0-9]+", "-", entity.short_name.lower()).strip("-")[:8].strip("-")
        return "-".join(filter(None, ("e", short, digest[:20])))

    def _id(self, name: str) -> WorkflowExecutionIdentifier:
        return WorkflowExecutionIdentifier(project=self.remote.project, domain=self.remote.domain, name=name)

    async def _terminate(self, id: WorkflowExecutionIdentifier, cause: str) -> None:
        await self.remote.client.admin.terminate_execution(ExecutionTerminateRequest(id=id, cause=cause))

    async def clean_up(self) -> None:
        """Terminate the executions of this eager workflow that have no end yet."""
        request = ResourceListRequest(
            id=NamedEntityIdentifier(project=self.remote.project, domain=self.remote.domain),
            limit=100,
            filters=(
                f"eq(execution_tag.key,{LABEL})+eq(execution_tag.value,{self.parent})+"
                f"value_in(phase,{';'.join(each.name or '' for each in UNFINISHED)})"
            ),
        )
        async for execution in self.remote.client.admin.list_executions.pages(request):
            if execution.id is not None:
                with suppress(FailedPreconditionError, NotFoundError):  # it may have ended meanwhile
                    await self._terminate(execution.id, f"clean-up after the eager workflow {self.parent}")


def queue_of_environment() -> ExecutionQueue | None:
    """The queue of the eager workflow that this container runs; None outside of one, or without a backend."""
    name = os.environ.get("FLYTE_INTERNAL_EXECUTION_ID")
    platform = PlatformConfig.auto()
    if not name or platform == PlatformConfig():
        return None
    remote = AsyncFlyteRemote(
        platform,
        project=os.environ.get("FLYTE_INTERNAL_EXECUTION_PROJECT", ""),
        domain=os.environ.get("FLYTE_INTERNAL_EXECUTION_DOMAIN", ""),
    )
    version = os.environ.get("FLYTE_INTERNAL_TASK_VERSION", "")
    return ExecutionQueue(remote, version, name, os.environ.get(ROOT_VARIABLE, ""))
