"""Overrides of map tasks, and resources of the task inside."""

from flytewright import Resources, map_task, task, workflow


@task(requests=Resources(cpu="1"), environment={"A": "b"}, container_image="ghcr.io/acme/other:v9")
def double(x: int) -> int:
    return 2 * x


@workflow
def flow(xs: list[int]) -> list[int]:
    a = map_task(double)(x=xs).with_overrides(requests=Resources(mem="1Gi"))
    b = map_task(double)(x=a).with_overrides(name="renamed")
    return map_task(double)(x=b).with_overrides(container_image="ghcr.io/acme/more:v1")
