"""Flows against a real authorization server, and without one."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TypeVar

import pytest
from starlette.responses import JSONResponse

from flytewright.rpc.auth.client_credentials import client_credentials
from flytewright.rpc.auth.device import DeviceCode, ask_for_code, poll
from flytewright.rpc.auth.errors import GrantRefusedError, LoginFailedError, LoginUnreachableError, PlaintextError
from flytewright.rpc.auth.flow import Answer, ClientId, Driver, Flow, refresh
from flytewright.rpc.auth.tokens import Tokens
from tests.support.loopback import HOST
from tests.support.oauth import CANARY, CLIENT_ID, OAuthServer, free_port, http_serving

T = TypeVar("T")


async def no_sleep(seconds: float) -> None:
    """Return at once."""


CLIENT = ClientId(id=CLIENT_ID, secret=CANARY)
DRIVER = Driver(plaintext=True, sleep=no_sleep)


def run(oauth: OAuthServer, *, in_body: bool = False) -> Tokens:
    async def log_in() -> Tokens:
        async with http_serving(oauth):
            return await DRIVER.run(
                client_credentials(
                    f"{oauth.url}/token",
                    client=ClientId(id=CLIENT_ID, secret=CANARY, in_body=in_body),
                    scopes=("a", "b"),
                    audience="the-api",
                )
            )

    return asyncio.run(log_in())


@pytest.mark.parametrize(("method", "in_body"), [("client_secret_basic", False), ("client_secret_post", True)])
def test_client_credentials_go_as_the_server_takes_them(method: str, in_body: bool) -> None:
    oauth = OAuthServer(methods=(method,))
    tokens = run(oauth, in_body=in_body)
    assert tokens.access in oauth.valid
    assert tokens.scopes == ("a", "b")
    assert oauth.forms[0]["audience"] == "the-api"
    assert ("client_secret" in oauth.forms[0]) is in_body


def test_a_refusal_names_the_reason_and_no_secret() -> None:
    oauth = OAuthServer(methods=())
    with pytest.raises(GrantRefusedError, match="invalid_client: \\*\\*\\* is not right") as caught:
        run(oauth)
    assert caught.value.code == "invalid_client"


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_server_out_of_order_is_no_refusal(status: int) -> None:
    with pytest.raises(LoginUnreachableError, match=f"HTTP {status}"):
        run(OAuthServer(fault=JSONResponse({}, status_code=status)))


@pytest.mark.parametrize("body", [{}, [], {"access_token": 5}])
def test_an_answer_without_a_token_is_a_refusal(body: object) -> None:
    with pytest.raises(GrantRefusedError, match="invalid_response"):
        run(OAuthServer(fault=JSONResponse(body)))


def test_a_server_that_is_not_there_is_unreachable() -> None:
    url = f"http://{HOST}:{free_port()}/token"
    with pytest.raises(LoginUnreachableError, match="ConnectError"):
        asyncio.run(DRIVER.run(client_credentials(url, client=CLIENT)))


def test_no_secret_goes_over_plain_http_unless_allowed() -> None:
    oauth = OAuthServer()

    async def log_in() -> None:
        async with http_serving(oauth):
            await Driver().run(client_credentials(f"{oauth.url}/token", client=CLIENT))

    with pytest.raises(PlaintextError, match="is not https"):
        asyncio.run(log_in())
    assert oauth.forms == []


def test_a_refresh_token_brings_new_tokens_once() -> None:
    oauth = OAuthServer()

    async def twice() -> tuple[Tokens, Tokens]:
        async with http_serving(oauth):
            url = f"{oauth.url}/token"
            first = await DRIVER.run(client_credentials(url, client=CLIENT))
            second = await DRIVER.run(refresh(url, first, client=CLIENT))
            with pytest.raises(GrantRefusedError, match="invalid_grant: \\*\\*\\* is not known"):
                await DRIVER.run(refresh(url, first, client=CLIENT))
            return first, second

    first, second = asyncio.run(twice())
    assert second.access in oauth.valid
    assert second.refresh not in (None, first.refresh)


def test_the_device_flow_asks_until_the_user_agreed() -> None:
    oauth = OAuthServer(pending=["authorization_pending", "slow_down", "authorization_pending"])
    naps: list[float] = []

    async def nap(seconds: float) -> None:
        naps.append(seconds)

    async def log_in() -> Tokens:
        driver = Driver(plaintext=True, sleep=nap)
        async with http_serving(oauth):
            code = await driver.run(ask_for_code(f"{oauth.url}/device", client_id="c", scopes=("all",)))
            assert code.instruction == f"To log in, open {oauth.url}/activate and enter the code ABCD-EFGH"
            return await driver.run(poll(f"{oauth.url}/token", code, client_id="c"))

    assert asyncio.run(log_in()).access in oauth.valid
    assert naps == [5.0, 5.0, 10.0, 10.0]


CODE = DeviceCode(device_code=CANARY, user_code="A", uri="https://x/activate", interval=5.0, lifetime=12.0)


def answered(flow: Flow[T], *answers: Answer) -> T:
    """What a flow returns that is answered by hand."""
    try:
        next(flow)
        for answer in answers:
            flow.send(answer)
    except StopIteration as end:
        result: T = end.value
        return result
    raise AssertionError("the flow asks on")


def error(code: str) -> Answer:
    return Answer(status=400, fields={"error": code}, now=0.0)


def test_the_device_flow_ends_with_its_code() -> None:
    pending = error("authorization_pending")
    with pytest.raises(LoginFailedError, match="within 12 s"):
        answered(poll("https://x/token", CODE, client_id="c"), pending, pending)


def test_the_device_flow_ends_with_its_code_even_if_it_may_ask_without_pause() -> None:
    pending = error("authorization_pending")
    with pytest.raises(LoginFailedError, match="within 2 s"):
        answered(poll("https://x/token", replace(CODE, interval=0.0, lifetime=2.0), client_id="c"), *[pending] * 3)


def test_the_device_flow_ends_when_the_user_declines() -> None:
    with pytest.raises(GrantRefusedError, match="access_denied"):
        answered(poll("https://x/token", CODE, client_id="c"), error("access_denied"))


def test_requests_codes_and_answers_show_no_secret() -> None:
    flow = client_credentials("https://x/token", client=CLIENT)
    request = next(flow)
    answer = Answer(status=200, fields={"access_token": CANARY}, now=0.0)
    assert CANARY not in f"{request!r}{answer!r}{CODE!r}{CLIENT!r}"
