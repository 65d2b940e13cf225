# Generated; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""Every name of ``datacatalog``, imported from its module when first used."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .datacatalog import (
        AddTagRequest as AddTagRequest,
        AddTagResponse as AddTagResponse,
        Artifact as Artifact,
        ArtifactData as ArtifactData,
        ArtifactPropertyFilter as ArtifactPropertyFilter,
        CreateArtifactRequest as CreateArtifactRequest,
        CreateArtifactResponse as CreateArtifactResponse,
        CreateDatasetRequest as CreateDatasetRequest,
        CreateDatasetResponse as CreateDatasetResponse,
        DataCatalogBase as DataCatalogBase,
        DataCatalogStub as DataCatalogStub,
        Dataset as Dataset,
        DatasetId as DatasetId,
        DatasetPropertyFilter as DatasetPropertyFilter,
        FilterExpression as FilterExpression,
        GetArtifactRequest as GetArtifactRequest,
        GetArtifactResponse as GetArtifactResponse,
        GetDatasetRequest as GetDatasetRequest,
        GetDatasetResponse as GetDatasetResponse,
        GetOrExtendReservationRequest as GetOrExtendReservationRequest,
        GetOrExtendReservationResponse as GetOrExtendReservationResponse,
        KeyValuePair as KeyValuePair,
        ListArtifactsRequest as ListArtifactsRequest,
        ListArtifactsResponse as ListArtifactsResponse,
        ListDatasetsRequest as ListDatasetsRequest,
        ListDatasetsResponse as ListDatasetsResponse,
        Metadata as Metadata,
        PaginationOptions as PaginationOptions,
        PaginationOptionsSortKey as PaginationOptionsSortKey,
        PaginationOptionsSortOrder as PaginationOptionsSortOrder,
        Partition as Partition,
        PartitionPropertyFilter as PartitionPropertyFilter,
        ReleaseReservationRequest as ReleaseReservationRequest,
        ReleaseReservationResponse as ReleaseReservationResponse,
        Reservation as Reservation,
        ReservationId as ReservationId,
        SinglePropertyFilter as SinglePropertyFilter,
        SinglePropertyFilterComparisonOperator as SinglePropertyFilterComparisonOperator,
        Tag as Tag,
        TagPropertyFilter as TagPropertyFilter,
        UpdateArtifactRequest as UpdateArtifactRequest,
        UpdateArtifactResponse as UpdateArtifactResponse,
    )
    from .datacatalog_sync import DataCatalogSyncStub as DataCatalogSyncStub
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "datacatalog": "AddTagRequest AddTagResponse Artifact ArtifactData ArtifactPropertyFilter CreateArtifactRequest CreateArtifactResponse CreateDatasetRequest CreateDatasetResponse DataCatalogBase DataCatalogStub Dataset DatasetId DatasetPropertyFilter FilterExpression GetArtifactRequest GetArtifactResponse GetDatasetRequest GetDatasetResponse GetOrExtendReservationRequest GetOrExtendReservationResponse KeyValuePair ListArtifactsRequest ListArtifactsResponse ListDatasetsRequest ListDatasetsResponse Metadata PaginationOptions PaginationOptionsSortKey PaginationOptionsSortOrder Partition PartitionPropertyFilter ReleaseReservationRequest ReleaseReservationResponse Reservation ReservationId SinglePropertyFilter SinglePropertyFilterComparisonOperator Tag TagPropertyFilter UpdateArtifactRequest UpdateArtifactResponse",
            "datacatalog_sync": "DataCatalogSyncStub",
        },
    )
