"""DataCatalog and CacheService keep what callers give them, and refuse what they cannot keep."""

from __future__ import annotations

import pytest
from grpclib.const import Status

from flytewright_idl import cacheservice, datacatalog
from flytewright_idl.core import LiteralMap
from flytewright_idl.datacatalog import (
    AddTagRequest,
    Artifact,
    ArtifactData,
    ArtifactPropertyFilter,
    CreateArtifactRequest,
    CreateDatasetRequest,
    DataCatalogStub,
    Dataset,
    DatasetId,
    DatasetPropertyFilter,
    FilterExpression,
    GetArtifactRequest,
    GetDatasetRequest,
    KeyValuePair,
    ListArtifactsRequest,
    ListDatasetsRequest,
    PaginationOptions,
    Partition,
    PartitionPropertyFilter,
    ReservationId,
    SinglePropertyFilter,
    Tag,
    TagPropertyFilter,
    UpdateArtifactRequest,
)
from flytewright_idl.google.protobuf import Duration
from tests.sandbox.build import Client, integer, refused

pytestmark = pytest.mark.anyio


@pytest.fixture
def catalog(client: Client) -> DataCatalogStub:
    return DataCatalogStub(client.channel, timeout=30)


@pytest.fixture
def cache(client: Client) -> cacheservice.CacheServiceStub:
    return cacheservice.CacheServiceStub(client.channel, timeout=30)


def key(name: str = "d") -> DatasetId:
    return DatasetId(project="p", domain="d", name=name, version="1")


def data(value: int = 1) -> list[ArtifactData]:
    return [ArtifactData(name="o0", value=integer(value))]


async def fill(catalog: DataCatalogStub, *artifacts: str) -> None:
    """A dataset that is divided by region, with artifacts of regions of their names."""
    await catalog.create_dataset(CreateDatasetRequest(dataset=Dataset(id=key(), partition_keys=["region"])))
    for each in artifacts:
        artifact = Artifact(id=each, dataset=key(), data=data(), partitions=[Partition(key="region", value=each)])
        await catalog.create_artifact(CreateArtifactRequest(artifact=artifact))


async def test_a_dataset_is_kept_once(catalog: DataCatalogStub) -> None:
    await fill(catalog)
    found = (await catalog.get_dataset(GetDatasetRequest(dataset=key()))).dataset
    assert found is not None
    assert found.id is not None
    assert found.partition_keys == ["region"]
    assert found.id.uuid
    with refused(Status.ALREADY_EXISTS, "value with matching already exists"):
        await fill(catalog)
    with refused(Status.NOT_FOUND, "missing entity of type Dataset"):
        await catalog.get_dataset(GetDatasetRequest(dataset=key("other")))


async def test_an_artifact_is_found_by_its_id_and_by_its_tag(catalog: DataCatalogStub) -> None:
    await fill(catalog, "a")
    await catalog.add_tag(AddTagRequest(tag=Tag(name="best", artifact_id="a", dataset=key())))
    by_tag = (await catalog.get_artifact(GetArtifactRequest(dataset=key(), tag_name="best"))).artifact
    by_id = (await catalog.get_artifact(GetArtifactRequest(dataset=key(), artifact_id="a"))).artifact
    assert by_tag == by_id
    assert by_tag is not None
    assert [tag.name for tag in by_tag.tags] == ["best"]
    assert by_tag.data == data()
    await catalog.update_artifact(UpdateArtifactRequest(dataset=key(), tag_name="best", data=data(2)))
    changed = (await catalog.get_artifact(GetArtifactRequest(dataset=key(), artifact_id="a"))).artifact
    assert changed is not None
    assert changed.data == data(2)
    with refused(Status.ALREADY_EXISTS, "tag best"):
        await catalog.add_tag(AddTagRequest(tag=Tag(name="best", artifact_id="a", dataset=key())))
    with refused(Status.NOT_FOUND, "missing entity of type Tag"):
        await catalog.get_artifact(GetArtifactRequest(dataset=key(), tag_name="worst"))


async def test_lists_are_filtered_and_come_in_pages(catalog: DataCatalogStub) -> None:
    await fill(catalog, "a", "b", "c")
    await catalog.create_dataset(CreateDatasetRequest(dataset=Dataset(id=key("other"))))
    first = await catalog.list_artifacts(ListArtifactsRequest(dataset=key(), pagination=PaginationOptions(limit=2)))
    rest = await catalog.list_artifacts(
        ListArtifactsRequest(dataset=key(), pagination=PaginationOptions(limit=2, token=first.next_token))
    )
    assert [each.id for each in (*first.artifacts, *rest.artifacts)] == ["c", "b", "a"]
    assert rest.next_token == ""
    region = PartitionPropertyFilter(key_val=KeyValuePair(key="region", value="b"))
    await catalog.add_tag(AddTagRequest(tag=Tag(name="best", artifact_id="c", dataset=key())))
    for said, wanted in (
        (SinglePropertyFilter(partition_filter=region), "b"),
        (SinglePropertyFilter(artifact_filter=ArtifactPropertyFilter(artifact_id="a")), "a"),
        (SinglePropertyFilter(tag_filter=TagPropertyFilter(tag_name="best")), "c"),
    ):
        found = await catalog.list_artifacts(
            ListArtifactsRequest(dataset=key(), filter=FilterExpression(filters=[said]))
        )
        assert [each.id for each in found.artifacts] == [wanted]
    by_name = SinglePropertyFilter(dataset_filter=DatasetPropertyFilter(name="other"))
    datasets = await catalog.list_datasets(ListDatasetsRequest(filter=FilterExpression(filters=[by_name])))
    assert [each.id.name for each in datasets.datasets if each.id] == ["other"]


