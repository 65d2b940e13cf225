"""Every RPC of the IDL, called over real sockets: between generated code, and against grpcio in both directions."""

from __future__ import annotations

import asyncio
import dataclasses
import importlib
import inspect
from collections.abc import AsyncIterator, Callable
from typing import Any

import grpc
import pytest
from google.api.annotations_pb2 import http as http_rule
from google.protobuf.descriptor import MethodDescriptor, ServiceDescriptor
from grpclib.const import Status
from grpclib.exceptions import GRPCError
from grpclib.metadata import Deadline

from flytewright_idl._runtime.errors import DecodeError
from flytewright_idl._runtime.message import Message
from flytewright_idl._runtime.rpc import CallOptions, Method, PagedCall, ServiceBase, ServiceStub
from flytewright_idl._runtime.views import fields_of
from flytewright_idl.admin import (
    NamedEntityIdentifier,
    NamedEntityIdentifierList,
    NamedEntityIdentifierListRequest,
    ObjectGetRequest,
    Task,
    Workflow,
)
from flytewright_idl.core import Identifier
from flytewright_idl.service import AdminServiceBase, AdminServiceStub
from tests.support.loopback import HOST, channel_to, official_serving, serving
from tests.support.official import official_class, official_services
from tests.support.samples import full, sample

SERVICES = {service.full_name: service for service in official_services()}
MANY = 3
"""How many messages a stream of these tests carries."""


def generated(service: ServiceDescriptor, kind: str) -> Any:
    path = service.file.name.removeprefix("flyteidl/").removesuffix(".proto").replace("/", ".")
    return getattr(importlib.import_module(f"flytewright_idl.{path}"), f"{service.name}{kind}")


def python_name(service: ServiceDescriptor, method: MethodDescriptor) -> str:
    route = f"/{service.full_name}/{method.name}"
    methods: dict[str, Method[Any, Any]] = generated(service, "Base").METHODS
    return next(name for name, each in methods.items() if each.route == route)


async def stream_of(message: Message) -> AsyncIterator[Message]:
    for _ in range(MANY):
        yield message


def answering(service: ServiceDescriptor, seen: dict[str, Any]) -> ServiceBase:
    """A server of the generated base that notes each request and answers with the sample of the response."""

    def serve(method: MethodDescriptor) -> Callable[..., Any]:
        async def requests(request: Any) -> Any:
            return [each async for each in request] if method.client_streaming else request

        async def once(_: ServiceBase, request: Any) -> Message:
            seen[method.name] = await requests(request)
            return sample(method.output_type.full_name)

        async def many(_: ServiceBase, request: Any) -> AsyncIterator[Message]:
            seen[method.name] = await requests(request)
            async for each in stream_of(sample(method.output_type.full_name)):
                yield each

        return many if method.server_streaming else once

    base = generated(service, "Base")
    return type("Answering", (base,), {python_name(service, each): serve(each) for each in service.methods})()  # type: ignore[no-any-return]  # made here


async def call(stub: ServiceStub, service: ServiceDescriptor, method: MethodDescriptor) -> Any:
    """Call one method of a generated client with the sample of its request."""
    request = sample(method.input_type.full_name)
    found = getattr(stub, python_name(service, method))
    given = stream_of(request) if method.client_streaming else request
    if method.server_streaming:
        return [reply async for reply in found(given, timeout=20)]
    return await found(given, timeout=20)


def expected(full_name: str, many: bool) -> Any:
    return [sample(full_name)] * MANY if many else sample(full_name)


@pytest.mark.parametrize("name", SERVICES)
def test_stub_and_base_have_every_rpc(name: str) -> None:
    service = SERVICES[name]
    base, stub = generated(service, "Base"), generated(service, "Stub")
    assert {method.route for method in base.METHODS.values()} == {f"/{name}/{rpc.name}" for rpc in service.methods}
    for rpc in service.methods:
        described = base.METHODS[python_name(service, rpc)]
        assert rpc.input_type.full_name == described.request.FULL_NAME
        assert rpc.output_type.full_name == described.response.FULL_NAME
        assert (described.client_streaming, described.server_streaming) == (rpc.client_streaming, rpc.server_streaming)
        offered = inspect.getattr_static(stub, python_name(service, rpc))
        takes = PagedCall.__call__ if isinstance(offered, property) else offered
        assert list(inspect.signature(takes).parameters) == ["self", "request", "timeout", "deadline", "metadata"]


