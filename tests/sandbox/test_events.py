"""Events that somebody else reports: which are taken, which are refused and how, and what they stop."""

from __future__ import annotations

from pathlib import Path

import pytest
from flyteidl.admin import event_pb2
from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytewright_idl.admin import (
    DynamicNodeWorkflowResponse,
    GetDynamicNodeWorkflowRequest,
    NodeExecutionEventRequest,
    NodeExecutionGetDataRequest,
    NodeExecutionGetRequest,
    TaskExecutionEventRequest,
    TaskExecutionGetRequest,
    WorkflowExecutionEventRequest,
    WorkflowExecutionGetDataRequest,
)
from flytewright_idl.core import (
    CompiledWorkflow,
    CompiledWorkflowClosure,
    ExecutionError,
    Identifier,
    NodeExecutionIdentifier,
    NodeExecutionPhase,
    ResourceType,
    TaskExecutionIdentifier,
    TaskExecutionPhase,
    WorkflowExecutionIdentifier,
    WorkflowExecutionPhase,
)
from flytewright_idl.event import (
    DynamicWorkflowNodeMetadata,
    NodeExecutionEvent,
    ParentNodeExecutionMetadata,
    TaskExecutionEvent,
    TaskNodeMetadata,
    WorkflowExecutionEvent,
    WorkflowNodeMetadata,
)
from flytewright_idl.google.protobuf import Timestamp
from tests.sandbox.build import (
    DOMAIN,
    INT,
    PROJECT,
    Client,
    alive,
    closure_of,
    error_of,
    identifier,
    integer,
    literals,
    phase_of,
    python,
    refused,
    task,
    task_node,
    tries_of,
    until,
    workflow,
)

pytestmark = pytest.mark.anyio

AT, LATER = Timestamp(seconds=1_700_000_000), Timestamp(seconds=1_700_000_005)
Running = tuple[WorkflowExecutionIdentifier, int]
NOBODY = WorkflowExecutionIdentifier(project=PROJECT, domain=DOMAIN, name="nobody")
TASK = identifier(ResourceType.TASK, "t")


@pytest.fixture
async def running(client: Client, tmp_path: Path) -> Running:
    """An execution whose only task sleeps, and the task's process."""
    started = tmp_path / "started"
    sleep = python(f"Path({str(started)!r}).write_text(str(os.getpid())); time.sleep(300)")
    await client.register(task("t", sleep))
    await client.register_workflow(workflow("w", [task_node("n0", "t")]))
    key = await client.launch("w", execution="sleeper")
    await until(lambda: started.exists() and bool(started.read_text()))
    return key, int(started.read_text())


async def tell(
    client: Client,
    key: WorkflowExecutionIdentifier,
    phase: WorkflowExecutionPhase,
    *,
    producer: str = "",
    error: ExecutionError | None = None,
) -> None:
    event = WorkflowExecutionEvent(execution_id=key, phase=phase, occurred_at=LATER, producer_id=producer)
    if error is not None:
        event.error = error
    await client.admin.create_workflow_event(WorkflowExecutionEventRequest(event=event))


async def tell_node(client: Client, event: NodeExecutionEvent) -> None:
    await client.admin.create_node_event(NodeExecutionEventRequest(event=event))


async def tell_task(client: Client, event: TaskExecutionEvent) -> None:
    await client.admin.create_task_event(TaskExecutionEventRequest(event=event))


def node_id(key: WorkflowExecutionIdentifier, name: str) -> NodeExecutionIdentifier:
    return NodeExecutionIdentifier(execution_id=key, node_id=name)


def node_event(key: WorkflowExecutionIdentifier, name: str, phase: NodeExecutionPhase) -> NodeExecutionEvent:
    return NodeExecutionEvent(id=node_id(key, name), phase=phase, occurred_at=AT, spec_node_id=name)


def task_event(
    key: WorkflowExecutionIdentifier, name: str, phase: TaskExecutionPhase, version: int = 0
) -> TaskExecutionEvent:
    return TaskExecutionEvent(
        task_id=TASK,
        parent_node_execution_id=node_id(key, name),
        phase=phase,
        phase_version=version,
        occurred_at=AT,
    )


