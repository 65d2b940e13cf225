"""DataProxyService: where clients put their data, and how they get at the data of executions."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import secrets
import string
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from flytewright_idl.core import LiteralMap
from flytewright_idl.google.protobuf import Duration, Timestamp
from flytewright_idl.service import (
    ArtifactType,
    CreateDownloadLinkRequest,
    CreateDownloadLinkResponse,
    CreateDownloadLocationRequest,
    CreateDownloadLocationResponse,
    CreateUploadLocationRequest,
    CreateUploadLocationResponse,
    DataProxyServiceBase,
    GetDataRequest,
    GetDataResponse,
    PreSignedUrLs,
)

from ..data import DataFolder
from ..errors import AlreadyExistsError, InvalidArgumentError, NotFoundError
from ..flyte_urls import DECK, INPUTS, FlyteUrl
from ..http.signing import Signer
from ..keys import NodeKey
from ..moments import seconds
from ..store.store import Store
from ..validate.fields import check_node
from .base import Service
from .literals import node_literals, task_literals

_LONGEST: Final = 3600.0
"""Seconds for which an address can be used at most."""
_NAME_LENGTH: Final = 20
_INVALID: Final = "error while validating request. Error:"


class DataProxyService(Service, DataProxyServiceBase):
    """``flyteidl.service.DataProxyService``."""

    def __init__(self, store: Store, data: DataFolder, signer: Signer) -> None:
        self._store = store
        self._data = data
        self._signer = signer

    async def create_upload_location(self, request: CreateUploadLocationRequest) -> CreateUploadLocationResponse:
        """A place for a file, and the address to upload it to."""
        if not request.project or not request.domain:
            raise InvalidArgumentError("project and domain are required parameters")
        if not request.filename_root and not request.content_md5:
            raise InvalidArgumentError("content_md5 or filename_root is a required parameter")
        lasting = _lasting(request.expires_in)
        path = self._upload_path(request)
        if request.filename and request.filename_root:
            await asyncio.to_thread(_check_not_other, path, request.content_md5)
        md5 = base64.b64encode(request.content_md5).decode()
        return CreateUploadLocationResponse(
            signed_url=self._signer.url("PUT", path, lasting, md5),
            native_url=str(path),
            expires_at=_after(lasting),
            headers={"Content-MD5": md5} if md5 else {},
        )

    def _upload_path(self, request: CreateUploadLocationRequest) -> Path:
        folder = request.filename_root or base64.b32encode(request.content_md5).decode()
        name = request.filename or _random_name()
        path = self._data.uploads.joinpath(request.org, request.project, request.domain, folder, name).resolve()
        if not path.is_relative_to(self._data.uploads / request.org / request.project / request.domain):
            raise InvalidArgumentError(f"filename {name!r} under {folder!r} leads out of the project's uploads")
        return path

    async def create_download_location(self, request: CreateDownloadLocationRequest) -> CreateDownloadLocationResponse:
        """The address to download a file from."""
        lasting = _lasting(request.expires_in)
        return CreateDownloadLocationResponse(
            signed_url=self._signer.url("GET", self._own(request.native_url), lasting), expires_at=_after(lasting)
        )

    async def create_download_link(self, request: CreateDownloadLinkRequest) -> CreateDownloadLinkResponse:
        """The address to download what a node made beside its outputs."""
        lasting = _lasting(request.expires_in)
        if request.artifact_type == ArtifactType.UNDEFINED:
            raise InvalidArgumentError(f"{_INVALID} invalid artifact type [{request.artifact_type.name}]")
        if request.node_execution_id is None:
            raise InvalidArgumentError(f"{_INVALID} source is required. Provided nil")
        links = self._deck(NodeKey.of(check_node(request.node_execution_id)), lasting)
        return CreateDownloadLinkResponse(
            signed_url=links.signed_url, expires_at=links.expires_at, pre_signed_urls=links
        )

    async def get_data(self, request: GetDataRequest) -> GetDataResponse:
        """What a ``flyte://`` address stands for: literals, one literal, or where a deck can be downloaded."""
        url = FlyteUrl.parse(request.flyte_url)
        if url.kind == DECK:
            if url.attempt is not None:
                raise InvalidArgumentError(
                    "deck type cannot be specified with a retry attempt, just use the node instead"
                )
            self._store.nodes.get(url.node)
            return GetDataResponse(pre_signed_urls=self._deck(url.node, _LONGEST))
        inputs, outputs = self._literals(url)
        literals = inputs if url.kind == INPUTS else outputs
        if not url.name:
            return GetDataResponse(literal_map=literals)
        if url.name not in literals.literals:
            known = ", ".join(literals.literals) or "nothing"
            raise InvalidArgumentError(f"name [{url.name}] not found in {url.node}, which has {known}")
        return GetDataResponse(literal=literals.literals[url.name])

    def _literals(self, url: FlyteUrl) -> tuple[LiteralMap, LiteralMap]:
        """What the node, or the try, takes and gives."""
        if url.attempt is None:
            return node_literals(self._store.nodes.get(url.node))
        for record in self._store.task_executions.tries(url.node):
            if record.key.attempt == url.attempt:
                return task_literals(record)
        raise InvalidArgumentError(f"no task executions were listed [{url.node}: attempt {url.attempt}]")

    def _deck(self, key: NodeKey, lasting: float) -> PreSignedUrLs:
        """Where the deck of a node can be downloaded."""
        record = self._store.nodes.find(key)
        if record is None:
            raise InvalidArgumentError(f"failed to find node execution [{key}]")
        if not record.closure.deck_uri:
            raise NotFoundError(f"no deckUrl found for node {key}")
        path = self._own(record.closure.deck_uri)
        if not path.exists():
            raise NotFoundError(f"object not found: the deck of node {key} is not at {path}")
        return PreSignedUrLs(signed_url=[self._signer.url("GET", path, lasting)], expires_at=_after(lasting))

    def _own(self, native_url: str) -> Path:
        """The file behind an address, which must be one of the sandbox's own."""
        path = Path(unquote(native_url.removeprefix("file://")) if native_url.startswith("file://") else native_url)
        resolved = path.resolve()
        if not native_url or not resolved.is_relative_to(self._data.root):
            raise InvalidArgumentError(
                f"native_url {native_url!r} is not in the sandbox's data folder {self._data.root}"
            )
        return resolved


def _lasting(asked: Duration | None) -> float:
    """For how many seconds an address can be used."""
    if asked is None:
        return _LONGEST
    span = seconds(asked)
    if span < 0:
        raise InvalidArgumentError(f"expiresIn [{span:g}s] should not be less than 0")
    if span > _LONGEST:
        raise InvalidArgumentError(f"expiresIn [{span:g}s] cannot exceed max allowed expiration [{_LONGEST:g}s]")
    return span


def _after(lasting: float) -> Timestamp:
    now = Timestamp.now()
    return Timestamp(seconds=now.seconds + int(lasting), nanos=now.nanos)


def _random_name() -> str:
    return "".join(secrets.choice(string.ascii_lowercase + string.digits) for _ in range(_NAME_LENGTH))


def _check_not_other(path: Path, md5: bytes) -> None:
    """A file whose place the caller has chosen may be written again only with the same content."""
    if not path.exists():
        return
    if not md5 or _md5_of(path) != md5:
        raise AlreadyExistsError(
            f"file already exists at location [{path}], specify a matching hash if you wish to rewrite"
        )


def _md5_of(path: Path) -> bytes:
    digest = hashlib.md5(usedforsecurity=False)
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.digest()
