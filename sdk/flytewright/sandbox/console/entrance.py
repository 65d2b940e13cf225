"""The way into the console, which is got ready when somebody looks."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route, Router
from starlette.types import Receive, Scope, Send

from .parts import Parts


def entrance(parts: Parts) -> list[BaseRoute]:
    """The way to all pages; what they take is imported for the first one, as uploads need none of it."""
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
