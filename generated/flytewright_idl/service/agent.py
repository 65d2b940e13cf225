# Generated from flyteidl/service/agent.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/service/agent.proto``: 3 services."""

from __future__ import annotations

from .._runtime.rpc import Method, ServiceBase, ServiceStub, unimplemented
from ..admin.agent import (
    CreateTaskRequest,
    CreateTaskResponse,
    DeleteTaskRequest,
    DeleteTaskResponse,
    ExecuteTaskSyncRequest,
    ExecuteTaskSyncResponse,
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

TYPE_CHECKING = False

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator
    from grpclib.metadata import Deadline
    from .._runtime.rpc import CallMetadata
    from ..admin.agent import TaskCategory, TaskExecutionMetadata
    from ..core.literals import LiteralMap
    from ..core.tasks import TaskTemplate
    from ..google.protobuf.duration import Duration
    from ..google.protobuf.timestamp import Timestamp

PROTO_FILE = "flyteidl/service/agent.proto"
PROTO_PACKAGE = "flyteidl.service"

__all__ = [
    "SyncAgentServiceBase",
    "SyncAgentServiceStub",
    "AsyncAgentServiceBase",
    "AsyncAgentServiceStub",
    "AgentMetadataServiceBase",
    "AgentMetadataServiceStub",
]


SYNC_AGENT_SERVICE_EXECUTE_TASK_SYNC = Method(
    "/flyteidl.service.SyncAgentService/ExecuteTaskSync",
    ExecuteTaskSyncRequest,
    ExecuteTaskSyncResponse,
    client_streaming=True,
    server_streaming=True,
)


class SyncAgentServiceStub(ServiceStub):
    """Runs tasks of some types outside the cluster, within one call.

    Client of ``service flyteidl.service.SyncAgentService``.
    """

    def execute_task_sync(
        self,
        request: AsyncIterable[ExecuteTaskSyncRequest],
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> AsyncIterator[ExecuteTaskSyncResponse]:
        """``rpc ExecuteTaskSync(stream flyteidl.admin.ExecuteTaskSyncRequest) returns (stream
        flyteidl.admin.ExecuteTaskSyncResponse)``
        """
        return self._stream(SYNC_AGENT_SERVICE_EXECUTE_TASK_SYNC, request, timeout, deadline, metadata)


class SyncAgentServiceBase(ServiceBase):
    """Server side of ``service flyteidl.service.SyncAgentService``; a method left as it is answers UNIMPLEMENTED."""

    METHODS = {
        "execute_task_sync": SYNC_AGENT_SERVICE_EXECUTE_TASK_SYNC,
    }

    def execute_task_sync(
        self, request: AsyncIterable[ExecuteTaskSyncRequest]
    ) -> AsyncIterator[ExecuteTaskSyncResponse]:
        """``rpc ExecuteTaskSync(stream flyteidl.admin.ExecuteTaskSyncRequest) returns (stream
        flyteidl.admin.ExecuteTaskSyncResponse)``
        """
        raise unimplemented(SYNC_AGENT_SERVICE_EXECUTE_TASK_SYNC)


ASYNC_AGENT_SERVICE_CREATE_TASK = Method(
    "/flyteidl.service.AsyncAgentService/CreateTask", CreateTaskRequest, CreateTaskResponse
)
ASYNC_AGENT_SERVICE_GET_TASK = Method(
    "/flyteidl.service.AsyncAgentService/GetTask", GetTaskRequest, GetTaskResponse, idempotent=True
)
ASYNC_AGENT_SERVICE_DELETE_TASK = Method(
    "/flyteidl.service.AsyncAgentService/DeleteTask", DeleteTaskRequest, DeleteTaskResponse, idempotent=True
)
ASYNC_AGENT_SERVICE_GET_TASK_METRICS = Method(
    "/flyteidl.service.AsyncAgentService/GetTaskMetrics", GetTaskMetricsRequest, GetTaskMetricsResponse, idempotent=True
)
ASYNC_AGENT_SERVICE_GET_TASK_LOGS = Method(
    "/flyteidl.service.AsyncAgentService/GetTaskLogs",
    GetTaskLogsRequest,
    GetTaskLogsResponse,
    server_streaming=True,
    idempotent=True,
)


class AsyncAgentServiceStub(ServiceStub):
    """Runs tasks of some types outside the cluster: creates them, and is asked how they stand.

    Client of ``service flyteidl.service.AsyncAgentService``.
    """

    async def create_task(
        self,
        request: CreateTaskRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateTaskResponse:
        """``rpc CreateTask(flyteidl.admin.CreateTaskRequest) returns (flyteidl.admin.CreateTaskResponse)``"""
        return await self._unary(ASYNC_AGENT_SERVICE_CREATE_TASK, request, timeout, deadline, metadata)

    async def create_task_with(
        self,
        *,
        inputs: LiteralMap | None = None,
        template: TaskTemplate | None = None,
        output_prefix: str = "",
        task_execution_metadata: TaskExecutionMetadata | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateTaskResponse:
        """`create_task` with the request's fields as keywords."""
        return await self.create_task(
            CreateTaskRequest(
                inputs=inputs,
                template=template,
                output_prefix=output_prefix,
                task_execution_metadata=task_execution_metadata,
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_task(
        self,
        request: GetTaskRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetTaskResponse:
        """``rpc GetTask(flyteidl.admin.GetTaskRequest) returns (flyteidl.admin.GetTaskResponse)``"""
        return await self._unary(ASYNC_AGENT_SERVICE_GET_TASK, request, timeout, deadline, metadata)

    async def get_task_with(
        self,
        *,
        task_type: str = "",
        resource_meta: bytes = b"",
        task_category: TaskCategory | None = None,
        output_prefix: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetTaskResponse:
        """`get_task` with the request's fields as keywords."""
        return await self.get_task(
            GetTaskRequest(
                task_type=task_type,
                resource_meta=resource_meta,
                task_category=task_category,
                output_prefix=output_prefix,
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def delete_task(
        self,
        request: DeleteTaskRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> DeleteTaskResponse:
        """``rpc DeleteTask(flyteidl.admin.DeleteTaskRequest) returns (flyteidl.admin.DeleteTaskResponse)``"""
        return await self._unary(ASYNC_AGENT_SERVICE_DELETE_TASK, request, timeout, deadline, metadata)

    async def delete_task_with(
        self,
        *,
        task_type: str = "",
        resource_meta: bytes = b"",
        task_category: TaskCategory | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> DeleteTaskResponse:
        """`delete_task` with the request's fields as keywords."""
        return await self.delete_task(
            DeleteTaskRequest(task_type=task_type, resource_meta=resource_meta, task_category=task_category),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_task_metrics(
        self,
        request: GetTaskMetricsRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetTaskMetricsResponse:
        """``rpc GetTaskMetrics(flyteidl.admin.GetTaskMetricsRequest) returns (flyteidl.admin.GetTaskMetricsResponse)``"""
        return await self._unary(ASYNC_AGENT_SERVICE_GET_TASK_METRICS, request, timeout, deadline, metadata)

    async def get_task_metrics_with(
        self,
        *,
        task_type: str = "",
        resource_meta: bytes = b"",
        queries: list[str] | None = None,
        start_time: Timestamp | None = None,
        end_time: Timestamp | None = None,
        step: Duration | None = None,
        task_category: TaskCategory | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetTaskMetricsResponse:
        """`get_task_metrics` with the request's fields as keywords."""
        return await self.get_task_metrics(
            GetTaskMetricsRequest(
                task_type=task_type,
                resource_meta=resource_meta,
                queries=queries,
                start_time=start_time,
                end_time=end_time,
                step=step,
                task_category=task_category,
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def get_task_logs(
        self,
        request: GetTaskLogsRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> AsyncIterator[GetTaskLogsResponse]:
        """``rpc GetTaskLogs(flyteidl.admin.GetTaskLogsRequest) returns (stream flyteidl.admin.GetTaskLogsResponse)``"""
        return self._stream(ASYNC_AGENT_SERVICE_GET_TASK_LOGS, request, timeout, deadline, metadata)

    def get_task_logs_with(
        self,
        *,
        task_type: str = "",
        resource_meta: bytes = b"",
        lines: int = 0,
        token: str = "",
        task_category: TaskCategory | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> AsyncIterator[GetTaskLogsResponse]:
        """`get_task_logs` with the request's fields as keywords."""
        return self.get_task_logs(
            GetTaskLogsRequest(
                task_type=task_type, resource_meta=resource_meta, lines=lines, token=token, task_category=task_category
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )


class AsyncAgentServiceBase(ServiceBase):
    """Server side of ``service flyteidl.service.AsyncAgentService``; a method left as it is answers UNIMPLEMENTED."""

    METHODS = {
        "create_task": ASYNC_AGENT_SERVICE_CREATE_TASK,
        "get_task": ASYNC_AGENT_SERVICE_GET_TASK,
        "delete_task": ASYNC_AGENT_SERVICE_DELETE_TASK,
        "get_task_metrics": ASYNC_AGENT_SERVICE_GET_TASK_METRICS,
        "get_task_logs": ASYNC_AGENT_SERVICE_GET_TASK_LOGS,
    }

    async def create_task(self, request: CreateTaskRequest) -> CreateTaskResponse:
        """``rpc CreateTask(flyteidl.admin.CreateTaskRequest) returns (flyteidl.admin.CreateTaskResponse)``"""
        raise unimplemented(ASYNC_AGENT_SERVICE_CREATE_TASK)

    async def get_task(self, request: GetTaskRequest) -> GetTaskResponse:
        """``rpc GetTask(flyteidl.admin.GetTaskRequest) returns (flyteidl.admin.GetTaskResponse)``"""
        raise unimplemented(ASYNC_AGENT_SERVICE_GET_TASK)

    async def delete_task(self, request: DeleteTaskRequest) -> DeleteTaskResponse:
        """``rpc DeleteTask(flyteidl.admin.DeleteTaskRequest) returns (flyteidl.admin.DeleteTaskResponse)``"""
        raise unimplemented(ASYNC_AGENT_SERVICE_DELETE_TASK)

    async def get_task_metrics(self, request: GetTaskMetricsRequest) -> GetTaskMetricsResponse:
        """``rpc GetTaskMetrics(flyteidl.admin.GetTaskMetricsRequest) returns (flyteidl.admin.GetTaskMetricsResponse)``"""
        raise unimplemented(ASYNC_AGENT_SERVICE_GET_TASK_METRICS)

    def get_task_logs(self, request: GetTaskLogsRequest) -> AsyncIterator[GetTaskLogsResponse]:
        """``rpc GetTaskLogs(flyteidl.admin.GetTaskLogsRequest) returns (stream flyteidl.admin.GetTaskLogsResponse)``"""
        raise unimplemented(ASYNC_AGENT_SERVICE_GET_TASK_LOGS)


AGENT_METADATA_SERVICE_GET_AGENT = Method(
    "/flyteidl.service.AgentMetadataService/GetAgent", GetAgentRequest, GetAgentResponse, idempotent=True
)
AGENT_METADATA_SERVICE_LIST_AGENTS = Method(
    "/flyteidl.service.AgentMetadataService/ListAgents", ListAgentsRequest, ListAgentsResponse, idempotent=True
)


class AgentMetadataServiceStub(ServiceStub):
    """Client of ``service flyteidl.service.AgentMetadataService``."""

    async def get_agent(
        self,
        request: GetAgentRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetAgentResponse:
        """``rpc GetAgent(flyteidl.admin.GetAgentRequest) returns (flyteidl.admin.GetAgentResponse)``"""
        return await self._unary(AGENT_METADATA_SERVICE_GET_AGENT, request, timeout, deadline, metadata)

    async def get_agent_with(
        self,
        *,
        name: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetAgentResponse:
        """`get_agent` with the request's fields as keywords."""
        return await self.get_agent(GetAgentRequest(name=name), timeout=timeout, deadline=deadline, metadata=metadata)

    async def list_agents(
        self,
        request: ListAgentsRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ListAgentsResponse:
        """``rpc ListAgents(flyteidl.admin.ListAgentsRequest) returns (flyteidl.admin.ListAgentsResponse)``"""
        return await self._unary(AGENT_METADATA_SERVICE_LIST_AGENTS, request, timeout, deadline, metadata)

    async def list_agents_with(
        self, *, timeout: float | None = None, deadline: Deadline | None = None, metadata: CallMetadata | None = None
    ) -> ListAgentsResponse:
        """`list_agents` with the request's fields as keywords."""
        return await self.list_agents(ListAgentsRequest(), timeout=timeout, deadline=deadline, metadata=metadata)


class AgentMetadataServiceBase(ServiceBase):
    """Server side of ``service flyteidl.service.AgentMetadataService``; a method left as it is answers
    UNIMPLEMENTED.
    """

    METHODS = {
        "get_agent": AGENT_METADATA_SERVICE_GET_AGENT,
        "list_agents": AGENT_METADATA_SERVICE_LIST_AGENTS,
    }

    async def get_agent(self, request: GetAgentRequest) -> GetAgentResponse:
        """``rpc GetAgent(flyteidl.admin.GetAgentRequest) returns (flyteidl.admin.GetAgentResponse)``"""
        raise unimplemented(AGENT_METADATA_SERVICE_GET_AGENT)

    async def list_agents(self, request: ListAgentsRequest) -> ListAgentsResponse:
        """``rpc ListAgents(flyteidl.admin.ListAgentsRequest) returns (flyteidl.admin.ListAgentsResponse)``"""
        raise unimplemented(AGENT_METADATA_SERVICE_LIST_AGENTS)
