"""`SignedUrlStore`, which brings files to the backend's storage by URLs that the backend signs."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from flytewright_idl.google.protobuf.duration import Duration
from flytewright_idl.service.dataproxy import (
    CreateDownloadLocationRequest,
    CreateUploadLocationRequest,
    CreateUploadLocationResponse,
)

from ..errors import DataNotFoundError, FlytewrightError, UploadError
from ..rpc.client import Client
from ..rpc.errors import AlreadyExistsError
from ..storage import paths
from ..storage.remote import in_thread
from ..storage.staging import Staging
from ..storage.store import FileSystemStore, Store
from .http import http_client

if TYPE_CHECKING:
    import httpx

URL_LIFETIME = timedelta(hours=1)
PUT_TIMEOUT = 300.0
"""Seconds that one file may take."""
PART = 1 << 20
"""How many bytes of a file are in memory at a time."""


@dataclass(frozen=True)
class SignedUrlStore:
    """Puts files under one folder of the backend's storage, and gets them from wherever they are."""

    client: Client
    project: str
    domain: str
    root: str
    """The folder's name; the backend decides where it is."""
    prefix: str
    """The folder's URI."""
    tells_content: bool = False
    """Whether the names in the folder tell what is in its files: then what is there already is the same."""
    source: Store = field(default_factory=FileSystemStore)

    async def put(self, local: Path, uri: str) -> None:
        target = uri.removeprefix(self.prefix).strip("/")
        async with http_client(self.client.platform, PUT_TIMEOUT) as http:
            for path, name in _files(local, target):
                await self._put_file(http, path, name)

    async def get(self, uri: str, local: Path) -> None:
        await self.source.get(uri, local)

    async def _put_file(self, http: httpx.AsyncClient, path: Path, name: str) -> None:
        digest = await in_thread(md5, path)
        folder, _, file = name.rpartition("/")
        root = paths.join(self.root, folder) if folder else self.root
        try:
            location = await ask_location(self.client, self.project, self.domain, root, file, digest)
        except AlreadyExistsError:
            if self.tells_content:
                return
            raise
        await send(http, location, path, digest)


async def upload_once(client: Client, project: str, domain: str, path: Path) -> str:
    """Bring a file to where its content alone says, unless it is there already, and give the URI."""
    digest = await in_thread(md5, path)
    location = await ask_location(client, project, domain, "", path.name, digest)
    async with http_client(client.platform, PUT_TIMEOUT) as http:
        if await _size_of(client, http, location.native_url) != path.stat().st_size:
            await send(http, location, path, digest)
    return location.native_url


async def _size_of(client: Client, http: httpx.AsyncClient, uri: str) -> int | None:
    """How large the file of a URI is; none if there is no such file, or the backend does not tell."""
    import httpx

    request = CreateDownloadLocationRequest(native_url=uri, expires_in=Duration.of(URL_LIFETIME))
    try:
        location = await client.dataproxy.create_download_location(request)
        # What is signed is GET, so that HEAD would be refused; one byte tells as much.
        async with http.stream("GET", location.signed_url, headers={"Range": "bytes=0-0"}) as reply:
            said = reply.headers.get("Content-Range", "") if reply.status_code == httpx.codes.PARTIAL_CONTENT else ""
    except (FlytewrightError, httpx.HTTPError):
        return None
    size = said.rpartition("/")[2]
    return int(size) if size.isdecimal() else None


def md5(path: Path) -> bytes:
    """The digest of a file, which the storage checks."""
    digest = hashlib.md5(usedforsecurity=False)
    with path.open("rb") as file:
        while part := file.read(PART):
            digest.update(part)
    return digest.digest()


async def send(http: httpx.AsyncClient, location: CreateUploadLocationResponse, path: Path, digest: bytes) -> None:
    """Send one file to its signed URL."""
    import httpx

    headers = {
        "Content-Length": str(path.stat().st_size),  # or it would go in chunks, which signed URLs do not allow
        "Content-MD5": base64.b64encode(digest).decode(),
        **location.headers,
    }
    try:
        reply = await http.put(location.signed_url, content=_parts(path), headers=headers)
    except httpx.HTTPError as error:
        raise UploadError(f"{path} cannot be uploaded: {str(error) or type(error).__name__}") from error
    if reply.is_error:
        raise UploadError(f"{path} cannot be uploaded: the storage answers {reply.status_code}: {reply.text[:200]}")


async def _parts(path: Path) -> AsyncIterator[bytes]:
    with path.open("rb") as file:
        while part := await in_thread(file.read, PART):
            yield part


def _files(local: Path, target: str) -> Iterator[tuple[Path, str]]:
    """The files of a file or folder, each with its name in the storage."""
    if not local.exists():
        raise DataNotFoundError(f"{local} cannot be uploaded: there is no such file or folder")
    if local.is_file():
        yield local, target
        return
    for path in sorted(local.rglob("*")):
        if path.is_file():
            yield path, paths.join(target, path.relative_to(local).as_posix())


async def ask_location(
    client: Client, project: str, domain: str, root: str, name: str, digest: bytes = b""
) -> CreateUploadLocationResponse:
    """A signed URL for one file."""
    return await client.dataproxy.create_upload_location(
        CreateUploadLocationRequest(
            project=project,
            domain=domain,
            filename=name,
            filename_root=root,
            content_md5=digest,
            expires_in=Duration.of(URL_LIFETIME),
        )
    )


class NamedStaging(Staging):
    """A staging where the place of a file tells its content, so that the same file has the same URI every time."""

    def place_for(self, local: Path) -> str:
        return paths.join(self.prefix, _digest(local))


def _digest(local: Path) -> str:
    """The digest of a file, or of all files of a folder with their names."""
    digest = hashlib.md5(usedforsecurity=False)
    for path, name in _files(local, ""):
        digest.update(f"{name}\0{md5(path).hex()}\0".encode())
    return digest.hexdigest()


async def remote_staging(client: Client, project: str, domain: str, scratch: Path, name: str | None = None) -> Staging:
    """A staging whose files go to a folder of the backend's storage: a fresh one, or the one of a name."""
    root = name or paths.random_name()
    probe = await ask_location(client, project, domain, root, "probe")
    prefix = probe.native_url.removesuffix("/probe")
    store = SignedUrlStore(client, project, domain, root, prefix, tells_content=name is not None)
    return (NamedStaging if name else Staging)(prefix, scratch, store)