@pytest.mark.parametrize("name", SERVICES)
def test_generated_clients_call_generated_servers(name: str) -> None:
    service, seen = SERVICES[name], dict[str, Any]()

    async def run() -> None:
        async with serving(answering(service, seen)) as port, channel_to(port) as channel:
            stub = generated(service, "Stub")(channel)
            for method in service.methods:
                reply = await call(stub, service, method)
                assert seen[method.name] == expected(method.input_type.full_name, method.client_streaming)
                assert reply == expected(method.output_type.full_name, method.server_streaming)

    asyncio.run(run())


@pytest.mark.parametrize("name", SERVICES)
def test_generated_clients_call_official_servers(name: str) -> None:
    service, seen = SERVICES[name], dict[str, Any]()
    kinds = {
        (False, False): grpc.unary_unary_rpc_method_handler,
        (False, True): grpc.unary_stream_rpc_method_handler,
        (True, True): grpc.stream_stream_rpc_method_handler,
    }

    def handler(method: MethodDescriptor) -> Any:
        request, response = (official_class(each.full_name) for each in (method.input_type, method.output_type))
        reply = full(response, 2)

        def serve(given: Any, _: Any) -> Any:
            seen[method.name] = list(given) if method.client_streaming else given
            return iter([reply] * MANY) if method.server_streaming else reply

        kind = kinds[method.client_streaming, method.server_streaming]
        return kind(serve, request_deserializer=request.FromString, response_serializer=response.SerializeToString)

    async def run(port: int) -> None:
        async with channel_to(port) as channel:
            stub = generated(service, "Stub")(channel)
            for method in service.methods:
                reply = await call(stub, service, method)
                request = full(official_class(method.input_type.full_name), 2)
                assert seen[method.name] == ([request] * MANY if method.client_streaming else request)
                assert reply == expected(method.output_type.full_name, method.server_streaming)

    with official_serving(name, {method.name: handler(method) for method in service.methods}) as port:
        asyncio.run(run(port))


@pytest.mark.parametrize("name", SERVICES)
def test_official_clients_call_generated_servers(name: str) -> None:
    service, seen = SERVICES[name], dict[str, Any]()

    def call_all(port: int) -> None:
        with grpc.insecure_channel(f"{HOST}:{port}") as channel:
            for method in service.methods:
                request, response = (official_class(each.full_name) for each in (method.input_type, method.output_type))
                sides = ["stream" if many else "unary" for many in (method.client_streaming, method.server_streaming)]
                found = getattr(channel, "_".join(sides))(
                    f"/{name}/{method.name}",
                    request_serializer=request.SerializeToString,
                    response_deserializer=response.FromString,
                )
                given = full(request, 2)
                reply = found(iter([given] * MANY) if method.client_streaming else given, timeout=20)
                if method.server_streaming:
                    assert list(reply) == [full(response, 2)] * MANY
                else:
                    assert reply == full(response, 2)

    async def run() -> None:
        async with serving(answering(service, seen)) as port:
            await asyncio.to_thread(call_all, port)

    asyncio.run(run())
    for method in service.methods:
        assert seen[method.name] == expected(method.input_type.full_name, method.client_streaming)


class Workflows(AdminServiceBase):
    """Lists workflows two to a page, and refuses or delays to get one as its name says."""

    async def list_workflow_ids(self, request: NamedEntityIdentifierListRequest) -> NamedEntityIdentifierList:
        start = int(request.token or 0)
        names = [f"w{number}" for number in range(start, min(start + 2, 5))]
        token = str(start + 2) if start + 2 < 5 else ""
        return NamedEntityIdentifierList(entities=[NamedEntityIdentifier(name=name) for name in names], token=token)

    async def get_workflow(self, request: ObjectGetRequest) -> Workflow:
        assert request.id is not None
        if request.id.name == "missing":
            raise GRPCError(Status.NOT_FOUND, "no workflow missing")
        if request.id.name == "slow":
            await asyncio.Event().wait()
        return Workflow(id=request.id)


def on_workflows(use: Callable[[AdminServiceStub], Any]) -> Any:
    """Run `use` with a client of `Workflows`."""

    async def run() -> Any:
        async with serving(Workflows()) as port, channel_to(port) as channel:
            return await use(AdminServiceStub(channel))

    return asyncio.run(run())


