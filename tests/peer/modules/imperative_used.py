"""An imperative workflow in another workflow."""

from flytewright import Workflow, task, workflow


@task
def double(x: int) -> int:
    return 2 * x


inner = Workflow(name="imperative.used")
inner.add_workflow_input("x", int)
node = inner.add_entity(double, x=inner.inputs["x"])
inner.add_workflow_output("y", node.outputs["o0"])


@workflow
def flow(x: int) -> int:
    return inner(x=x)
