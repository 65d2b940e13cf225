"""Nodes that are workflows: sub-workflows, and launch plans as executions of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from flytewright_idl.admin import (
    Execution,
    ExecutionMetadataExecutionMode,
    ExecutionTerminateRequest,
    LaunchPlanSpec,
    NodeExecution,
)
from flytewright_idl.core import (
    NodeExecutionPhase,
    Parameter,
    ParameterMap,
    Variable,
    WorkflowExecutionPhase,
    WorkflowTemplate,
)
from tests.sandbox.build import (
    INT,
    Client,
    alive,
    appears,
    closure_of,
    constant,
    error_of,
    integer,
    launch_plan_node,
    literals,
    phase_of,
    promise,
    python,
    sub_workflow_node,
    task,
    task_node,
    workflow,
)

pytestmark = pytest.mark.anyio


def inner() -> WorkflowTemplate:
    return workflow("inner", [task_node("n0", "t", x=promise("", "x"))], {"x": INT}, {"o0": (INT, promise("n0", "o0"))})


async def with_inner(client: Client, command: tuple[str, ...] = python("give(o0=integer('x') + 1)")) -> None:
    await client.register(task("t", command, {"x": INT}, {"o0": INT}))


async def test_a_sub_workflow_runs_within_its_node(client: Client) -> None:
    await with_inner(client)
    nodes = [
        sub_workflow_node("n0", "inner", x=promise("", "x")),
        sub_workflow_node("n1", "inner", x=promise("n0", "o0")),
    ]
    outer = workflow("outer", nodes, {"x": INT}, {"o0": (INT, promise("n1", "o0"))})
    await client.register_workflow(outer, inner())
    execution = await client.run("outer", x=integer(1))
    assert await client.outputs(execution) == {"o0": integer(3)}
    found = await client.nodes(execution)
    assert set(found) == {"start-node", "n0", "n1", "end-node"}
    assert found["n0"].metadata is not None
    assert found["n0"].metadata.is_parent_node
    below = await client.nodes(execution, parent="n0")
    assert set(below) == {"n0-0-start-node", "n0-0-n0", "n0-0-end-node"}
    child = below["n0-0-n0"].metadata
    assert child is not None
    assert (child.spec_node_id, child.retry_group) == ("n0", "0")


async def test_a_sub_workflow_of_a_sub_workflow_has_ids_that_are_hashed_when_long(client: Client) -> None:
    await with_inner(client)
    middle = workflow("middle", [sub_workflow_node("a-long-name", "inner", x=constant(integer(1)))])
    outer = workflow("outer", [sub_workflow_node("n0", "middle")])
    await client.register_workflow(outer, middle, inner())
    execution = await client.run("outer")
    assert phase_of(execution) == WorkflowExecutionPhase.SUCCEEDED
    deeper = await client.nodes(execution, parent="n0-0-a-long-name")
    assert len(deeper) == 3
    assert all(name.startswith("f") and len(name) == 8 for name in deeper)


async def test_a_failure_inside_is_the_failure_of_the_node(client: Client) -> None:
    await with_inner(client, python("fail('USER:X', 'inside')"))
    outer = workflow("outer", [sub_workflow_node("n0", "inner", x=constant(integer(1)))])
    await client.register_workflow(outer, inner())
    execution = await client.run("outer")
    assert error_of(execution).message == "inside"
    assert closure_of((await client.nodes(execution))["n0"]).phase == NodeExecutionPhase.FAILED


async def test_a_launch_plan_runs_as_an_execution_of_its_own(client: Client) -> None:
    await with_inner(client)
    default = Parameter(var=Variable(type=INT), default=integer(5))
    await client.register_workflow(inner(), plan=LaunchPlanSpec(default_inputs=ParameterMap(parameters={"x": default})))
    nodes = [launch_plan_node("n0", "inner", x=promise("", "x")), launch_plan_node("n1", "inner")]
    outputs = {"given": (INT, promise("n0", "o0")), "default": (INT, promise("n1", "o0"))}
    await client.register_workflow(workflow("outer", nodes, {"x": INT}, outputs))
    execution = await client.run("outer", x=integer(1))
    assert await client.outputs(execution) == literals(given=integer(2), default=integer(6)).literals
    child = await launched_by(client, (await client.nodes(execution))["n0"])
    assert child.spec is not None
    metadata = child.spec.metadata
    assert metadata is not None
    assert metadata.mode == ExecutionMetadataExecutionMode.CHILD_WORKFLOW
    assert metadata.nesting == 1
    assert metadata.parent_node_execution is not None
    assert metadata.parent_node_execution.node_id == "n0"


async def test_a_launched_execution_that_fails_fails_its_node(client: Client) -> None:
    await with_inner(client, python("fail('USER:X', 'far inside')"))
    await client.register_workflow(inner())
    await client.register_workflow(workflow("outer", [launch_plan_node("n0", "inner", x=constant(integer(1)))]))
    assert error_of(await client.run("outer")).message == "far inside"


async def test_termination_reaches_what_was_launched(client: Client, tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    await with_inner(client, ("/bin/sh", "-c", f"echo $$ > {pid}.new && mv {pid}.new {pid}; exec sleep 60"))
    await client.register_workflow(inner())
    await client.register_workflow(workflow("outer", [launch_plan_node("n0", "inner", x=constant(integer(1)))]))
    key = await client.launch("outer")
    await appears(pid)
    await client.admin.terminate_execution(ExecutionTerminateRequest(id=key, cause="enough"))
    execution = await client.finished(key)
    child = await launched_by(client, (await client.nodes(execution))["n0"])
    assert phase_of(child) == WorkflowExecutionPhase.ABORTED
    assert child.closure is not None
    assert child.closure.abort_metadata is not None
    assert child.closure.abort_metadata.cause.startswith("cascading abort")
    assert not alive(int(pid.read_text()))


async def launched_by(client: Client, node: NodeExecution) -> Execution:
    metadata = closure_of(node).workflow_node_metadata
    assert metadata is not None
    assert metadata.execution_id is not None
    return await client.finished(metadata.execution_id)
