"""Dynamic tasks."""

from flytewright import Resources, dynamic, task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@dynamic
def unfold(n: int) -> list[int]:
    """Calls as often as it is told.

    Args:
        n: how often
    """
    return [double(x=i) for i in range(n)]


@dynamic(retries=2, cache=True, cache_version="1", requests=Resources(cpu="2"), environment={"A": "b"})
def settled(n: int) -> None:
    double(x=n)


@workflow
def flow(n: int) -> list[int]:
    settled(n=n)
    return unfold(n=n)
