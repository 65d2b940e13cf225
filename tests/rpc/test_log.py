"""A call leaves one line when asked to, and none otherwise."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from typing import Any

import pytest
from grpclib.const import Status

from flytewright.rpc.errors import NotFoundError
from flytewright.rpc.log import LEVEL_VARIABLE, Logged, set_up
from flytewright_idl._runtime.rpc import CallOptions, Method
from flytewright_idl.admin.agent import ExecuteTaskSyncRequest, ExecuteTaskSyncResponse
from flytewright_idl.admin.common import ObjectGetRequest
from flytewright_idl.admin.task import Task
from flytewright_idl.core.identifier import Identifier
from flytewright_idl.core.literals import Literal, LiteralMap
from flytewright_idl.service.admin import ADMIN_SERVICE_GET_TASK, AdminServiceStub
from flytewright_idl.service.agent import SYNC_AGENT_SERVICE_EXECUTE_TASK_SYNC

GET = ObjectGetRequest(id=Identifier(name="hidden"))
OPTIONS = CallOptions(metadata={"authorization": "Bearer canary"})


class Answering:
    """Answers, or fails, without a network."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error

    async def unary(self, method: Method[Any, Any], request: object, options: CallOptions) -> Any:
        if options.record is not None:
            options.record.begin()
        if self.error is not None:
            raise self.error
        return Task(short_description="secret")

    async def stream(self, method: Method[Any, Any], request: Any, options: CallOptions) -> AsyncIterator[Any]:
        if options.record is not None:
            options.record.begin()
        async for _ in request:
            yield ExecuteTaskSyncResponse(outputs=LiteralMap())
        if self.error is not None:
            raise self.error


class Hanging(Answering):
    """Does not answer."""

    async def unary(self, method: Method[Any, Any], request: object, options: CallOptions) -> Any:
        await asyncio.Event().wait()


def call(error: Exception | None = None) -> None:
    asyncio.run(Logged(Answering(error), "flyte:443").unary(ADMIN_SERVICE_GET_TASK, GET, OPTIONS))


def test_a_call_leaves_nothing_by_default(caplog: pytest.LogCaptureFixture) -> None:
    call()
    assert caplog.records == []


def test_at_debug_level_a_call_leaves_one_line_without_content_or_metadata(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "flytewright.rpc"):
        call()
    (line,) = caplog.messages
    assert line.startswith("AdminService/GetTask at flyte:443: OK after ")
    assert line.endswith(
        f"tries 1, sent {len(bytes(GET))} B, received {len(bytes(Task(short_description='secret')))} B"
    )
    assert not any(word in line for word in ("canary", "hidden", "secret"))


def test_a_failure_leaves_its_status(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "flytewright.rpc"), pytest.raises(NotFoundError):
        call(NotFoundError("AdminService/GetTask", "flyte:443", Status.NOT_FOUND, "gone"))
    (line,) = caplog.messages
    assert ": NOT_FOUND after " in line


def test_a_cancelled_call_leaves_its_line(caplog: pytest.LogCaptureFixture) -> None:
    async def cancelled() -> None:
        work = asyncio.ensure_future(Logged(Hanging(), "flyte:443").unary(ADMIN_SERVICE_GET_TASK, GET, OPTIONS))
        await asyncio.sleep(0)  # it starts
        work.cancel()
        with pytest.raises(asyncio.CancelledError):
            await work

    with caplog.at_level(logging.DEBUG, "flytewright.rpc"):
        asyncio.run(cancelled())
    (line,) = caplog.messages
    assert ": cancelled by the caller after " in line
    assert line.endswith(f"tries 0, sent {len(bytes(GET))} B, received 0 B")


REQUESTS = [ExecuteTaskSyncRequest(inputs=LiteralMap(literals={"x": Literal(hash="hidden")}))] * 3
REPLY = len(bytes(ExecuteTaskSyncResponse(outputs=LiteralMap())))


def exchange(wanted: int, error: Exception | None = None) -> None:
    """Send all requests and take so many replies, then close the stream."""

    async def requests() -> AsyncIterator[ExecuteTaskSyncRequest]:
        for request in REQUESTS:
            yield request

    async def run() -> None:
        link = Logged(Answering(error), "flyte:443")
        replies = link.stream(SYNC_AGENT_SERVICE_EXECUTE_TASK_SYNC, requests(), OPTIONS)
        assert isinstance(replies, AsyncGenerator)
        async with aclosing(replies):
            for _ in range(wanted):
                await anext(replies)
            if wanted == len(REQUESTS):
                with pytest.raises(StopAsyncIteration):
                    await anext(replies)

    asyncio.run(run())


def test_a_stream_leaves_nothing_by_default(caplog: pytest.LogCaptureFixture) -> None:
    exchange(3)
    assert caplog.records == []


def test_a_stream_leaves_one_line_with_what_went_each_way(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "flytewright.rpc"):
        exchange(3)
    (line,) = caplog.messages
    assert line.startswith("SyncAgentService/ExecuteTaskSync at flyte:443: OK after ")
    sent = sum(len(bytes(each)) for each in REQUESTS)
    assert line.endswith(f"tries 1, sent {sent} B in 3 messages, received {3 * REPLY} B in 3 messages")
    assert not any(word in line for word in ("canary", "hidden"))


def test_a_stream_that_is_left_early_leaves_its_line(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "flytewright.rpc"):
        exchange(1)
    (line,) = caplog.messages
    assert ": left by the caller after " in line
    assert line.endswith(f"received {REPLY} B")


def test_a_stream_that_fails_leaves_its_status(caplog: pytest.LogCaptureFixture) -> None:
    gone = NotFoundError("SyncAgentService/ExecuteTaskSync", "flyte:443", Status.NOT_FOUND, "gone")
    with caplog.at_level(logging.DEBUG, "flytewright.rpc"), pytest.raises(NotFoundError):
        exchange(3, gone)
    (line,) = caplog.messages
    assert ": NOT_FOUND after " in line


@pytest.mark.parametrize("asked", ["10", "debug", " DEBUG "])
def test_the_environment_sets_the_level(monkeypatch: pytest.MonkeyPatch, asked: str) -> None:
    logger = logging.getLogger("flytewright")
    monkeypatch.setattr(logger, "handlers", [])
    monkeypatch.setenv(LEVEL_VARIABLE, asked)
    before = logger.level
    try:
        set_up()
        assert logger.level == logging.DEBUG
        assert len(logger.handlers) == 1
    finally:
        logger.setLevel(before)


@pytest.mark.parametrize("asked", ["", "nonsense"])
def test_without_a_level_the_settings_of_the_application_hold(monkeypatch: pytest.MonkeyPatch, asked: str) -> None:
    monkeypatch.setenv(LEVEL_VARIABLE, asked)
    set_up()
    assert logging.getLogger("flytewright").handlers == []


def test_stubs_take_the_link() -> None:
    assert asyncio.run(AdminServiceStub(Logged(Answering(), "x")).get_task(GET)).short_description == "secret"
