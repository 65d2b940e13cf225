"""Pod templates of tasks whose code travels beside them."""

from kubernetes.client import V1Container, V1PodSpec

from flytewright import PodTemplate, task


@task(
    pod_template=PodTemplate(
        primary_container_name="main",
        pod_spec=V1PodSpec(containers=[V1Container(name="main")]),
    )
)
def placed(x: int) -> int:
    return x
