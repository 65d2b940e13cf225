"""Data comes to a URI complete or not at all, and nothing leaves the folder that it is brought to."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fsspec.implementations.memory import MemoryFileSystem

from flytewright.errors import DataNotFoundError, DownloadError, UploadError, ValueMismatchError
from flytewright.storage import local, paths
from flytewright.storage.remote import Remote, gather_bounded
from flytewright.storage.retries import Retries, is_passing
from flytewright.storage.staging import Staging
from flytewright.storage.store import FileSystemStore


async def at_once(seconds: float) -> None:
    """A pause that takes no time."""


STORE = FileSystemStore(retries=Retries(sleep=at_once))


@pytest.fixture
def memory() -> Iterator[MemoryFileSystem]:
    filesystem = MemoryFileSystem()
    filesystem.store.clear()
    filesystem.pseudo_dirs[:] = [""]
    yield filesystem
    filesystem.store.clear()
    filesystem.pseudo_dirs[:] = [""]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "folder"
    (root / "sub" / "deep").mkdir(parents=True)
    (root / "a.txt").write_text("a")
    (root / "sub" / "b.txt").write_text("b")
    (root / "sub" / "deep" / "c.txt").write_text("c")
    return root


def content(root: Path) -> dict[str, str]:
    return {path.relative_to(root).as_posix(): path.read_text() for path in root.rglob("*") if path.is_file()}


@pytest.mark.parametrize("prefix", ["memory://store", "{tmp}/store", "file://{tmp}/store"])
async def test_a_folder_comes_back_as_it_was(
    prefix: str, folder: Path, tmp_path: Path, memory: MemoryFileSystem
) -> None:
    uri = prefix.format(tmp=tmp_path) + "/x"
    await STORE.put(folder, uri)
    await STORE.get(uri, tmp_path / "back")
    assert content(tmp_path / "back") == content(folder)
    assert await STORE.exists(uri)
    assert not await STORE.exists(f"{uri}/none")


@pytest.mark.parametrize("prefix", ["memory://store", "{tmp}/store"])
async def test_a_file_comes_back_as_it_was(prefix: str, tmp_path: Path, memory: MemoryFileSystem) -> None:
    (tmp_path / "data").write_bytes(os.urandom(300_000))
    uri = prefix.format(tmp=tmp_path) + "/sub/data"
    await STORE.put(tmp_path / "data", uri)
    await STORE.get(uri, tmp_path / "new" / "back")
    assert (tmp_path / "new" / "back").read_bytes() == (tmp_path / "data").read_bytes()


async def test_an_empty_file_and_an_empty_folder_are_kept_here(tmp_path: Path) -> None:
    (tmp_path / "from" / "nothing").mkdir(parents=True)
    (tmp_path / "from" / "empty").touch()
    await STORE.put(tmp_path / "from", str(tmp_path / "to"))
    assert (tmp_path / "to" / "nothing").is_dir()
    assert (tmp_path / "to" / "empty").read_bytes() == b""


@pytest.mark.parametrize("uri", ["memory://none/x", "/no/such/data"])
async def test_what_is_not_there_is_named(uri: str, tmp_path: Path, memory: MemoryFileSystem) -> None:
    with pytest.raises(DataNotFoundError, match=f"nothing is stored at {uri}"):
        await STORE.get(uri, tmp_path / "x")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("uri", ["memory://none/x", "{tmp}/x"])
async def test_a_file_to_upload_that_is_not_there_is_named(uri: str, tmp_path: Path, memory: MemoryFileSystem) -> None:
    with pytest.raises(DataNotFoundError, match="/no/such cannot be uploaded"):
        await STORE.put(Path("/no/such"), uri.format(tmp=tmp_path))


async def test_a_failed_copy_leaves_nothing_behind(folder: Path, tmp_path: Path) -> None:
    os.mkfifo(folder / "sub" / "pipe")
    with pytest.raises(ValueMismatchError, match="pipe' is neither a file nor a folder"):
        await STORE.put(folder, str(tmp_path / "store" / "x"))
    assert list((tmp_path / "store").iterdir()) == []


class Failing(MemoryFileSystem):
    """A store that takes half of a file called c.txt and then gives up."""

    cachable = False
    failures = 1000

    def put_file(self, lpath: str, rpath: str, callback: Any = None, mode: str = "overwrite", **options: Any) -> None:
        if lpath.endswith("c.txt") and self.failures:
            self.failures -= 1
            self.pipe_file(rpath, b"ha")
            raise OSError(errno.EBUSY, "slow down")
        super().put_file(lpath, rpath, **options)


async def test_a_failed_upload_leaves_nothing_under_the_final_name(folder: Path, memory: MemoryFileSystem) -> None:
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    remote = Remote(Failing(), "memory", Retries(times=3, sleep=sleep), concurrent=1)
    with pytest.raises(OSError, match="slow down"):
        await remote.put(folder, "memory://store/x")
    assert memory.find("store") == []
    assert len(pauses) == 3
    assert pauses[0] < pauses[2]


async def test_a_passing_failure_is_tried_again(folder: Path, memory: MemoryFileSystem) -> None:
    filesystem = Failing()
    filesystem.failures = 2
    await Remote(filesystem, "memory", Retries(sleep=at_once)).put(folder, "memory://store/x")
    assert memory.cat("memory://store/x/sub/deep/c.txt") == b"c"
    assert len(memory.find("store")) == 3


@pytest.mark.parametrize("error", [PermissionError("no"), FileNotFoundError("no"), ValueError("no")])
async def test_a_lasting_failure_is_not_tried_again(error: Exception) -> None:
    calls = []

    async def work() -> None:
        calls.append(1)
        raise error

    with pytest.raises(type(error)):
        await Retries(sleep=at_once).run(work)
    assert len(calls) == 1


def test_a_request_to_slow_down_passes() -> None:
    assert is_passing(OSError("Please reduce your request rate."))
    assert is_passing(ConnectionResetError())
    assert not is_passing(OSError(errno.ENOSPC, "full"))


async def test_a_target_below_a_file_is_an_upload_error(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("x")
    (tmp_path / "file").touch()
    with pytest.raises(UploadError, match="cannot be brought to"):
        await STORE.put(tmp_path / "data", str(tmp_path / "file" / "below"))


async def test_a_name_that_leads_out_of_the_folder_is_refused(tmp_path: Path, memory: MemoryFileSystem) -> None:
    memory.store["/store/x/../../evil"] = memory.open("/evil", "wb")
    memory.store["/store/x/../../evil"].commit()

    class Listing(MemoryFileSystem):
        cachable = False

        def info(self, path: str, **options: Any) -> dict[str, Any]:
            return {"name": path, "type": "directory", "size": 0}

        def find(self, path: str, maxdepth: int | None = None, withdirs: bool = False, **options: Any) -> Any:
            return ["/store/x/../../evil"]

    with pytest.raises(ValueMismatchError, match="leads out of"):
        await Remote(Listing(), "memory").get("memory://store/x", tmp_path / "in" / "x")
    assert list((tmp_path / "in").iterdir()) == []


@pytest.mark.parametrize("name", ["../x", "/etc/passwd", "a/../../x", "a/..", "a\0b"])
def test_only_names_below_the_root_are_paths(name: str, tmp_path: Path) -> None:
    with pytest.raises(ValueMismatchError):
        paths.within(tmp_path, name)


def test_a_name_below_the_root_is_a_path(tmp_path: Path) -> None:
    assert paths.within(tmp_path, "a/b..c/...d") == tmp_path / "a/b..c/...d"


def test_a_circle_of_links_is_refused(folder: Path) -> None:
    (folder / "sub" / "up").symlink_to(folder)
    with pytest.raises(ValueMismatchError, match="leads back"):
        list(local.files_below(folder))


async def test_a_folder_is_merged_into_one_that_is_there(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "target"
    (target / "sub").mkdir(parents=True)
    (target / "sub" / "b.txt").write_text("old")
    (target / "kept").write_text("kept")
    await STORE.put(folder, str(target))
    assert content(target) == {**content(folder), "kept": "kept"}


async def test_files_go_in_batches(folder: Path, memory: MemoryFileSystem) -> None:
    running, most = 0, 0

    class Counting(MemoryFileSystem):
        cachable = False

        def put_file(self, lpath: str, rpath: str, **options: Any) -> None:  # type: ignore[override]
            nonlocal running, most
            running += 1
            most = max(most, running)
            super().put_file(lpath, rpath)
            running -= 1

    await Remote(Counting(), "memory").put(folder, "memory://store/x", batch=1)
    assert most == 1
    assert len(memory.find("store")) == 3


async def test_no_more_run_at_a_time_than_allowed_and_all_do() -> None:
    running, most = 0, 0

    async def work() -> int:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0)
        running -= 1
        return 1

    assert sum(await gather_bounded([work] * 20, 3)) == 20
    assert most == 3


async def test_the_first_failure_ends_the_others() -> None:
    ended = []

    async def wait() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(1)

    async def fail() -> None:
        await asyncio.sleep(0)
        raise KeyError("x")

    with pytest.raises(KeyError):
        await gather_bounded([wait, wait, fail], 3)
    assert len(ended) == 2


@pytest.mark.parametrize("uri", ["memory://store/x", "{tmp}/store/x"])
async def test_progress_is_told_in_bytes(uri: str, tmp_path: Path, memory: MemoryFileSystem) -> None:
    told: list[tuple[str, int, int]] = []
    store = FileSystemStore(progress=lambda *what: told.append(what))
    (tmp_path / "data").write_bytes(b"x" * 1000)
    uri = uri.format(tmp=tmp_path)
    await store.put(tmp_path / "data", uri)
    assert told[-1] == (uri, 1000, 1000)


async def test_what_is_given_away_is_not_copied(tmp_path: Path) -> None:
    staging = Staging(str(tmp_path / "raw"), tmp_path / "scratch", STORE, gives_away=True)
    staging.scratch.mkdir()
    own, foreign = staging.scratch / "own", tmp_path / "foreign"
    for path in (own, foreign):
        path.write_text("x")
        staging.stage(path, f"{staging.prefix}/{path.name}")
    await staging.flush()
    assert (tmp_path / "raw" / "own").stat().st_ino == own.stat().st_ino
    assert (tmp_path / "raw" / "foreign").stat().st_ino != foreign.stat().st_ino
    assert (tmp_path / "raw" / "foreign").read_text() == "x"


async def test_flyte_uris_are_found_by_the_hook(tmp_path: Path) -> None:
    async def download(uri: str, target: Path) -> None:
        target.write_text(uri)

    await FileSystemStore(download_flyte=download).get("flyte://v1/o/x", tmp_path / "x")
    assert (tmp_path / "x").read_text() == "flyte://v1/o/x"
    with pytest.raises(DownloadError, match="known to a backend only"):
        await STORE.get("flyte://v1/o/x", tmp_path / "y")


async def test_a_scheme_that_nobody_knows_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DownloadError, match="nosuch://x"):
        await STORE.get("nosuch://x", tmp_path / "y")