def reason(caught: pytest.ExceptionInfo[GRPCError]) -> event_pb2.EventFailureReason:
    """What an error tells programs."""
    (detail,) = caught.value.details
    assert isinstance(detail, event_pb2.EventFailureReason)
    return detail


# Executions


async def test_an_execution_that_is_reported_to_have_ended_stops_running(client: Client, running: Running) -> None:
    key, process = running
    await tell(client, key, WorkflowExecutionPhase.FAILED, error=ExecutionError(code="Elsewhere", message="it fell"))
    execution = await client.finished(key)
    assert phase_of(execution) == WorkflowExecutionPhase.FAILED
    assert error_of(execution).code == "Elsewhere"
    await until(lambda: not alive(process))
    node = (await client.nodes(execution))["n0"]
    assert closure_of(node).phase == NodeExecutionPhase.ABORTED
    assert "reported to be FAILED" in (closure_of(node).error or ExecutionError()).message
    assert [each.phase for each in tries_of(await client.tries(node))] == [TaskExecutionPhase.ABORTED]


async def test_an_execution_that_is_reported_to_abort_is_aborted(client: Client, running: Running) -> None:
    key, process = running
    await tell(client, key, WorkflowExecutionPhase.ABORTING)
    assert phase_of(await client.finished(key)) == WorkflowExecutionPhase.ABORTED
    assert not alive(process)


async def test_outputs_that_an_event_brings_along_are_the_outputs_of_the_execution(
    client: Client, running: Running
) -> None:
    key, _ = running
    event = WorkflowExecutionEvent(
        execution_id=key, phase=WorkflowExecutionPhase.SUCCEEDED, output_data=literals(o0=integer(7))
    )
    await client.admin.create_workflow_event(WorkflowExecutionEventRequest(event=event))
    execution = await client.finished(key)
    assert phase_of(execution) == WorkflowExecutionPhase.SUCCEEDED
    data = await client.admin.get_execution_data(WorkflowExecutionGetDataRequest(id=key))
    assert data.full_outputs == literals(o0=integer(7))
    assert execution.closure is not None
    assert execution.closure.outputs is not None
    assert execution.closure.outputs.uri  # not inline: flyteadmin offloads it, too


async def test_a_phase_that_is_there_already_is_refused(client: Client, running: Running) -> None:
    key, _ = running
    with refused(Status.ALREADY_EXISTS, "This phase RUNNING was already recorded", "sleeper"):
        await tell(client, key, WorkflowExecutionPhase.RUNNING)
    with refused(Status.FAILED_PRECONDITION, "Cannot go from RUNNING to QUEUED"):
        await tell(client, key, WorkflowExecutionPhase.QUEUED)


async def test_after_its_end_an_execution_takes_no_phase(client: Client, running: Running) -> None:
    key, _ = running
    await tell(client, key, WorkflowExecutionPhase.SUCCEEDED)
    await client.finished(key)
    with pytest.raises(GRPCError, match="Invalid phase change from SUCCEEDED to FAILED") as caught:
        await tell(client, key, WorkflowExecutionPhase.FAILED)
    assert caught.value.status == Status.FAILED_PRECONDITION
    assert reason(caught).already_in_terminal_state.current_phase == "SUCCEEDED"
    with refused(Status.ALREADY_EXISTS, "SUCCEEDED was already recorded"):
        await tell(client, key, WorkflowExecutionPhase.SUCCEEDED)


async def test_an_event_from_another_cluster_is_refused(client: Client, running: Running) -> None:
    key, _ = running
    with pytest.raises(GRPCError, match=r"Cluster/producer from event \[elsewhere\] does not match") as caught:
        await tell(client, key, WorkflowExecutionPhase.FAILED, producer="elsewhere")
    assert caught.value.status == Status.FAILED_PRECONDITION
    assert reason(caught).incompatible_cluster.cluster == "elsewhere"
    await tell(client, key, WorkflowExecutionPhase.FAILED, producer="propeller")
    assert phase_of(await client.finished(key)) == WorkflowExecutionPhase.FAILED


