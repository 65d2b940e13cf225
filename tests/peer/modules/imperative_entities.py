"""Tasks, workflows and launch plans in imperative workflows."""

from flytewright import LaunchPlan, Workflow, task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def inner(x: int) -> int:
    return double(x=x)


plan = LaunchPlan.get_or_create(inner, "imperative_plan")

flow = Workflow(name="imperative.entities")
given = flow.add_workflow_input("x", int)
a = flow.add_task(double, x=given)
b = flow.add_subwf(inner, x=a.outputs["o0"])
c = flow.add_launch_plan(plan, x=b.outputs["o0"])
a.runs_before(c)
flow.add_workflow_output("o0", c.outputs["o0"])
