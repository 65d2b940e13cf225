"""What clients are told about logging in, over gRPC and at the well-known addresses."""

from __future__ import annotations

from flytewright_idl.service import OAuth2MetadataResponse, PublicClientAuthConfigResponse

from .clients import DEVICE_GRANT, PUBLIC
from .options import HEADER, SCOPE_ALL, SCOPE_OFFLINE, AuthOptions

AUTHORIZE = "/oauth2/authorize"
TOKEN = "/oauth2/token"  # noqa: S105 - a path
JWKS = "/oauth2/jwks"
DEVICE_AUTHORIZATION = "/oauth2/device_authorization"
DEVICE = "/oauth2/device"
"""Where people enter the code that a device shows."""


def oauth2_metadata(base_url: str) -> OAuth2MetadataResponse:
    """The authorization server, as RFC 8414 describes one."""
    return OAuth2MetadataResponse(
        issuer=base_url,
        authorization_endpoint=base_url + AUTHORIZE,
        token_endpoint=base_url + TOKEN,
        device_authorization_endpoint=base_url + DEVICE_AUTHORIZATION,
        jwks_uri=base_url + JWKS,
        code_challenge_methods_supported=["S256"],
        response_types_supported=["code"],
        grant_types_supported=["client_credentials", "refresh_token", "authorization_code", DEVICE_GRANT],
        scopes_supported=[SCOPE_ALL],
        token_endpoint_auth_methods_supported=["client_secret_basic", "client_secret_post"],
    )


def public_client(options: AuthOptions) -> PublicClientAuthConfigResponse:
    """The client that people log in with."""
    return PublicClientAuthConfigResponse(
        client_id=PUBLIC,
        redirect_uri=options.redirect_uri,
        scopes=[SCOPE_ALL, SCOPE_OFFLINE],
        authorization_metadata_key=HEADER,
    )
