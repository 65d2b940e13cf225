"""From a source file to outputs, over the real command line and a real backend."""

from __future__ import annotations

import json
import re
from pathlib import Path

from tests.cli.conftest import FLOWS, Wright


def test_a_workflow_is_registered_executed_and_gives_its_outputs(remote: Wright) -> None:
    done = remote("run", "--remote", "--wait", "flows.py", "doubles", "--xs", "[1, 2, 3]")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "o0 = 12\n"
    assert re.search(r"n0\s+SUCCEEDED", done.stderr)
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
    assert first.count("registered") == len(first.splitlines()) - 1
    assert [line.split()[1:] for line in again.splitlines()] == [line.split()[1:] for line in first.splitlines()]
    assert again.count("unchanged") == first.count("registered")


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


def registered_names(printed: str) -> list[str]:
    """The names that a table of what is registered has."""
    return sorted(line.split()[-2] for line in printed.splitlines()[1:])


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
    assert registered_names(registered) == [
        "built",
        "built",
        "named.flow",
        "named.flow",
        "named.one",
        "nightly",
    ]
    assert remote.succeed("run", "named.py", "nightly") == "o0 = 1\n"


def test_what_is_registered_is_run_with_typed_options(remote: Wright) -> None:
    remote.succeed("register", "flows.py", "--version", "typed")
    assert remote.succeed("run", "--wait", "remote-task", "flows.double:typed", "--x", "4") == "o0 = 8\n"
    assert remote.succeed("run", "--wait", "remote-launchplan", "flows.doubles:typed", "--xs", "[1]") == "o0 = 2\n"
    assert remote.succeed("run", "--wait", "-o", "json", "remote-workflow", "flows.doubles:typed", "--xs", "[1]") == (
        '{\n  "o0": 2\n}\n'
    )
    stderr = remote.fail("run", "remote-task", "flows.double:typed", "--x", "many", code=2)
    assert "'many' is not int" in stderr.splitlines()[-1]


TASK = "from flytewright import task\n@task\ndef one() -> int:\n    return 1\n"


def test_folders_are_registered_with_the_packages_in_them(remote: Wright, folder: Path) -> None:
    for name in ("plain/a.py", "plain/scripts/b.py", "pack/__init__.py", "pack/c.py", "pack/sub/__init__.py"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(TASK)
    printed = remote.succeed("register", "plain", "pack", "--version", "v1")
    assert registered_names(printed) == ["pack.__init__.one", "pack.c.one", "pack.sub.__init__.one", "plain.a.one"]
    for name in ("pack.sub.__init__.one", "plain.a.one"):
        assert remote.succeed("run", "--wait", "remote-task", name) == "o0 = 1\n"
    assert registered_names(remote.succeed("register", "pack/sub", "--version", "v2")) == [
        "pack.__init__.one",
        "pack.sub.__init__.one",
    ]
    assert registered_names(remote.succeed("register", "plain/scripts", "--version", "v3")) == ["scripts.b.one"]
    (folder / "plain/empty").mkdir()
    for other in ("plain/scripts", "plain/empty"):  # from where code would be shipped is not known then
        assert "begin in several folders" in remote.fail("register", other, "plain", "--version", "v4", code=2)


CHOOSING = """
import enum
from flytewright import task, workflow

class Speed(enum.Enum):
    SLOW = "slow"
    FAST = "fast"

@task
def told(speed: Speed, last: Speed | None, more: list[Speed]) -> str:
    return " ".join([speed.name, last.name if last else "none", *(each.name for each in more)])

@workflow
def choosing(speed: Speed, last: Speed | None = None, more: list[Speed] = [Speed.SLOW]) -> str:
    return told(speed=speed, last=last, more=more)
"""


def test_members_of_enums_are_chosen_for_what_is_registered(remote: Wright, folder: Path) -> None:
    (folder / "choosing.py").write_text(CHOOSING)
    remote.succeed("register", "choosing.py", "--version", "v1")
    run = ("run", "--wait", "remote-launchplan", "choosing.choosing")
    page = remote.succeed(*run, "--help")
    assert re.search(r"--speed \[slow\|fast\] +\[required\]", page)
    assert re.search(r"--last \[slow\|fast\]", page)
    given = ("--speed", "slow", "--last", "fast", "--more", '["fast", "slow"]')
    assert remote.succeed(*run, *given) == "o0 = 'SLOW FAST FAST SLOW'\n"
    assert remote.succeed(*run, "--speed", "fast") == "o0 = 'FAST none SLOW'\n"
    for option, text, says in (
        ("--speed", "fats", "did you mean 'fast'?"),
        ("--last", "3", "it is one of slow, fast"),
        ("--more", '["fast", "x"]', "[1]: expected one of ['slow', 'fast'], got str 'x'"),
    ):
        assert says in remote.fail(*run, "--speed", "slow", option, text, code=2)


def test_a_name_or_version_that_is_not_registered_is_met_with_the_nearest(remote: Wright) -> None:
    remote.succeed("register", "flows.py", "--version", "nearest1")
    assert "did you mean 'flows.double'?" in remote.fail("run", "remote-task", "flows.dubble", "--x", "1")
    assert "did you mean 'nearest1'?" in remote.fail("run", "remote-task", "flows.double:nearest2", "--x", "1")


def test_lists_of_what_is_registered_are_filtered_and_sorted(remote: Wright) -> None:
    for version in ("list1", "list2", "list3"):
        remote.succeed("register", "flows.py", "--version", version)
    listed = ("get", "task", "flows.double", "-o", "json", "--filter", "value_in(version,list1;list3)")
    assert [each["version"] for each in json.loads(remote.succeed(*listed))] == ["list3", "list1"]
    assert [each["version"] for each in json.loads(remote.succeed(*listed, "--sort", "version:asc"))] == [
        "list1",
        "list3",
    ]
    assert json.loads(remote.succeed(*listed, "--filter", "ne(version,list3)", "--limit", "5"))[0]["version"] == "list1"
    assert "'x' is no filter" in remote.fail("get", "workflow", "--filter", "x", code=2)
    assert "invalid sort key 'nothing'" in remote.fail("get", "workflow", "--sort", "nothing")


def test_the_same_file_is_registered_once(remote: Wright) -> None:
    first = remote("run", "--remote", "flows.py", "double", "--x", "1")
    again = remote("run", "--remote", "flows.py", "double", "--x", "2")
    versions = {re.findall(r"version (\S+)", each.stderr)[-1] for each in (first, again)}
    assert len(versions) == 1


def test_options_of_an_execution_reach_the_backend(remote: Wright) -> None:
    printed = remote.succeed(
        "run", "--remote", "-o", "json", "--name", "fopts", "--labels", "a=b", "--annotations", "c=d", "--tags", "t",
        "--env", "E=1", "--max-parallelism", "3", "--interruptible", "true", "--overwrite-cache", "--service-account",
        "robot", "--cluster-pool", "pool", "--ecl", "label",
        "--disable-notifications", "flows.py", "double", "--x", "1",
    )  # fmt: skip
    spec = json.loads(printed)["spec"]
    assert spec["labels"] == {"values": {"a": "b"}}
    assert spec["annotations"] == {"values": {"c": "d"}}
    assert spec["tags"] == ["t"]
    assert spec["envs"] == {"values": [{"key": "E", "value": "1"}]}
    assert spec["maxParallelism"] == 3
    assert spec["interruptible"] is True
    assert spec["overwriteCache"] is True
    assert spec["securityContext"]["runAs"]["k8sServiceAccount"] == "robot"
    assert spec["clusterAssignment"] == {"clusterPoolName": "pool"}
    assert spec["executionClusterLabel"] == {"value": "label"}
    assert spec["disableAll"] is True


def test_resources_are_for_the_tasks_that_name_none(remote: Wright) -> None:
    remote.succeed("register", "flows.py", "--version", "sized", "--resource-requests", "cpu=2,mem=1Gi")
    stderr = remote.fail("register", "flows.py", "--version", "sized")
    assert "resources" in stderr
    assert "there is no resource 'ram'" in remote.fail("register", "flows.py", "--resource-limits", "ram=1", code=2)


def test_lists_are_data_for_programs_too(remote: Wright) -> None:
    remote.succeed("register", "flows.py", "--version", "asdata")
    (newest,) = json.loads(remote.succeed("get", "task", "flows.double", "--limit", "1", "-o", "json"))
    assert newest["name"] == "flows.double"
    assert newest["version"] == "asdata"
    assert re.search(r"VERSION +PROJECT +DOMAIN\n", remote.succeed("get", "task", "-o", "wide"))
