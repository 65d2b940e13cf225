"""One try of a task as a job of a connector: started, asked for until it is over, and ended when it is not wanted.

What finds the job again lies in a file beside the try until the job is over: the next server goes on asking for it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Final

from flytewright.errors import FlytewrightError
from flytewright_idl._runtime.errors import DecodeError
from flytewright_idl.admin import (
    CreateRequestHeader,
    CreateTaskRequest,
    CreateTaskResponse,
    DeleteTaskRequest,
    ExecuteTaskSyncRequest,
    GetTaskRequest,
    Resource,
    State,
    TaskExecutionMetadata,
)
from flytewright_idl.core import LiteralMap, TaskExecutionPhase, TaskTemplate

from ..connectors.connectors import Connectors, Served
from ..connectors.refusals import REFUSALS, told
from ..data import read_message, write_message
from ..timing import Expired, unless
from .attempt import Attempt, Progress
from .attributes import ResolutionError
from .outcome import Failed, Recoverable, user_error
from .templates import fill
from .verdict import Verdict, outputs_of

SUFFIX: Final = ".job"
"""How the files end that tell of jobs."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 2.0
"""Seconds between two questions how a job stands: the pauses double."""
_MOST_SILENCES: Final = 5
"""How often in a row a connector may not answer, as propeller has it by default."""
_FAILED: Final = "TaskFailedWithError"
_BY_STATE: Final = {
    State.PENDING: TaskExecutionPhase.INITIALIZING,
    State.RUNNING: TaskExecutionPhase.RUNNING,
    State.PERMANENT_FAILURE: TaskExecutionPhase.FAILED,
    State.RETRYABLE_FAILURE: TaskExecutionPhase.RETRYABLE_FAILED,
    State.SUCCEEDED: TaskExecutionPhase.SUCCEEDED,
}
"""The phases behind the states that older connectors tell instead."""
_OVER: Final = {
    TaskExecutionPhase.SUCCEEDED,
    TaskExecutionPhase.FAILED,
    TaskExecutionPhase.ABORTED,
    TaskExecutionPhase.RETRYABLE_FAILED,
}
_log = logging.getLogger(__name__)


class _NotCreatedError(FlytewrightError):
    """The connector has not started a job."""


async def run_connector_job(attempt: Attempt, served: Served) -> Verdict:
    """Run a try, or go on with the job that an earlier run of the execution has started."""
    attempt.place.outputs.mkdir(parents=True, exist_ok=True)
    try:
        work = _run(attempt, served)
        return await (unless(work, asyncio.sleep(attempt.timeout)) if attempt.timeout else work)
    except Expired:
        await end_job(attempt.context.platform.connectors, _file(attempt))
        return attempt.over_time
    except asyncio.CancelledError:
        if not attempt.context.platform.is_closing():
            await asyncio.shield(end_job(attempt.context.platform.connectors, _file(attempt)))
        raise


async def end_job(connectors: Connectors, file: Path) -> None:
    """End the job that a file tells of, if there is one; a connector that does not answer is not asked again."""
    job = _read(file)
    served = await connectors.serving(job.task_category) if job and job.task_category else None
    if job is not None and served is not None:
        request = DeleteTaskRequest(
            task_type=job.task_type, resource_meta=job.resource_meta, task_category=job.task_category
        )
        try:
            await served.connector.jobs.delete_task(request)
        except REFUSALS as error:
            where = served.connector.place.address
            _log.warning("the connector at %s has not ended the job of %s: %s", where, file.stem, told(error))
    file.unlink(missing_ok=True)


async def _run(attempt: Attempt, served: Served) -> Verdict:
    try:
        if served.at_once:
            return await _call(attempt, served)
        return await _follow(attempt, served, _read(_file(attempt)) or await _create(attempt, served))
    except ResolutionError as error:
        return Failed(user_error("TemplateFailure", str(error)))
    except _NotCreatedError as error:
        return Recoverable(user_error(_FAILED, str(error)))


async def _call(attempt: Attempt, served: Served) -> Verdict:
    """Have it run within one call."""
    header = CreateRequestHeader(
        template=_template(attempt),
        output_prefix=str(attempt.place.outputs),
        task_execution_metadata=_metadata(attempt),
    )
    attempt.report(Progress())
    try:
        answers = [each async for each in served.connector.calls.execute_task_sync(_requests(header, attempt.inputs))]
    except REFUSALS as error:
        return Recoverable(user_error(_FAILED, f"failed to execute task from connector with {told(error)}"))
    answer = next((each.header for each in answers if each.header is not None), None)
    if answer is None:
        return Recoverable(user_error(_FAILED, "expected header in the response, but got none"))
    resource = answer.resource or Resource()
    ended = _verdict(attempt, resource)
    if ended is None:
        text = f"the connector answered in phase {_phase(resource).name}, and was to run the task within its answer"
        return Recoverable(user_error(_FAILED, text))
    return ended


