"""A function as a job of Ray."""

from flytekit import PodTemplate, Resources, task
from flytekitplugins.ray import HeadNodeConfig, RayJobConfig, WorkerNodeConfig
from kubernetes.client import V1Container, V1PodSpec


@task(
    task_config=RayJobConfig(
        head_node_config=HeadNodeConfig(ray_start_params={"log-color": "True"}, requests=Resources(cpu="1", mem="2Gi")),
        worker_node_config=[
            WorkerNodeConfig(group_name="few", replicas=2, min_replicas=1, max_replicas=4),
            WorkerNodeConfig(
                group_name="big", replicas=1, requests=Resources(cpu="4"), limits=Resources(cpu="8", gpu="1")
            ),
        ],
        runtime_env={"pip": ["numpy"], "env_vars": {"A": "1"}},
        enable_autoscaling=True,
        shutdown_after_job_finishes=True,
        ttl_seconds_after_finished=3600,
    ),
    requests=Resources(mem="2Gi"),
)
def spread(n: int) -> int:
    return n


@task(
    task_config=RayJobConfig(
        worker_node_config=[
            WorkerNodeConfig(
                group_name="own",
                replicas=1,
                pod_template=PodTemplate(
                    primary_container_name="ray-worker",
                    labels={"team": "red"},
                    annotations={"note": "a"},
                    pod_spec=V1PodSpec(containers=[V1Container(name="ray-worker", image="ghcr.io/acme/ray:v1")]),
                ),
            )
        ],
    )
)
def own_pods(n: int) -> int:
    return n
