"""Branch nodes: the case that holds runs, as a node below the branch; the others leave no trace."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from flytewright.sandbox.server import Sandbox
from flytewright_idl.core import (
    BindingData,
    BooleanExpression,
    BranchNode,
    ComparisonExpression,
    ComparisonExpressionOperator,
    Error,
    IfBlock,
    IfElseBlock,
    Node,
    NodeExecutionPhase,
    NodeMetadata,
    Operand,
    Primitive,
    WorkflowExecutionPhase,
    WorkflowMetadata,
    WorkflowMetadataOnFailurePolicy,
)
from tests.sandbox.build import (
    INT,
    STR,
    Client,
    bindings,
    client_of,
    closure_of,
    constant,
    error_of,
    integer,
    phase_of,
    promise,
    python,
    sub_workflow_node,
    task,
    task_node,
    text,
    until,
    workflow,
)

pytestmark = pytest.mark.anyio

Op = ComparisonExpressionOperator


def case(var: str, operator: Op, value: int, then: Node) -> IfBlock:
    comparison = ComparisonExpression(
        operator=operator, left_value=Operand(var=var), right_value=Operand(primitive=Primitive(integer=value))
    )
    return IfBlock(condition=BooleanExpression(comparison=comparison), then_node=then)


def branch(
    node_id: str,
    first: IfBlock,
    *others: IfBlock,
    otherwise: Node | str,
    **bound: BindingData,
) -> Node:
    block = IfElseBlock(case=first, other=list(others))
    if isinstance(otherwise, Node):
        block.else_node = otherwise
    else:
        block.error = Error(message=otherwise, failed_node_id=node_id)
    return Node(
        id=node_id,
        metadata=NodeMetadata(name=node_id),
        inputs=bindings(**bound),
        branch_node=BranchNode(if_else=block),
    )


async def with_sizes(client: Client, *, otherwise: Node | str) -> None:
    """Tasks that say a size, and a workflow that runs one of them by its input."""
    await client.register(
        *(task(name, python(f"give(o0='{name}')"), {"x": INT}, {"o0": STR}) for name in ("small", "middle", "large"))
    )
    x = promise("", "x")
    node = branch(
        "n0",
        case("x", Op.LT, 10, task_node("n0", "small", x=x)),
        case("x", Op.LT, 100, task_node("n1", "middle", x=x)),
        otherwise=otherwise,
        x=x,
    )
    await client.register_workflow(workflow("w", [node], {"x": INT}, {"o0": (STR, promise("n0", "o0"))}))


@pytest.mark.parametrize(("x", "said"), [(1, "small"), (50, "middle"), (500, "large")], ids=["if", "elif", "else"])
async def test_the_case_that_holds_runs_below_the_branch(client: Client, x: int, said: str) -> None:
    await with_sizes(client, otherwise=task_node("n2", "large", x=promise("", "x")))
    execution = await client.run("w", x=integer(x))
    assert await client.outputs(execution) == {"o0": text(said)}
    found = await client.nodes(execution)
    assert set(found) == {"start-node", "n0", "end-node"}
    assert closure_of(found["n0"]).phase == NodeExecutionPhase.SUCCEEDED
    assert found["n0"].metadata is not None
    assert not found["n0"].metadata.is_parent_node
    ((name, inner),) = (await client.nodes(execution, parent="n0")).items()
    spec_id = f"n0-n{['small', 'middle', 'large'].index(said)}"
    assert name == f"n0-0-{spec_id}"
    assert inner.metadata is not None
    assert (inner.metadata.spec_node_id, inner.metadata.retry_group) == (spec_id, "0")
    assert await client.node_outputs(found["n0"]) == {"o0": text(said)}


async def test_without_a_case_that_holds_the_branch_fails_as_the_workflow_says(client: Client) -> None:
    await with_sizes(client, otherwise="too large")
    execution = await client.run("w", x=integer(500))
    error = error_of(execution)
    assert (error.code, error.message) == ("UserProvidedError", "[UserProvidedError] too large")
    assert await client.nodes(execution, parent="n0") == {}


async def test_a_failure_inside_is_the_failure_of_the_branch(client: Client) -> None:
    await client.register(task("fails", python("fail('USER:X', 'inside')"), {}, {"o0": INT}))
    block = case("x", Op.GT, 0, task_node("n0", "fails"))
    node = branch("n0", block, otherwise="never", x=promise("", "x"))
    await client.register_workflow(workflow("w", [node], {"x": INT}))
    execution = await client.run("w", x=integer(1))
    assert (error_of(execution).code, error_of(execution).message) == ("USER:X", "inside")
    assert closure_of((await client.nodes(execution))["n0"]).phase == NodeExecutionPhase.FAILED


async def test_branches_and_sub_workflows_stand_inside_each_other(client: Client) -> None:
    await client.register(task("add", python("give(o0=integer('x') + 1)"), {"x": INT}, {"o0": INT}))
    x = promise("", "x")
    leaf = branch(
        "n0",
        case("x", Op.GT, 5, task_node("n0", "add", x=x)),
        otherwise=task_node("n1", "add", x=constant(integer(100))),
        x=x,
    )
    inner = workflow("inner", [leaf], {"x": INT}, {"o0": (INT, promise("n0", "o0"))})
    nested = branch(
        "n0",
        case("x", Op.GT, 1, sub_workflow_node("n0", "inner", x=x)),
        otherwise="never",
        x=x,
    )
    outer = branch("n0", case("x", Op.GT, 0, nested), otherwise="never", x=x)
    await client.register_workflow(workflow("outer", [outer], {"x": INT}, {"o0": (INT, promise("n0", "o0"))}), inner)
    assert await client.outputs(await client.run("outer", x=integer(7))) == {"o0": integer(8)}
    assert await client.outputs(await client.run("outer", x=integer(2))) == {"o0": integer(101)}


async def test_the_case_waits_for_what_it_alone_reads(client: Client, tmp_path: Path) -> None:
    go = tmp_path / "go"
    slow = python(f"while not Path({str(go)!r}).exists(): time.sleep(0.01)\ngive(o0=41)")
    await client.register(
        task("slow", slow, {}, {"o0": INT}),
        task("add", python("give(o0=integer('x') + 1)"), {"x": INT}, {"o0": INT}),
    )
    taken = task_node("n0", "add", x=promise("n0", "o0"))
    node = branch("n1", case("x", Op.GT, 0, taken), otherwise="never", x=promise("", "x"))
    await client.register_workflow(
        workflow("w", [task_node("n0", "slow"), node], {"x": INT}, {"o0": (INT, promise("n1", "o0"))})
    )
    key = await client.launch("w", x=integer(1))
    while closure_of((await client.nodes(await client.get(key)))["n1"]).phase != NodeExecutionPhase.RUNNING:  # noqa: ASYNC110 - by polling, as clients do
        await asyncio.sleep(0.01)
    assert await client.nodes(await client.get(key), parent="n1") == {}
    go.touch()
    assert await client.outputs(await client.finished(key)) == {"o0": integer(42)}


async def test_nodes_after_a_failed_one_are_skipped_when_others_may_end(client: Client) -> None:
    await client.register(
        task("fails", python("fail('USER:X', 'first')"), {}, {"o0": INT}),
        task("add", python("give(o0=integer('x') + 1)"), {"x": INT}, {"o0": INT}),
    )
    nodes = [
        task_node("n0", "fails"),
        task_node("n1", "add", x=promise("n0", "o0")),
        task_node("n2", "add", x=promise("n1", "o0")),
        task_node("n3", "add", x=constant(integer(1))),
    ]
    policy = WorkflowMetadata(on_failure=WorkflowMetadataOnFailurePolicy.FAIL_AFTER_EXECUTABLE_NODES_COMPLETE)
    await client.register_workflow(workflow("w", nodes, metadata=policy))
    execution = await client.run("w")
    assert phase_of(execution) == WorkflowExecutionPhase.FAILED
    phases = {name: closure_of(node).phase for name, node in (await client.nodes(execution)).items()}
    assert phases["n1"] == phases["n2"] == NodeExecutionPhase.SKIPPED
    assert phases["n3"] == NodeExecutionPhase.SUCCEEDED


async def test_a_branch_goes_on_after_a_restart(tmp_path: Path) -> None:
    runs, go = tmp_path / "runs", tmp_path / "go"
    wait = python(f"""
        with open({str(runs)!r}, 'a') as file: file.write('x')
        while not Path({str(go)!r}).exists(): time.sleep(0.01)
        give(o0='small')
    """)
    async with Sandbox(tmp_path / "state") as sandbox, client_of(sandbox) as client:
        await client.register(
            task("wait", wait, {}, {"o0": STR}), task("other", python("give(o0='')"), {}, {"o0": STR})
        )
        block = case("x", Op.LT, 10, task_node("n0", "wait"))
        node = branch("n0", block, otherwise=task_node("n1", "other"), x=promise("", "x"))
        await client.register_workflow(workflow("w", [node], {"x": INT}, {"o0": (STR, promise("n0", "o0"))}))
        key = await client.launch("w", x=integer(1))
        await until(lambda: runs.exists() and runs.read_text() == "x")
    go.touch()
    async with Sandbox(tmp_path / "state") as sandbox, client_of(sandbox) as client:
        execution = await client.finished(key)
        assert await client.outputs(execution) == {"o0": text("small")}
        assert set(await client.nodes(execution, parent="n0")) == {"n0-0-n0-n0"}
    assert runs.read_text() == "xx"
