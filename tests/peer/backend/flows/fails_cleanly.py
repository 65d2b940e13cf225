"""A workflow with a node that is run when another has failed."""

from flytewright import WorkflowFailurePolicy, task, workflow
from flytewright.types.error import FlyteError


@task
def fail(x: int) -> int:
    if x:
        raise RuntimeError(f"unlucky {x}")
    return x


@task
def still(x: int) -> int:
    return x


@task
def clean(x: int, err: FlyteError | None = None) -> None:
    assert err is None or "unlucky" in err.message


@workflow(on_failure=clean, failure_policy=WorkflowFailurePolicy.FAIL_AFTER_EXECUTABLE_NODES_COMPLETE)
def main(x: int = 4) -> int:
    still(x=x)
    return fail(x=x)


INPUTS: dict[str, object] = {}
FAILS = "unlucky 4"
