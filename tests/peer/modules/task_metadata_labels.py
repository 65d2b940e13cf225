"""Labels and annotations of a task's own."""

from flytewright import task


@task(labels={"team": "north"}, annotations={"note": "yes"})
def labelled(x: int) -> int:
    return x
