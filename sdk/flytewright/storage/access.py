"""`FileAccessProvider`, the data side of a run as flytekit's users know it."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from typing_extensions import Self

from .. import sync
from ..errors import ContractError
from . import paths
from .remote import in_thread
from .staging import Staging, current_staging
from .store import FileSystemStore

if TYPE_CHECKING:
    from ..config.data import DataConfig

P = ParamSpec("P")
T = TypeVar("T")

Uploadable = str | os.PathLike[str] | bytes | io.BufferedReader | io.BytesIO | io.StringIO


def _synced(method: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, T]:
    """The blocking twin of a coroutine method."""

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        return sync.run(method(*args, **kwargs))

    return call


class FileAccessProvider:
    """Brings data to the durable store and from it."""

    def __init__(
        self,
        local_sandbox_dir: str | os.PathLike[str],
        raw_output_prefix: str,
        data_config: DataConfig | None = None,
        execution_metadata: Mapping[str, str] | None = None,
    ) -> None:
        if not local_sandbox_dir:
            raise ContractError("a FileAccessProvider needs a local folder")
        from ..config.data import DataConfig  # imported by those who ask for it

        config = data_config or DataConfig.auto()
        noted = execution_metadata if execution_metadata and config.generic.attach_execution_metadata else {}
        store = FileSystemStore(config=config, object_metadata=noted)
        self._begin(Staging(raw_output_prefix.rstrip("/"), Path(local_sandbox_dir) / "local_flytewright", store))

    def _begin(self, staging: Staging) -> None:
        staging.scratch.mkdir(parents=True, exist_ok=True)
        self.staging = staging
        """The same, as the engine sees it."""
        store = staging.store
        self._store = store if isinstance(store, FileSystemStore) else FileSystemStore()

    @classmethod
    def over(cls, staging: Staging) -> Self:
        """The provider of a staging: both see the same data."""
        provider = cls.__new__(cls)
        provider._begin(staging)
        return provider

    @property
    def raw_output_prefix(self) -> str:
        """Below which URI new data goes, with a slash at the end."""
        return f"{self.staging.prefix}/"

    @property
    def data_config(self) -> DataConfig:
        """Credentials and endpoints."""
        from ..config.data import DataConfig

        return self._store.config or DataConfig.auto()

    @property
    def raw_output_fs(self) -> Any:
        """The fsspec file system of the raw output prefix."""
        return self.get_filesystem()

    @property
    def local_sandbox_dir(self) -> Path:
        """The folder for data that is brought here."""
        return self.staging.scratch

    @property
    def local_access(self) -> Any:
        """The fsspec file system of this machine."""
        return self.get_filesystem("file")

    def get_filesystem(
        self, protocol: str | None = None, anonymous: bool = False, path: str | None = None, **kwargs: Any
    ) -> Any:
        """The fsspec file system of a scheme; that of the raw output prefix unless given."""
        where = f"{protocol}://" if protocol else self.staging.prefix
        return self._store.filesystem(where, anonymous, **kwargs)

    def get_filesystem_for_path(self, path: str = "", anonymous: bool = False, **kwargs: Any) -> Any:
        """The fsspec file system that a path is on."""
        return self._store.filesystem(path, anonymous, **kwargs)

    async def get_async_filesystem_for_path(self, path: str = "", anonymous: bool = False, **kwargs: Any) -> Any:
        """The fsspec file system that a path is on; an asynchronous one where the scheme has one."""
        import asyncio  # not above: most containers have nothing to wait for

        from fsspec.asyn import AsyncFileSystem
        from fsspec.registry import get_filesystem_class

        own = issubclass(get_filesystem_class(paths.scheme_of(path)), AsyncFileSystem)
        options = {"asynchronous": True, "loop": asyncio.get_running_loop()} if own else {}
        return self._store.filesystem(path, anonymous, **options, **kwargs)

    @staticmethod
    def is_remote(path: str | os.PathLike[str]) -> bool:
        """Whether the data is not on this machine's file system."""
        return paths.is_remote(path)

    @staticmethod
    def strip_file_header(path: str, trim_trailing_sep: bool = False) -> str:
        """A path without ``file://``."""
        plain = paths.local_path(path)
        return plain.rstrip("/") if trim_trailing_sep else plain

    @staticmethod
    def recursive_paths(f: str, t: str) -> tuple[str, str]:
        """Two folders with a slash at the end; the first only when it is no local file."""
        folder = paths.is_remote(f) or Path(paths.local_path(f)).is_dir()
        return os.path.join(f, "") if folder else f, os.path.join(t, "")  # noqa: PTH118 - adds a slash

    def sep(self, file_system: Any) -> str:
        """What stands between the names of a path on a file system."""
        if file_system is None or "file" in file_system.protocol:
            return os.sep
        return str(file_system.sep)

    def join(self, *args: str, unstrip: bool = False, fs: Any = None) -> str:
        """A path below the first of `args`; with `unstrip` the scheme of `fs` goes before it."""
        if not args:
            raise ContractError("join needs a path")
        joined = paths.join(args[0], *args[1:])
        return str((fs or self.raw_output_fs).unstrip_protocol(joined)) if unstrip else joined

    @staticmethod
    def get_random_string() -> str:
        """A name that nothing else has."""
        return paths.random_name()

    @staticmethod
    def get_file_tail(file_path_or_file_name: str) -> str:
        """The last name of a path."""
        return os.path.split(file_path_or_file_name)[1]

    def generate_new_custom_path(self, fs: Any = None, alt: str | None = None, stem: str | None = None) -> str:
        """`stem` or a random name below the raw output prefix, in the bucket `alt` if given."""
        return paths.custom(self.staging.prefix, stem, alt)

    def get_random_local_path(self, file_path_or_file_name: str | None = None) -> str:
        """A path here that nothing has, with the last name of the one given."""
        tail = self.get_file_tail(file_path_or_file_name or "")
        return str(self.staging.scratch / paths.random_name() / tail)

    def get_random_local_directory(self) -> str:
        """A new folder here."""
        folder = Path(self.get_random_local_path())
        folder.mkdir(parents=True)
        return str(folder)

    def get_random_remote_path(self, file_path_or_file_name: str | None = None) -> str:
        """A URI that nothing has, with the last name of the path given."""
        return self.staging.new_uri(self.get_file_tail(file_path_or_file_name or ""))

    def get_random_remote_directory(self) -> str:
        """A URI that nothing has."""
        return self.staging.new_uri()

    def exists(self, path: str) -> bool:
        """Whether anything is stored at a path."""
        return sync.run(self._store.exists(path))

    async def get(self, from_path: str, to_path: str, recursive: bool = False, **kwargs: Any) -> str:
        """Bring a file or folder here."""
        await self.async_get_data(from_path, to_path, is_multipart=recursive, **kwargs)
        return to_path

    async def async_get_data(
        self, remote_path: str, local_path: str | os.PathLike[str], is_multipart: bool = False, **kwargs: Any
    ) -> None:
        """Bring a file or folder here."""
        await self._store.get(remote_path, Path(paths.local_path(local_path)), batch=kwargs.get("batch_size"))

    async def async_put_data(
        self, local_path: str | os.PathLike[str], remote_path: str, is_multipart: bool = False, **kwargs: Any
    ) -> str:
        """Bring a file or folder to a URI, and give the URI."""
        local = Path(paths.local_path(local_path))
        if is_multipart and local.exists() and not local.is_dir():
            raise ContractError(f"{str(local)!r} is a file, not a folder")
        await self._store.put(local, remote_path, batch=kwargs.get("batch_size"))
        return remote_path

    async def async_put_raw_data(
        self,
        lpath: Uploadable,
        upload_prefix: str | None = None,
        file_name: str | None = None,
        read_chunk_size_bytes: int = 1024,
        encoding: str = "utf-8",
        skip_raw_data_prefix: bool = False,
        **kwargs: Any,
    ) -> str:
        """Bring a file, a folder, bytes or a stream below the raw output prefix, and give the URI.

        The URI is ``<raw output prefix>/<upload_prefix>/<file_name>``; both names are random unless given, and the
        second is that of the file. With `skip_raw_data_prefix`, `upload_prefix` is a whole URI.
        """
        prefix = upload_prefix if upload_prefix is not None else paths.random_name()
        folder = prefix if skip_raw_data_prefix else "/".join(filter(None, [self.staging.prefix, prefix.strip("/")]))
        if isinstance(lpath, (str, os.PathLike)):
            local = Path(paths.local_path(lpath))
            if local.is_symlink():
                raise ContractError(f"{str(local)!r} is a link, which is not uploaded")
            uri = paths.join(folder, file_name or local.name)
            await self._store.put(local, uri, batch=kwargs.get("batch_size"))
            return uri
        uri = paths.join(folder, file_name or paths.random_name())
        local = Path(self.get_random_local_path())
        local.parent.mkdir(parents=True, exist_ok=True)
        try:
            await in_thread(_write, lpath, local, read_chunk_size_bytes, encoding)
            await self._store.put(local, uri)
        finally:
            local.unlink(missing_ok=True)
        return uri

    get_data = _synced(async_get_data)
    put_data = _synced(async_put_data)
    put_raw_data = _synced(async_put_raw_data)

    def download(self, remote_path: str, local_path: str, **kwargs: Any) -> None:
        """Bring a file here."""
        self.get_data(remote_path, local_path, **kwargs)

    def download_directory(self, remote_path: str, local_path: str, **kwargs: Any) -> None:
        """Bring a folder here."""
        self.get_data(remote_path, local_path, is_multipart=True, **kwargs)

    def upload(self, file_path: str, to_path: str, **kwargs: Any) -> str:
        """Bring a file away."""
        return self.put_data(file_path, to_path, **kwargs)

    def upload_directory(self, local_path: str, remote_path: str, **kwargs: Any) -> str:
        """Bring a folder away."""
        return self.put_data(local_path, remote_path, is_multipart=True, **kwargs)

    def with_prefix(self, raw_output_prefix: str) -> Self:
        """The same data below another raw output prefix."""
        return self.over(replace(self.staging, prefix=raw_output_prefix.rstrip("/"), uploads=[]))


def _write(source: Uploadable, local: Path, chunk: int, encoding: str) -> None:
    with local.open("wb") as file:
        if isinstance(source, bytes):
            file.write(source)
        elif isinstance(source, (io.BufferedReader, io.BytesIO, io.StringIO)):
            source.seek(0)
            while data := source.read(chunk):
                file.write(data.encode(encoding) if isinstance(data, str) else data)
        else:
            raise ContractError(f"expected a path, bytes or a stream to upload, got {type(source).__name__}")


def current_access() -> FileAccessProvider:
    """The provider of the task that is running."""
    return FileAccessProvider.over(current_staging())
