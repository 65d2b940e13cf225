"""IdentityService and AuthMetadataService while authentication is off: everybody is nobody."""

from __future__ import annotations

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

from ..errors import UnimplementedError
from .base import Service

_OFF = "authentication is off on this server: connect without it"


class IdentityService(Service, IdentityServiceBase):
    """``flyteidl.service.IdentityService``."""

    async def user_info(self, request: UserInfoRequest) -> UserInfoResponse:
        """Nobody in particular."""
        return UserInfoResponse()


class AuthMetadataService(Service, AuthMetadataServiceBase):
    """``flyteidl.service.AuthMetadataService``."""

    async def get_o_auth_2_metadata(self, request: OAuth2MetadataRequest) -> OAuth2MetadataResponse:
        """There is no authorization server."""
        raise UnimplementedError(_OFF)

    async def get_public_client_config(self, request: PublicClientAuthConfigRequest) -> PublicClientAuthConfigResponse:
        """There is no client to be."""
        raise UnimplementedError(_OFF)
