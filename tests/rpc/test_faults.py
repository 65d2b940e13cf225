"""What the whole chain makes of servers that fail: safe calls are repeated, others fail with a typed error."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from h2.errors import ErrorCodes

from flytewright.config.platform import PlatformConfig
from flytewright.rpc.call import WithTypedErrors
from flytewright.rpc.client import Client
from flytewright.rpc.errors import CallCancelledError, DeadlineExceededError, InternalError, UnavailableError
from flytewright.rpc.retry import Retrying
from flytewright.rpc.transport import Transport
from flytewright.rpc.wire import Limits, WireProtocol
from flytewright_idl.admin import (
    ExecuteTaskSyncRequest,
    ExecutionCreateRequest,
    ExecutionCreateResponse,
    GetTaskLogsRequest,
    GetTaskLogsResponse,
    GetVersionRequest,
    GetVersionResponse,
    Version,
)
from flytewright_idl.service.admin import AdminServiceStub
from tests.support.faults import Peer, Script, scripted

VERSION = bytes(GetVersionResponse(control_plane_version=Version(version="v1")))
Call = Callable[[Client], Awaitable[object]]


async def safe(client: Client) -> object:
    reply = await client.admin.get_version(GetVersionRequest())
    assert reply.control_plane_version is not None
    return reply.control_plane_version.version


async def unsafe(client: Client) -> object:
    return await client.admin.create_execution(ExecutionCreateRequest())


def client_of(endpoint: str, timeout: float = 10.0) -> Client:
    return Client(PlatformConfig(endpoint=endpoint, insecure=True, rpc_timeout=timeout))


def outcome(call: Call, *scripts: Script, timeout: float = 10.0, debug: bool = False) -> object:
    """What a call gives on connections that go by the scripts."""

    async def run() -> object:
        async with scripted(*scripts) as endpoint, client_of(endpoint, timeout) as client:
            return await call(client)

    return asyncio.run(run(), debug=debug)


async def well(peer: Peer) -> None:
    while True:
        peer.answer(await peer.asked(), VERSION)


async def empty(peer: Peer) -> None:
    while True:
        peer.answer(await peer.asked(), b"")


async def hang_up(peer: Peer) -> None:
    await peer.asked()
    peer.drop()


async def hang_up_within_a_reply(peer: Peer) -> None:
    call = await peer.asked()
    peer.begin(call)
    peer.send(call, b"\0\0")
    peer.drop()


async def reset(peer: Peer) -> None:
    peer.reset(await peer.asked(), ErrorCodes.INTERNAL_ERROR)
    await well(peer)


async def refuse(peer: Peer) -> None:
    peer.reset(await peer.asked(), ErrorCodes.REFUSED_STREAM)
    await empty(peer)


async def go_away_unbegun(peer: Peer) -> None:
    await peer.asked()
    peer.go_away(0)
    await peer.gone()


async def hang_up_at_once(peer: Peer) -> None:
    peer.drop()


async def silence(peer: Peer) -> None:
    await peer.asked()
    await asyncio.Event().wait()


async def lose_a_hundred(peer: Peer) -> None:
    for _ in range(100):  # as many as h2 allows on a connection
        await peer.asked()
    peer.drop()


@pytest.mark.parametrize("fault", [hang_up, hang_up_within_a_reply, reset, go_away_unbegun, hang_up_at_once])
def test_a_safe_call_survives(fault: Script) -> None:
    assert outcome(safe, fault, well) == "v1"


@pytest.mark.parametrize("fault", [hang_up, hang_up_within_a_reply, reset])
def test_an_unsafe_call_that_may_have_been_done_fails_and_is_not_sent_again(fault: Script) -> None:
    with pytest.raises(UnavailableError, match="AdminService/CreateExecution at ") as caught:
        outcome(unsafe, fault, empty)
    assert caught.value.tries == 1


@pytest.mark.parametrize("fault", [refuse, go_away_unbegun])
def test_an_unsafe_call_that_the_server_has_not_begun_survives(fault: Script) -> None:
    assert outcome(unsafe, fault, empty) == ExecutionCreateResponse()


def test_a_server_that_goes_away_finishes_the_calls_that_it_has_begun() -> None:
    async def both(client: Client) -> object:
        return await asyncio.gather(*(client.admin.create_execution(ExecutionCreateRequest()) for _ in range(2)))

    async def go_away_between(peer: Peer) -> None:
        first, _ = await peer.asked(), await peer.asked()
        peer.go_away(first)
        peer.answer(first, b"")
        await peer.gone()
        closed.set()

    closed = asyncio.Event()
    assert outcome(both, go_away_between, empty) == [ExecutionCreateResponse()] * 2
    assert closed.is_set()


def test_a_reply_in_many_pieces_is_read() -> None:
    async def trickle(peer: Peer) -> None:
        peer.answer(await peer.asked(), VERSION, pieces=len(VERSION) + 5)
        await peer.gone()

    assert outcome(safe, trickle) == "v1"


def test_a_reply_that_ends_within_a_message_is_an_internal_error() -> None:
    async def cut(peer: Peer) -> None:
        call = await peer.asked()
        peer.begin(call)
        peer.send(call, b"\0\0\0\0\x09only", end=True)
        await peer.gone()

    with pytest.raises(InternalError, match="ends in the middle of a message"):
        outcome(safe, cut)


def test_a_server_that_stalls_within_a_reply_fails_the_call_at_its_deadline() -> None:
    async def stall(peer: Peer) -> None:
        call = await peer.asked()
        peer.begin(call)
        peer.send(call, b"\0\0\0\0\x09only")
        await peer.gone()

    with pytest.raises(DeadlineExceededError):
        outcome(safe, stall, timeout=0.05)


def test_a_call_that_survives_leaves_its_task_as_one_that_nobody_has_cancelled() -> None:
    async def cancellations(client: Client) -> object:
        await safe(client)
        return getattr(asyncio.current_task(), "cancelling", int)()  # Python 3.11

    assert outcome(cancellations, hang_up, well) == 0


def test_a_reply_is_read_although_the_connection_is_lost_in_the_same_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    real = WireProtocol.data_received

    def lose_after(self: WireProtocol, data: bytes) -> None:
        real(self, data)
        if any(each.buffer._eof for each in self.processor.streams.values()):
            self.connection_lost(None)

    monkeypatch.setattr(WireProtocol, "data_received", lose_after)
    assert outcome(unsafe, empty) == ExecutionCreateResponse()


def test_many_calls_survive_the_restart_of_their_server() -> None:
    async def many(client: Client) -> object:
        return await asyncio.gather(*(safe(client) for _ in range(200)))

    assert outcome(many, lose_a_hundred, well) == ["v1"] * 200


def test_a_silent_connection_is_given_up_after_an_unanswered_ping() -> None:
    async def run() -> object:
        limits = Limits(keepalive_time=0.02, keepalive_timeout=0.02)
        async with scripted(silence, well) as endpoint:
            transport = Transport(PlatformConfig(endpoint=endpoint, insecure=True), limits)
            stub = AdminServiceStub(WithTypedErrors(Retrying(transport), endpoint))
            try:
                return await stub.get_version(GetVersionRequest())
            finally:
                transport.close()

    assert asyncio.run(run()) == GetVersionResponse(control_plane_version=Version(version="v1"))


def test_a_timeout_after_a_lost_connection_is_a_timeout() -> None:
    with pytest.raises(DeadlineExceededError):
        outcome(safe, go_away_unbegun, silence, timeout=0.5)


def test_a_connection_that_was_silent_until_the_deadline_is_not_used_again() -> None:
    async def answer_once(peer: Peer) -> None:
        peer.answer(await peer.asked(), VERSION)
        await silence(peer)

    async def twice_more(client: Client) -> object:
        await safe(client)
        with pytest.raises(DeadlineExceededError):
            await client.admin.get_version(GetVersionRequest(), timeout=0.05)
        return await safe(client)

    assert outcome(twice_more, answer_once, well) == "v1"


def test_calls_that_wait_for_room_move_to_the_next_connection_when_theirs_is_lost() -> None:
    async def run() -> object:
        async with scripted(lose_a_hundred, well) as endpoint:
            transport = Transport(PlatformConfig(endpoint=endpoint, insecure=True), Limits(max_connections=1))
            stub = AdminServiceStub(WithTypedErrors(Retrying(transport), endpoint))
            try:
                return await asyncio.gather(*(stub.get_version(GetVersionRequest(), timeout=10) for _ in range(150)))
            finally:
                transport.close()

    assert asyncio.run(run()) == [GetVersionResponse(control_plane_version=Version(version="v1"))] * 150


async def logs(client: Client) -> object:
    return [reply async for reply in client.async_agent.get_task_logs(GetTaskLogsRequest(), timeout=10)]


MESSAGE = b"\0\0\0\0\0"


async def stream_well(peer: Peer) -> None:
    while True:
        call = await peer.asked()
        peer.begin(call)
        for _ in range(3):
            peer.send(call, MESSAGE)
        peer.finish(call)


@pytest.mark.parametrize("fault", [hang_up, go_away_unbegun, hang_up_at_once])
def test_a_safe_stream_survives_what_happens_before_its_first_message(fault: Script) -> None:
    assert outcome(logs, fault, stream_well) == [GetTaskLogsResponse()] * 3


def test_a_stream_that_is_cut_within_fails_after_the_messages_that_came() -> None:
    async def cut(peer: Peer) -> None:
        call = await peer.asked()
        peer.begin(call)
        peer.send(call, MESSAGE)
        await received.wait()
        peer.drop()

    async def read(client: Client) -> object:
        async for reply in client.async_agent.get_task_logs(GetTaskLogsRequest(), timeout=10):
            replies.append(reply)
            received.set()
        raise AssertionError("the stream is cut")

    received, replies = asyncio.Event(), list[GetTaskLogsResponse]()
    with pytest.raises(UnavailableError) as caught:
        outcome(read, cut, stream_well)
    assert (replies, caught.value.tries) == ([GetTaskLogsResponse()], 1)


def test_a_stream_goes_on_while_its_server_goes_away() -> None:
    async def go_away_within(peer: Peer) -> None:
        call = await peer.asked()
        peer.begin(call)
        peer.send(call, MESSAGE)
        peer.go_away(call)
        peer.send(call, MESSAGE)
        peer.finish(call)
        await peer.gone()

    assert outcome(logs, go_away_within) == [GetTaskLogsResponse()] * 2


def test_a_stream_of_requests_that_was_begun_is_not_sent_again() -> None:
    async def requests() -> AsyncIterator[ExecuteTaskSyncRequest]:
        yield ExecuteTaskSyncRequest()

    async def execute(client: Client) -> object:
        return [reply async for reply in client.sync_agent.execute_task_sync(requests(), timeout=10)]

    with pytest.raises(UnavailableError) as caught:
        outcome(execute, go_away_unbegun, stream_well)
    assert caught.value.tries == 1


def test_a_server_behind_a_unix_socket_is_called(tmp_path: Path) -> None:
    async def run() -> object:
        async with scripted(hang_up, well, path=tmp_path / "flyte.sock") as endpoint, client_of(endpoint) as client:
            return await safe(client)

    assert asyncio.run(run()) == "v1"


def test_closing_the_client_from_another_thread_ends_its_calls() -> None:
    async def close_meanwhile(client: Client) -> object:
        call = asyncio.ensure_future(safe(client))
        await asked.wait()
        await asyncio.to_thread(client.close)
        return await call

    async def note(peer: Peer) -> None:
        await peer.asked()
        asked.set()
        await peer.gone()

    asked = asyncio.Event()
    with pytest.raises(CallCancelledError, match="the client was closed during the call"):
        outcome(close_meanwhile, note, debug=True)  # where asyncio refuses what is not safe between threads
