"""None, one and several outputs."""

from flytewright import task


@task
def nothing(x: int) -> None:
    return None


@task
def unsaid(x: int):  # type: ignore[no-untyped-def]  # the point of it
    return None


@task
def several(x: int) -> tuple[int, str, bool]:
    return x, "a", True
