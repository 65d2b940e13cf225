"""The three services of connectors, each method a call of one connector."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Mapping
from typing import Any

from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytewright_idl.admin.agent import (
    CreateTaskRequest,
    CreateTaskResponse,
    DeleteTaskRequest,
    DeleteTaskResponse,
    ExecuteTaskSyncRequest,
    ExecuteTaskSyncResponse,
    ExecuteTaskSyncResponseHeader,
    GetAgentRequest,
    GetAgentResponse,
    GetTaskLogsRequest,
    GetTaskLogsResponse,
    GetTaskMetricsRequest,
    GetTaskMetricsResponse,
    GetTaskRequest,
    GetTaskResponse,
    ListAgentsRequest,
    ListAgentsResponse,
)
from flytewright_idl.admin.agent import Resource as ResourceMessage
from flytewright_idl.core.literals import LiteralMap
from flytewright_idl.core.tasks import TaskTemplate
from flytewright_idl.service.agent import AgentMetadataServiceBase, AsyncAgentServiceBase, SyncAgentServiceBase

from ..authoring.connector import (
    AsyncConnectorBase,
    Connector,
    ConnectorRegistry,
    Resource,
    ResourceMeta,
    SyncConnectorBase,
    TaskCategory,
    answer,
)
from ..errors import EntityNotExistError, ValidationError
from ..storage import staging
from ..typeengine.guess import guess_hint
from ..typeengine.standard import engine
from .calls import Calls

Asked = GetTaskRequest | DeleteTaskRequest | GetTaskMetricsRequest | GetTaskLogsRequest
"""What asks about a job that there is."""


def category_of(request: Asked) -> TaskCategory:
    """The type of task that a request names: by its category, and without one by the older field."""
    if request.task_category is not None and request.task_category.name:
        return TaskCategory(request.task_category.name, request.task_category.version)
    return TaskCategory(request.task_type)


def connector_of(category: TaskCategory) -> Connector:
    """The connector of a type of task; NOT_FOUND when there is none."""
    try:
        return ConnectorRegistry.get_connector(category.name, category.version)
    except EntityNotExistError as error:
        told = f"Cannot find connector for task type: {category.name}. {error}"
        raise GRPCError(Status.NOT_FOUND, told) from error


def job_connector_of(category: TaskCategory) -> AsyncConnectorBase[Any]:
    """The connector of a type of task, which starts jobs."""
    found = connector_of(category)
    if not isinstance(found, AsyncConnectorBase):
        raise ValidationError(f"[{found.name}] does not support async execution")
    return found


class AsyncConnectorService(AsyncAgentServiceBase):
    """Starts jobs, says how they stand, and ends them."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    async def create_task(self, request: CreateTaskRequest) -> CreateTaskResponse:
        """Start a job, and answer with what finds it again."""
        template, inputs = request.template or TaskTemplate(), request.inputs
        with self._calls.call(template.type, "create"):
            if inputs is not None:
                self._calls.metrics.received(template.type, len(bytes(inputs)))
            connector = job_connector_of(TaskCategory(template.type, template.task_type_version))
            job: ResourceMeta = await answer(
                connector.create,
                task_template=template,
                inputs=inputs if inputs is not None else LiteralMap(),
                output_prefix=request.output_prefix,
                task_execution_metadata=request.task_execution_metadata,
            )
            return CreateTaskResponse(resource_meta=job.encode())

    async def get_task(self, request: GetTaskRequest) -> GetTaskResponse:
        """Say how a job stands."""
        with self._calls.call(category_of(request).name, "get"):
            connector, job = found(request)
            resource: Resource = await answer(connector.get, resource_meta=job)
            return GetTaskResponse(resource=await message(resource, request.output_prefix))

    async def delete_task(self, request: DeleteTaskRequest) -> DeleteTaskResponse:
        """End a job."""
        with self._calls.call(category_of(request).name, "delete"):
            connector, job = found(request)
            await answer(connector.delete, resource_meta=job)
            return DeleteTaskResponse()

    async def get_task_metrics(self, request: GetTaskMetricsRequest) -> GetTaskMetricsResponse:
        """Metrics of a job; UNIMPLEMENTED when its connector has none."""
        with self._calls.call(category_of(request).name, "get_metrics"):
            connector, job = found(request)
            if type(connector).get_metrics is AsyncConnectorBase.get_metrics:
                raise GRPCError(Status.UNIMPLEMENTED, f"[{connector.name}] has no metrics")
            metrics: GetTaskMetricsResponse = await answer(connector.get_metrics, resource_meta=job)
            return metrics

    async def get_task_logs(self, request: GetTaskLogsRequest) -> AsyncIterator[GetTaskLogsResponse]:
        """Logs of a job, of which connectors give one message or several; UNIMPLEMENTED when its connector has none."""
        with self._calls.call(category_of(request).name, "get_logs"):
            connector, job = found(request)
            if type(connector).get_logs is AsyncConnectorBase.get_logs:
                raise GRPCError(Status.UNIMPLEMENTED, f"[{connector.name}] has no logs")
            logs = await answer(connector.get_logs, resource_meta=job)
            if isinstance(logs, AsyncIterable):
                async for each in logs:
                    yield each
                return
            for each in [logs] if isinstance(logs, GetTaskLogsResponse) else logs:
                yield each


