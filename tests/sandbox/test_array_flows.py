"""Arrays of launch plans and sub-workflows, map tasks whose items are cached, and how much runs at a time."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from flytewright.sandbox.server import Sandbox
from flytewright_idl.admin import Execution, ExecutionMetadataExecutionMode, ExecutionSpec
from flytewright_idl.core import (
    ArrayNode,
    CatalogCacheStatus,
    Literal,
    LiteralCollection,
    Node,
    NodeExecutionPhase,
    NodeMetadata,
    Scalar,
    Void,
    WorkflowExecutionPhase,
)
from flytewright_idl.google.protobuf import BoolValue
from tests.sandbox.build import (
    INT,
    INTS,
    Client,
    bindings,
    client_of,
    closure_of,
    error_of,
    integer,
    integers,
    phase_of,
    promise,
    python,
    sub_workflow_node,
    task,
    task_node,
    text,
    tries_of,
    workflow,
)
from tests.sandbox.flows import mapping
from tests.sandbox.flows.register import register

pytestmark = pytest.mark.anyio

FLOWS = [
    mapping.plan,
    mapping.by_plan,
    mapping.by_reference,
    mapping.tolerant,
    mapping.remembering,
    mapping.side_by_side,
    mapping.beside,
    mapping.one_by_one,
]
NOTHING = Literal(scalar=Scalar(none_type=Void()))


@pytest.fixture(scope="module")
async def client(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Client]:
    async with Sandbox(tmp_path_factory.mktemp("mapping")) as sandbox, client_of(sandbox) as client:
        await register(sandbox.endpoint, mapping, FLOWS)
        yield client


async def run(client: Client, name: str, /, **inputs: Literal) -> Execution:
    return await client.run(f"{mapping.__name__}.{name}", **inputs)


def texts(*values: str) -> Literal:
    return Literal(collection=LiteralCollection(literals=[text(value) for value in values]))


@pytest.mark.parametrize("flow", ["by_plan", "by_reference"])
async def test_each_element_is_an_execution_of_the_launch_plan(client: Client, flow: str) -> None:
    execution = await run(client, flow, xs=integers(2, 4, 6))
    assert phase_of(execution) == WorkflowExecutionPhase.SUCCEEDED, error_of(execution)
    assert await client.outputs(execution) == {"o0": integers(1, 2, 3)}
    node = (await client.nodes(execution))["n0"]
    assert node.metadata is not None
    assert (node.metadata.is_array, node.metadata.is_parent_node) == (True, False)
    items = await client.nodes(execution, parent="n0")
    assert set(items) == {"n0-0-n0", "n0-0-n1", "n0-0-n2"}
    launched = closure_of(items["n0-0-n2"]).workflow_node_metadata
    assert launched is not None
    assert launched.execution_id is not None
    child = await client.get(launched.execution_id)
    assert await client.outputs(child) == {"o0": integer(3)}
    assert child.spec is not None
    assert child.spec.metadata is not None
    assert child.spec.metadata.mode == ExecutionMetadataExecutionMode.CHILD_WORKFLOW
    assert child.spec.metadata.parent_node_execution == items["n0-0-n2"].id


async def test_an_array_of_no_launch_plans_gives_no_outputs(client: Client) -> None:
    execution = await run(client, "by_plan", xs=integers())
    assert await client.outputs(execution) == {"o0": integers()}


async def test_launch_plans_that_fail_fail_the_array(client: Client) -> None:
    execution = await run(client, "by_plan", xs=integers(2, 3))
    assert phase_of(execution) == WorkflowExecutionPhase.FAILED
    assert error_of(execution).message.startswith("[1]: ")
    assert "3 is odd" in error_of(execution).message


async def test_launch_plans_may_fail_up_to_a_ratio(client: Client) -> None:
    execution = await run(client, "tolerant", xs=integers(2, 3, 4))
    assert phase_of(execution) == WorkflowExecutionPhase.SUCCEEDED, error_of(execution)
    (given,) = (await client.outputs(execution)).values()
    assert given.collection is not None
    assert [each == NOTHING for each in given.collection.literals] == [False, True, False]
    phases = [closure_of(each).phase for each in (await client.nodes(execution, parent="n0")).values()]
    assert sorted(phases) == sorted(
        [NodeExecutionPhase.SUCCEEDED, NodeExecutionPhase.FAILED, NodeExecutionPhase.SUCCEEDED]
    )


async def test_each_element_is_a_run_of_the_sub_workflow(client: Client) -> None:
    await client.register(task("double", python("give(o0=2 * integer('x'))"), {"x": INT}, {"o0": INT}))
    inner = workflow(
        "inner", [task_node("n0", "double", x=promise("", "x"))], {"x": INT}, {"o0": (INT, promise("n0", "o0"))}
    )
    array = ArrayNode(node=sub_workflow_node("each", "inner"), is_original_sub_node_interface=BoolValue(value=True))
    node = Node(id="n0", metadata=NodeMetadata(name="inner"), inputs=bindings(x=promise("", "xs")), array_node=array)
    outer = workflow("outer", [node], {"xs": INTS}, {"o0": (INTS, promise("n0", "o0"))})
    await client.register_workflow(outer, inner)
    execution = await client.run("outer", xs=integers(3, 1, 2))
    assert await client.outputs(execution) == {"o0": integers(6, 2, 4)}
    assert set(await client.nodes(execution, parent="n0-0-n1")) == {
        "n0-0-n1-0-n0",
        "n0-0-n1-0-start-node",
        "n0-0-n1-0-end-node",
    }


async def test_elements_that_are_known_are_taken_from_the_cache(client: Client, tmp_path: Path) -> None:
    log = tmp_path / "log"
    known, unknown = CatalogCacheStatus.CACHE_HIT, CatalogCacheStatus.CACHE_POPULATED
    for xs, statuses in (((1, 2), [unknown, unknown]), ((2, 3, 1), [known, unknown, known])):
        execution = await run(client, "remembering", xs=integers(*xs), logs=texts(*[str(log)] * len(xs)))
        assert await client.outputs(execution) == {"o0": integers(*(x * x for x in xs))}
        (attempt,) = tries_of(await client.tries((await client.nodes(execution))["n0"]))
        assert attempt.metadata is not None
        assert [each.cache_status for each in attempt.metadata.external_resources] == statuses
    assert sorted(log.read_text().split()) == ["1", "2", "3"]


async def test_an_array_runs_no_more_elements_at_a_time_than_it_says(client: Client, tmp_path: Path) -> None:
    execution = await run(client, "side_by_side", xs=integers(*range(6)), folders=texts(*[str(tmp_path)] * 6))
    assert await client.outputs(execution) == {"o0": integers(*[1] * 6)}


@pytest.mark.parametrize(
    ("name", "spec"),
    [("mapping.one_by_one", ExecutionSpec()), (f"{mapping.__name__}.beside", ExecutionSpec(max_parallelism=1))],
    ids=["launch plan", "launch"],
)
async def test_an_execution_runs_no_more_nodes_at_a_time_than_its_launch_or_its_launch_plan_says(
    client: Client, tmp_path: Path, name: str, spec: ExecutionSpec
) -> None:
    execution = await client.finished(await client.launch(name, spec=spec, folder=text(str(tmp_path))))
    assert await client.outputs(execution) == {"o0": integers(*[1] * 5)}
