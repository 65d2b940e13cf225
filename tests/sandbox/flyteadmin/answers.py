"""How a server answers the corpus: with which status, in which words, and what its lists have in them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from grpclib.client import Channel
from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytewright_idl._runtime.message import Message
from flytewright_idl.admin import Project
from flytewright_idl.service import (
    AdminServiceBase,
    AdminServiceStub,
    DataProxyServiceBase,
    DataProxyServiceStub,
    SignalServiceBase,
    SignalServiceStub,
)
from tests.sandbox.flyteadmin.corpus import Case, prepared

_STUBS: Final = {
    method: stub
    for stub, base in (
        (AdminServiceStub, AdminServiceBase),
        (SignalServiceStub, SignalServiceBase),
        (DataProxyServiceStub, DataProxyServiceBase),
    )
    for method in base.METHODS
}
"""The client that has a method."""
_LISTS: Final = (
    "projects",
    "tasks",
    "workflows",
    "launch_plans",
    "entities",
    "executions",
    "node_executions",
    "task_executions",
    "description_entities",
    "signals",
)
"""The fields in which answers have what was listed."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said to one request."""

    status: Status
    message: str = ""
    items: list[str] = field(default_factory=list)
    token: str = ""


class Asker:
    """Asks one server."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel

    async def prepare(self) -> None:
        """Make what the cases speak of, as far as it is not there."""
        for method, request in prepared():
            answer = await self._call(method, request)
            expected = {Status.OK, Status.ALREADY_EXISTS, Status.FAILED_PRECONDITION}
            assert answer.status in expected, f"{method}: {answer.message}"

    async def ask(self, case: Case) -> Answer:
        """The answer to a case."""
        return await self._call(case.method, case.request)

    async def _call(self, method: str, request: Message) -> Answer:
        try:
            response = await getattr(_STUBS[method](self._channel, timeout=60), method)(request)
        except GRPCError as error:
            return Answer(error.status, error.message or "")
        listed = next((getattr(response, name) for name in _LISTS if hasattr(response, name)), None)
        if listed is None:
            return Answer(Status.OK)
        return Answer(Status.OK, items=list(_names(listed)), token=response.token)


def _names(items: Iterable[Message]) -> Iterable[str]:
    for item in items:
        key = getattr(item, "id", item)
        if isinstance(item, Project):
            yield item.id
        elif hasattr(key, "version"):
            yield f"{key.name} {key.version}"
        elif hasattr(key, "task_id"):
            yield f"{key.task_id.name} {key.retry_attempt}"
        else:
            yield getattr(key, "node_id", "") or getattr(key, "signal_id", "") or key.name
