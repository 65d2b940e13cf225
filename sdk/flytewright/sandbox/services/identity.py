"""IdentityService and AuthMetadataService, with authentication or without it: then everybody is nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flytewright_idl.service import (
    AuthMetadataServiceBase,
    IdentityServiceBase,
    OAuth2MetadataRequest,
    OAuth2MetadataResponse,
    PublicClientAuthConfigRequest,
    PublicClientAuthConfigResponse,
    UserInfoRequest,
    UserInfoResponse,
)

from ..caller import caller
from ..errors import UnimplementedError
from .base import Service

if TYPE_CHECKING:
    from ..auth.auth import Auth

_OFF = "authentication is off on this server: connect without it"


class IdentityService(Service, IdentityServiceBase):
    """``flyteidl.service.IdentityService``."""

    async def user_info(self, request: UserInfoRequest) -> UserInfoResponse:
        """Whoever calls."""
        known = caller()
        if known is None:
            return UserInfoResponse()
        from ..auth.identity import user_info

        return user_info(known)


class AuthMetadataService(Service, AuthMetadataServiceBase):
    """``flyteidl.service.AuthMetadataService``; without `auth`, there is no authorization server to tell of."""

    def __init__(self, auth: Auth | None = None) -> None:
        self._auth = auth

    async def get_o_auth_2_metadata(self, request: OAuth2MetadataRequest) -> OAuth2MetadataResponse:
        """Where and how clients log in."""
        from ..auth.metadata import oauth2_metadata

        return oauth2_metadata(self._on.base_url)

    async def get_public_client_config(self, request: PublicClientAuthConfigRequest) -> PublicClientAuthConfigResponse:
        """As which client people log in."""
        from ..auth.metadata import public_client

        return public_client(self._on.options)

    @property
    def _on(self) -> Auth:
        if self._auth is None:
            raise UnimplementedError(_OFF)
        return self._auth
