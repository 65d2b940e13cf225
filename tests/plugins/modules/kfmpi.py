"""Distributed training with MPI."""

from flytekit import Resources, task
from flytekitplugins.kfmpi import CleanPodPolicy, HorovodJob, Launcher, MPIJob, RestartPolicy, RunPolicy, Worker


@task(
    task_config=MPIJob(
        launcher=Launcher(replicas=1, requests=Resources(cpu="1")),
        worker=Worker(replicas=3, limits=Resources(cpu="2"), restart_policy=RestartPolicy.NEVER),
        run_policy=RunPolicy(clean_pod_policy=CleanPodPolicy.NONE),
        slots=2,
    ),
    requests=Resources(cpu="1"),
)
def mpi(epochs: int) -> float:
    return 1.0 * epochs


@task(
    task_config=HorovodJob(
        worker=Worker(replicas=2), launcher=Launcher(replicas=1), slots=2, verbose=True, log_level="INFO"
    )
)
def horovod(epochs: int) -> float:
    return 1.0 * epochs
