"""Access and refresh tokens: signed, so that nothing need be kept to know them again, after a restart either."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Final

from authlib.oauth2.rfc6749 import TokenMixin
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet, RSAKey

from ..caller import Caller
from .clients import Client
from .options import AuthOptions

_ALGORITHM: Final = "RS256"
_ACCESS: Final = "JWT"
_REFRESH: Final = "refresh+jwt"


class BadTokenError(Exception):
    """A token is none of this server's, or no longer good; says why in a few words, and never what it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefreshToken(TokenMixin):
    """What a refresh token stands for."""

    subject: str
    client_id: str
    scope: str

    def check_client(self, client: Client) -> bool:
        """Whether it was given to this client."""
        return client.id == self.client_id

    def get_scope(self) -> str:
        """The scopes of the login."""
        return self.scope


class Tokens:
    """Makes tokens and reads them."""

    def __init__(self, key: RSAKey, issuer: str, options: AuthOptions, clock: Callable[[], float]) -> None:
        self.issuer = issuer
        self._key = key
        self._options = options
        self._clock = clock

    def key_set(self) -> Mapping[str, object]:
        """The public key, as a JSON Web Key Set."""
        public = RSAKey.import_key(self._key.as_dict(private=False), {"use": "sig", "alg": _ALGORITHM})
        public.ensure_kid()
        return dict(KeySet([public]).as_dict(private=False))

    def access(self, subject: str, client_id: str, scopes: Collection[str]) -> str:
        """A token for calls."""
        user_info = {"subject": subject, "name": subject, "preferred_username": subject}
        claims = {"client_id": client_id, "scp": list(scopes), "user_info": user_info}
        return self._signed(_ACCESS, subject, self._options.access_lifetime, claims)

    def refresh(self, subject: str, client_id: str, scope: str) -> str:
        """A token for another access token."""
        claims = {"client_id": client_id, "scope": scope}
        return self._signed(_REFRESH, subject, self._options.refresh_lifetime, claims)

    def caller(self, token: str) -> Caller:
        """Whom an access token names; `BadTokenError` when it is no good."""
        claims = self._read(token, _ACCESS)
        scopes = claims.get("scp")
        return Caller(
            subject=str(claims.get("sub", "")),
            client_id=str(claims.get("client_id", "")),
            scopes=frozenset(map(str, scopes)) if isinstance(scopes, list) else frozenset(),
            claims=claims,
        )

    def refreshing(self, token: str) -> RefreshToken:
        """What a refresh token stands for; `BadTokenError` when it is no good."""
        claims = self._read(token, _REFRESH)
        return RefreshToken(subject=str(claims["sub"]), client_id=str(claims["client_id"]), scope=str(claims["scope"]))

    def _signed(self, kind: str, subject: str, lifetime: float, claims: Mapping[str, object]) -> str:
        now = self._clock()
        standard = {
            "iss": self.issuer,
            "aud": [self.issuer],
            "sub": subject,
            "iat": int(now),
            "exp": int(now + lifetime),
            "jti": secrets.token_hex(8),
        }
        header = {"alg": _ALGORITHM, "typ": kind, "kid": self._key.kid}
        return jwt.encode(header, {**standard, **claims}, self._key, algorithms=[_ALGORITHM])

    def _read(self, token: str, kind: str) -> dict[str, object]:
        try:
            read = jwt.decode(token, self._key, algorithms=[_ALGORITHM])
            if read.header.get("typ") != kind:
                raise BadTokenError("it is of another kind")
            mine = jwt.ClaimsOption(essential=True, value=self.issuer)
            wanted = jwt.JWTClaimsRegistry(
                now=int(self._clock()),
                leeway=0,
                iss=mine,
                aud=mine,
                exp=jwt.ClaimsOption(essential=True),
            )
            wanted.validate(read.claims)
        except JoseError as error:
            raise BadTokenError(error.error.replace("_", " ")) from None
        except ValueError:
            raise BadTokenError("it is no token") from None
        return dict(read.claims)
