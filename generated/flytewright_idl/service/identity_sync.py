# Generated from flyteidl/service/identity.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""Clients without ``await`` of the services in ``flyteidl/service/identity.proto``."""

from __future__ import annotations

from .._runtime.sync_rpc import SyncServiceStub
from .identity import IDENTITY_SERVICE_USER_INFO, UserInfoRequest, UserInfoResponse

TYPE_CHECKING = False

if TYPE_CHECKING:
    from grpclib.metadata import Deadline
    from .._runtime.rpc import CallMetadata

__all__ = ["IdentityServiceSyncStub"]


class IdentityServiceSyncStub(SyncServiceStub):
    """Who the caller is.

    Client of ``service flyteidl.service.IdentityService``.
    """

    def user_info(
        self,
        request: UserInfoRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> UserInfoResponse:
        """``rpc UserInfo(flyteidl.service.UserInfoRequest) returns (flyteidl.service.UserInfoResponse)``"""
        return self._unary(IDENTITY_SERVICE_USER_INFO, request, timeout, deadline, metadata)

    def user_info_with(
        self, *, timeout: float | None = None, deadline: Deadline | None = None, metadata: CallMetadata | None = None
    ) -> UserInfoResponse:
        """`user_info` with the request's fields as keywords."""
        return self.user_info(UserInfoRequest(), timeout=timeout, deadline=deadline, metadata=metadata)
