"""Runs a node that is a task: try after try, each written as a task execution."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from flytewright_idl.core import ExecutionError, NodeExecutionPhase, TaskExecutionPhase, TaskTemplate
from flytewright_idl.event import EventReason, TaskExecutionEvent, TaskExecutionMetadata, TaskNodeMetadata

from ..keys import EntityKey, TaskKey
from ..phases import FINAL_TASK
from ..store.task_executions import TaskRecord
from .attempt import Attempt, Progress
from .attempts import run_attempt
from .caching import TaskCache, owner_name
from .dynamic import run_made
from .node import NodeRun
from .outcome import Failed, Outcome, Succeeded
from .place import Place
from .recovery import predecessor
from .task_events import task_event
from .tries import Budget, try_until_done
from .verdict import FUTURES, OUTPUTS, Verdict, deck_in

_PLUGIN = "container"


async def run_task(node: NodeRun) -> Outcome:
    """Run a task node to its end."""
    assert node.node.task_node is not None
    key = EntityKey.of(node.node.task_node.reference_id)
    task = node.context.tasks[key]
    cache = TaskCache.of(
        node.context, node.node, task, node.inputs, owner_name(node.key.execution.name, node.key.node_id)
    )
    tries = _Tries(node, key, task, cache)
    if cache is None:
        return await tries.execute()
    return await cache.found_or_made(node.data.outputs(0) / OUTPUTS, tries.execute, begun=tries.begun)


class _Tries:
    """The tries of one task in one node."""

    def __init__(self, node: NodeRun, key: EntityKey, task: TaskTemplate, cache: TaskCache | None) -> None:
        self._node = node
        self._key = key
        self._task = task
        self._cache = cache
        self._journal = node.context.platform.journal
        self._store = node.context.platform.store
        before = predecessor(node)
        told = before.closure.task_node_metadata if before else None
        self._recovered_checkpoint = told.checkpoint_uri if told else ""
        self._places: dict[int, Place] = {}

    @property
    def begun(self) -> bool:
        """Whether an earlier run of the execution has come as far as a try."""
        return bool(self._store.task_executions.tries(self._node.key))

    async def execute(self) -> Outcome:
        """Run the task, from where an earlier run left it, and then what it has made, if it is dynamic."""
        while True:
            budget = Budget.of(self._node.node, self._task)
            async with self._node.context.slots:
                outcome = await self._run_task(budget)
            if not isinstance(outcome, Succeeded) or not outcome.futures:
                return outcome
            # its nodes need places of their own
            made = await run_made(self._node, self._task, Path(outcome.futures), self._told(self._node.attempt))
            if isinstance(made, Succeeded):
                return self._kept(replace(made, deck_uri=outcome.deck_uri))
            if isinstance(made, Failed):
                return made
            exhausted = budget.spend(made.error)
            if exhausted is not None:
                return Failed(exhausted)
            self._journal.task(self._event(budget.attempt, TaskExecutionPhase.QUEUED))

    async def _run_task(self, budget: Budget) -> Outcome:
        """Try until it succeeds or there are no more tries."""
        last = self._take_up(budget)
        if last is not None and last.closure.phase == TaskExecutionPhase.SUCCEEDED:
            self._node.attempt = last.key.attempt
            return self._given_before(last)
        if last is None:
            self._journal.task(self._event(budget.attempt, TaskExecutionPhase.QUEUED))
        outcome = await try_until_done(budget, self._try, self._repeat)
        self._node.attempt = budget.attempt
        if isinstance(outcome, Succeeded):
            with self._store.transaction():
                self._journal.task(self._event(budget.attempt, TaskExecutionPhase.SUCCEEDED, outcome.outputs_uri))
                return outcome if outcome.futures else self._kept(outcome)
        error = outcome.cause or outcome.error
        report = self._event(budget.attempt, TaskExecutionPhase.FAILED, error=error)
        return replace(outcome, report=report, told=self._told(budget.attempt))

    def _given_before(self, last: TaskRecord) -> Succeeded:
        """What the task gave to an earlier run of the execution."""
        uri, folder = last.closure.output_uri or "", self._place(last.key.attempt).outputs
        futures = folder / FUTURES
        if futures.exists():
            return Succeeded(uri, deck_in(folder), futures=str(futures))
        return self._kept(Succeeded(uri, deck_in(folder)))

    def _kept(self, outcome: Succeeded) -> Succeeded:
        """The outcome, whose outputs are kept if there is a cache for them."""
        told = self._told(self._node.attempt)
        if self._cache is not None:
            self._cache.keep(outcome.outputs_uri, TaskKey(self._node.key, self._key, self._node.attempt))
        return replace(outcome, told=told)

    def _told(self, attempt: int) -> TaskNodeMetadata:
        """What is to be said of the cache and of the checkpoints."""
        told = self._cache.told if self._cache else TaskNodeMetadata()
        told.checkpoint_uri = self._place(attempt).checkpoint
        return told

    def _take_up(self, budget: Budget) -> TaskRecord | None:
        """Count the tries that were made; gives the one that was going on, or the one that succeeded."""
        tries = self._store.task_executions.tries(self._node.key)
        last = tries.pop() if tries and _counts(tries[-1]) else None
        for record in tries:
            budget.spend(record.closure.error or ExecutionError())
        return last

    async def _try(self, attempt: int) -> Verdict:
        node, place = self._node, self._place(attempt)
        return await run_attempt(
            Attempt(
                context=node.context,
                node=node.node,
                task=self._task,
                key=TaskKey(node.key, self._key, attempt),
                place=place,
                inputs=node.inputs,
                template_file=node.data.template,
                report=lambda progress: self._progress(attempt, progress),
            )
        )

    def _repeat(self, attempt: int, error: ExecutionError) -> None:
        with self._store.transaction():
            self._journal.task(self._event(attempt, TaskExecutionPhase.FAILED, error=error))
            self._journal.task(self._event(attempt + 1, TaskExecutionPhase.QUEUED))

    def _progress(self, attempt: int, progress: Progress) -> None:
        """Write how a try stands, and that the node runs."""
        record = self._store.task_executions.get(TaskKey(self._node.key, self._key, attempt))
        running = self._node.event(NodeExecutionPhase.RUNNING)
        running.task_node_metadata = self._told(attempt)
        event = self._event(attempt, progress.phase, reason=progress.reason)
        event.logs, event.custom_info = list(progress.logs), progress.custom_info
        with self._store.transaction():
            if record.closure.phase != progress.phase:
                self._journal.task(event)
            elif _tells_more(progress, record):
                event.phase_version = record.phase_version + 1
                self._journal.task(event)
            self._node.running(running)

    def _place(self, attempt: int) -> Place:
        place = self._places.get(attempt)
        if place is None:
            node = self._node
            place = self._places[attempt] = Place.of(
                node.context,
                (node.key.node_id,),
                attempt,
                inputs=node.data.inputs,
                outputs=node.data.outputs(attempt),
                recovered=self._recovered_checkpoint,
            )
        return place

    def _event(
        self,
        attempt: int,
        phase: TaskExecutionPhase,
        outputs_uri: str = "",
        *,
        error: ExecutionError | None = None,
        reason: str = "",
    ) -> TaskExecutionEvent:
        metadata = TaskExecutionMetadata(generated_name=self._place(attempt).name, plugin_identifier=_PLUGIN)
        event = task_event(self._node, self._task, phase, metadata, outputs_uri=outputs_uri, error=error)
        event.retry_attempt = attempt
        said = reason or _REASONS.get(phase, phase.name.lower())
        event.reasons = [EventReason(reason=said, occurred_at=event.occurred_at)]
        return event


def _counts(record: TaskRecord) -> bool:
    """Whether the last try of a task may still end well, or has."""
    phase = record.closure.phase
    return phase == TaskExecutionPhase.SUCCEEDED or phase not in FINAL_TASK


def _tells_more(progress: Progress, record: TaskRecord) -> bool:
    """Whether something is said of a try that is not written yet; that it runs is said again after a restart."""
    closure = record.closure
    known = {log.uri for log in closure.logs}
    says_more = progress.custom_info is not None and progress.custom_info != closure.custom_info
    return (
        says_more or progress.reason not in ("", closure.reason) or any(log.uri not in known for log in progress.logs)
    )


_REASONS = {
    TaskExecutionPhase.QUEUED: "waiting for a free core",
    TaskExecutionPhase.RUNNING: "the task's process has started",
    TaskExecutionPhase.SUCCEEDED: "the task has given its outputs",
    TaskExecutionPhase.FAILED: "the task has failed",
}
