"""Executions that recover another one take over what it has done, and run the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from flytewright.sandbox.server import Sandbox
from flytewright_idl.admin import (
    Execution,
    ExecutionMetadataExecutionMode,
    ExecutionRecoverRequest,
    ExecutionRelaunchRequest,
)
from flytewright_idl.core import Literal, LiteralCollection, NodeExecutionPhase, WorkflowExecutionPhase
from tests.sandbox.build import Client, client_of, closure_of, error_of, integer, integers, phase_of, text
from tests.sandbox.flows import recovering
from tests.sandbox.flows.register import register

pytestmark = pytest.mark.anyio

RECOVERED, SUCCEEDED, FAILED = (
    NodeExecutionPhase.RECOVERED,
    NodeExecutionPhase.SUCCEEDED,
    NodeExecutionPhase.FAILED,
)
FLOWS = [recovering.flat, recovering.nested, recovering.grown, recovering.planned, recovering.patient]


@pytest.fixture(scope="module")
async def client(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Client]:
    async with Sandbox(tmp_path_factory.mktemp("recovering")) as sandbox, client_of(sandbox) as client:
        await register(sandbox.endpoint, recovering, [*FLOWS, recovering.flat_plan])
        yield client


async def failed(client: Client, name: str, /, **inputs: Literal) -> Execution:
    execution = await client.run(f"{recovering.__name__}.{name}", **inputs)
    assert phase_of(execution) == WorkflowExecutionPhase.FAILED
    return execution


async def recovered(client: Client, execution: Execution) -> Execution:
    response = await client.admin.recover_execution(ExecutionRecoverRequest(id=execution.id))
    assert response.id is not None
    return await client.finished(response.id)


async def phases(client: Client, execution: Execution, parent: str = "") -> dict[str, NodeExecutionPhase]:
    return {key: closure_of(node).phase for key, node in (await client.nodes(execution, parent=parent)).items()}


def log(folder: Path) -> Counter[str]:
    return Counter((folder / "log").read_text().splitlines())


async def test_a_node_that_had_succeeded_is_recovered_and_does_not_run(client: Client, tmp_path: Path) -> None:
    first = await failed(client, "flat", x=integer(2), folder=text(str(tmp_path)))
    (tmp_path / "go").touch()
    second = await recovered(client, first)
    assert await client.outputs(second) == {"o0": integer(30)}
    assert second.spec is not None
    assert second.spec.metadata is not None
    assert second.spec.metadata.mode == ExecutionMetadataExecutionMode.RECOVERED
    assert second.spec.metadata.reference_execution == first.id
    assert await phases(client, second) == {
        "start-node": SUCCEEDED,
        "n0": RECOVERED,
        "n1": SUCCEEDED,
        "end-node": SUCCEEDED,
    }
    assert await client.node_outputs((await client.nodes(second))["n0"]) == {"o0": integer(3)}
    assert log(tmp_path) == {"noted 2": 1, "needed 3": 2}


async def test_an_execution_that_recovers_can_be_recovered(client: Client, tmp_path: Path) -> None:
    first = await failed(client, "flat", x=integer(2), folder=text(str(tmp_path)))
    second = await recovered(client, first)
    assert phase_of(second) == WorkflowExecutionPhase.FAILED
    (tmp_path / "go").touch()
    third = await recovered(client, second)
    assert await client.outputs(third) == {"o0": integer(30)}
    assert log(tmp_path) == {"noted 2": 1, "needed 3": 3}


async def test_nodes_of_a_sub_workflow_are_recovered(client: Client, tmp_path: Path) -> None:
    first = await failed(client, "nested", x=integer(2), folder=text(str(tmp_path)))
    (tmp_path / "go").touch()
    second = await recovered(client, first)
    assert await client.outputs(second) == {"o0": integer(31)}
    assert (await phases(client, second))["n0"] == SUCCEEDED
    below = await phases(client, second, "n0")
    assert (below["n0-0-n0"], below["n0-0-n1"]) == (RECOVERED, SUCCEEDED)
    assert log(tmp_path) == {"noted 2": 1, "needed 3": 2, "noted 30": 1}


async def test_nodes_that_a_dynamic_task_had_made_are_recovered(client: Client, tmp_path: Path) -> None:
    first = await failed(client, "grown", x=integer(2), folder=text(str(tmp_path)))
    (tmp_path / "go").touch()
    second = await recovered(client, first)
    assert phase_of(second) == WorkflowExecutionPhase.SUCCEEDED, error_of(second)
    assert await client.outputs(second) == {"o0": integer(30)}
    below = await phases(client, second, "n0")
    assert (below["n0-0-dn0"], below["n0-0-dn1"]) == (RECOVERED, SUCCEEDED)
    assert log(tmp_path) == {"growing 2": 1, "noted 2": 1, "needed 3": 2}


async def test_a_dynamic_task_that_had_succeeded_is_recovered_as_a_whole(client: Client, tmp_path: Path) -> None:
    first = await client.run(f"{recovering.__name__}.grown", x=integer(1), folder=text(str(tmp_path)))
    second = await recovered(client, first)
    assert await client.outputs(second) == {"o0": integer(20)}
    node = (await client.nodes(second))["n0"]
    assert closure_of(node).phase == RECOVERED
    assert node.metadata is not None
    assert node.metadata.is_dynamic
    assert log(tmp_path) == {"growing 1": 1, "noted 1": 1, "needed 2": 1}


async def test_launch_plans_of_an_array_are_recovered_one_by_one(client: Client, tmp_path: Path) -> None:
    folders = Literal(collection=LiteralCollection(literals=[text(str(tmp_path))] * 2))
    first = await failed(client, "planned", xs=integers(1, 2), folders=folders)
    (tmp_path / "go").touch()
    second = await recovered(client, first)
    assert await client.outputs(second) == {"o0": integers(20, 30)}
    below = await phases(client, second, "n0")
    assert (below["n0-0-n0"], below["n0-0-n1"]) == (RECOVERED, SUCCEEDED)
    assert log(tmp_path)["needed 2"] == 1


async def test_a_try_goes_on_from_the_checkpoint_of_the_last_one_of_either_execution(
    client: Client, tmp_path: Path
) -> None:
    first = await failed(client, "patient", folder=text(str(tmp_path)))
    second = await recovered(client, first)
    assert phase_of(second) == WorkflowExecutionPhase.SUCCEEDED, error_of(second)
    assert await client.outputs(second) == {"o0": text("xxx")}
    assert (tmp_path / "log").read_text().splitlines() == ["saved ", "saved x", "saved xx", "saved xxx"]


async def test_a_relaunched_execution_runs_everything_anew(client: Client, tmp_path: Path) -> None:
    first = await failed(client, "flat", x=integer(2), folder=text(str(tmp_path)))
    (tmp_path / "go").touch()
    response = await client.admin.relaunch_execution(ExecutionRelaunchRequest(id=first.id))
    assert response.id is not None
    second = await client.finished(response.id)
    assert await client.outputs(second) == {"o0": integer(30)}
    assert set((await phases(client, second)).values()) == {SUCCEEDED}
    assert log(tmp_path) == {"noted 2": 2, "needed 3": 2}
