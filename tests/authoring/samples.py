"""Tasks and workflows that several tests use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from flytewright import FlyteFile, map_task, task, workflow


@dataclass
class Config:
    width: int
    names: list[str]


class Parts(NamedTuple):
    whole: int
    rest: int


@task(retries=2)
def double(x: int) -> int:
    """Twice as much.

    :param x: how much
    """
    return 2 * x


@task
def divide(x: int, by: int = 2) -> Parts:
    return Parts(*divmod(x, by))


@task
def widen(config: Config, by: int) -> Config:
    return Config(config.width + by, [*config.names, "wider"])


@task
def total(xs: list[int]) -> int:
    return sum(xs)


@task
def fails(x: int) -> int:
    raise RuntimeError(f"no luck with {x}")


@task
def odd_only(x: int) -> int:
    if x % 2 == 0:
        raise ValueError(f"{x} is even")
    return x


@task
def read(file: FlyteFile) -> str:
    with open(file) as stream:  # noqa: PTH123 - as users write it
        return stream.read()


@workflow
def halves(x: int) -> int:
    """Half of the double."""
    parts = divide(x=double(x=x))
    return parts.whole


@workflow
def outer(config: Config, xs: list[int]) -> tuple[Config, int, list[int]]:
    wide = widen(config=config, by=halves(x=xs[0]))
    doubled = map_task(double)(x=xs)
    return wide, total(xs=doubled), doubled


@workflow
def width_of(config: Config) -> int:
    wide = widen(config=config, by=1)
    return double(x=wide.width)
