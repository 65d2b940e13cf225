"""`Handle`, what files and folders share: where the data is, and bringing it here when it is used."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Annotated, Any, ClassVar, Generic, get_args, get_origin

from typing_extensions import Self, TypeVar

from flytewright_idl.core.types import BlobTypeBlobDimensionality

from .. import sync
from ..errors import ValueMismatchError
from ..storage import paths
from ..storage.staging import Staging, current_staging
from .plan import shown

PathLike = str | os.PathLike[str]
Format = TypeVar("Format", default=Any)


class Handle(os.PathLike[str], Generic[Format]):
    """Data that is here, or behind a URI and brought here when it is used."""

    DIMENSIONALITY: ClassVar[BlobTypeBlobDimensionality]
    KIND: ClassVar[str]
    """What error messages call it."""
    path: PathLike

    def _begin(self, path: PathLike, downloader: Callable[[], object] | None, target: PathLike | bool | None) -> None:
        self.path = path
        self._source = os.fspath(path) if paths.is_remote(path) and downloader is None else None
        self._downloader = downloader
        self._target = target
        self._staging: Staging | None = None
        self._local: str | None = None

    @classmethod
    def extension(cls) -> str:
        """The format that the type names; empty for any."""
        return ""

    @classmethod
    def from_source(cls, source: PathLike) -> Self:
        """The data at `source`, here or behind a URI; what is here must be there already."""
        if not paths.is_remote(source):
            require(source, cls)
        return cls._behind(os.fspath(source), current_staging())

    @classmethod
    def _behind(cls, uri: str, staging: Staging) -> Self:
        """The data at a URI, which gets a path here; it is brought to that path when it is used."""
        remote = paths.is_remote(uri)
        handle = cls.__new__(cls)
        handle._begin(str(staging.landing(uri)) if remote else uri, None, None)
        handle._source = uri if remote else None
        handle._staging = staging
        return handle

    @property
    def remote_source(self) -> str | None:
        """The URI that the data comes from, None for data that was made here."""
        return self._source

    @property
    def downloaded(self) -> bool:
        """Whether the data has been brought here."""
        return self._local is not None

    def download(self) -> str:
        """Bring the data here, if it is not, and give the local path."""
        if self._local is None:
            self._local = self._bring()
        return self._local

    def _bring(self) -> str:
        if self._downloader is not None:
            self._downloader()
            return os.fspath(self.path)
        if self._source is None:
            return paths.local_path(self.path)
        staging = self._staging or current_staging()
        own = paths.is_remote(self.path)
        target = staging.landing(self._source) if own else Path(self.path)
        sync.run(staging.store.get(self._source, target))
        if target.is_dir() is not (self.DIMENSIONALITY == BlobTypeBlobDimensionality.MULTIPART):
            raise ValueMismatchError(f"{self._source!r} is {OTHER_KIND[self.DIMENSIONALITY]}")
        return str(target)

    @property
    def _where(self) -> str:
        """Where the data comes from: what identifies a handle."""
        return self._source or os.fspath(self.path)

    @property
    def _place(self) -> str:
        """Where the data is to be read from and written to as it is: its source, its target or its path."""
        if self._source is not None:
            return self._source
        return os.fspath(self.path) if isinstance(self._target, (bool, type(None))) else os.fspath(self._target)

    def to_dict(self) -> dict[str, Any]:
        """What stands for the data in a structure; what is here stays here."""
        return {"path": self._where}

    @classmethod
    def from_dict(cls, d: Any) -> Self:
        """The data that `to_dict` stands for."""
        if isinstance(d, cls):
            return d
        if not isinstance(d, dict) or not isinstance(d.get("path"), str):
            raise ValueMismatchError(f"expected the path of {cls.__name__}, got {shown(d)}")
        return cls._behind(d["path"], current_staging())

    def __fspath__(self) -> str:
        return self.download()

    def __str__(self) -> str:
        return os.fspath(self.path)

    def __repr__(self) -> str:
        return str(self)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Handle):
            return (self._where, self._target, self.extension()) == (other._where, other._target, other.extension())
        if isinstance(other, os.PathLike):
            other = os.fspath(other)
        return isinstance(other, str) and other == self._where

    def __hash__(self) -> int:
        return hash(self._where)

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_staging": None}  # another process has a staging of its own

    def __reduce__(self) -> tuple[Any, ...]:
        generic: Any = getattr(type(self), "__origin__", None)
        return _unpickled, (generic or type(self), self.extension() if generic else ""), self.__getstate__()


OTHER_KIND = {
    BlobTypeBlobDimensionality.SINGLE: "a folder, not a file",
    BlobTypeBlobDimensionality.MULTIPART: "a file, not a folder",
}
"""What data is that is not of the dimensionality that was meant."""


def require(path: PathLike, cls: type[Handle[Any]]) -> Path:
    """The local path, which must lead to data of a handle's kind."""
    local = Path(paths.local_path(path))
    if not local.exists():
        raise ValueMismatchError(f"there is no {cls.KIND} {str(local)!r}")
    if local.is_dir() is not (cls.DIMENSIONALITY == BlobTypeBlobDimensionality.MULTIPART):
        raise ValueMismatchError(f"{str(local)!r} is {OTHER_KIND[cls.DIMENSIONALITY]}")
    return local


def working_path(name: PathLike) -> Path:
    """The path of a new name in the task's working folder."""
    if Path(name).is_absolute():
        raise ValueMismatchError(f"{os.fspath(name)!r} is absolute; name it relative to the task's working folder")
    path = paths.within(current_staging().scratch, os.fspath(name))
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def of_format(cls: type, item: object) -> type:
    """The class ``FlyteFile["csv"]``; a type variable's name is a format too, and so is an annotated str."""
    if item is None:
        return cls
    annotated = get_args(item)[1] if get_origin(item) is Annotated and get_args(item)[0] is str else item
    name = getattr(annotated, "__name__", None) or str(annotated)
    if not (isinstance(item, (str, TypeVar)) or annotated is not item or isinstance(item, type)):
        raise TypeError(f"a format is a str such as 'csv', not {shown(item)}")
    extension = name.strip().lstrip("~").lstrip(".")
    return with_extension(cls, extension) if extension else cls


@cache
def with_extension(base: type, extension: str) -> type:
    """The class of a format: one for each."""
    body = {"extension": classmethod(lambda cls: extension), "__origin__": base, "__module__": base.__module__}
    return type(base.__name__, (base,), body)


def _unpickled(base: type, extension: str) -> Any:
    cls: Any = with_extension(base, extension) if extension else base
    return cls.__new__(cls)
