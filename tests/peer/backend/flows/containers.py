"""Lists and dictionaries within each other, empty ones too, and elements that are bound to inputs of nodes."""

from flytewright import task, workflow


@task
def count(words: list[str]) -> dict[str, int]:
    return {word: len(word) for word in words}


@task
def nest(lengths: dict[str, int], rows: list[list[int]]) -> dict[str, list[list[int]]]:
    return {name: [*rows, [length]] for name, length in lengths.items()}


@task
def gather(xs: list[int], named: dict[str, int]) -> list[int]:
    return [*xs, *(named[key] for key in sorted(named))]


@task
def empty() -> tuple[list[int], dict[str, str]]:
    return [], {}


@workflow
def main(
    words: list[str], rows: list[list[int]]
) -> tuple[dict[str, list[list[int]]], list[int], list[int], dict[str, str]]:
    nested = nest(lengths=count(words=words), rows=rows)
    nothing, none = empty()
    return nested, gather(xs=[1, rows[1][0], 3], named={"a": rows[0][1], "b": 5}), nothing, none


INPUTS = {"words": ["a", "", "flyte"], "rows": [[1, 2], [3], []]}
