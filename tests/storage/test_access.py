"""`FileAccessProvider` names places as flytekit does and brings data there and back."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fsspec.implementations.memory import MemoryFileSystem

from flytewright.config.data import AzureBlobStorageConfig, DataConfig, S3Config
from flytewright.core.context_manager import FlyteContextManager
from flytewright.core.data_persistence import FileAccessProvider, get_fsspec_storage_options
from flytewright.errors import ContractError, DataNotFoundError, DownloadError
from flytewright.storage.access import current_access
from flytewright.storage.staging import below, use
from flytewright.typeengine.files import FlyteFile


@pytest.fixture
def access(tmp_path: Path) -> Iterator[FileAccessProvider]:
    filesystem = MemoryFileSystem()
    filesystem.store.clear()
    yield FileAccessProvider(tmp_path / "sandbox", "memory://bucket/raw")
    filesystem.store.clear()


def test_places_are_named_as_in_flytekit(access: FileAccessProvider) -> None:
    assert access.raw_output_prefix == "memory://bucket/raw/"
    assert access.generate_new_custom_path(stem="x.csv") == "memory://bucket/raw/x.csv"
    assert access.generate_new_custom_path(alt="other", stem="x") == "memory://other/raw/x"
    prefix, _, rest = access.get_random_remote_path("a/b.csv").partition("/raw/")
    assert (prefix, len(rest), rest[32:]) == ("memory://bucket", 38, "/b.csv")
    assert access.get_random_remote_path() != access.get_random_remote_directory()
    assert Path(access.get_random_local_path("x/y.z")).parent.parent == access.local_sandbox_dir
    assert Path(access.get_random_local_directory()).is_dir()
    assert access.join("memory://a/", "b", "c") == "memory://a/b/c"
    assert access.is_remote("s3://x")
    assert not access.is_remote("file:///x")
    assert access.strip_file_header("file:///x") == "/x"
    assert access.sep(access.raw_output_fs) == "/"


@pytest.mark.parametrize("source", [b"data", io.BytesIO(b"data"), io.StringIO("data")])
def test_bytes_and_streams_are_brought_away(access: FileAccessProvider, source: Any) -> None:
    uri = access.put_raw_data(source, upload_prefix="p", file_name="n")
    assert uri == "memory://bucket/raw/p/n"
    assert access.raw_output_fs.cat(uri) == b"data"
    assert [path for path in access.local_sandbox_dir.rglob("*") if path.is_file()] == []


def test_files_and_folders_are_brought_away_and_back(access: FileAccessProvider, tmp_path: Path) -> None:
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / "a").write_text("a")
    uri = access.put_raw_data(tmp_path / "d", upload_prefix="")
    assert uri == "memory://bucket/raw/d"
    access.get_data(uri, str(tmp_path / "back"), is_multipart=True)
    assert (tmp_path / "back" / "a").read_text() == "a"
    assert access.put_data(tmp_path / "d" / "a", "memory://bucket/x") == "memory://bucket/x"
    assert access.exists("memory://bucket/x")
    access.download("memory://bucket/x", str(tmp_path / "x"))
    assert (tmp_path / "x").read_text() == "a"


async def test_the_async_twins_are_awaited(access: FileAccessProvider, tmp_path: Path) -> None:
    uri = await access.async_put_raw_data(b"x")
    await access.async_get_data(uri, str(tmp_path / "x"))
    assert (tmp_path / "x").read_bytes() == b"x"
    filesystem = await access.get_async_filesystem_for_path(uri)
    assert filesystem.cat(uri) == b"x"


def test_what_cannot_be_brought_away_is_named(access: FileAccessProvider, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "link").symlink_to(tmp_path / "file")
    with pytest.raises(DataNotFoundError, match="no such file"):
        access.put_raw_data(tmp_path / "none")
    with pytest.raises(ContractError, match="is a link"):
        access.put_raw_data(tmp_path / "link")
    with pytest.raises(ContractError, match="is a file, not a folder"):
        access.upload_directory(str(tmp_path / "file"), "memory://bucket/x")
    with pytest.raises(ContractError, match="got int"):
        access.put_raw_data(3)  # type: ignore[arg-type]  # the mistake
    with pytest.raises(DataNotFoundError, match="nothing is stored at memory://bucket/none"):
        access.get_data("memory://bucket/none", str(tmp_path / "x"))
    with pytest.raises(ContractError, match="local folder"):
        FileAccessProvider("", "memory://x")


def test_the_provider_of_a_task_sees_its_staging(tmp_path: Path) -> None:
    with use(below(tmp_path)) as staging:
        access = current_access()
        assert access.raw_output_prefix == f"{staging.prefix}/"
        uri = access.put_raw_data(b"x")
    assert Path(uri).read_bytes() == b"x"
    assert Path(uri).is_relative_to(tmp_path / "raw")


def test_credentials_reach_the_file_systems() -> None:
    config = DataConfig(
        s3=S3Config(endpoint="http://s3", access_key_id="k", secret_access_key="s", adressing_style="path"),
        azure=AzureBlobStorageConfig(account_name="a", account_key="b", tenant_id="t"),
    )
    s3 = {
        "cache_regions": True,
        "key": "k",
        "secret": "s",
        "client_kwargs": {"endpoint_url": "http://s3"},
        "config_kwargs": {"s3": {"addressing_style": "path"}},
    }
    assert get_fsspec_storage_options("s3", config) == s3
    assert get_fsspec_storage_options("s3", config, anonymous=True) == {**s3, "anon": True}
    azure = {"account_name": "a", "account_key": "b", "tenant_id": "t", "anon": False}
    assert get_fsspec_storage_options("abfs", config) == get_fsspec_storage_options("abfss", config) == azure
    assert get_fsspec_storage_options("gs", config, anonymous=True) == {"token": "anon"}
    assert get_fsspec_storage_options("file", config, x=1) == {"auto_mkdir": True, "x": 1}


def test_credentials_are_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLYTE_AWS_ENDPOINT", "http://minio")
    monkeypatch.setenv("FLYTE_AWS_ACCESS_KEY_ID", "k")
    monkeypatch.setenv("FLYTE_AZURE_STORAGE_ACCOUNT_NAME", "acc")
    assert get_fsspec_storage_options("s3")["client_kwargs"] == {"endpoint_url": "http://minio"}
    assert get_fsspec_storage_options("s3")["key"] == "k"
    assert get_fsspec_storage_options("abfs")["account_name"] == "acc"


@pytest.mark.parametrize(
    ("uri", "name"),
    [("s3://b/x", "S3FileSystem"), ("gs://b/x", "ExtendedGcsFileSystem"), ("abfs://b/x", "AzureBlobFileSystem")],
)
def test_each_cloud_has_its_file_system(uri: str, name: str, tmp_path: Path) -> None:
    config = DataConfig(azure=AzureBlobStorageConfig(account_name="a", account_key="YQ=="))
    access = FileAccessProvider(tmp_path, str(tmp_path), config)
    assert type(access.get_filesystem_for_path(uri, anonymous=True)).__name__ == name


def test_a_missing_library_is_named_with_its_extra(access: FileAccessProvider, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "adlfs", None)
    monkeypatch.delitem(sys.modules["fsspec.registry"]._registry, "abfs", raising=False)
    with pytest.raises(DownloadError, match=r"install flytewright\[azure\]"):
        access.get_filesystem("abfs")


def test_a_context_has_the_provider_of_its_data(tmp_path: Path) -> None:
    with use(below(tmp_path / "task")) as staging:
        outer = FlyteContextManager.current_context()
        assert outer.file_access is not None
        assert outer.file_access.staging is staging
        elsewhere = FileAccessProvider(tmp_path / "sandbox", str(tmp_path / "other"))
        with FlyteContextManager.with_context(outer.with_file_access(elsewhere)):
            file: FlyteFile[Any] = FlyteFile.new_remote_file("x")
            assert str(file) == str(tmp_path / "other" / "x")
            assert FlyteContextManager.current_context().file_access is elsewhere
        assert current_access().staging is staging
