"""How often a task is tried."""

from __future__ import annotations

import pytest

from flytewright.sandbox.engine.outcome import Failed, Recoverable, Succeeded, system_error, user_error
from flytewright.sandbox.engine.tries import Budget, try_until_done
from flytewright_idl.core import ExecutionError, Node, NodeMetadata, RetryStrategy, TaskMetadata, TaskTemplate

USER, SYSTEM = user_error("Mine", "of the user"), system_error("Theirs", "of the system")


def test_what_the_node_says_counts_before_what_the_task_says() -> None:
    task = TaskTemplate(metadata=TaskMetadata(retries=RetryStrategy(retries=2)))
    assert Budget.of(Node(), task).most == 3
    assert Budget.of(Node(metadata=NodeMetadata(retries=RetryStrategy(retries=5))), task).most == 6
    assert Budget.of(Node(metadata=NodeMetadata(retries=RetryStrategy())), task).most == 3
    assert Budget.of(Node(), TaskTemplate()).most == 1


def spent(budget: Budget, *errors: ExecutionError) -> list[str]:
    """The code of the error that each failure ends in, nothing where there is another try."""
    return [end.code if (end := budget.spend(error)) else "" for error in errors]


def test_failures_of_the_user_are_bounded_by_the_retries() -> None:
    assert spent(Budget(most=3), USER, USER, USER) == ["", "", "RetriesExhausted|Mine"]


def test_failures_of_the_system_have_a_bound_of_their_own() -> None:
    assert spent(Budget(most=1), *[SYSTEM] * 4) == ["", "", "", "RetriesExhausted|Theirs"]


def test_failures_of_the_system_do_not_use_up_the_retries() -> None:
    budget = Budget(most=2)
    assert spent(budget, SYSTEM, USER, SYSTEM, USER) == ["", "", "", "RetriesExhausted|Mine"]
    assert budget.attempt == 3


def test_the_last_error_says_how_many_tries_there_were() -> None:
    error = Budget(most=1).spend(USER)
    assert error is not None
    assert error.message == "[1/1] currentAttempt done. Last Error: USER::of the user"


class Plan:
    """Tries that go as planned."""

    def __init__(self, *verdicts: Succeeded | Failed | Recoverable) -> None:
        self.verdicts = list(verdicts)
        self.runs: list[int] = []
        self.repeats: list[tuple[int, str]] = []

    async def run(self, attempt: int) -> Succeeded | Failed | Recoverable:
        self.runs.append(attempt)
        return self.verdicts.pop(0)

    def repeat(self, attempt: int, error: ExecutionError) -> None:
        self.repeats.append((attempt, error.code))


@pytest.mark.anyio
async def test_a_try_is_followed_by_others_until_one_succeeds() -> None:
    plan = Plan(Recoverable(SYSTEM), Recoverable(USER), Succeeded("/out"))
    assert await try_until_done(Budget(most=2), plan.run, plan.repeat) == Succeeded("/out")
    assert plan.runs == [0, 1, 2]
    assert plan.repeats == [(0, "Theirs"), (1, "Mine")]


@pytest.mark.anyio
async def test_a_failure_for_good_is_the_last_try() -> None:
    plan = Plan(Failed(USER))
    assert await try_until_done(Budget(most=9), plan.run, plan.repeat) == Failed(USER)
    assert plan.repeats == []


@pytest.mark.anyio
async def test_a_task_without_more_tries_fails_with_its_last_error_as_the_cause() -> None:
    plan = Plan(Recoverable(USER))
    outcome = await try_until_done(Budget(most=1), plan.run, plan.repeat)
    assert isinstance(outcome, Failed)
    assert outcome.error.code == "RetriesExhausted|Mine"
    assert outcome.cause == USER
