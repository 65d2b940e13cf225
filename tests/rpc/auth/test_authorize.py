"""Calls of a server that asks who is calling: one login, one renewal, however many calls."""

from __future__ import annotations

import asyncio
import io
import logging
import sys
import time
import traceback
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest
from grpclib.exceptions import GRPCError
from starlette.responses import JSONResponse

from flytewright.config.platform import AuthType, PlatformConfig
from flytewright.errors import AuthenticationError, ConfigError
from flytewright.rpc.auth.authorize import Authenticator, Authorizing, authenticator_for
from flytewright.rpc.auth.errors import GrantRefusedError, LoginUnreachableError, PlaintextError
from flytewright.rpc.auth.flow import Driver
from flytewright.rpc.auth.store import FileStore
from flytewright.rpc.auth.tokens import Tokens
from flytewright.rpc.transport import Transport
from flytewright_idl._runtime.rpc import Caller, ServiceBase
from flytewright_idl.service.identity import IdentityServiceStub, UserInfoRequest
from tests.support.loopback import HOST, serving
from tests.support.oauth import CANARY, CLIENT_ID, KEY, Identity, OAuthServer, api_serving, http_serving

T = TypeVar("T")


async def no_sleep(seconds: float) -> None:
    """Return at once."""


def browse(url: str) -> None:
    """Go where the user is sent, and on to where the server sends."""
    httpx.get(url, follow_redirects=True).raise_for_status()


class Asking:
    """A client of the servers, as one configuration makes it."""

    def __init__(self, caller: Caller, authenticator: Authenticator, oauth: OAuthServer, endpoint: str) -> None:
        self.anonymous = caller
        self.endpoint = endpoint
        self.identity = IdentityServiceStub(Authorizing(caller, authenticator))
        self.authenticator = authenticator
        self.oauth = oauth

    async def ask(self) -> str:
        """Call the API."""
        return (await self.identity.user_info(UserInfoRequest())).name

    async def ask_at_once(self, calls: int = 20) -> None:
        assert set(await asyncio.gather(*(self.ask() for _ in range(calls)))) == {"somebody"}


class Setting:
    """What a test says about servers and configuration."""

    def __init__(self, folder: Path) -> None:
        self.store = FileStore(folder)
        self.oauth = OAuthServer()
        self.options: dict[str, Any] = {
            "auth_mode": AuthType.CLIENTSECRET,
            "client_id": CLIENT_ID,
            "client_credentials_secret": CANARY,
            "token_over_plaintext": True,
        }
        self.clock: Callable[[], float] = time.time
        self.shown: list[str] = []
        self.show: Callable[[str], None] = self.shown.append

    def platform(self, port: int) -> PlatformConfig:
        return PlatformConfig(endpoint=f"{HOST}:{port}", insecure=True, **self.options)

    def run(self, work: Callable[[Asking], Awaitable[T]]) -> T:
        async def within() -> T:
            async with http_serving(self.oauth), api_serving(self.oauth) as port:
                platform = self.platform(port)
                transport = Transport(platform)
                try:
                    authenticator = authenticator_for(
                        platform,
                        transport,
                        store=self.store,
                        show=self.show,
                        driver=Driver(plaintext=platform.token_over_plaintext, sleep=no_sleep, clock=self.clock),
                    )
                    return await work(Asking(transport, authenticator, self.oauth, platform.endpoint))
                finally:
                    transport.close()

        return asyncio.run(within())

    def stored(self) -> Tokens | None:
        (path,) = self.store.folder.iterdir()
        return Tokens.from_json(path.read_text())


@pytest.fixture
def setting(tmp_path: Path) -> Setting:
    return Setting(tmp_path / "tokens")


def test_twenty_calls_across_ten_expiries_refresh_ten_times(setting: Setting) -> None:
    async def work(client: Asking) -> None:
        await client.ask_at_once()
        for _ in range(10):
            client.oauth.expire()
            await client.ask_at_once()

    setting.run(work)
    assert setting.oauth.grants == {"client_credentials": 1, "refresh_token": 10}


def test_tokens_that_the_clock_says_are_over_are_renewed_once_before_any_call(setting: Setting) -> None:
    setting.oauth.lifetime = 0

    async def work(client: Asking) -> None:
        await client.ask()
        refused = client.oauth.refused
        client.oauth.lifetime = 3600
        await client.ask_at_once()
        assert client.oauth.refused == refused

    setting.run(work)
    # the login's own token was over at once: the call that it was for renewed it, and so did the twenty, once
    assert setting.oauth.grants["client_credentials"] == 1
    assert setting.oauth.grants["refresh_token"] == 2


