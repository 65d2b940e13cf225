"""Containers in pods of the author's."""

from kubernetes.client import V1Container, V1EnvVar, V1PodSpec

from flytewright import ContainerTask, PodTemplate, Resources, kwtypes

placed = ContainerTask(
    name="placed",
    image="alpine:3",
    command=["echo", "{{.inputs.x}}"],
    inputs=kwtypes(x=int),
    requests=Resources(cpu="1"),
    pod_template=PodTemplate(
        labels={"a": "b"},
        pod_spec=V1PodSpec(containers=[V1Container(name="primary", env=[V1EnvVar(name="A", value="b")])]),
    ),
    pod_template_name="with-volume",
)
named = ContainerTask(name="named", image="alpine:3", command=["true"], pod_template_name="with-volume")
