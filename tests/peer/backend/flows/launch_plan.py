"""Launch plans as nodes, with defaults that can be changed and inputs that are fixed."""

from flytewright import LaunchPlan, task, workflow


@task
def join(left: str, right: str, times: int) -> str:
    return f"{left}-{right}" * times


@workflow
def joined(left: str, right: str, times: int = 1) -> str:
    return join(left=left, right=right, times=times)


plan = LaunchPlan.get_or_create(
    joined, name="launch_plan.plan", default_inputs={"left": "l", "times": 2}, fixed_inputs={"right": "r"}
)


@workflow
def main(left: str) -> tuple[str, str]:
    return plan(left=left), plan(left="other", times=1)


INPUTS = {"left": "here"}
