"""Every call is one span of the caller's trace, in which the server can go on."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import aclosing, contextmanager
from typing import Any

import grpc
import pytest
from grpclib.const import Status
from opentelemetry import propagate, trace
from opentelemetry.context import Context
from opentelemetry.propagators.textmap import Setter, TextMapPropagator, default_setter
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from flytewright.config.platform import PlatformConfig
from flytewright.rpc.client import Client
from flytewright.rpc.errors import NotFoundError, UnavailableError
from flytewright.rpc.sync_client import SyncClient
from flytewright.rpc.telemetry import TRIES, Tracing
from flytewright_idl._runtime.rpc import CallOptions, Method
from flytewright_idl.admin.agent import ExecuteTaskSyncRequest, ExecuteTaskSyncResponse
from flytewright_idl.admin.common import ObjectGetRequest
from flytewright_idl.admin.task import Task
from flytewright_idl.service.admin import ADMIN_SERVICE_GET_TASK
from flytewright_idl.service.agent import SYNC_AGENT_SERVICE_EXECUTE_TASK_SYNC
from tests.support.loopback import HOST, official_serving

GET = ObjectGetRequest()
ADMIN = "flyteidl.service.AdminService"
AGENT = "flyteidl.service.SyncAgentService"


class Collected:
    """Spans that have ended, and the tracer to make more of them."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        self.tracer = self.provider.get_tracer("the application")
        self.tracing = Tracing(self.provider)

    @property
    def calls(self) -> list[ReadableSpan]:
        return [span for span in self._exporter.get_finished_spans() if span.kind is trace.SpanKind.CLIENT]

    @property
    def call(self) -> ReadableSpan:
        (call,) = self.calls
        return call


@pytest.fixture
def spans() -> Iterator[Collected]:
    collected = Collected()
    yield collected
    collected.provider.shutdown()


class Admin:
    """Serves GetTask by a script of statuses, answers after its end, and keeps the metadata."""

    def __init__(self, *script: grpc.StatusCode) -> None:
        self.script = list(script)
        self.metadata: list[dict[str, str | bytes]] = []

    def get_task(self, _request: bytes, context: grpc.ServicerContext) -> bytes:
        self.metadata.append(dict(context.invocation_metadata()))
        if self.script:
            context.abort(self.script.pop(0), "told to")
        return bytes(Task(short_description="answered"))

    @contextmanager
    def serving(self) -> Iterator[PlatformConfig]:
        handlers: dict[str, grpc.RpcMethodHandler[bytes, bytes]] = {
            "GetTask": grpc.unary_unary_rpc_method_handler(self.get_task)
        }
        with official_serving(ADMIN, handlers) as port:
            yield PlatformConfig(endpoint=f"{HOST}:{port}", insecure=True)

    def called(self, tracing: Tracing, metadata: dict[str, str | bytes] | None = None) -> Task:
        async def run(platform: PlatformConfig) -> Task:
            async with Client(platform, interceptors=[tracing]) as client:
                return await client.admin.get_task(GET, metadata=metadata)

        with self.serving() as platform:
            return asyncio.run(run(platform))


def attributes(span: ReadableSpan) -> dict[str, object]:
    return dict(span.attributes or {})


def sent_context(metadata: dict[str, str | bytes]) -> trace.SpanContext:
    return trace.get_current_span(propagate.extract(metadata)).get_span_context()


def test_a_call_is_a_client_span_in_the_trace_of_its_caller(spans: Collected) -> None:
    with spans.tracer.start_as_current_span("caller") as caller:
        assert Admin().called(spans.tracing).short_description == "answered"
    call = spans.call
    assert call.name == "flyteidl.service.AdminService/GetTask"
    assert attributes(call) == {
        "rpc.system": "grpc",
        "rpc.service": "flyteidl.service.AdminService",
        "rpc.method": "GetTask",
        "rpc.grpc.status_code": 0,
        TRIES: 1,
    }
    assert call.status.status_code is trace.StatusCode.UNSET
    assert call.parent == caller.get_span_context()


