"""A proxy before the server asks who is calling, in HTTP's words or in gRPC's."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import h2.config
import h2.connection
import h2.events
import pytest
from attrs import evolve

from flytewright.config.platform import AuthType, PlatformConfig
from flytewright.rpc.auth.errors import LoginFailedError, PlaintextError, ProxyRefusedError
from flytewright.rpc.client import Client
from flytewright.rpc.errors import UnauthenticatedError
from flytewright_idl.service.identity import UserInfoRequest, UserInfoResponse
from tests.support.loopback import HOST
from tests.support.oauth import CANARY

REPLY = UserInfoResponse(name="somebody")
FRAME = b"\0" + len(bytes(REPLY)).to_bytes(4, "big") + bytes(REPLY)
GRPC = ("content-type", "application/grpc")


@dataclass
class Proxy:
    """A server of HTTP/2 that lets pass who has a token; it says no as `refusal` does."""

    refusal: list[tuple[str, str]]
    valid: set[str] = field(default_factory=set)
    seen: list[str | None] = field(default_factory=list)
    """The proxy-authorization of each request."""
    open: list[asyncio.Task[None]] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task: asyncio.Task[None] | None = asyncio.current_task()
        assert task is not None
        self.open.append(task)
        link = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False, header_encoding="utf-8"))
        link.initiate_connection()
        writer.write(link.data_to_send())
        while data := await reader.read(65536):
            for event in link.receive_data(data):
                if isinstance(event, h2.events.RequestReceived):
                    self.answer(link, event)
            writer.write(link.data_to_send())
        writer.close()
        await writer.wait_closed()

    def answer(self, link: h2.connection.H2Connection, event: h2.events.RequestReceived) -> None:
        assert event.stream_id is not None
        said = dict(event.headers or ()).get("proxy-authorization")  # type: ignore[arg-type]  # text, as configured
        self.seen.append(said)
        if (said or "").removeprefix("Bearer ") not in self.valid:
            link.send_headers(event.stream_id, self.refusal, end_stream=True)
            return
        link.send_headers(event.stream_id, [(":status", "200"), GRPC])
        link.send_data(event.stream_id, FRAME)
        link.send_headers(event.stream_id, [("grpc-status", "0")], end_stream=True)


@asynccontextmanager
async def proxying(proxy: Proxy) -> AsyncIterator[int]:
    server = await asyncio.start_server(proxy.serve, HOST, 0)
    async with server:
        try:
            yield server.sockets[0].getsockname()[1]
        finally:
            await asyncio.gather(*proxy.open)


REFUSALS = {
    "401": [(":status", "401")],
    "407": [(":status", "407")],
    "UNAUTHENTICATED": [(":status", "200"), GRPC, ("grpc-status", "16"), ("grpc-message", "who are you?")],
}


@pytest.fixture(params=REFUSALS)
def proxy(request: pytest.FixtureRequest) -> Proxy:
    return Proxy(REFUSALS[request.param])


@pytest.fixture
def runs(tmp_path: Path) -> Path:
    return tmp_path / "runs"


@pytest.fixture
def platform(runs: Path) -> PlatformConfig:
    """One whose command prints a new token each time: that which counts its runs."""
    source = f"f = open({str(runs)!r}, 'a+'); f.write('x'); f.flush(); f.seek(0); print('{CANARY}-%d' % len(f.read()))"
    return PlatformConfig(
        insecure=True,
        token_over_plaintext=True,
        proxy_command=[sys.executable, "-c", source],
        auth_mode=AuthType.EXTERNALCOMMAND,
        command=[sys.executable, "-c", "print('of-the-server')"],
    )


def ask(proxy: Proxy, platform: PlatformConfig, times: int = 1) -> list[str]:
    async def run() -> list[str]:
        async with proxying(proxy) as port, Client(evolve(platform, endpoint=f"{HOST}:{port}")) as client:
            replies = await asyncio.gather(*(client.identity.user_info(UserInfoRequest()) for _ in range(times)))
            return [each.name for each in replies]

    return asyncio.run(run())


def test_every_call_tells_the_proxy_who_is_calling(proxy: Proxy, platform: PlatformConfig, runs: Path) -> None:
    proxy.valid.add(f"{CANARY}-1")
    assert ask(proxy, platform, 5) == ["somebody"] * 5
    assert proxy.seen == [f"Bearer {CANARY}-1"] * 5
    assert runs.read_text() == "x"


def test_a_token_that_the_proxy_refuses_is_renewed_once(proxy: Proxy, platform: PlatformConfig, runs: Path) -> None:
    proxy.valid.add(f"{CANARY}-2")
    assert ask(proxy, platform, 5) == ["somebody"] * 5
    assert proxy.seen[-5:] == [f"Bearer {CANARY}-2"] * 5
    assert runs.read_text() == "xx"


def test_a_proxy_that_refuses_every_token_is_not_asked_for_ever(proxy: Proxy, platform: PlatformConfig) -> None:
    with pytest.raises(ProxyRefusedError, match="a proxy before .* refuses .*admin.proxyCommand"):
        ask(proxy, evolve(platform, access_token="of-the-server"))
    assert proxy.seen == [f"Bearer {CANARY}-1", f"Bearer {CANARY}-2"]


@pytest.mark.parametrize("command", [True, False])
def test_a_login_that_is_not_the_servers_to_ask_for_is_said_to_be_the_proxys(
    proxy: Proxy, platform: PlatformConfig, command: bool
) -> None:
    if not command:
        platform = evolve(platform, proxy_command=None)
    with pytest.raises(
        (ProxyRefusedError, UnauthenticatedError), match="a proxy before .* refuses .*admin.proxyCommand"
    ):
        ask(proxy, platform)


def test_a_command_for_the_proxy_that_fails_is_named(proxy: Proxy, platform: PlatformConfig) -> None:
    with pytest.raises(LoginFailedError, match="failed with exit code 1: no session"):
        ask(proxy, evolve(platform, proxy_command=[sys.executable, "-c", "raise SystemExit('no session')"]))
    assert proxy.seen == []


def test_no_token_goes_to_a_proxy_in_the_open_unasked(proxy: Proxy, platform: PlatformConfig) -> None:
    with pytest.raises(PlaintextError, match="the connection is plain text"):
        ask(proxy, evolve(platform, token_over_plaintext=False))
    assert proxy.seen == [None]
