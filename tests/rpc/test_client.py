"""`Client` over real sockets: every service, one chain."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterable

import pytest
from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytewright.config.platform import PlatformConfig
from flytewright.rpc.call import WithDeadline
from flytewright.rpc.client import Client
from flytewright.rpc.errors import DeadlineExceededError, NotFoundError
from flytewright.rpc.interceptors import Interceptor, Req, Resp
from flytewright_idl._runtime.rpc import Caller, CallOptions, Method, ServiceStub
from flytewright_idl.admin.common import ObjectGetRequest
from flytewright_idl.admin.task import Task
from flytewright_idl.service.admin import AdminServiceBase
from tests.support.loopback import HOST, serving

GET = ObjectGetRequest()


class Once(AdminServiceBase):
    """Fails the first time."""

    def __init__(self, status: Status) -> None:
        self.status = status
        self.calls = 0

    async def get_task(self, request: ObjectGetRequest) -> Task:
        self.calls += 1
        if self.calls == 1:
            raise GRPCError(self.status, "told to")
        return Task(short_description="answered")


def platform(port: int, timeout: float = 10.0) -> PlatformConfig:
    return PlatformConfig(endpoint=f"{HOST}:{port}", insecure=True, rpc_timeout=timeout)


def get_task(service: Once, *interceptors: Interceptor) -> Task:
    async def run() -> Task:
        async with serving(service) as port, Client(platform(port), interceptors=interceptors) as client:
            return await client.admin.get_task(GET)

    return asyncio.run(run())


def test_the_client_repeats_what_may_pass() -> None:
    assert get_task(Once(Status.UNAVAILABLE)).short_description == "answered"


def test_the_client_raises_typed_errors() -> None:
    with pytest.raises(NotFoundError, match="AdminService/GetTask at .*: NOT_FOUND: told to") as caught:
        get_task(Once(Status.NOT_FOUND))
    assert caught.value.tries == 1


class Noting(Interceptor):
    """Writes down its name, the method and the outcome."""

    def __init__(self, name: str, notes: list[str]) -> None:
        self.name = name
        self.notes = notes

    async def unary(
        self, inner: Caller, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions
    ) -> Resp:
        self.notes.append(f"{self.name} {method}")
        try:
            return await inner.unary(method, request, options)
        finally:
            self.notes.append(f"{self.name} done")


def test_interceptors_nest_and_see_one_call_however_often_it_is_tried() -> None:
    notes: list[str] = []
    get_task(Once(Status.UNAVAILABLE), Noting("outer", notes), Noting("inner", notes))
    assert notes == ["outer AdminService/GetTask", "inner AdminService/GetTask", "inner done", "outer done"]


def test_a_server_that_never_answers_fails_by_the_deadline() -> None:
    async def run(port: int) -> None:
        async with Client(platform(port, timeout=0.05)) as client:
            await client.admin.get_task(GET)

    with socket.create_server((HOST, 0)) as black_hole, pytest.raises(DeadlineExceededError):
        asyncio.run(run(black_hole.getsockname()[1]))


def test_a_cancelled_call_is_cancelled_and_not_late() -> None:
    class Hanging:
        async def unary(self, method: object, request: object, options: CallOptions) -> Task:
            started.set()
            await asyncio.Event().wait()
            raise AssertionError

    async def run() -> None:
        task = asyncio.ensure_future(WithDeadline(Hanging(), 60).unary(GET_TASK, GET, CallOptions()))  # type: ignore[arg-type]
        await started.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    from flytewright_idl.service.admin import ADMIN_SERVICE_GET_TASK as GET_TASK

    started = asyncio.Event()
    asyncio.run(run())


def test_every_service_is_there() -> None:
    async def run() -> None:
        async with Client("dns:///flyte.example.com") as client:
            names = [each for each, value in vars(Client).items() if hasattr(value, "func") and each[0] != "_"]
            stubs = [getattr(client, each) for each in names if each != "caller"]
            assert len(stubs) == 11  # as many as the IDL has
            assert all(isinstance(each, ServiceStub) for each in stubs)

    asyncio.run(run())