def test_the_server_gets_the_span_beside_the_metadata_of_the_call(spans: Collected) -> None:
    admin = Admin()
    admin.called(spans.tracing, metadata={"team": "genomics"})
    (metadata,) = admin.metadata
    assert metadata["team"] == "genomics"
    assert sent_context(metadata).span_id == spans.call.context.span_id
    assert sent_context(metadata).trace_id == spans.call.context.trace_id


def test_all_tries_of_a_call_are_one_span(spans: Collected) -> None:
    admin = Admin(grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.UNAVAILABLE)
    admin.called(spans.tracing)
    assert attributes(spans.call)[TRIES] == 3
    assert attributes(spans.call)["rpc.grpc.status_code"] == 0
    assert {sent_context(each).span_id for each in admin.metadata} == {spans.call.context.span_id}


def test_a_failed_call_is_an_error_with_the_status_and_the_words_of_the_server(spans: Collected) -> None:
    with pytest.raises(NotFoundError):
        Admin(grpc.StatusCode.NOT_FOUND).called(spans.tracing)
    assert attributes(spans.call)["rpc.grpc.status_code"] == Status.NOT_FOUND.value
    assert attributes(spans.call)["error.type"] == "NOT_FOUND"
    assert spans.call.status.status_code is trace.StatusCode.ERROR
    assert spans.call.status.description == "told to"