@pytest.mark.parametrize("lifetime", [2, 5, 10])
def test_a_token_that_is_over_soon_is_not_renewed_before_it_has_to_be(setting: Setting, lifetime: int) -> None:
    setting.oauth.lifetime = lifetime
    now = [1000.0]
    setting.clock = lambda: now[0]

    async def work(client: Asking) -> None:
        await client.ask_at_once()
        now[0] += lifetime * 0.75
        await client.ask_at_once()
        assert setting.oauth.grants == {"client_credentials": 1}
        now[0] += lifetime * 0.1
        await client.ask_at_once()

    setting.run(work)
    assert setting.oauth.grants == {"client_credentials": 1, "refresh_token": 1}


def test_the_header_has_the_key_that_the_server_names(setting: Setting) -> None:
    async def work(client: Asking) -> dict[str, str]:
        await client.ask()
        return dict(await client.authenticator.header())

    tokens_header = setting.run(work)
    assert list(tokens_header) == [KEY]
    assert tokens_header[KEY].startswith(f"Bearer {CANARY}-access")


@pytest.mark.parametrize("mode", [AuthType.PKCE, AuthType.STANDARD])
def test_a_user_logs_in_with_the_browser(setting: Setting, mode: AuthType) -> None:
    setting.options = {"auth_mode": mode, "token_over_plaintext": True}
    setting.show = browse
    setting.run(lambda client: client.ask_at_once())
    assert setting.oauth.grants == {"authorization_code": 1}


def test_a_user_logs_in_on_another_device(setting: Setting) -> None:
    setting.options = {"auth_mode": AuthType.DEVICEFLOW, "token_over_plaintext": True}
    setting.oauth.pending = ["authorization_pending"]
    setting.run(lambda client: client.ask_at_once())
    assert [text.rpartition(" ")[2] for text in setting.shown] == ["ABCD-EFGH"]
    assert setting.oauth.forms[0] == {
        "client_id": "flyte-cli",
        "scope": "all offline",
        "audience": "https://flyte.example.com",
    }


def test_a_command_brings_tokens_and_is_run_once_for_many_calls(setting: Setting, tmp_path: Path) -> None:
    runs = tmp_path / "runs"
    source = f"open({str(runs)!r}, 'a').write('x'); print('{CANARY}-printed')"
    setting.options = {
        "auth_mode": AuthType.EXTERNALCOMMAND,
        "command": [sys.executable, "-c", source],
        "token_over_plaintext": True,
    }
    setting.oauth.valid.add(f"{CANARY}-printed")
    setting.run(lambda client: client.ask_at_once())
    assert runs.read_text() == "x"


def test_a_command_that_prints_a_refused_token_is_not_run_for_ever(setting: Setting, tmp_path: Path) -> None:
    runs = tmp_path / "runs"
    source = f"open({str(runs)!r}, 'a').write('x'); print('useless')"
    setting.options = {
        "auth_mode": AuthType.EXTERNAL_PROCESS,
        "command": [sys.executable, "-c", source],
        "token_over_plaintext": True,
    }
    with pytest.raises(GRPCError, match="who are you"):
        setting.run(lambda client: client.ask())
    assert runs.read_text() == "x"


def test_a_static_token_is_sent_with_the_first_call(setting: Setting) -> None:
    setting.options = {"access_token": CANARY, "token_over_plaintext": True}
    setting.oauth.valid.add(CANARY)
    assert setting.run(lambda client: client.ask()) == "somebody"
    assert setting.oauth.refused == 0


def test_a_static_token_that_is_refused_says_so(setting: Setting) -> None:
    setting.options = {"access_token": CANARY, "token_over_plaintext": True}
    with pytest.raises(AuthenticationError, match="refuses the access token of the configuration"):
        setting.run(lambda client: client.ask())


@pytest.mark.parametrize("options", [{"access_token": CANARY}, {"auth_mode": AuthType.CLIENTSECRET}])
def test_no_token_goes_over_plaintext_unless_the_configuration_says_so(
    setting: Setting, options: dict[str, Any]
) -> None:
    setting.options = options
    with pytest.raises(PlaintextError, match="the connection is plain text; admin.tokenOverPlaintext allows it"):
        setting.run(lambda client: client.ask())
    assert setting.oauth.forms == []


def test_no_token_goes_to_a_server_that_may_be_anybody() -> None:
    platform = PlatformConfig(endpoint="x:443", insecure_skip_verify=True, access_token=CANARY)

    async def work() -> None:
        authenticator = authenticator_for(platform, Transport(platform))
        assert await authenticator.header() == {}
        await authenticator.refresh({})

    with pytest.raises(PlaintextError, match="certificate is not checked"):
        asyncio.run(work())


def test_a_server_without_logins_is_called_without_any(setting: Setting) -> None:
    async def work() -> str:
        service: ServiceBase = Identity()
        async with serving(service) as port:
            platform = setting.platform(port)
            transport = Transport(platform)
            try:
                authenticator = authenticator_for(platform, transport, store=setting.store)
                stub = IdentityServiceStub(Authorizing(transport, authenticator))
                return (await stub.user_info(UserInfoRequest())).name
            finally:
                transport.close()

    assert asyncio.run(work()) == "somebody"


