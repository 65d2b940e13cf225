"""Enumerations as inputs, outputs and elements."""

from enum import Enum

from flytewright import task, workflow


class Speed(Enum):
    SLOW = "slow"
    FAST = "fast"


@task
def other(speed: Speed) -> Speed:
    return Speed.FAST if speed is Speed.SLOW else Speed.SLOW


@task
def names(speeds: list[Speed], by: dict[str, Speed]) -> list[str]:
    return [*(speed.name for speed in speeds), *(by[key].value for key in sorted(by))]


@task
def named(speed: Speed | None) -> str:
    return speed.name if speed is not None else "none"


@workflow
def main(speed: Speed, more: Speed = Speed.FAST, last: Speed | None = None) -> tuple[Speed, list[str], Speed, str]:
    turned = other(speed=speed)
    again = other(speed=turned)
    return turned, names(speeds=[turned, more], by={"a": again, "b": speed}), again, named(speed=last)


INPUTS = {"speed": Speed.SLOW, "last": Speed.FAST}
