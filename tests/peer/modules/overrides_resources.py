"""Resources of nodes."""

from flytewright import Resources, task, workflow


@task(requests=Resources(cpu="1"))
def double(x: int) -> int:
    return 2 * x


@workflow
def flow(x: int) -> int:
    a = double(x=x).with_overrides(requests=Resources(cpu="2", mem="1Gi"))
    b = double(x=a).with_overrides(limits=Resources(cpu="4"), requests=Resources(cpu="3"))
    return double(x=b).with_overrides(resources=Resources(cpu=("1", "2")))
