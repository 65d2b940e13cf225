"""A map that needs more of its items than have succeeded."""

from flytewright import map_task, task, workflow


@task
def root(x: float) -> float:
    if x < 0:
        raise ValueError(f"{x} has no root")
    return x**0.5


@workflow
def main(xs: list[float]) -> list[float]:
    return map_task(root)(x=xs)


INPUTS = {"xs": [4.0, -9.0]}
FAILS = "-9.0 has no root"
