"""Follows an execution on stderr while it goes."""

from __future__ import annotations

import time

from flytewright.authoring.entity import Entity
from flytewright.remote.client import Run
from flytewright.remote.follow import NodeChange
from flytewright.typeengine.guess import plain_value

from .output import print_outputs, print_values, say, styled


async def follow_run(run: Run, entity: Entity | None = None) -> None:
    """Print every change of phase, then the outputs, as `entity` returns them if it is known.

    Raises when the execution does not succeed.
    """
    started = time.monotonic()
    async for event in run.watch():
        if isinstance(event, NodeChange):
            say(f"{time.monotonic() - started:7.2f} s  {event.node_id:<12} {styled(event.phase.name)}")
        else:
            run.succeeded(event)
    say(f"{time.monotonic() - started:7.2f} s  execution {run.id.name} {styled('SUCCEEDED')}")
    if entity is None:
        literals = (await run.output_literals()).literals
        print_values({name: plain_value(each) for name, each in literals.items()}, "table")
    else:
        print_outputs(entity, await run.outputs(entity), "table")
