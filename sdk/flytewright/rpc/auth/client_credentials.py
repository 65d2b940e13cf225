"""Logging in as a service, with a secret."""

from __future__ import annotations

from .flow import ClientId, Flow, granted
from .tokens import Tokens

__all__ = ["client_credentials"]


def client_credentials(
    url: str, *, client: ClientId, scopes: tuple[str, ...] = (), audience: str | None = None
) -> Flow[Tokens]:
    """Tokens for a client's id and secret."""
    request = client.request(url, grant_type="client_credentials", scope=" ".join(scopes), audience=audience)
    return (yield from granted(request))