def test_a_login_lasts_beyond_the_process(setting: Setting) -> None:
    async def work(client: Asking) -> None:
        await client.ask()
        platform = PlatformConfig(
            endpoint=client.endpoint, insecure=True, **setting.options
        )  # as another process reads it
        other = authenticator_for(platform, client.anonymous, store=setting.store)
        refused = client.oauth.refused
        assert await Asking(client.anonymous, other, client.oauth, client.endpoint).ask() == "somebody"
        assert client.oauth.refused == refused

    setting.run(work)
    assert setting.oauth.grants == {"client_credentials": 1}


def test_what_another_process_renewed_is_taken_from_the_store(setting: Setting) -> None:
    async def work(client: Asking) -> None:
        await client.ask()
        client.oauth.expire()
        client.oauth.valid.add("from-elsewhere")
        setting.store.save(client.endpoint, Tokens(access="from-elsewhere"))
        await client.ask_at_once()

    setting.run(work)
    assert setting.oauth.grants == {"client_credentials": 1}


def test_a_refresh_that_the_network_fails_throws_no_token_away(setting: Setting) -> None:
    async def work(client: Asking) -> None:
        await client.ask()
        before = setting.stored()
        client.oauth.expire()
        client.oauth.fault = JSONResponse({}, status_code=503)
        with pytest.raises(LoginUnreachableError, match="HTTP 503"):
            await client.ask()
        assert setting.stored() == before
        client.oauth.fault = None
        await client.ask_at_once()

    setting.run(work)
    assert setting.oauth.grants == {"client_credentials": 1, "refresh_token": 2}


def test_a_refresh_token_that_is_refused_leads_to_a_login(setting: Setting) -> None:
    async def work(client: Asking) -> None:
        await client.ask()
        client.oauth.expire()
        client.oauth.refreshers.clear()
        await client.ask_at_once()

    setting.run(work)
    assert setting.oauth.grants == {"client_credentials": 2, "refresh_token": 1}


def test_every_call_that_waited_for_a_failed_login_hears_why(setting: Setting) -> None:
    setting.options["client_credentials_secret"] = "wrong"

    async def work(client: Asking) -> list[object]:
        return list(await asyncio.gather(*(client.ask() for _ in range(5)), return_exceptions=True))

    failures = setting.run(work)
    assert [type(each) for each in failures] == [GrantRefusedError] * 5
    assert setting.oauth.grants == {"client_credentials": 1}


def test_a_caller_that_gives_up_stops_the_login_for_nobody_else(setting: Setting) -> None:
    setting.options = {"auth_mode": AuthType.DEVICEFLOW, "token_over_plaintext": True}

    shown: list[asyncio.Event] = []
    setting.show = lambda text: shown[0].set()

    async def work(client: Asking) -> None:
        shown.append(asyncio.Event())
        first = asyncio.ensure_future(client.ask())
        second = asyncio.ensure_future(client.ask())
        await shown[0].wait()
        first.cancel()
        assert await second == "somebody"
        assert first.cancelled()

    setting.run(work)


def test_a_mode_without_what_it_needs_is_named(setting: Setting) -> None:
    platform = PlatformConfig(auth_mode=AuthType.EXTERNALCOMMAND)
    with pytest.raises(ConfigError, match="needs admin.command"):
        authenticator_for(platform, Transport(platform))
    setting.options.pop("client_id")
    with pytest.raises(ConfigError, match="needs admin.clientId and a client secret"):
        setting.run(lambda client: client.ask())


@pytest.mark.parametrize(
    "fault",
    [
        None,
        JSONResponse({"error": "invalid_grant", "error_description": CANARY}, status_code=400),
        JSONResponse({"access_token": [CANARY]}),
        JSONResponse({"message": CANARY}, status_code=500),
    ],
)
def test_no_secret_is_in_logs_reprs_or_tracebacks(
    setting: Setting, fault: JSONResponse | None, capfd: pytest.CaptureFixture[str]
) -> None:
    heard = io.StringIO()
    handler = logging.StreamHandler(heard)
    # the server is in this process too, and its decoder notes what it was sent
    handler.addFilter(lambda record: not record.getMessage().startswith("Decoded"))
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)

    async def work(client: Asking) -> None:
        await client.ask()
        client.oauth.expire()
        client.oauth.fault = fault
        try:
            await client.ask()
        except (AuthenticationError, LoginUnreachableError) as error:
            heard.write("".join(traceback.format_exception(error)))
        heard.write(f"{client.authenticator!r}{setting.stored()!r}{setting.platform(1)!r}")

    try:
        setting.run(work)
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
    assert "UserInfo" in heard.getvalue() or "Tokens(" in heard.getvalue()
    assert CANARY not in heard.getvalue()
    assert CANARY not in "".join(capfd.readouterr())
