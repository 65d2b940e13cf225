"""AdminService: what somebody else reports of executions."""

from __future__ import annotations

from flytewright_idl.admin import (
    NodeExecutionEventRequest,
    NodeExecutionEventResponse,
    TaskExecutionEventRequest,
    TaskExecutionEventResponse,
    WorkflowExecutionEventRequest,
    WorkflowExecutionEventResponse,
)
from flytewright_idl.core import WorkflowExecutionPhase
from flytewright_idl.event import NodeExecutionEvent, TaskExecutionEvent

from ..data import NodeData, write_message
from ..journal import Journal
from ..keys import ExecutionKey, NodeKey
from ..validate.events import check_cluster, check_node_event, check_task_event, check_workflow_event
from .admin_part import AdminPart


class EventService(AdminPart):
    """Events, by the rules by which the engine's own are taken."""

    async def create_workflow_event(self, request: WorkflowExecutionEventRequest) -> WorkflowExecutionEventResponse:
        """Take a phase of an execution; one that ends it stops what runs of it."""
        event = check_workflow_event(request.event)
        record = self._store.executions.get(ExecutionKey.of(event.execution_id))
        if event.phase not in (WorkflowExecutionPhase.QUEUED, record.closure.phase):
            check_cluster(record, event.producer_id)
        if event.output_data is not None:
            event.output_uri = write_message(self._data.execution_outputs(record.key), event.output_data)
        self._engine.take(event)
        return WorkflowExecutionEventResponse()

    async def create_node_event(self, request: NodeExecutionEventRequest) -> NodeExecutionEventResponse:
        """Take a phase of a node; the first one makes the node execution."""
        event = check_node_event(request.event)
        key = NodeKey.of(event.id)
        check_cluster(self._store.executions.get(key.execution), event.producer_id)
        launched = event.workflow_node_metadata
        if launched is not None:
            self._store.executions.get(ExecutionKey.of(launched.execution_id))
        _offload(event, self._data.node(key), attempt=0)
        Journal(self._store).node(event)
        return NodeExecutionEventResponse()

    async def create_task_event(self, request: TaskExecutionEventRequest) -> TaskExecutionEventResponse:
        """Take a phase of a task; the first one of a try makes the task execution."""
        event = check_task_event(request.event)
        key = NodeKey.of(event.parent_node_execution_id)
        check_cluster(self._store.executions.get(key.execution), event.producer_id)
        self._store.nodes.get(key)
        _offload(event, self._data.node(key), attempt=event.retry_attempt)
        Journal(self._store).task(event)
        return TaskExecutionEventResponse()


def _offload(event: NodeExecutionEvent | TaskExecutionEvent, data: NodeData, *, attempt: int) -> None:
    """Write what an event brings along to where such data lies, and let the event say where that is."""
    if event.input_data is not None:
        event.input_uri = write_message(data.inputs, event.input_data)
    if event.output_data is not None:
        event.output_uri = write_message(data.outputs(attempt) / "outputs.pb", event.output_data)
