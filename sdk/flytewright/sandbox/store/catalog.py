"""Outputs that are kept to be used again: datasets of artifacts, their tags, and who is making an artifact just now.

What the engine caches and what callers of DataCatalog and CacheService keep lies side by side here.
"""

from __future__ import annotations

import time
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Final

from flytewright_idl.cacheservice import CachedOutput
from flytewright_idl.datacatalog import Artifact, Dataset, DatasetId, Tag
from flytewright_idl.google.protobuf import Timestamp

from ..errors import AlreadyExistsError, NotFoundError
from ..moments import moment
from .database import Database, DuplicateError, Row, Value

LONGEST_HEARTBEAT: Final = 10.0
"""Seconds that a holder may be silent between two signs of life, however long it asks for."""
_GRACE: Final = 3
"""After how many missed signs of life a reservation is free for others."""


@dataclass(frozen=True, slots=True)
class Reserved:
    """Who is making something."""

    owner: str
    heartbeat: float
    """Seconds until the holder is to give the next sign of life."""
    expires_at: Timestamp


class Catalog:
    """The catalog of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def transaction(self) -> AbstractContextManager[None]:
        """All writes of the block or none."""
        return self._database.transaction()

    # Datasets

    def add_dataset(self, dataset: Dataset) -> None:
        """Add a dataset; `AlreadyExistsError` when one has its id."""
        try:
            self._database.insert("catalog_datasets", {**_columns(dataset.id), "dataset": bytes(dataset)})
        except DuplicateError as error:
            raise AlreadyExistsError(f"value with matching already exists (dataset {_said(dataset.id)})") from error

    def dataset(self, key: DatasetId | None) -> Dataset:
        """The dataset with this id; `NotFoundError` when there is none."""
        return Dataset.parse(self._dataset_row(key)["dataset"])

    def datasets(self) -> list[Dataset]:
        """Every dataset, the oldest first."""
        return [
            Dataset.parse(row["dataset"]) for row in self._database.all("SELECT * FROM catalog_datasets ORDER BY id")
        ]

    def _dataset_row(self, key: DatasetId | None) -> Row:
        columns = _columns(key)
        sql = f"SELECT * FROM catalog_datasets WHERE {' AND '.join(f'{each} = ?' for each in columns)}"  # noqa: S608 - names from the code
        row = self._database.one(sql, list(columns.values()))
        if row is None:
            raise NotFoundError(f"missing entity of type Dataset with identifier {_said(key)}")
        return row

    # Artifacts

    def add_artifact(self, artifact: Artifact) -> None:
        """Add an artifact to its dataset; `AlreadyExistsError` when the dataset has one with its id."""
        artifact.created_at = artifact.created_at or Timestamp.now()
        row: dict[str, Value] = {
            "dataset_id": self._dataset_row(artifact.dataset)["id"],
            "artifact_id": artifact.id,
            "artifact": bytes(artifact),
        }
        try:
            self._database.insert("catalog_artifacts", row)
        except DuplicateError as error:
            raise AlreadyExistsError(f"value with matching already exists (artifact {artifact.id})") from error

    def artifact(self, key: DatasetId | None, *, artifact_id: str = "", tag: str = "") -> Artifact:
        """The artifact of a dataset with this id, or this tag; `NotFoundError` when there is none."""
        return self._artifact(self._artifact_row(key, artifact_id, tag))

    def replace_artifact(self, artifact: Artifact) -> None:
        """Write what has become of an artifact."""
        self._database.update(
            "catalog_artifacts",
            self._artifact_row(artifact.dataset, artifact.id, "")["id"],
            {"artifact": bytes(artifact)},
        )

    def artifacts(self, key: DatasetId | None) -> list[Artifact]:
        """Every artifact of a dataset, the oldest first; `NotFoundError` when there is no such dataset."""
        sql = "SELECT * FROM catalog_artifacts WHERE dataset_id = ? ORDER BY id"
        return [self._artifact(row) for row in self._database.all(sql, [self._dataset_row(key)["id"]])]

    def _artifact_row(self, key: DatasetId | None, artifact_id: str, tag: str) -> Row:
        dataset = self._dataset_row(key)["id"]
        if artifact_id:
            sql = "SELECT * FROM catalog_artifacts WHERE dataset_id = ? AND artifact_id = ?"
        else:
            sql = (
                "SELECT artifacts.* FROM catalog_tags AS tags JOIN catalog_artifacts AS artifacts "
                "ON artifacts.id = tags.artifact WHERE tags.dataset_id = ? AND tags.name = ?"
            )
        row = self._database.one(sql, [dataset, artifact_id or tag])
        if row is None:
            kind, name = ("Artifact", artifact_id) if artifact_id else ("Tag", tag)
            raise NotFoundError(f"missing entity of type {kind} with identifier {name}")
        return row

    def _artifact(self, row: Row) -> Artifact:
        artifact = Artifact.parse(row["artifact"])
        names = self._database.all("SELECT name FROM catalog_tags WHERE artifact = ? ORDER BY id", [row["id"]])
        artifact.tags = [Tag(name=each["name"], artifact_id=artifact.id, dataset=artifact.dataset) for each in names]
        return artifact

    def add_tag(self, tag: Tag) -> None:
        """Give an artifact a name; `AlreadyExistsError` when its dataset has the name."""
        artifact = self._artifact_row(tag.dataset, tag.artifact_id, "")
        row: dict[str, Value] = {"dataset_id": artifact["dataset_id"], "name": tag.name, "artifact": artifact["id"]}
        try:
            self._database.insert("catalog_tags", row)
        except DuplicateError as error:
            raise AlreadyExistsError(f"value with matching already exists (tag {tag.name})") from error

    # Outputs by keys of the caller's

    def put(self, key: str, output: CachedOutput, *, overwrite: bool) -> None:
        """Keep an output; `AlreadyExistsError` when one is kept that is not to be overwritten."""
        if not overwrite and self._output_row(key) is not None:
            raise AlreadyExistsError(f"cached output with key {key!r} already exists")
        self._database.execute("INSERT OR REPLACE INTO cached_outputs VALUES (?, ?)", [key, bytes(output)])

    def get(self, key: str) -> CachedOutput:
        """The output that is kept; `NotFoundError` when there is none."""
        row = self._output_row(key)
        if row is None:
            raise NotFoundError(f"cached output with key {key!r} does not exist")
        return CachedOutput.parse(row["output"])

    def delete(self, key: str) -> None:
        """Forget an output; `NotFoundError` when there is none."""
        self.get(key)
        self._database.execute("DELETE FROM cached_outputs WHERE key = ?", [key])

    def _output_row(self, key: str) -> Row | None:
        return self._database.one("SELECT output FROM cached_outputs WHERE key = ?", [key])

    # Reservations

    def reserve(self, key: str, owner: str, heartbeat: float = LONGEST_HEARTBEAT) -> Reserved:
        """Reserve what is free, or extend one's own reservation; gives who has it then."""
        heartbeat = min(heartbeat, LONGEST_HEARTBEAT)
        now = time.time_ns() // 1000
        with self.transaction():
            row = self._database.one("SELECT owner, expires_at FROM catalog_reservations WHERE key = ?", [key])
            if row is not None and row["owner"] != owner and row["expires_at"] >= now:
                return Reserved(row["owner"], heartbeat, moment(row["expires_at"]))
            expires = now + round(heartbeat * _GRACE * 1_000_000)
            self._database.execute(
                "INSERT OR REPLACE INTO catalog_reservations VALUES (?, ?, ?)", [key, owner, expires]
            )
        return Reserved(owner, heartbeat, moment(expires))

    def release(self, key: str, owner: str) -> None:
        """Give back a reservation; fine when it is another's, or nobody's."""
        self._database.execute("DELETE FROM catalog_reservations WHERE key = ? AND owner = ?", [key, owner])


def reservation_key(dataset: DatasetId | None, tag: str) -> str:
    """What a reservation of a tag in a dataset is kept under."""
    return f"{_said(dataset)}:{tag}"


def _columns(key: DatasetId | None) -> dict[str, Value]:
    key = key or DatasetId()
    return {"project": key.project, "domain": key.domain, "name": key.name, "version": key.version, "org": key.org}


def _said(key: DatasetId | None) -> str:
    return ":".join(map(str, _columns(key).values()))
