"""An environment is options that several tasks share."""

from __future__ import annotations

import inspect

import pytest

from flytewright import Environment, Resources, task
from flytewright.authoring.function_task import ExecutionBehavior
from flytewright.errors import ValidationError

env = Environment(retries=2, environment={"A": "1"})


@env.task
def bare(a: int) -> int:
    return a


@env(retries=5, environment={"B": "2"})
def over(a: int) -> int:
    return a


def test_tasks_get_the_options_and_their_own_over_them() -> None:
    assert (bare.metadata.retries, bare.environment) == (2, {"A": "1"})
    assert (over.metadata.retries, over.environment) == (5, {"A": "1", "B": "2"})
    assert bare(a=1) == 1


def test_an_environment_is_extended_without_being_changed() -> None:
    more = env.extend(interruptible=True, requests=Resources(cpu="1"))
    assert set(more.overrides) == {"retries", "environment", "interruptible", "requests"}
    assert set(env.overrides) == {"retries", "environment"}


def test_an_environment_is_updated_for_tasks_to_come() -> None:
    own = env.extend()
    own.update(retries=7)
    assert own.task(bare.task_function).metadata.retries == 7
    assert bare.metadata.retries == 2


def test_dynamic_tasks_get_the_options_too() -> None:
    assert env.dynamic(bare.task_function).execution_mode is ExecutionBehavior.DYNAMIC
    assert env.dynamic(retries=3)(bare.task_function).metadata.retries == 3


def test_the_options_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    env.show()
    assert "'retries': 2" in capsys.readouterr().out


def test_an_option_that_no_task_has_is_refused() -> None:
    with pytest.raises(
        ValidationError, match=r"test_environment.py:\d+: a task has no option 'retry'; did you mean retries"
    ):
        Environment(retry=3)  # type: ignore[call-arg]  # what is refused


@pytest.mark.parametrize("method", [Environment, env.task, env.update, env.extend, env.dynamic])
def test_signatures_name_every_option(method: object) -> None:
    options = {name for name in inspect.signature(task).parameters if name not in ("_task_function", "kwargs")}
    assert options <= set(inspect.signature(method).parameters)  # type: ignore[arg-type]  # a method or a class
