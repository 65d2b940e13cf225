"""Tries the configuration out: is the endpoint reached, is TLS in order, who is calling, what answers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from attrs import evolve

from flytewright.config.platform import AuthType, PlatformConfig
from flytewright.errors import AuthenticationError, FlytewrightError
from flytewright.rpc.auth.authorize import SECRET_MODES, Authenticator
from flytewright.rpc.auth.store import default_store
from flytewright.rpc.client import Client
from flytewright.rpc.endpoint import Endpoint
from flytewright.rpc.errors import DeadlineExceededError, RpcError, TlsError, UnauthenticatedError, UnavailableError
from flytewright_idl.admin.project import ProjectListRequest
from flytewright_idl.admin.version import GetVersionRequest

if TYPE_CHECKING:
    from flytewright.config.files import ConfigFile

PATIENCE = 5.0
"""Seconds that the server has to answer."""
ASKS_PEOPLE = frozenset({AuthType.STANDARD, AuthType.PKCE, AuthType.DEVICEFLOW})
"""The ways to log in in which somebody has to do something."""


class Outcome(Enum):
    """How a check ended."""

    OK = "ok"
    FAILED = "fail"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class Check:
    """One line: what was looked at, how it is, and what to do about it."""

    name: str
    outcome: Outcome
    detail: str
    advice: str = ""


def failed(name: str, detail: object, advice: str) -> Check:
    """A check that failed."""
    return Check(name, Outcome.FAILED, str(detail).rstrip("."), advice)


def ok(name: str, detail: str) -> Check:
    """A check that passed."""
    return Check(name, Outcome.OK, detail)


class NobodyKnown:
    """The authenticator of calls that say nothing of who is calling, whoever asks."""

    async def header(self) -> Mapping[str, str]:
        """Nothing."""
        return {}

    async def refresh(self, stale: Mapping[str, str]) -> None:
        """Nothing else either."""


async def checks(platform: PlatformConfig, file: ConfigFile | None, *, login: bool) -> AsyncIterator[Check]:
    """The checks in their order; what follows one that failed is skipped where it cannot pass."""
    yield ok("file", str(file.path) if file is not None else "none, the environment and defaults hold")
    quick = evolve(platform, rpc_retries=0, rpc_timeout=PATIENCE)
    reached = await _reached(quick)
    for check in reached:
        yield check
    if any(check.outcome is not Outcome.OK for check in reached):
        for name in ("auth", "version"):
            yield Check(name, Outcome.SKIPPED, "the server is not reached")
        return
    auth = await _auth(quick, login=login)
    yield auth
    if auth.outcome is Outcome.OK:
        yield await _version(quick)
    else:
        yield Check("version", Outcome.SKIPPED, "nobody is logged in")


async def _reached(platform: PlatformConfig) -> list[Check]:
    """Whether the server answers, and over what connection."""
    where = platform.endpoint
    try:
        Endpoint.parse(where)
    except FlytewrightError as error:
        return [failed("endpoint", error, "correct admin.endpoint, or FLYTE_PLATFORM_URL"), _no_tls()]
    async with Client(platform, authenticator=NobodyKnown()) as client:
        try:
            await client.admin.get_version(GetVersionRequest())
        except TlsError as error:
            return [ok("endpoint", f"{where} answers"), failed("tls", error.message, _tls_advice(platform))]
        except (UnavailableError, DeadlineExceededError) as error:
            if await _listens(platform):
                return [ok("endpoint", f"something listens at {where}"), failed("tls", error.message, _other(platform))]
            advice = "start the server or correct admin.endpoint; `wright sandbox start` starts one here"
            return [failed("endpoint", f"{where}: {error.message}", advice), _no_tls()]
        except RpcError:
            pass  # it has answered
        except FlytewrightError as error:
            return [ok("endpoint", where), failed("tls", error, "correct the files that the configuration names")]
    return [ok("endpoint", f"{where} answers"), ok("tls", _connection(platform))]


async def _listens(platform: PlatformConfig) -> bool:
    """Whether the endpoint takes connections, whatever is said in them; False where a proxy is between."""
    endpoint = Endpoint.parse(platform.endpoint)
    if platform.http_proxy_url or endpoint.path:
        return False
    try:
        _, writer = await asyncio.wait_for(asyncio.open_connection(endpoint.host, endpoint.port), PATIENCE)
    except (OSError, asyncio.TimeoutError):
        return False
    writer.close()
    return True


def _other(platform: PlatformConfig) -> str:
    """What to do where something listens and does not speak as it is spoken to."""
    if platform.insecure:
        return "is it a server with TLS? then set admin.insecure: false; or it is not the Flyte API"
    return "is it a server without TLS? then set admin.insecure: true; or it is not the Flyte API"


def _no_tls() -> Check:
    return Check("tls", Outcome.SKIPPED, "the server is not reached")


def _connection(platform: PlatformConfig) -> str:
    if platform.insecure:
        return "none, the connection is plain text (admin.insecure)"
    if platform.insecure_skip_verify:
        return "the certificate is not checked (admin.insecureSkipVerify)"
    return "the certificate is valid"


def _tls_advice(platform: PlatformConfig) -> str:
    return (
        "is the server one with TLS? admin.insecure: true is for those without"
        if platform.ca_cert_file_path is None and not platform.insecure_skip_verify
        else "is admin.caCertFilePath the authority that signed the server's certificate?"
    ) + "; admin.caCertFilePath names the authority of a private certificate"


async def _auth(platform: PlatformConfig, *, login: bool) -> Check:
    """Whether calls are let in, with a login where the server wants one."""
    asked = await _refused(Client(platform, authenticator=NobodyKnown()))
    if asked is None:
        return ok("auth", "the server asks for no login")
    if not isinstance(asked, UnauthenticatedError):
        return failed("auth", asked.message, asked.hint or "ask an administrator of the platform")
    mode = platform.auth_mode.value
    if not login and _needs_people(platform) and not await asyncio.to_thread(_is_kept, platform):
        advice = "log in: wright config check --login"
        return failed("auth", f"the server asks for a login ({mode}), and none is kept for {platform.endpoint}", advice)
    try:
        refused = await _refused(Client(platform))
    except FlytewrightError as error:
        return failed("auth", f"{mode}: {error}", _login_advice(platform))
    if refused is None:
        return ok("auth", f"logged in ({mode})")
    return failed("auth", f"{mode}: {refused.message}", refused.hint or _login_advice(platform))


def _needs_people(platform: PlatformConfig) -> bool:
    return platform.auth_mode in ASKS_PEOPLE and platform.access_token is None and platform.authenticator is None


def _is_kept(platform: PlatformConfig) -> bool:
    """Whether a login is kept that is good, or can be renewed without anybody."""
    tokens = default_store().load(platform.endpoint)
    return tokens is not None and (tokens.refresh is not None or not tokens.expired(time.time()))


def _login_advice(platform: PlatformConfig) -> str:
    if platform.auth_mode in SECRET_MODES:
        return "check admin.clientId, and the secret that admin.clientSecretEnvVar or clientSecretLocation names"
    return "check admin.authType; wright config check --login logs in again"


async def _refused(client: Client) -> RpcError | None:
    """The error of a call that needs a login where the server has logins; None when it is let in."""
    async with client:
        try:
            await client.admin.list_projects(ProjectListRequest(limit=1))
        except AuthenticationError:
            raise
        except RpcError as error:
            return error
    return None


async def _version(platform: PlatformConfig) -> Check:
    try:
        version = await server_version(platform)
    except FlytewrightError as error:
        return failed("version", error, "is this the address of the Flyte API?")
    return ok("version", version)


async def server_version(platform: PlatformConfig, authenticator: Authenticator | None = None) -> str:
    """The version that the server says it has, with its build; asked for as who is configured, or by somebody else."""
    async with Client(platform, authenticator=authenticator) as client:
        answer = await client.admin.get_version(GetVersionRequest())
    found = answer.control_plane_version
    if found is None or not found.version:
        return "the server does not say"
    return f"{found.version} ({found.build})" if found.build else found.version
