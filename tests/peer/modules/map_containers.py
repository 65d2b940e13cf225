"""Tasks with secrets, pods, accelerators and plugins, over lists."""

from flytewright import PodTemplate, Resources, Secret, map_task, task, workflow
from flytewright.extras.accelerators import T4


@task(secret_requests=[Secret(group="g", key="k")], accelerator=T4, shared_memory=True, labels={"a": "b"})
def guarded(x: int) -> int:
    return x


@task(pod_template=PodTemplate(primary_container_name="main", labels={"l": "m"}), requests=Resources(cpu="1"))
def podded(x: int) -> int:
    return x


@task(
    pod_template_name="named", enable_deck=True, deprecated="old", cache=True, cache_version="1", cache_serialize=True
)
def named(x: int) -> int:
    """Named.

    Args:
        x: what
    """
    return x


@workflow
def flow(xs: list[int]) -> list[int]:
    return map_task(named)(x=map_task(podded)(x=map_task(guarded)(x=xs)))
