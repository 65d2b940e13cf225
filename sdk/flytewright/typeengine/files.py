"""`FlyteFile` and `FlyteDirectory`, handles on data that is brought here when it is opened."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, make_dataclass
from importlib import import_module
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, ClassVar

from typing_extensions import Self

from flytewright_idl.core.types import BlobTypeBlobDimensionality

from ..errors import ConfigError, ValueMismatchError
from ..storage import paths
from ..storage.staging import current_staging
from ..storage.streams import opened
from .handle_fields import core_schema, json_schema
from .handles import Format, Handle, PathLike, of_format, working_path

__all__ = ["DirectoryFields", "FileFields", "FlyteDirectory", "FlyteFile", "Handle"]


class FlyteFile(Handle[Format]):
    """A file: here, or behind a URI and brought here when it is opened.

    ``FlyteFile["csv"]`` is a file of that format. What a task returns is uploaded below the raw output prefix, or
    to `remote_path`; with ``remote_path=False`` it stays where it is. `downloader` brings the file to `path`, once,
    before it is used.
    """

    DIMENSIONALITY: ClassVar = BlobTypeBlobDimensionality.SINGLE
    KIND: ClassVar = "file"
    metadata: dict[str, str] | None = None
    """What goes with the file in its literal."""

    if not TYPE_CHECKING:
        __class_getitem__ = classmethod(of_format)
        __get_pydantic_core_schema__ = classmethod(core_schema)
        __get_pydantic_json_schema__ = classmethod(json_schema)

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
        return cls(working_path(filename))

    @classmethod
    def new_remote_file(cls, name: str | None = None, alt: str | None = None) -> Self:
        """A file to write to below the raw output prefix, in the bucket `alt` if given."""
        return cls(paths.custom(current_staging().prefix, name, alt))

    def open(
        self,
        mode: str = "r",
        cache_type: str | None = None,
        cache_options: dict[str, Any] | None = None,
        **text: Any,
    ) -> AbstractContextManager[IO[Any]]:
        """Open the file where it is: a remote one is read or written as a stream, cached as fsspec does.

        What is written appears at the end, and not at all when something is raised before. `text` is what the
        builtin ``open`` takes for files of text.
        """
        given = {"cache_type": cache_type, "cache_options": cache_options}
        options = {name: value for name, value in given.items() if value is not None}
        staging = self._staging or current_staging()
        if self._source is None and self._downloader is not None and "w" not in mode:
            return opened(self.download(), mode, staging, text)
        return opened(self._local or self._place if "w" not in mode else self._place, mode, staging, text, **options)

    def to_dict(self) -> dict[str, Any]:
        """What stands for the file in a structure; what is here stays here."""
        return {**super().to_dict(), **({"metadata": self.metadata} if self.metadata else {})}

    @classmethod
    def from_dict(cls, d: Any, dialect: object = None) -> Self:
        """The file that `to_dict` stands for."""
        made = super().from_dict(d)
        if isinstance(d, dict):
            made.metadata = d.get("metadata") or None
        return made

    def to_json(self, encoder: Callable[[Any], str | bytes] = json.dumps, **to_dict_kwargs: Any) -> str | bytes:
        """What stands for the file in a structure, as JSON."""
        return encoder(self.to_dict(**to_dict_kwargs))

    @classmethod
    def from_json(
        cls, data: str | bytes, decoder: Callable[[str | bytes], Any] = json.loads, **from_dict_kwargs: Any
    ) -> Self:
        """The file that `to_json` stands for."""
        return cls.from_dict(decoder(data), **from_dict_kwargs)

    def serialize_flyte_file(self) -> dict[str, Any]:
        """What stands for the file in a structure."""
        return self.to_dict()

    @classmethod
    def deserialize_flyte_file(cls, info: Any) -> Self:
        """The file that `serialize_flyte_file` stands for."""
        return cls.from_dict(info)


class FlyteDirectory(Handle[Format]):
    """A folder: here, or behind a URI and brought here when it is used."""

    DIMENSIONALITY: ClassVar = BlobTypeBlobDimensionality.MULTIPART
    KIND: ClassVar = "folder"

    if not TYPE_CHECKING:
        __class_getitem__ = classmethod(of_format)
        __get_pydantic_core_schema__ = classmethod(core_schema)
        __get_pydantic_json_schema__ = classmethod(json_schema)

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

    @property
    def sep(self) -> str:
        """What stands between the names of a path."""
        return "/" if paths.is_remote(self._where) else os.sep

    @classmethod
    def new(cls, dirname: PathLike) -> Self:
        """A new, empty folder of this name in the task's working folder."""
        path = working_path(dirname)
        try:
            path.mkdir(parents=True)
        except FileExistsError as error:
            raise ValueMismatchError(f"there is a {os.fspath(dirname)!r} in the working folder already") from error
        return cls(path)

    @classmethod
    def new_remote(cls, stem: str | None = None, alt: str | None = None) -> Self:
        """A folder to write files to, below the raw output prefix, in the bucket `alt` if given."""
        if stem and Path(stem).suffix:
            raise ValueMismatchError(f"{stem!r} has a file's extension and is to name a folder")
        return cls(paths.custom(current_staging().prefix, stem, alt))

    def new_file(self, name: str | None = None) -> FlyteFile[Any]:
        """A file to write to in this folder; of a random name unless one is given."""
        return FlyteFile(self._below(name))

    def new_dir(self, name: str | None = None) -> FlyteDirectory[Any]:
        """A folder to write to in this folder; of a random name unless one is given."""
        return FlyteDirectory(self._below(name))

    def _below(self, name: str | None) -> str:
        paths.within(Path(), name or "")
        return f"{os.fspath(self.path).rstrip(self.sep)}{self.sep}{name or paths.random_name()}"

    @classmethod
    def listdir(cls, directory: FlyteDirectory[Any]) -> list[FlyteFile[Any] | FlyteDirectory[Any]]:
        """The files and folders in a directory, of which nothing is brought here until it is used."""
        place, staging = directory._place, directory._staging or current_staging()
        if not paths.is_remote(place):
            return [FlyteFile(each) if each.is_file() else FlyteDirectory(each) for each in sorted(_entries(place))]
        filesystem = staging.filesystem(place)
        root = filesystem._strip_protocol(place).rstrip("/")
        found: list[FlyteFile[Any] | FlyteDirectory[Any]] = []
        for entry in filesystem.listdir(place, detail=True):
            name = entry["name"].rstrip("/")
            if name != root:  # stores list the mark of an empty folder as the folder itself
                kind: type[FlyteFile[Any] | FlyteDirectory[Any]] = (
                    FlyteFile if entry["type"] == "file" else FlyteDirectory
                )
                found.append(kind._behind(paths.join(place, paths.base_name(name)), staging))
        return found

    def crawl(
        self, maxdepth: int | None = None, topdown: bool = True, **kwargs: Any
    ) -> Iterator[tuple[str, str | dict[str, Any]]]:
        """The folder and, of every file below it, the relative path; with ``detail=True`` also what is known of it."""
        place, staging = self._place, self._staging or current_staging()
        filesystem = staging.filesystem(place)
        root = filesystem._strip_protocol(place).rstrip("/")
        for base, _, files in filesystem.walk(place, maxdepth=maxdepth, topdown=topdown, **kwargs):
            inside = filesystem._strip_protocol(base)[len(root) :].strip("/")
            for name in files:
                relative = f"{inside}/{name}" if inside else name
                yield place, {relative: files[name]} if isinstance(files, dict) else relative

    def serialize_flyte_dir(self) -> dict[str, Any]:
        """What stands for the folder in a structure."""
        return self.to_dict()

    @classmethod
    def deserialize_flyte_dir(cls, info: Any) -> Self:
        """The folder that `serialize_flyte_dir` stands for."""
        return cls.from_dict(info)

    def to_dict(self, encode_json: bool = False) -> dict[str, Any]:
        """What stands for the folder in a structure; what is here stays here."""
        return super().to_dict()

    @classmethod
    def from_dict(cls, kvs: Any, infer_missing: bool = False) -> Self:
        """The folder that `to_dict` stands for."""
        return super().from_dict(kvs)

    def to_json(
        self,
        *,
        skipkeys: bool = False,
        ensure_ascii: bool = True,
        check_circular: bool = True,
        allow_nan: bool = True,
        indent: int | str | None = None,
        separators: tuple[str, str] | None = None,
        default: Callable[[Any], Any] | None = None,
        sort_keys: bool = False,
        **kw: Any,
    ) -> str:
        """What stands for the folder in a structure, as JSON."""
        return json.dumps(
            self.to_dict(),
            skipkeys=skipkeys,
            ensure_ascii=ensure_ascii,
            check_circular=check_circular,
            allow_nan=allow_nan,
            indent=indent,
            separators=separators,
            default=default,
            sort_keys=sort_keys,
            **kw,
        )

    @classmethod
    def from_json(
        cls,
        s: str | bytes | bytearray,
        *,
        parse_float: Callable[[str], Any] | None = None,
        parse_int: Callable[[str], Any] | None = None,
        parse_constant: Callable[[str], Any] | None = None,
        infer_missing: bool = False,
        **kw: Any,
    ) -> Self:
        """The folder that `to_json` stands for."""
        data = json.loads(s, parse_float=parse_float, parse_int=parse_int, parse_constant=parse_constant, **kw)
        return cls.from_dict(data, infer_missing)

    @classmethod
    def schema(
        cls,
        *,
        infer_missing: bool = False,
        only: Any = None,
        exclude: Any = (),
        many: bool = False,
        context: Any = None,
        load_only: Any = (),
        dump_only: Any = (),
        partial: Any = False,
        unknown: Any = None,
    ) -> Any:
        """The marshmallow schema of a folder, with the library dataclasses-json."""
        try:
            library = import_module("dataclasses_json")  # only this method asks for it
        except ImportError as error:
            raise ConfigError("a marshmallow schema needs the library dataclasses-json") from error
        named = make_dataclass(cls.__name__, [("path", str)])  # the library knows no path
        return library.dataclass_json(named).schema(
            infer_missing=infer_missing,
            only=only,
            exclude=exclude,
            many=many,
            context=context,
            load_only=load_only,
            dump_only=dump_only,
            partial=partial,
            unknown=unknown,
        )

    def __truediv__(self, other: PathLike) -> Path:
        return Path(self.path) / other


def _entries(place: str) -> Iterator[Path]:
    folder = Path(paths.local_path(place))
    if not folder.is_dir():
        raise ValueMismatchError(f"there is no folder {str(folder)!r}")
    return folder.iterdir()


@dataclass
class FileFields:
    """What a file is inside a structure, for its JSON schema."""

    path: PathLike = field(default=None)  # type: ignore[assignment]  # the schema on the wire allows null
    metadata: dict[str, str] | None = None


@dataclass
class DirectoryFields:
    """What a folder is inside a structure, for its JSON schema."""

    path: PathLike = field(default=None)  # type: ignore[assignment]  # the schema on the wire allows null
