# Generated; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""Every name of ``cacheservice``, imported from its module when first used."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .cacheservice import (
        CacheServiceBase as CacheServiceBase,
        CacheServiceStub as CacheServiceStub,
        CachedOutput as CachedOutput,
        DeleteCacheRequest as DeleteCacheRequest,
        DeleteCacheResponse as DeleteCacheResponse,
        GetCacheRequest as GetCacheRequest,
        GetCacheResponse as GetCacheResponse,
        GetOrExtendReservationRequest as GetOrExtendReservationRequest,
        GetOrExtendReservationResponse as GetOrExtendReservationResponse,
        KeyMapMetadata as KeyMapMetadata,
        Metadata as Metadata,
        PutCacheRequest as PutCacheRequest,
        PutCacheResponse as PutCacheResponse,
        ReleaseReservationRequest as ReleaseReservationRequest,
        ReleaseReservationResponse as ReleaseReservationResponse,
        Reservation as Reservation,
    )
    from .cacheservice_sync import CacheServiceSyncStub as CacheServiceSyncStub
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "cacheservice": "CacheServiceBase CacheServiceStub CachedOutput DeleteCacheRequest DeleteCacheResponse GetCacheRequest GetCacheResponse GetOrExtendReservationRequest GetOrExtendReservationResponse KeyMapMetadata Metadata PutCacheRequest PutCacheResponse ReleaseReservationRequest ReleaseReservationResponse Reservation",
            "cacheservice_sync": "CacheServiceSyncStub",
        },
    )
