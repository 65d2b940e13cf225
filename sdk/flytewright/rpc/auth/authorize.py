"""The link of the chain that says who is calling, and the authenticators behind it."""

from __future__ import annotations

import asyncio
import concurrent.futures
import logging
import ssl
import threading
import time
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final, Protocol, TypeVar

from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytewright_idl._runtime.message import Message
from flytewright_idl._runtime.rpc import Caller, CallOptions, Method

from ...config.platform import AuthType, PlatformConfig
from ...errors import AuthenticationError, ConfigError
from ..errors import PROXY_REFUSAL
from .browser import code_from_browser, open_browser, tell
from .client_credentials import client_credentials
from .device import ask_for_code, poll
from .errors import GrantRefusedError, LoginUnreachableError, PlaintextError, ProxyRefusedError
from .external import printed_token
from .flow import ClientId, Driver, refresh
from .metadata import ServerMetadata, header_key, server_metadata
from .pkce import Attempt, exchange
from .plugins import brought, named
from .store import TokenStore, default_store
from .tokens import Tokens

__all__ = ["Authenticator", "Authorizing", "Session", "authenticator_for", "authorized", "permitted"]

log = logging.getLogger(__name__)

Req = TypeVar("Req", bound=Message)
Resp = TypeVar("Resp", bound=Message)
T = TypeVar("T")

Header = Mapping[str, str]
NOBODY: Final[Header] = {}
PROXY_KEY: Final = "proxy-authorization"


class Authenticator(Protocol):
    """Says who is calling."""

    async def header(self) -> Header:
        """What to add to a call's metadata; nothing as long as no server asked for it."""
        ...

    async def refresh(self, stale: Header) -> None:
        """Have another header than `stale`, which the server refused; nothing happens when there is one."""
        ...


def asked_by_server(error: GRPCError) -> bool:
    """Whether the server asks who is calling; grpclib makes UNAUTHENTICATED of a 401."""
    return error.status is Status.UNAUTHENTICATED


def asked_by_proxy(error: GRPCError) -> bool:
    """Whether a proxy may be asking who is calling; one that speaks gRPC's or the server's words cannot be told."""
    return error.message == PROXY_REFUSAL or asked_by_server(error)


@dataclass(frozen=True)
class Authorizing:
    """Adds the authenticator's header; a call that is refused as nobody's is repeated once with a fresh one."""

    inner: Caller
    authenticator: Authenticator
    asked: Callable[[GRPCError], bool] = asked_by_server
    """Whether an error is the question who is calling."""

    async def unary(self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions) -> Resp:
        header = await self.authenticator.header()
        try:
            return await self.inner.unary(method, request, _with(options, header))
        except GRPCError as error:
            if not self.asked(error):
                raise
            if not isinstance(request, Message):
                # the requests are used up; whoever sends them again is known
                await self.authenticator.refresh(header)
                raise
        await self.authenticator.refresh(header)
        return await self.inner.unary(method, request, _with(options, await self.authenticator.header()))

    async def stream(
        self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions
    ) -> AsyncIterator[Resp]:
        header = await self.authenticator.header()
        begun = False
        try:
            async for reply in self.inner.stream(method, request, _with(options, header)):
                begun = True
                yield reply
        except GRPCError as error:
            if begun or not self.asked(error):
                raise
            if not isinstance(request, Message):
                await self.authenticator.refresh(header)
                raise
        else:
            return
        await self.authenticator.refresh(header)
        async for reply in self.inner.stream(method, request, _with(options, await self.authenticator.header())):
            yield reply


def _with(options: CallOptions, header: Header) -> CallOptions:
    return options._replace(metadata={**options.metadata, **header}) if header else options


class _CutOffError(Exception):
    """The loop ended in which the work was done."""


