"""flytewright's own client logs in at a sandbox in every way that it knows."""

from __future__ import annotations

import asyncio
import re
import sys
import threading
from pathlib import Path

import httpx
import pytest

from flytewright.config.platform import AuthType, PlatformConfig
from flytewright.errors import AuthenticationError
from flytewright.rpc.auth import authorize
from flytewright.rpc.auth.errors import GrantRefusedError
from flytewright.rpc.client import Client
from flytewright.rpc.errors import UnauthenticatedError
from flytewright_idl.admin import ProjectListRequest
from flytewright_idl.service.identity import UserInfoRequest, UserInfoResponse
from tests.sandbox.auth.conftest import SECRET, Guarded, answer

pytestmark = pytest.mark.anyio

ROBOT = {"client_id": "flytepropeller", "client_credentials_secret": SECRET}


async def who_am_i(platform: PlatformConfig) -> UserInfoResponse:
    async with Client(platform) as client:
        return await client.identity.user_info(UserInfoRequest())


def browsing(monkeypatch: pytest.MonkeyPatch, said: str = "allow") -> list[str]:
    """Have somebody log in at each page that a client opens; gives the pages."""
    opened: list[str] = []

    def open_page(url: str) -> None:
        opened.append(url)
        answer(url, said=said)

    monkeypatch.setattr(authorize, "open_browser", open_page)
    return opened


@pytest.mark.parametrize("mode", [AuthType.CLIENTSECRET, AuthType.CLIENT_CREDENTIALS, AuthType.BASIC], ids=str)
async def test_a_robot_logs_in_with_its_secret(guarded: Guarded, mode: AuthType) -> None:
    me = await who_am_i(guarded.platform(auth_mode=mode, **ROBOT))
    assert me.subject == "flytepropeller"
    claims = me.additional_claims.to_dict() if me.additional_claims else {}
    assert claims["iss"] == guarded.sandbox.http_url
    assert claims["scp"] == ["all", "offline"]


async def test_a_wrong_secret_is_refused(guarded: Guarded) -> None:
    wrong = guarded.platform(auth_mode=AuthType.CLIENTSECRET, **{**ROBOT, "client_credentials_secret": "guess"})
    with pytest.raises(GrantRefusedError, match="invalid_client"):
        await who_am_i(wrong)


@pytest.mark.parametrize("mode", [AuthType.PKCE, AuthType.STANDARD], ids=str)
async def test_somebody_logs_in_with_a_browser(
    guarded: Guarded, mode: AuthType, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = browsing(monkeypatch)
    me = await who_am_i(guarded.platform(auth_mode=mode))
    assert (me.subject, me.name, me.preferred_username) == ("ada", "ada", "ada")
    assert len(opened) == 1
    assert "code_challenge_method=S256" in opened[0]


async def test_a_login_that_is_denied_is_an_error_at_the_client(
    guarded: Guarded, monkeypatch: pytest.MonkeyPatch
) -> None:
    browsing(monkeypatch, said="deny")
    with pytest.raises(GrantRefusedError, match="access_denied"):
        await who_am_i(guarded.platform(auth_mode=AuthType.PKCE))


async def test_a_login_is_renewed_without_anybody_until_it_is_too_old(
    guarded: Guarded, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = browsing(monkeypatch)
    async with Client(guarded.platform(auth_mode=AuthType.PKCE)) as client:
        for ahead, logins in ((0, 1), (1801, 1), (3605, 1), (9000, 2)):
            guarded.clock.ahead = ahead
            assert (await client.identity.user_info(UserInfoRequest())).subject == "ada"
            assert len(opened) == logins


async def test_a_device_is_let_in_by_its_code(guarded: Guarded, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []

    def show(text: str) -> None:
        shown.append(text)
        found = re.search(r"open (\S+)", text)
        assert found is not None
        threading.Thread(target=answer, args=[found[1]]).start()  # the client goes on asking meanwhile

    monkeypatch.setattr(authorize, "tell", show)
    me = await who_am_i(guarded.platform(auth_mode=AuthType.DEVICEFLOW))
    assert me.subject == "ada"
    assert len(shown) == 1


async def test_a_command_prints_the_token(guarded: Guarded, tmp_path: Path) -> None:
    form = {"grant_type": "client_credentials", "scope": "all"}
    reply = await asyncio.to_thread(
        httpx.post, guarded.url("/oauth2/token"), data=form, auth=("flytepropeller", SECRET), trust_env=False
    )
    token = reply.json()["access_token"]
    command = [sys.executable, "-c", f"print({token!r})"]
    for mode in (AuthType.EXTERNALCOMMAND, AuthType.EXTERNAL_PROCESS):
        assert (await who_am_i(guarded.platform(auth_mode=mode, command=command))).subject == "flytepropeller"
    assert (await who_am_i(guarded.platform(access_token=token))).subject == "flytepropeller"


async def test_a_token_of_somebody_else_is_refused(guarded: Guarded) -> None:
    with pytest.raises(AuthenticationError, match="the server refuses the access token"):
        await who_am_i(guarded.platform(access_token="guess"))


async def test_a_token_without_the_scope_of_all_is_not_enough(guarded: Guarded) -> None:
    platform = guarded.platform(auth_mode=AuthType.CLIENTSECRET, scopes=["offline"], **ROBOT)
    async with Client(platform) as client:
        with pytest.raises(UnauthenticatedError, match="lacks the scope 'all'"):
            await client.admin.list_projects(ProjectListRequest())