class Ending:
    """Ends every call by an error, or never."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error
        self.begun = asyncio.Event()

    async def unary(self, method: Method[Any, Any], request: object, options: CallOptions) -> Any:
        self.begun.set()
        if self.error is not None:
            raise self.error
        await asyncio.Event().wait()

    async def stream(self, method: Method[Any, Any], request: Any, options: CallOptions) -> AsyncIterator[Any]:
        yield await self.unary(method, request, options)


def test_a_mistake_in_an_inner_interceptor_is_an_error_of_its_kind(spans: Collected) -> None:
    inner = Ending(KeyError("region"))
    with pytest.raises(KeyError):
        asyncio.run(spans.tracing.unary(inner, ADMIN_SERVICE_GET_TASK, GET, CallOptions()))
    assert attributes(spans.call)["rpc.grpc.status_code"] == Status.UNKNOWN.value
    assert attributes(spans.call)["error.type"] == "KeyError"


def test_a_call_that_its_caller_cancels_is_cancelled(spans: Collected) -> None:
    async def run() -> None:
        inner = Ending()
        call = asyncio.ensure_future(spans.tracing.unary(inner, ADMIN_SERVICE_GET_TASK, GET, CallOptions()))
        await inner.begun.wait()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call

    asyncio.run(run())
    assert attributes(spans.call)["rpc.grpc.status_code"] == Status.CANCELLED.value
    assert spans.call.status.description == "cancelled by the caller"


def test_the_span_is_current_for_what_the_call_goes_through_and_not_after_it(spans: Collected) -> None:
    class Seeing(Ending):
        async def unary(self, method: Method[Any, Any], request: object, options: CallOptions) -> Any:
            seen.append(trace.get_current_span().get_span_context())

    seen: list[trace.SpanContext] = []

    async def run() -> trace.Span:
        await spans.tracing.unary(Seeing(), ADMIN_SERVICE_GET_TASK, GET, CallOptions())
        return trace.get_current_span()

    assert asyncio.run(run()) is trace.INVALID_SPAN
    assert seen == [spans.call.context]


class Agent:
    """Answers each message of a stream, then fails if so told."""

    def __init__(self, failure: grpc.StatusCode | None = None) -> None:
        self.failure = failure
        self.metadata: dict[str, str | bytes] = {}

    def execute(self, requests: Iterator[bytes], context: grpc.ServicerContext) -> Iterator[bytes]:
        self.metadata = dict(context.invocation_metadata())
        for _ in requests:
            yield bytes(ExecuteTaskSyncResponse())
        if self.failure is not None:
            context.abort(self.failure, "told to")

    @contextmanager
    def serving(self) -> Iterator[PlatformConfig]:
        handlers: dict[str, grpc.RpcMethodHandler[bytes, bytes]] = {
            "ExecuteTaskSync": grpc.stream_stream_rpc_method_handler(self.execute)
        }
        with official_serving(AGENT, handlers) as port:
            yield PlatformConfig(endpoint=f"{HOST}:{port}", insecure=True)


async def messages(count: int) -> AsyncIterator[ExecuteTaskSyncRequest]:
    for _ in range(count):
        yield ExecuteTaskSyncRequest()


def test_a_stream_is_one_span_and_the_callers_code_between_its_messages_is_not_in_it(spans: Collected) -> None:
    async def run(platform: PlatformConfig) -> list[trace.Span]:
        async with Client(platform, interceptors=[spans.tracing]) as client:
            replies = client.sync_agent.execute_task_sync(messages(3))
            return [trace.get_current_span() async for _ in replies]

    agent = Agent()
    with agent.serving() as platform, spans.tracer.start_as_current_span("caller") as caller:
        assert asyncio.run(run(platform)) == [caller] * 3
    assert spans.call.name == "flyteidl.service.SyncAgentService/ExecuteTaskSync"
    assert spans.call.parent == caller.get_span_context()
    assert attributes(spans.call)["rpc.grpc.status_code"] == 0
    assert attributes(spans.call)[TRIES] == 1
    assert sent_context(agent.metadata).span_id == spans.call.context.span_id


def test_a_stream_that_fails_after_messages_is_an_error(spans: Collected) -> None:
    async def run(platform: PlatformConfig) -> None:
        async with Client(platform, interceptors=[spans.tracing]) as client:
            async for _ in client.sync_agent.execute_task_sync(messages(1)):
                pass

    with Agent(grpc.StatusCode.UNAVAILABLE).serving() as platform, pytest.raises(UnavailableError):
        asyncio.run(run(platform))
    assert attributes(spans.call)["rpc.grpc.status_code"] == Status.UNAVAILABLE.value
    assert spans.call.status.status_code is trace.StatusCode.ERROR


def test_a_stream_that_its_caller_leaves_is_cancelled_and_no_error(spans: Collected) -> None:
    async def run() -> None:
        call: Any = spans.tracing.stream(Echo(), SYNC_AGENT_SERVICE_EXECUTE_TASK_SYNC, messages(2), CallOptions())
        replies: AsyncGenerator[ExecuteTaskSyncResponse, None] = call
        async with aclosing(replies):
            await replies.__anext__()

    class Echo(Ending):
        async def stream(self, method: Method[Any, Any], request: Any, options: CallOptions) -> AsyncIterator[Any]:
            async for _ in request:
                yield ExecuteTaskSyncResponse()

    asyncio.run(run())
    assert attributes(spans.call)["rpc.grpc.status_code"] == Status.CANCELLED.value
    assert spans.call.status.status_code is trace.StatusCode.UNSET


def test_calls_of_the_sync_client_are_in_the_trace_of_the_thread_that_makes_them(spans: Collected) -> None:
    with Admin().serving() as platform, SyncClient(platform, interceptors=[spans.tracing]) as client:
        with spans.tracer.start_as_current_span("caller") as caller:
            client.admin.get_task(GET)
        client.admin.get_task(GET)
    inside, outside = spans.calls
    assert inside.parent == caller.get_span_context()
    assert outside.parent is None


class Capitals(TextMapPropagator):
    """Names its header as B3 does."""

    def inject(self, carrier: Any, context: Context | None = None, setter: Setter[Any] = default_setter) -> None:
        setter.set(carrier, "X-B3-Sampled", "1")

    def extract(self, *args: Any, **named: Any) -> Context:
        return Context()

    @property
    def fields(self) -> set[str]:
        return {"X-B3-Sampled"}


@pytest.fixture
def capitals() -> Iterator[None]:
    usual = propagate.get_global_textmap()
    propagate.set_global_textmap(Capitals())
    yield
    propagate.set_global_textmap(usual)


@pytest.mark.usefixtures("capitals")
def test_propagators_whose_headers_have_capitals_reach_the_server(spans: Collected) -> None:
    admin = Admin()
    admin.called(spans.tracing)
    assert admin.metadata[0]["x-b3-sampled"] == "1"


def test_without_a_provider_calls_are_made_as_ever() -> None:
    assert Admin().called(Tracing()).short_description == "answered"


def test_the_client_does_not_import_opentelemetry_by_itself() -> None:
    code = "import sys, flytewright.rpc.client, flytewright.rpc.sync_client; print('opentelemetry' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
