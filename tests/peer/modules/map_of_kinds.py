"""Maps of tasks with pods, accelerators, secrets, images and caches."""

from kubernetes.client import V1Container, V1EnvVar, V1PodSpec

from flytewright import Cache, ImageSpec, PodTemplate, Resources, Secret, map_task, task, workflow
from flytewright.extras.accelerators import A100


@task(
    pod_template=PodTemplate(
        pod_spec=V1PodSpec(containers=[V1Container(name="primary", env=[V1EnvVar(name="a", value="b")])]),
        labels={"l": "1"},
    ),
    retries=2,
)
def podded(a: int) -> int:
    return a


@task(
    accelerator=A100.partition_1g_5gb,
    shared_memory="1Gi",
    secret_requests=[Secret(group="g", key="k")],
    cache=Cache(version="1", ignored_inputs=("a",)),
    container_image=ImageSpec(name="img", packages=["x"]),
    resources=Resources(cpu=("1", "2")),
    environment={"A": "b"},
    timeout=30,
    interruptible=True,
    enable_deck=True,
)
def loaded(a: int, b: str) -> int:
    return a


@workflow
def flow(xs: list[int], ys: list[str]) -> list[int]:
    map_task(podded, concurrency=3)(a=xs)
    return map_task(loaded)(a=xs, b=ys)
