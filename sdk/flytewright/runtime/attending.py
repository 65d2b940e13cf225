"""Who answers the gates of a local run: the terminal, unless a test does."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Protocol

from flytewright_idl.core.literals import Literal

from ..authoring.gates import ApproveGate, Gate, SignalGate, SleepGate
from ..errors import CompileError, DisapprovedError
from ..storage.staging import Staging
from ..typeengine.guess import plain_value
from ..typeengine.plan import name_of

Literals = dict[str, Literal]


class Attendant(Protocol):
    """Answers gates."""

    def attend(self, gate: Gate, inputs: Mapping[str, Literal], staging: Staging) -> Literals:
        """The outputs of a gate; `DisapprovedError` for a refusal."""
        ...


class Terminal:
    """Asks whoever sits in front of the terminal."""

    def attend(self, gate: Gate, inputs: Mapping[str, Literal], staging: Staging) -> Literals:
        import click

        match gate:
            case SleepGate():
                click.echo(f"[Sleep Gate] not waiting for {gate.duration}, as this run is local", err=True)
                return {}
            case SignalGate():
                hint = name_of(gate.expected_type)
                text = click.prompt(f"[Input Gate] {gate.name}: a value of type {hint}", err=True)
                return {"o0": gate.python_interface.output_plans["o0"].encode(_read(gate.expected_type, text), staging)}
            case ApproveGate():
                (value,) = inputs.values()
                if not click.confirm(
                    f"[Approval Gate] {gate.name}: approve {plain_value(value)}?", default=True, err=True
                ):
                    raise DisapprovedError(f"{gate.name}: {plain_value(value)} was not approved")
                return dict(inputs)
        raise CompileError(f"{gate.name} is a gate of no known kind")


def _read(hint: Any, text: str) -> Any:
    """What somebody typed, as a value of a type: text as it is, everything else as JSON."""
    if hint is str:
        return text
    try:
        return json.loads(text)
    except ValueError:
        return {"True": True, "true": True, "False": False, "false": False}.get(text.strip(), text)


_attendant: ContextVar[Attendant | None] = ContextVar("flytewright_attendant", default=None)


def current_attendant() -> Attendant:
    """Who answers the gates here."""
    return _attendant.get() or Terminal()


@contextmanager
def attended_by(attendant: Attendant) -> Iterator[None]:
    """Have `attendant` answer the gates."""
    token = _attendant.set(attendant)
    try:
        yield
    finally:
        _attendant.reset(token)
