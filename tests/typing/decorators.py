"""What a type checker must say of decorated functions; ``# E: code`` marks the lines that are mistakes."""

from __future__ import annotations

from typing_extensions import assert_type

from flytewright import conditional, task, workflow


@task
def count(text: str, times: int = 1) -> int:
    return len(text) * times


@task(retries=3, cache=True, cache_version="1")
def names(n: int) -> list[str]:
    return ["x"] * n


@workflow
def flow(text: str) -> list[str]:
    return names(n=count(text=text))


assert_type(count(text="a"), int)
assert_type(names(n=1), list[str])
assert_type(flow(text="a"), list[str])

count(text=1)  # E: arg-type
count(txt="a")  # E: call-arg
count()  # E: call-arg
names(n="1")  # E: arg-type
flow(text=None)  # E: arg-type
flow()  # E: call-arg
count(text="a").upper()  # E: attr-defined


@task(retrys=3)  # E: call-overload, untyped-decorator
def misspelt(n: int) -> int:
    return n


@task(retries="3")  # E: call-overload, untyped-decorator
def mistyped(n: int) -> int:
    return n


@workflow
def wrong(text: str) -> int:
    return names(n=count(text=text))  # E: return-value


@workflow
def chosen(text: str) -> list[str]:
    length = count(text=text)
    found: list[str] = (
        conditional("size").if_((length > 3) & (text != "")).then(names(n=3)).else_().then(names(n=length))
    )
    return found


@workflow
def chosen_by_a_number(text: str) -> None:
    conditional("size").if_(count(text=text)).then(names(n=3)).else_().then(names(n=1))  # E: arg-type
    conditional("size").if_("x").then(names(n=3)).else_().then(names(n=1))  # E: arg-type
    conditional(3).if_(count(text=text) > 1).then(names(n=3)).else_().then(names(n=1))  # E: arg-type
