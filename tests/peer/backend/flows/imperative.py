"""A workflow without a function: tasks, a workflow and a launch plan in it."""

from flytewright import LaunchPlan, Workflow, task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@task
def total(xs: list[int]) -> int:
    return sum(xs)


@workflow
def doubled(x: int) -> int:
    return double(x=x)


plan = LaunchPlan.get_or_create(doubled, "imperative.plan")

main = Workflow(name="flows.imperative.main")
given = main.add_workflow_input("x", int)
first = main.add_entity(double, x=given)
second = main.add_subwf(doubled, x=first.outputs["o0"])
third = main.add_launch_plan(plan, x=given)
added = main.add_entity(total, xs=[second.outputs["o0"], third.outputs["o0"], given])
main.add_workflow_output("total", added.outputs["o0"])
main.add_workflow_output("parts", [first.outputs["o0"], second.outputs["o0"]], python_type=list[int])

INPUTS = {"x": 3}
