"""Files go to signed URLs part by part, with what the storage checks."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import tracemalloc
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytewright.config.platform import PlatformConfig
from flytewright.errors import DataNotFoundError, UploadError
from flytewright.remote.uploads import SignedUrlStore, upload_once
from flytewright.rpc.client import Client
from flytewright.rpc.errors import AlreadyExistsError
from flytewright_idl.service.dataproxy import (
    CreateUploadLocationRequest,
    CreateUploadLocationResponse,
    DataProxyServiceBase,
)
from tests.support.loopback import HOST, serving


@dataclass
class Storage:
    """Takes what is put, and keeps its headers and digest."""

    url: str
    headers: list[dict[str, str]] = field(default_factory=list)
    digests: dict[str, bytes] = field(default_factory=dict)
    answer: int = 200


@pytest.fixture
def storage() -> Iterator[Storage]:
    class Handler(BaseHTTPRequestHandler):
        def do_PUT(self) -> None:
            kept.headers.append({name.lower(): value for name, value in self.headers.items()})
            digest, left = hashlib.md5(usedforsecurity=False), int(self.headers.get("Content-Length", 0))
            while left:
                part = self.rfile.read(min(left, 1 << 16))
                digest.update(part)
                left -= len(part)
            kept.digests[self.path] = digest.digest()
            self.send_response(kept.answer)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name in the base class
            """Say nothing."""

    server = ThreadingHTTPServer((HOST, 0), Handler)
    kept = Storage(f"http://{HOST}:{server.server_port}")
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield kept
    server.shutdown()
    thread.join()
    server.server_close()


@dataclass
class Signs(DataProxyServiceBase):
    """Signs URLs of a storage."""

    storage: Storage
    asked: list[CreateUploadLocationRequest] = field(default_factory=list)

    async def create_upload_location(self, request: CreateUploadLocationRequest) -> CreateUploadLocationResponse:
        self.asked.append(request)
        path = f"/{request.filename_root}/{request.filename}"
        return CreateUploadLocationResponse(signed_url=f"{self.storage.url}{path}", native_url=f"s3://b{path}")


def plain(port: int) -> PlatformConfig:
    return PlatformConfig(endpoint=f"{HOST}:{port}", insecure=True)


def put(proxy: Signs, local: Path) -> None:
    async def run() -> None:
        async with serving(proxy) as port, Client(plain(port)) as client:
            await SignedUrlStore(client, "p", "d", "root", "s3://b/root").put(local, "s3://b/root/x")

    asyncio.run(run())


class Taken(DataProxyServiceBase):
    """Has another file wherever one is to go, or does not know which."""

    async def create_upload_location(self, request: CreateUploadLocationRequest) -> CreateUploadLocationResponse:
        raise GRPCError(Status.ALREADY_EXISTS, "the requested destination exists")


@pytest.mark.parametrize("tells_content", [False, True])
def test_what_is_there_is_taken_for_the_file_only_where_names_tell_the_content(
    tmp_path: Path, tells_content: bool
) -> None:
    file = tmp_path / "x"
    file.write_text("x")

    async def run() -> None:
        async with serving(Taken()) as port, Client(plain(port)) as client:
            store = SignedUrlStore(client, "p", "d", "root", "s3://b/root", tells_content=tells_content)
            await store.put(file, "s3://b/root/x")

    with nullcontext() if tells_content else pytest.raises(AlreadyExistsError, match="the requested destination"):
        asyncio.run(run())


def test_a_large_file_is_never_in_memory_as_a_whole(storage: Storage, tmp_path: Path) -> None:
    size = 32 << 20
    file = tmp_path / "large"
    with file.open("wb") as stream:
        stream.truncate(size)
    proxy = Signs(storage)
    tracemalloc.start()
    put(proxy, file)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < size // 2
    [digest] = storage.digests.values()
    [headers] = storage.headers
    assert proxy.asked[0].content_md5 == digest
    assert headers["content-md5"] == base64.b64encode(digest).decode()
    assert headers["content-length"] == str(size)
    assert "transfer-encoding" not in headers


def test_the_files_of_a_folder_keep_their_names(storage: Storage, tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "a").write_text("a")
    (tmp_path / "sub" / "empty").touch()
    put(Signs(storage), tmp_path)
    assert sorted(storage.digests) == ["/root/x/a", "/root/x/sub/empty"]


def test_a_file_that_is_not_there_and_a_storage_that_refuses_are_told(storage: Storage, tmp_path: Path) -> None:
    with pytest.raises(DataNotFoundError, match="no such file or folder"):
        put(Signs(storage), tmp_path / "gone")
    (tmp_path / "a").write_text("a")
    storage.answer = 403
    with pytest.raises(UploadError, match="the storage answers 403"):
        put(Signs(storage), tmp_path / "a")


def test_content_alone_says_where_a_file_of_code_goes(storage: Storage, tmp_path: Path) -> None:
    file = tmp_path / "code.tgz"
    file.write_bytes(b"code")
    proxy = Signs(storage)

    async def run() -> str:
        async with serving(proxy) as port, Client(plain(port)) as client:
            return await upload_once(client, "p", "d", file)

    assert asyncio.run(run()) == "s3://b//code.tgz"
    assert proxy.asked[0].content_md5 == hashlib.md5(b"code", usedforsecurity=False).digest()
    assert proxy.asked[0].filename_root == ""