async def test_an_event_of_an_execution_that_is_not_there_is_not_found(client: Client) -> None:
    with refused(Status.NOT_FOUND, "nobody"):
        await tell(client, NOBODY, WorkflowExecutionPhase.RUNNING)
    with refused(Status.NOT_FOUND, "nobody"):
        await tell_node(client, node_event(NOBODY, "n0", NodeExecutionPhase.RUNNING))
    with refused(Status.NOT_FOUND, "nobody"):
        await tell_task(client, task_event(NOBODY, "n0", TaskExecutionPhase.RUNNING))


async def test_an_event_that_says_too_little_is_refused(client: Client) -> None:
    with refused(Status.INVALID_ARGUMENT, "called without event"):
        await client.admin.create_workflow_event(WorkflowExecutionEventRequest())
    with refused(Status.INVALID_ARGUMENT, "doesn't have an execution id"):
        await client.admin.create_workflow_event(WorkflowExecutionEventRequest(event=WorkflowExecutionEvent()))
    with refused(Status.INVALID_ARGUMENT, "missing event"):
        await client.admin.create_node_event(NodeExecutionEventRequest())
    with refused(Status.INVALID_ARGUMENT, "missing event"):
        await client.admin.create_task_event(TaskExecutionEventRequest())
    with refused(Status.INVALID_ARGUMENT, "missing occurred_at"):
        await client.admin.create_task_event(TaskExecutionEventRequest(event=TaskExecutionEvent()))


# Nodes and tasks


async def test_a_node_and_its_task_are_made_by_their_first_events(client: Client, running: Running) -> None:
    key, _ = running
    first = node_event(key, "outer", NodeExecutionPhase.QUEUED)
    first.input_data = literals(x=integer(1))
    await tell_node(client, first)
    await tell_node(client, node_event(key, "outer", NodeExecutionPhase.RUNNING))
    inner = node_event(key, "inner", NodeExecutionPhase.RUNNING)
    inner.parent_node_metadata = ParentNodeExecutionMetadata(node_id="outer")
    await tell_node(client, inner)
    await tell_task(client, task_event(key, "inner", TaskExecutionPhase.RUNNING))
    done = task_event(key, "inner", TaskExecutionPhase.SUCCEEDED)
    done.occurred_at, done.output_data = LATER, literals(o0=integer(3))
    await tell_task(client, done)
    ended = node_event(key, "inner", NodeExecutionPhase.SUCCEEDED)
    ended.occurred_at, ended.output_data = LATER, literals(o0=integer(3))
    await tell_node(client, ended)

    assert set(await client.nodes(await client.get(key), "outer")) == {"inner"}
    node = await client.admin.get_node_execution(NodeExecutionGetRequest(id=node_id(key, "inner")))
    assert closure_of(node).duration is not None
    assert await client.node_outputs(node) == {"o0": integer(3)}
    outer = await client.admin.get_node_execution_data(NodeExecutionGetDataRequest(id=node_id(key, "outer")))
    assert outer.full_inputs == literals(x=integer(1))
    (attempt,) = tries_of(await client.tries(node))
    assert attempt.phase == TaskExecutionPhase.SUCCEEDED
    assert attempt.duration is not None
    assert attempt.duration.seconds == 5


async def test_phases_of_nodes_come_once_and_none_after_the_last(client: Client, running: Running) -> None:
    key, _ = running
    await tell_node(client, node_event(key, "extra", NodeExecutionPhase.SUCCEEDED))
    with refused(Status.ALREADY_EXISTS, "already recorded SUCCEEDED"):
        await tell_node(client, node_event(key, "extra", NodeExecutionPhase.SUCCEEDED))
    with pytest.raises(GRPCError, match="Invalid phase change from SUCCEEDED to FAILED") as caught:
        await tell_node(client, node_event(key, "extra", NodeExecutionPhase.FAILED))
    assert caught.value.status == Status.FAILED_PRECONDITION
    assert reason(caught).already_in_terminal_state.current_phase == "SUCCEEDED"


