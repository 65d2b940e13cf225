"""Outputs that are artifacts."""

from datetime import datetime
from typing import Annotated

from flytewright import task, workflow
from flytewright.core.artifact import Artifact, Granularity, Inputs

plain = Artifact(name="plain")
partitioned = Artifact(name="partitioned", partition_keys=["region", "size"])
timed = Artifact(name="timed", time_partitioned=True, time_partition_granularity=Granularity.HOUR)


@task
def one(x: int) -> Annotated[int, plain]:
    return x


@task
def two(x: int, region: str) -> Annotated[int, partitioned(region=Inputs.region, size="small")]:
    return x


@task
def three(when: datetime) -> Annotated[int, timed(time_partition=Inputs.when)]:
    return 1


@workflow
def flow(x: int) -> Annotated[int, plain]:
    return one(x=x)
