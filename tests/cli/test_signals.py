"""``wright signal`` and ``wright fetch`` over the real command line and a real backend."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Wright

WAITING = """
from datetime import timedelta
from flytewright import approve, task, wait_for_input, workflow

@task
def add(a: int, b: int) -> int:
    return a + b

@workflow
def waiting(x: int) -> int:
    number = wait_for_input("the-number", timeout=timedelta(hours=1), expected_type=int)
    return add(a=approve(add(a=x, b=0), "go-on", timeout=timedelta(hours=1)), b=number)
"""


@pytest.fixture
def waiting(remote: Wright, folder: Path, request: pytest.FixtureRequest) -> tuple[Wright, str]:
    """The command line, and the name of an execution that waits for a number and an approval."""
    (folder / "waiting.py").write_text(WAITING)
    name = "f" + request.node.name.replace("_", "")[-18:]
    remote.succeed("run", "--remote", "--name", name, "waiting.py", "waiting", "--x", "1")
    while remote.succeed("signal", "list", name).count("\n") < 3:
        pass
    return remote, name


def test_what_an_execution_waits_for_is_listed_and_answered(waiting: tuple[Wright, str]) -> None:
    remote, name = waiting
    listed = {line.split()[0]: line.split()[1:] for line in remote.succeed("signal", "list", name).splitlines()[1:]}
    assert listed == {"go-on": ["BOOLEAN", "waits"], "the-number": ["INTEGER", "waits"]}
    assert remote("signal", "approve", name, "go-on").stderr == f"go-on of {name} is approved\n"
    assert remote("signal", "set", name, "the-number", "41").stderr == f"the-number of {name} is set\n"
    assert remote.succeed("execution", "watch", name) == "o0 = 42\n"
    answered = remote.succeed("signal", "list", name, "-o", "json")
    values = {each["id"]["signalId"]: each["value"]["scalar"]["primitive"] for each in json.loads(answered)}
    assert values == {"go-on": {"boolean": True}, "the-number": {"integer": "41"}}


def test_an_approval_that_is_rejected_fails_the_execution(waiting: tuple[Wright, str]) -> None:
    remote, name = waiting
    assert remote("signal", "--execution-id", name, "reject", name, "go-on").returncode == 0
    assert f"Error: execution {name} FAILED" in remote.fail("execution", "watch", name)


def test_answers_that_do_not_fit_are_refused(waiting: tuple[Wright, str]) -> None:
    remote, name = waiting
    assert "'many' is not int" in remote.fail("signal", "set", name, "the-number", "many", code=2)
    assert "the-number of" in remote.fail("signal", "approve", name, "the-number")
    assert "waits for no signal 'go-off'; did you mean 'go-on'?" in remote.fail("signal", "approve", name, "go-off")
    assert f"did you mean '{name}'?" in remote.fail("signal", "list", f"{name}x")


def test_what_an_address_names_is_printed_and_downloaded(remote: Wright, folder: Path) -> None:
    (folder / "in.txt").write_text("quiet")
    remote.succeed("run", "--remote", "--wait", "--name", "ffetch", "flows.py", "loud", "--file", "in.txt")
    base = "flyte://v1/flytesnacks/development/ffetch/n0"
    printed = json.loads(remote.succeed("fetch", f"{base}/o", "-o", "json"))
    assert Path(printed["o0"]).read_text() == "QUIET"
    assert remote.succeed("fetch", f"{base}/i").startswith("file = ")
    assert remote.succeed("fetch", f"{base}/o/o0") == f"{printed['o0']!r}\n"
    done = remote("fetch", f"{base}/o", "here")
    assert done.stderr == "downloaded to here\n"
    assert [each.read_text() for each in (folder / "here").rglob("*") if each.is_file()] == ["QUIET"]


def test_what_stands_in_lists_is_downloaded_when_asked_for(remote: Wright, folder: Path) -> None:
    for name in "ab":
        (folder / name).write_text(name)
    (folder / "many.py").write_text(
        "from flytewright import FlyteFile, task\n"
        "@task\ndef many(files: list[FlyteFile]) -> list[FlyteFile]:\n    return files\n"
    )
    remote.succeed("run", "--remote", "--wait", "--name", "fmany", "many.py", "many", "--files", '["a", "b"]')
    node = json.loads(remote.succeed("execution", "get", "fmany", "-o", "json"))["nodes"][0]["id"]["nodeId"]
    address = f"flyte://v1/flytesnacks/development/fmany/{node}/o"
    remote.succeed("fetch", address, "flat")
    remote.succeed("fetch", "-r", address, "deep")
    assert not [each for each in (folder / "flat").rglob("*") if each.is_file()]
    assert sorted(each.read_text() for each in (folder / "deep").rglob("*") if each.is_file()) == ["a", "b"]


def test_an_address_that_names_nothing_is_an_error(remote: Wright) -> None:
    assert "does not begin with flyte://" in remote.fail("fetch", "http://x", code=2)
    assert remote.fail("fetch", "flyte://v1/flytesnacks/development/fgone/n0/o").startswith("Error: ")
