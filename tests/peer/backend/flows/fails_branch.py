"""No branch is for it, and the conditional says so."""

from flytewright import conditional, task, workflow


@task
def same(x: int) -> int:
    return x


@workflow
def main(x: int = 1) -> int:
    return conditional("size").if_(x > 5).then(same(x=x)).else_().fail("too small to go on")


INPUTS: dict[str, object] = {}
FAILS = "too small to go on"
