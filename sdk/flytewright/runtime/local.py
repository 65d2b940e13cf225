"""`LocalRun`, the mode in which a call runs here: every value passes through its literal, as it does remotely."""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import singledispatch
from typing import Any

from flytewright_idl.core.literals import Binding, BindingData, Literal, LiteralCollection, LiteralMap

from .. import sync
from ..authoring.base_task import PythonTask, decode_inputs, decode_outputs, encode_inputs, encode_outputs
from ..authoring.conditional import Branch
from ..authoring.dynamic import Unfolded, is_dynamic
from ..authoring.entity import Entity
from ..authoring.gates import Gate
from ..authoring.graph import Node
from ..authoring.launch_plan import LaunchPlan
from ..authoring.mapped import Mapped
from ..authoring.mode import entering
from ..authoring.reference import ReferenceEntity
from ..authoring.stand_ins import stand_in_of
from ..authoring.workflow import WorkflowBase, WorkflowFailurePolicy
from ..errors import CompileError, RecoverableError, TimedOutError, ValueMismatchError
from ..storage.staging import Staging, current_staging, use
from ..typeengine.attributes import follow
from ..typeengine.flyte_errors import FlyteError
from ..typeengine.standard import engine
from .attending import current_attendant
from .choosing import chosen

Literals = dict[str, Literal]
Work = Callable[[], Literals]


@dataclass
class LocalRun:
    """Runs entities in this process."""

    staging: Staging = field(default_factory=current_staging)

    def call(self, entity: Entity, inputs: dict[str, Any]) -> Any:
        """Run `entity` on Python values and give what it returns."""
        literals = encode_inputs(entity, inputs, self.staging)
        self.flush()
        with entering(None), use(self.staging):
            outputs = run_entity(entity, self, literals)
        return decode_outputs(entity, outputs, self.staging)

    def flush(self) -> None:
        """Bring away what was staged."""
        if self.staging.uploads:
            sync.run(self.staging.flush())


def run_entity(entity: Entity, run: LocalRun, inputs: Mapping[str, Literal]) -> Literals:
    """Run an entity on literals, or what stands in for it."""
    stand_in = stand_in_of(entity)
    if stand_in is None:
        return run_itself(entity, run, inputs)
    return encode_outputs(entity, stand_in(**decode_inputs(entity, inputs, run.staging)), run.staging)


@singledispatch
def run_itself(entity: Entity, run: LocalRun, inputs: Mapping[str, Literal]) -> Literals:
    """Run an entity on literals."""
    raise CompileError(f"a {type(entity).__name__} does not run locally: {entity.name}")


@run_itself.register
def _(entity: PythonTask, run: LocalRun, inputs: Mapping[str, Literal]) -> Literals:  # type: ignore[type-arg]  # by class
    metadata = entity.metadata
    if not (metadata.cache or metadata.retries or metadata.timeout):
        return _dispatched(entity, run, inputs)
    work: Work = lambda: _dispatched(entity, run, inputs)  # noqa: E731 - each of the settings wraps it
    if metadata.timeout:
        work = _within(metadata.timeout.total_seconds(), entity.name, work)
    if metadata.retries:
        work = _retried(metadata.retries, work)
    if not metadata.cache:
        return work()
    from .local_cache import cached  # which imports SQLite

    return cached(entity, inputs, work)


def _dispatched(entity: PythonTask[Any], run: LocalRun, inputs: Mapping[str, Literal]) -> Literals:
    if is_dynamic(entity):
        return run_entity(Unfolded(entity, decode_inputs(entity, inputs, run.staging)), run, {})
    if entity.enable_deck:
        from .task_decks import local_decks

        with local_decks(entity) as record:
            outputs = entity.dispatch(inputs, run.staging, record)
    else:
        outputs = entity.dispatch(inputs, run.staging)
    run.flush()
    return outputs


def _retried(retries: int, work: Work) -> Work:
    """Work that is tried again when it says that this may help, as a backend does."""

    def tried() -> Literals:
        for _ in range(retries):
            try:
                return work()
            except RecoverableError:
                continue
        return work()

    return tried


def _within(seconds: float, name: str, work: Work) -> Work:
    """Work in a thread of its own, which nobody waits for any longer when the time is over."""

    def bounded() -> Literals:
        ended: list[Literals | BaseException] = []

        def attempt() -> None:
            try:
                ended.append(work())
            except BaseException as error:  # noqa: BLE001 - raised by whoever waits
                ended.append(error)

        thread = threading.Thread(target=contextvars.copy_context().run, args=(attempt,), name=name, daemon=True)
        thread.start()
        thread.join(seconds)
        if not ended:
            raise TimedOutError(f"{name} has not ended within its timeout of {seconds:g} s")
        if isinstance(ended[0], BaseException):
            raise ended[0]
        return ended[0]

    return bounded