def test_pages_follow_one_another_to_the_end() -> None:
    request = NamedEntityIdentifierListRequest(project="p", limit=2)

    async def use(stub: AdminServiceStub) -> list[str]:
        return [entity.name async for entity in stub.list_workflow_ids.pages(request)]

    assert on_workflows(use) == ["w0", "w1", "w2", "w3", "w4"]
    assert request.token == ""


def test_a_page_is_fetched_alone_when_the_method_is_called() -> None:
    async def use(stub: AdminServiceStub) -> NamedEntityIdentifierList:
        return await stub.list_workflow_ids(NamedEntityIdentifierListRequest(token="2"))

    page = on_workflows(use)
    assert [entity.name for entity in page.entities] == ["w2", "w3"]
    assert page.token == "4"


def test_pages_start_where_the_request_says() -> None:
    async def use(stub: AdminServiceStub) -> list[str]:
        start = NamedEntityIdentifierListRequest(token="4")
        return [entity.name async for entity in stub.list_workflow_ids.pages(start, timeout=20)]

    assert on_workflows(use) == ["w4"]


def test_every_list_rpc_offers_pages() -> None:
    paged = [
        name for name in dir(AdminServiceStub) if isinstance(inspect.getattr_static(AdminServiceStub, name), property)
    ]
    lists = [
        name
        for name, method in AdminServiceBase.METHODS.items()
        if {"token", "limit"} <= set(method.request.__slots__) and "token" in method.response.__slots__
    ]
    assert sorted(paged) == sorted(lists)
    assert len(lists) > 10


def test_the_servers_status_and_message_reach_the_caller() -> None:
    async def use(stub: AdminServiceStub) -> None:
        await stub.get_workflow(ObjectGetRequest(id=Identifier(name="missing")))

    with pytest.raises(GRPCError) as caught:
        on_workflows(use)
    assert (caught.value.status, caught.value.message) == (Status.NOT_FOUND, "no workflow missing")


@pytest.mark.parametrize("limit", [{"timeout": 0.05}, {"deadline": Deadline.from_timeout}])
def test_a_call_ends_at_its_timeout_or_deadline(limit: dict[str, Any]) -> None:
    async def use(stub: AdminServiceStub) -> None:
        options = {name: value(0.05) if callable(value) else value for name, value in limit.items()}
        await stub.get_workflow(ObjectGetRequest(id=Identifier(name="slow")), **options)

    with pytest.raises(asyncio.TimeoutError):
        on_workflows(use)


def test_a_method_left_as_it_is_answers_unimplemented() -> None:
    async def use(stub: AdminServiceStub) -> Task:
        return await stub.get_task(ObjectGetRequest())

    with pytest.raises(GRPCError, match="GetTask is not implemented") as caught:
        on_workflows(use)
    assert caught.value.status is Status.UNIMPLEMENTED


def call_get_task(serve: Callable[[bytes, Any], bytes], **client: Any) -> Task:
    """Call GetTask of a grpcio server that answers bytes with bytes."""

    async def run(port: int) -> Task:
        async with channel_to(port) as channel:
            return await AdminServiceStub(channel, **client).get_task(ObjectGetRequest(), metadata={"x-call": "k"})

    with official_serving(
        "flyteidl.service.AdminService", {"GetTask": grpc.unary_unary_rpc_method_handler(serve)}
    ) as port:
        return asyncio.run(run(port))


def test_metadata_of_the_client_and_of_the_call_reach_the_server() -> None:
    seen: dict[str, Any] = {}

    def serve(_: bytes, context: Any) -> bytes:
        seen.update(context.invocation_metadata())
        return b""

    call_get_task(serve, metadata={"x-client": "c", "x-call": "client's", "x-data-bin": b"\xff\x00"})
    assert {name: seen[name] for name in ("x-client", "x-call", "x-data-bin")} == {
        "x-client": "c",
        "x-call": "k",
        "x-data-bin": b"\xff\x00",
    }


def test_a_reply_that_is_not_the_message_is_a_decode_error() -> None:
    with pytest.raises(DecodeError, match="flyteidl.admin.Task.id: truncated"):
        call_get_task(lambda _request, _context: b"\x0a\x05")


