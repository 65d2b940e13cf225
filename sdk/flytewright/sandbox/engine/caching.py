"""What a task gave for the same inputs before: looked up before it runs, and kept after it.

The names and the keys are propeller's: a dataset for each task, cache version and interface, in it an artifact for
each set of inputs, tagged with a hash of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import uuid4

from flytewright_idl._runtime.errors import DecodeError
from flytewright_idl.core import (
    CatalogArtifactTag,
    CatalogCacheStatus,
    CatalogMetadata,
    CatalogReservationStatus,
    Identifier,
    Literal,
    LiteralCollection,
    LiteralMap,
    Node,
    NodeExecutionIdentifier,
    ResourceType,
    TaskExecutionIdentifier,
    TaskMetadata,
    TaskTemplate,
    TypedInterface,
    VariableMap,
    WorkflowExecutionIdentifier,
)
from flytewright_idl.datacatalog import Artifact, ArtifactData, Dataset, DatasetId, Metadata, Tag
from flytewright_idl.event import TaskNodeMetadata

from ..data import read_message, write_message
from ..digests import digest
from ..errors import AlreadyExistsError, NotFoundError, StoreError
from ..keys import TaskKey
from ..store.catalog import LONGEST_HEARTBEAT, Catalog, reservation_key
from .context import Context
from .names import unique_name
from .outcome import Outcome, Succeeded

_NAMESPACE: Final = "flyte_task"
_TAG: Final = "flyte_cached"
_HASH_DIGITS: Final = 16
_LONGEST_OWNER: Final = 50
"""The longest name of who reserves a place in the cache, as propeller has it."""
_LOOK: Final = 0.2
"""Seconds between looks at what another execution has reserved."""
_VERSION, _PROJECT, _DOMAIN, _NAME, _NODE, _ATTEMPT = (
    "task-version",
    "exec-project",
    "exec-domain",
    "execution-name",
    "exec-node",
    "exec-attempt",
)
"""Under which names a dataset and an artifact say where they came from."""


@dataclass(slots=True)
class TaskCache:
    """The cache for one task with one set of inputs."""

    catalog: Catalog
    task: TaskTemplate
    dataset: DatasetId
    tag: str
    owner: str
    """What tells this run of the task from all others that want the same."""
    overwrites: bool
    serializes: bool
    """Whether only one of those who want the same makes it."""
    told: TaskNodeMetadata
    """What is to be said of the cache with the next event of the node."""

    @classmethod
    def of(cls, context: Context, node: Node, task: TaskTemplate, inputs: LiteralMap, owner: str) -> TaskCache | None:
        """The cache of a task in a node, None when its results are not kept; the node has the last word."""
        settings = _Settings.of(node, task.metadata or TaskMetadata())
        if not settings.cacheable or not settings.version.strip() or task.id is None:
            return None
        overwrites = context.settings.config.overwrite_cache
        return cls(
            catalog=context.platform.store.catalog,
            task=task,
            dataset=DatasetId(
                project=task.id.project,
                domain=task.id.domain,
                name=f"{_NAMESPACE}-{task.id.name}",
                version=f"{settings.version.strip()}-{_signature(task.interface)}",
            ),
            tag=f"{_TAG}-{inputs_digest(inputs, settings.ignored)}",
            owner=owner,
            overwrites=overwrites,
            serializes=settings.serializable and not overwrites,
            told=TaskNodeMetadata(
                cache_status=CatalogCacheStatus.CACHE_SKIPPED if overwrites else CatalogCacheStatus.CACHE_MISS
            ),
        )

    def look_up(self, into: Path) -> bool:
        """Write what is kept into a file, if anything is; `told` says how it went."""
        if self.overwrites:
            return False
        try:
            artifact = self.catalog.artifact(self.dataset, tag=self.tag)
            write_message(into, self._outputs(artifact))
            self.told.catalog_key = self._catalog_key(artifact, _source(self._source_dataset(), artifact, self.task.id))
        except NotFoundError:
            self.told.cache_status = CatalogCacheStatus.CACHE_MISS
            return False
        except (StoreError, DecodeError, _UnusableError):
            self.told.cache_status = CatalogCacheStatus.CACHE_LOOKUP_FAILURE
            return False
        self.told.cache_status = CatalogCacheStatus.CACHE_HIT
        return True

    async def found_or_made(self, outputs: Path, make: Callable[[], Awaitable[Outcome]], *, begun: bool) -> Outcome:
        """What is kept, written into a file; else what `make` gives.

        What an earlier run of the execution has `begun` to make is made, whatever has been kept since.
        """
        if not begun and self.look_up(outputs):
            return Succeeded(str(outputs), told=self.told)
        async with self.turn(None if begun else outputs) as is_made:
            return Succeeded(str(outputs), told=self.told) if is_made else await make()

    @asynccontextmanager
    async def turn(self, into: Path | None) -> AsyncIterator[bool]:
        """Wait while another run makes what this one wants; gives whether that is in the file then.

        Otherwise it is this run's turn to make it, for as long as the block lasts. Without a file it is so in any
        case: an earlier run of the execution has begun already.
        """
        if not self.serializes:
            yield False
            return
        key = reservation_key(self.dataset, self.tag)
        while self.catalog.reserve(key, self.owner).owner != self.owner:
            self.told.reservation_status = CatalogReservationStatus.RESERVATION_EXISTS
            await asyncio.sleep(_LOOK)
            if into and self.look_up(into):
                yield True
                return
        if into and self.look_up(into):  # it came between the first look and the reservation
            self.catalog.release(key, self.owner)
            yield True
            return
        self.told.reservation_status = CatalogReservationStatus.RESERVATION_ACQUIRED
        living = asyncio.ensure_future(self._live(key))
        try:
            yield False
        finally:
            living.cancel()
            self.catalog.release(key, self.owner)
            self.told.reservation_status = CatalogReservationStatus.RESERVATION_RELEASED

    async def _live(self, key: str) -> None:
        while True:
            await asyncio.sleep(LONGEST_HEARTBEAT)
            self.catalog.reserve(key, self.owner)

    def keep(self, outputs_uri: str, source: TaskKey) -> None:
        """Keep what the task gave; `told` says how it went."""
        if not _outputs_of(self.task.interface).variables:
            self.told.cache_status = CatalogCacheStatus.CACHE_DISABLED
            return
        try:
            outputs = read_message(Path(outputs_uri), LiteralMap) or LiteralMap()
            artifact = self._write(outputs, source)
        except (StoreError, DecodeError):
            self.told.cache_status = CatalogCacheStatus.CACHE_PUT_FAILURE
            return
        self.told.cache_status = CatalogCacheStatus.CACHE_POPULATED
        self.told.catalog_key = self._catalog_key(artifact, source.identifier if self.overwrites else None)

    def _write(self, outputs: LiteralMap, source: TaskKey) -> Artifact:
        data = [ArtifactData(name=name, value=value) for name, value in outputs.literals.items()]
        with self.catalog.transaction():
            with suppress(AlreadyExistsError):
                version = Metadata(key_map={_VERSION: source.task.version})
                self.catalog.add_dataset(Dataset(id=self.dataset, metadata=version))
            try:
                artifact = self.catalog.artifact(self.dataset, tag=self.tag)
            except NotFoundError:
                artifact = Artifact(id=str(uuid4()), dataset=self.dataset, data=data, metadata=_made_by(source))
                self.catalog.add_artifact(artifact)
                self.catalog.add_tag(Tag(name=self.tag, artifact_id=artifact.id, dataset=self.dataset))
            else:
                artifact.data, artifact.metadata, artifact.tags = data, _made_by(source), []
                self.catalog.replace_artifact(artifact)
        return artifact

    def _outputs(self, artifact: Artifact) -> LiteralMap:
        """What an artifact holds; `_UnusableError` when that is not what the task gives."""
        given = {each.name: each.value for each in artifact.data if each.value is not None}
        if given.keys() != _outputs_of(self.task.interface).variables.keys():
            raise _UnusableError
        return LiteralMap(literals=given)

    def _source_dataset(self) -> Mapping[str, str]:
        metadata = self.catalog.dataset(self.dataset).metadata
        return metadata.key_map if metadata else {}

    def _catalog_key(self, artifact: Artifact, source: TaskExecutionIdentifier | None) -> CatalogMetadata:
        key = CatalogMetadata(
            dataset_id=Identifier(
                resource_type=ResourceType.DATASET,
                project=self.dataset.project,
                domain=self.dataset.domain,
                name=self.dataset.name,
                version=self.dataset.version,
            ),
            artifact_tag=CatalogArtifactTag(artifact_id=artifact.id, name=self.tag),
        )
        if source is not None:
            key.source_task_execution = source
        return key


class _UnusableError(Exception):
    """What is kept is not what the task gives."""


@dataclass(frozen=True, slots=True)
class _Settings:
    """What a node and its task say of the cache."""

    cacheable: bool
    version: str
    serializable: bool
    ignored: tuple[str, ...]

    @classmethod
    def of(cls, node: Node, task: TaskMetadata) -> _Settings:
        own = node.metadata
        cacheable, version, serializable = task.discoverable, task.discovery_version, task.cache_serializable
        if own is not None:
            cacheable = cacheable if own.cacheable is None else own.cacheable
            version = own.cache_version or version
            serializable = serializable if own.cache_serializable is None else own.cache_serializable
        return cls(cacheable, version, serializable, tuple(task.cache_ignore_input_vars))


def owner_name(*parts: str) -> str:
    """What tells who wants a task's results from all others that may want the same: an execution, a node, an item."""
    return unique_name(*parts, length=_LONGEST_OWNER)


