"""What commands print: outputs of entities, and an execution as it goes."""

from __future__ import annotations

import dataclasses
import os
import time
from collections.abc import Mapping
from typing import Any

import click

from flytewright.authoring.entity import Entity
from flytewright.authoring.task import split_outputs
from flytewright.remote.client import Run
from flytewright.remote.follow import NodeChange
from flytewright.typeengine.guess import plain_value
from flytewright_idl.core.literals import Literal

COLOURS = {"SUCCEEDED": "green", "FAILED": "red", "ABORTED": "red", "TIMED_OUT": "red", "RUNNING": "cyan"}


def say(text: str) -> None:
    """A line about what is going on: for people, so not on stdout."""
    click.echo(text, err=True)


def show_outputs(entity: Entity, result: Any) -> None:
    """The outputs of a call, one a line."""
    for name, value in zip(entity.python_interface.outputs, split_outputs(entity, result), strict=True):
        click.echo(f"{name} = {shown(value)}")


def show_literals(literals: Mapping[str, Literal]) -> None:
    """Outputs whose Python types are not known, one a line."""
    for name, literal in literals.items():
        click.echo(f"{name} = {shown(plain_value(literal))}")


def shown(value: object) -> str:
    """A value as it is printed: paths as they are, dataclasses field by field."""
    if isinstance(value, os.PathLike):
        return str(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = (f"{field.name}={shown(getattr(value, field.name))}" for field in dataclasses.fields(value))
        return f"{type(value).__name__}({', '.join(fields)})"
    return repr(value)


async def follow_run(run: Run, entity: Entity | None = None) -> None:
    """Print every change of phase, then the outputs, as `entity` returns them if it is known.

    Raises when the execution does not succeed.
    """
    started = time.monotonic()
    async for event in run.watch():
        if isinstance(event, NodeChange):
            phase = event.phase.name
            say(f"{time.monotonic() - started:7.2f} s  {event.node_id:<12} {click.style(phase, fg=COLOURS.get(phase))}")
        else:
            run.succeeded(event)
    say(f"{time.monotonic() - started:7.2f} s  execution {run.id.name} {click.style('SUCCEEDED', fg='green')}")
    if entity is None:
        show_literals((await run.output_literals()).literals)
    else:
        show_outputs(entity, await run.outputs(entity))
