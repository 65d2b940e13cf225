"""What the tasks of an execution print, as far as the backend tells where that is."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from flytewright_idl.admin.task_execution import TaskExecution, TaskExecutionListRequest
from flytewright_idl.core.execution import TaskLog
from flytewright_idl.core.identifier import WorkflowExecutionIdentifier

from ..errors import DataNotFoundError
from .http import http_client
from .outline import CONCURRENT_LISTS, NodeOutline, outline

if TYPE_CHECKING:
    from .client import AsyncFlyteRemote

PAGE = 100


@dataclass(frozen=True)
class LogPlace:
    """Where one log is."""

    execution: WorkflowExecutionIdentifier
    node_id: str
    item: int | None
    """The item of an array."""
    attempt: int
    name: str
    """What the backend calls it."""
    uri: str

    @property
    def label(self) -> str:
        """What it is the log of: ``n0``, ``n0[3]`` for an item of an array, ``n0#1`` for the second try."""
        item = "" if self.item is None else f"[{self.item}]"
        return f"{self.node_id}{item}{f'#{self.attempt}' if self.attempt else ''}"

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells it from all others; its address may be another one each time."""
        return self.execution.name, self.label, self.name


async def log_places(remote: AsyncFlyteRemote, id: WorkflowExecutionIdentifier) -> list[LogPlace]:
    """The logs of all tasks that an execution has begun, those in the executions that it launched too."""
    admin, limit = remote.client.admin, asyncio.Semaphore(CONCURRENT_LISTS)

    async def tries(node: NodeOutline) -> list[TaskExecution]:
        async with limit:
            request = TaskExecutionListRequest(node_execution_id=node.id, limit=PAGE)
            return [each async for each in admin.list_task_executions.pages(request)]

    nodes = list((await outline(admin, id)).walk())
    found = await asyncio.gather(*map(tries, nodes))
    return [each for node, tasks in zip(nodes, found, strict=True) for task in tasks for each in _places(node, task)]


def _places(node: NodeOutline, task: TaskExecution) -> Iterator[LogPlace]:
    execution, closure = node.id.execution_id, task.closure
    attempt = task.id.retry_attempt if task.id is not None else 0
    if execution is None or closure is None:
        return

    def place(log: TaskLog, item: int | None, attempt: int) -> LogPlace:
        return LogPlace(execution, node.id.node_id, item, attempt, log.name, log.uri)

    for log in closure.logs:
        yield place(log, None, attempt)
    for each in closure.metadata.external_resources if closure.metadata is not None else ():
        for log in each.logs:
            yield place(log, each.index, each.retry_attempt)


async def read_log(remote: AsyncFlyteRemote, place: LogPlace, *, follow: bool) -> AsyncIterator[str]:
    """The text of a log in parts; with `follow`, as it is written, until the try has ended.

    Raises:
        DataNotFoundError: the backend says where the log is, and it is nothing that can be read there.
    """
    import httpx

    if not place.uri.startswith(("http://", "https://")):
        raise DataNotFoundError(_elsewhere(place))
    joint = "&" if "?" in place.uri else "?"
    uri = f"{place.uri}{joint}{urlencode({'follow': '1'})}" if follow else place.uri
    try:
        async with (
            http_client(remote.client.platform, timeout=None if follow else 30.0) as http,
            http.stream("GET", uri) as reply,
        ):
            if reply.is_error or not reply.headers.get("Content-Type", "").startswith("text/plain"):
                raise DataNotFoundError(_elsewhere(place))
            async for part in reply.aiter_text():
                yield part
    except httpx.HTTPError as error:
        raise DataNotFoundError(f"{_elsewhere(place)}: {str(error) or type(error).__name__}") from error


def _elsewhere(place: LogPlace) -> str:
    return f"the log of {place.label} cannot be read here; it is at {place.uri or 'no address that is known'}"
