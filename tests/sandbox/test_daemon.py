"""A sandbox beside this process: started, shown and stopped, from Python and by ``wright sandbox``."""

from __future__ import annotations

import json
import os
import signal
import socket
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from grpclib.client import Channel

from flytewright.sandbox import daemon
from flytewright.sandbox.errors import SandboxError, StateError
from flytewright.sandbox.folder import ENVIRONMENT
from flytewright_cli.main import main
from flytewright_idl._runtime.rpc import MessageCodec
from flytewright_idl.admin import GetVersionRequest
from flytewright_idl.core import ResourceType
from flytewright_idl.service import AdminServiceStub
from tests.sandbox.build import Client, alive, python, task, until


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "state"
    yield folder
    daemon.stop(folder)


def start(folder: Path) -> daemon.Status:
    return daemon.start(folder, port=0, http_port=0)


def channel_to(endpoint: str | None) -> Channel:
    host, _, port = (endpoint or "").rpartition(":")
    return Channel(host, int(port), codec=MessageCodec())


async def version(endpoint: str) -> str:
    async with channel_to(endpoint) as channel:
        answer = await AdminServiceStub(channel, timeout=30).get_version(GetVersionRequest())
    assert answer.control_plane_version is not None
    return answer.control_plane_version.version


@pytest.mark.anyio
async def test_what_was_started_answers_until_it_is_stopped(folder: Path) -> None:
    started = start(folder)
    assert started.changed
    assert started.folder == folder
    assert started.endpoint is not None
    assert await version(started.endpoint) == "1.16.8"
    assert daemon.status(folder) == daemon.Status(folder=folder, running=started.running)
    stopped = daemon.stop(folder)
    assert stopped.changed
    assert not stopped.is_running
    assert started.pid is not None
    assert not alive(started.pid)
    assert daemon.status(folder).endpoint is None


def test_one_that_runs_is_left_as_it_is(folder: Path) -> None:
    first = start(folder)
    second = start(folder)
    assert not second.changed
    assert second.running == first.running


def test_one_that_does_not_run_need_not_be_stopped(folder: Path) -> None:
    assert daemon.stop(folder) == daemon.Status(folder=folder, running=None)
    assert not folder.exists()


@pytest.mark.anyio
async def test_one_that_was_killed_is_not_running_and_can_be_started_again(folder: Path) -> None:
    pid = start(folder).pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    await until(lambda: not daemon.status(folder).is_running)
    assert start(folder).is_running


def test_a_port_that_is_taken_is_named(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(
            SandboxError, match=rf"cannot listen on 127\.0\.0\.1:{port}: .*choose another port with --port"
        ):
            daemon.start(folder, port=port, http_port=0)
        with pytest.raises(SandboxError, match=rf"127\.0\.0\.1:{port}: .*choose another port with --http-port"):
            daemon.start(folder, port=0, http_port=port)
    assert not daemon.status(folder).is_running


def test_a_state_of_something_else_is_left_as_it_is(folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "sandbox.db")) as other:
        other.execute("CREATE TABLE notes (text)")
    before = (folder / "sandbox.db").read_bytes()
    with pytest.raises(SandboxError, match=r"sandbox\.db is another program's database: it is left as it is"):
        start(folder)
    assert (folder / "sandbox.db").read_bytes() == before


def test_a_file_where_the_folder_should_be_is_left_as_it_is(folder: Path) -> None:
    folder.write_text("mine")
    with pytest.raises(StateError, match="is a file"):
        start(folder)
    assert folder.read_text() == "mine"


# From the command line


@dataclass(frozen=True)
class Said:
    """How a command ended."""

    exit_code: int
    output: str
    errors: str = ""


Wright = Callable[..., Said]


@pytest.fixture
def wright(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Wright:
    """Calls ``wright sandbox`` as the shell does."""

    def call(*arguments: str) -> Said:
        monkeypatch.setattr(sys, "argv", ["wright", "sandbox", *arguments])
        code = 0
        try:
            main()
        except SystemExit as ended:
            code = int(ended.code or 0)
        return Said(code, *capsys.readouterr())

    return call


def test_the_commands_say_what_they_did_in_one_line(wright: Wright, folder: Path) -> None:
    here = ("--folder", str(folder))
    started = wright("start", *here, "--port", "0", "--http-port", "0")
    running = daemon.status(folder)
    where = f"{running.endpoint} (pid {running.pid}, state in {folder})\n"
    assert started == Said(0, f"sandbox started: {where}")
    assert wright("start", *here) == Said(0, f"sandbox runs already: {where}")
    assert wright("status", *here) == Said(0, f"sandbox runs: {where}")
    assert wright("stop", *here) == Said(0, f"sandbox stopped ({folder})\n")
    assert wright("stop", *here) == Said(0, f"sandbox was not running ({folder})\n")
    assert wright("status", *here) == Said(1, f"sandbox is not running ({folder})\n")


def test_the_commands_say_it_as_json_too(wright: Wright, folder: Path) -> None:
    here = ("--folder", str(folder), "--json")
    facts = json.loads(wright("start", *here, "--port", "0", "--http-port", "0").output)
    running = daemon.status(folder)
    assert facts == {
        "running": True,
        "endpoint": running.endpoint,
        "http_url": running.http_url,
        "pid": running.pid,
        "folder": str(folder),
    }
    assert json.loads(wright("status", *here).output) == facts
    gone = {"running": False, "endpoint": None, "http_url": None, "pid": None, "folder": str(folder)}
    assert json.loads(wright("stop", *here).output) == gone


def test_the_environment_can_name_the_folder(wright: Wright, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENVIRONMENT, str(folder))
    assert wright("status").output == f"sandbox is not running ({folder})\n"


@pytest.mark.anyio
async def test_every_task_has_the_variables_of_the_start(wright: Wright, folder: Path, tmp_path: Path) -> None:
    said = tmp_path / "said"
    wright("start", "--folder", str(folder), "--port", "0", "--http-port", "0", "--env", "GREETING=a=b")
    async with channel_to(daemon.status(folder).endpoint) as channel:
        client = Client(AdminServiceStub(channel, timeout=30), None, channel)
        await client.register(task("t", python(f"Path({str(said)!r}).write_text(os.environ['GREETING'])")))
        await client.launch("t", kind=ResourceType.TASK)
        await until(lambda: said.exists() and said.read_text() == "a=b")


def test_what_goes_wrong_is_one_line_and_exit_code_1(wright: Wright, folder: Path) -> None:
    folder.write_text("mine")
    failed = wright("start", "--folder", str(folder))
    assert (failed.exit_code, failed.output) == (1, "")
    assert failed.errors.startswith(f"Error: {folder} is a file")
    assert failed.errors.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("--port", "70000"), "70000 is not in the range"),
        (("--port", "x"), "'x' is not a valid integer"),
        (("--env", "A"), "'A' is not NAME=VALUE"),
        (("--env", "=b"), "'=b' is not NAME=VALUE"),
    ],
)
def test_an_option_that_cannot_be_is_a_usage_error(
    wright: Wright, folder: Path, arguments: tuple[str, str], text: str
) -> None:
    failed = wright("start", "--folder", str(folder), *arguments)
    assert failed.exit_code == 2
    assert text in failed.errors
    assert not folder.exists()
