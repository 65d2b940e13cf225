"""Annotated types."""

from typing import Annotated

from flytewright import HashMethod, task
from flytewright.core.annotation import FlyteAnnotation


def digest(xs: list[int]) -> str:
    return str(len(xs))


@task
def annotated(a: Annotated[int, FlyteAnnotation({"unit": "m"})]) -> Annotated[list[int], HashMethod(digest)]:
    return [a]
