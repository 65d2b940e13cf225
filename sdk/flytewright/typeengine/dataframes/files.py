"""What the handlers for files share: a data set is a folder, written here and brought away, or brought and read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from flytewright_idl.core.literals import StructuredDataset as DatasetLiteral
from flytewright_idl.core.literals import StructuredDatasetMetadata
from flytewright_idl.core.types import StructuredDatasetType

from ... import sync
from ...errors import FlytewrightError, ValueMismatchError
from ...storage import paths
from ...storage.staging import current_staging
from .handlers import CSV, PARQUET

FILES = {PARQUET: "00000", CSV: ".csv"}
"""The file's name in a data set's folder, as other SDKs write and expect it."""


def written(dataset: Any, kind: StructuredDatasetType, format: str, write: Callable[[Path], object]) -> DatasetLiteral:  # noqa: A002
    """The literal of a data set that `write` writes to a file, staged for its URI or a new one."""
    staging = current_staging()
    folder = staging.scratch / paths.random_name()
    folder.mkdir(parents=True)
    try:
        write(folder / FILES[format])
    except Exception as error:
        raise ValueMismatchError(f"the data frame cannot be written as {format}: {error}") from error
    uri = staging.stage(folder, dataset.uri or staging.place_for(folder))
    return DatasetLiteral(uri=uri, metadata=StructuredDatasetMetadata(structured_dataset_type=kind))


def brought(value: DatasetLiteral) -> Path:
    """Where a data set is, once it is here: a file or a folder."""
    path = sync.run(current_staging().bring(value.uri))
    if not path.exists():
        raise ValueMismatchError(f"no data set is stored at {value.uri}")
    return path


def parquet_files(path: Path) -> list[Path]:
    """The files of a data set, in order."""
    if path.is_file():
        return [path]
    return sorted(each for each in path.rglob("*") if each.is_file() and not each.name.startswith((".", "_")))


def csv_file(path: Path) -> Path:
    """The one file of a data set."""
    return path / FILES[CSV] if path.is_dir() else path


def wanted(metadata: StructuredDatasetMetadata) -> list[str] | None:
    """The columns to read, None for all."""
    kind = metadata.structured_dataset_type
    return [each.name for each in kind.columns] if kind is not None and kind.columns else None


def check_columns(uri: str, columns: list[str] | None, there: Iterable[str]) -> None:
    """Raise when a column that is asked for is not there."""
    known = list(there)
    missing = [each for each in columns or () if each not in known and each.partition(".")[0] not in known]
    if missing:
        raise ValueMismatchError(f"the data set at {uri} has no column {missing[0]!r}; it has {', '.join(known)}")


@contextmanager
def reading(uri: str, format: str) -> Iterator[None]:  # noqa: A002
    """Errors of the library become one that names the data set."""
    try:
        yield
    except FlytewrightError:
        raise
    except Exception as error:
        raise ValueMismatchError(f"the data set at {uri} cannot be read as {format}: {error}") from error
