"""OAuth2 flows as generators of requests, which do no I/O, and the one driver that runs them.

A flow yields a `Request`, is sent the `Answer`, and returns what it was for. So it can be read from top to bottom,
tested without a network, and run from async and, through `flytewright.sync`, from sync code.
"""

from __future__ import annotations

import asyncio
import json
import ssl
import time
from base64 import b64encode
from collections.abc import Awaitable, Callable, Generator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from .errors import GrantRefusedError, LoginUnreachableError, PlaintextError
from .tokens import Tokens

if TYPE_CHECKING:
    import httpx

__all__ = ["Answer", "ClientId", "Driver", "Flow", "Request", "granted", "refresh", "refusal"]

T = TypeVar("T")

SECRET_FIELDS = ("client_secret", "refresh_token", "code", "code_verifier", "device_code")


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A form to post."""

    url: str
    form: Mapping[str, str] = field(repr=False)
    basic: tuple[str, str] | None = field(default=None, repr=False)
    """Name and password."""
    delay: float = 0.0
    """Seconds to wait before."""

    def redacted(self, text: str) -> str:
        """A server's words, without the secrets that it was sent."""
        secrets = [self.form.get(name) for name in SECRET_FIELDS]
        if self.basic is not None:
            secrets += self.basic[1], b64encode(":".join(self.basic).encode()).decode()
        for secret in secrets:
            text = text.replace(secret, "***") if secret else text
        return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back."""

    status: int
    fields: Mapping[str, object] = field(repr=False)
    """Of the JSON object in the body; none when it is something else."""
    now: float
    """Seconds since the epoch when it came."""

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    @property
    def error(self) -> str:
        """OAuth2's word for the refusal, or what HTTP says."""
        named = self.fields.get("error")
        return named if isinstance(named, str) and named else f"HTTP {self.status}"


Flow = Generator[Request, Answer, T]


def refusal(request: Request, answer: Answer) -> GrantRefusedError:
    """The error of an answer that is not what was asked for."""
    said = answer.fields.get("error_description")
    description = said if isinstance(said, str) else ""
    return GrantRefusedError(request.url, request.redacted(answer.error), request.redacted(description))


def granted(request: Request, before: Tokens | None = None) -> Flow[Tokens]:
    """The tokens that a request is answered with."""
    answer = yield request
    return tokens_in(request, answer, before)


def tokens_in(request: Request, answer: Answer, before: Tokens | None = None) -> Tokens:
    """The tokens in an answer; a GrantRefusedError when there are none."""
    if not answer.ok:
        raise refusal(request, answer)
    try:
        return Tokens.granted(answer.fields, answer.now, before)
    except ValueError as error:
        raise GrantRefusedError(request.url, "invalid_response", str(error)) from None


def form(**fields: str | None) -> dict[str, str]:
    """A form of the fields that have a value."""
    return {name: value for name, value in fields.items() if value}


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientId:
    """The program as the authorization server knows it; without a secret it is a public one."""

    id: str
    secret: str | None = field(default=None, repr=False)
    in_body: bool = False
    """Whether the secret goes into the form, rather than into basic authentication."""

    def request(self, url: str, **fields: str | None) -> Request:
        """A request that says which client it is from."""
        if self.secret is None:
            return Request(url=url, form=form(**fields, client_id=self.id))
        if self.in_body:
            return Request(url=url, form=form(**fields, client_id=self.id, client_secret=self.secret))
        return Request(url=url, form=form(**fields), basic=(self.id, self.secret))


def refresh(url: str, tokens: Tokens, *, client: ClientId, scopes: tuple[str, ...] = ()) -> Flow[Tokens]:
    """New tokens for a refresh token, which stays where the server sends no new one."""
    assert tokens.refresh is not None  # the caller's choice between this and a login
    request = client.request(url, grant_type="refresh_token", refresh_token=tokens.refresh, scope=" ".join(scopes))
    return (yield from granted(request, tokens))


@dataclass(frozen=True)
class Driver:
    """Runs flows over HTTPS, each with connections of its own, so that it is bound to no loop."""

    verify: Callable[[], ssl.SSLContext] = ssl.create_default_context
    plaintext: bool = False
    """Whether secrets may be sent over plain HTTP."""
    timeout: float = 30.0
    """Seconds that one request may take."""
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    clock: Callable[[], float] = time.time

    async def run(self, flow: Flow[T]) -> T:
        """What the flow returns."""
        import httpx

        async with httpx.AsyncClient(verify=self.verify(), timeout=self.timeout) as client:
            try:
                request = next(flow)
                while True:
                    if request.delay:
                        await self.sleep(request.delay)
                    request = flow.send(await self._answer(client, request))
            except StopIteration as end:
                result: T = end.value
                return result

    async def _answer(self, client: httpx.AsyncClient, request: Request) -> Answer:
        import httpx

        if not self.plaintext and not request.url.lower().startswith("https://"):
            raise PlaintextError(
                f"{request.url} is not https, and secrets are sent there; see admin.tokenOverPlaintext"
            )
        auth = None if request.basic is None else httpx.BasicAuth(*request.basic)
        try:
            response = await client.post(
                request.url,
                data=dict(request.form),
                auth=auth or httpx.USE_CLIENT_DEFAULT,
                headers={"accept": "application/json"},
            )
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            # not `from error`, which holds the request and with it the secrets
            raise LoginUnreachableError(f"{request.url}: {type(error).__name__}: {error}") from None
        if response.status_code >= 500 or response.status_code == 429:
            raise LoginUnreachableError(f"{request.url}: HTTP {response.status_code}")
        return Answer(status=response.status_code, fields=_fields(response.content), now=self.clock())


def _fields(body: bytes) -> Mapping[str, object]:
    try:
        found = json.loads(body)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
