"""An OAuth2 authorization server on loopback that checks what it is sent, and a Flyte API that asks for its tokens."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import json
import socket
import ssl
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlencode

import grpclib.server
import uvicorn
from grpclib.const import Status
from grpclib.events import RecvRequest, listen
from grpclib.exceptions import GRPCError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from flytewright_idl._runtime.rpc import MessageCodec, ServiceBase
from flytewright_idl.service.auth import (
    AuthMetadataServiceBase,
    OAuth2MetadataRequest,
    OAuth2MetadataResponse,
    PublicClientAuthConfigRequest,
    PublicClientAuthConfigResponse,
)
from flytewright_idl.service.identity import IdentityServiceBase, UserInfoRequest, UserInfoResponse

from .loopback import HOST
from .project import ROOT

KEY = "flyte-authorization"
CANARY = "canary-5ecret-9f3b"
CLIENT_ID = "robot"
PUBLIC_CLIENT = "flyte-cli"


def listener() -> socket.socket:
    """A socket that listens on a port of its own."""
    found = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    found.bind((HOST, 0))
    found.listen()
    return found


def free_port() -> int:
    with listener() as found:
        port: int = found.getsockname()[1]
        return port


@dataclass
class OAuthServer:
    """The state of both servers: which tokens hold, what was asked, and how to misbehave."""

    url: str = ""
    redirect_uri: str = field(default_factory=lambda: f"http://{HOST}:{free_port()}/callback")
    methods: tuple[str, ...] = ("client_secret_basic", "client_secret_post")
    lifetime: int | None = 3600
    interval: int = 5
    """Seconds between polls for a device's code."""
    single: bool = False
    """Whether a token is good for one call only."""
    fault: Response | None = None
    """What every token request is answered with, when set."""
    echo: bool = False
    """Whether every token request is refused in its own words."""
    pending: list[str] = field(default_factory=list)
    """The errors that polls for a device's code get first."""
    deny: str | None = None
    """The error that the authorization page redirects with."""
    grants: Counter[str] = field(default_factory=Counter)
    forms: list[Mapping[str, str]] = field(default_factory=list)
    refused: int = 0
    """Calls of the API without a valid token."""
    valid: set[str] = field(default_factory=set)
    refreshers: set[str] = field(default_factory=set)
    codes: dict[str, tuple[str, str]] = field(default_factory=dict)
    """The challenge and redirect URI of each code."""
    count: int = 0

    def expire(self) -> None:
        """Let every access token end."""
        self.valid.clear()

    def secret(self, kind: str) -> str:
        """A new secret, recognizable in whatever it leaks into."""
        self.count += 1
        return f"{CANARY}-{kind}-{self.count}"

    def issue(self, scope: str = "") -> Response:
        access, again = self.secret("access"), self.secret("refresh")
        self.valid.add(access)
        self.refreshers.add(again)
        lifetime = {} if self.lifetime is None else {"expires_in": self.lifetime}
        fields = {"access_token": access, "refresh_token": again, "token_type": "bearer", "scope": scope}
        return JSONResponse({**fields, **lifetime})

    async def token(self, request: Request) -> Response:
        form = await _form(request)
        self.forms.append(form)
        self.grants[form.get("grant_type", "")] += 1
        if self.fault is not None:
            return self.fault
        if self.echo:
            return refuse("invalid_grant", f"{dict(form)} {request.headers.get('authorization')}")
        match form:
            case {"grant_type": "client_credentials"}:
                if not self._knows(request, form):
                    return refuse("invalid_client", f"{CANARY} is not right", 401)
            case {"grant_type": "refresh_token", "refresh_token": again}:
                if form.get("client_id") != PUBLIC_CLIENT and not self._knows(request, form):
                    return refuse("invalid_client", f"{CANARY} is not right", 401)
                if again not in self.refreshers:
                    return refuse("invalid_grant", f"{again} is not known")
                self.refreshers.discard(again)
            case {"grant_type": "authorization_code"}:
                challenge, redirect = self.codes.pop(form["code"], ("", ""))
                digest = hashlib.sha256(form["code_verifier"].encode()).digest()
                if base64.urlsafe_b64encode(digest).decode().rstrip("=") != challenge:
                    return refuse("invalid_grant", "the verifier does not fit")
                if redirect != form["redirect_uri"]:
                    return refuse("invalid_grant", "another redirect")
            case {"grant_type": "urn:ietf:params:oauth:grant-type:device_code", "device_code": code}:
                if not code.startswith(CANARY):
                    return refuse("invalid_grant", "no such code")
                if self.pending:
                    return refuse(self.pending.pop(0))
            case _:
                return refuse("unsupported_grant_type")
        return self.issue(form.get("scope", ""))

    def _knows(self, request: Request, form: Mapping[str, str]) -> bool:
        """Whether the confidential client has proved itself in a way that is allowed."""
        basic = base64.b64encode(f"{CLIENT_ID}:{CANARY}".encode()).decode()
        in_header = request.headers.get("authorization") == f"Basic {basic}"
        in_body = form.get("client_id") == CLIENT_ID and form.get("client_secret") == CANARY
        return (in_header and "client_secret_basic" in self.methods) or (
            in_body and "client_secret_post" in self.methods
        )

    async def authorize(self, request: Request) -> Response:
        query = request.query_params
        assert query["response_type"] == "code"
        assert query["code_challenge_method"] == "S256"
        if self.deny is not None:
            return _redirect(query["redirect_uri"], error=self.deny, state=query["state"])
        code = self.secret("code")
        self.codes[code] = (query["code_challenge"], query["redirect_uri"])
        return _redirect(query["redirect_uri"], code=code, state=query["state"])

    async def device(self, request: Request) -> Response:
        self.forms.append(await _form(request))
        fields = {"device_code": self.secret("device"), "user_code": "ABCD-EFGH", "expires_in": 30}
        return JSONResponse({**fields, "interval": self.interval, "verification_uri": f"{self.url}/activate"})

    @property
    def application(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/token", self.token, methods=["POST"]),
                Route("/authorize", self.authorize),
                Route("/device", self.device, methods=["POST"]),
            ]
        )


