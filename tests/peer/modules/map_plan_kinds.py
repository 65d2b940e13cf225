"""Launch plans with fixed and default inputs, over lists."""

from flytewright import LaunchPlan, map_task, task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def inner(x: int, z: int = 3) -> int:
    return double(x=x)


fixed = LaunchPlan.get_or_create(workflow=inner, name="my.Plan_name", fixed_inputs={"z": 1})
default = LaunchPlan.get_or_create(workflow=inner, name="with_default", default_inputs={"x": 4})


@workflow
def lenient(xs: list[int]) -> list[int]:
    return map_task(fixed, concurrency=2)(x=xs)


@workflow
def flow(xs: list[int]) -> list[int]:
    return map_task(default)(x=map_task(fixed)(x=xs), z=[1])
