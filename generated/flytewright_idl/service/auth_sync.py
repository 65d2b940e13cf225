# Generated from flyteidl/service/auth.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""Clients without ``await`` of the services in ``flyteidl/service/auth.proto``."""

from __future__ import annotations

from .._runtime.sync_rpc import SyncServiceStub
from .auth import (
    AUTH_METADATA_SERVICE_GET_O_AUTH_2_METADATA,
    AUTH_METADATA_SERVICE_GET_PUBLIC_CLIENT_CONFIG,
    OAuth2MetadataRequest,
    OAuth2MetadataResponse,
    PublicClientAuthConfigRequest,
    PublicClientAuthConfigResponse,
)

TYPE_CHECKING = False

if TYPE_CHECKING:
    from grpclib.metadata import Deadline
    from .._runtime.rpc import CallMetadata

__all__ = ["AuthMetadataServiceSyncStub"]


class AuthMetadataServiceSyncStub(SyncServiceStub):
    """How clients authenticate: OAuth2 endpoints and the public client's settings.

    Client of ``service flyteidl.service.AuthMetadataService``.
    """

    def get_o_auth_2_metadata(
        self,
        request: OAuth2MetadataRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> OAuth2MetadataResponse:
        """``rpc GetOAuth2Metadata(flyteidl.service.OAuth2MetadataRequest) returns
        (flyteidl.service.OAuth2MetadataResponse)``
        """
        return self._unary(AUTH_METADATA_SERVICE_GET_O_AUTH_2_METADATA, request, timeout, deadline, metadata)

    def get_o_auth_2_metadata_with(
        self, *, timeout: float | None = None, deadline: Deadline | None = None, metadata: CallMetadata | None = None
    ) -> OAuth2MetadataResponse:
        """`get_o_auth_2_metadata` with the request's fields as keywords."""
        return self.get_o_auth_2_metadata(
            OAuth2MetadataRequest(), timeout=timeout, deadline=deadline, metadata=metadata
        )

    def get_public_client_config(
        self,
        request: PublicClientAuthConfigRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> PublicClientAuthConfigResponse:
        """``rpc GetPublicClientConfig(flyteidl.service.PublicClientAuthConfigRequest) returns
        (flyteidl.service.PublicClientAuthConfigResponse)``
        """
        return self._unary(AUTH_METADATA_SERVICE_GET_PUBLIC_CLIENT_CONFIG, request, timeout, deadline, metadata)

    def get_public_client_config_with(
        self, *, timeout: float | None = None, deadline: Deadline | None = None, metadata: CallMetadata | None = None
    ) -> PublicClientAuthConfigResponse:
        """`get_public_client_config` with the request's fields as keywords."""
        return self.get_public_client_config(
            PublicClientAuthConfigRequest(), timeout=timeout, deadline=deadline, metadata=metadata
        )
