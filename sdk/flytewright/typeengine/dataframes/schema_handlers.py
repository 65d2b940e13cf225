"""Readers and writers of `FlyteSchema` that plugins bring for their own data frames."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import count
from pathlib import Path
from typing import Any, ClassVar, Generic, TypeVar

from ...errors import ValueMismatchError
from ..plan import name_of

T = TypeVar("T")


class SchemaFormat(Enum):
    """The formats that a schema's files can have."""

    PARQUET = "parquet"


class _Access(Generic[T]):
    """What readers and writers have in common: a folder, columns and a format."""

    def __init__(self, path: str, cols: Mapping[str, type] | None, fmt: SchemaFormat) -> None:
        self._path = path
        self._columns = cols
        self._fmt = fmt

    @property
    def column_names(self) -> list[str] | None:
        """The names of the columns, None when any will do."""
        return list(self._columns) if self._columns else None


class SchemaReader(_Access[T], ABC):
    """Reads a folder of files as data frames."""

    def __init__(self, from_path: str, cols: Mapping[str, type] | None, fmt: SchemaFormat) -> None:
        super().__init__(from_path, cols, fmt)

    @property
    def from_path(self) -> str:
        """The folder."""
        return self._path

    @abstractmethod
    def iter(self, **kwargs: Any) -> Iterator[T]:
        """The table in parts."""

    @abstractmethod
    def all(self, **kwargs: Any) -> T:
        """The whole table."""


class SchemaWriter(_Access[T], ABC):
    """Writes data frames into a folder."""

    def __init__(self, to_path: str, cols: Mapping[str, type] | None, fmt: SchemaFormat) -> None:
        super().__init__(to_path, cols, fmt)
        self._file_name_gen = (Path(to_path) / f"{number:05}" for number in count())

    @property
    def to_path(self) -> str:
        """The folder."""
        return self._path

    @abstractmethod
    def write(self, *dfs: T, **kwargs: Any) -> None:
        """Add data frames to the table."""


class LocalIOSchemaReader(SchemaReader[T]):
    """Reads files on this machine."""

    @abstractmethod
    def _read(self, *path: os.PathLike[str], **kwargs: Any) -> T:
        """The files as one data frame."""

    def _files(self) -> list[Path]:
        found = sorted(Path(self.from_path).iterdir())
        return [path for path in found if path.is_file() and not path.name.startswith(".")]

    def iter(self, **kwargs: Any) -> Iterator[T]:
        for path in self._files():
            yield self._read(path, **kwargs)

    def all(self, **kwargs: Any) -> T:
        return self._read(*self._files(), **kwargs)


class LocalIOSchemaWriter(SchemaWriter[T]):
    """Writes files on this machine."""

    @abstractmethod
    def _write(self, df: T, path: os.PathLike[str], **kwargs: Any) -> None:
        """A data frame as a file."""

    def write(self, *dfs: T, **kwargs: Any) -> None:
        for frame in dfs:
            self._write(frame, next(self._file_name_gen), **kwargs)


@dataclass
class SchemaHandler:
    """How one class of data frames is read and written."""

    name: str
    object_type: type
    reader: type[SchemaReader[Any]]
    writer: type[SchemaWriter[Any]]
    handles_remote_io: bool = False
    """Whether the two are given where the table is stored; else they are given a folder on this machine."""


class SchemaEngine:
    """The handlers that plugins have brought."""

    _handlers: ClassVar[dict[type, SchemaHandler]] = {}

    @classmethod
    def register_handler(cls, h: SchemaHandler) -> None:
        """Read and write the handler's class with it."""
        known = cls._handlers.setdefault(h.object_type, h)
        if known is not h:
            raise ValueMismatchError(
                f"{name_of(h.object_type)} is read and written by {known.name} already; {h.name} cannot do it too"
            )

    @classmethod
    def get_handler(cls, t: type) -> SchemaHandler:
        """The handler of a class of data frames."""
        found = cls.find_handler(t)
        if found is None:
            raise ValueMismatchError(f"no plugin reads and writes {name_of(t)}")
        return found

    @classmethod
    def find_handler(cls, t: type) -> SchemaHandler | None:
        """The handler of a class of data frames, None when no plugin brought one."""
        return cls._handlers.get(t)
