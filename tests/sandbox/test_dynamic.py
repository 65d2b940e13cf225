"""Dynamic workflows: what a task makes runs inside the task's node."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from flytewright.sandbox.server import Sandbox
from flytewright_idl.admin import (
    Execution,
    GetDynamicNodeWorkflowRequest,
    NodeExecution,
    NodeExecutionGetDataRequest,
)
from flytewright_idl.core import (
    CatalogCacheStatus,
    DynamicJobSpec,
    ExecutionErrorErrorKind,
    Literal,
    LiteralMap,
    NodeExecutionPhase,
    TaskExecutionPhase,
    WorkflowExecutionPhase,
)
from tests.sandbox.build import (
    INT,
    Client,
    bindings,
    client_of,
    closure_of,
    error_of,
    integer,
    phase_of,
    promise,
    task,
    task_node,
    text,
    tries_of,
    until,
    workflow,
)
from tests.sandbox.flows import growing
from tests.sandbox.flows.register import register
from tests.sandbox.test_metrics import RUN_ONCE, TASK, metrics, tree
from tests.sandbox.test_restart import started

pytestmark = pytest.mark.anyio

FLOWS = [
    growing.grown,
    growing.idle,
    growing.deep,
    growing.around,
    growing.chosen,
    growing.varied,
    growing.launched,
    growing.lost,
    growing.failed,
    growing.stumbled,
    growing.kept,
    growing.twice_plan,
]


@pytest.fixture(scope="module")
async def client(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Client]:
    async with Sandbox(tmp_path_factory.mktemp("growing")) as sandbox, client_of(sandbox) as client:
        await register(sandbox.endpoint, growing, FLOWS)
        yield client


async def run(client: Client, name: str, /, **inputs: Literal) -> Execution:
    return await client.run(f"{growing.__name__}.{name}", **inputs)


async def given(client: Client, name: str, n: int) -> object:
    execution = await run(client, name, n=integer(n))
    assert phase_of(execution) == WorkflowExecutionPhase.SUCCEEDED, error_of(execution)
    return (await client.outputs(execution))["o0"]


async def test_what_a_task_makes_runs_inside_its_node(client: Client) -> None:
    execution = await run(client, "grown", n=integer(4))
    assert await client.outputs(execution) == {"o0": integer(14)}
    node = (await client.nodes(execution))["n0"]
    below = await client.nodes(execution, parent="n0")
    assert set(below) == {f"n0-0-{each}" for each in ("start-node", "end-node", "dn0", "dn1", "dn2", "dn3", "dn4")}
    assert node.metadata is not None
    assert (node.metadata.is_dynamic, node.metadata.is_parent_node) == (True, True)
    child = below["n0-0-dn4"]
    assert child.metadata is not None
    assert (child.metadata.spec_node_id, child.metadata.retry_group) == ("dn4", "0")
    assert await client.node_outputs(child) == {"o0": integer(14)}


async def test_a_client_is_given_the_workflow_that_was_made(client: Client) -> None:
    execution = await run(client, "grown", n=integer(2))
    node = (await client.nodes(execution))["n0"]
    data = await client.admin.get_node_execution_data(NodeExecutionGetDataRequest(id=node.id))
    made = data.dynamic_workflow
    assert made is not None
    assert made.id is not None
    assert made.id.name == "dynamic_n0"
    assert made.compiled_workflow is not None
    assert made.compiled_workflow.primary is not None
    template = made.compiled_workflow.primary.template
    assert template is not None
    assert template.id == made.id
    assert [each.id for each in template.nodes] == ["start-node", "end-node", "dn0", "dn1", "dn2"]
    assert made.dynamic_job_spec_uri == closure_of(node).dynamic_job_spec_uri
    found = await client.admin.get_dynamic_node_workflow(GetDynamicNodeWorkflowRequest(id=node.id))
    assert found.compiled_workflow == made.compiled_workflow
    assert Path(made.dynamic_job_spec_uri).is_file()
    (attempt,) = tries_of(await client.tries(node))
    assert attempt.phase == TaskExecutionPhase.SUCCEEDED


async def test_its_time_went_to_the_task_and_to_what_it_made(client: Client) -> None:
    span = await metrics(client, await run(client, "grown", n=integer(1)))
    (node,) = [each for each in tree(span) if isinstance(each, tuple)]
    made = [(name, RUN_ONCE) for name in ("n0-0-dn0", "n0-0-dn1")]
    inside = ["NODE_TRANSITION", "NODE_SETUP", ("try 0", TASK), "NODE_RESET", *made, "NODE_TEARDOWN"]
    assert node == ("n0", inside)


async def test_a_dynamic_task_that_calls_nothing_is_a_task(client: Client) -> None:
    execution = await run(client, "idle", n=integer(4))
    assert await client.outputs(execution) == {"o0": integer(5)}
    node = (await client.nodes(execution))["n0"]
    assert node.metadata is not None
    assert not node.metadata.is_dynamic
    assert closure_of(node).dynamic_job_spec_uri == ""


async def test_what_is_made_may_make_more_and_ids_are_hashed_when_long(client: Client) -> None:
    execution = await run(client, "deep", n=integer(3))
    assert await client.outputs(execution) == {"o0": integer(9)}
    parent, found = "n0", ["n0"]
    while below := await client.nodes(execution, parent=parent):
        (parent,) = [key for key, node in below.items() if node.metadata and node.metadata.spec_node_id == "dn0"]
        found.append(parent)
    assert found[:4] == ["n0", "n0-0-dn0", "n0-0-dn0-0-dn0", "n0-0-dn0-0-dn0-0-dn0"]
    assert len(found) == 5
    assert found[-1].startswith("f")


@pytest.mark.parametrize(
    ("flow", "n", "result"),
    [("around", 3, 10), ("chosen", 3, 5), ("chosen", 2, 4), ("varied", 3, 95), ("launched", 3, 17)],
)
async def test_kinds_of_nodes_around_and_in_what_is_made(client: Client, flow: str, n: int, result: int) -> None:
    assert await given(client, flow, n) == integer(result)


async def test_a_launch_plan_that_is_not_registered_fails_the_node(client: Client) -> None:
    execution = await run(client, "lost", n=integer(1))
    error = error_of(execution)
    assert error.code == "DynamicWorkflowBuildFailed"
    assert error.kind == ExecutionErrorErrorKind.USER
    assert "growing.missing" in error.message


async def test_a_failure_inside_fails_the_node_without_another_try(client: Client) -> None:
    execution = await run(client, "failed", n=integer(5))
    assert "5 is refused" in error_of(execution).message
    node = (await client.nodes(execution))["n0"]
    assert closure_of(node).phase == NodeExecutionPhase.FAILED
    assert [each.phase for each in tries_of(await client.tries(node))] == [TaskExecutionPhase.SUCCEEDED]
    phases = _phases(await client.nodes(execution, parent="n0"))
    assert phases["n0-0-dn1"] == NodeExecutionPhase.FAILED
    assert "n0-0-end-node" not in phases


async def test_the_try_that_made_it_is_part_of_the_ids_inside(client: Client) -> None:
    execution = await run(client, "stumbled", n=integer(5))
    assert await client.outputs(execution) == {"o0": integer(25)}
    below = await client.nodes(execution, parent="n0")
    assert set(below) == {"n0-1-start-node", "n0-1-dn0", "n0-1-end-node"}
    child = below["n0-1-dn0"].metadata
    assert child is not None
    assert child.retry_group == "1"


async def test_what_came_of_it_is_cached(client: Client) -> None:
    statuses = []
    for _ in range(2):
        execution = await run(client, "kept", n=integer(6))
        assert await client.outputs(execution) == {"o0": integer(36)}
        told = closure_of((await client.nodes(execution))["n0"]).task_node_metadata
        statuses.append(told.cache_status if told else None)
    assert statuses == [CatalogCacheStatus.CACHE_POPULATED, CatalogCacheStatus.CACHE_HIT]
    assert await client.nodes(execution, parent="n0") == {}


async def test_it_goes_on_after_the_sandbox_was_killed(tmp_path: Path) -> None:
    go, state = tmp_path / "go", tmp_path / "state"
    async with started(state) as client:
        await register(client.endpoint, growing, [growing.patient])
        key = await client.launch(f"{growing.__name__}.patient", path=text(str(go)), n=integer(3))
        await until(Path(f"{go}.ran").exists)
        before = await client.nodes(await client.get(key), parent="n0")
        await client.kill()
    go.touch()
    async with started(state) as client:
        execution = await client.finished(key)
        assert await client.outputs(execution) == {"o0": integer(12)}
        assert before.keys() < (await client.nodes(execution, parent="n0")).keys()
        await client.kill()
    assert [Path(f"{go}.{each}").read_text() for each in ("made", "ran")] == ["once\n", "3\n"]


def _phases(nodes: dict[str, NodeExecution]) -> dict[str, NodeExecutionPhase]:
    return {key: closure_of(node).phase for key, node in nodes.items()}


async def test_a_node_inside_that_takes_too_long_lets_the_task_be_tried_once_more(
    client: Client, tmp_path: Path
) -> None:
    one = tmp_path / "one.pb"
    one.write_bytes(bytes(LiteralMap(literals={"o0": integer(1)})))
    script = f"case $0 in */n0-0-dn0/*) exec sleep 600;; esac; cp {one} $0/outputs.pb"
    slow = task("slow", ("/bin/sh", "-c", script, "{{.outputPrefix}}"), {}, {"o0": INT}, retries=9)
    made = DynamicJobSpec(
        tasks=[slow], nodes=[task_node("dn0", "slow", timeout=1)], outputs=bindings(o0=promise("dn0", "o0"))
    )
    spec = tmp_path / "spec.pb"
    spec.write_bytes(bytes(made))
    await client.register(
        task("makes", ("/bin/cp", str(spec), "{{.outputPrefix}}/futures.pb"), {}, {"o0": INT}, retries=1)
    )
    await client.register_workflow(
        workflow("patient", [task_node("n0", "makes")], {}, {"o0": (INT, promise("n0", "o0"))})
    )
    execution = await client.run("patient")
    assert await client.outputs(execution) == {"o0": integer(1)}
    node = (await client.nodes(execution))["n0"]
    assert [each.phase.name for each in tries_of(await client.tries(node))] == ["SUCCEEDED", "SUCCEEDED"]
    phases = {key: closure_of(each).phase.name for key, each in (await client.nodes(execution, parent="n0")).items()}
    assert (phases["n0-0-dn0"], phases["n0-1-dn0"]) == ("TIMED_OUT", "SUCCEEDED")
    assert "/1/" in closure_of(node).dynamic_job_spec_uri