async def _requests(header: CreateRequestHeader, inputs: LiteralMap) -> AsyncIterator[ExecuteTaskSyncRequest]:
    yield ExecuteTaskSyncRequest(header=header)
    yield ExecuteTaskSyncRequest(inputs=inputs)


async def _create(attempt: Attempt, served: Served) -> GetTaskRequest:
    """Start a job, and note what finds it again: also when nobody waits for it any more."""
    request = CreateTaskRequest(
        inputs=attempt.inputs,
        template=_template(attempt),
        output_prefix=str(attempt.place.outputs),
        task_execution_metadata=_metadata(attempt),
    )
    creating = asyncio.ensure_future(served.connector.jobs.create_task(request))
    try:
        await asyncio.shield(creating)
    except asyncio.CancelledError:
        await asyncio.gather(creating, return_exceptions=True)
        if creating.exception() is None:
            _note(attempt, served, creating.result())
        raise
    except REFUSALS as error:
        where = served.connector.place.address
        raise _NotCreatedError(f"failed to create task from connector at {where} with {told(error)}") from error
    return _note(attempt, served, creating.result())


def _note(attempt: Attempt, served: Served, created: CreateTaskResponse) -> GetTaskRequest:
    """Write down what finds a job again."""
    job = GetTaskRequest(
        task_type=served.category.name,
        task_category=served.category,
        resource_meta=created.resource_meta,
        output_prefix=str(attempt.place.outputs),
    )
    write_message(_file(attempt), job)
    return job


async def _follow(attempt: Attempt, served: Served, job: GetTaskRequest) -> Verdict:
    """Ask how a job stands until it is over."""
    pause, silences = _FIRST_PAUSE, 0
    while True:
        try:
            answer = await served.connector.jobs.get_task(job)
        except REFUSALS as error:
            silences += 1
            if silences > _MOST_SILENCES:
                where = served.connector.place.address
                ended: Verdict | None = Failed(
                    user_error("CacheFailed", f"failed to get task from connector at {where} with {told(error)}")
                )
            else:
                ended = None
        else:
            silences, ended = 0, _verdict(attempt, answer.resource or Resource())
        if ended is not None:
            _file(attempt).unlink(missing_ok=True)
            return ended
        await asyncio.sleep(pause)
        pause = min(2 * pause, _LONGEST_PAUSE)


def _verdict(attempt: Attempt, resource: Resource) -> Verdict | None:
    """How a job has ended, None when it goes on; what it tells is written."""
    phase = _phase(resource)
    is_over = phase in _OVER
    attempt.report(
        Progress(
            phase=TaskExecutionPhase.RUNNING if is_over else phase,
            logs=tuple(resource.log_links),
            reason="" if is_over else resource.message,
            custom_info=resource.custom_info,
        )
    )
    code = (resource.agent_error.code if resource.agent_error else "") or _FAILED
    match phase:
        case TaskExecutionPhase.SUCCEEDED:
            if resource.outputs is not None:
                write_message(attempt.place.outputs / "outputs.pb", resource.outputs)
            return outputs_of(attempt.task, attempt.place)
        case TaskExecutionPhase.FAILED:
            return Failed(user_error(code, f"failed to run the job: {resource.message}"))
        case TaskExecutionPhase.ABORTED:
            return Failed(user_error(code, "failed to run the job with aborted phase."))
        case TaskExecutionPhase.RETRYABLE_FAILED:
            return Recoverable(user_error(code, f"failed to run the job: {resource.message}"))
    return None


def _phase(resource: Resource) -> TaskExecutionPhase:
    return resource.phase or _BY_STATE[resource.state]


def _template(attempt: Attempt) -> TaskTemplate:
    """The task, with what its container's arguments leave open filled in."""
    if attempt.task.container is None:
        return attempt.task
    task = TaskTemplate.parse(bytes(attempt.task))
    assert task.container is not None
    task.container.args = fill(task.container.args, attempt.blanks())
    return task


def _metadata(attempt: Attempt) -> TaskExecutionMetadata:
    context = attempt.context
    config = context.settings.config
    run_as = config.security_context.run_as if config.security_context else None
    return TaskExecutionMetadata(
        task_execution_id=attempt.key.identifier,
        namespace=context.namespace,
        labels=dict(context.settings.labels),
        annotations=dict(context.settings.annotations),
        k8s_service_account=run_as.k8s_service_account if run_as else "",
        environment_variables={pair.key: pair.value for pair in context.settings.environment},
        interruptible=config.interruptible.value if config.interruptible else False,
        identity=run_as,
    )


def _file(attempt: Attempt) -> Path:
    return attempt.place.hold.with_suffix(SUFFIX)


def _read(file: Path) -> GetTaskRequest | None:
    """The job that a file tells of, None when there is none."""
    try:
        return read_message(file, GetTaskRequest)
    except DecodeError:
        return None
