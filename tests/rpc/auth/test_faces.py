"""Logins through the whole client: of streams, of several event loops at once, and without ``await``."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterable, AsyncIterator, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from attrs import evolve
from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytewright.config.platform import AuthType, PlatformConfig
from flytewright.rpc.auth.authorize import Session
from flytewright.rpc.auth.tokens import Tokens
from flytewright.rpc.client import Client
from flytewright.rpc.errors import UnauthenticatedError
from flytewright.rpc.sync_client import SyncClient
from flytewright_idl.admin.agent import (
    ExecuteTaskSyncRequest,
    ExecuteTaskSyncResponse,
    GetTaskLogsRequest,
    GetTaskLogsResponse,
    GetTaskLogsResponseBody,
)
from flytewright_idl.service.agent import AsyncAgentServiceBase, SyncAgentServiceBase
from flytewright_idl.service.identity import UserInfoRequest
from tests.support.loopback import HOST
from tests.support.oauth import CANARY, CLIENT_ID, KEY, OAuthServer, api_serving, http_serving

SECRET = PlatformConfig(
    insecure=True,
    token_over_plaintext=True,
    auth_mode=AuthType.CLIENTSECRET,
    client_id=CLIENT_ID,
    client_credentials_secret=CANARY,
)


class Logs(AsyncAgentServiceBase):
    """Three lines of a log; the token of the reader may end after one."""

    def __init__(self) -> None:
        self.ends_early = False
        self.reads = 0

    async def get_task_logs(self, request: GetTaskLogsRequest) -> AsyncIterator[GetTaskLogsResponse]:
        self.reads += 1
        for line in ("one", "two", "three"):
            if self.ends_early and line == "two":
                raise GRPCError(Status.UNAUTHENTICATED, "no longer")
            yield GetTaskLogsResponse(body=GetTaskLogsResponseBody(results=[line]))


class Echo(SyncAgentServiceBase):
    """As many replies as requests."""

    async def execute_task_sync(
        self, request: AsyncIterable[ExecuteTaskSyncRequest]
    ) -> AsyncIterator[ExecuteTaskSyncResponse]:
        async for _ in request:
            yield ExecuteTaskSyncResponse()


@pytest.fixture(autouse=True)
def own_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep tokens in a folder of the test."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


@pytest.fixture
def oauth() -> OAuthServer:
    return OAuthServer()


@pytest.fixture
def logs() -> Logs:
    return Logs()


def beside(oauth: OAuthServer, work: Callable[[PlatformConfig], None], *services: Logs | Echo) -> None:
    """Do blocking work while the servers serve."""

    async def run() -> None:
        async with http_serving(oauth), api_serving(oauth, *services) as port:
            await asyncio.to_thread(work, evolve(SECRET, endpoint=f"{HOST}:{port}"))

    asyncio.run(run())


async def lines_of(client: Client) -> list[str]:
    replies = client.async_agent.get_task_logs(GetTaskLogsRequest())
    return [line async for reply in replies if reply.body for line in reply.body.results]


async def name_of(client: Client) -> str:
    return (await client.identity.user_info(UserInfoRequest())).name


def test_a_stream_that_is_refused_is_begun_again_after_the_login(oauth: OAuthServer, logs: Logs) -> None:
    async def work(platform: PlatformConfig) -> None:
        async with Client(platform) as client:
            assert await lines_of(client) == ["one", "two", "three"]
            oauth.expire()
            assert await lines_of(client) == ["one", "two", "three"]

    beside(oauth, lambda platform: asyncio.run(work(platform)), logs)
    assert oauth.grants == {"client_credentials": 1, "refresh_token": 1}


def test_a_stream_that_is_refused_later_is_not_begun_again(oauth: OAuthServer, logs: Logs) -> None:
    logs.ends_early = True

    async def work(platform: PlatformConfig) -> None:
        async with Client(platform) as client:
            replies = client.async_agent.get_task_logs(GetTaskLogsRequest())
            assert (await replies.__anext__()).body is not None
            with pytest.raises(UnauthenticatedError, match="no longer"):
                await replies.__anext__()

    beside(oauth, lambda platform: asyncio.run(work(platform)), logs)
    assert logs.reads == 1


def test_a_stream_of_requests_that_is_refused_logs_in_for_the_next_one(oauth: OAuthServer) -> None:
    async def requests() -> AsyncIterator[ExecuteTaskSyncRequest]:
        for _ in range(2):
            yield ExecuteTaskSyncRequest()

    async def work(platform: PlatformConfig) -> None:
        async with Client(platform) as client:
            with pytest.raises(UnauthenticatedError, match="who are you"):
                [_ async for _ in client.sync_agent.execute_task_sync(requests())]
            assert len([_ async for _ in client.sync_agent.execute_task_sync(requests())]) == 2

    beside(oauth, lambda platform: asyncio.run(work(platform)), Echo())
    assert oauth.grants == {"client_credentials": 1}


def test_the_loops_of_several_threads_share_one_login(oauth: OAuthServer) -> None:
    def work(platform: PlatformConfig) -> None:
        client, together = Client(platform), threading.Barrier(6, timeout=60)

        async def rounds() -> None:
            for _ in range(3):
                await asyncio.to_thread(together.wait)
                assert await name_of(client) == "somebody"
                if await asyncio.to_thread(together.wait) == 0:
                    oauth.expire()
            if await asyncio.to_thread(together.wait) == 0:
                client.close()
            await asyncio.to_thread(together.wait)

        with ThreadPoolExecutor(6) as pool:
            for each in [pool.submit(asyncio.run, rounds()) for _ in range(6)]:
                each.result()

    beside(oauth, work)
    assert oauth.grants == {"client_credentials": 1, "refresh_token": 2}


def test_a_login_that_ends_with_its_loop_is_taken_over_by_who_waits_in_another() -> None:
    begun, waiting, hang = threading.Event(), threading.Event(), iter([True, False])

    async def renew(before: Tokens | None) -> Tokens:
        if next(hang):
            begun.set()
            await asyncio.Event().wait()
        return Tokens(access="new")

    async def key() -> str:
        return KEY

    session = Session("x", renew, key)

    async def abandoned() -> None:
        first = asyncio.ensure_future(session.refresh({}))
        await asyncio.to_thread(waiting.wait)
        assert not first.done()

    async def patient() -> Mapping[str, str]:
        await asyncio.to_thread(begun.wait)
        second = asyncio.ensure_future(session.refresh({}))
        await asyncio.sleep(0)  # until it waits
        waiting.set()
        await second
        return await session.header()

    with ThreadPoolExecutor(2) as pool:
        ended, header = pool.submit(asyncio.run, abandoned()), pool.submit(asyncio.run, patient())
        ended.result()
        assert header.result() == {KEY: "Bearer new"}


def test_threads_without_loops_share_one_login(oauth: OAuthServer, logs: Logs) -> None:
    def work(platform: PlatformConfig) -> None:
        with SyncClient(platform) as client, ThreadPoolExecutor(8) as pool:
            for _ in range(3):
                oauth.expire()
                names = pool.map(lambda _: client.identity.user_info(UserInfoRequest()).name, range(20))
                assert set(names) == {"somebody"}
            oauth.expire()
            replies = client.async_agent.get_task_logs(GetTaskLogsRequest())
            assert [line for reply in replies if reply.body for line in reply.body.results] == ["one", "two", "three"]

    beside(oauth, work, logs)
    assert oauth.grants == {"client_credentials": 1, "refresh_token": 3}
