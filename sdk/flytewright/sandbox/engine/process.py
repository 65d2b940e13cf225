"""One try of a task as a process of this machine: its command, and what became of it."""

from __future__ import annotations

import shutil

from flytewright_idl.core import Container

from ..workers.job import CannotStartError, Job, OverTimeError
from .attempt import Attempt
from .attributes import ResolutionError
from .outcome import Failed, user_error
from .templates import fill
from .unpacking import into_own_folder
from .verdict import Verdict, verdict


async def run_process(attempt: Attempt, container: Container) -> Verdict:
    """Run it, unless an earlier run of the execution has: what became of that counts."""
    while True:
        found = await _earlier(attempt) or await _run(attempt, container)
        if found is not None:
            return found


async def _earlier(attempt: Attempt) -> Verdict | None:
    """What a process made of it that an earlier server has started, whether or not it could write that down."""
    await attempt.context.platform.worker.adopt(attempt.place.hold, attempt.place.log)
    known = verdict(attempt.task, attempt.place, None)
    if known is not None:
        attempt.begun()
    return known


async def _run(attempt: Attempt, container: Container) -> Verdict | None:
    """Run it; None when it has ended, nobody saw how, and its files do not tell."""
    shutil.rmtree(attempt.place.outputs, ignore_errors=True)
    attempt.place.outputs.mkdir(parents=True)
    try:
        ending = await attempt.context.platform.worker.run(_job(attempt, container), attempt.begun)
    except CannotStartError as error:
        return Failed(user_error("StartError", str(error)))
    except ResolutionError as error:
        return Failed(user_error("TemplateFailure", str(error)))
    except OverTimeError:
        return attempt.over_time
    return verdict(attempt.task, attempt.place, ending)


def _job(attempt: Attempt, container: Container) -> Job:
    return Job(
        command=fill(into_own_folder([*container.command, *container.args]), attempt.blanks()),
        environment=attempt.environment(container),
        folder=attempt.place.folder,
        log=attempt.place.log,
        hold=attempt.place.hold,
        timeout=attempt.timeout,
        share=attempt.share,
    )
