"""Distributed training with PyTorch."""

from flytekit import Resources, task
from flytekitplugins.kfpytorch import CleanPodPolicy, Master, PyTorch, RestartPolicy, RunPolicy, Worker


@task(task_config=PyTorch(worker=Worker(replicas=3)))
def simple(epochs: int) -> float:
    return 1.0 * epochs


@task(
    task_config=PyTorch(
        master=Master(requests=Resources(cpu="1"), image="ghcr.io/acme/master:v1", restart_policy=RestartPolicy.ALWAYS),
        worker=Worker(
            replicas=2, requests=Resources(cpu="2", mem="2Gi"), limits=Resources(cpu="4", mem="4Gi", gpu="1")
        ),
        run_policy=RunPolicy(
            clean_pod_policy=CleanPodPolicy.ALL,
            ttl_seconds_after_finished=60,
            active_deadline_seconds=100,
            backoff_limit=2,
        ),
    ),
    cache=True,
    cache_version="1",
)
def full(epochs: int) -> float:
    return 1.0 * epochs