async def _form(request: Request) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs((await request.body()).decode()).items()}


def refuse(error: str, description: str = "", status: int = 400) -> Response:
    return JSONResponse({"error": error, "error_description": description}, status_code=status)


def _redirect(uri: str, **query: str) -> Response:
    return RedirectResponse(f"{uri}?{urlencode(query)}", status_code=302)


class Metadata(AuthMetadataServiceBase):
    def __init__(self, oauth: OAuthServer) -> None:
        self.oauth = oauth

    async def get_o_auth_2_metadata(self, request: OAuth2MetadataRequest) -> OAuth2MetadataResponse:
        return OAuth2MetadataResponse(
            authorization_endpoint=f"{self.oauth.url}/authorize",
            token_endpoint=f"{self.oauth.url}/token",
            device_authorization_endpoint=f"{self.oauth.url}/device",
            token_endpoint_auth_methods_supported=list(self.oauth.methods),
        )

    async def get_public_client_config(self, request: PublicClientAuthConfigRequest) -> PublicClientAuthConfigResponse:
        return PublicClientAuthConfigResponse(
            client_id=PUBLIC_CLIENT,
            redirect_uri=self.oauth.redirect_uri,
            scopes=["all", "offline"],
            audience="https://flyte.example.com",
            authorization_metadata_key=KEY,
        )


class Identity(IdentityServiceBase):
    async def user_info(self, request: UserInfoRequest) -> UserInfoResponse:
        return UserInfoResponse(name="somebody")


class _Uvicorn(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@asynccontextmanager
async def http_serving(oauth: OAuthServer, pem: str | None = None) -> AsyncIterator[None]:
    """The authorization server, over HTTPS where there is a key with its certificate."""
    config = uvicorn.Config(
        oauth.application,
        log_config=None,
        access_log=False,
        lifespan="off",
        http="h11",
        ws="none",
        ssl_certfile=pem,
    )
    server = _Uvicorn(config)
    with listener() as sock:
        oauth.url = f"{'https' if pem else 'http'}://{HOST}:{sock.getsockname()[1]}"
        serving = asyncio.ensure_future(server.serve([sock]))
        try:
            yield
        finally:
            server.should_exit = server.force_exit = True
            await serving


@asynccontextmanager
async def api_serving(oauth: OAuthServer, *services: ServiceBase, pem: str | None = None) -> AsyncIterator[int]:
    """The Flyte API: metadata for everybody, identity and other services for who has a token."""

    async def check(event: RecvRequest) -> None:
        if "AuthMetadataService" in event.method_name:
            return
        token = str(event.metadata.get(KEY, "")).removeprefix("Bearer ")
        if token not in oauth.valid:
            oauth.refused += 1
            raise GRPCError(Status.UNAUTHENTICATED, "who are you?")
        if oauth.single:
            oauth.valid.discard(token)

    server = grpclib.server.Server([Metadata(oauth), Identity(), *services], codec=MessageCodec())
    listen(server, RecvRequest, check)
    with listener() as sock:
        await server.start(sock=sock, ssl=_tls(pem) if pem else None)
        try:
            yield sock.getsockname()[1]
        finally:
            server.close()
            await server.wait_closed()


def _tls(pem: str) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(pem)
    context.set_alpn_protocols(["h2"])
    return context


async def _serve(pem: str) -> None:
    oauth = OAuthServer(single=True)
    async with http_serving(oauth, pem), api_serving(oauth, pem=pem) as port:
        sys.stdout.write(json.dumps({"url": oauth.url, "endpoint": f"{HOST}:{port}"}) + "\n")
        sys.stdout.flush()
        await asyncio.to_thread(sys.stdin.read)
    sys.stdout.write(json.dumps(oauth.grants))


@dataclass(frozen=True)
class Served:
    """Both servers in a process of their own, over TLS; each token is good for one call."""

    url: str
    """Of the authorization server."""
    endpoint: str
    process: subprocess.Popen[str]

    def end(self) -> Mapping[str, int]:
        """Stop them; how many tokens they granted for what."""
        out, _ = self.process.communicate()
        grants: dict[str, int] = json.loads(out)
        return grants


@contextlib.contextmanager
def served(pem: str) -> Iterator[Served]:
    """Start the servers with a key and its certificate."""
    command = [sys.executable, "-m", __name__, pem]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        try:
            yield Served(**json.loads(process.stdout.readline()), process=process)
        finally:
            if process.poll() is None:
                process.kill()


if __name__ == "__main__":
    asyncio.run(_serve(sys.argv[1]))
