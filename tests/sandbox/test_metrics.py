"""Where the time of an execution went: the spans that `GetExecutionMetrics` gives."""

from __future__ import annotations

import pytest
from grpclib.const import Status

from flytewright_idl.admin import Execution, WorkflowExecutionGetMetricsRequest
from flytewright_idl.core import (
    BooleanExpression,
    BranchNode,
    ComparisonExpression,
    ComparisonExpressionOperator,
    IfBlock,
    IfElseBlock,
    Node,
    NodeMetadata,
    Operand,
    Primitive,
    ResourceType,
    Span,
    TaskNode,
    WorkflowExecutionIdentifier,
)
from tests.sandbox.build import (
    DOMAIN,
    INT,
    PROJECT,
    Client,
    constant,
    identifier,
    integer,
    launch_plan_node,
    promise,
    python,
    refused,
    sub_workflow_node,
    task,
    task_node,
    workflow,
)

pytestmark = pytest.mark.anyio

ALL = -1
Tree = list["str | tuple[str, Tree]"]


async def metrics(client: Client, execution: Execution, depth: int = ALL) -> Span:
    request = WorkflowExecutionGetMetricsRequest(id=execution.id, depth=depth)
    span = (await client.admin.get_execution_metrics(request)).span
    assert span is not None
    return span


def tree(span: Span) -> Tree:
    """The spans inside a span: operations by their names, others by what they are of, with what is inside of them."""
    return [each.operation_id or (name(each), tree(each)) for each in span.spans]


def name(span: Span) -> str:
    if span.node_id is not None:
        return span.node_id.node_id
    if span.task_id is not None:
        return f"try {span.task_id.retry_attempt}"
    return span.workflow_id.name if span.workflow_id else ""


def times(span: Span) -> list[tuple[int, int]]:
    """Where the spans inside a span begin and end, one after the other."""
    found = [each for inner in span.spans for each in (inner.start_time, inner.end_time)]
    return [(each.seconds, each.nanos) for each in found if each is not None]


TASK = ["TASK_SETUP", "TASK_RUNTIME", "TASK_TEARDOWN"]
RUN_ONCE = ["NODE_TRANSITION", "NODE_SETUP", ("try 0", TASK), "NODE_TEARDOWN"]


async def one_task(client: Client) -> Execution:
    await client.register(task("t", inputs={"x": INT}, outputs={"x": INT}))
    await client.register_workflow(
        workflow("w", [task_node("n0", "t", x=promise("", "x"))], {"x": INT}, {"x": (INT, promise("n0", "x"))})
    )
    return await client.run("w", x=integer(1))


async def test_a_task_is_set_up_runs_and_is_torn_down(client: Client) -> None:
    execution = await one_task(client)
    span = await metrics(client, execution)
    assert span.workflow_id == execution.id
    assert execution.closure is not None
    assert (span.start_time, span.end_time) == (execution.closure.created_at, execution.closure.updated_at)
    assert tree(span) == ["WORKFLOW_SETUP", ("n0", RUN_ONCE), "WORKFLOW_TEARDOWN"]


async def test_spans_lie_one_after_the_other(client: Client) -> None:
    span = await metrics(client, await one_task(client))
    assert times(span) == sorted(times(span))
    (node,) = [each for each in span.spans if each.node_id is not None]
    (attempt,) = [each for each in node.spans if each.task_id is not None]
    assert times(attempt) == sorted(times(attempt))
    assert attempt.spans[1].start_time == attempt.spans[0].end_time


@pytest.mark.parametrize(
    ("depth", "inside"),
    [
        (0, []),
        (1, ["WORKFLOW_SETUP", ("n0", ["NODE_TRANSITION"]), "WORKFLOW_TEARDOWN"]),
        (2, ["WORKFLOW_SETUP", ("n0", ["NODE_TRANSITION", "NODE_SETUP", "NODE_TEARDOWN"]), "WORKFLOW_TEARDOWN"]),
        (3, ["WORKFLOW_SETUP", ("n0", RUN_ONCE), "WORKFLOW_TEARDOWN"]),
    ],
)
async def test_what_is_deeper_than_asked_for_is_left_out(client: Client, depth: int, inside: Tree) -> None:
    assert tree(await metrics(client, await one_task(client), depth)) == inside


async def test_between_the_tries_of_a_task_is_a_reset(client: Client) -> None:
    body = "out.name == '0' and fail('USER', 'not yet', recoverable=True) or give()"
    await client.register(task("t", python(body), retries=1))
    await client.register_workflow(workflow("w", [task_node("n0", "t")]))
    span = await metrics(client, await client.run("w"))
    inside = ["NODE_TRANSITION", "NODE_SETUP", ("try 0", TASK), "NODE_RESET", ("try 1", TASK), "NODE_TEARDOWN"]
    assert tree(span) == ["WORKFLOW_SETUP", ("n0", inside), "WORKFLOW_TEARDOWN"]


async def test_sub_workflows_and_launch_plans_show_what_ran_in_them(client: Client) -> None:
    await client.register(task("t"))
    inner = workflow("inner", [task_node("n0", "t")])
    await client.register_workflow(inner)
    nodes = [sub_workflow_node("n0", "inner"), launch_plan_node("n1", "inner")]
    await client.register_workflow(workflow("outer", nodes), inner)
    span = await metrics(client, await client.run("outer"))
    found = {name(each): tree(each) for each in span.spans if each.node_id is not None}
    assert found["n0"] == ["NODE_TRANSITION", "NODE_SETUP", ("n0-0-n0", RUN_ONCE), "NODE_TEARDOWN"]
    (launched,) = [each for each in found["n1"] if isinstance(each, tuple)]
    assert launched[1] == ["WORKFLOW_SETUP", ("n0", RUN_ONCE), "WORKFLOW_TEARDOWN"]


async def test_a_branch_shows_the_node_that_was_taken(client: Client) -> None:
    await client.register(task("t"))
    small = ComparisonExpression(
        operator=ComparisonExpressionOperator.LT,
        left_value=Operand(var="x"),
        right_value=Operand(primitive=Primitive(integer=5)),
    )
    taken = Node(
        id="taken",
        metadata=NodeMetadata(name="taken"),
        task_node=TaskNode(reference_id=identifier(ResourceType.TASK, "t")),
    )
    other = Node(id="other", metadata=NodeMetadata(name="other"), task_node=taken.task_node)
    choice = IfElseBlock(case=IfBlock(condition=BooleanExpression(comparison=small), then_node=taken), else_node=other)
    branch = Node(
        id="n0",
        metadata=NodeMetadata(name="n0"),
        inputs=task_node("", "t", x=constant(integer(1))).inputs,
        branch_node=BranchNode(if_else=choice),
    )
    await client.register_workflow(workflow("w", [branch]))
    span = await metrics(client, await client.run("w"))
    (node,) = [each for each in tree(span) if isinstance(each, tuple)]
    inner = ("n0-0-n0-taken", RUN_ONCE[1:])
    assert node == ("n0", ["NODE_TRANSITION", "NODE_SETUP", inner, "NODE_TEARDOWN"])


async def test_an_execution_that_is_not_there_has_no_spans(shared: Client) -> None:
    nobody = WorkflowExecutionIdentifier(project=PROJECT, domain=DOMAIN, name="nobody")
    with refused(Status.NOT_FOUND, "nobody"):
        await metrics(shared, Execution(id=nobody))
    with refused(Status.INVALID_ARGUMENT, "missing id"):
        await metrics(shared, Execution())
