"""What is asked of services that the sandbox does not have."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import pytest

from flytewright.config.platform import PlatformConfig
from flytewright.errors import DataNotFoundError, InvalidInputError
from flytewright.remote import AsyncFlyteRemote
from flytewright.remote.handles import FlyteWorkflowExecution
from flytewright.typeengine.resolver import LiteralsResolver
from flytewright_idl._runtime.rpc import ServiceBase
from flytewright_idl.admin.execution import (
    Execution,
    ExecutionCreateResponse,
    ExecutionRecoverRequest,
    ExecutionRelaunchRequest,
    WorkflowExecutionGetMetricsRequest,
    WorkflowExecutionGetMetricsResponse,
    WorkflowExecutionGetRequest,
)
from flytewright_idl.admin.signal import Signal, SignalList, SignalListRequest, SignalSetRequest, SignalSetResponse
from flytewright_idl.core.identifier import SignalIdentifier, WorkflowExecutionIdentifier
from flytewright_idl.core.literals import Literal, LiteralMap, Primitive, Scalar
from flytewright_idl.core.metrics import Span
from flytewright_idl.core.types import LiteralType, SimpleType
from flytewright_idl.service.admin import AdminServiceBase
from flytewright_idl.service.dataproxy import (
    DataProxyServiceBase,
    GetDataRequest,
    GetDataResponse,
    PreSignedUrLs,
)
from flytewright_idl.service.signal import SignalServiceBase
from tests.support.loopback import HOST, serving

T = TypeVar("T")
EXECUTION = WorkflowExecutionIdentifier(project="flytesnacks", domain="development", name="e")


def asked(service: ServiceBase, use: Callable[[AsyncFlyteRemote], Awaitable[T]]) -> T:
    """What `use` gives with a remote of a service."""

    async def run() -> T:
        async with serving(service) as port:
            platform = PlatformConfig(endpoint=f"{HOST}:{port}", insecure=True)
            async with AsyncFlyteRemote(platform) as remote:
                return await use(remote)

    return asyncio.run(run())


def primitive(value: Primitive) -> Literal:
    return Literal(scalar=Scalar(primitive=value))


class Gates(SignalServiceBase):
    """Has one signal, and remembers what it is set to."""

    def __init__(self) -> None:
        self.listed: list[SignalListRequest] = []
        self.values: dict[str, Literal | None] = {}

    async def list_signals(self, request: SignalListRequest) -> SignalList:
        self.listed.append(request)
        id = SignalIdentifier(signal_id="go", execution_id=request.workflow_execution_id)
        return SignalList(signals=[Signal(id=id, type=LiteralType(simple=SimpleType.BOOLEAN))])

    async def set_signal(self, request: SignalSetRequest) -> SignalSetResponse:
        assert request.id is not None
        assert request.id.execution_id == EXECUTION
        self.values[request.id.signal_id] = request.value
        return SignalSetResponse()


def test_the_signals_of_an_execution_are_listed() -> None:
    gates = Gates()
    (signal,) = asked(gates, lambda remote: remote.list_signals("e", limit=7))
    assert signal.id == SignalIdentifier(signal_id="go", execution_id=EXECUTION)
    assert gates.listed == [SignalListRequest(workflow_execution_id=EXECUTION, limit=7)]


def test_gates_are_approved_rejected_and_given_values() -> None:
    gates = Gates()

    async def use(remote: AsyncFlyteRemote) -> None:
        await remote.approve("a", "e")
        await remote.reject("r", "e")
        await remote.set_input("own", "e", 3)
        await remote.set_signal("typed", "e", 3, python_type=float)
        await remote.set_input("guessed", "e", 3, literal_type=LiteralType(simple=SimpleType.FLOAT))
        await remote.set_input("literal", "e", primitive(Primitive(string_value="s")))

    asked(gates, use)
    assert gates.values == {
        "a": primitive(Primitive(boolean=True)),
        "r": primitive(Primitive(boolean=False)),
        "own": primitive(Primitive(integer=3)),
        "typed": primitive(Primitive(float_value=3.0)),
        "guessed": primitive(Primitive(float_value=3.0)),
        "literal": primitive(Primitive(string_value="s")),
    }


class Data(DataProxyServiceBase):
    """Gives one answer."""

    def __init__(self, answer: GetDataResponse) -> None:
        self.answer = answer

    async def get_data(self, request: GetDataRequest) -> GetDataResponse:
        assert request.flyte_url == "flyte://v1/p/d/e/n0/o"
        return self.answer


def got(answer: GetDataResponse) -> LiteralsResolver | Literal | bytes | None:
    return asked(Data(answer), lambda remote: remote.get("flyte://v1/p/d/e/n0/o"))


def test_what_a_uri_names_is_given() -> None:
    one = primitive(Primitive(integer=1))
    values = got(GetDataResponse(literal_map=LiteralMap(literals={"x": one})))
    assert isinstance(values, LiteralsResolver)
    assert values.literals == {"x": one}
    assert got(GetDataResponse(literal=one)) == one
    assert got(GetDataResponse()) is None
    with pytest.raises(DataNotFoundError, match="names a file that there is no URL for"):
        got(GetDataResponse(pre_signed_urls=PreSignedUrLs()))
    with pytest.raises(InvalidInputError, match="is not given"):
        asked(Data(GetDataResponse()), lambda remote: remote.get())


class Metrics(AdminServiceBase):
    """Has spans as deep as they are asked for."""

    async def get_execution_metrics(
        self, request: WorkflowExecutionGetMetricsRequest
    ) -> WorkflowExecutionGetMetricsResponse:
        span = Span(operation_id="leaf")
        for _ in range(request.depth):
            span = Span(workflow_id=request.id, spans=[span])
        return WorkflowExecutionGetMetricsResponse(span=span)


def test_metrics_are_spans_within_spans() -> None:
    span = asked(Metrics(), lambda remote: remote.get_execution_metrics(EXECUTION, depth=1))
    assert span == Span(workflow_id=EXECUTION, spans=[Span(operation_id="leaf")])


class Again(AdminServiceBase):
    """Starts executions again, and remembers how it was asked."""

    def __init__(self) -> None:
        self.asked: list[ExecutionRelaunchRequest | ExecutionRecoverRequest] = []

    async def relaunch_execution(self, request: ExecutionRelaunchRequest) -> ExecutionCreateResponse:
        self.asked.append(request)
        return ExecutionCreateResponse(id=named(request.name))

    async def recover_execution(self, request: ExecutionRecoverRequest) -> ExecutionCreateResponse:
        self.asked.append(request)
        return ExecutionCreateResponse(id=named(request.name))

    async def get_execution(self, request: WorkflowExecutionGetRequest) -> Execution:
        return Execution(id=request.id)


def named(name: str) -> WorkflowExecutionIdentifier:
    return WorkflowExecutionIdentifier(project="flytesnacks", domain="development", name=name)


def test_an_execution_is_relaunched_and_recovered() -> None:
    service = Again()

    async def use(remote: AsyncFlyteRemote) -> list[WorkflowExecutionIdentifier]:
        first = FlyteWorkflowExecution(Execution(id=EXECUTION), remote)
        again = await remote.relaunch(first, "again", overwrite_cache=True)
        return [again.id, (await remote.recover(again, "rest")).id]

    assert asked(service, use) == [named("again"), named("rest")]
    assert service.asked == [
        ExecutionRelaunchRequest(id=EXECUTION, name="again", overwrite_cache=True),
        ExecutionRecoverRequest(id=named("again"), name="rest"),
    ]
