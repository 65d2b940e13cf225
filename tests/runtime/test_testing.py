"""Stand-ins run instead of entities, gates are answered, and fixtures are the test's own."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

import pytest

from flytewright import FlyteContextManager, LaunchPlan, current_context, map_task, reference_task, task, workflow
from flytewright.config.config import Config
from flytewright.errors import CompileError, DisapprovedError, InvalidInputError, TypeMismatchError
from flytewright.rpc import SyncClient
from flytewright.runtime.local_cache import LocalCache
from flytewright.storage.staging import current_staging
from flytewright.testing import gate_answers, patch, task_mock
from flytewright_idl.admin.project import ProjectListRequest
from tests.authoring import graphs
from tests.runtime import limited


@task
def inc(x: int) -> int:
    return x + 1


@task
async def inc_later(x: int) -> int:
    return x + 1


@workflow
def twice(x: int) -> int:
    return inc(x=inc(x=x))


@workflow
def over(xs: list[int]) -> list[int]:
    return map_task(inc)(x=xs)


plan = LaunchPlan.get_or_create(twice, "tests.twice")


@workflow
def around(x: int) -> int:
    return plan(x=twice(x=x))


@reference_task("p", "d", "elsewhere.double", "v")
def double(x: int) -> int: ...


@workflow
def referring(x: int) -> int:
    return double(x=x)


def test_a_mock_runs_instead_of_a_task_and_sees_its_inputs() -> None:
    with task_mock(inc) as mock:
        mock.side_effect = lambda x: x * 10
        assert twice(x=2) == 200
    assert [call.kwargs for call in mock.call_args_list] == [{"x": 2}, {"x": 20}]
    assert twice(x=2) == 4


@pytest.mark.parametrize(("entity", "calls"), [(twice, 2), (plan, 1)])
def test_workflows_and_launch_plans_are_mocked_too(entity: Any, calls: int) -> None:
    with task_mock(entity) as mock:
        mock.return_value = 98
        assert around(x=1) == 98
    assert mock.call_count == calls


def test_a_mapped_task_is_mocked_for_each_element() -> None:
    with task_mock(inc) as mock:
        mock.side_effect = lambda x: -x
        assert over(xs=[1, 2]) == [-1, -2]


def test_an_async_task_is_mocked() -> None:
    with task_mock(inc_later) as mock:
        mock.return_value = 7
        assert asyncio.run(inc_later(x=1)) == 7  # type: ignore[arg-type]  # a coroutine


def test_a_reference_runs_only_as_a_mock() -> None:
    with task_mock(double) as mock:
        mock.return_value = 12
        assert referring(x=6) == 12
    with pytest.raises(CompileError, match=r"elsewhere.double is registered elsewhere.*task_mock"):
        referring(x=6)


@patch(inc)
def test_a_test_is_handed_its_mock(mock: MagicMock) -> None:
    mock.return_value = 5
    assert twice(x=1) == 5


def test_a_mock_that_nobody_calls_fails_the_test() -> None:
    with pytest.raises(AssertionError, match="was mocked, and nothing has called it"), task_mock(inc):
        pass


def test_a_mock_without_a_result_says_so() -> None:
    with pytest.raises(InvalidInputError, match="set its return_value"), task_mock(inc):
        twice(x=1)


def test_what_a_mock_gives_is_checked() -> None:
    with task_mock(inc) as mock:
        mock.return_value = "x"
        with pytest.raises(TypeMismatchError, match="output o0: expected int, got str 'x'"):
            twice(x=1)


def test_a_mock_in_one_thread_is_no_mock_in_another() -> None:
    found: list[int] = []
    with task_mock(inc) as mock:
        mock.return_value = 0
        thread = threading.Thread(target=lambda: found.append(twice(x=1)))
        thread.start()
        thread.join()
        assert twice(x=1) == 0
    assert found == [3]


def test_only_entities_are_mocked() -> None:
    with pytest.raises(InvalidInputError, match="not int 3"), task_mock(3):
        pass


def test_gates_are_answered_by_name() -> None:
    with gate_answers(look=True, number=4) as answers:
        assert graphs.approved(x=3) == 18
        assert graphs.asked(x=1) == 8
    assert answers.asked == ["look", "number", "sleep-gate"]


def test_a_gate_is_refused_by_name() -> None:
    with gate_answers(look=False), pytest.raises(DisapprovedError, match="look"):
        graphs.approved(x=3)


def test_a_gate_without_an_answer_is_named() -> None:
    with gate_answers(), pytest.raises(InvalidInputError, match=r"gate_answers\(look=…\)"):
        graphs.approved(x=3)


def test_a_fresh_context_keeps_data_below_the_tests_folder(flyte_context: Any, tmp_path: Path) -> None:
    assert FlyteContextManager.current_context() == flyte_context
    assert current_staging().prefix.startswith(str(tmp_path))
    assert Path(limited.file_of.task_function(x=1)).is_relative_to(tmp_path)


def test_a_cache_of_the_tests_own_is_empty(flyte_cache: LocalCache, tmp_path: Path) -> None:
    limited.RAN.clear()
    limited.kept(x=77)
    assert limited.RAN == ["kept 77"]
    assert flyte_cache.folder.is_relative_to(tmp_path)
    assert flyte_cache.clear() == 1


def test_a_sandbox_runs_for_tests_that_ask(flyte_sandbox: Config) -> None:
    with SyncClient(flyte_sandbox.platform) as client:
        assert [each.id for each in client.admin.list_projects(ProjectListRequest()).projects]


def test_a_run_outside_of_tests_has_parameters_too() -> None:
    assert current_context().execution_id.name == "local"
