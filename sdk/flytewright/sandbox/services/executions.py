"""AdminService: executions of workflows."""

from __future__ import annotations

from flytewright_idl.admin import (
    Execution,
    ExecutionClosure,
    ExecutionCreateRequest,
    ExecutionCreateResponse,
    ExecutionList,
    ExecutionRecoverRequest,
    ExecutionRelaunchRequest,
    ExecutionState,
    ExecutionStateChangeDetails,
    ExecutionTerminateRequest,
    ExecutionTerminateResponse,
    ExecutionUpdateRequest,
    ExecutionUpdateResponse,
    ResourceListRequest,
    UrlBlob,
    WorkflowExecutionGetDataRequest,
    WorkflowExecutionGetDataResponse,
    WorkflowExecutionGetMetricsRequest,
    WorkflowExecutionGetMetricsResponse,
    WorkflowExecutionGetRequest,
)
from flytewright_idl.google.protobuf import Timestamp

from ..caller import principal
from ..errors import missing
from ..keys import ExecutionKey
from ..spans import Spans
from ..store.listing import Query, equal, parse_filters
from ..store.tables import EXECUTIONS
from ..validate.fields import check_execution, check_limit, require
from .admin_part import AdminPart
from .literals import execution_literals

_SHOWN_OF_ERROR = 100
"""How much of an error's message a list shows."""


class ExecutionService(AdminPart):
    """Executions."""

    async def create_execution(self, request: ExecutionCreateRequest) -> ExecutionCreateResponse:
        """Launch an execution."""
        return ExecutionCreateResponse(id=self._engine.launcher.launch(request).identifier)

    async def relaunch_execution(self, request: ExecutionRelaunchRequest) -> ExecutionCreateResponse:
        """Launch an execution anew."""
        check_execution(request.id)
        return ExecutionCreateResponse(id=self._engine.launcher.relaunch(request).identifier)

    async def recover_execution(self, request: ExecutionRecoverRequest) -> ExecutionCreateResponse:
        """Launch an execution anew from where it failed."""
        check_execution(request.id)
        return ExecutionCreateResponse(id=self._engine.launcher.recover(request).identifier)

    async def update_execution(self, request: ExecutionUpdateRequest) -> ExecutionUpdateResponse:
        """Archive an execution, or bring it back."""
        record = self._store.executions.get(ExecutionKey.of(check_execution(request.id)))
        record.closure.state_change_details = ExecutionStateChangeDetails(
            state=request.state, principal=principal(), occurred_at=Timestamp.now()
        )
        self._store.executions.save(record)
        return ExecutionUpdateResponse()

    async def get_execution(self, request: WorkflowExecutionGetRequest) -> Execution:
        """One execution."""
        return self._store.executions.get(ExecutionKey.of(check_execution(request.id))).execution

    async def list_executions(self, request: ResourceListRequest) -> ExecutionList:
        """A page of executions; those that were archived only when the filters speak of their state."""
        if request.id is None:
            raise missing("id")
        require(request.id.project, "project")
        require(request.id.domain, "domain")
        check_limit(request.limit)
        conditions = equal(
            EXECUTIONS,
            execution_project=request.id.project,
            execution_domain=request.id.domain,
            execution_name=request.id.name,
        )
        if not any(each.column == "executions.state" for each in parse_filters(request.filters, EXECUTIONS)):
            conditions += equal(EXECUTIONS, state=int(ExecutionState.EXECUTION_ACTIVE))
        executions, token = self._store.executions.page(
            Query(
                limit=request.limit,
                token=request.token,
                filters=request.filters,
                sort_by=request.sort_by,
                conditions=conditions,
            )
        )
        for execution in executions:
            _shorten(execution.closure or ExecutionClosure())
        return ExecutionList(executions=executions, token=token)

    async def terminate_execution(self, request: ExecutionTerminateRequest) -> ExecutionTerminateResponse:
        """Abort an execution; it is over when its processes are."""
        self._engine.abort(ExecutionKey.of(check_execution(request.id)), request.cause, principal())
        return ExecutionTerminateResponse()

    async def get_execution_data(self, request: WorkflowExecutionGetDataRequest) -> WorkflowExecutionGetDataResponse:
        """What an execution runs with, and what it gave."""
        record = self._store.executions.get(ExecutionKey.of(check_execution(request.id)))
        inputs, outputs = execution_literals(record)
        return WorkflowExecutionGetDataResponse(
            inputs=UrlBlob(), outputs=UrlBlob(), full_inputs=inputs, full_outputs=outputs
        )

    async def get_execution_metrics(
        self, request: WorkflowExecutionGetMetricsRequest
    ) -> WorkflowExecutionGetMetricsResponse:
        """Where the time of an execution went."""
        record = self._store.executions.get(ExecutionKey.of(check_execution(request.id)))
        return WorkflowExecutionGetMetricsResponse(span=Spans(self._store).execution(record, request.depth))


def shown_error(message: str) -> str:
    """As much of an error's message as a list shows."""
    return message.encode()[:_SHOWN_OF_ERROR].decode(errors="ignore")


def _shorten(closure: ExecutionClosure) -> None:
    """Leave out what makes a list long."""
    if closure.error is not None:
        closure.error.message = shown_error(closure.error.message)
