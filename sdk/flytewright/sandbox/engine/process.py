"""One try of a task as a process of this machine: its command, and what became of it."""

from __future__ import annotations

import shutil

from flytewright.errors import FlytewrightError
from flytewright_idl.core import Container, TaskTemplate

from ..workers.job import CannotStartError, Job, OverTimeError
from .attempt import Attempt
from .attributes import ResolutionError
from .outcome import Failed, user_error
from .templates import fill
from .unpacking import into_own_folder
from .verdict import Verdict, verdict


class CannotRunError(FlytewrightError):
    """The task is none that runs as a process on this machine."""

    error_code = "USER:UnsupportedTask"


async def run_process(attempt: Attempt) -> Verdict:
    """Run it, unless an earlier run of the execution has: what became of that counts."""
    while True:
        found = await _earlier(attempt) or await _run(attempt)
        if found is not None:
            return found


async def _earlier(attempt: Attempt) -> Verdict | None:
    """What a process made of it that an earlier server has started, whether or not it could write that down."""
    await attempt.context.platform.worker.adopt(attempt.place.hold, attempt.place.log)
    known = verdict(attempt.task, attempt.place, None)
    if known is not None:
        attempt.begun()
    return known


async def _run(attempt: Attempt) -> Verdict | None:
    """Run it; None when it has ended, nobody saw how, and its files do not tell."""
    shutil.rmtree(attempt.place.outputs, ignore_errors=True)
    attempt.place.outputs.mkdir(parents=True)
    try:
        ending = await attempt.context.platform.worker.run(_job(attempt), attempt.begun)
    except (CannotRunError, CannotStartError) as error:
        return Failed(user_error("UnsupportedTask" if isinstance(error, CannotRunError) else "StartError", str(error)))
    except ResolutionError as error:
        return Failed(user_error("TemplateFailure", str(error)))
    except OverTimeError:
        return attempt.over_time
    return verdict(attempt.task, attempt.place, ending)


def _job(attempt: Attempt) -> Job:
    container = runnable(attempt.task)
    return Job(
        command=fill(into_own_folder([*container.command, *container.args]), attempt.blanks()),
        environment=attempt.environment(container),
        folder=attempt.place.folder,
        log=attempt.place.log,
        hold=attempt.place.hold,
        timeout=attempt.timeout,
        share=attempt.share,
    )


def runnable(task: TaskTemplate) -> Container:
    """The container that a task runs in; `CannotRunError` when it has none that is a command on this machine."""
    name = task.id.name if task.id else "the task"
    if task.container is None:
        text = f"{name} is a task of type {task.type!r} without a container, and no connector serves it"
        raise CannotRunError(f"{text}: start the sandbox with --connector HOST:PORT of one that does")
    if task.container.data_config is not None and task.container.data_config.enabled:
        raise CannotRunError(f"{name} needs a container with its inputs copied into it: the sandbox cannot run it yet")
    if not (task.container.command or task.container.args):
        raise CannotRunError(f"{name} has neither a command nor arguments: only its image knows what to run")
    return task.container
