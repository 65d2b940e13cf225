"""What the server says about logging in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytewright_idl._runtime.rpc import Caller
from flytewright_idl.service.auth import (
    AuthMetadataServiceStub,
    OAuth2MetadataRequest,
    PublicClientAuthConfigRequest,
)

__all__ = ["ServerMetadata", "header_key", "server_metadata"]

DEFAULT_KEY: Final = "authorization"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerMetadata:
    """The addresses for logins, and what the server would have clients use."""

    authorization_endpoint: str
    token_endpoint: str
    device_authorization_endpoint: str
    basic: bool
    """Whether a client's secret may come as basic authentication, rather than in the body."""
    client_id: str
    redirect_uri: str
    scopes: tuple[str, ...]
    audience: str
    key: str
    """Of the metadata that carries the token."""


async def server_metadata(anonymous: Caller) -> ServerMetadata:
    """Ask for it, which needs no login."""
    service = AuthMetadataServiceStub(anonymous)
    oauth = await service.get_o_auth_2_metadata(OAuth2MetadataRequest())
    public = await service.get_public_client_config(PublicClientAuthConfigRequest())
    methods = oauth.token_endpoint_auth_methods_supported
    return ServerMetadata(
        authorization_endpoint=oauth.authorization_endpoint,
        token_endpoint=oauth.token_endpoint,
        device_authorization_endpoint=oauth.device_authorization_endpoint,
        basic=not methods or "client_secret_basic" in methods,  # RFC 8414: basic is what silence means
        client_id=public.client_id,
        redirect_uri=public.redirect_uri,
        scopes=tuple(public.scopes),
        audience=public.audience,
        key=public.authorization_metadata_key.lower() or DEFAULT_KEY,
    )


async def header_key(anonymous: Caller) -> str:
    """The key alone; a server without the service takes the usual one."""
    service = AuthMetadataServiceStub(anonymous)
    try:
        public = await service.get_public_client_config(PublicClientAuthConfigRequest())
    except GRPCError as error:
        if error.status is not Status.UNIMPLEMENTED:
            raise
        return DEFAULT_KEY
    return public.authorization_metadata_key.lower() or DEFAULT_KEY
