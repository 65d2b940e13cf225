"""A gate that opens by itself after a while."""

from datetime import timedelta

from flytewright import sleep, task, workflow


@task
def mark(text: str) -> str:
    return f"<{text}>"


@workflow
def main(text: str = "nap") -> str:
    first = mark(text=text)
    nap = sleep(timedelta(seconds=0.2))
    second = mark(text=first)
    first >> nap
    nap >> second
    return second


INPUTS: dict[str, object] = {}
