# Generated from flyteidl/datacatalog/datacatalog.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""Clients without ``await`` of the services in ``flyteidl/datacatalog/datacatalog.proto``."""

from __future__ import annotations

from .._runtime.sync_rpc import SyncServiceStub
from .datacatalog import (
    AddTagRequest,
    AddTagResponse,
    Artifact,
    ArtifactData,
    CreateArtifactRequest,
    CreateArtifactResponse,
    CreateDatasetRequest,
    CreateDatasetResponse,
    DATA_CATALOG_ADD_TAG,
    DATA_CATALOG_CREATE_ARTIFACT,
    DATA_CATALOG_CREATE_DATASET,
    DATA_CATALOG_GET_ARTIFACT,
    DATA_CATALOG_GET_DATASET,
    DATA_CATALOG_GET_OR_EXTEND_RESERVATION,
    DATA_CATALOG_LIST_ARTIFACTS,
    DATA_CATALOG_LIST_DATASETS,
    DATA_CATALOG_RELEASE_RESERVATION,
    DATA_CATALOG_UPDATE_ARTIFACT,
    Dataset,
    DatasetId,
    FilterExpression,
    GetArtifactRequest,
    GetArtifactResponse,
    GetDatasetRequest,
    GetDatasetResponse,
    GetOrExtendReservationRequest,
    GetOrExtendReservationResponse,
    ListArtifactsRequest,
    ListArtifactsResponse,
    ListDatasetsRequest,
    ListDatasetsResponse,
    Metadata,
    PaginationOptions,
    ReleaseReservationRequest,
    ReleaseReservationResponse,
    ReservationId,
    Tag,
    UpdateArtifactRequest,
    UpdateArtifactResponse,
)
from ..google.protobuf.duration import Duration

TYPE_CHECKING = False

if TYPE_CHECKING:
    from grpclib.metadata import Deadline
    from .._runtime.rpc import CallMetadata

__all__ = ["DataCatalogSyncStub"]


