"""From a source file to outputs, over the real command line and a real backend."""

from __future__ import annotations

import re
from pathlib import Path

from tests.cli.conftest import FLOWS, Wright


def test_a_workflow_is_registered_executed_and_gives_its_outputs(remote: Wright) -> None:
    done = remote("run", "--remote", "--wait", "flows.py", "doubles", "--xs", "[1, 2, 3]")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "o0 = 12\n"
    assert re.search(r"n0\s+RUNNING", done.stderr)
    assert re.search(r"n1\s+SUCCEEDED", done.stderr)


def test_structures_and_defaults_travel(remote: Wright) -> None:
    printed = remote.succeed("run", "--remote", "--wait", "flows.py", "boxes", "--box", '{"width": 1, "names": ["a"]}')
    assert printed == "o0 = Box(width=7, names=['a', 'wide'])\n"


def test_a_file_is_uploaded_and_its_result_is_there(remote: Wright, folder: Path) -> None:
    (folder / "in.txt").write_text("quiet")
    printed = remote.succeed("run", "--remote", "--wait", "flows.py", "loud", "--file", "in.txt")
    assert Path(printed.removeprefix("o0 = ").strip()).read_text() == "QUIET"


def test_a_single_task_is_executed(remote: Wright) -> None:
    assert remote.succeed("run", "--remote", "--wait", "flows.py", "double", "--x", "21") == "o0 = 42\n"


def test_a_task_that_raises_fails_the_execution_with_the_users_traceback(remote: Wright) -> None:
    stderr = remote.fail("run", "--remote", "--wait", "flows.py", "broken", "--x", "3")
    assert re.search(r"Error: execution \w+ FAILED", stderr)
    assert "flows.py" in stderr
    assert stderr.strip().endswith("RuntimeError: no luck with 3")


def test_the_same_content_under_the_same_version_is_unchanged(remote: Wright) -> None:
    first = remote.succeed("register", "flows.py", "--version", "same")
    again = remote.succeed("register", "flows.py", "--version", "same")
    assert first.count("registered") == len(first.splitlines())
    assert again == first.replace("registered", "unchanged ")


def test_other_content_under_the_same_version_is_refused_with_what_differs(remote: Wright, folder: Path) -> None:
    remote.succeed("register", "flows.py", "--version", "other")
    (folder / "flows.py").write_text(FLOWS.replace("@task\ndef double", "@task(retries=4)\ndef double"))
    stderr = remote.fail("register", "flows.py", "--version", "other")
    assert "flows.double is registered as version 'other' with other content" in stderr
    assert "register it under a new version" in stderr


def test_what_is_registered_is_executed_by_name(remote: Wright) -> None:
    remote.succeed("register", "flows.py", "--version", "byname")
    assert remote.succeed("execute", "flows.doubles", "--inputs", '{"xs": [4]}') == "o0 = 8\n"
    assert "has no input 'ys'; it takes xs" in remote.fail("execute", "flows.doubles", "--inputs", '{"ys": [4]}')
    assert "the input 'xs' is missing" in remote.fail("execute", "flows.doubles")
    assert "xs[0]: expected int, got str 'a'" in remote.fail(
        "execute", "flows.doubles", "--inputs", '{"xs": ["a"]}'
    ).replace("input ", "")
    assert "no launch plan 'gone' is registered" in remote.fail("execute", "gone")


def test_what_is_registered_is_listed(remote: Wright) -> None:
    remote.succeed("register", "flows.py", "--version", "listed")
    assert re.search(r"flows\.double\s+listed", remote.succeed("get", "task", "flows.double"))
    assert re.search(r"flows\.doubles\s+listed", remote.succeed("get", "workflow"))
    assert re.search(r"flows\.doubles\s+listed", remote.succeed("get", "launchplan", "flows.doubles"))


def test_executions_are_listed(remote: Wright) -> None:
    remote.succeed("run", "--remote", "--wait", "--name", "fmine", "flows.py", "double", "--x", "1")
    assert re.search(r"fmine\s+\S+\s+SUCCEEDED", remote.succeed("get", "execution", "fmine"))
    assert "fmine" in remote.succeed("get", "execution")


def test_launch_plans_and_workflows_without_a_function_are_registered_too(remote: Wright, folder: Path) -> None:
    (folder / "named.py").write_text(
        "from flytewright import LaunchPlan, Workflow, task, workflow\n"
        "@task\ndef one() -> int:\n    return 1\n"
        "@workflow\ndef flow() -> int:\n    return one()\n"
        "nightly = LaunchPlan.get_or_create(flow, 'nightly')\n"
        "built = Workflow(name='built')\n"
        "built.add_workflow_output('o0', built.add_entity(one).outputs['o0'])\n"
    )
    registered = remote.succeed("register", "named.py", "--version", "v1")
    assert sorted(line.split()[-2] for line in registered.splitlines()) == [
        "built",
        "built",
        "named.flow",
        "named.flow",
        "named.one",
        "nightly",
    ]
    assert remote.succeed("run", "named.py", "nightly") == "o0 = 1\n"
