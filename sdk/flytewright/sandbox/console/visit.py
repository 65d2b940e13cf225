"""`Doors`: every request for a page comes through here, and is let in, sent to log in, or refused."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Collection
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

from grpclib.const import Status
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from flytewright.errors import FlytewrightError

from ..caller import Caller, called_by
from ..errors import ApiError, StoreError
from ..http.forms import Fields, first, read_form
from .rendering import page
from .session import CSRF, SESSION, Sessions

if TYPE_CHECKING:
    from .login import Login

_log = logging.getLogger(__name__)

_STATUSES: Final = {
    Status.NOT_FOUND: 404,
    Status.INVALID_ARGUMENT: 400,
    Status.ALREADY_EXISTS: 409,
    Status.FAILED_PRECONDITION: 409,
    Status.UNIMPLEMENTED: 501,
}
_TITLES: Final = {
    400: "This cannot be done so",
    403: "Not from here",
    404: "Nothing is here",
    409: "Not as things are",
    421: "Another name is needed",
    501: "The sandbox does not do this",
    503: "The state cannot be read",
}


@dataclass(frozen=True, slots=True)
class Visit:
    """One request, by somebody who may look."""

    request: Request
    session: str
    csrf: str
    caller: Caller | None = None
    form: Fields = field(default_factory=dict)

    def parameter(self, name: str) -> str:
        """A part of the address."""
        return str(self.request.path_params.get(name, ""))

    def asked(self, name: str) -> str:
        """A parameter behind the address, without blanks around it."""
        return self.request.query_params.get(name, "").strip()

    def said(self, name: str) -> str:
        """A field of the form."""
        return first(self.form, name)

    def page(self, template: str, /, *, status: int = 200, **facts: object) -> Response:
        """A page for this visit."""
        standard: dict[str, object] = {
            "csrf": self.csrf,
            "user": self.caller.subject if self.caller else "",
            "path": self.request.url.path,
            "project": self.parameter("project"),
            "domain": self.parameter("domain"),
        }
        return page(template, {**standard, **facts}, status)


Serve: TypeAlias = Callable[[Visit], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Doors:
    """The way in to all pages."""

    sessions: Sessions
    login: Login | None
    hosts: Collection[str]
    """The names that browsers on this machine call it by; empty where any name will do.

    A page of elsewhere whose name is suddenly this machine's must not read what the sandbox shows without a login.
    """

    def to(self, serve: Serve) -> Callable[[Request], Awaitable[Response]]:
        """An endpoint, behind the doors."""

        async def answer(request: Request) -> Response:
            visit = Visit(request, session := self.sessions.of(request), self.sessions.token(session))
            if self.hosts and request.url.hostname not in self.hosts:
                told = f"the console is not called {request.url.hostname}: ask for {min(self.hosts)}"
                return _refusal(visit, 421, told)
            caller, cookies = self.login.who(request) if self.login is not None else (None, {})
            if self.login is not None and caller is None:
                if request.method == "GET" and "fragment" not in request.query_params:
                    return self.login.begin(request)
                return _refusal(visit, 403, "the login has ended: load the page again")
            response = await self._served(serve, Visit(request, session, visit.csrf, caller))
            if request.cookies.get(SESSION) != session:
                cookies = {**cookies, SESSION: session}
            self.sessions.keep(response, cookies)
            return response

        return answer

    async def _served(self, serve: Serve, visit: Visit) -> Response:
        request = visit.request
        try:
            with ExitStack() as stack:
                if visit.caller is not None:
                    stack.enter_context(called_by(visit.caller))
                if request.method == "GET":
                    return await serve(visit)
                form = await read_form(request)
                forged = self.sessions.forgery(request, first(form, CSRF))
                if forged:
                    return _refusal(visit, 403, forged)
                return await serve(Visit(request, visit.session, visit.csrf, visit.caller, form))
        except ApiError as error:
            return _refusal(visit, _STATUSES.get(error.status, 400), str(error))
        except StoreError as error:
            _log.warning("%s: %s", request.url.path, error)
            return _refusal(visit, 503, str(error))
        except FlytewrightError as error:
            return _refusal(visit, 400, str(error))


def _refusal(visit: Visit, status: int, told: str) -> Response:
    return visit.page("refusal.html", status=status, title=_TITLES[status], told=told, code=status)


def gone_to(address: str) -> Response:
    """What follows a change: the browser loads the page that shows it."""
    return RedirectResponse(address, 303)
