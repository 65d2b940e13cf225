"""The clients that the authorization server knows: those of flyteadmin's defaults, and the console."""

from __future__ import annotations

import hmac
from collections.abc import Collection
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from authlib.oauth2.rfc6749 import ClientMixin

from .options import SCOPES

CONFIDENTIAL: Final = "flytepropeller"
"""The client that has a secret."""
PUBLIC: Final = "flytectl"
"""The client that people log in with."""
CONSOLE: Final = "flytewright-console"
DEVICE_GRANT: Final = "urn:ietf:params:oauth:grant-type:device_code"

_LOGINS = frozenset({"authorization_code", "refresh_token", DEVICE_GRANT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Client(ClientMixin):
    """One client; without a secret it is a public one."""

    id: str
    grants: frozenset[str]
    redirect_uris: tuple[str, ...] = ()
    secret: str | None = field(default=None, repr=False)

    def get_client_id(self) -> str:
        """Its id."""
        return self.id

    def get_default_redirect_uri(self) -> str:
        """Where a login leads back to that does not say."""
        return self.redirect_uris[0] if self.redirect_uris else ""

    def get_allowed_scope(self, scope: Collection[str] | str | None) -> str:
        """What of the scopes it may have; none when it asks for none, as flyteadmin has it."""
        asked = scope.split() if isinstance(scope, str) else scope or ()
        return " ".join(each for each in asked if each in SCOPES)

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        """Whether a login may lead back there: the ports of this machine are all the same (RFC 8252, 7.3)."""
        return any(_same(redirect_uri, known) for known in self.redirect_uris)

    def check_client_secret(self, client_secret: str) -> bool:
        """Whether this is its secret."""
        return self.secret is not None and hmac.compare_digest(self.secret.encode(), client_secret.encode())

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:
        """A secret is shown, in the header or in the body; who has none shows none."""
        return (method == "none") == (self.secret is None)

    def check_response_type(self, response_type: str) -> bool:
        """Logins give codes."""
        return response_type == "code" and "authorization_code" in self.grants

    def check_grant_type(self, grant_type: str) -> bool:
        """Whether it may have tokens in this way."""
        return grant_type in self.grants


def _same(given: str, known: str) -> bool:
    local = _without_port(known)
    return given == known or (local is not None and _without_port(given) == local)


def _without_port(address: str) -> tuple[str, ...] | None:
    """What an address of this machine says beside the host's name and port; None for another machine's."""
    try:
        parts = urlsplit(address)
    except ValueError:  # no address at all
        return None
    return (parts.scheme, parts.path, parts.query, parts.fragment) if _loopback(parts.hostname) else None


def _loopback(host: str | None) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host or "").is_loopback
    except ValueError:
        return False


def known_clients(secret: str, redirect_uri: str, base_url: str) -> dict[str, Client]:
    """The clients by their ids."""
    people = ("http://localhost:53593/callback", "http://localhost:12345/callback", redirect_uri)
    clients = [
        Client(id=CONFIDENTIAL, grants=frozenset({"client_credentials"}), secret=secret),
        Client(id=PUBLIC, grants=_LOGINS, redirect_uris=people),
        Client(id="flyte-cli", grants=_LOGINS, redirect_uris=people),
        Client(id=CONSOLE, grants=_LOGINS, redirect_uris=(f"{base_url}/console/callback",)),
    ]
    return {client.id: client for client in clients}
