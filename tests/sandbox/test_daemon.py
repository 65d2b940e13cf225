"""A sandbox beside this process: started, shown and stopped, from Python and by ``wright sandbox``."""

from __future__ import annotations

import asyncio
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
from flytewright.sandbox.phases import FINAL_EXECUTION
from flytewright_cli.main import main
from flytewright_idl._runtime.rpc import MessageCodec
from flytewright_idl.admin import (
    EmailNotification,
    Execution,
    ExecutionSpec,
    GetVersionRequest,
    Notification,
    NotificationList,
)
from flytewright_idl.core import ResourceType, WorkflowExecutionIdentifier, WorkflowExecutionPhase
from flytewright_idl.service import AdminServiceStub
from tests.sandbox.build import INT, Client, alive, identifier, phase_of, python, task, task_node, until, workflow


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
        "auth": False,
        "tls": False,
        "ca": None,
    }
    assert json.loads(wright("status", *here).output) == facts
    gone = {**dict.fromkeys(facts), "running": False, "folder": str(folder), "auth": False, "tls": False}
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
        (("--cores", "many"), "'many' is not a valid float"),
        (("--tls-cert", "no-such-file"), "'no-such-file' does not exist"),
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


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("--memory", "much"), "--memory 'much' is no size: say bytes, or an amount such as 500M or 4Gi"),
        (("--cores", "0"), "--cores 0 leaves no core for tasks: say more than 0"),
        (("--host", "0.0.0.0"), "on 0.0.0.0 other machines reach the sandbox"),
        (("--smtp", "host:x"), "--smtp 'host:x' is no mail server"),
    ],
)
def test_an_option_that_the_sandbox_refuses_is_one_line(
    wright: Wright, folder: Path, arguments: tuple[str, str], text: str
) -> None:
    failed = wright("start", "--folder", str(folder), *arguments)
    assert (failed.exit_code, failed.output) == (1, "")
    assert failed.errors.startswith(f"Error: {text}")
    assert failed.errors.count("\n") == 1
    assert not daemon.status(folder).is_running


@pytest.mark.anyio
async def test_all_tasks_share_the_cores_that_the_start_gives_them(
    wright: Wright, folder: Path, tmp_path: Path
) -> None:
    here = ("--folder", str(folder), "--port", "0", "--http-port", "0")
    wright("start", *here, "--cores", "1", "--memory", "1Gi")
    busy = tmp_path / "busy"
    alone = python(f"os.mkdir({str(busy)!r})\ntime.sleep(0.1)\nos.rmdir({str(busy)!r})\ngive(o0=1)")
    async with channel_to(daemon.status(folder).endpoint) as channel:
        client = Client(AdminServiceStub(channel, timeout=30), None, channel)
        await client.register(task("t", alone, {}, {"o0": INT}))
        await client.register_workflow(workflow("w", [task_node(f"n{number}", "t") for number in range(4)]))
        assert phase_of(await over(client, await client.launch("w"))) == WorkflowExecutionPhase.SUCCEEDED


async def over(client: Client, key: WorkflowExecutionIdentifier) -> Execution:
    """The execution, once it has ended."""
    while True:
        execution = await client.get(key)
        if phase_of(execution) in FINAL_EXECUTION:
            return execution
        await asyncio.sleep(0.02)


def test_a_secret_that_was_made_up_is_told_once(wright: Wright, folder: Path) -> None:
    here = ("--folder", str(folder), "--port", "0", "--http-port", "0", "--auth")
    first = wright("start", *here)
    secret = (folder / "auth" / "client_secret").read_text()
    assert first.errors == f"The client secret, which is told only now: {secret}\n"
    assert secret not in first.output
    wright("stop", "--folder", str(folder))
    assert wright("start", *here).errors == ""
    assert json.loads(wright("status", "--folder", str(folder), "-o", "json").output)["auth"] is True
    assert secret not in (folder / "sandbox.log").read_text()


# What is in the folder


@pytest.mark.anyio
async def test_what_is_over_can_be_listed_and_pruned(wright: Wright, folder: Path) -> None:
    here = ("--folder", str(folder))
    wright("start", *here, "--port", "0", "--http-port", "0")
    async with channel_to(daemon.status(folder).endpoint) as channel:
        client = Client(AdminServiceStub(channel, timeout=30), None, channel)
        await client.register(task("t", python("give(o0=1)"), {}, {"o0": INT}))
        spec = ExecutionSpec(
            launch_plan=identifier(ResourceType.TASK, "t"),
            notifications=NotificationList(
                notifications=[
                    Notification(
                        phases=[WorkflowExecutionPhase.SUCCEEDED],
                        email=EmailNotification(recipients_email=["somebody@example.org"]),
                    )
                ]
            ),
        )
        await over(client, await client.launch("t", kind=ResourceType.TASK, execution="first", spec=spec))
    (mail,) = json.loads(wright("outbox", *here, "-o", "json").output)
    assert (mail["execution"], mail["to"], mail["sent_at"]) == ("first", ["somebody@example.org"], None)
    assert "somebody@example.org" in wright("outbox", *here).output
    assert wright("prune", *here, "--older-than", "1h").errors.startswith("Removed 0 executions (0 bytes); ")
    dry = wright("prune", *here, "--older-than", "0", "--cached", "--dry-run")
    assert dry.output.splitlines()[1].split()[:2] == ["first", "SUCCEEDED"]
    assert dry.errors.startswith("Would remove 1 execution (")
    (gone,) = json.loads(wright("prune", *here, "--max-size", "0", "-o", "json").output)
    assert (gone["project"], gone["domain"], gone["name"]) == ("flytesnacks", "development", "first")
    assert json.loads(wright("outbox", *here, "-o", "json").output) == []


@pytest.mark.parametrize(
    ("arguments", "code", "text"),
    [
        ((), 2, "Say what is to go: --older-than, --max-size, or both."),
        (("--older-than", "long"), 2, "'long' is no span of time"),
        (("--max-size", "little"), 1, "--max-size 'little' is no size"),
    ],
)
def test_what_is_to_be_pruned_has_to_be_said(
    wright: Wright, folder: Path, arguments: tuple[str, ...], code: int, text: str
) -> None:
    failed = wright("prune", "--folder", str(folder), *arguments)
    assert (failed.exit_code, failed.output) == (code, "")
    assert text in failed.errors


def test_the_log_of_the_sandbox_itself_is_shown(wright: Wright, folder: Path) -> None:
    assert "no sandbox has been started on this folder" in wright("logs", "--folder", str(folder)).errors
    folder.mkdir()
    (folder / "sandbox.log").write_text("one\ntwo\nthree\n")
    assert wright("logs", "--folder", str(folder), "--lines", "2").output == "two\nthree\n"
