"""Images, accelerators, shared memory and pod templates of nodes."""

from kubernetes.client import V1Container, V1PodSpec

from flytewright import PodTemplate, task, workflow
from flytewright.extras.accelerators import T4


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def flow(x: int) -> int:
    a = double(x=x).with_overrides(container_image="ghcr.io/acme/special:v3")
    b = double(x=a).with_overrides(accelerator=T4)
    c = double(x=b).with_overrides(shared_memory="1Gi")
    return double(x=c).with_overrides(
        pod_template=PodTemplate(
            primary_container_name="main",
            labels={"a": "b"},
            pod_spec=V1PodSpec(containers=[V1Container(name="main")]),
        )
    )
