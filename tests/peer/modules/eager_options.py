"""Eager workflows with images, secrets and NamedTuples."""

from typing import NamedTuple

from flytewright import Secret, eager, task


class Parts(NamedTuple):
    whole: int
    rest: int


@task
def double(x: int) -> int:
    return 2 * x


@eager(container_image="ghcr.io/acme/other:v3", secret_requests=[Secret(group="g", key="k")])
async def imaged(x: int, xs: list[int]) -> int:
    return double(x=x)


@eager(pod_template_name="named", labels={"a": "b"}, environment={"A": "b"})
async def parts(x: int = 3) -> Parts:
    """Parts of it.

    Returns:
        the parts
    """
    return Parts(x, 1)


@eager
async def nothing(x: int) -> None:
    double(x=x)
