"""A call leaves one line when asked to, and none otherwise."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest
from grpclib.const import Status

from flytewright.rpc.errors import NotFoundError
from flytewright.rpc.log import LEVEL_VARIABLE, Logged, set_up
from flytewright_idl._runtime.rpc import CallOptions, Method
from flytewright_idl.admin.common import ObjectGetRequest
from flytewright_idl.admin.task import Task
from flytewright_idl.core.identifier import Identifier
from flytewright_idl.service.admin import ADMIN_SERVICE_GET_TASK, AdminServiceStub

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

    def stream(self, method: Method[Any, Any], request: object, options: CallOptions) -> Any:
        raise NotImplementedError


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
