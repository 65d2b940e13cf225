"""One node of a running workflow: its inputs, its phases, its tries, and how it ends."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Final, Protocol

from flytewright_idl.core import LiteralMap, Node, NodeExecutionPhase
from flytewright_idl.event import NodeExecutionEvent, ParentNodeExecutionMetadata, WorkflowNodeMetadata
from flytewright_idl.google.protobuf import Timestamp

from ..data import read_message, write_message
from ..keys import ExecutionKey
from ..moments import between, seconds
from ..phases import FINAL_NODE
from ..store.node_executions import NodeRecord
from ..timing import Expired, unless
from .attributes import ResolutionError
from .context import Context, Lineage
from .outcome import Failed, Outcome, Succeeded, system_error, user_error
from .recovery import predecessor, taken_over
from .sweep import abort_below, abort_tries
from .tries import Budget
from .verdict import OUTPUTS

Handler = Callable[["NodeRun"], Awaitable[Outcome]]
"""Runs one kind of node."""

_OWN_TRIES: Final = ("task_node", "array_node")
"""The kinds of nodes that see to their tries themselves."""


class Surroundings(Protocol):
    """The workflow that a node stands in, as far as nodes inside the node may need it."""

    def outputs(self, node_id: str, name: str) -> tuple[LiteralMap, str]:
        """What a node of the workflow gave, and the name that an output had before its alias."""

    async def ready(self, node_id: str) -> bool:
        """Wait for what a node waits for; whether all of that has succeeded."""


class NodeRun:
    """A node on its way from its inputs to its outputs."""

    def __init__(
        self,
        context: Context,
        node: Node,
        lineage: Lineage,
        handlers: Mapping[str, Handler],
        around: Surroundings | None = None,
    ) -> None:
        self.context = context
        self.node = node
        self.lineage = lineage
        self.key = context.node_key(lineage.node_id(node.id))
        self.data = context.platform.data.node(self.key)
        self.inputs = LiteralMap()
        self.handlers = handlers
        self.around = around
        self.attempt = 0
        """The try that is going on; a node that is a task counts its task executions instead."""
        self.launched: ExecutionKey | None = None
        """The execution that the node has launched."""
        self._started = asyncio.Event()
        """That the try has begun to run."""

    async def execute(self, inputs: Callable[[], LiteralMap]) -> Outcome:
        """Run the node to its end, from where an earlier run of the execution left it.

        `inputs` gives what it runs with, or raises `ResolutionError`; it is asked when the node begins.
        """
        record = self.record
        if record is not None and record.closure.phase in FINAL_NODE:
            return _outcome(record)
        if record is None:
            ended = self._recover() or self._enter(inputs)
            if ended is not None:
                return ended
        else:
            self._go_on(record)
        self.inputs = read_message(self.data.inputs, LiteralMap) or LiteralMap()
        outcome = await self._handle()
        self._leave(outcome)
        return outcome

    def skip(self) -> None:
        """Write that the node does not run, because something that it waits for has not succeeded."""
        if self.record is None:
            self.context.platform.journal.node(self.event(NodeExecutionPhase.SKIPPED))

    @property
    def record(self) -> NodeRecord | None:
        """What is written of the node, None when it has not begun."""
        return self.context.platform.store.nodes.find(self.key)

    def event(self, phase: NodeExecutionPhase) -> NodeExecutionEvent:
        """That the node comes into a phase now."""
        event = NodeExecutionEvent(
            id=self.key.identifier,
            phase=phase,
            occurred_at=Timestamp.now(),
            input_uri=str(self.data.inputs),
            spec_node_id=self.node.id,
            node_name=self.node.metadata.name if self.node.metadata else "",
            is_parent=_is_parent(self.node),
            is_array=self.node.array_node is not None,
            is_in_dynamic_chain=self.lineage.dynamic,
            event_version=1,
        )
        if self.lineage.parent:
            event.parent_node_metadata = ParentNodeExecutionMetadata(node_id=self.lineage.parent)
            event.retry_group = str(self.lineage.attempt)
        if self.launched is not None:
            event.workflow_node_metadata = WorkflowNodeMetadata(execution_id=self.launched.identifier)
        return event

    def running(self, event: NodeExecutionEvent | None = None) -> None:
        """Write that the node runs; it says so once, however often it is begun again."""
        platform, record = self.context.platform, self.record
        with platform.store.transaction():
            if record is None or record.closure.phase not in _RUNNING:
                record = platform.journal.node(event or self.event(NodeExecutionPhase.RUNNING))
            if record.attempt_started_at is None:
                record.attempt_started_at = Timestamp.now()
                platform.store.nodes.save(record)
        self._started.set()

    def inner(self) -> Lineage:
        """Where nodes stand that run inside this try of the node."""
        return Lineage(self.key.node_id, self.attempt, self.lineage.dynamic)

    def pass_on(self, outputs_uri: str) -> str:
        """The outputs of what the node ran, as outputs of the node."""
        own = self.data.outputs(self.attempt) / OUTPUTS
        own.parent.mkdir(parents=True, exist_ok=True)
        if Path(outputs_uri).is_file():
            shutil.copyfile(outputs_uri, own)
        return str(own)

    def give(self, literals: LiteralMap) -> Succeeded:
        """These are the outputs of the node."""
        return Succeeded(write_message(self.data.outputs(self.attempt) / OUTPUTS, literals))

    def _recover(self) -> Outcome | None:
        """Take over what the node has done in the execution that is recovered, if it was done with it."""
        before = predecessor(self)
        event = taken_over(self, before) if before is not None else None
        return _outcome(self.context.platform.journal.node(event)) if event is not None else None

    def _enter(self, inputs: Callable[[], LiteralMap]) -> Failed | None:
        """Find the inputs and write that the node is queued."""
        journal = self.context.platform.journal
        try:
            found = inputs()
        except ResolutionError as fault:
            event = self.event(NodeExecutionPhase.FAILED)
            event.error = system_error("BindingResolutionFailure", f"node {self.node.id}: {fault}")
            journal.node(event)
            return Failed(event.error)
        write_message(self.data.inputs, found)
        journal.node(self.event(NodeExecutionPhase.QUEUED))
        return None

    def _go_on(self, record: NodeRecord) -> None:
        """Take up the try that an earlier run of the execution has begun."""
        self.attempt = record.attempts
        if record.attempt_started_at is not None:
            self._started.set()

    # How long it may take

    async def _handle(self) -> Outcome:
        """Let the node's kind of handler run, for as long as the node may take with all its tries."""
        target = self.node.which("target") or ""
        handler = self.handlers[target]
        limit = self._timeout
        if not limit:
            return await handler(self)
        tries = handler(self) if target in _OWN_TRIES else self._try_again_and_again(handler)
        try:
            return await unless(tries, asyncio.sleep(2 * limit - self._age()))
        except Expired:
            return self._timed_out(f"task active timeout [{2 * limit:g}s] expired")

    async def _try_again_and_again(self, handler: Handler) -> Outcome:
        """Begin anew when a try takes longer than the node's timeout, for as long as there are tries left."""
        budget = Budget.of(self.node, None, attempt=self.attempt)
        while True:
            try:
                return await unless(handler(self), self._end_of_try())
            except Expired:
                error = user_error("TimeoutExpired", f"task execution timeout [{self._timeout:g}s] expired")
                exhausted = budget.spend(error)
                self._stop(error.message)
                if exhausted is not None:
                    return Failed(exhausted)
                self._begin_next_try()

    async def _end_of_try(self) -> None:
        await self._started.wait()
        record = self.record
        started = record.attempt_started_at if record else None
        await asyncio.sleep(self._timeout - _since(started))

    def _begin_next_try(self) -> None:
        nodes, record = self.context.platform.store.nodes, self.record
        assert record is not None
        self.attempt = record.attempts = record.attempts + 1
        record.attempt_started_at = None
        nodes.save(record)
        self._started.clear()

    @property
    def _timeout(self) -> float:
        timeout = self.node.metadata.timeout if self.node.metadata else None
        return seconds(timeout) if timeout else 0

    def _age(self) -> float:
        """Seconds since the node was queued."""
        record = self.record
        return _since(record.closure.created_at if record else None)

    def _timed_out(self, text: str) -> Failed:
        self._stop(text)
        return Failed(user_error("Timeout", f"node {self.node.id}: {text}"), timed_out=True)

    def _stop(self, reason: str) -> None:
        """Write that what runs in the node, or was launched by it, has been aborted."""
        platform, record = self.context.platform, self.record
        assert record is not None
        with platform.store.transaction():
            abort_tries(platform, record)
            abort_below(platform, record, reason)

    def _leave(self, outcome: Outcome) -> None:
        """Write how the node ends, and in the same stroke how its last try does."""
        journal = self.context.platform.journal
        with self.context.platform.store.transaction():
            if isinstance(outcome, Succeeded):
                event = self.event(NodeExecutionPhase.SUCCEEDED)
                event.output_uri, event.deck_uri = outcome.outputs_uri, outcome.deck_uri
                event.task_node_metadata = outcome.told
            else:
                if outcome.report is not None:
                    journal.task(outcome.report)
                event = self.event(NodeExecutionPhase.TIMED_OUT if outcome.timed_out else NodeExecutionPhase.FAILED)
                event.error, event.task_node_metadata = outcome.error, outcome.told
            journal.node(event)


_RUNNING: Final = (NodeExecutionPhase.RUNNING, NodeExecutionPhase.DYNAMIC_RUNNING)


def _since(moment: Timestamp | None) -> float:
    return seconds(between(moment, Timestamp.now())) if moment else 0.0


def _is_parent(node: Node) -> bool:
    """Whether nodes run inside the node, as far as it says itself: a dynamic task tells only when it has run.

    An array says only that it is one, as propeller's do by default: flytekit takes every other parent for a workflow.
    """
    return node.workflow_node is not None and node.workflow_node.sub_workflow_ref is not None


def _outcome(record: NodeRecord) -> Outcome:
    """How a node ended that an earlier run of the execution has seen to its end."""
    closure = record.closure
    if closure.phase in (NodeExecutionPhase.SUCCEEDED, NodeExecutionPhase.RECOVERED):
        return Succeeded(closure.output_uri or "", closure.deck_uri)
    error = closure.error or system_error("Unknown", f"node {record.key.node_id} ended {closure.phase.name}")
    return Failed(error, timed_out=closure.phase == NodeExecutionPhase.TIMED_OUT)
