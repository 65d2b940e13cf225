"""The state folder is used by one sandbox at a time, and nobody else's files are touched."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from flytewright.sandbox.errors import StateError
from flytewright.sandbox.folder import ENVIRONMENT, Running, StateFolder, default_folder
from flytewright.sandbox.server import Sandbox

RUNNING = Running(pid=os.getpid(), host="127.0.0.1", grpc_port=1234, http_port=1235)


@pytest.fixture
def folder(tmp_path: Path) -> StateFolder:
    folder = StateFolder(tmp_path / "state")
    folder.prepare()
    return folder


def test_the_folder_is_the_users_own_unless_the_environment_names_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(ENVIRONMENT, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", "/somewhere")
    monkeypatch.setenv("HOME", "/home/someone")
    assert default_folder().parts[-2:] == ("flytewright", "sandbox")
    monkeypatch.setenv(ENVIRONMENT, "~/elsewhere")
    assert default_folder() == Path("/home/someone/elsewhere")


def test_only_the_user_can_read_it(folder: StateFolder) -> None:
    assert folder.root.stat().st_mode & 0o777 == 0o700


def test_a_file_in_its_place_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("mine")
    with pytest.raises(StateError, match=r"state is a file, and the sandbox needs a folder there"):
        StateFolder(tmp_path / "state").prepare()
    assert (tmp_path / "state").read_text() == "mine"


def test_a_folder_of_other_things_is_left_as_it_is(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("mine")
    with pytest.raises(StateError, match=r"has files in it \(a\.txt, b\.txt\) but no sandbox\.db"):
        StateFolder(tmp_path).prepare()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.txt", "b.txt"]


def test_a_folder_below_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(StateError, match="cannot be used: Not a directory"):
        StateFolder(tmp_path / "file" / "state").prepare()


def test_a_second_user_is_refused_and_told_who_the_first_is(folder: StateFolder) -> None:
    second = StateFolder(folder.root)
    with folder.locked():
        assert second.in_use()
        with pytest.raises(StateError, match="is in use by another process"), second.locked():
            pass
        folder.announce(RUNNING)
        with pytest.raises(StateError, match=f"is in use by the sandbox with pid {os.getpid()}"), second.locked():
            pass
    assert not second.in_use()
    with second.locked():
        pass


def test_what_was_announced_counts_only_while_the_folder_is_in_use(folder: StateFolder) -> None:
    with folder.locked():
        assert folder.running() is None
        folder.announce(RUNNING)
        assert folder.running() == RUNNING
    assert folder.running() is None


@pytest.mark.parametrize("content", ["", "{", "[]", '{"pid": 1}', '{"colour": "blue"}'])
def test_an_announcement_that_cannot_be_read_is_none(folder: StateFolder, content: str) -> None:
    (folder.root / "sandbox.json").write_text(content)
    with folder.locked():
        assert folder.running() is None


def test_the_secret_is_made_once_and_is_the_users_own(folder: StateFolder) -> None:
    secret = folder.secret()
    assert len(secret) == 32
    assert StateFolder(folder.root).secret() == secret
    assert (folder.root / "secret").stat().st_mode & 0o777 == 0o600


@pytest.mark.anyio
async def test_a_second_sandbox_on_a_folder_is_refused_and_the_first_goes_on(sandbox: Sandbox) -> None:
    with pytest.raises(StateError, match=f"is in use by the sandbox with pid {os.getpid()}"):
        async with Sandbox(sandbox.folder):
            pass
    assert StateFolder(sandbox.folder).running() is not None
