"""Accelerators of every kind."""

from flytewright import Resources, task
from flytewright.extras.accelerators import A100, A100_80GB, L4, V5E, V5P, V6E, GPUAccelerator


@task(accelerator=A100, limits=Resources(gpu="1"))
def whole() -> None: ...


@task(accelerator=A100.unpartitioned)
def unpartitioned() -> None: ...


@task(accelerator=A100_80GB.partition_3g_40gb)
def part() -> None: ...


@task(accelerator=A100.partitioned("1g.5gb"), shared_memory=True)
def named() -> None: ...


@task(accelerator=V5E.slice_2x4)
def tpu() -> None: ...


@task(accelerator=V5P.slice_2x2x1)
def tpu_p() -> None: ...


@task(accelerator=V6E.slice_4x4)
def tpu_e() -> None: ...


@task(accelerator=GPUAccelerator("own"))
def own() -> None: ...


@task(accelerator=L4, shared_memory="2Gi")
def shared() -> None: ...
