"""`Client` logs in by its configuration, or as the authenticator says that it is given."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from attrs import evolve

from flytewright.config.platform import AuthType, PlatformConfig
from flytewright.errors import FlytewrightError
from flytewright.rpc.auth.authorize import Authenticator
from flytewright.rpc.auth.errors import PlaintextError
from flytewright.rpc.client import Client
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


class Fixed:
    """An authenticator of a user's own."""

    def __init__(self, token: str) -> None:
        self.token = token

    async def header(self) -> Mapping[str, str]:
        return {KEY: f"Bearer {self.token}"}

    async def refresh(self, stale: Mapping[str, str]) -> None:
        raise FlytewrightError("there is one token only")


def who_am_i(oauth: OAuthServer, platform: PlatformConfig, authenticator: Authenticator | None = None) -> str:
    async def run() -> str:
        async with http_serving(oauth), api_serving(oauth) as port:
            there = evolve(platform, endpoint=f"{HOST}:{port}")
            async with Client(there, authenticator=authenticator) as client:
                return (await client.identity.user_info(UserInfoRequest())).name

    return asyncio.run(run())


@pytest.fixture(autouse=True)
def own_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep tokens in a folder of the test."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


def test_a_client_logs_in_when_the_server_asks() -> None:
    assert who_am_i(OAuthServer(), SECRET) == "somebody"


def test_a_client_takes_an_authenticator() -> None:
    oauth = OAuthServer()
    oauth.valid.add(CANARY)
    assert who_am_i(oauth, evolve(SECRET, auth_mode=AuthType.PKCE), Fixed(CANARY)) == "somebody"


def test_no_authenticator_sends_a_token_in_the_open_unasked() -> None:
    oauth = OAuthServer()
    oauth.valid.add(CANARY)
    with pytest.raises(PlaintextError, match="no token is sent to it because the connection is plain text"):
        who_am_i(oauth, evolve(SECRET, token_over_plaintext=False), Fixed(CANARY))


def test_a_keyring_is_imported_by_the_first_call_and_not_by_the_client() -> None:
    source = """
import asyncio, sys
from flytewright.config.platform import PlatformConfig
from flytewright.rpc.client import Client
from flytewright.rpc.errors import UnavailableError
from flytewright_idl.service.identity import UserInfoRequest
client = Client(PlatformConfig(endpoint="127.0.0.1:1", insecure=True, token_over_plaintext=True, rpc_retries=0))
call = client.identity.user_info(UserInfoRequest())
print("keyring" in sys.modules)
try:
    asyncio.run(call)
except UnavailableError:
    print("keyring" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]
