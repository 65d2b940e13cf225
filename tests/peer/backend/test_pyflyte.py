"""flytekit's command line does with the sandbox what it does with Flyte; flytewright's client sees what comes of it."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from flytewright.remote import FlyteRemote
from flytewright.remote.handles import FlyteWorkflowExecution
from flytewright_idl.core.execution import WorkflowExecutionPhase
from tests.peer.backend.conftest import HERE, VERSION, Peer, programs

pytestmark = pytest.mark.peer


@pytest.fixture(scope="module")
def said(peer: Peer) -> str:
    """The name of an execution of a script that is nowhere but where it is run from, after its end."""
    folder = peer.root / "elsewhere"
    folder.mkdir()
    folder.joinpath("alone.py").write_text((HERE / "alone.py").read_text().replace("flytewright", "flytekit"))
    folder.joinpath("note.txt").write_text("note ")
    options = ("--remote", "--wait", "--name", "fsaid", "--labels", "team=a", "--tag", "one", "--envvars", "A=b")
    inputs = ("--file", "elsewhere/note.txt", "--line", '{"text": "la", "times": 2}', "--mood", "loud")
    assert "Execution fsaid has succeeded." in peer.pyflyte("run", *options, "elsewhere/alone.py", "saying", *inputs)
    return "fsaid"


def ended(remote: FlyteRemote, name: str) -> FlyteWorkflowExecution:
    """The execution after its end."""
    return remote.wait(remote.fetch_execution(name=name))


def test_run_ships_a_script_with_its_inputs_and_waits(said: str, remote: FlyteRemote) -> None:
    found = remote.fetch_execution(name=said)
    assert found.outputs is not None
    assert found.outputs.get("o0", str) == "NOTE LALA"
    assert found.spec.labels is not None
    assert found.spec.envs is not None
    assert (found.spec.labels.values["team"], list(found.spec.tags)) == ("a", ["one"])
    assert {pair.key: pair.value for pair in found.spec.envs.values} == {"A": "b"}


TREE = (
    "plain/a.py",
    "plain/aside/b.py",
    "pack/__init__.py",
    "pack/my-script.py",
    "pack/sub/__init__.py",
    "pack/sub/d.py",
)
"""Modules in packages and in folders that are none."""


@pytest.mark.parametrize("paths", ["plain pack", "plain/aside", "pack/sub", "pack/sub/d.py", "plain/a.py"])
def test_wright_registers_files_and_folders_under_the_names_that_pyflyte_gives(
    paths: str, peer: Peer, remote: FlyteRemote, tmp_path: Path
) -> None:
    version = "names-" + re.sub(r"\W", "-", paths)
    for sdk in ("flytekit", "flytewright"):
        for name in TREE:
            (tmp_path / sdk / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / sdk / name).write_text(f"from {sdk} import task\n@task\ndef one() -> int:\n    return 1\n")
    commands = {"flytekit": programs() / "pyflyte", "flytewright": Path(sys.executable).with_name("wright")}
    for sdk, program in commands.items():
        peer.run(str(program), "register", "--version", f"{version}-{sdk}", *paths.split(), folder=tmp_path / sdk)
    theirs, ours = ([each.id.name for each in remote.list_tasks_by_version(f"{version}-{sdk}")] for sdk in commands)
    assert theirs
    assert sorted(ours) == sorted(theirs)


def test_run_executes_what_is_registered(peer: Peer, remote: FlyteRemote) -> None:
    peer.pyflyte("run", "--name", "ftask", "remote-task", "served.double", "--x", "4")
    peer.pyflyte("run", "--name", "fflow", "remote-workflow", "served.twice", "--x", "4", "--y", "1")
    peer.pyflyte("run", "--name", "fplan", "remote-launchplan", "served.nightly", "--when", "2030-01-01")
    outputs = [ended(remote, name).outputs for name in ("ftask", "fflow", "fplan")]
    assert [dict(each or {}) for each in outputs] == [{"o0": 8}, {"o0": 16}, {"o0": "2030-01-01"}]


def test_fetch_shows_what_an_address_names(said: str, peer: Peer) -> None:
    address = f"flyte://v1/flytesnacks/development/{said}/n0"
    assert "{'o0': 'NOTE LALA'}" in peer.pyflyte("fetch", f"{address}/o")
    folder = peer.root / "fetched"
    folder.mkdir()
    peer.pyflyte("fetch", "--recursive", f"{address}/i", str(folder))
    assert [path.read_text() for path in folder.rglob("note.txt")] == ["note "]


def test_metrics_tells_where_the_time_went(said: str, peer: Peer) -> None:
    dumped, explained = peer.pyflyte("metrics", "dump", said), peer.pyflyte("metrics", "explain", said)
    assert re.search(r"task_attempts:\s+0:\s+breakdown:\s+TASK_RUNTIME", dumped)
    assert re.search(r"TASK_RUNTIME .*s +task/0", explained)


def test_execution_relaunches_and_recovers(said: str, peer: Peer, remote: FlyteRemote) -> None:
    for command in ("relaunch", "recover"):
        printed = peer.pyflyte("execution", "--execution-id", said, command)
        name = re.search(r"Launched execution: ex:flytesnacks:development:(\w+)", printed)
        assert name is not None
        assert dict(ended(remote, name[1]).outputs or {}) == {"o0": "NOTE LALA"}


def test_launchplan_activates_and_get_shows_it(peer: Peer) -> None:
    # the launch plan is one that no other test switches, as they may run at the same time
    assert "set to ACTIVE: served.daily" in peer.pyflyte("launchplan", "--activate", "served.daily", VERSION)
    assert re.search(rf"served\.daily .*{VERSION} .* ACTIVE", peer.pyflyte("get", "launchplan", "served.daily"))
    assert "set to INACTIVE: served.daily" in peer.pyflyte("launchplan", "--deactivate", "served.daily", VERSION)
    assert re.search(rf"served\.daily .*{VERSION} .* INACTIVE", peer.pyflyte("get", "launchplan", "served.daily"))


def test_backfill_runs_a_launch_plan_for_past_times(peer: Peer, remote: FlyteRemote) -> None:
    span = ("--from-date", "2031-01-01", "--to-date", "2031-01-04")
    peer.pyflyte("backfill", *span, "--parallel", "--execution-name", "fback", "served.nightly", VERSION)
    done = remote.sync(ended(remote, "fback"), sync_nodes=True)
    assert done.closure.phase == WorkflowExecutionPhase.SUCCEEDED
    days = [run.outputs for node in done.node_executions.values() for run in node.workflow_executions]
    assert sorted(str(dict(each or {})["o0"]) for each in days) == ["2031-01-02", "2031-01-03"]


def test_register_takes_what_is_there_already_and_refuses_another_under_its_version(peer: Peer) -> None:
    where = ("-p", "flytesnacks", "-d", "development", "--version", VERSION, "--copy", "none")
    assert "Successfully registered" in peer.pyflyte("register", *where, "served.py")
    other = peer.root / "other"
    other.mkdir()
    task = "from flytekit import task\n\n\n@task\ndef double(x: float) -> float:\n    return x\n"
    other.joinpath("served.py").write_text(task)
    refusal = peer.pyflyte("register", *where, "other/served.py", fails=True)
    assert "INVALID_ARGUMENT" in refusal
    assert "served.double" in refusal
