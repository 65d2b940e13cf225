"""Tasks that are a container of another program."""

from flytewright import ContainerTask, Resources, TaskMetadata, kwtypes, workflow

echo = ContainerTask(name="echo", image="alpine:3", command=["echo", "hello"])
calculate = ContainerTask(
    name="calculate",
    input_data_dir="/var/inputs",
    output_data_dir="/var/outputs",
    inputs=kwtypes(a=float, b=float),
    outputs=kwtypes(area=float, note=str),
    image="ghcr.io/acme/calculate:v1",
    command=["./calculate.sh", "{{.inputs.a}}", "{{.inputs.b}}", "/var/outputs"],
    arguments=["--verbose", "{{.inputs.a}}"],
    environment={"LEVEL": "1"},
    requests=Resources(cpu="1", mem="1Gi"),
    limits=Resources(cpu="2"),
    metadata=TaskMetadata(cache=True, cache_version="1.0", retries=2),
)


@workflow
def flow(a: float) -> float:
    echo()
    area: float
    area, _ = calculate(a=a, b=2.0)
    return area
