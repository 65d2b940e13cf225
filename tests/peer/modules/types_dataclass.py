"""Dataclasses, nested too."""

from dataclasses import dataclass, field

from flytewright import task


@dataclass
class Inner:
    x: int
    ys: list[float] = field(default_factory=list)


@dataclass
class Outer:
    inner: Inner
    named: dict[str, Inner]
    note: str = "n"


@task
def widen(outer: Outer) -> Inner:
    return outer.inner
