# Generated from flyteidl/service/agent.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""Clients without ``await`` of the services in ``flyteidl/service/agent.proto``."""

from __future__ import annotations

from .._runtime.sync_rpc import SyncServiceStub, drawn_in_threads
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
from .agent import (
    AGENT_METADATA_SERVICE_GET_AGENT,
    AGENT_METADATA_SERVICE_LIST_AGENTS,
    ASYNC_AGENT_SERVICE_CREATE_TASK,
    ASYNC_AGENT_SERVICE_DELETE_TASK,
    ASYNC_AGENT_SERVICE_GET_TASK,
    ASYNC_AGENT_SERVICE_GET_TASK_LOGS,
    ASYNC_AGENT_SERVICE_GET_TASK_METRICS,
    SYNC_AGENT_SERVICE_EXECUTE_TASK_SYNC,
)

TYPE_CHECKING = False

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from grpclib.metadata import Deadline
    from .._runtime.rpc import CallMetadata
    from ..admin.agent import TaskCategory, TaskExecutionMetadata
    from ..core.literals import LiteralMap
    from ..core.tasks import TaskTemplate
    from ..google.protobuf.duration import Duration
    from ..google.protobuf.timestamp import Timestamp

__all__ = ["SyncAgentServiceSyncStub", "AsyncAgentServiceSyncStub", "AgentMetadataServiceSyncStub"]


class SyncAgentServiceSyncStub(SyncServiceStub):
    """Runs tasks of some types outside the cluster, within one call.

    Client of ``service flyteidl.service.SyncAgentService``.
    """

    def execute_task_sync(
        self,
        request: Iterable[ExecuteTaskSyncRequest],
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> Iterator[ExecuteTaskSyncResponse]:
        """``rpc ExecuteTaskSync(stream flyteidl.admin.ExecuteTaskSyncRequest) returns (stream
        flyteidl.admin.ExecuteTaskSyncResponse)``
        """
        return self._stream(
            SYNC_AGENT_SERVICE_EXECUTE_TASK_SYNC, drawn_in_threads(request), timeout, deadline, metadata
        )


class AsyncAgentServiceSyncStub(SyncServiceStub):
    """Runs tasks of some types outside the cluster: creates them, and is asked how they stand.

    Client of ``service flyteidl.service.AsyncAgentService``.
    """

    def create_task(
        self,
        request: CreateTaskRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateTaskResponse:
        """``rpc CreateTask(flyteidl.admin.CreateTaskRequest) returns (flyteidl.admin.CreateTaskResponse)``"""
        return self._unary(ASYNC_AGENT_SERVICE_CREATE_TASK, request, timeout, deadline, metadata)

    def create_task_with(
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
        return self.create_task(
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

    def get_task(
        self,
        request: GetTaskRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetTaskResponse:
        """``rpc GetTask(flyteidl.admin.GetTaskRequest) returns (flyteidl.admin.GetTaskResponse)``"""
        return self._unary(ASYNC_AGENT_SERVICE_GET_TASK, request, timeout, deadline, metadata)

    def get_task_with(
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
        return self.get_task(
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

    def delete_task(
        self,
        request: DeleteTaskRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> DeleteTaskResponse:
        """``rpc DeleteTask(flyteidl.admin.DeleteTaskRequest) returns (flyteidl.admin.DeleteTaskResponse)``"""
        return self._unary(ASYNC_AGENT_SERVICE_DELETE_TASK, request, timeout, deadline, metadata)

    def delete_task_with(
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
        return self.delete_task(
            DeleteTaskRequest(task_type=task_type, resource_meta=resource_meta, task_category=task_category),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def get_task_metrics(
        self,
        request: GetTaskMetricsRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetTaskMetricsResponse:
        """``rpc GetTaskMetrics(flyteidl.admin.GetTaskMetricsRequest) returns (flyteidl.admin.GetTaskMetricsResponse)``"""
        return self._unary(ASYNC_AGENT_SERVICE_GET_TASK_METRICS, request, timeout, deadline, metadata)

    def get_task_metrics_with(
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
        return self.get_task_metrics(
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
    ) -> Iterator[GetTaskLogsResponse]:
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
    ) -> Iterator[GetTaskLogsResponse]:
        """`get_task_logs` with the request's fields as keywords."""
        return self.get_task_logs(
            GetTaskLogsRequest(
                task_type=task_type, resource_meta=resource_meta, lines=lines, token=token, task_category=task_category
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )


class AgentMetadataServiceSyncStub(SyncServiceStub):
    """Client of ``service flyteidl.service.AgentMetadataService``."""

    def get_agent(
        self,
        request: GetAgentRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetAgentResponse:
        """``rpc GetAgent(flyteidl.admin.GetAgentRequest) returns (flyteidl.admin.GetAgentResponse)``"""
        return self._unary(AGENT_METADATA_SERVICE_GET_AGENT, request, timeout, deadline, metadata)

    def get_agent_with(
        self,
        *,
        name: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetAgentResponse:
        """`get_agent` with the request's fields as keywords."""
        return self.get_agent(GetAgentRequest(name=name), timeout=timeout, deadline=deadline, metadata=metadata)

    def list_agents(
        self,
        request: ListAgentsRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ListAgentsResponse:
        """``rpc ListAgents(flyteidl.admin.ListAgentsRequest) returns (flyteidl.admin.ListAgentsResponse)``"""
        return self._unary(AGENT_METADATA_SERVICE_LIST_AGENTS, request, timeout, deadline, metadata)

    def list_agents_with(
        self, *, timeout: float | None = None, deadline: Deadline | None = None, metadata: CallMetadata | None = None
    ) -> ListAgentsResponse:
        """`list_agents` with the request's fields as keywords."""
        return self.list_agents(ListAgentsRequest(), timeout=timeout, deadline=deadline, metadata=metadata)
