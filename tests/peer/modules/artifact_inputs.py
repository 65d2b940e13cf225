"""Inputs that are the newest artifact."""

from flytewright import LaunchPlan, task, workflow
from flytewright.core.artifact import Artifact

plain = Artifact(name="plain")
partitioned = Artifact(name="partitioned", partition_keys=["region"])


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def flow(x: int = plain.query(), y: int = partitioned.query(partitions={"region": "north"})) -> int:
    double(x=y)
    return double(x=x)


plan = LaunchPlan.get_or_create(flow, "querying", default_inputs={"x": plain.query()})
