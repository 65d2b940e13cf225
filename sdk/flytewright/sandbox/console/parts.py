"""`Parts`: what of the sandbox the console is a window to, and `Entrance`, which gets it ready when somebody looks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route, Router
from starlette.types import Receive, Scope, Send

from ..http.signing import Signer
from ..services.admin import AdminService
from ..services.signals import SignalService
from ..store.store import Store

if TYPE_CHECKING:
    from ..auth.auth import Auth


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What of the sandbox the console is a window to."""

    store: Store
    signer: Signer
    """Gives addresses of data."""
    logs: Signer
    """Gives addresses of logs."""
    admin: AdminService
    signals: SignalService
    auth: Auth | None
    encrypted: bool
    """Whether browsers come over TLS."""
    only_here: bool
    """Whether only this machine reaches the sandbox."""


def entrance(parts: Parts) -> list[BaseRoute]:
    """The way to all pages; what they take is imported for the first one, so that the sandbox is up the sooner."""
    return [Route("/", _to_console, methods=["GET"]), Route("/console{rest:path}", Entrance(parts))]


class Entrance:
    """The console as an application of its own."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._router: Router | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if self._router is None:
            from .routes import routes

            self._router = Router(routes(self._parts))
        await self._router(scope, receive, send)


async def _to_console(request: Request) -> Response:
    return RedirectResponse("/console", 303)
