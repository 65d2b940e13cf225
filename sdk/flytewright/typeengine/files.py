"""`FlyteFile` and `FlyteDirectory`, handles on data that is brought here when it is opened."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from typing_extensions import Self

from flytewright_idl.core.literals import Blob, BlobMetadata, Literal, Scalar
from flytewright_idl.core.types import BlobType, BlobTypeBlobDimensionality, LiteralType

from .. import sync
from ..errors import TypeMismatchError, ValueMismatchError
from ..storage import paths
from ..storage.staging import Staging, current_staging
from . import binary
from .plan import Plan, PlanFor, is_class, shown

PathLike = str | os.PathLike[str]
Format = TypeVar("Format")


class Handle(os.PathLike[str], Generic[Format]):
    """What files and folders share: where the data comes from, and where it goes."""

    DIMENSIONALITY: ClassVar[BlobTypeBlobDimensionality]
    path: PathLike

    def _begin(self, path: PathLike, downloader: Callable[[], object] | None, target: PathLike | bool | None) -> None:
        self.path = path
        text = os.fspath(path)
        self._source = text if paths.is_remote(text) else None
        self._downloader = downloader
        self._target = target
        self._staging: Staging | None = None
        self._local = None if self._source or downloader else Path(paths.local_path(text))

    @classmethod
    def extension(cls) -> str:
        """The format that the type names; empty for any."""
        return ""

    @property
    def remote_source(self) -> str | None:
        """The URI that the data comes from, None for data that was made here."""
        return self._source

    @property
    def downloaded(self) -> bool:
        """Whether the data is here."""
        return self._local is not None

    def download(self) -> str:
        """Bring the data here, if it is not, and give the local path."""
        if self._local is None:
            if self._downloader is not None:
                self._downloader()
                self._local = Path(os.fspath(self.path))
            else:
                assert self._source is not None
                self._local = sync.run((self._staging or current_staging()).bring(self._source))
        return str(self._local)

    def __fspath__(self) -> str:
        return self.download()

    def __str__(self) -> str:
        return os.fspath(self.path)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Handle):
            return (str(self), self.extension()) == (str(other), other.extension())
        return isinstance(other, (str, os.PathLike)) and str(self) == os.fspath(other)

    def __hash__(self) -> int:
        return hash(str(self))


def _of_format(cls: type, item: object) -> type:
    """The class ``FlyteFile["csv"]``; a type variable's name is a format too."""
    name = item if isinstance(item, str) else getattr(item, "__name__", None)
    if not isinstance(name, str):
        raise TypeError(f"a format is a str such as 'csv', not {shown(item)}")
    extension = name.strip().lstrip("~").lstrip(".")
    return _with_extension(cls, extension) if extension else cls


@cache
def _with_extension(base: type, extension: str) -> type:
    return type(base.__name__, (base,), {"extension": classmethod(lambda cls: extension), "__origin__": base})


class FlyteFile(Handle[Format]):
    """A file: here, or behind a URI and brought here when it is opened.

    ``FlyteFile["csv"]`` is a file of that format. What a task returns is uploaded below the raw output prefix, or
    to `remote_path`; with ``remote_path=False`` it stays where it is.
    """

    DIMENSIONALITY: ClassVar = BlobTypeBlobDimensionality.SINGLE

    if not TYPE_CHECKING:
        __class_getitem__ = classmethod(_of_format)

    def __init__(
        self,
        path: PathLike,
        downloader: Callable[[], object] | None = None,
        remote_path: PathLike | bool | None = None,
        metadata: dict[str, str] | None = None,
    ) -> None:
        self.metadata = metadata
        self._begin(path, downloader, remote_path)

    @property
    def remote_path(self) -> PathLike | bool | None:
        """Where the file is to be uploaded; False for nowhere."""
        return self._target

    @classmethod
    def new(cls, filename: PathLike) -> Self:
        """A file of this name in the task's working folder."""
        return cls(_new_path(filename))

    @classmethod
    def new_remote_file(cls, name: str | None = None, alt: str | None = None) -> Self:
        """A file that is written below the raw output prefix, or below `alt`."""
        return cls(current_staging().new_uri(name) if alt is None else paths.join(alt, name or paths.random_name()))

    @classmethod
    def from_source(cls, source: PathLike) -> Self:
        """The file at `source`, here or behind a URI."""
        return cls(source)

    @contextmanager
    def open(self, mode: str = "r", **options: Any) -> Iterator[IO[Any]]:
        """Open the file where it is: a remote one is read or written as a stream."""
        if self._source is not None and self._local is None:
            import fsspec

            with fsspec.open(self._source, mode, **options) as stream:
                yield stream
        else:
            with Path(self.download()).open(mode, **options) as stream:
                yield stream


