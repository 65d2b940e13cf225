"""Tasks and launch plans over lists: what they give, what may fail, and what is refused."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from flytewright import LaunchPlan, dynamic, kwtypes, map_task, task, workflow
from flytewright.authoring.array import ArrayNodeMapTaskResolver, MapTask
from flytewright.authoring.resolver import load_resolver
from flytewright.authoring.shell_task import ShellTask
from flytewright.compile.order import compile_all
from flytewright.config.images import ImageConfig
from flytewright.config.serialization import SerializationSettings
from flytewright.errors import InvalidInputError, TypeMismatchError, ValidationError, ValueMismatchError

SETTINGS = SerializationSettings(image_config=ImageConfig.from_images("ghcr.io/acme/flows:v1"))


@task
def scale(x: int, by: int = 2) -> int:
    return x * by


@task
def chosen(x: int, among: list[int]) -> int:
    return among[x]


@task
def odd(x: int) -> int:
    if x % 2 == 0:
        raise ValueError(f"{x} is even")
    return x


@task
def pair(x: int) -> tuple[int, int]:
    return x, x


@task
def nothing() -> int:
    return 1


@dynamic
def unfolded(x: int) -> int:
    return scale(x=x)


@workflow
def scaled(x: int, by: int) -> int:
    return scale(x=x, by=by)


by_three = LaunchPlan.get_or_create(scaled, "test_array.by_three", fixed_inputs={"by": 3})
nested = map_task(map_task(partial(scale, by=10)))


@workflow
def tables(rows: list[list[int]]) -> list[list[int]]:
    return nested(x=rows)  # type: ignore[no-any-return]  # lifted by map_task


def test_lists_are_taken_element_by_element() -> None:
    assert map_task(scale)(x=[1, 2], by=[3, 4]) == [3, 8]
    assert map_task(scale)(x=[], by=[]) == []


def test_a_bound_list_is_the_same_for_all() -> None:
    assert map_task(partial(chosen, among=[7, 8, 9]))(x=[2, 0]) == [9, 7]


def test_partials_of_partials_bind_more() -> None:
    assert map_task(partial(partial(scale), by=5))(x=[1]) == [5]


def test_a_launch_plan_is_mapped_with_what_it_fixes() -> None:
    assert map_task(by_three)(x=[1, 2]) == [3, 6]


def test_a_map_task_is_mapped() -> None:
    assert tables(rows=[[1, 2], [], [3]]) == [[10, 20], [], [30]]


def test_a_map_task_inside_of_one_is_found_again_with_what_may_fail() -> None:
    outer: Any = map_task(map_task(odd, min_successes=1, min_success_ratio=0.25))
    resolver = ArrayNodeMapTaskResolver()
    found = resolver.load_task(resolver.loader_args(SETTINGS, outer))
    assert isinstance(found.target, MapTask)
    assert found.target.tolerance == outer.target.tolerance
    assert found.target.target is odd
    assert load_resolver(outer.target.task_resolver.location) is not None


def test_an_element_of_a_nested_map_task_runs_all_that_is_inside() -> None:
    outer: Any = map_task(map_task(odd, min_successes=1))
    assert outer.target.execute(x=[1, 2]) == [1, None]


def test_elements_may_fail_as_far_as_is_said() -> None:
    assert map_task(odd, min_successes=1)(x=[1, 2, 4]) == [1, None, None]
    assert map_task(odd, min_success_ratio=0.3)(x=[1, 2, 4]) == [1, None, None]
    with pytest.raises(ValueError, match="2 is even"):
        map_task(odd, min_successes=2)(x=[1, 2, 4])


def test_the_wire_carries_what_may_fail() -> None:
    @workflow
    def lenient(xs: list[int]) -> None:
        map_task(odd, concurrency=3, min_successes=2)(x=xs)

    spec = compile_all([lenient], SETTINGS)[-2].spec
    array = spec.template.nodes[0].array_node
    assert (array.parallelism, array.min_successes, array.min_success_ratio) == (3, 2, None)


def test_shell_tasks_are_mapped() -> None:
    say = ShellTask("say", script="echo {inputs.x}", inputs=kwtypes(x=int))
    mapped: Any = map_task(say)
    assert mapped.name.startswith("python-task.map_say_")
    mapped(x=[1, 2])


def test_lists_of_different_lengths_are_refused() -> None:
    with pytest.raises(ValueMismatchError, match="its lists are of different lengths: x has 2, by has 1"):
        map_task(scale)(x=[1, 2], by=[1])


def test_what_is_no_list_is_refused() -> None:
    with pytest.raises(TypeMismatchError, match=r"input x: expected list\[int\], got int 1"):
        map_task(odd)(x=1)


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (lambda: map_task(pair), r"pair has several outputs \(o0, o1\)"),
        (lambda: map_task(nothing), "there is no list to map .*nothing over, as it has no inputs"),
        (lambda: map_task(partial(odd, x=1)), "over, as all its inputs are bound"),
        (lambda: map_task(partial(odd, y=1)), "odd has no input 'y' to bind; it takes x"),
        (lambda: map_task(partial(odd, 1)), r"partial binds inputs by name"),
        (lambda: map_task(partial(by_three, x=1)), "is a launch plan; bind inputs by fixed_inputs"),
        (lambda: map_task(scaled), "scaled>; give it a launch plan, and map that"),
        (lambda: map_task(len), "not the plain function len; put @task above it"),
        (lambda: map_task(unfolded), "unfolded is dynamic; map a launch plan"),
    ],
)
def test_what_cannot_be_mapped_is_refused_with_its_line(made: Any, said: str) -> None:
    with pytest.raises(InvalidInputError, match=rf"test_array.py:\d+: map_task.*{said}"):
        made()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"concurrency": -1}, "concurrency is a number of elements, not -1"),
        ({"min_successes": 0.5}, "min_successes is a number of elements, not 0.5"),
        ({"min_success_ratio": 2}, "min_success_ratio is between 0 and 1, not 2"),
    ],
)
def test_numbers_that_cannot_be_are_refused(options: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError, match=rf"test_array.py:\d+: map_task: {said}"):
        map_task(odd, **options)
