"""Logging in as a service, with a secret."""

from __future__ import annotations

from .flow import Flow, Request, form, granted
from .tokens import Tokens

__all__ = ["client_credentials"]


def client_credentials(
    url: str,
    *,
    client_id: str,
    secret: str,
    scopes: tuple[str, ...] = (),
    audience: str | None = None,
    in_body: bool = False,
) -> Flow[Tokens]:
    """Tokens for a client's id and secret, sent as basic authentication or, `in_body`, as fields of the form."""
    fields = form(grant_type="client_credentials", scope=" ".join(scopes), audience=audience)
    if in_body:
        return (
            yield from granted(Request(url=url, form={**fields, **form(client_id=client_id, client_secret=secret)}))
        )
    return (yield from granted(Request(url=url, form=fields, basic=(client_id, secret))))
