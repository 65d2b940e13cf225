"""A task in a pod of its own."""

from flytekit import Resources, task
from flytekitplugins.pod import Pod
from kubernetes.client import V1Container, V1EnvVar, V1PodSpec, V1Volume, V1VolumeMount


@task(
    task_config=Pod(
        pod_spec=V1PodSpec(
            containers=[
                V1Container(name="primary", env=[V1EnvVar(name="A", value="1")]),
                V1Container(
                    name="side",
                    image="alpine",
                    command=["/bin/sh"],
                    args=["-c", "true"],
                    volume_mounts=[V1VolumeMount(name="shared", mount_path="/data")],
                ),
            ],
            volumes=[V1Volume(name="shared")],
        ),
        primary_container_name="primary",
        labels={"team": "red"},
        annotations={"note": "a"},
    ),
    requests=Resources(cpu="1", mem="1Gi"),
    environment={"B": "2"},
)
def with_a_side(n: int) -> int:
    return n
