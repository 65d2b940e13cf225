"""Logging in with a browser: the parts of OAuth2's code flow with PKCE (RFC 7636), without a browser."""

from __future__ import annotations

import base64
import hashlib
import secrets
from dataclasses import dataclass, field
from urllib.parse import urlencode

from typing_extensions import Self

from .flow import Flow, Request, form, granted
from .tokens import Tokens

__all__ = ["Attempt", "exchange"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One login: its state ties the redirect to it, its verifier the code."""

    client_id: str
    redirect_uri: str
    state: str = field(repr=False)
    verifier: str = field(repr=False)

    @classmethod
    def new(cls, client_id: str, redirect_uri: str) -> Self:
        """An attempt that nobody can guess."""
        return cls(
            client_id=client_id,
            redirect_uri=redirect_uri,
            state=secrets.token_urlsafe(32),
            verifier=secrets.token_urlsafe(64),
        )

    @property
    def challenge(self) -> str:
        """The S256 challenge of the verifier."""
        digest = hashlib.sha256(self.verifier.encode("ascii")).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")

    def url(self, endpoint: str, *, scopes: tuple[str, ...] = (), audience: str | None = None) -> str:
        """Where to send the browser."""
        query = form(
            response_type="code",
            client_id=self.client_id,
            redirect_uri=self.redirect_uri,
            scope=" ".join(scopes),
            audience=audience,
            state=self.state,
            code_challenge=self.challenge,
            code_challenge_method="S256",
        )
        return f"{endpoint}{'&' if '?' in endpoint else '?'}{urlencode(query)}"


def exchange(url: str, attempt: Attempt, code: str) -> Flow[Tokens]:
    """Tokens for the code that came with the redirect."""
    fields = form(
        grant_type="authorization_code",
        code=code,
        redirect_uri=attempt.redirect_uri,
        client_id=attempt.client_id,
        code_verifier=attempt.verifier,
    )
    return (yield from granted(Request(url=url, form=fields)))
