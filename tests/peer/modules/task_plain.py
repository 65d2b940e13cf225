"""A task without anything."""

from flytewright import task


@task
def hello() -> str:
    return "hello"


@task()
def shout(text: str) -> str:
    return text.upper()
