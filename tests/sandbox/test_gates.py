"""Gate nodes wait for approval, for a value, or for time; SignalService answers as flyteadmin's does."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from grpclib.const import Status

from flytewright.sandbox.server import Sandbox
from flytewright_idl.admin import (
    ExecutionTerminateRequest,
    SignalGetOrCreateRequest,
    SignalListRequest,
    SignalSetRequest,
)
from flytewright_idl.core import (
    ApproveCondition,
    BindingData,
    GateNode,
    Literal,
    LiteralType,
    Node,
    NodeExecutionPhase,
    NodeMetadata,
    Primitive,
    RetryStrategy,
    Scalar,
    SignalCondition,
    SignalIdentifier,
    SimpleType,
    SleepCondition,
    WorkflowExecutionIdentifier,
    WorkflowExecutionPhase,
)
from flytewright_idl.google.protobuf import Duration
from flytewright_idl.service import SignalServiceStub
from tests.sandbox.build import (
    DOMAIN,
    INT,
    PROJECT,
    STR,
    Client,
    bindings,
    client_of,
    closure_of,
    error_of,
    integer,
    phase_of,
    promise,
    refused,
    sub_workflow_node,
    text,
    workflow,
)

pytestmark = pytest.mark.anyio

BOOL = LiteralType(simple=SimpleType.BOOLEAN)


def boolean(value: bool) -> Literal:
    return Literal(scalar=Scalar(primitive=Primitive(boolean=value)))


def gate(
    node_id: str, kind: GateNode, *, timeout: Duration | None = None, retries: int = 0, **bound: BindingData
) -> Node:
    metadata = NodeMetadata(name=node_id, timeout=timeout, retries=RetryStrategy(retries=retries))
    return Node(id=node_id, metadata=metadata, inputs=bindings(**bound), gate_node=kind)


def value_of(signal_id: str, kind: LiteralType = INT) -> GateNode:
    return GateNode(signal=SignalCondition(signal_id=signal_id, type=kind, output_variable_name="o0"))


def approval(signal_id: str) -> GateNode:
    return GateNode(approve=ApproveCondition(signal_id=signal_id))


def signal(execution: WorkflowExecutionIdentifier, name: str) -> SignalIdentifier:
    return SignalIdentifier(signal_id=name, execution_id=execution)


def signals(client: Client) -> SignalServiceStub:
    return SignalServiceStub(client.channel, timeout=30)


async def send(client: Client, execution: WorkflowExecutionIdentifier, name: str, value: Literal) -> None:
    await signals(client).set_signal(SignalSetRequest(id=signal(execution, name), value=value))


async def waits(client: Client, execution: WorkflowExecutionIdentifier, *names: str) -> None:
    """Wait until these signals are waited for."""
    request = SignalListRequest(workflow_execution_id=execution, limit=100)
    while {each.id.signal_id async for each in signals(client).list_signals.pages(request) if each.id} != set(names):  # noqa: ASYNC110 - by polling, as clients do
        await asyncio.sleep(0.01)


async def test_a_value_that_is_sent_is_the_output(client: Client) -> None:
    node = gate("n0", value_of("how-many"))
    await client.register_workflow(workflow("w", [node], {}, {"o0": (INT, promise("n0", "o0"))}))
    key = await client.launch("w")
    await waits(client, key, "how-many")
    found = (await client.nodes(await client.get(key)))["n0"]
    assert closure_of(found).phase == NodeExecutionPhase.RUNNING
    await send(client, key, "how-many", integer(3))
    execution = await client.finished(key)
    assert await client.outputs(execution) == {"o0": integer(3)}
    (kept,) = (await signals(client).list_signals(SignalListRequest(workflow_execution_id=key, limit=1))).signals
    assert (kept.type, kept.value) == (INT, integer(3))


async def test_what_is_approved_passes(client: Client) -> None:
    node = gate("n0", approval("ok"), x=promise("", "x"))
    await client.register_workflow(workflow("w", [node], {"x": INT}, {"o0": (INT, promise("n0", "x"))}))
    key = await client.launch("w", x=integer(7))
    await waits(client, key, "ok")
    await send(client, key, "ok", boolean(True))
    assert await client.outputs(await client.finished(key)) == {"o0": integer(7)}


async def test_what_is_rejected_fails(client: Client) -> None:
    await client.register_workflow(workflow("w", [gate("n0", approval("ok"), x=promise("", "x"))], {"x": INT}))
    key = await client.launch("w", x=integer(7))
    await waits(client, key, "ok")
    await send(client, key, "ok", boolean(False))
    error = error_of(await client.finished(key))
    assert error.code == "ReceivedRejectSignal"
    assert "disapprove" in error.message


async def test_a_signal_that_is_there_before_its_gate_counts(client: Client) -> None:
    nodes = [gate("n0", value_of("first")), gate("n1", value_of("second", STR))]
    nodes[1].upstream_node_ids = ["n0"]
    await client.register_workflow(workflow("w", nodes, {}, {"o0": (STR, promise("n1", "o0"))}))
    key = await client.launch("w")
    await waits(client, key, "first")
    await signals(client).get_or_create_signal(SignalGetOrCreateRequest(id=signal(key, "second"), type=STR))
    await send(client, key, "second", text("early"))
    await send(client, key, "first", integer(1))
    assert await client.outputs(await client.finished(key)) == {"o0": text("early")}


async def test_gates_of_sub_workflows_share_the_signals_of_the_execution(client: Client) -> None:
    inner = workflow("inner", [gate("n0", value_of("s"))], {}, {"o0": (INT, promise("n0", "o0"))})
    nodes = [sub_workflow_node("n0", "inner"), sub_workflow_node("n1", "inner")]
    outputs = {"a": (INT, promise("n0", "o0")), "b": (INT, promise("n1", "o0"))}
    await client.register_workflow(workflow("w", nodes, {}, outputs), inner)
    key = await client.launch("w")
    await waits(client, key, "s")
    await send(client, key, "s", integer(4))
    assert await client.outputs(await client.finished(key)) == {"a": integer(4), "b": integer(4)}


async def test_sleep_takes_its_time(client: Client) -> None:
    node = gate("n0", GateNode(sleep=SleepCondition(duration=Duration(nanos=200_000_000))))
    await client.register_workflow(workflow("w", [node]))
    execution = await client.run("w")
    assert phase_of(execution) == WorkflowExecutionPhase.SUCCEEDED
    duration = closure_of((await client.nodes(execution))["n0"]).duration
    assert duration is not None
    assert duration.seconds + duration.nanos / 1e9 >= 0.2


async def test_a_gate_that_waits_too_long_fails_after_its_tries(client: Client) -> None:
    node = gate("n0", value_of("never"), timeout=Duration(nanos=100_000_000))
    await client.register_workflow(workflow("w", [node]))
    execution = await client.run("w")
    error = error_of(execution)
    assert error.code == "RetriesExhausted|TimeoutExpired"
    assert error.message == "[1/1] currentAttempt done. Last Error: USER::task execution timeout [0.1s] expired"
    assert closure_of((await client.nodes(execution))["n0"]).phase == NodeExecutionPhase.FAILED


async def test_a_gate_with_many_tries_times_out_after_twice_its_time(client: Client) -> None:
    node = gate("n0", value_of("never"), timeout=Duration(nanos=100_000_000), retries=10)
    await client.register_workflow(workflow("w", [node]))
    execution = await client.run("w")
    assert error_of(execution).code == "Timeout"
    assert closure_of((await client.nodes(execution))["n0"]).phase == NodeExecutionPhase.TIMED_OUT


async def test_termination_ends_a_gate(client: Client) -> None:
    await client.register_workflow(workflow("w", [gate("n0", value_of("never"))]))
    key = await client.launch("w")
    await waits(client, key, "never")
    await client.admin.terminate_execution(ExecutionTerminateRequest(id=key, cause="enough"))
    execution = await client.finished(key)
    assert phase_of(execution) == WorkflowExecutionPhase.ABORTED
    assert closure_of((await client.nodes(execution))["n0"]).phase == NodeExecutionPhase.ABORTED


async def test_gates_go_on_after_a_restart(tmp_path: Path) -> None:
    nodes = [
        gate("n0", value_of("kept")),
        gate("n1", value_of("late")),
        gate("n2", GateNode(sleep=SleepCondition(duration=Duration(nanos=300_000_000)))),
    ]
    outputs = {"a": (INT, promise("n0", "o0")), "b": (INT, promise("n1", "o0"))}
    async with Sandbox(tmp_path) as sandbox, client_of(sandbox) as client:
        await client.register_workflow(workflow("w", nodes, {}, outputs))
        key = await client.launch("w")
        await waits(client, key, "kept", "late")
        await send(client, key, "kept", integer(1))
    async with Sandbox(tmp_path) as sandbox, client_of(sandbox) as client:
        await send(client, key, "late", integer(2))
        execution = await client.finished(key)
        assert await client.outputs(execution) == {"a": integer(1), "b": integer(2)}


# What SignalService is asked

SOME = WorkflowExecutionIdentifier(project=PROJECT, domain=DOMAIN, name="e")


async def test_a_signal_is_made_once(shared: Client) -> None:
    service, request = signals(shared), SignalGetOrCreateRequest(id=signal(SOME, "once"), type=INT)
    first = await service.get_or_create_signal(request)
    assert (first.id, first.type, first.value) == (request.id, INT, None)
    assert await service.get_or_create_signal(request) == first
    with refused(Status.ALREADY_EXISTS, "once"):
        await service.get_or_create_signal(SignalGetOrCreateRequest(id=request.id, type=STR))


async def test_signals_are_listed_page_by_page(shared: Client) -> None:
    service = signals(shared)
    execution = WorkflowExecutionIdentifier(project=PROJECT, domain=DOMAIN, name="listed")
    for name in ("a", "b", "c"):
        await service.get_or_create_signal(SignalGetOrCreateRequest(id=signal(execution, name), type=INT))
    first = await service.list_signals(SignalListRequest(workflow_execution_id=execution, limit=2))
    rest = await service.list_signals(SignalListRequest(workflow_execution_id=execution, limit=2, token=first.token))
    assert [each.id.signal_id for each in [*first.signals, *rest.signals] if each.id] == ["a", "b", "c"]
    assert rest.token == ""
    found = await service.list_signals(
        SignalListRequest(workflow_execution_id=execution, limit=2, filters="eq(signal_id,b)")
    )
    assert [each.id.signal_id for each in found.signals if each.id] == ["b"]


async def test_requests_without_what_they_need_are_refused(shared: Client) -> None:
    service = signals(shared)
    with refused(Status.INVALID_ARGUMENT, "missing id"):
        await service.get_or_create_signal(SignalGetOrCreateRequest(type=INT))
    with refused(Status.INVALID_ARGUMENT, "missing type"):
        await service.get_or_create_signal(SignalGetOrCreateRequest(id=signal(SOME, "s")))
    with refused(Status.INVALID_ARGUMENT, "missing signal_id"):
        await service.set_signal(SignalSetRequest(id=signal(SOME, ""), value=integer(1)))
    with refused(Status.INVALID_ARGUMENT, "missing execution_id"):
        await service.set_signal(SignalSetRequest(id=SignalIdentifier(signal_id="s"), value=integer(1)))
    with refused(Status.INVALID_ARGUMENT, "missing value"):
        await service.set_signal(SignalSetRequest(id=signal(SOME, "s")))
    with refused(Status.INVALID_ARGUMENT, "missing execution_id"):
        await service.list_signals(SignalListRequest(limit=1))
    with refused(Status.INVALID_ARGUMENT, "limit"):
        await service.list_signals(SignalListRequest(workflow_execution_id=SOME))


async def test_a_value_must_fit_a_signal_that_is_waited_for(shared: Client) -> None:
    service = signals(shared)
    with refused(Status.INVALID_ARGUMENT, "nobody", "exists"):
        await send(shared, SOME, "nobody", integer(1))
    await service.get_or_create_signal(SignalGetOrCreateRequest(id=signal(SOME, "flag"), type=BOOL))
    with refused(Status.INVALID_ARGUMENT, "castable"):
        await send(shared, SOME, "flag", text("yes"))
    with refused(Status.INVALID_ARGUMENT, "type"):
        await send(shared, SOME, "flag", Literal())
