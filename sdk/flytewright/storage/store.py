"""`Store`, which brings files to a URI and from it, and the one over file systems."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from ..errors import DataNotFoundError, DownloadError, UploadError
from .paths import is_remote, local_path, scheme_of

if TYPE_CHECKING:
    from collections.abc import Mapping


class Store(Protocol):
    """Brings data to a URI and from it."""

    async def put(self, local: Path, uri: str) -> None:
        """Bring a file or a folder to `uri`; until it is complete nothing stands under that name."""
        ...

    async def get(self, uri: str, local: Path) -> None:
        """Bring a file or a folder from `uri`; `DataNotFoundError` when nothing is there."""
        ...


@dataclass(frozen=True)
class FileSystemStore:
    """Plain paths by copying, everything else by fsspec."""

    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """Keyword arguments of fsspec's file systems by scheme."""

    async def put(self, local: Path, uri: str) -> None:
        try:
            if is_remote(uri):
                await asyncio.to_thread(self._filesystem(uri).put, str(local), uri, recursive=local.is_dir())
            else:
                await asyncio.to_thread(copy_to, local, Path(local_path(uri)))
        except FileNotFoundError as error:
            raise DataNotFoundError(f"{local} cannot be uploaded: there is no such file or folder") from error
        except OSError as error:
            raise UploadError(f"{local} cannot be brought to {uri}: {error}") from error

    async def get(self, uri: str, local: Path) -> None:
        try:
            if is_remote(uri):
                await asyncio.to_thread(self._fetch, uri, local)
            else:
                await asyncio.to_thread(copy_to, Path(local_path(uri)), local)
        except FileNotFoundError as error:
            raise DataNotFoundError(f"nothing is stored at {uri}") from error
        except OSError as error:
            raise DownloadError(f"{uri} cannot be brought to {local}: {error}") from error

    def _fetch(self, uri: str, local: Path) -> None:
        filesystem = self._filesystem(uri)
        local.parent.mkdir(parents=True, exist_ok=True)
        filesystem.get(uri, str(local), recursive=filesystem.isdir(uri))

    def _filesystem(self, uri: str) -> Any:
        import fsspec

        scheme = scheme_of(uri)
        return fsspec.filesystem(scheme, **self.options.get(scheme, {}))


def copy_to(source: Path, target: Path) -> None:
    """Copy a file or a folder; the name appears only when the copy is complete."""
    if source == target:
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".incoming-") as scratch:
        incoming = Path(scratch) / "data"
        if source.is_dir():
            shutil.copytree(source, incoming)
            if target.is_dir():
                shutil.copytree(incoming, target, dirs_exist_ok=True)
                return
        else:
            shutil.copyfile(source, incoming)
        incoming.replace(target)
