"""Runs a node that is a task: try after try, each written as a task execution."""

from __future__ import annotations

from dataclasses import replace

from flytewright_idl.core import ExecutionError, NodeExecutionPhase, TaskExecutionPhase, TaskTemplate
from flytewright_idl.event import EventReason, TaskExecutionEvent, TaskExecutionMetadata, TaskNodeMetadata
from flytewright_idl.google.protobuf import Timestamp

from ..keys import EntityKey, TaskKey
from ..phases import FINAL_TASK
from ..store.task_executions import TaskRecord
from .node import NodeRun
from .outcome import Outcome, Succeeded
from .place import Place
from .process import Process
from .tries import Budget, try_until_done
from .verdict import Verdict

_PLUGIN = "container"


async def run_task(node: NodeRun) -> Outcome:
    """Run a task node to its end."""
    assert node.node.task_node is not None
    key = EntityKey.of(node.node.task_node.reference_id)
    async with node.context.slots:
        return await _Tries(node, key, node.context.tasks[key]).execute()


class _Tries:
    """The tries of one task in one node."""

    def __init__(self, node: NodeRun, key: EntityKey, task: TaskTemplate) -> None:
        self._node = node
        self._key = key
        self._task = task
        self._journal = node.context.platform.journal
        self._store = node.context.platform.store

    async def execute(self) -> Outcome:
        """Try until it succeeds or there are no more tries, from where an earlier run left it."""
        budget = Budget.of(self._node.node, self._task)
        last = self._take_up(budget)
        if last is not None and last.closure.phase == TaskExecutionPhase.SUCCEEDED:
            return Succeeded(last.closure.output_uri or "")
        if last is None:
            self._journal.task(self._event(budget.attempt, TaskExecutionPhase.QUEUED))
        outcome = await try_until_done(budget, self._try, self._repeat, begun=last is not None)
        if isinstance(outcome, Succeeded):
            self._journal.task(self._event(budget.attempt, TaskExecutionPhase.SUCCEEDED, outcome.outputs_uri))
            return outcome
        error = outcome.cause or outcome.error
        report = self._event(budget.attempt, TaskExecutionPhase.FAILED, error=error)
        return replace(outcome, report=report)

    def _take_up(self, budget: Budget) -> TaskRecord | None:
        """Count the tries that were made; gives the one that was going on, or the one that succeeded."""
        for record in self._store.task_executions.tries(self._node.key):
            if record.closure.phase not in FINAL_TASK or record.closure.phase == TaskExecutionPhase.SUCCEEDED:
                return record
            budget.spend(record.closure.error or ExecutionError())
        return None

    async def _try(self, attempt: int, begun: bool) -> Verdict:
        node, place = self._node, self._place(attempt)
        process = Process(
            context=node.context,
            node=node.node,
            task=self._task,
            key=TaskKey(node.key, self._key, attempt),
            place=place,
            inputs=node.inputs,
            template_file=node.data.template,
        )
        return await process.run(lambda: self._started(attempt, place), begun=begun)

    def _repeat(self, attempt: int, error: ExecutionError) -> None:
        with self._store.transaction():
            self._journal.task(self._event(attempt, TaskExecutionPhase.FAILED, error=error))
            self._journal.task(self._event(attempt + 1, TaskExecutionPhase.QUEUED))

    def _started(self, attempt: int, place: Place) -> None:
        """Write that the task's process runs, and so the node."""
        record = self._store.task_executions.get(TaskKey(self._node.key, self._key, attempt))
        running = self._node.event(NodeExecutionPhase.RUNNING)
        running.task_node_metadata = TaskNodeMetadata(checkpoint_uri=place.checkpoint)
        with self._store.transaction():
            if record.closure.phase != TaskExecutionPhase.RUNNING:
                event = self._event(attempt, TaskExecutionPhase.RUNNING)
                event.logs = [place.task_log("stdout and stderr")]
                self._journal.task(event)
            self._node.running(running)

    def _place(self, attempt: int) -> Place:
        node = self._node
        outputs = node.data.outputs(attempt)
        return Place.of(node.context, (node.key.node_id,), attempt, inputs=node.data.inputs, outputs=outputs)

    def _event(
        self, attempt: int, phase: TaskExecutionPhase, outputs_uri: str = "", *, error: ExecutionError | None = None
    ) -> TaskExecutionEvent:
        now, place = Timestamp.now(), self._place(attempt)
        event = TaskExecutionEvent(
            task_id=self._task.id,
            parent_node_execution_id=self._node.key.identifier,
            retry_attempt=attempt,
            phase=phase,
            occurred_at=now,
            input_uri=str(place.inputs),
            task_type=self._task.type,
            reasons=[EventReason(reason=_REASONS[phase], occurred_at=now)],
            metadata=TaskExecutionMetadata(generated_name=place.name, plugin_identifier=_PLUGIN),
            event_version=1,
        )
        if error is not None:
            event.error = error
        elif outputs_uri:
            event.output_uri = outputs_uri
        return event


_REASONS = {
    TaskExecutionPhase.QUEUED: "waiting for a free core",
    TaskExecutionPhase.RUNNING: "the task's process has started",
    TaskExecutionPhase.SUCCEEDED: "the task has given its outputs",
    TaskExecutionPhase.FAILED: "the task has failed",
}
