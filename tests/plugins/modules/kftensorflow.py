"""Distributed training with TensorFlow."""

from flytekit import Resources, task
from flytekitplugins.kftensorflow import PS, Chief, CleanPodPolicy, Evaluator, RestartPolicy, RunPolicy, TfJob, Worker


@task(
    task_config=TfJob(
        chief=Chief(replicas=1), worker=Worker(replicas=4), ps=PS(replicas=2), evaluator=Evaluator(replicas=1)
    )
)
def simple(epochs: int) -> float:
    return 1.0 * epochs


@task(
    task_config=TfJob(
        chief=Chief(replicas=1, requests=Resources(cpu="1"), restart_policy=RestartPolicy.FAILURE),
        ps=PS(replicas=1),
        evaluator=Evaluator(replicas=1),
        worker=Worker(replicas=2, image="ghcr.io/acme/tf:v1", limits=Resources(gpu="1")),
        run_policy=RunPolicy(clean_pod_policy=CleanPodPolicy.RUNNING, backoff_limit=1),
    )
)
def full(epochs: int) -> float:
    return 1.0 * epochs
