"""Entities that are registered elsewhere."""

from flytewright import reference_launch_plan, reference_task, task, workflow


@reference_task(project="shared", domain="production", name="shared.tasks.clean", version="v3")
def clean(x: int) -> int: ...  # type: ignore[empty-body]


@reference_launch_plan(project="shared", domain="production", name="shared.flows.report", version="v4")
def report(x: int, title: str = "t") -> str: ...  # type: ignore[empty-body]


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def flow(x: int) -> str:
    a = clean(x=double(x=x))
    return report(x=a, title="hello")
