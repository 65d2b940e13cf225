"""Runs an array whose items are tasks: each has its own tries, and for clients they are one task execution.

Its metadata have the items as external resources.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace

from flytewright_idl.core import (
    ArrayNode,
    ArrayNodeDataMode,
    CatalogCacheStatus,
    ExecutionError,
    LiteralMap,
    Node,
    TaskExecutionPhase,
    TaskLog,
    TaskTemplate,
    TypedInterface,
    Variable,
    VariableMap,
)
from flytewright_idl.event import ExternalResourceInfo, TaskExecutionEvent, TaskExecutionMetadata

from ..data import read_message, write_message
from ..keys import EntityKey, TaskKey
from ..store.task_executions import Item
from .arrays import Elements, common_error, gathered, most_failures, run_items
from .attempt import Attempt, Progress
from .attempts import run_attempt
from .caching import TaskCache, owner_name
from .environment import item_environment
from .node import NodeRun
from .outcome import Failed, Outcome, Succeeded, user_error
from .place import Place
from .task_events import task_event
from .tries import Budget, try_until_done
from .verdict import OUTPUTS, Verdict


async def run_task_array(node: NodeRun, array: ArrayNode, item: Node, elements: Elements) -> Outcome:
    """Run an array of tasks to its end."""
    assert item.task_node is not None
    key = EntityKey.of(item.task_node.reference_id)
    items = _Items(node, array, item, key, node.context.tasks[key], elements)
    if array.parallelism is None:  # then its items count among the nodes of the execution
        return await items.execute(node.context.slots)
    async with node.context.slots:
        return await items.execute(asyncio.Semaphore(array.parallelism or max(1, elements.size)))


class _Items:
    """The items of one array."""

    def __init__(
        self, node: NodeRun, array: ArrayNode, sub_node: Node, key: EntityKey, task: TaskTemplate, elements: Elements
    ) -> None:
        self._node = node
        self._array = array
        self._sub_node = sub_node
        self._key = key
        self._task = task
        self._elements = elements
        self._store = node.context.platform.store
        self._journal = node.context.platform.journal
        self._row = 0
        """The id of the task execution that stands for all items."""
        self._logs: dict[tuple[int, int], list[TaskLog]] = {}
        """What each try of an item has said of its logs."""
        self._caches: dict[int, TaskCache] = {}
        """The cache of each item that has one."""

    async def execute(self, slots: asyncio.Semaphore) -> Outcome:
        """Run all items, from where an earlier run left them."""
        done = self._take_up()
        errors = {index: item.error for index, item in done.items() if item.error is not None}
        most = most_failures(self._array, self._elements.size)
        due = [index for index in range(self._elements.size) if index not in done]
        await run_items({index: self._within(slots, index) for index in due}, errors, most)
        return self._succeed() if len(errors) <= most else self._fail(common_error(errors))

    def _take_up(self) -> dict[int, Item]:
        """Write that the array begins, or read which items are done."""
        record = self._store.task_executions.find(TaskKey(self._node.key, self._key, 0))
        if record is None:
            with self._store.transaction():
                self._row = self._journal.task(self._event(TaskExecutionPhase.QUEUED)).id
                self._save(*(self._item(index, 0, TaskExecutionPhase.QUEUED) for index in range(self._elements.size)))
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
        begun = self._count_tries(index, budget)
        inputs = self._elements[index]
        owner = owner_name(self._node.key.execution.name, self._node.key.node_id, f"n{index}")
        cache = TaskCache.of(self._node.context, self._sub_node, _one_of(self._task), inputs, owner)
        if cache is None:
            outcome = await self._run_tries(index, budget, inputs)
        else:
            self._caches[index] = cache
            outputs = self._place(index, 0).outputs / OUTPUTS
            outcome = await cache.found_or_made(outputs, lambda: self._run_tries(index, budget, inputs), begun=begun)
        if isinstance(outcome, Succeeded):
            self._save(self._item(index, budget.attempt, TaskExecutionPhase.SUCCEEDED))
        else:
            self._save(self._item(index, budget.attempt, TaskExecutionPhase.FAILED, outcome.error))
        return outcome

    async def _run_tries(self, index: int, budget: Budget, inputs: LiteralMap) -> Outcome:
        """Try until the item succeeds or has no more tries; keep what it gives if there is a cache for it."""

        async def run(attempt: int) -> Verdict:
            return await self._try(index, attempt, inputs)

        def repeat(attempt: int, error: ExecutionError) -> None:
            failed = self._item(index, attempt, TaskExecutionPhase.FAILED, error)
            self._save(failed, self._item(index, attempt + 1, TaskExecutionPhase.QUEUED))

        outcome = await try_until_done(budget, run, repeat)
        if isinstance(outcome, Succeeded) and index in self._caches:
            self._caches[index].keep(outcome.outputs_uri, TaskKey(self._node.key, self._key, 0))
        return outcome

    def _count_tries(self, index: int, budget: Budget) -> bool:
        """Count the tries that an item has behind it; gives whether it has begun with any."""
        begun = False
        for item in self._store.task_executions.items(self._row, index):
            begun = begun or item.info.phase != TaskExecutionPhase.QUEUED
            if item.error is not None:
                budget.spend(item.error)
        return begun

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
        cache = self._caches.get(index)
        if cache is not None:
            info.cache_status = cache.told.cache_status
            if info.cache_status == CatalogCacheStatus.CACHE_HIT:
                info.logs = []
        return Item(info, error)

    def _save(self, *items: Item) -> None:
        self._store.task_executions.save_items(self._row, items)

    # All of them

    def _succeed(self) -> Outcome:
        """Gather what the items gave into lists."""
        names = self._task.interface.outputs.variables if self._task.interface and self._task.interface.outputs else {}
        last = {item.info.index: item for item in self._store.task_executions.items(self._row)}
        given = [self._given(last[index]) for index in range(self._elements.size)]
        uri = write_message(self._node.data.outputs(0) / OUTPUTS, gathered(names, given))
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
        path = self._place(item.info.index, item.info.retry_attempt).outputs / OUTPUTS
        return read_message(path, LiteralMap) or LiteralMap()

    def _fail(self, error: ExecutionError) -> Failed:
        self._store.task_executions.abort_items(self._row)
        return Failed(error, report=self._event(TaskExecutionPhase.FAILED, error=error))

    def _event(
        self, phase: TaskExecutionPhase, *, outputs_uri: str = "", error: ExecutionError | None = None
    ) -> TaskExecutionEvent:
        metadata = TaskExecutionMetadata(plugin_identifier="k8s-array")
        event = task_event(self._node, self._task, phase, metadata, outputs_uri=outputs_uri, error=error)
        event.task_type = "container_array"
        return event


def _one_of(task: TaskTemplate) -> TaskTemplate:
    """The task as the cache knows it: one that gives an item of each of its lists."""
    outputs = task.interface.outputs.variables if task.interface and task.interface.outputs else {}
    single = {
        name: Variable(
            type=(variable.type and variable.type.collection_type) or variable.type, description=variable.description
        )
        for name, variable in outputs.items()
    }
    inputs = task.interface.inputs if task.interface else None
    return replace(task, interface=TypedInterface(inputs=inputs, outputs=VariableMap(variables=single)))
