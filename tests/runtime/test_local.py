"""Calling an entity runs it here, and gives what the backend would give."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import pytest

from flytewright import map_task, task, workflow
from flytewright.errors import (
    CompileError,
    InvalidInputError,
    MissingReturnValueError,
    MissingTypeError,
    TypeMismatchError,
)
from tests.authoring.samples import (
    Config,
    Parts,
    divide,
    double,
    fails,
    halves,
    odd_only,
    outer,
    read,
    width_of,
)


def test_a_task_gives_what_its_function_returns() -> None:
    assert double(x=4) == 8


def test_named_outputs_come_as_the_named_tuple() -> None:
    assert divide(x=7) == Parts(3, 1)
    assert divide(x=7, by=4).rest == 3


def test_a_workflow_runs_its_nodes() -> None:
    assert halves(x=21) == 21


def test_workflows_nest_and_map() -> None:
    config, total, doubled = outer(config=Config(1, ["a"]), xs=[5, 6])
    assert config == Config(6, ["a", "wider"])
    assert (total, doubled) == (22, [10, 12])


def test_an_attribute_of_an_output_is_an_input() -> None:
    assert width_of(config=Config(4, [])) == 10


def test_a_value_passes_through_its_literal() -> None:
    given = Config(1, ["x"])
    config, _, _ = outer(config=given, xs=[1])
    assert given == Config(1, ["x"])
    assert config is not given


def test_a_file_given_as_a_path_is_a_file_in_the_task(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_text("content")
    assert read(file=str(path)) == "content"  # type: ignore[arg-type]  # paths are files too


def test_a_partial_binds_inputs_of_a_map_task() -> None:
    @workflow
    def bound(xs: list[int]) -> list[int]:
        return map_task(functools.partial(add, by=10))(x=xs)  # type: ignore[no-any-return]  # lifted by map_task

    assert bound(xs=[1, 2]) == [11, 12]


@task
def add(x: int, by: int) -> int:
    return x + by


def test_a_map_task_fails_when_an_element_does() -> None:
    with pytest.raises(ValueError, match="2 is even"):
        map_task(odd_only)(x=[1, 2, 3])


def test_a_map_task_may_lose_elements() -> None:
    assert map_task(odd_only, min_success_ratio=0.5)(x=[1, 2, 3]) == [1, None, 3]
    assert map_task(odd_only, min_successes=1)(x=[2, 3]) == [None, 3]
    with pytest.raises(ValueError, match="is even"):
        map_task(odd_only, min_successes=2)(x=[2, 3])


def test_the_users_exception_comes_through() -> None:
    with pytest.raises(RuntimeError, match="no luck with 3"):
        fails(x=3)


@pytest.mark.parametrize(
    ("call", "error", "text"),
    [
        (lambda: double(x="3"), TypeMismatchError, r"double: input x: expected int, got str '3'"),
        (double, InvalidInputError, "the input 'x' of type int is missing"),
        (lambda: double(y=3), InvalidInputError, "double has no input 'y'; it takes x"),
        (lambda: double(3), InvalidInputError, r"takes its inputs by name: double\(x=…\)"),
    ],
)
def test_a_wrong_call_is_refused_with_entity_and_input(call: Any, error: type[Exception], text: str) -> None:
    with pytest.raises(error, match=text):
        call()


def test_a_function_that_returns_something_else_is_an_error() -> None:
    @task
    def lies(x: int) -> int:
        return "no"  # type: ignore[return-value]  # the mistake

    with pytest.raises(TypeMismatchError, match=r"lies: output o0: expected int, got str 'no'"):
        lies(x=1)


def test_too_few_outputs_are_an_error() -> None:
    @task
    def short() -> tuple[int, int]:
        return 1  # type: ignore[return-value]  # the mistake

    with pytest.raises(MissingReturnValueError, match="declares 2 outputs"):
        short()


def test_a_parameter_without_annotation_is_refused() -> None:
    with pytest.raises(MissingTypeError, match="the parameter 'x' has no type annotation"):

        @task
        def untyped(x) -> int:  # type: ignore[no-untyped-def]  # the mistake
            return 1


def test_asking_a_promise_for_its_value_says_what_to_do_instead() -> None:
    @workflow
    def asks(x: int) -> int:
        if double(x=x):
            return 1
        return 0

    with pytest.raises(CompileError, match="conditional"):
        asks(x=1)


def test_several_outputs_as_one_input_are_refused() -> None:
    @workflow
    def muddled(x: int) -> int:
        return double(x=divide(x=x))  # type: ignore[arg-type]  # the mistake

    with pytest.raises(CompileError, match="pass one of whole, rest"):
        muddled(x=1)
