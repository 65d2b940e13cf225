# Generated from flyteidl/cacheservice/cacheservice.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""Clients without ``await`` of the services in ``flyteidl/cacheservice/cacheservice.proto``."""

from __future__ import annotations

from .._runtime.sync_rpc import SyncServiceStub
from .cacheservice import (
    CACHE_SERVICE_DELETE,
    CACHE_SERVICE_GET,
    CACHE_SERVICE_GET_OR_EXTEND_RESERVATION,
    CACHE_SERVICE_PUT,
    CACHE_SERVICE_RELEASE_RESERVATION,
    CachedOutput,
    DeleteCacheRequest,
    DeleteCacheResponse,
    GetCacheRequest,
    GetCacheResponse,
    GetOrExtendReservationRequest,
    GetOrExtendReservationResponse,
    PutCacheRequest,
    PutCacheResponse,
    ReleaseReservationRequest,
    ReleaseReservationResponse,
)
from ..google.protobuf.duration import Duration

TYPE_CHECKING = False

if TYPE_CHECKING:
    from grpclib.metadata import Deadline
    from .._runtime.rpc import CallMetadata

__all__ = ["CacheServiceSyncStub"]


class CacheServiceSyncStub(SyncServiceStub):
    """Client of ``service flyteidl.cacheservice.CacheService``."""

    def get(
        self,
        request: GetCacheRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetCacheResponse:
        """``rpc Get(flyteidl.cacheservice.GetCacheRequest) returns (flyteidl.cacheservice.GetCacheResponse)``"""
        return self._unary(CACHE_SERVICE_GET, request, timeout, deadline, metadata)

    def get_with(
        self,
        *,
        key: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetCacheResponse:
        """`get` with the request's fields as keywords."""
        return self.get(GetCacheRequest(key=key), timeout=timeout, deadline=deadline, metadata=metadata)

    def put(
        self,
        request: PutCacheRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> PutCacheResponse:
        """``rpc Put(flyteidl.cacheservice.PutCacheRequest) returns (flyteidl.cacheservice.PutCacheResponse)``"""
        return self._unary(CACHE_SERVICE_PUT, request, timeout, deadline, metadata)

    def put_with(
        self,
        *,
        key: str = "",
        output: CachedOutput | None = None,
        overwrite: bool = False,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> PutCacheResponse:
        """`put` with the request's fields as keywords."""
        return self.put(
            PutCacheRequest(key=key, output=output, overwrite=overwrite),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def delete(
        self,
        request: DeleteCacheRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> DeleteCacheResponse:
        """``rpc Delete(flyteidl.cacheservice.DeleteCacheRequest) returns (flyteidl.cacheservice.DeleteCacheResponse)``"""
        return self._unary(CACHE_SERVICE_DELETE, request, timeout, deadline, metadata)

    def delete_with(
        self,
        *,
        key: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> DeleteCacheResponse:
        """`delete` with the request's fields as keywords."""
        return self.delete(DeleteCacheRequest(key=key), timeout=timeout, deadline=deadline, metadata=metadata)

    def get_or_extend_reservation(
        self,
        request: GetOrExtendReservationRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetOrExtendReservationResponse:
        """``rpc GetOrExtendReservation(flyteidl.cacheservice.GetOrExtendReservationRequest) returns
        (flyteidl.cacheservice.GetOrExtendReservationResponse)``
        """
        return self._unary(CACHE_SERVICE_GET_OR_EXTEND_RESERVATION, request, timeout, deadline, metadata)

    def get_or_extend_reservation_with(
        self,
        *,
        key: str = "",
        owner_id: str = "",
        heartbeat_interval: Duration | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetOrExtendReservationResponse:
        """`get_or_extend_reservation` with the request's fields as keywords."""
        return self.get_or_extend_reservation(
            GetOrExtendReservationRequest(key=key, owner_id=owner_id, heartbeat_interval=heartbeat_interval),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def release_reservation(
        self,
        request: ReleaseReservationRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ReleaseReservationResponse:
        """``rpc ReleaseReservation(flyteidl.cacheservice.ReleaseReservationRequest) returns
        (flyteidl.cacheservice.ReleaseReservationResponse)``
        """
        return self._unary(CACHE_SERVICE_RELEASE_RESERVATION, request, timeout, deadline, metadata)

    def release_reservation_with(
        self,
        *,
        key: str = "",
        owner_id: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ReleaseReservationResponse:
        """`release_reservation` with the request's fields as keywords."""
        return self.release_reservation(
            ReleaseReservationRequest(key=key, owner_id=owner_id), timeout=timeout, deadline=deadline, metadata=metadata
        )
