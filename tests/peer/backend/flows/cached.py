"""Cached tasks: the second node takes what the first has made, ignoring an input; frames are known by their hash."""

from typing import Annotated
from uuid import uuid4

from flytewright import Cache, HashMethod, task, workflow

Text = Annotated[str, HashMethod(lambda text: text[:1])]


@task(cache=Cache(version="1", ignored_inputs=("aside",), serialize=True))
def unique(x: int, aside: int) -> str:
    return f"{x} {uuid4()}"


@task
def hashed(text: str) -> Text:
    return text


@task(cache=True, cache_version="1")
def kept(text: str) -> str:
    return text


@task
def same(left: str, right: str) -> bool:
    return left == right


@workflow
def main(x: int = 7) -> tuple[bool, bool]:
    first = unique(x=x, aside=1)
    second = unique(x=x, aside=2)
    one, other = kept(text=hashed(text="abc")), kept(text=hashed(text="axyz"))
    first >> second
    one >> other
    return same(left=first, right=second), same(left=one, right=other)


INPUTS: dict[str, object] = {}