@run_itself.register
def _(entity: Mapped, run: LocalRun, inputs: Mapping[str, Literal]) -> Literals:
    target = entity.target
    return entity.over(inputs, lambda each: run_entity(target, run, each))


@run_itself.register
def _(entity: WorkflowBase, run: LocalRun, inputs: Mapping[str, Literal]) -> Literals:
    course = Course(run, {"": dict(inputs)})
    try:
        course.go(entity)
    except Exception as error:
        handler = entity.failure_node
        if handler is not None:
            run_entity(handler.entity, run, {**bound(handler.bindings, course.done), **course.told(handler, error)})
        raise
    return bound(entity.output_bindings, course.done)


@dataclass
class Course:
    """How far a workflow has come."""

    run: LocalRun
    done: dict[str, Literals]
    failed: Node | None = None
    """The first node that failed."""

    def go(self, workflow: WorkflowBase) -> None:
        """Run the nodes; after a failure none, or those that do not depend on it, as the workflow's policy says."""
        goes_on = workflow.workflow_metadata.on_failure is WorkflowFailurePolicy.FAIL_AFTER_EXECUTABLE_NODES_COMPLETE
        first: Exception | None = None
        for node in in_order(workflow.nodes):
            if first is not None and any(each.id not in self.done for each in node.upstream):
                continue
            try:
                self.done[node.id] = self._step(node)
            except Exception as error:
                self.failed = self.failed or node
                if not goes_on:
                    raise
                first = first or error
        if first is not None:
            raise first

    def _step(self, node: Node) -> Literals:
        inputs = bound(node.bindings, self.done)
        if not isinstance(node.entity, Branch):
            return run_entity(node.entity, self.run, inputs)
        case = chosen(node.entity.cases, inputs)
        if case.node is None:
            raise ValueMismatchError(f"conditional({node.entity.name!r}): {case.error}")
        outputs = self._step(case.node)
        return {name: outputs[name] for name in node.entity.python_interface.outputs}

    def told(self, handler: Node, error: Exception) -> Literals:
        """What a failure handler learns, if it asks: an input ``err`` says which node failed and why."""
        plan = handler.entity.python_interface.input_plans.get("err")
        if plan is None or plan.hint not in (FlyteError, FlyteError | None):
            return {}
        said = FlyteError(message=str(error), failed_node_id=self.failed.id if self.failed else "")
        return {"err": engine.plan_for(plan.hint).encode(said, self.run.staging)}


@run_itself.register
def _(entity: Gate, run: LocalRun, inputs: Mapping[str, Literal]) -> Literals:
    return current_attendant().attend(entity, inputs, run.staging)


@run_itself.register
def _(entity: LaunchPlan, run: LocalRun, inputs: Mapping[str, Literal]) -> Literals:
    return run_entity(entity.workflow, run, {**inputs, **entity.fixed_inputs.literals})


@run_itself.register
def _(entity: ReferenceEntity, run: LocalRun, inputs: Mapping[str, Literal]) -> Literals:
    raise CompileError(
        f"{entity.name} is registered elsewhere, so it does not run here; in a test, let something stand in for it: "
        f"with flytewright.testing.task_mock({entity.short_name}) as mock: mock.return_value = …"
    )


def in_order(nodes: list[Node]) -> Iterator[Node]:
    """The nodes so that each comes after those it waits for, otherwise as they were called."""
    waiting, done = list(nodes), set[str]()
    while waiting:
        ready = next((node for node in waiting if all(other.id in done for other in node.upstream)), None)
        if ready is None:
            raise CompileError(f"the nodes {', '.join(node.id for node in waiting)} wait for each other")
        waiting.remove(ready)
        done.add(ready.id)
        yield ready


def bound(bindings: list[Binding], done: Mapping[str, Literals]) -> Literals:
    """The literals that bindings stand for, once the nodes they name have run."""
    return {each.var: _literal(each.binding or BindingData(), done) for each in bindings}


def _literal(data: BindingData, done: Mapping[str, Literals]) -> Literal:
    if data.promise is not None:
        literal = done[data.promise.node_id][data.promise.var]
        return follow(literal, data.promise.attr_path) if data.promise.attr_path else literal
    if data.collection is not None:
        return Literal(
            collection=LiteralCollection(literals=[_literal(each, done) for each in data.collection.bindings])
        )
    if data.map is not None:
        return Literal(map=LiteralMap(literals={key: _literal(each, done) for key, each in data.map.bindings.items()}))
    return Literal(scalar=data.scalar)