async def test_what_is_missing_is_named(catalog: DataCatalogStub) -> None:
    await fill(catalog)
    with refused(Status.INVALID_ARGUMENT, "missing dataset"):
        await catalog.create_dataset(CreateDatasetRequest(dataset=Dataset()))
    with refused(Status.INVALID_ARGUMENT, "missing version"):
        await catalog.get_dataset(GetDatasetRequest(dataset=DatasetId(project="p", domain="d", name="n")))
    with refused(Status.INVALID_ARGUMENT, "missing artifactData"):
        await catalog.create_artifact(CreateArtifactRequest(artifact=Artifact(id="a", dataset=key())))
    with refused(Status.INVALID_ARGUMENT, "partition keys"):
        await catalog.create_artifact(CreateArtifactRequest(artifact=Artifact(id="a", dataset=key(), data=data())))
    with refused(Status.INVALID_ARGUMENT, "missing one of artifactID/tagName"):
        await catalog.get_artifact(GetArtifactRequest(dataset=key()))
    with refused(Status.INVALID_ARGUMENT, "Invalid token value: x"):
        await catalog.list_artifacts(ListArtifactsRequest(dataset=key(), pagination=PaginationOptions(token="x")))
    by_tag = FilterExpression(filters=[SinglePropertyFilter(tag_filter=TagPropertyFilter(tag_name="t"))])
    with refused(Status.INVALID_ARGUMENT, "tag cannot be filtered by"):
        await catalog.list_datasets(ListDatasetsRequest(filter=by_tag))


async def test_a_reservation_has_one_holder(catalog: DataCatalogStub) -> None:
    where = ReservationId(dataset_id=key(), tag_name="t")

    async def reserve(owner: str, heartbeat: float = 10) -> str:
        request = datacatalog.GetOrExtendReservationRequest(
            reservation_id=where, owner_id=owner, heartbeat_interval=Duration(nanos=round(heartbeat * 1e9) % 10**9)
        )
        if heartbeat >= 1:
            request.heartbeat_interval = Duration(seconds=int(heartbeat))
        held = (await catalog.get_or_extend_reservation(request)).reservation
        assert held is not None
        return held.owner_id

    assert await reserve("first") == "first"
    assert await reserve("second") == "first"
    assert await reserve("first", heartbeat=1e-9) == "first"  # and then it is not heard of any more
    assert await reserve("second") == "second"
    await catalog.release_reservation(datacatalog.ReleaseReservationRequest(reservation_id=where, owner_id="first"))
    assert await reserve("first") == "second"
    await catalog.release_reservation(datacatalog.ReleaseReservationRequest(reservation_id=where, owner_id="second"))
    assert await reserve("first") == "first"


async def test_outputs_are_kept_by_key(cache: cacheservice.CacheServiceStub) -> None:
    output = cacheservice.CachedOutput(output_literals=LiteralMap(literals={"o0": integer(1)}))
    await cache.put(cacheservice.PutCacheRequest(key="k", output=output))
    found = (await cache.get(cacheservice.GetCacheRequest(key="k"))).output
    assert found is not None
    assert found.output_literals == output.output_literals
    assert found.metadata is not None
    assert found.metadata.created_at is not None
    with refused(Status.ALREADY_EXISTS, "'k' already exists"):
        await cache.put(cacheservice.PutCacheRequest(key="k", output=output))
    other = cacheservice.CachedOutput(output_uri="/there")
    await cache.put(cacheservice.PutCacheRequest(key="k", output=other, overwrite=True))
    replaced = (await cache.get(cacheservice.GetCacheRequest(key="k"))).output
    assert replaced is not None
    assert replaced.metadata is not None
    assert (replaced.output_uri, replaced.metadata.created_at) == ("/there", found.metadata.created_at)
    await cache.delete(cacheservice.DeleteCacheRequest(key="k"))
    for call in (
        cache.get(cacheservice.GetCacheRequest(key="k")),
        cache.delete(cacheservice.DeleteCacheRequest(key="k")),
    ):
        with refused(Status.NOT_FOUND, "'k' does not exist"):
            await call
    with refused(Status.INVALID_ARGUMENT, "missing key"):
        await cache.get(cacheservice.GetCacheRequest())
    with refused(Status.INVALID_ARGUMENT, "missing output"):
        await cache.put(cacheservice.PutCacheRequest(key="k"))


async def test_a_key_has_one_holder(cache: cacheservice.CacheServiceStub) -> None:
    async def reserve(owner: str) -> str:
        request = cacheservice.GetOrExtendReservationRequest(key="k", owner_id=owner)
        held = (await cache.get_or_extend_reservation(request)).reservation
        assert held is not None
        assert held.expires_at is not None
        return held.owner_id

    assert [await reserve("first"), await reserve("second")] == ["first", "first"]
    await cache.release_reservation(cacheservice.ReleaseReservationRequest(key="k", owner_id="first"))
    assert await reserve("second") == "second"
