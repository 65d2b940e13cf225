"""Failure policy and interruptible workflows."""

from flytewright import WorkflowFailurePolicy, task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@workflow(failure_policy=WorkflowFailurePolicy.FAIL_AFTER_EXECUTABLE_NODES_COMPLETE)
def patient(x: int) -> int:
    return double(x=x)


@workflow(failure_policy=WorkflowFailurePolicy.FAIL_IMMEDIATELY, interruptible=True)
def spot(x: int) -> int:
    return double(x=x)


@workflow
def outer(x: int) -> int:
    return spot(x=x)
