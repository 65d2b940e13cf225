"""Logins at an authorization server that is a process of its own, over TLS, signed by an authority of the company."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from attrs import evolve

from flytewright.config.platform import AuthType, PlatformConfig
from flytewright.rpc.auth.client_credentials import client_credentials
from flytewright.rpc.auth.errors import LoginUnreachableError
from flytewright.rpc.auth.flow import ClientId, Driver
from flytewright.rpc.client import Client
from flytewright.rpc.errors import TlsError
from flytewright.rpc.sync_client import SyncClient
from flytewright_idl.service.identity import UserInfoRequest
from tests.support.loopback import HOST
from tests.support.oauth import CANARY, CLIENT_ID, Served, served


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def servers(authority: trustme.CA, tmp_path: Path) -> Iterator[Served]:
    authority.issue_cert(HOST).private_key_and_cert_chain_pem.write_to_path(tmp_path / "server.pem")
    with served(str(tmp_path / "server.pem")) as found:
        yield found


@pytest.fixture
def platform(authority: trustme.CA, servers: Served, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PlatformConfig:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    return PlatformConfig(
        endpoint=servers.endpoint,
        ca_cert_file_path=str(tmp_path / "ca.pem"),
        auth_mode=AuthType.CLIENTSECRET,
        client_id=CLIENT_ID,
        client_credentials_secret=CANARY,
    )


def test_a_client_trusts_both_servers_by_the_authority_of_its_configuration(
    servers: Served, platform: PlatformConfig
) -> None:
    async def ask() -> str:
        async with Client(platform) as client:
            return (await client.identity.user_info(UserInfoRequest())).name

    assert asyncio.run(ask()) == "somebody"
    with SyncClient(platform) as client:
        assert client.identity.user_info(UserInfoRequest()).name == "somebody"
    assert servers.end() == {"client_credentials": 1, "refresh_token": 1}


def test_an_authorization_server_that_may_be_anybody_is_sent_no_secret(servers: Served) -> None:
    login = client_credentials(f"{servers.url}/token", client=ClientId(id=CLIENT_ID, secret=CANARY))
    with pytest.raises(LoginUnreachableError, match="CERTIFICATE_VERIFY_FAILED"):
        asyncio.run(Driver().run(login))
    assert servers.end() == {}


def test_a_server_that_may_be_anybody_is_not_asked_how_to_log_in(servers: Served, platform: PlatformConfig) -> None:
    platform = evolve(platform, ca_cert_file_path=None)
    with SyncClient(platform) as client, pytest.raises(TlsError, match="caCertFilePath"):
        client.identity.user_info(UserInfoRequest())
    assert servers.end() == {}
