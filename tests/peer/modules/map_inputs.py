"""Several lists, none coming out, and optional elements."""

from flytewright import map_task, task, workflow


@task
def several(x: int, y: str) -> str:
    return y


@task
def nothing(x: int) -> None: ...


@task
def optional(x: int | None) -> int | None:
    return x


@workflow
def flow(xs: list[int], ys: list[str]) -> list[str]:
    map_task(nothing)(x=xs)
    return map_task(several)(x=xs, y=ys)


@workflow
def unsure(xs: list[int | None]) -> list[int | None]:
    return map_task(optional)(x=xs)
