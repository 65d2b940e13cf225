"""Launch plans made of others."""

from flytewright import CronSchedule, Labels, LaunchPlan, task, workflow


@task
def add(x: int, y: int) -> int:
    return x + y


@workflow
def flow(x: int, y: int = 2) -> int:
    return add(x=x, y=y)


plan = LaunchPlan.get_or_create(flow, "original", default_inputs={"x": 1}, labels=Labels({"a": "b"}))
clone = plan.clone_with("clone", schedule=CronSchedule(schedule="0 1 * * *"))
other = plan.clone_with("other", labels=Labels({"c": "d"}), max_parallelism=3)