class DataCatalogSyncStub(SyncServiceStub):
    """Client of ``service datacatalog.DataCatalog``."""

    def create_dataset(
        self,
        request: CreateDatasetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateDatasetResponse:
        """``rpc CreateDataset(datacatalog.CreateDatasetRequest) returns (datacatalog.CreateDatasetResponse)``"""
        return self._unary(DATA_CATALOG_CREATE_DATASET, request, timeout, deadline, metadata)

    def create_dataset_with(
        self,
        *,
        dataset: Dataset | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateDatasetResponse:
        """`create_dataset` with the request's fields as keywords."""
        return self.create_dataset(
            CreateDatasetRequest(dataset=dataset), timeout=timeout, deadline=deadline, metadata=metadata
        )

    def get_dataset(
        self,
        request: GetDatasetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetDatasetResponse:
        """``rpc GetDataset(datacatalog.GetDatasetRequest) returns (datacatalog.GetDatasetResponse)``"""
        return self._unary(DATA_CATALOG_GET_DATASET, request, timeout, deadline, metadata)

    def get_dataset_with(
        self,
        *,
        dataset: DatasetId | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetDatasetResponse:
        """`get_dataset` with the request's fields as keywords."""
        return self.get_dataset(
            GetDatasetRequest(dataset=dataset), timeout=timeout, deadline=deadline, metadata=metadata
        )

    def create_artifact(
        self,
        request: CreateArtifactRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateArtifactResponse:
        """``rpc CreateArtifact(datacatalog.CreateArtifactRequest) returns (datacatalog.CreateArtifactResponse)``"""
        return self._unary(DATA_CATALOG_CREATE_ARTIFACT, request, timeout, deadline, metadata)

    def create_artifact_with(
        self,
        *,
        artifact: Artifact | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateArtifactResponse:
        """`create_artifact` with the request's fields as keywords."""
        return self.create_artifact(
            CreateArtifactRequest(artifact=artifact), timeout=timeout, deadline=deadline, metadata=metadata
        )

    def get_artifact(
        self,
        request: GetArtifactRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetArtifactResponse:
        """``rpc GetArtifact(datacatalog.GetArtifactRequest) returns (datacatalog.GetArtifactResponse)``"""
        return self._unary(DATA_CATALOG_GET_ARTIFACT, request, timeout, deadline, metadata)

    def get_artifact_with(
        self,
        *,
        dataset: DatasetId | None = None,
        artifact_id: str | None = None,
        tag_name: str | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetArtifactResponse:
        """`get_artifact` with the request's fields as keywords."""
        return self.get_artifact(
            GetArtifactRequest(dataset=dataset, artifact_id=artifact_id, tag_name=tag_name),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def add_tag(
        self,
        request: AddTagRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> AddTagResponse:
        """``rpc AddTag(datacatalog.AddTagRequest) returns (datacatalog.AddTagResponse)``"""
        return self._unary(DATA_CATALOG_ADD_TAG, request, timeout, deadline, metadata)

    def add_tag_with(
        self,
        *,
        tag: Tag | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> AddTagResponse:
        """`add_tag` with the request's fields as keywords."""
        return self.add_tag(AddTagRequest(tag=tag), timeout=timeout, deadline=deadline, metadata=metadata)

    def list_artifacts(
        self,
        request: ListArtifactsRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ListArtifactsResponse:
        """``rpc ListArtifacts(datacatalog.ListArtifactsRequest) returns (datacatalog.ListArtifactsResponse)``"""
        return self._unary(DATA_CATALOG_LIST_ARTIFACTS, request, timeout, deadline, metadata)

    def list_artifacts_with(
        self,
        *,
        dataset: DatasetId | None = None,
        filter: FilterExpression | None = None,
        pagination: PaginationOptions | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ListArtifactsResponse:
        """`list_artifacts` with the request's fields as keywords."""
        return self.list_artifacts(
            ListArtifactsRequest(dataset=dataset, filter=filter, pagination=pagination),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def list_datasets(
        self,
        request: ListDatasetsRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ListDatasetsResponse:
        """``rpc ListDatasets(datacatalog.ListDatasetsRequest) returns (datacatalog.ListDatasetsResponse)``"""
        return self._unary(DATA_CATALOG_LIST_DATASETS, request, timeout, deadline, metadata)

    def list_datasets_with(
        self,
        *,
        filter: FilterExpression | None = None,
        pagination: PaginationOptions | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ListDatasetsResponse:
        """`list_datasets` with the request's fields as keywords."""
        return self.list_datasets(
            ListDatasetsRequest(filter=filter, pagination=pagination),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def update_artifact(
        self,
        request: UpdateArtifactRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> UpdateArtifactResponse:
        """``rpc UpdateArtifact(datacatalog.UpdateArtifactRequest) returns (datacatalog.UpdateArtifactResponse)``"""
        return self._unary(DATA_CATALOG_UPDATE_ARTIFACT, request, timeout, deadline, metadata)

    def update_artifact_with(
        self,
        *,
        dataset: DatasetId | None = None,
        artifact_id: str | None = None,
        tag_name: str | None = None,
        data: list[ArtifactData] | None = None,
        metadata: Metadata | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata_: CallMetadata | None = None,
    ) -> UpdateArtifactResponse:
        """`update_artifact` with the request's fields as keywords."""
        return self.update_artifact(
            UpdateArtifactRequest(
                dataset=dataset, artifact_id=artifact_id, tag_name=tag_name, data=data, metadata=metadata
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata_,
        )

    def get_or_extend_reservation(
        self,
        request: GetOrExtendReservationRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetOrExtendReservationResponse:
        """``rpc GetOrExtendReservation(datacatalog.GetOrExtendReservationRequest) returns
        (datacatalog.GetOrExtendReservationResponse)``
        """
        return self._unary(DATA_CATALOG_GET_OR_EXTEND_RESERVATION, request, timeout, deadline, metadata)

    def get_or_extend_reservation_with(
        self,
        *,
        reservation_id: ReservationId | None = None,
        owner_id: str = "",
        heartbeat_interval: Duration | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetOrExtendReservationResponse:
        """`get_or_extend_reservation` with the request's fields as keywords."""
        return self.get_or_extend_reservation(
            GetOrExtendReservationRequest(
                reservation_id=reservation_id, owner_id=owner_id, heartbeat_interval=heartbeat_interval
            ),
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
        """``rpc ReleaseReservation(datacatalog.ReleaseReservationRequest) returns
        (datacatalog.ReleaseReservationResponse)``
        """
        return self._unary(DATA_CATALOG_RELEASE_RESERVATION, request, timeout, deadline, metadata)

    def release_reservation_with(
        self,
        *,
        reservation_id: ReservationId | None = None,
        owner_id: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ReleaseReservationResponse:
        """`release_reservation` with the request's fields as keywords."""
        return self.release_reservation(
            ReleaseReservationRequest(reservation_id=reservation_id, owner_id=owner_id),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )
