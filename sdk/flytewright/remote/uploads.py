"""`SignedUrlStore`, which brings files to the backend's storage by URLs that the backend signs."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from flytewright_idl.google.protobuf.duration import Duration
from flytewright_idl.service.dataproxy import CreateUploadLocationRequest, CreateUploadLocationResponse

from ..errors import DataNotFoundError, UploadError
from ..rpc.client import Client
from ..storage import paths
from ..storage.staging import Staging
from ..storage.store import FileSystemStore, Store

if TYPE_CHECKING:
    import httpx

URL_LIFETIME = timedelta(hours=1)
PUT_TIMEOUT = 300.0
"""Seconds that one file may take."""


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
    source: Store = field(default_factory=FileSystemStore)

    async def put(self, local: Path, uri: str) -> None:
        import httpx

        target = uri.removeprefix(self.prefix).strip("/")
        async with httpx.AsyncClient(timeout=PUT_TIMEOUT) as http:
            for path, name in _files(local, target):
                await self._put_file(http, path, name)

    async def get(self, uri: str, local: Path) -> None:
        await self.source.get(uri, local)

    async def _put_file(self, http: httpx.AsyncClient, path: Path, name: str) -> None:
        content = path.read_bytes()
        folder, _, file = name.rpartition("/")
        root = paths.join(self.root, folder) if folder else self.root
        location = await ask_location(self.client, self.project, self.domain, root, file, md5(content))
        await _send(http, location, path, content)


async def upload_once(client: Client, project: str, domain: str, path: Path) -> str:
    """Upload a file to where its content alone says, and give the URI: the same for the same content."""
    import httpx

    content = path.read_bytes()
    location = await ask_location(client, project, domain, "", path.name, md5(content))
    async with httpx.AsyncClient(timeout=PUT_TIMEOUT) as http:
        await _send(http, location, path, content)
    return location.native_url


def md5(content: bytes) -> bytes:
    """The digest that the storage checks."""
    return hashlib.md5(content, usedforsecurity=False).digest()


async def _send(http: httpx.AsyncClient, location: CreateUploadLocationResponse, path: Path, content: bytes) -> None:
    import httpx

    headers = {"Content-MD5": base64.b64encode(md5(content)).decode(), **location.headers}
    try:
        reply = await http.put(location.signed_url, content=content, headers=headers)
    except httpx.HTTPError as error:
        raise UploadError(f"{path} cannot be uploaded: {str(error) or type(error).__name__}") from error
    if reply.is_error:
        raise UploadError(f"{path} cannot be uploaded: the storage answers {reply.status_code}: {reply.text[:200]}")


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


async def remote_staging(client: Client, project: str, domain: str, scratch: Path) -> Staging:
    """A staging whose files go to a fresh folder of the backend's storage."""
    root = paths.random_name()
    probe = await ask_location(client, project, domain, root, "probe")
    prefix = probe.native_url.removesuffix("/probe")
    return Staging(prefix, scratch, SignedUrlStore(client, project, domain, root, prefix))
