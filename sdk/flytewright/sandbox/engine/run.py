"""One execution from its launch to its end."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Collection, Mapping

from flytewright_idl.core import CompiledWorkflowClosure, LiteralMap, WorkflowExecutionPhase
from flytewright_idl.event import WorkflowExecutionEvent
from flytewright_idl.google.protobuf import Timestamp

from ..data import read_message
from ..keys import ExecutionKey
from ..store.executions import ExecutionRecord
from .connector_job import SUFFIX as JOB
from .connector_job import end_job
from .container_run import SUFFIX as CONTAINER
from .container_run import end_container
from .context import Context, Lineage, Platform, Settings
from .graph import Graph, sub_workflows, templates
from .node import Handler
from .outcome import Outcome, Succeeded
from .recovery import recovered_execution
from .scope import Scope
from .sweep import abort_nodes


async def run_execution(platform: Platform, handlers: Mapping[str, Handler], key: ExecutionKey) -> None:
    """Run an execution to its end, from where an earlier run of it left off."""
    record = platform.store.executions.get(key)
    if record.closure.phase != WorkflowExecutionPhase.RUNNING:
        platform.journal.execution(_event(key, WorkflowExecutionPhase.RUNNING))
    context = _context(platform, record)
    inputs = read_message(platform.data.execution_inputs(key), LiteralMap) or LiteralMap()
    outcome = await Scope(context, context.primary, Lineage(), handlers).execute(inputs)
    platform.journal.execution(_end(key, outcome))
    _tidy(platform, key)


async def abort_execution(platform: Platform, key: ExecutionKey) -> None:
    """Bring an execution that is being aborted to its end: no process runs on, and every node says so."""
    await _end_tries(platform, key)
    closure = platform.store.executions.get(key).closure
    with platform.store.transaction():
        abort_nodes(platform, key, closure.abort_metadata.cause if closure.abort_metadata else "aborted")
        platform.journal.execution(_event(key, WorkflowExecutionPhase.ABORTED))
    _tidy(platform, key)


async def clear_up(platform: Platform, key: ExecutionKey) -> None:
    """See that nothing of an execution runs on that has ended without this engine."""
    await _end_tries(platform, key)
    _tidy(platform, key)


async def _end_tries(platform: Platform, key: ExecutionKey) -> None:
    """End the processes, jobs and containers of an execution that an earlier server has left."""
    work = platform.folder.work.joinpath(*key)
    await asyncio.gather(
        *(platform.worker.end(hold) for hold in work.rglob("*.hold")),
        *(end_job(platform.connectors, file) for file in work.rglob(f"*{JOB}")),
        *(end_container(file) for file in work.rglob(f"*{CONTAINER}")),
    )


def _context(platform: Platform, record: ExecutionRecord) -> Context:
    workflow = platform.store.workflows.by_id(record.workflow_id).entity
    compiled = (workflow.closure.compiled_workflow if workflow.closure else None) or CompiledWorkflowClosure()
    assert compiled.primary is not None
    settings = Settings.of(record, platform.data)
    primary = Graph.of(compiled.primary)
    return Context(
        platform=platform,
        key=record.key,
        settings=settings,
        workflow_name=workflow.id.name if workflow.id else "",
        primary=primary,
        workflows=sub_workflows(compiled),
        tasks=templates(compiled),
        slots=asyncio.Semaphore(settings.config.max_parallelism),
        recovers=recovered_execution(record),
        fails_at_once=primary.fails_at_once,
    )


def _event(key: ExecutionKey, phase: WorkflowExecutionPhase) -> WorkflowExecutionEvent:
    return WorkflowExecutionEvent(execution_id=key.identifier, phase=phase, occurred_at=Timestamp.now())


def _end(key: ExecutionKey, outcome: Outcome) -> WorkflowExecutionEvent:
    if isinstance(outcome, Succeeded):
        event = _event(key, WorkflowExecutionPhase.SUCCEEDED)
        event.output_uri = outcome.outputs_uri
    else:
        event = _event(key, WorkflowExecutionPhase.FAILED)
        event.error = outcome.error
    return event


def tidy_all_but(platform: Platform, unfinished: Collection[ExecutionKey]) -> None:
    """Remove the working directories that ended executions have left, because their server was killed just then."""
    for folder in platform.folder.work.glob("*/*/*"):
        key = ExecutionKey(*folder.parts[-3:])
        if key not in unfinished:
            _tidy(platform, key)


def _tidy(platform: Platform, key: ExecutionKey) -> None:
    shutil.rmtree(platform.folder.work.joinpath(*key), ignore_errors=True)
