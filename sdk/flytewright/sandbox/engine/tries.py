"""Another try, or not: the budgets for failures of the user's code and of what is around it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from flytewright_idl.core import ExecutionError, ExecutionErrorErrorKind, Node, TaskTemplate

from .outcome import Failed, Outcome, Recoverable, Succeeded, user_error

_MOST_SYSTEM_FAILURES: Final = 3
"""How often a try is repeated because of the system, as propeller has it by default."""


@dataclass(slots=True)
class Budget:
    """What is left of the tries of a task."""

    most: int
    """How many tries the user's code has."""
    attempt: int = 0
    """The number of the try that is going on."""
    system_failures: int = 0

    @classmethod
    def of(cls, node: Node, task: TaskTemplate | None, *, attempt: int = 0) -> Budget:
        """The budget of a node, from try `attempt` on; what the node says counts before what its task says."""
        own = node.metadata.retries if node.metadata else None
        tasks = task.metadata.retries if task and task.metadata else None
        retries = (own.retries if own else 0) or (tasks.retries if tasks else 0)
        return cls(most=retries + 1, attempt=attempt)

    def spend(self, error: ExecutionError) -> ExecutionError | None:
        """Go on to the next try after this failure; when there is none, the error that the task fails with."""
        system = error.kind == ExecutionErrorErrorKind.SYSTEM
        used = self.system_failures if system else self.attempt + 1 - self.system_failures
        most = _MOST_SYSTEM_FAILURES if system else self.most
        if used >= most:
            return user_error(
                f"RetriesExhausted|{error.code}",
                f"[{used}/{most}] currentAttempt done. Last Error: {error.kind.name}::{error.message}",
            )
        self.attempt += 1
        self.system_failures += system
        return None


async def try_until_done(
    budget: Budget,
    run: Callable[[int], Awaitable[Succeeded | Failed | Recoverable]],
    repeat: Callable[[int, ExecutionError], None],
) -> Outcome:
    """Run try after try until one succeeds, fails for good, or there are no more.

    `run` is given a try's number; `repeat` writes that a try has failed and that there will be another.
    """
    while True:
        attempt = budget.attempt
        verdict = await run(attempt)
        if not isinstance(verdict, Recoverable):
            return verdict
        exhausted = budget.spend(verdict.error)
        if exhausted is not None:
            return Failed(exhausted, verdict.error)
        repeat(attempt, verdict.error)
