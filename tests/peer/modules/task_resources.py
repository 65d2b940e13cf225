"""Requests and limits in one."""

from flytewright import Resources, task


@task(resources=Resources(cpu=("1", "2"), mem=("1Gi", "4Gi")))
def ranged(x: int) -> int:
    return x


@task(resources=Resources(cpu="1", mem=["1Gi", "2Gi"], gpu="2"))
def mixed(x: int) -> int:
    return x
