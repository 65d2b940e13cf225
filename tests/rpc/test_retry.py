"""What may pass by itself is repeated, everything else is tried once, and an outage is not amplified."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import grpc
import pytest
from grpclib.const import Status
from grpclib.exceptions import GRPCError, StreamTerminatedError
from grpclib.metadata import Deadline

from flytewright.rpc.methods import REPEATABLE
from flytewright.rpc.retry import RetryBudget, Retrying, RetryPolicy
from flytewright_idl._runtime.message import Message
from flytewright_idl._runtime.rpc import Caller, CallOptions, CallRecord, ChannelCaller, Method, ServiceBase
from flytewright_idl.admin.common import ObjectGetRequest
from flytewright_idl.admin.execution import ExecutionCreateRequest, ExecutionCreateResponse
from flytewright_idl.admin.task import Task
from flytewright_idl.cacheservice.cacheservice import CacheServiceBase
from flytewright_idl.core.identifier import Identifier
from flytewright_idl.datacatalog.datacatalog import DataCatalogBase
from flytewright_idl.service.admin import (
    ADMIN_SERVICE_CREATE_EXECUTION,
    ADMIN_SERVICE_GET_TASK,
    AdminServiceBase,
    AdminServiceStub,
)
from flytewright_idl.service.dataproxy import DataProxyServiceBase
from flytewright_idl.service.external_plugin_service import ExternalPluginServiceBase
from flytewright_idl.service.signal import SignalServiceBase
from tests.support.loopback import channel_to, official_serving, serving

PERMANENT = [each for each in Status if each not in (Status.OK, Status.UNAVAILABLE, Status.ABORTED)]
GET = ObjectGetRequest()


@dataclass
class Script:
    """A caller whose first calls fail as told."""

    failures: list[Exception]
    trailers: Mapping[str, str] = field(default_factory=dict)
    seen: list[CallOptions] = field(default_factory=list)

    async def unary(self, method: Method[Any, Any], request: object, options: CallOptions) -> Any:
        self._fail(options)
        return method.response()

    async def stream(self, method: Method[Any, Any], request: object, options: CallOptions) -> AsyncIterator[Any]:
        self._fail(options)
        yield method.response()

    def _fail(self, options: CallOptions) -> None:
        self.seen.append(options)
        if self.failures:
            assert options.record is not None
            options.record.trailers = self.trailers
            raise self.failures.pop(0)


class Naps(list[float]):
    """Sleeps at once and remembers how long it was to be."""

    async def __call__(self, seconds: float) -> None:
        self.append(seconds)


def longest(_low: float, high: float) -> float:
    return high


def failing(*statuses: Status) -> list[Exception]:
    return [GRPCError(each, "told to") for each in statuses]


def call(
    script: Script,
    naps: Naps,
    method: Method[Any, Any] = ADMIN_SERVICE_GET_TASK,
    request: Message = GET,
    options: CallOptions | None = None,
    policy: RetryPolicy | None = None,
) -> Message:
    retrying = Retrying(script, policy or RetryPolicy(), sleep=naps, uniform=longest)
    reply: Message = asyncio.run(retrying.unary(method, request, options or CallOptions()))
    return reply


def test_a_transient_failure_is_repeated_after_growing_waits() -> None:
    naps, script = Naps(), Script(failing(Status.UNAVAILABLE, Status.ABORTED, Status.UNAVAILABLE))
    assert call(script, naps) == Task()
    assert naps == pytest.approx([0.1, 0.15, 0.225])


def test_waits_end_at_the_ceiling() -> None:
    assert RetryPolicy().ceiling(50) == 5.0


def test_the_last_failure_is_raised_when_all_tries_are_used_up() -> None:
    naps, script = Naps(), Script(failing(*[Status.UNAVAILABLE] * 9))
    record = CallRecord()
    with pytest.raises(GRPCError):
        call(script, naps, options=CallOptions(record=record))
    assert (len(script.seen), len(naps), record.tries) == (4, 3, 4)


@pytest.mark.parametrize("status", PERMANENT)
def test_a_permanent_status_is_tried_once(status: Status) -> None:
    naps, script = Naps(), Script(failing(status))
    with pytest.raises(GRPCError):
        call(script, naps)
    assert (len(script.seen), naps) == (1, [])


@pytest.mark.parametrize("error", [StreamTerminatedError("Connection lost"), ConnectionResetError()])
def test_a_lost_connection_is_repeated(error: Exception) -> None:
    assert call(Script([error]), Naps()) == Task()


def test_a_call_that_may_have_arrived_is_not_repeated_when_twice_is_not_once() -> None:
    script = Script(failing(Status.UNAVAILABLE))
    with pytest.raises(GRPCError):
        call(script, Naps(), ADMIN_SERVICE_CREATE_EXECUTION, ExecutionCreateRequest())
    assert len(script.seen) == 1


def test_creating_an_execution_is_repeated_when_the_caller_picked_its_name() -> None:
    request = ExecutionCreateRequest(name="f1")
    reply = call(Script(failing(Status.UNAVAILABLE)), Naps(), ADMIN_SERVICE_CREATE_EXECUTION, request)
    assert reply == ExecutionCreateResponse()


def test_whatever_never_left_is_repeated() -> None:
    reply = call(Script([ConnectionRefusedError()]), Naps(), ADMIN_SERVICE_CREATE_EXECUTION, ExecutionCreateRequest())
    assert reply == ExecutionCreateResponse()


def test_the_server_says_when_to_come_again() -> None:
    naps, script = Naps(), Script(failing(Status.RESOURCE_EXHAUSTED), {"grpc-retry-pushback-ms": "1500"})
    assert call(script, naps) == Task()
    assert naps == [1.5]


@pytest.mark.parametrize("pushback", ["-1", "soon", ""])
def test_the_server_says_not_to_come_again(pushback: str) -> None:
    script = Script(failing(Status.UNAVAILABLE), {"grpc-retry-pushback-ms": pushback})
    with pytest.raises(GRPCError):
        call(script, Naps())
    assert len(script.seen) == 1


def test_no_wait_goes_past_the_deadline() -> None:
    naps, script = Naps(), Script(failing(Status.UNAVAILABLE))
    with pytest.raises(GRPCError):
        call(script, naps, options=CallOptions(deadline=Deadline.from_timeout(0.01)))
    assert naps == []


def test_a_stream_is_repeated_only_until_its_first_message() -> None:
    async def read(script: Caller) -> list[Message]:
        retrying = Retrying(script, sleep=Naps())
        return [each async for each in retrying.stream(ADMIN_SERVICE_GET_TASK, GET, CallOptions())]

    class Breaking(Script):
        async def stream(self, method: Method[Any, Any], request: object, options: CallOptions) -> AsyncIterator[Any]:
            self.seen.append(options)
            yield method.response()
            raise GRPCError(Status.UNAVAILABLE)

    assert asyncio.run(read(Script(failing(Status.UNAVAILABLE)))) == [Task()]
    breaking = Breaking([])
    with pytest.raises(GRPCError):
        asyncio.run(read(breaking))
    assert len(breaking.seen) == 1


def test_an_outage_is_not_amplified() -> None:
    script = Script(failing(*[Status.UNAVAILABLE] * 5000))
    retrying = Retrying(script, sleep=Naps())

    async def many() -> None:
        for _ in range(1000):
            with pytest.raises(GRPCError):
                await retrying.unary(ADMIN_SERVICE_GET_TASK, GET, CallOptions())

    asyncio.run(many())
    assert 1000 < len(script.seen) <= 1050


def test_successes_fill_the_budget_again() -> None:
    budget = RetryBudget(size=4, given_back=0.5)
    for _ in range(9):
        budget.failed()
    assert budget.spent
    for _ in range(5):
        budget.succeeded()
    assert not budget.spent


def test_every_route_of_the_table_is_one_that_the_idl_does_not_mark() -> None:
    bases: list[type[ServiceBase]] = [
        AdminServiceBase,
        DataProxyServiceBase,
        SignalServiceBase,
        ExternalPluginServiceBase,
        CacheServiceBase,
        DataCatalogBase,
    ]
    unmarked = {each.route for base in bases for each in base.METHODS.values() if not each.idempotent}
    assert set(REPEATABLE) <= unmarked


def test_the_push_back_of_a_real_server_is_heard() -> None:
    calls: list[bytes] = []

    def answer(request: bytes, context: grpc.ServicerContext) -> bytes:
        calls.append(request)
        if len(calls) == 1:
            context.set_trailing_metadata((("grpc-retry-pushback-ms", "700"),))
            context.abort(grpc.StatusCode.UNAVAILABLE, "later")
        return b""

    async def ask(port: int) -> Task:
        async with channel_to(port) as channel:
            return await AdminServiceStub(Retrying(ChannelCaller(channel), sleep=naps)).get_task(GET)

    naps = Naps()
    handlers = {"GetTask": grpc.unary_unary_rpc_method_handler(answer)}
    with official_serving("flyteidl.service.AdminService", handlers) as port:
        assert asyncio.run(ask(port)) == Task()
    assert naps == [0.7]


class Unsteady(AdminServiceBase):
    """Answers nine calls of ten; knows no tasks named ``gone``."""

    def __init__(self) -> None:
        self.asked_for_gone = 0
        self.dice = random.Random(4)

    async def get_task(self, request: ObjectGetRequest) -> Task:
        assert request.id is not None
        if request.id.name == "gone":
            self.asked_for_gone += 1
            raise GRPCError(Status.NOT_FOUND, "gone")
        if self.dice.random() < 0.1:
            raise GRPCError(Status.UNAVAILABLE, "unsteady")
        return Task()


def test_of_calls_that_fail_one_time_in_ten_nearly_all_succeed() -> None:
    async def one(stub: AdminServiceStub, name: str) -> Status:
        try:
            await stub.get_task(ObjectGetRequest(id=Identifier(name=name)))
        except GRPCError as error:
            return error.status
        return Status.OK

    async def many() -> tuple[list[Status], list[Status], int]:
        service = Unsteady()
        async with serving(service) as port, channel_to(port) as channel:
            stub = AdminServiceStub(Retrying(ChannelCaller(channel), sleep=Naps()))
            steady: list[Status] = []
            for _ in range(100):
                steady += await asyncio.gather(*(one(stub, "t") for _ in range(100)))
            gone = list(await asyncio.gather(*(one(stub, "gone") for _ in range(50))))
        return steady, gone, service.asked_for_gone

    steady, gone, asked = asyncio.run(many())
    assert len(steady) == 10_000
    assert steady.count(Status.OK) >= 9_990
    assert gone == [Status.NOT_FOUND] * 50
    assert asked == 50
