"""A model beside a task, in its pod."""

from flytekit import Resources, task
from flytekitplugins.inference import Model, Ollama

model = Model(name="gemma2", cpu="1")
server = Ollama(
    model=model, image="ghcr.io/acme/ollama:v1", port=11434, cpu="1", gpu="1", mem="2Gi", download_inputs_cpu="2"
)


@task(pod_template=server.pod_template, requests=Resources(cpu="1"), container_image="ghcr.io/acme/flows:v1")
def ask(message: str) -> str:
    return message
