"""Pod templates of the author's."""

from kubernetes.client import V1Container, V1EnvVar, V1PodSpec, V1Toleration

from flytewright import PodTemplate, Resources, task

template = PodTemplate(
    primary_container_name="main",
    labels={"team": "north"},
    annotations={"note": "yes"},
    pod_spec=V1PodSpec(
        containers=[
            V1Container(name="main", env=[V1EnvVar(name="LEVEL", value="1")]),
            V1Container(name="sidecar", image="busybox:1"),
        ],
        tolerations=[V1Toleration(key="gpu", effect="NoSchedule")],
    ),
)


@task(pod_template=template, requests=Resources(cpu="1", mem="1Gi"), environment={"A": "b"})
def placed(x: int) -> int:
    return x


@task(pod_template=PodTemplate(pod_spec=V1PodSpec(containers=[V1Container(name="other")], restart_policy="Never")))
def default_name(x: int) -> int:
    return x


@task(pod_template=PodTemplate(labels={"only": "labels"}))
def labelled(x: int) -> int:
    return x
