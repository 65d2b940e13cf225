"""Data goes to a server that speaks S3, in a process of its own, and comes back."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from flytewright.config.data import DataConfig, S3Config
from flytewright.errors import DataNotFoundError, DownloadError, UploadError
from flytewright.storage.retries import Retries
from flytewright.storage.staging import Staging, use
from flytewright.storage.store import FileSystemStore
from flytewright.typeengine.files import FlyteDirectory, FlyteFile

SERVE = """
import sys
from moto.server import ThreadedMotoServer
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
print(server.get_host_and_port()[1], flush=True)
sys.stdin.read()
server.stop()
"""
KEY = "AKIAIOSFODNN7EXAMPLE"


@dataclass(frozen=True)
class Server:
    """A running server and a store that knows its keys."""

    endpoint: str
    store: FileSystemStore

    @property
    def filesystem(self) -> Any:
        return self.store.filesystem("s3://bucket")


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    process = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", SERVE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with process:
        assert process.stdout is not None
        assert process.stdin is not None
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        process.stdin.close()


@pytest.fixture
def server(endpoint: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", "/no/such")
    monkeypatch.setenv("AWS_CONFIG_FILE", "/no/such")
    config = DataConfig(s3=S3Config(endpoint=endpoint, access_key_id=KEY, secret_access_key="secret"))
    running = Server(endpoint, FileSystemStore(config=config, retries=Retries(times=0)))
    if not running.filesystem.exists("bucket"):
        running.filesystem.mkdir("bucket")
    yield running
    for key in running.filesystem.find("bucket"):
        running.filesystem.rm_file(key)


async def test_a_file_comes_back_as_it_was(server: Server, tmp_path: Path) -> None:
    (tmp_path / "data.csv").write_text("a,b\n")
    await server.store.put(tmp_path / "data.csv", "s3://bucket/raw/data.csv")
    await server.store.get("s3://bucket/raw/data.csv", tmp_path / "back")
    assert (tmp_path / "back").read_text() == "a,b\n"
    assert await server.store.exists("s3://bucket/raw/data.csv")


async def test_a_folder_comes_back_as_it_was(server: Server, tmp_path: Path) -> None:
    names = {"a": "1", "sub/b": "2", "sub/deep/c d": "3"}
    for name, text in names.items():
        (tmp_path / "folder" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "folder" / name).write_text(text)
    await server.store.put(tmp_path / "folder", "s3://bucket/raw/x", batch=2)
    await server.store.get("s3://bucket/raw/x", tmp_path / "back")
    assert {name: (tmp_path / "back" / name).read_text() for name in names} == names


async def test_a_large_file_goes_in_parts(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flytewright.storage.options.WRITE_CHUNK_BYTES", 5 * 2**20)
    content = os.urandom(1 << 20) * 11
    (tmp_path / "large").write_bytes(content)
    told: list[int] = []
    store = FileSystemStore(config=server.store.config, progress=lambda uri, done, total: told.append(done))
    await store.put(tmp_path / "large", "s3://bucket/large")
    assert server.filesystem.info("s3://bucket/large")["ETag"].strip('"').endswith("-3")  # parts
    assert len(told) >= 3
    assert told[-1] == len(content)
    await store.get("s3://bucket/large", tmp_path / "back")
    assert (tmp_path / "back").read_bytes() == content


async def test_what_is_not_there_is_named(server: Server, tmp_path: Path) -> None:
    with pytest.raises(DataNotFoundError, match="nothing is stored at s3://bucket/none"):
        await server.store.get("s3://bucket/none", tmp_path / "x")


async def test_a_bucket_that_is_not_there_is_an_upload_error(server: Server, tmp_path: Path) -> None:
    (tmp_path / "x").touch()
    with pytest.raises(UploadError, match="s3://nobucket/x"):
        await server.store.put(tmp_path / "x", "s3://nobucket/x")


async def test_compressed_files_and_metadata_are_marked(server: Server, tmp_path: Path) -> None:
    (tmp_path / "x.gz").write_bytes(b"x")
    store = FileSystemStore(config=server.store.config, object_metadata={"flyte-node": "n0"})
    await store.put(tmp_path / "x.gz", "s3://bucket/x.gz")
    head = server.filesystem.call_s3("head_object", Bucket="bucket", Key="x.gz")
    assert head["ContentEncoding"] == "gzip"
    assert head["Metadata"] == {"flyte-node": "n0"}


async def test_public_data_is_read_without_credentials(server: Server, tmp_path: Path) -> None:
    server.filesystem.pipe_file("bucket/public", b"open", ACL="public-read")
    server.filesystem.pipe_file("bucket/private", b"shut", ACL="private")
    stranger = FileSystemStore(config=DataConfig(s3=S3Config(endpoint=server.endpoint)), retries=Retries(times=0))
    await stranger.get("s3://bucket/public", tmp_path / "x")
    assert (tmp_path / "x").read_bytes() == b"open"
    with pytest.raises(DownloadError, match="s3://bucket/private"):
        await stranger.get("s3://bucket/private", tmp_path / "y")
    assert not (tmp_path / "y").exists()


@pytest.mark.parametrize("size", [10, 11 * 2**20])
def test_a_stream_is_complete_or_not_there(server: Server, tmp_path: Path, size: int) -> None:
    with use(Staging("s3://bucket/raw", tmp_path, server.store)):
        file: FlyteFile[None] = FlyteFile.new_remote_file("out")

        def write(fails: bool) -> None:
            with file.open("wb") as stream:
                stream.write(b"x" * size)
                if fails:
                    raise KeyError("x")

        with pytest.raises(KeyError):
            write(fails=True)
        assert not server.filesystem.exists("s3://bucket/raw/out")
        write(fails=False)
        with file.open("rb", cache_type="readahead") as stream:
            assert len(stream.read()) == size
        assert FlyteDirectory.listdir(FlyteDirectory("s3://bucket/raw")) == [file]
        assert list(FlyteDirectory("s3://bucket/raw").crawl()) == [("s3://bucket/raw", "out")]
