"""`Store`, which brings data to a URI and from it, and the one over file systems."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from ..errors import DataNotFoundError, DownloadError, FlytewrightError, UploadError
from . import local as here
from .options import PUBLIC, get_fsspec_storage_options
from .paths import is_remote, local_path
from .remote import Progress, Remote, in_thread, remote_scheme, unheard
from .retries import Retries

if TYPE_CHECKING:
    from ..config.data import DataConfig

T = TypeVar("T")

_UNKNOWN_CALLER = frozenset({"NoCredentialsError", "DefaultCredentialsError", "ClientAuthenticationError"})
"""Errors of cloud libraries that find no credentials."""


class Store(Protocol):
    """Brings data to a URI and from it."""

    async def put(self, local: Path, uri: str) -> None:
        """Bring a file or a folder to `uri`; until it is complete nothing stands under that name."""
        ...

    async def get(self, uri: str, local: Path) -> None:
        """Bring a file or a folder from `uri`; `DataNotFoundError` when nothing is there."""
        ...


Download = Callable[[str, Path], Awaitable[None]]
"""Brings what a URI names to a path."""


@dataclass(frozen=True)
class FileSystemStore:
    """Plain paths by copying, everything else by fsspec."""

    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """Keyword arguments of fsspec's file systems by scheme, which go before the configuration."""
    config: DataConfig | None = None
    """Credentials and endpoints; what the configuration file and the environment say, unless given."""
    retries: Retries = field(default_factory=Retries)
    progress: Progress = unheard
    object_metadata: Mapping[str, str] = field(default_factory=dict)
    download_flyte: Download | None = None
    """Brings data of ``flyte://`` URIs, which only a backend can find."""

    async def put(
        self, local: Path, uri: str, *, batch: int | None = None, give_away: bool = False, **options: Any
    ) -> None:
        """Bring a file or folder to `uri`; a folder's files in batches of at most `batch`.

        With `give_away` nobody writes to the source any more, and a copy on this machine may share its bytes.
        """
        try:
            if is_remote(uri):
                await self._remote(uri, **options).put(local, uri, batch)
            else:
                target = Path(local_path(uri))
                await in_thread(lambda: here.copy(local, target, give_away=give_away))
                self._tell(uri, target)
        except FlytewrightError:
            raise
        except FileNotFoundError as error:
            if local.exists():
                raise UploadError(f"{local} cannot be brought to {uri}: {error}") from error
            raise DataNotFoundError(f"{local} cannot be uploaded: there is no such file or folder") from error
        except Exception as error:  # the libraries of the clouds have errors of their own
            raise UploadError(f"{local} cannot be brought to {uri}: {_said(error)}") from error

    async def get(self, uri: str, local: Path, *, batch: int | None = None, **options: Any) -> None:
        """Bring a file or folder from `uri`; without credentials where the store is public."""
        try:
            if not is_remote(uri):
                source = Path(local_path(uri))
                await in_thread(lambda: here.copy(source, local))
                self._tell(uri, local)
            elif remote_scheme(uri) == "flyte":
                await self._get_flyte(uri, local)
            else:
                await self._publicly(uri, lambda remote: remote.get(uri, local, batch), options)
        except FlytewrightError:
            raise
        except FileNotFoundError as error:
            raise DataNotFoundError(f"nothing is stored at {uri}") from error
        except Exception as error:
            raise DownloadError(f"{uri} cannot be brought to {local}: {_said(error)}") from error

    async def exists(self, uri: str) -> bool:
        """Whether anything is stored at `uri`."""
        if not is_remote(uri):
            return Path(local_path(uri)).exists()
        return await self._publicly(uri, lambda remote: in_thread(remote.filesystem.exists, uri), {})

    def filesystem(self, uri: str, anonymous: bool = False, **options: Any) -> Any:
        """The fsspec file system that `uri` is on."""
        import fsspec

        scheme = remote_scheme(uri)
        given = {**self.options.get(scheme, {}), **options}
        try:
            return fsspec.filesystem(scheme, **get_fsspec_storage_options(scheme, self.config, anonymous, **given))
        except ImportError as error:
            extra = {"s3": "s3", "gs": "gcs", "abfs": "azure", "http": "http", "https": "http"}.get(scheme)
            advice = f"; install flytewright[{extra}]" if extra else ""
            raise DownloadError(f"{uri} needs a library that is not installed{advice}: {error}") from error

    async def _publicly(self, uri: str, work: Callable[[Remote], Awaitable[T]], options: Mapping[str, Any]) -> T:
        """Do `work`, again without credentials when those there are do not help."""
        try:
            return await work(self._remote(uri, **options))
        except Exception as error:
            if remote_scheme(uri) not in PUBLIC or not _unwelcome(error):
                raise
            try:
                return await work(self._remote(uri, anonymous=True, **options))
            except PermissionError:
                raise error from None

    def _remote(self, uri: str, anonymous: bool = False, **options: Any) -> Remote:
        filesystem = self.filesystem(uri, anonymous, **options)
        return Remote(filesystem, remote_scheme(uri), self.retries, self.progress, self.object_metadata)

    async def _get_flyte(self, uri: str, local: Path) -> None:
        if self.download_flyte is None:
            raise DownloadError(f"{uri} is known to a backend only: use it with a FlyteRemote")
        target = local
        with here.incoming(target) as path:
            await self.download_flyte(uri, path)

    def _tell(self, uri: str, path: Path) -> None:
        if self.progress is not unheard and path.is_file():
            size = path.stat().st_size
            self.progress(uri, size, size)


def _unwelcome(error: Exception) -> bool:
    """Whether a store does not let this caller in."""
    return isinstance(error, PermissionError) or any(cls.__name__ in _UNKNOWN_CALLER for cls in type(error).__mro__)


def _said(error: BaseException) -> str:
    """What an error says, or its name when it is silent."""
    return str(error) or type(error).__name__
