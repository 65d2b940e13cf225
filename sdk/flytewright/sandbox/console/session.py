"""Who looks at the pages, and that what changes something was asked from one of them."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response

from .links import ROOT

SESSION: Final = "wright_session"
"""The cookie that tells one browser from others."""
CSRF: Final = "csrf"
"""The field of a form that shows where it comes from."""
_LONGEST: Final = 30 * 86400


@dataclass(frozen=True, slots=True)
class Sessions:
    """Browsers, known by a random number; nothing is kept of them."""

    secret: bytes
    secure: bool
    """Whether cookies travel over TLS only."""

    def of(self, request: Request) -> str:
        """The browser's number, made up for one that is new."""
        known = request.cookies.get(SESSION, "")
        return known if len(known) == 43 else secrets.token_urlsafe(32)

    def token(self, session: str) -> str:
        """What forms of this browser's pages carry."""
        return hmac.new(self.secret, f"csrf\n{session}".encode(), hashlib.sha256).hexdigest()

    def forgery(self, request: Request, given: str) -> str:
        """Why a request that would change something is not one of the console's own; empty for one that is."""
        session = request.cookies.get(SESSION, "")
        if not session or not hmac.compare_digest(self.token(session).encode(), given.encode()):
            return (
                "the form does not carry the token of this browser's pages: load the page again, and send it from there"
            )
        origin = request.headers.get("origin")
        if origin is not None and urlsplit(origin).netloc != request.headers.get("host"):
            return f"the request comes from {origin}, which is not this console"
        return ""

    def keep(self, response: Response, cookies: Mapping[str, str]) -> None:
        """Have the browser keep cookies; one that is empty is forgotten."""
        for name, value in cookies.items():
            response.set_cookie(
                name,
                value,
                max_age=_LONGEST if value else 0,
                path=ROOT,
                secure=self.secure,
                httponly=True,
                samesite="lax",
            )
