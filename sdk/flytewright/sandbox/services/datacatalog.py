"""DataCatalog: what the engine has cached, and what callers keep beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeVar
from uuid import uuid4

from flytewright_idl.datacatalog import (
    AddTagRequest,
    AddTagResponse,
    Artifact,
    ArtifactData,
    CreateArtifactRequest,
    CreateArtifactResponse,
    CreateDatasetRequest,
    CreateDatasetResponse,
    DataCatalogBase,
    Dataset,
    DatasetId,
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
    PaginationOptions,
    PaginationOptionsSortKey,
    PaginationOptionsSortOrder,
    ReleaseReservationRequest,
    ReleaseReservationResponse,
    Reservation,
    ReservationId,
    SinglePropertyFilter,
    UpdateArtifactRequest,
    UpdateArtifactResponse,
)

from ..errors import InvalidArgumentError, missing
from ..moments import seconds, span
from ..store.catalog import LONGEST_HEARTBEAT, Catalog, reservation_key
from .base import Service

_PAGE: Final = 50
"""How many items a page has when the caller does not say."""
_T = TypeVar("_T")


class DataCatalogService(Service, DataCatalogBase):
    """``datacatalog.DataCatalog``."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    # Datasets

    async def create_dataset(self, request: CreateDatasetRequest) -> CreateDatasetResponse:
        """Add a dataset."""
        dataset = request.dataset or Dataset()
        key = _check_dataset(dataset.id)
        for partition in dataset.partition_keys:
            _given(partition, "partitionKey")
        if len(set(dataset.partition_keys)) < len(dataset.partition_keys):
            raise InvalidArgumentError(f"partition keys of dataset {key.name} must be unique")
        key.uuid = str(uuid4())
        self._catalog.add_dataset(dataset)
        return CreateDatasetResponse()

    async def get_dataset(self, request: GetDatasetRequest) -> GetDatasetResponse:
        """One dataset."""
        return GetDatasetResponse(dataset=self._catalog.dataset(_check_dataset(request.dataset)))

    async def list_datasets(self, request: ListDatasetsRequest) -> ListDatasetsResponse:
        """A page of datasets."""
        filters = request.filter.filters if request.filter else []
        found = [each for each in self._catalog.datasets() if all(_dataset_fits(each, one) for one in filters)]
        page, token = _page(found, request.pagination)
        return ListDatasetsResponse(datasets=page, next_token=token)

    # Artifacts

    async def create_artifact(self, request: CreateArtifactRequest) -> CreateArtifactResponse:
        """Add an artifact to a dataset, which it divides by as many keys as the dataset has."""
        artifact = request.artifact
        if artifact is None:
            raise missing("artifact")
        key = _check_dataset(artifact.dataset)
        _given(artifact.id, "artifactID")
        _check_data(artifact.data)
        wanted = self._catalog.dataset(key).partition_keys
        if sorted(wanted) != sorted(each.key for each in artifact.partitions):
            raise InvalidArgumentError(f"artifact {artifact.id} must have the partition keys {wanted} of its dataset")
        artifact.tags = []
        self._catalog.add_artifact(artifact)
        return CreateArtifactResponse()

    async def get_artifact(self, request: GetArtifactRequest) -> GetArtifactResponse:
        """One artifact, by its id or a tag."""
        return GetArtifactResponse(artifact=self._artifact(request))

    async def update_artifact(self, request: UpdateArtifactRequest) -> UpdateArtifactResponse:
        """Replace what an artifact holds."""
        _check_data(request.data)
        artifact = self._artifact(request)
        artifact.data, artifact.metadata, artifact.tags = request.data, request.metadata or artifact.metadata, []
        self._catalog.replace_artifact(artifact)
        return UpdateArtifactResponse(artifact_id=artifact.id)

    async def list_artifacts(self, request: ListArtifactsRequest) -> ListArtifactsResponse:
        """A page of the artifacts of a dataset."""
        key = _check_dataset(request.dataset)
        filters = request.filter.filters if request.filter else []
        found = [each for each in self._catalog.artifacts(key) if all(_artifact_fits(each, one) for one in filters)]
        page, token = _page(found, request.pagination)
        return ListArtifactsResponse(artifacts=page, next_token=token)

    async def add_tag(self, request: AddTagRequest) -> AddTagResponse:
        """Give an artifact a name in its dataset."""
        tag = request.tag
        if tag is None:
            raise missing("tag")
        _check_dataset(tag.dataset)
        _given(tag.name, "tagName")
        _given(tag.artifact_id, "artifactID")
        self._catalog.add_tag(tag)
        return AddTagResponse()

    def _artifact(self, request: GetArtifactRequest | UpdateArtifactRequest) -> Artifact:
        if request.artifact_id is None and request.tag_name is None:
            raise missing("one of artifactID/tagName")
        key = _check_dataset(request.dataset)
        if request.artifact_id is not None:
            return self._catalog.artifact(key, artifact_id=_given(request.artifact_id, "artifactID"))
        return self._catalog.artifact(key, tag=_given(request.tag_name or "", "tagName"))

    # Reservations

    async def get_or_extend_reservation(self, request: GetOrExtendReservationRequest) -> GetOrExtendReservationResponse:
        """Reserve a tag, or stay its holder; tells who is."""
        key = _check_reservation(request.reservation_id)
        asked = seconds(request.heartbeat_interval) if request.heartbeat_interval else LONGEST_HEARTBEAT
        held = self._catalog.reserve(key, _given(request.owner_id, "owner_id"), asked)
        return GetOrExtendReservationResponse(
            reservation=Reservation(
                reservation_id=request.reservation_id,
                owner_id=held.owner,
                heartbeat_interval=span(held.heartbeat),
                expires_at=held.expires_at,
            )
        )

    async def release_reservation(self, request: ReleaseReservationRequest) -> ReleaseReservationResponse:
        """Give a reservation back; fine when there is none."""
        self._catalog.release(_check_reservation(request.reservation_id), _given(request.owner_id, "owner_id"))
        return ReleaseReservationResponse()