def test_a_request_that_is_not_the_message_is_an_invalid_argument() -> None:
    def send(port: int) -> None:
        with grpc.insecure_channel(f"{HOST}:{port}") as channel:
            call: Any = channel.unary_unary("/flyteidl.service.AdminService/GetWorkflow")
            call(b"\x0a\x05", timeout=20)

    async def run() -> None:
        async with serving(Workflows()) as port:
            await asyncio.to_thread(send, port)

    with pytest.raises(grpc.RpcError) as caught:
        asyncio.run(run())
    assert caught.value.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert caught.value.details() == "flyteidl.admin.ObjectGetRequest.id: truncated at byte 0"


def test_a_message_of_another_type_is_not_sent() -> None:
    async def use(stub: AdminServiceStub) -> None:
        await stub.get_workflow(Identifier())  # type: ignore[arg-type]  # that is the test

    with pytest.raises(TypeError, match="expected ObjectGetRequest, got Identifier"):
        on_workflows(use)


@pytest.mark.parametrize("name", SERVICES)
def test_a_get_is_idempotent_and_a_post_is_not(name: str) -> None:
    methods = generated(SERVICES[name], "Base").METHODS
    for rpc in SERVICES[name].methods:
        http = rpc.GetOptions().Extensions[http_rule]
        verb = http.WhichOneof("pattern")
        assert methods[python_name(SERVICES[name], rpc)].idempotent == (verb in ("get", "put", "delete"))


class Noting:
    """A caller that makes no call and notes how it is asked to."""

    def __init__(self) -> None:
        self.calls: list[tuple[Method[Any, Any], Any, CallOptions]] = []

    async def unary(self, method: Method[Any, Any], request: Any, options: CallOptions) -> Any:
        self.calls.append((method, request, options))
        return method.response()

    async def stream(self, method: Method[Any, Any], request: Any, options: CallOptions) -> AsyncIterator[Any]:
        self.calls.append((method, request, options))
        yield method.response()


def test_a_caller_gets_the_method_the_request_and_the_options() -> None:
    caller = Noting()
    stub = AdminServiceStub(caller, timeout=5, metadata={"a": "1"})
    request = ObjectGetRequest()
    asyncio.run(stub.get_task(request, metadata={"b": "2"}))
    ((method, sent, options),) = caller.calls
    assert str(method) == "AdminService/GetTask"
    assert method.idempotent
    assert sent is request
    assert options == CallOptions(timeout=5, metadata={"a": "1", "b": "2"})


def test_a_timeout_of_the_call_replaces_a_deadline_of_the_client() -> None:
    caller = Noting()
    stub = AdminServiceStub(caller, deadline=Deadline.from_timeout(60))
    asyncio.run(stub.get_task(ObjectGetRequest(), timeout=1))
    asyncio.run(stub.get_task(ObjectGetRequest()))
    assert [(call.timeout, call.deadline is None) for _, _, call in caller.calls] == [(1, True), (None, False)]


@pytest.mark.parametrize("name", SERVICES)
def test_the_keyword_form_sends_the_request_that_its_keywords_make(name: str) -> None:
    service, caller = SERVICES[name], Noting()
    stub = generated(service, "Stub")(caller)
    for rpc in service.methods:
        if rpc.client_streaming:
            assert not hasattr(stub, f"{python_name(service, rpc)}_with")
            continue
        request = sample(rpc.input_type.full_name)
        fields = {field.name: getattr(request, field.name) for field in dataclasses.fields(request)}
        given = {key: value for key, value in fields.items() if not is_left_out_of(request, key)}
        called = getattr(stub, f"{python_name(service, rpc)}_with")(**given)
        asyncio.run(drained(called) if rpc.server_streaming else called)
        _, sent, _ = caller.calls[-1]
        assert sent == request


def is_left_out_of(request: Message, name: str) -> bool:
    """Whether a field is a member of a oneof that another member has."""
    return name not in {field.name for field in fields_of(type(request)) if getattr(request, field.name) is not None}


async def drained(replies: AsyncIterator[Any]) -> None:
    async for _ in replies:
        pass


def test_the_keyword_form_takes_the_options_of_a_call() -> None:
    caller = Noting()
    task = Identifier(name="t")
    asyncio.run(AdminServiceStub(caller).get_task_with(id=task, timeout=3, metadata={"a": "1"}))
    ((_, sent, options),) = caller.calls
    assert sent == ObjectGetRequest(id=task)
    assert options == CallOptions(timeout=3, metadata={"a": "1"})
