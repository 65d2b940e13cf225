"""Calls through a real CONNECT proxy, which reaches every name on loopback."""

from __future__ import annotations

import asyncio
import logging
import socket
from base64 import b64decode
from contextlib import closing
from pathlib import Path

import grpc
import pytest
import trustme

from flytewright.config.platform import PlatformConfig
from flytewright.errors import ConfigError
from flytewright.rpc.client import Client
from flytewright.rpc.errors import FailedPreconditionError, UnavailableError
from flytewright.rpc.proxy import Proxy, proxy_for
from flytewright_idl.admin import GetVersionRequest, GetVersionResponse
from tests.support.faults import HOST, connect_proxy, faulty_admin

NAME = "flyte.example.com"


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "no_proxy", "NO_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)


def asked(platform: PlatformConfig) -> GetVersionResponse:
    async def run() -> GetVersionResponse:
        async with Client(platform) as client:
            return await client.admin.get_version(GetVersionRequest())

    return asyncio.run(run())


def plain(port: int, proxy: str | None = None, retries: int = 3) -> PlatformConfig:
    return PlatformConfig(endpoint=f"{NAME}:{port}", insecure=True, http_proxy_url=proxy, rpc_retries=retries)


def test_a_call_goes_through_the_configured_proxy() -> None:
    with connect_proxy() as proxy, faulty_admin(lambda request, context: b"") as port:
        assert asked(plain(port, proxy.url)) == GetVersionResponse()
        assert proxy.targets == [f"{NAME}:{port}"]


def test_a_call_goes_through_the_proxy_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    with connect_proxy() as proxy, faulty_admin(lambda request, context: b"") as port:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        assert asked(plain(port)) == GetVersionResponse()
        assert proxy.targets == [f"{NAME}:{port}"]


def test_tls_goes_through_the_proxy_to_the_server(tmp_path: Path) -> None:
    ca = trustme.CA()
    ca.cert_pem.write_to_path(tmp_path / "ca.pem")
    cert = ca.issue_cert(NAME)
    pair = cert.private_key_pem.bytes(), b"".join(each.bytes() for each in cert.cert_chain_pems)
    credentials = grpc.ssl_server_credentials([pair])
    with connect_proxy() as proxy, faulty_admin(lambda request, context: b"", credentials=credentials) as port:
        platform = PlatformConfig(
            endpoint=f"{NAME}:{port}", ca_cert_file_path=str(tmp_path / "ca.pem"), http_proxy_url=proxy.url
        )
        assert asked(platform) == GetVersionResponse()
        assert proxy.targets == [f"{NAME}:{port}"]


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "::1", "flyte.inside.example"])
def test_the_proxy_of_the_environment_is_left_out_where_it_is_told_to(
    host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example.com:3128")
    monkeypatch.setenv("NO_PROXY", ".inside.example")
    assert proxy_for(host, None) is None
    assert proxy_for("flyte.outside.example", None) == Proxy("proxy.example.com", 3128)


def test_the_login_in_the_url_is_sent_and_never_shown(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with connect_proxy(b"407 Proxy Authentication Required") as proxy:
        url = proxy.url.replace("//", "//me:c%40nary@")
        with pytest.raises(FailedPreconditionError, match=f"the proxy {proxy.url} answers 407 .* {NAME}:1;") as caught:
            asked(plain(1, url))
    assert b64decode(proxy.headers[0]["proxy-authorization"].removeprefix("Basic ")) == b"me:c@nary"
    shown = f"{caught.value} {caught.value.__cause__!r} {Proxy.parse(url)!r} {caplog.text}"
    assert "nary" not in shown
    assert proxy.headers[0]["proxy-authorization"] not in shown


def test_a_proxy_that_does_not_reach_the_server_for_now_is_asked_again() -> None:
    with connect_proxy(b"503 Busy") as proxy:
        with pytest.raises(UnavailableError, match=f"the proxy {proxy.url} answers 503 Busy") as caught:
            asked(plain(1, proxy.url, retries=1))
        assert (caught.value.tries, len(proxy.targets)) == (2, 2)


def test_a_proxy_that_is_not_there_is_named() -> None:
    with closing(socket.create_server((HOST, 0))) as gone:
        port = gone.getsockname()[1]
    with pytest.raises(UnavailableError, match=f"the proxy http://{HOST}:{port} cannot be reached"):
        asked(plain(1, f"http://{HOST}:{port}", retries=0))


@pytest.mark.parametrize("url", ["socks5://me:canary@p:1", "https://me:canary@p", "http://me:canary@p:many", "http://"])
def test_a_proxy_that_cannot_be_used_is_a_config_error_without_its_login(url: str) -> None:
    with pytest.raises(ConfigError, match="proxy") as caught:
        Proxy.parse(url)
    assert "canary" not in str(caught.value)
