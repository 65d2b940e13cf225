"""Requested and allowed resources."""

from flytewright import Resources, task


@task(requests=Resources(cpu="500m", mem="1Gi"), limits=Resources(cpu="2", mem="2Gi", gpu="1"))
def heavy(x: int) -> int:
    return x


@task(requests=Resources(ephemeral_storage="10Gi"))
def wide(x: int) -> int:
    return x


@task(limits=Resources(mem="300Mi"))
def small(x: int) -> int:
    return x
