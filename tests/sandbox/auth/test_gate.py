"""What comes through the gate: nothing without a token but the question how to log in."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

import httpx
import pytest
from grpclib.client import Channel
from grpclib.const import Status
from grpclib.reflection.v1.reflection_pb2 import ServerReflectionRequest
from joserfc import jwt
from joserfc.jwk import KeySet

from flytewright.sandbox.auth.auth import Auth
from flytewright.sandbox.auth.options import AuthOptions
from flytewright.sandbox.auth.secrets import AuthFiles
from flytewright.sandbox.auth.tokens import BadTokenError
from flytewright_idl._runtime.rpc import MessageCodec
from flytewright_idl.admin import GetVersionRequest
from flytewright_idl.core import ResourceType
from flytewright_idl.service import (
    AdminServiceStub,
    AuthMetadataServiceStub,
    CreateDownloadLinkRequest,
    DataProxyServiceStub,
    IdentityServiceStub,
    OAuth2MetadataRequest,
    PublicClientAuthConfigRequest,
    UserInfoRequest,
)
from tests.sandbox.auth.conftest import SECRET, Clock, Guarded, answer, auth_files, location
from tests.sandbox.build import IDENTITY, Client, refused, task
from tests.sandbox.test_standard import checked, in_thread, reflected
from tests.support.oauth import KEY

pytestmark = pytest.mark.anyio

CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"  # both of RFC 7636, appendix B
REDIRECT = "http://127.0.0.1:9/callback"


def channel(guarded: Guarded) -> Channel:
    host, _, port = guarded.sandbox.endpoint.rpartition(":")
    return Channel(host, int(port), codec=MessageCodec())


@pytest.fixture
def auth(tmp_path: Path, signing_key: bytes) -> Auth:
    return Auth(auth_files(tmp_path / "auth", signing_key), "http://127.0.0.1:1", AuthOptions(), Clock())


async def test_nobody_is_told_more_than_how_to_log_in(guarded: Guarded) -> None:
    async with channel(guarded) as anonymous:
        for call in (
            AdminServiceStub(anonymous, timeout=30).get_version(GetVersionRequest()),
            IdentityServiceStub(anonymous, timeout=30).user_info(UserInfoRequest()),
            DataProxyServiceStub(anonymous, timeout=30).create_download_link(CreateDownloadLinkRequest()),
        ):
            with refused(Status.UNAUTHENTICATED, "no bearer token in its 'flyte-authorization'", "log in first"):
                await call
        stub = AuthMetadataServiceStub(anonymous, timeout=30)
        public = await stub.get_public_client_config(PublicClientAuthConfigRequest())
        assert (public.client_id, public.scopes) == ("flytectl", ["all", "offline"])
        assert public.authorization_metadata_key == KEY
        told = await stub.get_o_auth_2_metadata(OAuth2MetadataRequest())
        assert told.issuer == guarded.sandbox.http_url
        assert told.token_endpoint == guarded.url("/oauth2/token")
        assert told.code_challenge_methods_supported == ["S256"]


async def test_streams_are_open_as_with_flyteadmin_and_the_health_check_is_not(guarded: Guarded) -> None:
    listed = await in_thread(guarded.sandbox, reflected("v1", ServerReflectionRequest(list_services="*")))
    assert listed.list_services_response.service
    with pytest.raises(Exception, match="no bearer token"):
        await in_thread(guarded.sandbox, checked(""))


@pytest.mark.parametrize("key", [KEY, "authorization"])
async def test_a_token_is_taken_from_either_header(guarded: Guarded, key: str) -> None:
    token = await asyncio.to_thread(robot_token, guarded)
    async with channel(guarded) as anonymous:
        stub = AdminServiceStub(anonymous, timeout=30, metadata={key: f"Bearer {token}"})
        assert (await stub.get_version(GetVersionRequest())).control_plane_version is not None
        stub = AdminServiceStub(anonymous, timeout=30, metadata={key: f"Bearer {token}x"})
        with refused(Status.UNAUTHENTICATED, "the token is not accepted: bad signature"):
            await stub.get_version(GetVersionRequest())


async def test_executions_say_who_launched_them(guarded: Guarded) -> None:
    token = await asyncio.to_thread(robot_token, guarded)
    async with channel(guarded) as anonymous:
        stub = AdminServiceStub(anonymous, timeout=30, metadata={KEY: f"Bearer {token}"})
        client = Client(stub, guarded.sandbox, anonymous)
        await client.register(task("t", IDENTITY))
        key = await client.launch("t", kind=ResourceType.TASK)
        spec = (await client.get(key)).spec
        assert spec is not None
        assert spec.metadata is not None
        assert spec.metadata.principal == "flytepropeller"


def robot_token(guarded: Guarded, **form: str) -> str:
    asked = {"grant_type": "client_credentials", "scope": "all", **form}
    reply = httpx.post(guarded.url("/oauth2/token"), data=asked, auth=("flytepropeller", SECRET), trust_env=False)
    token: str = reply.json()["access_token"]
    return token


# Tokens


def test_a_token_ends_when_its_time_is_up(auth: Auth) -> None:
    clock = auth.server.clock
    assert isinstance(clock, Clock)
    token = auth.tokens.access("ada", "flytectl", ["all"])
    assert auth.principal_of(token) == "ada"
    clock.ahead = 1801
    with pytest.raises(BadTokenError, match="expired token"):
        auth.principal_of(token)


@pytest.mark.parametrize("token", ["", "x", "a.b.c", "é", "eyJhbGciOiJub25lIn0.e30."], ids=["0", "1", "2", "3", "none"])
def test_what_is_no_token_is_refused(auth: Auth, token: str) -> None:
    with pytest.raises(BadTokenError):
        auth.principal_of(token)


def test_a_refresh_token_is_not_for_calls_nor_an_access_token_for_refreshing(auth: Auth) -> None:
    with pytest.raises(BadTokenError, match="another kind"):
        auth.tokens.caller(auth.tokens.refresh("ada", "flytectl", "all"))
    with pytest.raises(BadTokenError, match="another kind"):
        auth.tokens.refreshing(auth.tokens.access("ada", "flytectl", ["all"]))


def test_tokens_of_another_sandbox_are_refused(auth: Auth, tmp_path: Path) -> None:
    other = Auth(AuthFiles(tmp_path / "other"), auth.base_url, AuthOptions())
    with pytest.raises(BadTokenError, match="bad signature"):
        auth.principal_of(other.tokens.access("ada", "flytectl", ["all"]))
    elsewhere = Auth(AuthFiles(tmp_path / "auth"), "http://127.0.0.1:2", AuthOptions())
    with pytest.raises(BadTokenError, match="invalid claim"):
        auth.principal_of(elsewhere.tokens.access("ada", "flytectl", ["all"]))


def test_tokens_and_the_secret_outlive_a_restart(auth: Auth, tmp_path: Path) -> None:
    again = Auth(AuthFiles(tmp_path / "auth"), auth.base_url, AuthOptions())
    assert again.principal_of(auth.tokens.access("ada", "flytectl", ["all"])) == "ada"
    assert again.is_password(SECRET)
    for path in (tmp_path / "auth").iterdir():
        assert path.stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "auth").stat().st_mode & 0o777 == 0o700


# The pages


def authorize(guarded: Guarded, **changes: str) -> str:
    asked = {
        "response_type": "code", "client_id": "flytectl", "redirect_uri": REDIRECT, "scope": "all offline",
        "state": "s1", "code_challenge": CHALLENGE, "code_challenge_method": "S256", **changes,
    }  # fmt: skip
    return str(httpx.URL(guarded.url("/oauth2/authorize"), params={k: v for k, v in asked.items() if v}))


def sent_back(guarded: Guarded, said: str = "allow", password: str = SECRET, **changes: str) -> httpx.Response:
    form = {"name": "ada", "password": password, "answer": said}
    return httpx.post(authorize(guarded, **changes), data=form, trust_env=False)


def exchanged(guarded: Guarded, code: str, **changes: str) -> httpx.Response:
    form = {
        "grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT, "client_id": "flytectl",
        "code_verifier": VERIFIER, **changes,
    }  # fmt: skip
    return httpx.post(guarded.url("/oauth2/token"), data=form, trust_env=False)


async def test_a_code_is_good_once(guarded: Guarded) -> None:
    def log_in() -> None:
        code = location(sent_back(guarded))["code"]
        first, second = exchanged(guarded, code), exchanged(guarded, code)
        assert (first.status_code, second.status_code, second.json()["error"]) == (200, 400, "invalid_grant")
        assert first.headers["cache-control"] == "no-store"
        assert set(first.json()) == {"access_token", "token_type", "expires_in", "scope", "refresh_token"}

    await asyncio.to_thread(log_in)


async def test_a_code_is_good_for_its_client_its_verifier_and_its_time_only(guarded: Guarded) -> None:
    def log_in() -> None:
        for changes in (
            {"code_verifier": VERIFIER[::-1]},
            {"code_verifier": ""},
            {"client_id": "flyte-cli"},
            {"redirect_uri": "http://127.0.0.1:8/callback"},
        ):
            code = location(sent_back(guarded))["code"]
            assert exchanged(guarded, code, **changes).status_code == 400
            assert exchanged(guarded, code).json()["error"] == "invalid_grant"
        code = location(sent_back(guarded))["code"]
        guarded.clock.ahead = 301
        assert exchanged(guarded, code).json()["error"] == "invalid_grant"

    await asyncio.to_thread(log_in)


async def test_without_the_scope_of_offline_there_is_no_refresh_token(guarded: Guarded) -> None:
    def log_in() -> None:
        code = location(sent_back(guarded, scope="all"))["code"]
        assert "refresh_token" not in exchanged(guarded, code).json()

    await asyncio.to_thread(log_in)


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"code_challenge": "", "code_challenge_method": ""}, "invalid_request"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"scope": "everything"}, "invalid_scope"),
        ({"response_type": "token"}, "unsupported_response_type"),
    ],
    ids=["no challenge", "plain", "scope", "token"],
)
async def test_what_a_client_must_not_ask_is_said_to_the_client(
    guarded: Guarded, changes: dict[str, str], error: str
) -> None:
    reply = await asyncio.to_thread(httpx.get, authorize(guarded, **changes), trust_env=False)
    assert reply.status_code == 302
    assert location(reply)["error"] == error
    assert location(reply)["state"] == "s1"


@pytest.mark.parametrize(
    "changes",
    [
        {"client_id": "stranger"},
        {"client_id": ""},
        {"redirect_uri": "https://evil.example/callback"},
        {"redirect_uri": "http://127.0.0.1:9/elsewhere"},
        {"redirect_uri": "http://127.0.0.1.evil.example:9/callback"},
    ],
    ids=["client", "no client", "site", "path", "name"],
)
async def test_nobody_is_sent_to_where_no_client_is(guarded: Guarded, changes: dict[str, str]) -> None:
    reply = await asyncio.to_thread(sent_back, guarded, **changes)
    assert reply.status_code == 400
    assert "location" not in reply.headers
    assert "This login cannot go on" in reply.text


async def test_a_wrong_password_shows_the_page_again(guarded: Guarded) -> None:
    reply = await asyncio.to_thread(sent_back, guarded, password="guess")
    assert reply.status_code == 401
    assert "This is not the password" in reply.text
    assert "guess" not in reply.text


async def test_pages_escape_what_they_are_given_and_are_shown_in_no_frame(guarded: Guarded) -> None:
    evil = '"><script>alert(1)</script>'
    reply = await asyncio.to_thread(
        httpx.get, guarded.url("/oauth2/device"), params={"user_code": evil}, trust_env=False
    )
    assert "<script>" not in reply.text
    assert reply.headers["x-frame-options"] == "DENY"
    assert "default-src 'none'" in reply.headers["content-security-policy"]


async def test_a_device_waits_until_it_is_answered(guarded: Guarded) -> None:
    def device() -> None:
        codes = httpx.post(
            guarded.url("/oauth2/device_authorization"), data={"client_id": "flytectl", "scope": "all"}, trust_env=False
        ).json()
        grant = {"grant_type": "urn:ietf:params:oauth:grant-type:device_code", "client_id": "flytectl"}

        def poll() -> dict[str, str]:
            form = {**grant, "device_code": codes["device_code"]}
            said: dict[str, str] = httpx.post(guarded.url("/oauth2/token"), data=form, trust_env=False).json()
            return said

        assert poll()["error"] == "authorization_pending"
        page = guarded.url("/oauth2/device")
        assert "No device waits with this code" in answer(page, user_code="AAAA-BBBB").text
        assert "This is not the password" in answer(codes["verification_uri_complete"], password="guess").text
        assert poll()["error"] == "authorization_pending"
        assert "The device is not let in" in answer(page, said="deny", user_code=codes["user_code"].lower()).text
        assert poll()["error"] == "access_denied"

    await asyncio.to_thread(device)


async def test_the_well_known_addresses_say_what_the_service_says(guarded: Guarded) -> None:
    def get(path: str, **headers: str) -> httpx.Response:
        return httpx.get(guarded.url(path), headers=headers, follow_redirects=True, trust_env=False)

    def look() -> None:
        for path in ("/.well-known/oauth-authorization-server", "/.well-known/openid-configuration"):
            assert get(path).json()["token_endpoint"] == guarded.url("/oauth2/token")
        assert get("/config/v1/flyte_client").json()["client_id"] == "flytectl"
        (key,) = get("/oauth2/jwks").json()["keys"]
        assert key["kty"] == "RSA"
        assert not {"d", "p", "q", "dp", "dq", "qi"} & set(key)
        token = robot_token(guarded)
        assert get("/me", **{KEY: f"Bearer {token}"}).json()["subject"] == "flytepropeller"
        assert get("/me").status_code == 401
        found = jwt.decode(token, KeySet.import_key_set({"keys": [key]}), algorithms=["RS256"])
        assert found.claims["sub"] == "flytepropeller"

    await asyncio.to_thread(look)


async def test_no_secret_and_no_token_is_logged(guarded: Guarded, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        tokens: list[str] = []

        def log_in() -> None:
            tokens.append(robot_token(guarded))
            granted = exchanged(guarded, location(sent_back(guarded))["code"]).json()
            tokens.extend((granted["access_token"], granted["refresh_token"]))

        await asyncio.to_thread(log_in)
    said = "\n".join(
        record.getMessage() for record in caplog.records if not record.name.startswith(("httpcore", "hpack"))
    )
    assert said
    assert not [each for each in (SECRET, *tokens) if each in said]
