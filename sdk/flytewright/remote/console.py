"""The pages of the console."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flytewright_idl.core.identifier import Identifier, ResourceType, WorkflowExecutionIdentifier

from ..errors import InvalidInputError
from .entities import RemoteEntity
from .executions import ExecutionHandle, FlyteNodeExecution, FlyteTaskExecution

if TYPE_CHECKING:
    from .client import AsyncFlyteRemote

Shown = (
    ExecutionHandle | FlyteNodeExecution | FlyteTaskExecution | RemoteEntity | WorkflowExecutionIdentifier | Identifier
)
SEGMENTS = {ResourceType.TASK: "task", ResourceType.WORKFLOW: "workflow", ResourceType.LAUNCH_PLAN: "launch_plan"}


def generate_console_http_domain(self: AsyncFlyteRemote) -> str:
    """Where the console is, by the configuration, or else where the backend is."""
    platform = self.config.platform
    if platform.console_endpoint:
        return platform.console_endpoint.rstrip("/")
    return f"{'http' if platform.insecure else 'https'}://{platform.endpoint.removeprefix('dns:///')}"


def generate_console_url(self: AsyncFlyteRemote, entity: Shown) -> str:
    """The page of an execution, or of what is registered."""
    id = entity if isinstance(entity, WorkflowExecutionIdentifier | Identifier) else _id(entity)
    base = f"{generate_console_http_domain(self)}/console/projects/{id.project}/domains/{id.domain}"
    if isinstance(id, WorkflowExecutionIdentifier):
        return f"{base}/executions/{id.name}"
    return f"{base}/{SEGMENTS.get(id.resource_type, 'workflow')}/{id.name}/version/{id.version}"


def _id(entity: object) -> WorkflowExecutionIdentifier | Identifier:
    execution: WorkflowExecutionIdentifier | None
    match entity:
        case RemoteEntity():
            return entity.id
        case ExecutionHandle():
            return entity.id
        case FlyteNodeExecution():
            execution = entity.id.execution_id
        case FlyteTaskExecution():
            node = entity.id.node_execution_id
            execution = node.execution_id if node is not None else None
        case _:
            raise InvalidInputError(f"the console shows what is on the backend, not a {type(entity).__name__}")
    return execution or WorkflowExecutionIdentifier()
