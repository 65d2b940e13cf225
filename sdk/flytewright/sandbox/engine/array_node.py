"""Runs a node that is a task over lists: an item for each element, side by side, each with its own tries.

For clients it is one task execution, with the items as external resources in its metadata.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Mapping
from typing import Final

from flytewright_idl.core import (
    ArrayNode,
    ArrayNodeDataMode,
    ExecutionError,
    Literal,
    LiteralCollection,
    LiteralMap,
    Node,
    Scalar,
    TaskExecutionPhase,
    TaskLog,
    TaskTemplate,
    Void,
)
from flytewright_idl.event import ExternalResourceInfo, TaskExecutionEvent, TaskExecutionMetadata
from flytewright_idl.google.protobuf import Timestamp

from ..data import read_message, write_message
from ..keys import EntityKey, TaskKey
from ..store.task_executions import Item
from .attempt import Attempt, Progress
from .attempts import run_attempt
from .attributes import ResolutionError, onload
from .environment import item_environment
from .node import NodeRun
from .outcome import Failed, Outcome, Succeeded, user_error
from .place import Place
from .tries import Budget, try_until_done
from .verdict import Verdict

_LONGEST_ERROR: Final = 100 * 1024
"""Characters of an array's error, which can be made of many items' errors."""
_NOTHING = Literal(scalar=Scalar(none_type=Void()))
"""The output of an item that failed where some may."""


async def run_array(node: NodeRun) -> Outcome:
    """Run an array node to its end."""
    array = node.node.array_node
    assert array is not None
    assert array.node is not None
    if array.node.task_node is None:
        kind = (array.node.which("target") or "").removesuffix("_node")
        text = f"node {node.node.id} repeats a {kind} node, which this version of the sandbox does not run yet"
        return Failed(user_error("UnsupportedNode", text))
    try:
        inputs = {name: onload(literal) for name, literal in node.inputs.literals.items()}
        size = _size(inputs, array.bound_inputs)
    except ResolutionError as error:
        return Failed(user_error("InvalidArrayLength", f"node {node.node.id}: {error}"))
    key = EntityKey.of(array.node.task_node.reference_id)
    items = _Items(node, array, array.node, key, node.context.tasks[key], inputs, size)
    if array.parallelism is None:  # then its items count among the nodes of the execution
        return await items.execute(node.context.slots)
    async with node.context.slots:
        return await items.execute(asyncio.Semaphore(array.parallelism or max(1, size)))


def _size(inputs: Mapping[str, Literal], bound: list[str]) -> int:
    """How many items there are; `ResolutionError` when the lists do not agree."""
    lengths = {
        name: len(literal.collection.literals)
        for name, literal in inputs.items()
        if literal.collection is not None and name not in bound
    }
    if len(set(lengths.values())) > 1:
        said = ", ".join(f"{name} has {length}" for name, length in lengths.items())
        raise ResolutionError(f"input arrays have different lengths: {said}")
    if lengths:
        return next(iter(lengths.values()))
    if set(inputs) == set(bound):
        return 1
    raise ResolutionError("no input array provided")


class _Items:
    """The items of one array."""

    def __init__(
        self,
        node: NodeRun,
        array: ArrayNode,
        sub_node: Node,
        key: EntityKey,
        task: TaskTemplate,
        inputs: Mapping[str, Literal],
        size: int,
    ) -> None:
        self._node = node
        self._array = array
        self._sub_node = sub_node
        self._key = key
        self._task = task
        self._inputs = inputs
        self._size = size
        self._store = node.context.platform.store
        self._journal = node.context.platform.journal
        self._row = 0
        """The id of the task execution that stands for all items."""
        self._logs: dict[tuple[int, int], list[TaskLog]] = {}
        """What each try of an item has said of its logs."""

    async def execute(self, slots: asyncio.Semaphore) -> Outcome:
        """Run all items, from where an earlier run left them."""
        done = self._take_up()
        errors = {index: item.error for index, item in done.items() if item.error is not None}
        running = {
            asyncio.ensure_future(self._within(slots, index)): index for index in range(self._size) if index not in done
        }
        try:
            while running and self._can_succeed(errors):
                finished, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                for each in finished:
                    index, outcome = running.pop(each), each.result()
                    if isinstance(outcome, Failed):
                        errors[index] = outcome.error
        finally:
            for each in running:
                each.cancel()
            await asyncio.gather(*running, return_exceptions=True)
        return self._succeed() if self._can_succeed(errors) else self._fail(errors)

    def _can_succeed(self, errors: Mapping[int, ExecutionError]) -> bool:
        return self._size - len(errors) >= self._needed

    @property
    def _needed(self) -> int:
        """How many items must succeed."""
        if self._array.min_successes is not None:
            return self._array.min_successes
        ratio = self._array.min_success_ratio
        # the ratio came as a 32 bit float, and 0.8 of 5 must not become 5 by its last digits
        return self._size if ratio is None else math.ceil(round(ratio * self._size, 4))

    def _take_up(self) -> dict[int, Item]:
        """Write that the array begins, or read which items are done."""
        record = self._store.task_executions.find(TaskKey(self._node.key, self._key, 0))
        if record is None:
            with self._store.transaction():
                self._row = self._journal.task(self._event(TaskExecutionPhase.QUEUED)).id
                self._save(*(self._item(index, 0, TaskExecutionPhase.QUEUED) for index in range(self._size)))
            return {}
        self._row = record.id
        last = {item.info.index: item for item in self._store.task_executions.items(record.id)}
        return {
            index: item
            for index, item in last.items()
            if item.info.phase in (TaskExecutionPhase.SUCCEEDED, TaskExecutionPhase.FAILED)
        }

    # One item

    async def _within(self, slots: asyncio.Semaphore, index: int) -> Outcome:
        async with slots:
            return await self._run_item(index)

    async def _run_item(self, index: int) -> Outcome:
        budget = Budget.of(self._sub_node, self._task)
        self._count_tries(index, budget)
        inputs = self._item_inputs(index)

        async def run(attempt: int) -> Verdict:
            return await self._try(index, attempt, inputs)

        def repeat(attempt: int, error: ExecutionError) -> None:
            failed = self._item(index, attempt, TaskExecutionPhase.FAILED, error)
            self._save(failed, self._item(index, attempt + 1, TaskExecutionPhase.QUEUED))

        outcome = await try_until_done(budget, run, repeat)
        if isinstance(outcome, Succeeded):
            self._save(self._item(index, budget.attempt, TaskExecutionPhase.SUCCEEDED))
        else:
            self._save(self._item(index, budget.attempt, TaskExecutionPhase.FAILED, outcome.error))
        return outcome

    def _count_tries(self, index: int, budget: Budget) -> None:
        """Count the tries that an item has behind it."""
        for item in self._store.task_executions.items(self._row, index):
            if item.error is not None:
                budget.spend(item.error)

    def _item_inputs(self, index: int) -> LiteralMap:
        """What one item is given: its element of each list, and all else as it is."""
        return LiteralMap(
            literals={
                name: literal.collection.literals[index]
                if literal.collection is not None and name not in self._array.bound_inputs
                else literal
                for name, literal in self._inputs.items()
            }
        )

    async def _try(self, index: int, attempt: int, inputs: LiteralMap) -> Verdict:
        place = self._place(index, attempt)
        if self._array.data_mode == ArrayNodeDataMode.INDIVIDUAL_INPUT_FILES:
            write_message(place.inputs, inputs)
        given = await run_attempt(
            Attempt(
                context=self._node.context,
                node=self._sub_node,
                task=self._task,
                key=TaskKey(self._node.key, self._key, attempt),
                place=place,
                inputs=inputs,
                template_file=self._node.data.template,
                report=lambda progress: self._started(index, attempt, progress),
                log_name=f"stdout and stderr-{index}",
                extra_environment=item_environment(index),
            )
        )
        if isinstance(given, Succeeded) and given.futures:
            return Failed(user_error("UnsupportedTask", f"item {index} is dynamic, which items of an array cannot be"))
        return given

    def _started(self, index: int, attempt: int, progress: Progress) -> None:
        """Write how an item stands that has begun, and with the first one that the array and its node run."""
        record = self._store.task_executions.get(TaskKey(self._node.key, self._key, 0))
        with self._store.transaction():
            self._logs[index, attempt] = list(progress.logs)
            self._save(self._item(index, attempt, progress.phase))
            if record.closure.phase != TaskExecutionPhase.RUNNING:
                self._journal.task(self._event(TaskExecutionPhase.RUNNING))
            self._node.running()

    def _place(self, index: int, attempt: int) -> Place:
        node, folder = self._node, self._node.data.outputs(0) / str(index)
        alone = self._array.data_mode == ArrayNodeDataMode.INDIVIDUAL_INPUT_FILES
        return Place.of(
            node.context,
            (node.key.node_id, "0", f"n{index}"),
            attempt,
            inputs=folder / "inputs.pb" if alone else node.data.inputs,
            outputs=folder / str(attempt),
        )

    def _item(self, index: int, attempt: int, phase: TaskExecutionPhase, error: ExecutionError | None = None) -> Item:
        place = self._place(index, attempt)
        info = ExternalResourceInfo(external_id=place.name, index=index, retry_attempt=attempt, phase=phase)
        if phase != TaskExecutionPhase.QUEUED:
            info.logs = self._logs.get((index, attempt)) or [place.task_log(f"stdout and stderr-{index}")]
        return Item(info, error)

    def _save(self, *items: Item) -> None:
        self._store.task_executions.save_items(self._row, items)

    # All of them

    def _succeed(self) -> Outcome:
        """Gather what the items gave into lists."""
        names = self._task.interface.outputs.variables if self._task.interface and self._task.interface.outputs else {}
        last = {item.info.index: item for item in self._store.task_executions.items(self._row)}
        given = [self._given(last[index]) for index in range(self._size)]
        gathered = {
            name: Literal(
                collection=LiteralCollection(
                    literals=[_NOTHING if each is None else each.literals.get(name, _NOTHING) for each in given]
                )
            )
            for name in names
        }
        uri = write_message(self._node.data.outputs(0) / "outputs.pb", LiteralMap(literals=gathered))
        if not self._is_over:
            self._journal.task(self._event(TaskExecutionPhase.SUCCEEDED, outputs_uri=uri))
        return Succeeded(uri)

    @property
    def _is_over(self) -> bool:
        record = self._store.task_executions.get(TaskKey(self._node.key, self._key, 0))
        return record.closure.phase == TaskExecutionPhase.SUCCEEDED

    def _given(self, item: Item) -> LiteralMap | None:
        """What an item gave, None when it failed."""
        if item.error is not None:
            return None
        path = self._place(item.info.index, item.info.retry_attempt).outputs / "outputs.pb"
        return read_message(path, LiteralMap) or LiteralMap()

    def _fail(self, errors: Mapping[int, ExecutionError]) -> Failed:
        first = errors[min(errors)]
        error = ExecutionError(code=first.code, message=_summary(errors), kind=first.kind)
        self._store.task_executions.abort_items(self._row)
        return Failed(error, report=self._event(TaskExecutionPhase.FAILED, error=error))

    def _event(
        self, phase: TaskExecutionPhase, *, outputs_uri: str = "", error: ExecutionError | None = None
    ) -> TaskExecutionEvent:
        event = TaskExecutionEvent(
            task_id=self._task.id,
            parent_node_execution_id=self._node.key.identifier,
            phase=phase,
            occurred_at=Timestamp.now(),
            input_uri=str(self._node.data.inputs),
            task_type="container_array",
            metadata=TaskExecutionMetadata(plugin_identifier="k8s-array"),
            event_version=1,
        )
        if error is not None:
            event.error = error
        elif outputs_uri:
            event.output_uri = outputs_uri
        return event


def _summary(errors: Mapping[int, ExecutionError]) -> str:
    """The items' errors, each text once: ``[0, 3]: …``."""
    indexes: dict[str, list[int]] = {}
    for index in sorted(errors):
        indexes.setdefault(errors[index].message, []).append(index)
    text = "\n".join(f"{which}: {message}" for message, which in indexes.items())
    return text if len(text) <= _LONGEST_ERROR else f"{text[:_LONGEST_ERROR]}… and many more."
