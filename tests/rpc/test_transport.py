from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import ExitStack, closing
from threading import Barrier

import grpc
import pytest
from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytewright.config.platform import PlatformConfig
from flytewright.rpc.transport import Transport
from flytewright.rpc.wire import Limits, inflated
from flytewright_idl.admin import GetVersionRequest, GetVersionResponse, Version
from flytewright_idl.service.admin import AdminServiceStub
from tests.support.faults import HOST, Behaviour, faulty_admin


def transport_to(port: int, limits: Limits | None = None) -> Transport:
    return Transport(PlatformConfig(endpoint=f"{HOST}:{port}", insecure=True), limits)


async def version_at(transport: Transport, **metadata: str | bytes) -> str:
    reply = await AdminServiceStub(transport).get_version(
        GetVersionRequest(), timeout=10, metadata={key.replace("_", "-"): value for key, value in metadata.items()}
    )
    assert reply.control_plane_version is not None
    return reply.control_plane_version.version


def answering(text: str) -> Behaviour:
    reply = bytes(GetVersionResponse(control_plane_version=Version(version=text)))
    return lambda request, context: reply


def ask_once(port: int, limits: Limits | None = None, **metadata: str | bytes) -> str:
    async def ask() -> str:
        with closing(transport_to(port, limits)) as transport:
            return await version_at(transport, **metadata)

    return asyncio.run(ask())


def test_a_call_is_answered() -> None:
    with faulty_admin(answering("v1")) as port:
        assert ask_once(port) == "v1"


@pytest.mark.parametrize("compression", [grpc.Compression.Gzip, grpc.Compression.Deflate])
def test_a_compressed_reply_is_understood(compression: grpc.Compression) -> None:
    with faulty_admin(answering("v" * 5000), compression=compression) as port:
        assert ask_once(port) == "v" * 5000


@pytest.mark.parametrize("compression", [grpc.Compression.NoCompression, grpc.Compression.Gzip])
def test_a_reply_beyond_the_limit_is_refused_with_the_limit(compression: grpc.Compression) -> None:
    with faulty_admin(answering("v" * 5000), compression=compression) as port:
        with pytest.raises(GRPCError, match="the limit for receiving is 4000") as caught:
            ask_once(port, Limits(max_receive_bytes=4000))
        assert caught.value.status is Status.RESOURCE_EXHAUSTED


def test_a_request_beyond_the_limit_is_not_sent() -> None:
    seen: list[bytes] = []

    def behave(request: bytes, context: grpc.ServicerContext) -> bytes:
        seen.append(request)
        return b""

    async def ask(port: int) -> None:
        from flytewright_idl.admin import WorkflowExecutionGetRequest
        from flytewright_idl.core import WorkflowExecutionIdentifier

        with closing(transport_to(port, Limits(max_send_bytes=100))) as transport:
            request = WorkflowExecutionGetRequest(id=WorkflowExecutionIdentifier(name="n" * 200))
            await AdminServiceStub(transport).get_execution(request, timeout=10)

    with faulty_admin(behave, method="GetExecution") as port:
        with pytest.raises(GRPCError, match=r"has \d{3} bytes, the limit for sending is 100"):
            asyncio.run(ask(port))
        assert seen == []


def test_metadata_of_32_kib_arrives_and_comes_back() -> None:
    def behave(request: bytes, context: grpc.ServicerContext) -> bytes:
        sent = dict(context.invocation_metadata())["x-long"]
        context.send_initial_metadata((("x-long", str(sent)),))
        return bytes(GetVersionResponse(control_plane_version=Version(version=str(len(sent)))))

    room = [("grpc.max_metadata_size", 64 << 10), ("grpc.absolute_max_metadata_size", 64 << 10)]
    with faulty_admin(behave, options=room) as port:
        assert ask_once(port, x_long="m" * (32 << 10)) == str(32 << 10)


def test_the_trailers_are_the_details_of_an_error() -> None:
    def behave(request: bytes, context: grpc.ServicerContext) -> bytes:
        context.set_trailing_metadata((("grpc-retry-pushback-ms", "7"),))
        context.abort(grpc.StatusCode.UNAVAILABLE, "later, bitte schön")
        raise AssertionError("abort raises")

    with faulty_admin(behave) as port:
        with pytest.raises(GRPCError) as caught:
            ask_once(port)
        assert (caught.value.status, caught.value.message) == (Status.UNAVAILABLE, "later, bitte schön")
        assert caught.value.details["grpc-retry-pushback-ms"] == "7"


def test_more_calls_than_a_connection_may_carry_get_more_connections() -> None:
    together = Barrier(6)

    def behave(request: bytes, context: grpc.ServicerContext) -> bytes:
        together.wait(20)  # nobody is answered before all six are here
        return answering("v1")(request, context)

    async def ask(port: int) -> tuple[list[str], int]:
        with closing(transport_to(port)) as transport:
            versions = await asyncio.gather(*(version_at(transport) for _ in range(6)))
            return versions, len(transport.channel().connections)

    with faulty_admin(behave, threads=6, options=[("grpc.max_concurrent_streams", 2)]) as port:
        assert asyncio.run(ask(port)) == (["v1"] * 6, 3)


def test_a_connection_remembers_only_so_many_of_its_calls() -> None:
    async def run(port: int) -> list[int]:
        with closing(transport_to(port, Limits(remembered_calls=3))) as transport:
            for _ in range(10):
                await version_at(transport)
            (protocol,) = transport.channel().connections
            h2 = protocol.connection._connection
            assert h2.open_outbound_streams == 0  # h2 looks only now which calls have ended
            return list(h2._closed_streams)

    with faulty_admin(answering("v1")) as port:
        assert asyncio.run(run(port)) == [15, 17, 19]  # HTTP/2 numbers a client's calls 1, 3, 5, …


def test_calls_find_a_server_that_has_been_started_again() -> None:
    async def ask() -> tuple[str, str]:
        with ExitStack() as open_:
            with faulty_admin(answering("v1")) as port:
                transport = open_.enter_context(closing(transport_to(port)))
                before = await version_at(transport)
                connection = transport.channel().connections[0]
                connection.settled.clear()
            await connection.settled.wait()  # until the goodbye is read
            with faulty_admin(answering("v2"), port=port):
                return before, await version_at(transport)

    assert asyncio.run(ask()) == ("v1", "v2")


def test_a_transport_serves_one_loop_after_another() -> None:
    with faulty_admin(answering("v1")) as port:
        transport = transport_to(port)

        async def ask() -> str:
            with closing(transport):
                return await version_at(transport)

        assert [asyncio.run(ask()), asyncio.run(ask())] == ["v1", "v1"]


def test_nobody_at_the_endpoint_is_an_os_error() -> None:
    with faulty_admin(answering("v1")) as port:
        pass
    with pytest.raises(OSError, match=str(port)):
        ask_once(port)


def damaged(change: Callable[[bytes], bytes]) -> bytes:
    import gzip

    return change(gzip.compress(b"v" * 100, mtime=0))


@pytest.mark.parametrize(
    ("data", "encoding", "why"),
    [
        (damaged(lambda data: data[:-9]), "gzip", "ends in the middle"),
        (damaged(lambda data: b"no" + data), "gzip", "is not gzip"),
        (damaged(bytes), "snappy", "compressed as 'snappy'"),
    ],
)
def test_a_damaged_compressed_reply_is_an_internal_error(data: bytes, encoding: str, why: str) -> None:
    with pytest.raises(GRPCError, match=why) as caught:
        inflated(data, encoding, 1000)
    assert caught.value.status is Status.INTERNAL
