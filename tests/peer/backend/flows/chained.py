"""Nodes that only wait for each other, and nodes that take each other's outputs."""

from flytewright import task, workflow


@task
def mark(text: str) -> str:
    return f"<{text}>"


@task
def nothing() -> None:
    return None


@workflow
def main(text: str = "a") -> str:
    first, second = nothing(), nothing()
    marked = mark(text=mark(text=text))
    first >> second
    second >> marked
    return marked


INPUTS = {"text": "{{.inputs.text}} $HOME"}