def _check_dataset(key: DatasetId | None) -> DatasetId:
    if key is None:
        raise missing("dataset")
    for name in ("project", "domain", "name", "version"):
        _given(getattr(key, name), name)
    return key


def _check_reservation(key: ReservationId | None) -> str:
    if key is None:
        raise missing("reservation_id")
    return reservation_key(_check_dataset(key.dataset_id), _given(key.tag_name, "tagName"))


def _check_data(data: Sequence[ArtifactData]) -> None:
    if not data:
        raise missing("artifactData")


def _given(text: str, field: str) -> str:
    if not text:
        raise missing(field)
    return text


def _dataset_fits(dataset: Dataset, said: SinglePropertyFilter) -> bool:
    for kind in ("tag", "partition", "artifact"):
        if getattr(said, f"{kind}_filter") is not None:
            raise InvalidArgumentError(f"{kind} cannot be filtered by in a list of datasets")
    wanted, key = said.dataset_filter, dataset.id or DatasetId()
    name = wanted.which("property") if wanted else None
    return wanted is None or name is None or getattr(key, name) == getattr(wanted, name)


def _artifact_fits(artifact: Artifact, said: SinglePropertyFilter) -> bool:
    if said.dataset_filter is not None:
        raise InvalidArgumentError("dataset cannot be filtered by in a list of artifacts")
    if said.tag_filter is not None:
        return any(tag.name == said.tag_filter.tag_name for tag in artifact.tags)
    if said.artifact_filter is not None:
        return artifact.id == said.artifact_filter.artifact_id
    if said.partition_filter is not None and said.partition_filter.key_val is not None:
        wanted = said.partition_filter.key_val
        return any((each.key, each.value) == (wanted.key, wanted.value) for each in artifact.partitions)
    return True


def _page(found: list[_T], options: PaginationOptions | None) -> tuple[list[_T], str]:
    """One page of what was found in the order of its making, and the token of the next."""
    options = options or PaginationOptions(sort_order=PaginationOptionsSortOrder.DESCENDING)
    token = options.token.strip()
    if token and not token.isdecimal():
        raise InvalidArgumentError(f"Invalid token value: {options.token}")
    if options.sort_key != PaginationOptionsSortKey.CREATION_TIME:
        raise InvalidArgumentError(f"Invalid sort key {options.sort_key}")
    if options.sort_order not in set(PaginationOptionsSortOrder):
        raise InvalidArgumentError(f"Invalid sort order {options.sort_order}")
    if options.sort_order == PaginationOptionsSortOrder.DESCENDING:
        found.reverse()
    begin, size = int(token or 0), options.limit or _PAGE
    end = begin + size
    return found[begin:end], str(end) if end < len(found) else ""
