"""Environment variables of the task and of the registration."""

from flytewright import dynamic, task


@task(environment={"LEVEL": "1", "REGION": "south"})
def configured(x: int) -> int:
    return x


@task
def plain(x: int) -> int:
    return x


@dynamic
def unfolding(x: int) -> int:
    return plain(x=x)
