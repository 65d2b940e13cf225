"""Documentation objects of workflows."""

from flytewright import Description, Documentation, task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@workflow(docs=Documentation(short_description="Short", long_description=Description(value="Long")))
def documented(x: int) -> int:
    return double(x=x)
