"""Fan out and in."""

from flytewright import task, workflow


@task
def start() -> list[int]:
    return [1]


@task
def part(xs: list[int], index: int) -> int:
    return xs[index]


@task
def join(a: int, b: int, c: int) -> int:
    return a + b + c


@workflow
def flow() -> int:
    xs = start()
    a, b, c = (part(xs=xs, index=i) for i in range(3))
    return join(c=c, a=a, b=b)
