"""Lists of inputs and promises in imperative workflows."""

from flytewright import Workflow, task


@task
def number(x: int) -> int:
    return x


@task
def total(xs: list[int]) -> int:
    return sum(xs)


flow = Workflow(name="imperative.lists")
first = flow.add_workflow_input("a", int)
second = flow.add_workflow_input("b", int)
one = flow.add_entity(number, x=first)
node = flow.add_entity(total, xs=[one.outputs["o0"], second, first])
flow.add_workflow_output("total", node.outputs["o0"])
flow.add_workflow_output("both", [one.outputs["o0"], node.outputs["o0"]], python_type=list[int])
