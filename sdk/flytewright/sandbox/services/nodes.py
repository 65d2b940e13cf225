"""AdminService: executions of nodes and of tasks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from flytewright_idl.admin import (
    DynamicNodeWorkflowResponse,
    DynamicWorkflowNodeMetadata,
    GetDynamicNodeWorkflowRequest,
    NodeExecution,
    NodeExecutionForTaskListRequest,
    NodeExecutionGetDataRequest,
    NodeExecutionGetDataResponse,
    NodeExecutionGetRequest,
    NodeExecutionList,
    NodeExecutionListRequest,
    Sort,
    TaskExecution,
    TaskExecutionGetDataRequest,
    TaskExecutionGetDataResponse,
    TaskExecutionGetRequest,
    TaskExecutionList,
    TaskExecutionListRequest,
    UrlBlob,
)

from ..errors import NotFoundError, missing
from ..flyte_urls import flyte_urls
from ..keys import ExecutionKey, NodeKey, TaskKey
from ..store.listing import Condition, Query, equal
from ..store.node_executions import NodeRecord
from ..store.tables import NODE_EXECUTIONS, TASK_EXECUTIONS, Table
from ..validate.fields import check_execution, check_limit, check_node, check_task
from .admin_part import AdminPart
from .executions import shown_error
from .literals import node_literals, task_literals


class ListRequest(Protocol):
    """What the list requests of this module have in common."""

    limit: int
    token: str
    filters: str
    sort_by: Sort | None


class NodeService(AdminPart):
    """Node executions and task executions."""

    async def get_node_execution(self, request: NodeExecutionGetRequest) -> NodeExecution:
        """One node execution."""
        return self._store.nodes.get(NodeKey.of(check_node(request.id))).node

    async def list_node_executions(self, request: NodeExecutionListRequest) -> NodeExecutionList:
        """A page of the nodes of an execution's own workflow, or of the one that a node runs."""
        if request.workflow_execution_id is None:
            raise missing("execution_id")
        key = ExecutionKey.of(check_execution(request.workflow_execution_id))
        conditions = _of_execution(NODE_EXECUTIONS, key)
        if request.unique_parent_id:
            parent = self._store.nodes.get(NodeKey(key, request.unique_parent_id))
            conditions += equal(NODE_EXECUTIONS, parent_id=parent.id)
        else:
            conditions += [_UNDER_NO_NODE, _UNDER_NO_TASK]
        return self._nodes(request, conditions)

    async def list_node_executions_for_task(self, request: NodeExecutionForTaskListRequest) -> NodeExecutionList:
        """A page of the nodes that a task execution has launched."""
        record = self._store.task_executions.get(TaskKey.of(check_task(request.task_execution_id, kind_is_open=True)))
        conditions = _of_execution(NODE_EXECUTIONS, record.key.node.execution)
        return self._nodes(request, conditions + equal(NODE_EXECUTIONS, parent_task_execution_id=record.id))

    async def get_node_execution_data(self, request: NodeExecutionGetDataRequest) -> NodeExecutionGetDataResponse:
        """What a node runs with, and what it gave."""
        record = self._store.nodes.get(NodeKey.of(check_node(request.id)))
        inputs, outputs = node_literals(record)
        return NodeExecutionGetDataResponse(
            inputs=UrlBlob(),
            outputs=UrlBlob(),
            full_inputs=inputs,
            full_outputs=outputs,
            dynamic_workflow=self._made_by(record),
            flyte_urls=flyte_urls(record.key, deck=bool(record.closure.deck_uri)),
        )

    async def get_dynamic_node_workflow(self, request: GetDynamicNodeWorkflowRequest) -> DynamicNodeWorkflowResponse:
        """The workflow that a dynamic node has made."""
        record = self._store.nodes.get(NodeKey.of(check_node(request.id)))
        made = self._store.dynamic_workflows.find(record.id)
        if made is None:
            raise NotFoundError(f"node does not contain dynamic workflow: {record.key}")
        return DynamicNodeWorkflowResponse(compiled_workflow=made)

    async def get_task_execution(self, request: TaskExecutionGetRequest) -> TaskExecution:
        """One task execution."""
        tasks = self._store.task_executions
        return self._logs.linked(tasks.complete(tasks.get(TaskKey.of(check_task(request.id, kind_is_open=True)))))

    async def list_task_executions(self, request: TaskExecutionListRequest) -> TaskExecutionList:
        """A page of the tries of a node's task."""
        key = NodeKey.of(check_node(request.node_execution_id))
        conditions = _of_execution(TASK_EXECUTIONS, key.execution) + equal(TASK_EXECUTIONS, node_id=key.node_id)
        tasks, token = self._store.task_executions.page(_query(request, conditions))
        return TaskExecutionList(task_executions=[self._logs.linked(each) for each in tasks], token=token)

    async def get_task_execution_data(self, request: TaskExecutionGetDataRequest) -> TaskExecutionGetDataResponse:
        """What a try of a task ran with, and what it gave."""
        record = self._store.task_executions.get(TaskKey.of(check_task(request.id, kind_is_open=True)))
        inputs, outputs = task_literals(record)
        return TaskExecutionGetDataResponse(
            inputs=UrlBlob(),
            outputs=UrlBlob(),
            full_inputs=inputs,
            full_outputs=outputs,
            flyte_urls=flyte_urls(record.key.node, attempt=record.key.attempt),
        )

    def _made_by(self, record: NodeRecord) -> DynamicWorkflowNodeMetadata | None:
        made = self._store.dynamic_workflows.find(record.id)
        if made is None:
            return None
        template = made.primary.template if made.primary else None
        return DynamicWorkflowNodeMetadata(
            id=template.id if template else None,
            compiled_workflow=made,
            dynamic_job_spec_uri=record.closure.dynamic_job_spec_uri,
        )

    def _nodes(self, request: ListRequest, conditions: Sequence[Condition]) -> NodeExecutionList:
        nodes, token = self._store.nodes.page(_query(request, conditions))
        for node in nodes:
            error = node.closure.error if node.closure else None
            if error is not None:
                error.message = shown_error(error.message)
        return NodeExecutionList(node_executions=nodes, token=token)


_UNDER_NO_NODE = Condition("node_executions.parent_id", "IS NULL")
_UNDER_NO_TASK = Condition("node_executions.parent_task_execution_id", "IS NULL")


def _of_execution(table: Table, key: ExecutionKey) -> list[Condition]:
    return equal(table, execution_project=key.project, execution_domain=key.domain, execution_name=key.name)


def _query(request: ListRequest, conditions: Sequence[Condition]) -> Query:
    check_limit(request.limit)
    return Query(
        limit=request.limit,
        token=request.token,
        filters=request.filters,
        sort_by=request.sort_by,
        conditions=conditions,
    )
