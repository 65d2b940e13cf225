"""Where the time of an execution went, as a tree of spans: of executions, nodes and tasks, and of what lies between.

The operations, and what each of them lasts from and to, are those of flyteadmin's execution metrics.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from flytewright_idl.admin import ExecutionClosure, NodeExecutionClosure, TaskExecutionClosure
from flytewright_idl.core import CompiledWorkflow, CompiledWorkflowClosure, Node, Span
from flytewright_idl.google.protobuf import Timestamp

from ..compile.ends import END, START
from .keys import EntityKey, ExecutionKey
from .moments import after
from .store.executions import ExecutionRecord
from .store.node_executions import NodeRecord
from .store.store import Store
from .store.task_executions import TaskRecord

Closure = ExecutionClosure | NodeExecutionClosure | TaskExecutionClosure


@dataclass(frozen=True, slots=True)
class _Workflow:
    """A compiled workflow, and the closure in which its sub-workflows are."""

    compiled: CompiledWorkflow
    closure: CompiledWorkflowClosure

    @property
    def nodes(self) -> Mapping[str, Node]:
        """Its nodes by their ids, those inside of branches too."""
        template = self.compiled.template
        if template is None:
            return {}
        own = [*template.nodes, *([template.failure_node] if template.failure_node else [])]
        return {node.id: node for outer in own for node in (outer, *_inside(outer))}

    def sub_workflow(self, key: EntityKey) -> _Workflow | None:
        """The sub-workflow with this id."""
        for each in self.closure.sub_workflows:
            if each.template is not None and EntityKey.of(each.template.id) == key:
                return _Workflow(each, self.closure)
        return None

    def latest_before(self, node_id: str, ran: Mapping[str, NodeRecord]) -> NodeRecord | None:
        """Of what a node waits for, that which was done last."""
        connections = self.compiled.connections
        upstream = connections.upstream.get(node_id) if connections else None
        found = [ran[each] for each in (upstream.ids if upstream else ()) if each in ran]
        return max(found, key=lambda each: _moment(each.closure.updated_at), default=None)


def _inside(node: Node) -> Iterator[Node]:
    """The nodes that a branch chooses from, and those that they choose from."""
    choice = node.branch_node.if_else if node.branch_node else None
    if choice is None:
        return
    cases = [choice.case, *choice.other]
    for each in [*(case.then_node for case in cases if case), choice.else_node]:
        if each is not None:
            yield each
            yield from _inside(each)


class Spans:
    """Makes the spans of executions; a depth of 0 leaves out what is inside, a negative one nothing."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def execution(self, record: ExecutionRecord, depth: int) -> Span:
        """The span of an execution."""
        span = _span(record.closure)
        span.workflow_id = record.key.identifier
        if depth != 0:
            span.spans = self._inside_execution(record, depth - 1)
        return span

    def _inside_execution(self, record: ExecutionRecord, depth: int) -> list[Span]:
        ran = self._ran(record.key)
        if START not in ran:
            return [_whole(record.closure, "WORKFLOW_SETUP")]
        entity = self._store.workflows.by_id(record.workflow_id).entity
        closure = (entity.closure.compiled_workflow if entity.closure else None) or CompiledWorkflowClosure()
        workflow = _Workflow(closure.primary or CompiledWorkflow(), closure)
        return [
            _operation(record.closure.created_at, ran[START].closure.updated_at, "WORKFLOW_SETUP"),
            *self._nodes(workflow, ran, depth),
            *_rest(workflow.latest_before(END, ran), record.closure, "WORKFLOW_TEARDOWN"),
        ]

    def _ran(self, execution: ExecutionKey, parent: NodeRecord | None = None) -> dict[str, NodeRecord]:
        """The nodes that ran in an execution itself, or in one of its nodes, by their ids in the workflow."""
        return {node.metadata.spec_node_id: node for node in self._store.nodes.below(execution, parent)}

    def _nodes(self, workflow: _Workflow, ran: Mapping[str, NodeRecord], depth: int) -> Iterator[Span]:
        """The nodes of a workflow in the order in which they began, each with what it waited to be begun."""
        nodes = workflow.nodes
        for record in sorted(ran.values(), key=lambda each: _moment(each.closure.created_at)):
            spec_id = record.metadata.spec_node_id
            if spec_id in (START, END):
                continue
            span = self._node(workflow, record, nodes.get(spec_id), depth)
            before = workflow.latest_before(spec_id, ran)
            if before is not None:
                waited = _operation(before.closure.updated_at, record.closure.created_at, "NODE_TRANSITION")
                span.spans.insert(0, waited)
            yield span

    def _node(self, workflow: _Workflow, record: NodeRecord, node: Node | None, depth: int) -> Span:
        span = _span(record.closure)
        span.node_id = record.key.identifier
        if node is not None and depth != 0:
            span.spans = list(self._inside_node(workflow, record, node, depth - 1))
        return span

    def _inside_node(self, workflow: _Workflow, record: NodeRecord, node: Node, depth: int) -> Iterator[Span]:
        """What a node did; an array says nothing, as it says nothing in flyteadmin."""
        if node.task_node is not None:
            yield from self._task_node(record, depth)
        elif node.branch_node is not None:
            yield from self._branch(workflow, record, depth)
        elif node.gate_node is not None:
            yield from _course(record.closure, "NODE_SETUP", "NODE_IDLE", "NODE_TEARDOWN")
        elif node.workflow_node is not None and node.workflow_node.launchplan_ref is not None:
            yield from self._launched(record, depth)
        elif node.workflow_node is not None:
            inner = workflow.sub_workflow(EntityKey.of(node.workflow_node.sub_workflow_ref))
            yield from self._sub_workflow(inner, record, depth)

    def _task_node(self, record: NodeRecord, depth: int) -> Iterator[Span]:
        """A task: its tries, and what it made when it is dynamic."""
        tries = self._store.task_executions.tries(record.key)
        if not tries:
            yield _whole(record.closure, "NODE_SETUP")
            return
        yield _operation(record.closure.created_at, tries[0].closure.created_at, "NODE_SETUP")
        yield from _tries(tries, depth)
        last = tries[-1].closure
        made = self._store.dynamic_workflows.find(record.id) if record.metadata.is_parent_node else None
        if made is None or made.primary is None:
            yield from _rest_of(last, record.closure, "NODE_RESET" if record.metadata.is_parent_node else _DONE)
            return
        ran = self._ran(record.key.execution, record)
        if START not in ran:
            yield from _rest_of(last, record.closure, "NODE_RESET")
            return
        yield _operation(last.updated_at, ran[START].closure.updated_at, "NODE_RESET")
        workflow = _Workflow(made.primary, made)
        yield from self._nodes(workflow, ran, depth)
        yield from _rest(workflow.latest_before(END, ran), record.closure, _DONE)

    def _branch(self, workflow: _Workflow, record: NodeRecord, depth: int) -> Iterator[Span]:
        taken = next(iter(self._ran(record.key.execution, record).values()), None)
        if taken is None:
            yield _whole(record.closure, "NODE_SETUP")
            return
        yield _operation(record.closure.created_at, taken.closure.created_at, "NODE_SETUP")
        yield self._node(workflow, taken, workflow.nodes.get(taken.metadata.spec_node_id), depth)
        yield from _rest(taken, record.closure, _DONE)

    def _sub_workflow(self, workflow: _Workflow | None, record: NodeRecord, depth: int) -> Iterator[Span]:
        ran = self._ran(record.key.execution, record)
        if workflow is None or START not in ran:
            yield _whole(record.closure, "NODE_SETUP")
            return
        yield _operation(record.closure.created_at, ran[START].closure.updated_at, "NODE_SETUP")
        yield from self._nodes(workflow, ran, depth)
        yield from _rest(workflow.latest_before(END, ran), record.closure, _DONE)

    def _launched(self, record: NodeRecord, depth: int) -> Iterator[Span]:
        launched = record.closure.workflow_node_metadata
        execution = self._store.executions.find(ExecutionKey.of(launched.execution_id)) if launched else None
        if execution is None:
            yield _whole(record.closure, "NODE_SETUP")
            return
        yield _operation(record.closure.created_at, execution.closure.created_at, "NODE_SETUP")
        yield self.execution(execution, depth)
        yield from _rest_of(execution.closure, record.closure, _DONE)


