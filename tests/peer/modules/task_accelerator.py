"""Accelerators."""

from flytewright import Resources, task
from flytewright.extras.accelerators import A100, T4, GPUAccelerator


@task(accelerator=T4, requests=Resources(gpu="1"))
def small(x: int) -> int:
    return x


@task(accelerator=A100)
def whole(x: int) -> int:
    return x


@task(accelerator=A100.partition_2g_10gb)
def part(x: int) -> int:
    return x


@task(accelerator=A100.unpartitioned)
def unpartitioned(x: int) -> int:
    return x


@task(accelerator=GPUAccelerator("nvidia-tesla-v100"))
def other(x: int) -> int:
    return x
