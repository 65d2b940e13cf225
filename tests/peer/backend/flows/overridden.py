"""Nodes that override what their tasks ask for."""

from datetime import timedelta

from flytewright import Resources, task, workflow


@task(requests=Resources(cpu="100m", mem="100Mi"), retries=1)
def double(x: int) -> int:
    return 2 * x


@workflow
def main(x: int = 2) -> int:
    first = double(x=x).with_overrides(node_name="first", requests=Resources(cpu="200m"), retries=2)
    return double(x=first).with_overrides(name="second", timeout=timedelta(minutes=3), interruptible=True)


INPUTS: dict[str, object] = {}
