"""Names and ids of nodes."""

from flytewright import task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def flow(x: int) -> int:
    a = double(x=x).with_overrides(node_name="the-first")
    b = double(x=a).with_overrides(name="second one")
    c = double(x=b).with_overrides(node_name="Camel_Case Name")
    return double(x=c)
