"""Functions on Memory Machine Cloud."""

from flytekit import Resources, task
from flytekitplugins.mmcloud import MMCloudConfig


@task(
    task_config=MMCloudConfig(submit_extra="--migratePolicy [enable=true]"),
    requests=Resources(cpu="1", mem="1Gi"),
    limits=Resources(cpu="2", mem="4Gi"),
)
def spot(n: int) -> int:
    return n


@task(task_config=MMCloudConfig())
def plain(n: int) -> int:
    return n