class SyncConnectorService(SyncAgentServiceBase):
    """Runs a task within one call."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    async def execute_task_sync(
        self, request: AsyncIterable[ExecuteTaskSyncRequest]
    ) -> AsyncIterator[ExecuteTaskSyncResponse]:
        """Run the task that the first message tells of, with the inputs of the second, if it has any."""
        parts = aiter(request)
        first = await anext(parts, None)
        header = first.header if first is not None else None
        template = (header.template if header is not None else None) or TaskTemplate()
        prefix = header.output_prefix if header is not None else ""
        with self._calls.call(template.type, "do"):
            connector = connector_of(TaskCategory(template.type, template.task_type_version))
            if not isinstance(connector, SyncConnectorBase):
                raise ValidationError(f"[{connector.name}] does not support sync execution")
            second = await anext(parts, None)
            inputs = second.inputs if second is not None else None
            resource: Resource = await answer(
                connector.do,
                task_template=template,
                inputs=inputs if inputs is not None else LiteralMap(),
                output_prefix=prefix,
            )
            told = await message(resource, prefix, template)
        yield ExecuteTaskSyncResponse(header=ExecuteTaskSyncResponseHeader(resource=told))


class ConnectorMetadataService(AgentMetadataServiceBase):
    """Says which connectors there are."""

    async def get_agent(self, request: GetAgentRequest) -> GetAgentResponse:
        """One connector by its name."""
        try:
            return GetAgentResponse(agent=ConnectorRegistry.get_connector_metadata(request.name))
        except EntityNotExistError as error:
            raise GRPCError(Status.NOT_FOUND, str(error)) from error

    async def list_agents(self, request: ListAgentsRequest) -> ListAgentsResponse:
        """All connectors."""
        return ListAgentsResponse(agents=ConnectorRegistry.list_connectors())


def found(request: Asked) -> tuple[AsyncConnectorBase[Any], Any]:
    """The connector of the job that is asked about, and what it remembers of the job."""
    connector = job_connector_of(category_of(request))
    return connector, connector.metadata_type.decode(request.resource_meta)


async def message(resource: Resource, output_prefix: str, template: TaskTemplate | None = None) -> ResourceMessage:
    """How a job stands, as it is answered: Python values become literals, and their files are brought away.

    Values have the types of the template's outputs, and where no template is at hand those of their own classes.
    """
    if resource.outputs is None or isinstance(resource.outputs, LiteralMap):
        return resource.message_with(resource.outputs)
    declared = hints(template) if template is not None else {}
    outputs = staging.current_staging()
    if output_prefix:
        outputs = staging.Staging(prefix=output_prefix, scratch=outputs.scratch)
    plans = {name: engine.plan_for(declared.get(name, type(value))) for name, value in resource.outputs.items()}
    literals = {name: plans[name].encode(value, outputs) for name, value in resource.outputs.items()}
    await outputs.flush()
    return resource.message_with(LiteralMap(literals=literals))


def hints(template: TaskTemplate) -> Mapping[str, Any]:
    """The Python types of a task's outputs."""
    typed = template.interface.outputs if template.interface is not None else None
    variables = typed.variables if typed is not None else {}
    return {name: guess_hint(variable.type) for name, variable in variables.items() if variable.type is not None}