async def test_phases_of_tasks_come_again_only_with_a_higher_version(client: Client, running: Running) -> None:
    key, _ = running
    await tell_node(client, node_event(key, "extra", NodeExecutionPhase.RUNNING))
    await tell_task(client, task_event(key, "extra", TaskExecutionPhase.RUNNING, 1))
    with refused(Status.ALREADY_EXISTS, "RUNNING", "version: 1"):
        await tell_task(client, task_event(key, "extra", TaskExecutionPhase.RUNNING, 1))
    await tell_task(client, task_event(key, "extra", TaskExecutionPhase.RUNNING, 2))
    await tell_task(client, task_event(key, "extra", TaskExecutionPhase.FAILED))
    with refused(Status.FAILED_PRECONDITION, "invalid phase change from FAILED to RUNNING"):
        await tell_task(client, task_event(key, "extra", TaskExecutionPhase.RUNNING, 9))
    identity = TaskExecutionIdentifier(task_id=TASK, node_execution_id=node_id(key, "extra"))
    found = await client.admin.get_task_execution(TaskExecutionGetRequest(id=identity))
    assert found.closure is not None
    assert found.closure.phase == TaskExecutionPhase.FAILED


async def test_what_an_event_speaks_of_must_be_there(client: Client, running: Running) -> None:
    key, _ = running
    lost = node_event(key, "lost", NodeExecutionPhase.RUNNING)
    lost.parent_node_metadata = ParentNodeExecutionMetadata(node_id="no-parent")
    with refused(Status.NOT_FOUND, "no-parent"):
        await tell_node(client, lost)
    with refused(Status.NOT_FOUND, "no-node"):
        await tell_task(client, task_event(key, "no-node", TaskExecutionPhase.RUNNING))
    launched = node_event(key, "launches", NodeExecutionPhase.RUNNING)
    launched.workflow_node_metadata = WorkflowNodeMetadata(execution_id=NOBODY)
    with refused(Status.NOT_FOUND, "nobody"):
        await tell_node(client, launched)


# Dynamic nodes


def made(compiled: CompiledWorkflowClosure | None, made_id: Identifier) -> TaskNodeMetadata:
    return TaskNodeMetadata(
        dynamic_workflow=DynamicWorkflowNodeMetadata(
            id=made_id, compiled_workflow=compiled, dynamic_job_spec_uri="s3://bucket/futures.pb"
        )
    )


async def test_the_workflow_that_a_dynamic_node_has_made_can_be_got(client: Client, running: Running) -> None:
    key, _ = running
    template = workflow("made", [task_node("d0", "t")], {"x": INT})
    assert template.id is not None
    closure = CompiledWorkflowClosure(primary=CompiledWorkflow(template=template))
    event = node_event(key, "dynamic", NodeExecutionPhase.DYNAMIC_RUNNING)
    event.task_node_metadata, event.is_dynamic, event.is_parent = made(closure, template.id), True, True
    await tell_node(client, event)
    request = GetDynamicNodeWorkflowRequest(id=node_id(key, "dynamic"))
    found = await client.admin.get_dynamic_node_workflow(request)
    assert found == DynamicNodeWorkflowResponse(compiled_workflow=closure)
    data = await client.admin.get_node_execution_data(NodeExecutionGetDataRequest(id=node_id(key, "dynamic")))
    assert data.dynamic_workflow is not None
    assert data.dynamic_workflow.id == template.id
    assert data.dynamic_workflow.compiled_workflow == closure
    with refused(Status.NOT_FOUND, "node does not contain dynamic workflow"):
        await client.admin.get_dynamic_node_workflow(GetDynamicNodeWorkflowRequest(id=node_id(key, "n0")))


@pytest.mark.parametrize(
    ("compiled", "text"),
    [
        (None, "missing compiled dynamic workflow"),
        (CompiledWorkflowClosure(), "missing primary dynamic workflow"),
        (CompiledWorkflowClosure(primary=CompiledWorkflow()), "missing primary dynamic workflow template"),
    ],
)
async def test_half_a_dynamic_workflow_is_refused(
    shared: Client, compiled: CompiledWorkflowClosure | None, text: str
) -> None:
    event = node_event(NOBODY, "n0", NodeExecutionPhase.DYNAMIC_RUNNING)
    event.task_node_metadata = made(compiled, identifier(ResourceType.WORKFLOW, "made"))
    with refused(Status.INVALID_ARGUMENT, text):
        await tell_node(shared, event)