class FlyteDirectory(Handle[Format]):
    """A folder: here, or behind a URI and brought here when it is used."""

    DIMENSIONALITY: ClassVar = BlobTypeBlobDimensionality.MULTIPART

    if not TYPE_CHECKING:
        __class_getitem__ = classmethod(_of_format)

    def __init__(
        self,
        path: PathLike,
        downloader: Callable[[], object] | None = None,
        remote_directory: PathLike | bool | None = None,
    ) -> None:
        self._begin(path, downloader, remote_directory)

    @property
    def remote_directory(self) -> PathLike | bool | None:
        """Where the folder is to be uploaded; False for nowhere."""
        return self._target

    @classmethod
    def new(cls, dirname: PathLike) -> Self:
        """An empty folder of this name in the task's working folder."""
        path = _new_path(dirname)
        path.mkdir(parents=True, exist_ok=True)
        return cls(path)


@dataclass
class FileFields:
    """What a file is inside a structure, for its JSON schema."""

    path: PathLike = field(default=None)  # type: ignore[assignment]  # the schema on the wire allows null
    metadata: dict[str, str] | None = None


@dataclass
class DirectoryFields:
    """What a folder is inside a structure, for its JSON schema."""

    path: PathLike = field(default=None)  # type: ignore[assignment]  # the schema on the wire allows null


def _new_path(name: PathLike) -> Path:
    if Path(name).is_absolute():
        raise ValueMismatchError(f"{os.fspath(name)!r} is absolute; name it relative to the task's working folder")
    path = current_staging().scratch / name
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


class HandleRule:
    """Files and folders are blobs: what is here is staged for upload, what is elsewhere stays there."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        if hint is os.PathLike or getattr(hint, "__origin__", None) is os.PathLike:
            hint = FlyteFile
        if not (is_class(hint) and issubclass(hint, Handle)):
            return None
        blob_type = BlobType(format=hint.extension(), dimensionality=hint.DIMENSIONALITY)
        cls: Any = hint
        is_file = hint.DIMENSIONALITY == BlobTypeBlobDimensionality.SINGLE

        def uri_of(value: Any, staging: Staging) -> str:
            if not isinstance(value, (str, os.PathLike)):
                raise TypeMismatchError(f"expected {hint.__name__} or a path, got {shown(value)}")
            return _uri_of(value, is_file, staging)

        def encode(value: Any, staging: Staging) -> Literal:
            blob = Blob(metadata=BlobMetadata(type=blob_type), uri=uri_of(value, staging))
            return Literal(scalar=Scalar(blob=blob), metadata=dict(getattr(value, "metadata", None) or {}))

        def decode(literal: Literal, staging: Staging) -> Any:
            blob = literal.scalar.blob if literal.scalar is not None else None
            if blob is None:
                return unpack(binary.inner_value(literal, hint), staging)
            return handle(blob.uri, literal.metadata, staging)

        def handle(uri: str, metadata: dict[str, str], staging: Staging) -> Any:
            made: Any = cls(uri, metadata=metadata or None) if is_file else cls(uri)
            made._staging = staging
            return made

        def pack(value: Any, staging: Staging) -> dict[str, Any]:
            metadata = getattr(value, "metadata", None)
            uri = uri_of(value, staging)
            return {"path": uri, "metadata": metadata} if metadata else {"path": uri}

        def unpack(data: Any, staging: Staging) -> Any:
            if not isinstance(data, dict) or not isinstance(data.get("path"), str):
                raise TypeMismatchError(f"expected the path of {hint.__name__}, got {shown(data)}")
            return handle(data["path"], data.get("metadata") or {}, staging)

        return Plan(
            hint,
            lambda: LiteralType(blob=blob_type),
            encode,
            decode,
            tag="FlyteFilePath" if is_file else "FlyteDirectory",
            pack=pack,
            unpack=unpack,
            moves_data=True,
        )


def _uri_of(value: PathLike, is_file: bool, staging: Staging) -> str:
    """The URI that the data has or, once the staging is flushed, will have."""
    if isinstance(value, Handle):
        if value.remote_source is not None:
            return value.remote_source
        target = value._target
        if target is False:
            return os.fspath(value.path)
    else:
        target = None
        if paths.is_remote(value):
            return os.fspath(value)
    local = Path(paths.local_path(value))
    if not local.exists():
        raise ValueMismatchError(f"there is no {'file' if is_file else 'folder'} {str(local)!r}")
    if local.is_file() != is_file:
        raise ValueMismatchError(f"{str(local)!r} is a {'folder, not a file' if is_file else 'file, not a folder'}")
    return staging.stage(local, None if target is None or isinstance(target, bool) else os.fspath(target))
