"""The test kit: stand-ins for entities, and answers for gates."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Concatenate, TypeVar
from unittest.mock import MagicMock, NonCallableMock

from typing_extensions import ParamSpec

from flytewright_idl.core.literals import Literal

from ..authoring.entity import Entity
from ..authoring.gates import ApproveGate, Gate, SignalGate
from ..authoring.stand_ins import standing_in
from ..errors import DisapprovedError, InvalidInputError
from ..storage.staging import Staging
from ..typeengine.plan import shown
from .attending import attended_by

P = ParamSpec("P")
R = TypeVar("R")


@contextmanager
def task_mock(t: Any) -> Iterator[MagicMock]:
    """Have a mock run instead of a task, workflow, launch plan or reference; it is called with the inputs by name.

    ``with task_mock(double) as mock: mock.return_value = 4``. A mock that nobody has called fails the test.
    """
    if not isinstance(t, Entity):
        raise InvalidInputError(f"task_mock takes a task, workflow, launch plan or reference, not {shown(t)}")
    mock = MagicMock(name=t.name)

    def stand_in(**inputs: Any) -> Any:
        result = mock(**inputs)
        if isinstance(result, NonCallableMock) and t.python_interface.outputs:
            raise InvalidInputError(f"the mock of {t.name} gives nothing: set its return_value or its side_effect")
        return result if t.python_interface.outputs else None

    with standing_in(t, stand_in):
        yield mock
    if not mock.called:
        raise AssertionError(f"{t.name} was mocked, and nothing has called it")


def patch(target: Any) -> Callable[[Callable[Concatenate[MagicMock, P], R]], Callable[P, R]]:
    """`task_mock` around a test, which is handed the mock as its first argument."""

    def around(test: Callable[Concatenate[MagicMock, P], R]) -> Callable[P, R]:
        @functools.wraps(test)
        def tested(*args: P.args, **kwargs: P.kwargs) -> R:
            with task_mock(target) as mock:
                return test(mock, *args, **kwargs)

        del tested.__wrapped__  # pytest would look for the mock among its fixtures
        return tested

    return around


class Answers:
    """Answers gates by their names; `asked` lists those that were come to."""

    def __init__(self, answers: Mapping[str, Any]) -> None:
        self._answers = answers
        self.asked: list[str] = []

    def attend(self, gate: Gate, inputs: Mapping[str, Literal], staging: Staging) -> dict[str, Literal]:
        """The outputs of a gate."""
        self.asked.append(gate.name)
        if not isinstance(gate, (SignalGate, ApproveGate)):
            return {}
        if gate.name not in self._answers:
            raise InvalidInputError(f"the gate {gate.name!r} has no answer: gate_answers({gate.name}=…)")
        answer = self._answers[gate.name]
        if isinstance(gate, SignalGate):
            return {"o0": gate.python_interface.output_plans["o0"].encode(answer, staging)}
        if not answer:
            raise DisapprovedError(f"{gate.name} was not approved")
        return dict(inputs)


@contextmanager
def gate_answers(**answers: Any) -> Iterator[Answers]:
    """Answer gates by their names: the input that is waited for, or whether a value is approved.

    Names that are no Python names go in as ``gate_answers(**{"look-at-it": True})``.
    """
    attendant = Answers(answers)
    with attended_by(attendant):
        yield attendant