class Session:
    """An `Authenticator` that keeps one endpoint's tokens; any number of calls, of any loop, share one renewal."""

    def __init__(
        self,
        endpoint: str,
        renew: Callable[[Tokens | None], Awaitable[Tokens]],
        key: Callable[[], Awaitable[str]],
        *,
        store: Callable[[], TokenStore] | None = None,
        tokens: Tokens | None = None,
        eager: bool = False,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._endpoint = endpoint
        self._renew = renew
        self._key = key
        self._open = store
        self._store: TokenStore | None = None
        self._tokens = tokens
        self._eager = eager
        self._clock = clock
        self._header = NOBODY
        self._loaded = False
        self._lock = threading.Lock()
        self._flight: concurrent.futures.Future[None] | None = None
        self._task: asyncio.Task[None] | None = None

    async def header(self) -> Header:
        if not self._loaded:
            await self._fly(lambda: not self._loaded, self._load)
        tokens, header = self._tokens, self._header
        if tokens is not None and tokens.expired(self._clock()):
            await self.refresh(header)
        return self._header

    async def refresh(self, stale: Header) -> None:
        await self._fly(lambda: self._header == stale, self._replace)

    async def _fly(self, wanted: Callable[[], bool], work: Callable[[], Awaitable[None]]) -> None:
        """Do the work, or wait for who does it; a caller that gives up does not stop it for the others."""
        while True:
            with self._lock:
                if not wanted():
                    return
                flight = self._flight
                if flight is None:
                    flight = self._flight = concurrent.futures.Future()
                    self._task = asyncio.get_running_loop().create_task(self._land(flight, work))
            try:
                await asyncio.shield(asyncio.wrap_future(flight))
            except _CutOffError:
                continue  # its loop has ended, this one has not
            return

    async def _land(self, flight: concurrent.futures.Future[None], work: Callable[[], Awaitable[None]]) -> None:
        error: Exception | None = None
        try:
            await work()
        except asyncio.CancelledError:
            error = _CutOffError()
            raise
        except Exception as failed:  # noqa: BLE001  # whoever waits gets it
            error = failed
        finally:
            with self._lock:
                self._flight = None
            if error is None:
                flight.set_result(None)
            else:
                flight.set_exception(error)

    async def _load(self) -> None:
        """Take up the tokens that are known before the first call; only now a keyring is imported."""
        if self._open is not None:
            self._store = await asyncio.to_thread(self._open)
            self._tokens = await asyncio.to_thread(self._store.load, self._endpoint)
        if self._tokens is not None:
            await self._adopt(self._tokens)
        elif self._eager:
            await self._replace()
        self._loaded = True

    async def _replace(self) -> None:
        """Take up other tokens: those that another process has stored in the meantime, or new ones."""
        before = self._tokens
        if self._store is not None:
            stored = await asyncio.to_thread(self._store.load, self._endpoint)
            if stored is not None and (before is None or stored.access != before.access):
                before = stored
                if not stored.expired(self._clock()):
                    await self._adopt(stored)
                    return
        tokens = await self._renew(before)
        await self._adopt(tokens)
        if self._store is not None:
            try:
                await asyncio.to_thread(self._store.save, self._endpoint, tokens)
            except OSError as error:
                log.warning("the login at %s is not kept: %s", self._endpoint, error.strerror)

    async def _adopt(self, tokens: Tokens) -> None:
        key = await self._key()
        self._header = {key: f"Bearer {tokens.access}"}
        self._tokens = tokens


class _Forbidden:
    """The `Authenticator` of a connection that others can read: it has no token for it."""

    def __init__(self, reason: str) -> None:
        self._reason = reason

    async def header(self) -> Header:
        return NOBODY

    async def refresh(self, stale: Header) -> None:
        raise PlaintextError(
            f"the server asks who is calling, and no token is sent to it because {self._reason}; "
            "admin.tokenOverPlaintext allows it"
        )


def permitted(platform: PlatformConfig, authenticator: Callable[[], Authenticator]) -> Authenticator:
    """The authenticator, or one that refuses where a token would be sent in the open."""
    if platform.token_over_plaintext or not (platform.insecure or platform.insecure_skip_verify):
        return authenticator()
    return _Forbidden(
        "the connection is plain text" if platform.insecure else "the server's certificate is not checked"
    )


@dataclass(frozen=True)
class _Server:
    """The server's metadata, asked for once."""

    endpoint: str
    anonymous: Caller
    _known: list[ServerMetadata] = field(default_factory=list)

    async def metadata(self) -> ServerMetadata:
        if not self._known:
            self._known.append(await self._reached(server_metadata(self.anonymous)))
        return self._known[0]

    async def key(self) -> str:
        if self._known:
            return self._known[0].key
        return await self._reached(header_key(self.anonymous))

    async def _reached(self, answer: Awaitable[T]) -> T:
        try:
            return await answer
        except GRPCError as error:
            if asked_by_proxy(error):
                raise ProxyRefusedError(
                    f"a proxy before {self.endpoint} refuses even the question how to log in; "
                    "admin.proxyCommand is what prints a token for it"
                ) from error
            reason = f"{error.status.name}: {error.message}"
            raise LoginUnreachableError(f"{self.endpoint} does not say how to log in: {reason}") from error


@dataclass(frozen=True)
class _OAuth:
    """Brings tokens with OAuth2: with the refresh token where there is one, else with a login."""

    platform: PlatformConfig
    server: _Server
    driver: Driver
    show: Callable[[str], None]

    async def __call__(self, before: Tokens | None) -> Tokens:
        meta = await self.server.metadata()
        if before is not None and before.refresh is not None:
            try:
                return await self.driver.run(
                    refresh(meta.token_endpoint, before, client=self._client(meta), scopes=self._scopes(meta))
                )
            except GrantRefusedError as error:
                log.info("logging in again: %s", error)
        return await LOGINS[self.platform.auth_mode](self, meta)

    async def browser(self, meta: ServerMetadata) -> Tokens:
        attempt = Attempt.new(self._client_id(meta), meta.redirect_uri)
        url = attempt.url(meta.authorization_endpoint, scopes=self._scopes(meta), audience=self._audience(meta))
        code = await code_from_browser(attempt, url, show=self.show)
        return await self.driver.run(exchange(meta.token_endpoint, attempt, code))

    async def device(self, meta: ServerMetadata) -> Tokens:
        if not meta.device_authorization_endpoint:
            raise ConfigError(f"{self.platform.endpoint} offers no device flow; choose another admin.authType")
        client_id = self._client_id(meta)
        code = await self.driver.run(
            ask_for_code(
                meta.device_authorization_endpoint,
                client_id=client_id,
                scopes=self._scopes(meta),
                audience=self._audience(meta),
            )
        )
        self.show(code.instruction)
        return await self.driver.run(poll(meta.token_endpoint, code, client_id=client_id))

    async def secret(self, meta: ServerMetadata) -> Tokens:
        if not self.platform.client_id or not self.platform.client_credentials_secret:
            raise ConfigError(
                f"logging in at {self.platform.endpoint} with {self.platform.auth_mode.value} needs admin.clientId "
                "and a client secret"
            )
        return await self.driver.run(
            client_credentials(
                meta.token_endpoint,
                client=self._client(meta),
                scopes=self._scopes(meta),
                audience=self._audience(meta),
            )
        )

    def _client_id(self, meta: ServerMetadata) -> str:
        return self.platform.client_id or meta.client_id

    def _client(self, meta: ServerMetadata) -> ClientId:
        secret = self.platform.client_credentials_secret if self.platform.auth_mode in SECRET_MODES else None
        return ClientId(id=self._client_id(meta), secret=secret, in_body=not meta.basic)

    def _scopes(self, meta: ServerMetadata) -> tuple[str, ...]:
        return tuple(self.platform.scopes) or meta.scopes

    def _audience(self, meta: ServerMetadata) -> str | None:
        return self.platform.audience or meta.audience or None


LOGINS: Final[Mapping[AuthType, Callable[[_OAuth, ServerMetadata], Awaitable[Tokens]]]] = {
    AuthType.STANDARD: _OAuth.browser,
    AuthType.PKCE: _OAuth.browser,
    AuthType.DEVICEFLOW: _OAuth.device,
    AuthType.BASIC: _OAuth.secret,
    AuthType.CLIENT_CREDENTIALS: _OAuth.secret,
    AuthType.CLIENTSECRET: _OAuth.secret,
}

SECRET_MODES: Final = frozenset(mode for mode, login in LOGINS.items() if login is _OAuth.secret)

COMMANDS: Final = frozenset({AuthType.EXTERNAL_PROCESS, AuthType.EXTERNALCOMMAND})


def authorized(platform: PlatformConfig, inner: Caller, own: Authenticator | str | None = None) -> Caller:
    """The caller as whom the configuration, or an authenticator of the user's own, or of a package by name, says.

    A proxy is told who is calling in every call, those of the login among them; the server, once it asked.
    """
    if platform.proxy_command:
        proxys = permitted(platform, partial(_for_proxy, platform.endpoint, platform.proxy_command))
        inner = Authorizing(inner, proxys, asked_by_proxy)
    own = own if own is not None else platform.authenticator
    if own is None:
        return Authorizing(inner, authenticator_for(platform, inner))
    if isinstance(own, str):
        return Authorizing(inner, permitted(platform, partial(named(own), platform, inner)))
    return Authorizing(inner, permitted(platform, lambda: own))


def _for_proxy(endpoint: str, command: Sequence[str]) -> Authenticator:
    return Session(endpoint, partial(_printed, tuple(command)), _proxy_key, eager=True)


async def _proxy_key() -> str:
    return PROXY_KEY


def authenticator_for(
    platform: PlatformConfig,
    anonymous: Caller,
    *,
    store: TokenStore | None = None,
    show: Callable[[str], None] | None = None,
    driver: Driver | None = None,
) -> Authenticator:
    """The authenticator that the configuration asks for; `anonymous` makes calls without a login.

    It logs in when the server first refuses a call, so that servers without logins are called without any.
    """
    return permitted(platform, lambda: _configured(platform, anonymous, store, show, driver))


def _configured(
    platform: PlatformConfig,
    anonymous: Caller,
    store: TokenStore | None,
    show: Callable[[str], None] | None,
    driver: Driver | None,
) -> Authenticator:
    factory = brought(platform.auth_mode.value)
    if factory is not None:
        return factory(platform, anonymous)
    server = _Server(platform.endpoint, anonymous)
    if platform.access_token is not None:
        return Session(platform.endpoint, _refuse_static, server.key, tokens=Tokens(access=platform.access_token))
    if platform.auth_mode in COMMANDS:
        if not platform.command:
            raise ConfigError(f"{platform.auth_mode.value} needs admin.command, which prints a token")
        return Session(platform.endpoint, partial(_printed, tuple(platform.command)), server.key)
    driver = driver or Driver(
        verify=partial(_https, platform.ca_cert_file_path), plaintext=platform.token_over_plaintext
    )
    oauth = _OAuth(
        platform,
        server,
        driver,
        show or (tell if platform.auth_mode is AuthType.DEVICEFLOW else open_browser),
    )
    kept = default_store if store is None else lambda: store
    return Session(platform.endpoint, oauth, server.key, store=kept, clock=driver.clock)


def _https(ca_file: str | None) -> ssl.SSLContext:
    """Trust for the authorization server, which need not be signed by the platform's own authority."""
    context = ssl.create_default_context()
    if ca_file is not None:
        try:
            context.load_verify_locations(ca_file)
        except OSError as error:
            raise ConfigError(f"the CA file {ca_file} cannot be used: {error}") from error
    return context


async def _printed(command: tuple[str, ...], before: Tokens | None) -> Tokens:
    return await printed_token(command)


async def _refuse_static(before: Tokens | None) -> Tokens:
    raise AuthenticationError("the server refuses the access token of the configuration; put a new one there")
