"""A function on a cluster of dask."""

from flytekit import Resources, task
from flytekitplugins.dask import Dask, Scheduler, WorkerGroup


@task(
    task_config=Dask(
        scheduler=Scheduler(image="ghcr.io/acme/dask:v1", requests=Resources(cpu="1", mem="1Gi")),
        workers=WorkerGroup(number_of_workers=5, limits=Resources(cpu="4", mem="8Gi")),
    ),
    requests=Resources(cpu="2"),
)
def spread(n: int) -> int:
    return n


@task(task_config=Dask())
def plain() -> str:
    return "x"
