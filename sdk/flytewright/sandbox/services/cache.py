"""CacheService: outputs by keys of the caller's."""

from __future__ import annotations

from flytewright_idl.cacheservice import (
    CacheServiceBase,
    DeleteCacheRequest,
    DeleteCacheResponse,
    GetCacheRequest,
    GetCacheResponse,
    GetOrExtendReservationRequest,
    GetOrExtendReservationResponse,
    Metadata,
    PutCacheRequest,
    PutCacheResponse,
    ReleaseReservationRequest,
    ReleaseReservationResponse,
    Reservation,
)
from flytewright_idl.google.protobuf import Timestamp

from ..errors import InvalidArgumentError, NotFoundError, missing
from ..moments import seconds, span
from ..store.catalog import LONGEST_HEARTBEAT, Catalog
from .base import Service


class CacheService(Service, CacheServiceBase):
    """``flyteidl.cacheservice.CacheService``."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    async def get(self, request: GetCacheRequest) -> GetCacheResponse:
        """What is kept."""
        return GetCacheResponse(output=self._catalog.get(_given(request.key, "key")))

    async def put(self, request: PutCacheRequest) -> PutCacheResponse:
        """Keep an output, with the times at which that was done first and last."""
        key, output = _given(request.key, "key"), request.output
        if output is None:
            raise missing("output")
        if output.output_literals is None and not output.output_uri:
            raise InvalidArgumentError("output has neither output_literals nor output_uri")
        metadata = output.metadata = output.metadata or Metadata()
        metadata.last_updated_at = Timestamp.now()
        metadata.created_at = self._created(key) or metadata.last_updated_at
        self._catalog.put(key, output, overwrite=request.overwrite)
        return PutCacheResponse()

    def _created(self, key: str) -> Timestamp | None:
        try:
            metadata = self._catalog.get(key).metadata
        except NotFoundError:
            return None
        return metadata.created_at if metadata else None

    async def delete(self, request: DeleteCacheRequest) -> DeleteCacheResponse:
        """Forget an output."""
        self._catalog.delete(_given(request.key, "key"))
        return DeleteCacheResponse()

    async def get_or_extend_reservation(self, request: GetOrExtendReservationRequest) -> GetOrExtendReservationResponse:
        """Reserve a key, or stay its holder; tells who is."""
        key, owner = _given(request.key, "key"), _given(request.owner_id, "owner_id")
        asked = seconds(request.heartbeat_interval) if request.heartbeat_interval else LONGEST_HEARTBEAT
        held = self._catalog.reserve(_reservation(key), owner, asked)
        return GetOrExtendReservationResponse(
            reservation=Reservation(
                key=key,
                owner_id=held.owner,
                heartbeat_interval=span(held.heartbeat),
                expires_at=held.expires_at,
            )
        )

    async def release_reservation(self, request: ReleaseReservationRequest) -> ReleaseReservationResponse:
        """Give a reservation back; fine when there is none."""
        self._catalog.release(_reservation(_given(request.key, "key")), _given(request.owner_id, "owner_id"))
        return ReleaseReservationResponse()


def _given(text: str, field: str) -> str:
    if not text:
        raise missing(field)
    return text


def _reservation(key: str) -> str:
    """What keys of this service are reserved under, apart from those of DataCatalog."""
    return f"key:{key}"
