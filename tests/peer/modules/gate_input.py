"""Inputs that somebody gives while it runs."""

from datetime import timedelta

from flytewright import conditional, task, wait_for_input, workflow


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def flow(x: int) -> tuple[int, str]:
    number = wait_for_input("number", timeout=timedelta(hours=1), expected_type=int)
    words = wait_for_input("words", timeout=timedelta(minutes=1), expected_type=str)
    return double(x=number), words


@workflow
def chosen(x: int) -> int:
    yes = wait_for_input("yes", timeout=timedelta(hours=1), expected_type=bool)
    return conditional("answer").if_(yes.is_true()).then(double(x=x)).else_().then(double(x=1))


@workflow
def listed() -> list[int]:
    return wait_for_input("list", timeout=timedelta(hours=1), expected_type=list[int])