_DONE = "NODE_TEARDOWN"


def _tries(tries: Sequence[TaskRecord], depth: int) -> Iterator[Span]:
    """The tries of a task, and the time between them."""
    for before, record in zip([None, *tries], tries, strict=False):
        if before is not None:
            yield _operation(before.closure.updated_at, record.closure.created_at, "NODE_RESET")
        if depth != 0:
            span = _span(record.closure)
            span.task_id = record.key.identifier
            span.spans = list(_course(record.closure, "TASK_SETUP", "TASK_RUNTIME", "TASK_TEARDOWN"))
            yield span


def _course(
    closure: NodeExecutionClosure | TaskExecutionClosure, setup: str, running: str, teardown: str
) -> Iterator[Span]:
    """What came before something ran, that it ran, and what came after."""
    if closure.started_at is None:
        yield _whole(closure, setup)
        return
    yield _operation(closure.created_at, closure.started_at, setup)
    if closure.duration is None:
        yield _operation(closure.started_at, closure.updated_at, running)
        return
    end = after(closure.started_at, closure.duration)
    yield _operation(closure.started_at, end, running)
    if _moment(closure.updated_at) >= _moment(end):
        yield _operation(end, closure.updated_at, teardown)


def _rest(last: NodeRecord | None, whole: Closure, name: str) -> Iterator[Span]:
    """From the end of the last node to the end of that which it is in."""
    if last is not None:
        yield from _rest_of(last.closure, whole, name)


def _rest_of(last: Closure, whole: Closure, name: str) -> Iterator[Span]:
    if _moment(whole.updated_at) >= _moment(last.updated_at):
        yield _operation(last.updated_at, whole.updated_at, name)


def _span(closure: Closure) -> Span:
    return Span(start_time=closure.created_at, end_time=closure.updated_at)


def _whole(closure: Closure, name: str) -> Span:
    """An operation that is all there was so far."""
    return _operation(closure.created_at, closure.updated_at, name)


def _operation(start: Timestamp | None, end: Timestamp | None, name: str) -> Span:
    return Span(start_time=start, end_time=end, operation_id=name)


def _moment(moment: Timestamp | None) -> tuple[int, int]:
    return (moment.seconds, moment.nanos) if moment else (0, 0)
