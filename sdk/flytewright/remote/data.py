"""Data that is brought to a backend's storage, and from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from flytewright_idl.core.literals import Literal, LiteralMap
from flytewright_idl.service.dataproxy import GetDataRequest

from ..errors import DataNotFoundError, InvalidInputError
from ..storage import paths
from ..storage.remote import gather_bounded
from ..storage.staging import CONCURRENT_TRANSFERS, current_staging
from ..typeengine.resolver import LiteralsResolver
from .http import http_client
from .uploads import ask_location, md5, send, upload_once

if TYPE_CHECKING:
    from .client import AsyncFlyteRemote


async def upload_file(
    self: AsyncFlyteRemote,
    to_upload: Path,
    project: str | None = None,
    domain: str | None = None,
    filename_root: str | None = None,
) -> tuple[bytes, str]:
    """Bring a file to the backend's storage, and give its MD5 digest and its URI.

    It gets a place that its content has, or one below `filename_root`.
    """
    project, domain = project or self.project, domain or self.domain
    if not to_upload.is_file():
        raise DataNotFoundError(f"{to_upload} cannot be uploaded: there is no such file")
    digest = md5(to_upload)
    if filename_root is None:
        return digest, await upload_once(self.client, project, domain, to_upload)
    location = await ask_location(self.client, project, domain, filename_root, to_upload.name, digest)
    async with http_client(self.client.platform) as http:
        await send(http, location, to_upload, digest)
    return digest, location.native_url


async def download(
    self: AsyncFlyteRemote, data: LiteralsResolver | Literal | LiteralMap, download_to: str, recursive: bool = True
) -> None:
    """Bring the files that literals name to a folder here, each in a folder of its name.

    Without `recursive`, only those that stand in `data` itself are brought, not those in its lists and maps.
    """
    target = Path(download_to)
    literals: Mapping[str, Literal] = {"": data} if isinstance(data, Literal) else data.literals
    found = [
        (uri, target / name / paths.base_name(uri))
        for top, literal in literals.items()
        for name, uri in _files(literal, top, recursive)
    ]
    store = current_staging().store

    async def get(uri: str, local: Path) -> None:
        local.parent.mkdir(parents=True, exist_ok=True)
        await store.get(uri, local)

    await gather_bounded((partial(get, uri, local) for uri, local in found), CONCURRENT_TRANSFERS)


def _files(literal: Literal, name: str, recursive: bool) -> Iterator[tuple[str, str]]:
    """The URIs in a literal, each with where it stands."""
    scalar = literal.scalar
    if scalar is not None:
        for kind in (scalar.blob, scalar.schema, scalar.structured_dataset):
            if kind is not None and kind.uri:
                yield name, kind.uri
        if scalar.union is not None and scalar.union.value is not None:
            yield from _files(scalar.union.value, name, recursive)
    if not recursive:
        return
    if literal.collection is not None:
        for index, each in enumerate(literal.collection.literals):
            yield from _files(each, f"{name}/{index}".strip("/"), recursive)
    if literal.map is not None:
        for key, each in literal.map.literals.items():
            yield from _files(each, f"{name}/{key}".strip("/"), recursive)


async def get(self: AsyncFlyteRemote, flyte_uri: str | None = None) -> LiteralsResolver | Literal | bytes | None:
    """What a flyte:// URI names: values by name, one value, or the bytes of a deck; None for nothing."""
    if flyte_uri is None:
        raise InvalidInputError("the flyte:// URI is not given")
    data = await self.client.dataproxy.get_data(GetDataRequest(flyte_url=flyte_uri))
    if data.literal_map is not None:
        return LiteralsResolver(dict(data.literal_map.literals))
    if data.literal is not None:
        return data.literal
    if data.pre_signed_urls is None:
        return None
    if not data.pre_signed_urls.signed_url:
        raise DataNotFoundError(f"{flyte_uri} names a file that there is no URL for")
    async with http_client(self.client.platform) as http:
        reply = await http.get(data.pre_signed_urls.signed_url[0])
    if reply.is_error:
        raise DataNotFoundError(f"{flyte_uri} cannot be read: the storage answers {reply.status_code}")
    return reply.content


def get_extra_headers_for_protocol(native_url: str) -> dict[str, str]:
    """The headers that an upload needs beside those that the backend names."""
    return {"x-ms-blob-type": "BlockBlob"} if native_url.startswith("abfs://") else {}
