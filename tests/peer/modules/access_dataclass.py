"""Fields of dataclasses."""

from dataclasses import dataclass

from flytewright import task, workflow


@dataclass
class Inner:
    x: int
    names: list[str]
    table: dict[str, int]


@dataclass
class Outer:
    inner: Inner
    many: list[Inner]


@task
def make() -> Outer:
    return Outer(Inner(1, [], {}), [])


@task
def take(x: int, name: str = "") -> int:
    return x


@workflow
def flow(given: Outer) -> tuple[int, str]:
    made = make()
    take(x=made.inner.x, name=made.inner.names[0])
    take(x=made.many[2].table["key"])
    take(x=given.inner.x)
    return made.inner.table["b"], made.inner.names[1]
