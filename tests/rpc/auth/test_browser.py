"""The login in a browser, played by an HTTP client that follows redirects."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from flytewright.rpc.auth.browser import code_from_browser
from flytewright.rpc.auth.errors import GrantRefusedError, LoginFailedError
from flytewright.rpc.auth.flow import Driver
from flytewright.rpc.auth.pkce import Attempt, exchange
from flytewright.rpc.auth.tokens import Tokens
from tests.support.loopback import HOST
from tests.support.oauth import CANARY, PUBLIC_CLIENT, OAuthServer, free_port, http_serving


def browse(url: str) -> None:
    """Go where the user is sent, and on to where the server sends."""
    httpx.get(url, follow_redirects=True).raise_for_status()


def log_in(oauth: OAuthServer, show: Callable[[str], None] = browse, timeout: float = 60.0) -> Tokens:
    async def run() -> Tokens:
        async with http_serving(oauth):
            attempt = Attempt.new(PUBLIC_CLIENT, oauth.redirect_uri)
            url = attempt.url(f"{oauth.url}/authorize", scopes=("all",), audience="api")
            code = await code_from_browser(attempt, url, show=show, timeout=timeout)
            return await Driver(plaintext=True).run(exchange(f"{oauth.url}/token", attempt, code))

    return asyncio.run(run())


def test_the_challenge_is_the_one_of_the_standards_example() -> None:
    # RFC 7636, appendix B
    attempt = Attempt(
        client_id="c", redirect_uri="r", state="s", verifier="dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    )
    assert attempt.challenge == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_every_attempt_has_secrets_of_its_own_and_shows_none() -> None:
    one, other = Attempt.new("c", "r"), Attempt.new("c", "r")
    assert one.state != other.state
    assert one.verifier != other.verifier
    assert one.verifier not in repr(one)


def test_the_address_for_the_browser_says_all_that_the_server_needs() -> None:
    attempt = Attempt.new("c", "http://localhost:1/cb")
    query = parse_qs(urlsplit(attempt.url("https://x/auth?tenant=a", scopes=("b", "c"), audience="d")).query)
    assert query == {
        "tenant": ["a"],
        "response_type": ["code"],
        "client_id": ["c"],
        "redirect_uri": ["http://localhost:1/cb"],
        "scope": ["b c"],
        "audience": ["d"],
        "state": [attempt.state],
        "code_challenge": [attempt.challenge],
        "code_challenge_method": ["S256"],
    }


def test_the_browser_brings_a_code_that_is_worth_tokens() -> None:
    oauth = OAuthServer()
    assert log_in(oauth).access in oauth.valid
    assert oauth.grants == {"authorization_code": 1}


def test_a_refusal_in_the_redirect_ends_the_login() -> None:
    with pytest.raises(GrantRefusedError, match="refuses: access_denied"):
        log_in(OAuthServer(deny="access_denied"))


@pytest.mark.parametrize(
    ("method", "target", "status"),
    [
        ("GET", "/callback?code=stolen&state=guessed", 400),
        ("GET", "/callback?error=access_denied&state=guessed", 400),
        ("GET", "/callback?code=stolen", 400),
        ("GET", "/favicon.ico", 404),
        ("POST", "/callback?code=stolen", 404),
    ],
)
def test_what_is_not_the_login_neither_ends_nor_becomes_it(method: str, target: str, status: int) -> None:
    oauth = OAuthServer()
    answers: list[int] = []

    def disturbed(url: str) -> None:
        at = urlsplit(oauth.redirect_uri)
        answers.append(httpx.request(method, f"{at.scheme}://{at.netloc}{target}").status_code)
        browse(url)

    assert log_in(oauth, disturbed).access in oauth.valid
    assert answers == [status]


def test_a_connection_that_says_nothing_does_not_hold_the_login_up() -> None:
    oauth = OAuthServer()
    silent: list[socket.socket] = []

    def beside(url: str) -> None:
        at = urlsplit(oauth.redirect_uri)
        silent.append(socket.create_connection((HOST, at.port or 0)))
        browse(url)

    assert log_in(oauth, beside).access in oauth.valid
    silent[0].close()


def test_a_browser_that_never_comes_ends_the_login_and_frees_the_port() -> None:
    oauth = OAuthServer()
    with pytest.raises(LoginFailedError, match="no login within 0.05 s"):
        log_in(oauth, lambda url: None, timeout=0.05)
    assert log_in(oauth).access in oauth.valid


def test_a_port_that_is_taken_is_named() -> None:
    oauth = OAuthServer()
    taken = socket.create_server((HOST, urlsplit(oauth.redirect_uri).port or 0))
    with taken, pytest.raises(LoginFailedError, match=f"{oauth.redirect_uri}: .*is another login under way"):
        log_in(oauth)


def test_a_redirect_to_another_machine_is_refused() -> None:
    with pytest.raises(LoginFailedError, match="not on this machine"):
        log_in(OAuthServer(redirect_uri="http://flyte.example.com/callback"))


def test_the_code_stays_out_of_what_the_browser_is_shown() -> None:
    oauth = OAuthServer(redirect_uri=f"http://{HOST}:{free_port()}/callback")
    pages: list[str] = []

    def read(url: str) -> None:
        pages.append(httpx.get(url, follow_redirects=True).text)

    log_in(oauth, read)
    assert pages == ["You are logged in and can close this window."]
    assert CANARY not in pages[0]
