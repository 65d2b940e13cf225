"""Eager tasks with what tasks are told."""

from flytewright import Resources, Secret, eager, task


@task
async def waiting(a: int) -> int:
    return a


@eager(environment={"A": "b"}, requests=Resources(cpu="1"), retries=1, secret_requests=[Secret(group="g", key="k")])
async def calling(a: int) -> int:
    return await waiting(a=a)
