"""One node of a running workflow: its inputs, its phases, and how it ends."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from flytewright_idl.core import (
    Error,
    ExecutionError,
    Literal,
    LiteralMap,
    LiteralType,
    Node,
    NodeExecutionPhase,
    Scalar,
    SimpleType,
    TypeStructure,
    Union,
)
from flytewright_idl.event import NodeExecutionEvent, ParentNodeExecutionMetadata
from flytewright_idl.google.protobuf import Timestamp

from ..data import read_message, write_message
from ..moments import between, seconds
from ..phases import FINAL_NODE
from ..store.node_executions import NodeRecord
from .attributes import ResolutionError
from .context import Context, Lineage
from .outcome import Failed, Outcome, Succeeded, system_error, user_error
from .resolve import Outputs, resolve
from .sweep import abort_nodes, abort_tries

Handler = Callable[["NodeRun"], Awaitable[Outcome]]
"""Runs one kind of node."""


class NodeRun:
    """A node on its way from its inputs to its outputs."""

    def __init__(self, context: Context, node: Node, lineage: Lineage, handlers: Mapping[str, Handler]) -> None:
        self.context = context
        self.node = node
        self.lineage = lineage
        self.key = context.node_key(lineage.node_id(node.id))
        self.data = context.platform.data.node(self.key)
        self.inputs = LiteralMap()
        self.handlers = handlers

    async def execute(self, outputs: Outputs, error: ExecutionError | None = None) -> Outcome:
        """Run the node to its end, from where an earlier run of the execution left it.

        A failure node is given the `error` that it is about.
        """
        record = self.record
        if record is not None and record.closure.phase in FINAL_NODE:
            return _outcome(record)
        if record is None:
            failure = self._enter(outputs, error)
            if failure is not None:
                return failure
        self.inputs = read_message(self.data.inputs, LiteralMap) or LiteralMap()
        outcome = await self._handle()
        self._leave(outcome)
        return outcome

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
            event_version=1,
        )
        if self.lineage.parent:
            event.parent_node_metadata = ParentNodeExecutionMetadata(node_id=self.lineage.parent)
            event.retry_group = str(self.lineage.attempt)
        return event

    def running(self, event: NodeExecutionEvent | None = None) -> None:
        """Write that the node runs; it says so once, however often it is begun again."""
        record = self.record
        if record is None or record.closure.phase != NodeExecutionPhase.RUNNING:
            self.context.platform.journal.node(event or self.event(NodeExecutionPhase.RUNNING))

    def _enter(self, outputs: Outputs, error: ExecutionError | None) -> Failed | None:
        """Find the inputs and write that the node is queued."""
        journal = self.context.platform.journal
        try:
            inputs = resolve(self.node.inputs, outputs)
        except ResolutionError as fault:
            event = self.event(NodeExecutionPhase.FAILED)
            event.error = system_error("BindingResolutionFailure", f"node {self.node.id}: {fault}")
            journal.node(event)
            return Failed(event.error)
        if error is not None and "err" in inputs.literals:
            inputs.literals["err"] = _error_literal(error, self.node.id)
        write_message(self.data.inputs, inputs)
        journal.node(self.event(NodeExecutionPhase.QUEUED))
        return None

    async def _handle(self) -> Outcome:
        """Let the node's kind of handler run, for as long as the node may take."""
        target = self.node.which("target") or ""
        handler = self.handlers.get(target)
        if handler is None:
            kind = target.removesuffix("_node")
            text = f"node {self.node.id} is a {kind} node, which this version of the sandbox does not run yet"
            return Failed(user_error("UnsupportedNode", text))
        timeout = self.node.metadata.timeout if self.node.metadata else None
        limit = 2 * seconds(timeout) if timeout else 0
        if not limit:
            return await handler(self)
        try:
            return await asyncio.wait_for(handler(self), max(0.0, limit - self._age()))
        except asyncio.TimeoutError:
            return self._timed_out(f"task active timeout [{limit:g}s] expired")

    def _age(self) -> float:
        """Seconds since the node was queued."""
        record = self.record
        queued = record.closure.created_at if record else None
        return seconds(between(queued, Timestamp.now())) if queued else 0.0

    def _timed_out(self, text: str) -> Failed:
        platform, record = self.context.platform, self.record
        assert record is not None
        with platform.store.transaction():
            abort_tries(platform, record)
            abort_nodes(platform, self.key.execution, text, below=record)
        return Failed(user_error("Timeout", f"node {self.node.id}: {text}"), timed_out=True)

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
                event.error = outcome.error
            journal.node(event)


def _is_parent(node: Node) -> bool:
    return node.workflow_node is not None and node.workflow_node.sub_workflow_ref is not None


def _outcome(record: NodeRecord) -> Outcome:
    """How a node ended that an earlier run of the execution has seen to its end."""
    closure = record.closure
    if closure.phase == NodeExecutionPhase.SUCCEEDED:
        return Succeeded(closure.output_uri or "", closure.deck_uri)
    return Failed(closure.error or system_error("Unknown", f"node {record.key.node_id} ended {closure.phase.name}"))


def _error_literal(error: ExecutionError, node_id: str) -> Literal:
    """What a failure node is given for its ``err``."""
    value = Literal(scalar=Scalar(error=Error(message=error.message, failed_node_id=node_id)))
    kind = LiteralType(simple=SimpleType.ERROR, structure=TypeStructure(tag="FlyteError"))
    return Literal(scalar=Scalar(union=Union(value=value, type=kind)))