def inputs_digest(inputs: LiteralMap, ignored: tuple[str, ...] = ()) -> str:
    """A hash of the inputs but for the ignored ones; of a literal that has a hash of its own, that counts."""
    counted = {name: _hashed(each) for name, each in inputs.literals.items() if name not in ignored}
    return digest(LiteralMap(literals=counted)).hex()


def _hashed(literal: Literal) -> Literal:
    if literal.hash:
        return Literal(hash=literal.hash)
    if literal.collection is not None:
        return Literal(collection=LiteralCollection(literals=list(map(_hashed, literal.collection.literals))))
    if literal.map is not None:
        inner = {name: _hashed(each) for name, each in literal.map.literals.items()}
        return Literal(map=LiteralMap(literals=inner))
    return literal


def _signature(interface: TypedInterface | None) -> str:
    inputs = (interface.inputs if interface else None) or VariableMap()
    return "-".join(digest(each).hex()[:_HASH_DIGITS] for each in (inputs, _outputs_of(interface)))


def _outputs_of(interface: TypedInterface | None) -> VariableMap:
    return (interface.outputs if interface else None) or VariableMap()


def _made_by(source: TaskKey) -> Metadata:
    execution = source.node.execution
    return Metadata(
        key_map={
            _PROJECT: execution.project,
            _DOMAIN: execution.domain,
            _NAME: execution.name,
            _NODE: source.node.node_id,
            _ATTEMPT: str(source.attempt),
        }
    )


def _source(dataset: Mapping[str, str], artifact: Artifact, task: Identifier | None) -> TaskExecutionIdentifier:
    """The try of a task that has made an artifact, as far as it says so."""
    said = artifact.metadata.key_map if artifact.metadata else {}
    task = task or Identifier()
    attempt = said.get(_ATTEMPT, "0")
    return TaskExecutionIdentifier(
        task_id=Identifier(
            resource_type=ResourceType.TASK,
            project=task.project,
            domain=task.domain,
            name=task.name,
            version=dataset.get(_VERSION, "unknown"),
        ),
        node_execution_id=NodeExecutionIdentifier(
            node_id=said.get(_NODE, "unknown"),
            execution_id=WorkflowExecutionIdentifier(
                project=said.get(_PROJECT, task.project),
                domain=said.get(_DOMAIN, task.domain),
                name=said.get(_NAME, "unknown"),
            ),
        ),
        retry_attempt=int(attempt) if attempt.isdecimal() else 0,
    )
