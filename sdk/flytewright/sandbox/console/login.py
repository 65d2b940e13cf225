"""Logging in to the console: PKCE at the sandbox's own authorization server, whose tokens are kept in cookies."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ..caller import Caller
from ..errors import InvalidArgumentError
from .links import ROOT
from .session import Sessions

if TYPE_CHECKING:
    from ..auth.auth import Auth

ACCESS: Final = "wright_access"
REFRESH: Final = "wright_refresh"
_PENDING: Final = "wright_login"
"""The cookie of a login that has begun: its state, its verifier, and the page that it leads to."""
_CALLBACK: Final = f"{ROOT}/callback"


@dataclass(frozen=True, slots=True)
class Login:
    """The console as a client of the authorization server."""

    auth: Auth
    sessions: Sessions

    def who(self, request: Request) -> tuple[Caller | None, Mapping[str, str]]:
        """Who looks at a page, None for nobody, and the cookies that have changed."""
        known = self._caller(request.cookies.get(ACCESS, ""))
        if known is not None:
            return known, {}
        refresh = request.cookies.get(REFRESH, "")
        tokens = self._tokens(grant_type="refresh_token", refresh_token=refresh) if refresh else {}
        return self._caller(tokens.get(ACCESS, "")), tokens

    def begin(self, request: Request) -> Response:
        """Send somebody to log in, who comes back to the page that they asked for."""
        wanted = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        state, verifier = secrets.token_urlsafe(16), secrets.token_urlsafe(48)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
        asked = {
            "response_type": "code",
            "client_id": self.auth.console_client,
            "redirect_uri": f"{_base(request)}{_CALLBACK}",
            "scope": "all offline",
            "state": state,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        response = RedirectResponse(f"/oauth2/authorize?{urlencode(asked)}", 303)
        self.sessions.keep(response, {_PENDING: json.dumps([state, verifier, wanted])})
        return response

    def end(self, request: Request) -> Response:
        """Change the code of a login for tokens; `InvalidArgumentError` when it is not one that began here."""
        state, verifier, wanted = _pending(request)
        if not hmac.compare_digest(state.encode(), request.query_params.get("state", "").encode()):
            raise InvalidArgumentError("this login did not begin in this browser: begin again")
        code = request.query_params.get("code", "")
        tokens = self._tokens(
            grant_type="authorization_code",
            code=code,
            code_verifier=verifier,
            redirect_uri=f"{_base(request)}{_CALLBACK}",
        )
        if ACCESS not in tokens:
            raise InvalidArgumentError("the login was refused, or has taken too long: begin again")
        response = RedirectResponse(wanted if wanted.startswith(f"{ROOT}/") else ROOT, 303)
        self.sessions.keep(response, {**tokens, _PENDING: ""})
        return response

    def leave(self) -> Response:
        """Forget who looked at the pages."""
        response = RedirectResponse(f"{ROOT}/left", 303)
        self.sessions.keep(response, {ACCESS: "", REFRESH: ""})
        return response

    def _caller(self, token: str) -> Caller | None:
        from ..auth.tokens import BadTokenError

        try:
            return self.auth.tokens.caller(token) if token else None
        except BadTokenError:
            return None

    def _tokens(self, **fields: str) -> dict[str, str]:
        """The cookies with the tokens that the authorization server gives; none when it refuses."""
        from ..auth.metadata import TOKEN
        from ..auth.requests import Asked

        asked = {name: [value] for name, value in {**fields, "client_id": self.auth.console_client}.items()}
        reply = self.auth.server.given(Asked("POST", TOKEN, asked))
        if reply.status != 200:
            return {}
        given = json.loads(reply.body)
        return {ACCESS: given["access_token"], REFRESH: given.get("refresh_token", "")}


def _pending(request: Request) -> tuple[str, str, str]:
    try:
        state, verifier, wanted = json.loads(request.cookies.get(_PENDING, ""))
    except ValueError:
        raise InvalidArgumentError("this login did not begin in this browser: begin again") from None
    return str(state), str(verifier), str(wanted)


def _base(request: Request) -> str:
    """How this browser calls the sandbox: by another name, cookies would be lost on the way back."""
    return f"{request.url.scheme}://{request.url.netloc}"
