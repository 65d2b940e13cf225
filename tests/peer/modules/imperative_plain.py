"""Workflows without a function."""

from flytewright import Workflow, task


@task
def double(x: int) -> int:
    return 2 * x


@task
def nothing() -> None: ...


flow = Workflow(name="imperative.flow")
flow.add_workflow_input("x", int)
node = flow.add_entity(double, x=flow.inputs["x"])
flow.add_entity(nothing)
flow.add_workflow_output("doubled", node.outputs["o0"])
