"""Dynamic tasks by their execution mode."""

from flytewright import PythonFunctionTask, task


@task
def inner(x: int) -> int:
    return x


@task(execution_mode=PythonFunctionTask.ExecutionBehavior.DYNAMIC)
def unfolding(x: int) -> int:
    return inner(x=x)
