"""The authorization server's addresses: where people log in, and where clients get tokens and the keys for them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs

from authlib.oauth2 import OAuth2Error
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from flytewright_idl.service import UserInfoResponse

from ..http.forms import first, read_form
from .auth import Auth
from .identity import user_info
from .metadata import AUTHORIZE, DEVICE, DEVICE_AUTHORIZATION, JWKS, TOKEN, oauth2_metadata, public_client
from .options import HEADER
from .requests import Asked
from .server import Reply
from .tokens import BadTokenError

if TYPE_CHECKING:
    import jinja2

    from flytewright_idl._runtime.message import Message

_LOGIN: Final = "Log in to the sandbox"
_DEVICE: Final = "Let a device in"
_WRONG: Final = "This is not the password."
_PAGE_HEADERS: Final = {
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}


def routes(auth: Auth) -> list[Route]:
    """Everything that has to do with logging in."""
    pages = _Pages(auth)
    return [
        Route(AUTHORIZE, pages.authorize, methods=["GET", "POST"]),
        Route(TOKEN, pages.token, methods=["POST"]),
        Route(DEVICE_AUTHORIZATION, pages.device_authorization, methods=["POST"]),
        Route(DEVICE, pages.device, methods=["GET", "POST"]),
        Route(JWKS, pages.jwks, methods=["GET"]),
        Route("/.well-known/oauth-authorization-server", pages.metadata, methods=["GET"]),
        Route("/.well-known/openid-configuration", pages.openid, methods=["GET"]),
        Route("/config/v1/flyte_client", pages.client, methods=["GET"]),
        Route("/me", pages.me, methods=["GET"]),
    ]


class _Pages:
    def __init__(self, auth: Auth) -> None:
        self._auth = auth
        self._server = auth.server

    async def authorize(self, request: Request) -> Response:
        """The page that asks whether a client may have what it wants, and what becomes of the answer."""
        asked = Asked(request.method, AUTHORIZE, parse_qs(request.url.query, keep_blank_values=True))
        assert asked.payload is not None
        try:
            grant = self._server.consent(asked)
        except OAuth2Error as error:
            if error.redirect_uri:
                return _http(self._server.refused(asked, error))
            return _page("This login cannot go on", f"{error.error}: {error.description or 'no reason given'}", 400)
        facts = {"ask": True, "client_id": asked.payload.client_id, "scopes": (asked.scope or "").split()}
        if request.method == "GET":
            return _page(_LOGIN, "", facts=facts)
        form = await read_form(request)
        name, allowed = first(form, "name").strip(), first(form, "answer") == "allow"
        if allowed and not (name and self._auth.is_password(first(form, "password"))):
            return _page(_LOGIN, _WRONG, 401, {**facts, "name": name})
        return _http(self._server.authorized(asked, grant, name if allowed else None))

    async def token(self, request: Request) -> Response:
        """Tokens for a code, a secret, a refresh token or a device."""
        return _http(self._server.given(await _asked(request, TOKEN)))

    async def device_authorization(self, request: Request) -> Response:
        """A code for a device to show."""
        return _http(self._server.device_code(await _asked(request, DEVICE_AUTHORIZATION)))

    async def device(self, request: Request) -> Response:
        """The page where the code of a device is entered, and what becomes of it."""
        if request.method == "GET":
            code = request.query_params.get("user_code", "")
            return _page(_DEVICE, "Enter the code that the device shows.", facts={"ask_code": True, "user_code": code})
        form = await read_form(request)
        name, code, allowed = (
            first(form, "name").strip(),
            first(form, "user_code"),
            first(form, "answer") == "allow",
        )
        facts = {"ask_code": True, "user_code": code, "name": name}
        if not (name and self._auth.is_password(first(form, "password"))):
            return _page(_DEVICE, _WRONG, 401, facts)
        device = self._server.device(code)
        if device is None:
            return _page(_DEVICE, "No device waits with this code.", 400, facts)
        self._server.answer_device(device, name, allowed)
        said = "The device is let in." if allowed else "The device is not let in."
        return _page(_DEVICE, f"{said} You can close this page.")

    async def jwks(self, request: Request) -> Response:
        """The keys that tokens are signed with."""
        return JSONResponse(dict(self._auth.tokens.key_set()))

    async def metadata(self, request: Request) -> Response:
        """What the authorization server can do."""
        return _json(oauth2_metadata(self._auth.base_url))

    async def openid(self, request: Request) -> Response:
        """The same: there is no other provider of identities."""
        return RedirectResponse("/.well-known/oauth-authorization-server", 303)

    async def client(self, request: Request) -> Response:
        """The client that people log in with."""
        return _json(public_client(self._auth.options))

    async def me(self, request: Request) -> Response:
        """Who has the token."""
        given = request.headers.get(HEADER) or request.headers.get("authorization") or ""
        scheme, _, token = given.partition(" ")
        try:
            known = self._auth.tokens.caller(token.strip() if scheme.lower() == "bearer" else "")
        except BadTokenError as error:
            return JSONResponse({"error": f"the token is not accepted: {error}"}, 401)
        found: UserInfoResponse = user_info(known)
        return _json(found)


async def _asked(request: Request, path: str) -> Asked:
    headers = {"Authorization": request.headers["authorization"]} if "authorization" in request.headers else {}
    return Asked(request.method, path, await read_form(request), headers)


def _json(message: Message) -> Response:
    return JSONResponse(message.to_dict(include_default_values=True, proto_names=True))


def _http(reply: Reply) -> Response:
    return Response(reply.body, reply.status, {**reply.headers, "referrer-policy": "no-referrer"})


def _page(title: str, message: str, status: int = 200, facts: Mapping[str, object] | None = None) -> Response:
    shown = {"name": "", "user_code": "", **(facts or {})}
    text = _template().render(title=title, message=message, fault=status >= 400, **shown)
    return HTMLResponse(text, status, _PAGE_HEADERS)


@cache
def _template() -> jinja2.Template:
    import jinja2

    source = Path(__file__).with_name("login.html").read_text(encoding="utf-8")
    return jinja2.Environment(autoescape=True).from_string(source)
