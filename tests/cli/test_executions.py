"""``wright execution`` over the real command line and a real backend."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml

from tests.cli.conftest import Wright

NESTED = """
from flytewright import LaunchPlan, task, wait_for_input, workflow
from datetime import timedelta

@task
def double(x: int) -> int:
    return 2 * x

@workflow
def twice(x: int) -> int:
    return double(x=double(x=x))

@workflow
def outer(x: int) -> int:
    return LaunchPlan.get_or_create(twice)(x=twice(x=x))

@workflow
def waiting() -> int:
    return double(x=wait_for_input("number", timeout=timedelta(hours=1), expected_type=int))

@task
def picky(x: int) -> int:
    from pathlib import Path
    if not Path("FLAG").exists():
        raise RuntimeError("the flag is not there")
    return x

@workflow
def recoverable(x: int) -> int:
    return picky(x=double(x=x))
"""

LOUD = """
import time
from pathlib import Path
from flytewright import Deck, current_context, map_task, task, workflow

@task
def loud(x: int) -> int:
    print("I have", x)
    return x

@task
def loudest(xs: list[int]) -> int:
    print("I have", sum(xs))
    return sum(xs)

@workflow
def all_loud(xs: list[int]) -> int:
    return loudest(xs=map_task(loud)(x=xs))

@task(retries=1)
def second_time(x: int) -> int:
    attempt = current_context().task_id and int(__import__("os").environ["FLYTE_ATTEMPT_NUMBER"])
    print("try", attempt)
    if not attempt:
        from flytewright.exceptions.user import FlyteRecoverableException
        raise FlyteRecoverableException("not yet")
    return x

@task
def patient() -> int:
    print("waiting", flush=True)
    while not Path("GO_ON").exists():
        time.sleep(0.01)
    print("done")
    return 1

@task(enable_deck=True)
def draws() -> int:
    Deck("mine", "<h1>a page</h1>")
    return 1

@workflow
def drawn() -> int:
    return draws()
"""


@pytest.fixture
def nested(remote: Wright, folder: Path) -> Wright:
    (folder / "nested.py").write_text(NESTED.replace("FLAG", str(folder / "flag")))
    return remote


def test_executions_are_listed_by_phase_name_and_time(remote: Wright) -> None:
    remote.succeed("run", "--remote", "--wait", "--name", "flistgood", "flows.py", "double", "--x", "1")
    remote.fail("run", "--remote", "--wait", "--name", "flistbad", "flows.py", "broken", "--x", "1")
    listed = remote.succeed("execution", "list", "--limit", "100")
    assert listed.splitlines()[0].split() == ["NAME", "LAUNCH", "PLAN", "PHASE", "STARTED", "DURATION"]
    assert re.search(r"flistgood\s+\S+\s+SUCCEEDED", listed)
    failed = remote.succeed("execution", "list", "--phase", "failed", "--phase", "aborted", "--limit", "100")
    assert "flistbad" in failed
    assert "flistgood" not in failed
    of_workflow = remote.succeed(
        "execution", "list", "--workflow", "flows.broken", "--filter", "eq(execution_name,flistbad)"
    )
    assert of_workflow.count("\n") == 2
    assert remote.succeed("execution", "list", "--after", "now + 1h").count("\n") == 1
    assert "flistgood" in remote.succeed("execution", "list", "--after", "now - 1h", "--limit", "100")


def test_a_list_is_sorted_as_it_is_asked_for(remote: Wright) -> None:
    for name in ("fsort1", "fsort2"):
        remote.succeed("run", "--remote", "--wait", "--name", name, "flows.py", "double", "--x", "1")
    wanted = ("execution", "list", "-o", "json", "--filter", "value_in(execution_name,fsort1;fsort2)")
    ascending = json.loads(remote.succeed(*wanted, "--sort", "created_at:asc"))
    assert [each["id"]["name"] for each in ascending] == ["fsort1", "fsort2"]
    descending = json.loads(remote.succeed(*wanted, "--sort", "created_at", "--limit", "1"))
    assert [each["id"]["name"] for each in descending] == ["fsort2"]


def test_what_a_list_cannot_be_asked_for_is_a_usage_error(remote: Wright) -> None:
    assert "'x' is no filter" in remote.fail("execution", "list", "--filter", "x", code=2)
    assert "is not FIELD, FIELD:asc or FIELD:desc" in remote.fail("execution", "list", "--sort", "a:b", code=2)
    assert "invalid sort key 'nothing'" in remote.fail("execution", "list", "--sort", "nothing")
    assert "'soon' cannot be read" in remote.fail("execution", "list", "--after", "soon", code=2)
    assert "Did you mean '--limit'?" in remote.fail("execution", "list", "--limt", "3", code=2)
    assert "Did you mean 'list'?" in remote.fail("execution", "lst", code=2)


def test_an_execution_is_shown_as_a_tree_of_its_nodes(nested: Wright) -> None:
    nested.succeed("run", "--remote", "--wait", "--name", "ftree", "nested.py", "outer", "--x", "1")
    fields, _, tree = nested.succeed("execution", "get", "ftree").partition("\n\n")
    assert re.search(r"^PHASE\s+SUCCEEDED$", fields, re.MULTILINE)
    assert re.search(r"^PAGE\s+http://\S+/executions/ftree$", fields, re.MULTILINE)
    shape = [re.sub(r"\s+\S+$", "", line).replace("\u2502", " ") for line in tree.splitlines()]
    assert shape[0] == "ftree  SUCCEEDED"
    assert [line.strip() for line in shape[1:4]] == [
        "├─ n0  SUCCEEDED",
        "├─ n0 (n0-0-n0)  SUCCEEDED",
        "└─ n1 (n0-0-n1)  SUCCEEDED",
    ]
    assert shape[4] == "└─ n1  SUCCEEDED"
    assert re.fullmatch(r"   └─ \S+  SUCCEEDED", shape[5])
    assert shape[6:] == ["      ├─ n0  SUCCEEDED", "      └─ n1  SUCCEEDED"]


def test_an_execution_is_data_with_its_nodes(nested: Wright) -> None:
    nested.succeed("run", "--remote", "--wait", "--name", "fdata", "nested.py", "outer", "--x", "1")
    data = json.loads(nested.succeed("execution", "get", "fdata", "-o", "json"))
    assert data["id"]["name"] == "fdata"
    assert data["closure"]["phase"] == "SUCCEEDED"
    assert [each["id"]["nodeId"] for each in data["nodes"]] == ["n0", "n1"]
    assert [each["id"]["nodeId"] for each in data["nodes"][0]["nodes"]] == ["n0-0-n0", "n0-0-n1"]
    assert [each["id"]["nodeId"] for each in data["nodes"][1]["execution"]["nodes"]] == ["n0", "n1"]
    assert yaml.safe_load(nested.succeed("execution", "get", "fdata", "-o", "yaml")) == data


def test_the_error_of_an_execution_and_of_its_node_is_shown(remote: Wright) -> None:
    remote.fail("run", "--remote", "--wait", "--name", "fwrong", "flows.py", "broken", "--x", "3")
    shown = remote.succeed("execution", "get", "fwrong")
    assert re.search(r"^ERROR\s+Traceback", shown, re.MULTILINE)
    assert re.search(r"^└─ n0  FAILED  \S+  RuntimeError: no luck with 3$", shown, re.MULTILINE)


def test_an_unknown_execution_is_met_with_the_nearest(remote: Wright) -> None:
    remote.succeed("run", "--remote", "--wait", "--name", "fnearest", "flows.py", "double", "--x", "1")
    for command in ("get", "watch", "terminate", "relaunch", "recover", "inputs", "outputs"):
        stderr = remote.fail("execution", command, "fnearst")
        assert stderr == (
            "Error: there is no execution 'fnearst' in flytesnacks/development; did you mean 'fnearest'?\n"
        )
    assert "name the execution" in remote.fail("execution", "get", code=2)


def test_an_execution_may_be_named_by_its_page_or_by_the_group(remote: Wright) -> None:
    remote.succeed("run", "--remote", "--wait", "--name", "fpage", "flows.py", "double", "--x", "1")
    page = re.findall(r"http\S+", remote.succeed("execution", "get", "fpage"))[0]
    assert "fpage" in remote.succeed("execution", "get", page)
    assert remote.succeed("execution", "--execution-id", "fpage", "outputs") == "o0 = 2\n"
    assert "no project 'other'" in remote.fail("execution", "-p", "other", "-d", "staging", "get", "fpage")


def test_inputs_and_outputs_are_printed(remote: Wright) -> None:
    remote.succeed("run", "--remote", "--wait", "--name", "fvalues", "flows.py", "doubles", "--xs", "[1, 2]")
    assert remote.succeed("execution", "inputs", "fvalues") == "xs = [1, 2]\n"
    assert remote.succeed("execution", "outputs", "fvalues", "-o", "json") == '{\n  "o0": 6\n}\n'
    assert remote.succeed("execution", "inputs", "fvalues", "-o", "wide").split() == [
        *["NAME", "TYPE", "VALUE"],
        *["xs", "list[INTEGER]", "[1,", "2]"],
    ]
    assert remote.succeed("execution", "inputs", "fvalues", "--node", "n1") == "xs = [2, 4]\n"
    assert remote.succeed("execution", "outputs", "fvalues", "--node", "n1") == "o0 = 6\n"
    assert "execution fvalues has no node 'n9'" in remote.fail("execution", "inputs", "fvalues", "--node", "n9")


def test_what_failed_has_no_outputs(remote: Wright) -> None:
    remote.fail("run", "--remote", "--wait", "--name", "fnone", "flows.py", "broken", "--x", "3")
    assert remote.succeed("execution", "inputs", "fnone") == "x = 3\n"
    assert remote.fail("execution", "outputs", "fnone") == "Error: execution fnone has no outputs: it ended FAILED\n"
    assert "node n0 of fnone has no outputs" in remote.fail("execution", "outputs", "fnone", "--node", "n0")


def test_watching_ends_with_a_code_for_the_way_it_ended(nested: Wright) -> None:
    nested.succeed("run", "--remote", "--wait", "--name", "fwok", "nested.py", "twice", "--x", "1")
    nested.fail("run", "--remote", "--wait", "--name", "fwbad", "nested.py", "recoverable", "--x", "1")
    nested.succeed("run", "--remote", "--name", "fwopen", "nested.py", "waiting")
    assert nested.succeed("execution", "watch", "fwok") == "o0 = 4\n"
    assert "Error: execution fwbad FAILED: " in nested.fail("execution", "watch", "fwbad", code=1)
    goes_on = nested.fail("execution", "watch", "fwopen", "--timeout", "0.5", code=3)
    assert re.search(r"has not ended within 0.5 s; it goes on: http\S+/executions/fwopen", goes_on)
    nested.succeed("execution", "terminate", "fwopen", "--cause", "enough of it")
    assert "Error: execution fwopen ABORTED: enough of it" in nested.fail("execution", "watch", "fwopen", code=2)


def test_several_executions_are_terminated_and_what_has_ended_is_left(nested: Wright) -> None:
    for name in ("fend1", "fend2"):
        nested.succeed("run", "--remote", "--name", name, "nested.py", "waiting")
    done = nested("execution", "terminate", "fend1", "fend2", "--cause", "no use")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "execution fend1 is aborted: no use\nexecution fend2 is aborted: no use\n"
    assert nested("execution", "terminate", "fend1").stderr == "execution fend1 has ended already: ABORTED\n"
    assert re.search(r"^ERROR\s+no use$", nested.succeed("execution", "get", "fend2"), re.MULTILINE)


def test_an_execution_is_relaunched_on_its_inputs(remote: Wright) -> None:
    remote.succeed("run", "--remote", "--wait", "--name", "ffirst", "flows.py", "double", "--x", "21")
    assert remote.succeed("execution", "relaunch", "ffirst", "--name", "fsecond", "--wait") == "o0 = 42\n"
    assert remote.succeed("execution", "inputs", "fsecond") == "x = 21\n"
    started = json.loads(remote.succeed("execution", "relaunch", "ffirst", "--overwrite-cache", "-o", "json"))
    assert started["spec"]["overwriteCache"] is True
    assert started["spec"]["metadata"]["referenceExecution"]["name"] == "ffirst"


def test_an_execution_is_recovered_from_where_it_failed(nested: Wright, folder: Path) -> None:
    nested.fail("run", "--remote", "--wait", "--name", "flost", "nested.py", "recoverable", "--x", "4")
    (folder / "flag").touch()
    assert (
        nested.succeed("execution", "--execution-id", "flost", "recover", "--name", "fgained", "--wait") == "o0 = 8\n"
    )
    shown = nested.succeed("execution", "get", "fgained")
    assert re.search(r"n0  (RECOVERED|SUCCEEDED)", shown)
    assert re.search(r"n1  SUCCEEDED", shown)


def test_what_tasks_print_is_printed_with_their_nodes(remote: Wright, folder: Path) -> None:
    (folder / "loud.py").write_text(LOUD)
    remote.succeed("run", "--remote", "--wait", "--name", "floud", "loud.py", "all_loud", "--xs", "[1, 2]")
    printed = remote.succeed("execution", "logs", "floud")
    assert sorted(printed.splitlines()) == ["n0[0] | I have 1", "n0[1] | I have 2", "n1 | I have 3"]
    assert remote.succeed("execution", "logs", "floud", "--node", "n1") == "I have 3\n"
    assert remote.succeed("execution", "logs", "-f", "floud", "--node", "n1", "--prefix") == "n1 | I have 3\n"
    done = remote("execution", "logs", "floud", "--node", "n2")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "execution floud has no such logs\n")


def test_each_try_has_a_log(remote: Wright, folder: Path) -> None:
    (folder / "loud.py").write_text(LOUD)
    remote.succeed("run", "--remote", "--wait", "--name", "ftries", "loud.py", "second_time", "--x", "5")
    lines = remote.succeed("execution", "logs", "ftries").splitlines()
    tries = [line.partition(" | ") for line in lines if "try" in line]
    assert [(label.partition("#")[2], text) for label, _, text in tries] == [("", "try 0"), ("1", "try 1")]
    assert "try 0" in remote.succeed("execution", "logs", "ftries", "--try", "0")
    assert remote.succeed("execution", "logs", "ftries", "--try", "1", "--no-prefix") == "try 1\n"


def test_a_log_is_followed_while_its_task_runs(remote: Wright, folder: Path) -> None:
    (folder / "loud.py").write_text(LOUD.replace("GO_ON", str(folder / "go_on")))
    remote.succeed("run", "--remote", "--name", "ffollow", "loud.py", "patient")
    with remote.start("execution", "logs", "-f", "ffollow", "--no-prefix") as following:
        assert following.stdout is not None
        assert following.stdout.readline() == "waiting\n"
        (folder / "go_on").touch()
        assert following.stdout.read() == "done\n"
        assert following.wait() == 0


def test_the_page_of_a_task_is_saved(remote: Wright, folder: Path) -> None:
    (folder / "loud.py").write_text(LOUD)
    remote.succeed("run", "--remote", "--wait", "--name", "fdeck", "loud.py", "drawn")
    assert remote.succeed("execution", "deck", "fdeck") == "fdeck-n0.html\n"
    assert "<h1>a page</h1>" in (folder / "fdeck-n0.html").read_text()
    assert "<h1>a page</h1>" in remote.succeed("execution", "deck", "fdeck", "--to", "-")
    assert "the node 'n1' of fdeck made no deck; these did: n0" in remote.fail(
        "execution", "deck", "fdeck", "--node", "n1"
    )
    remote.succeed("run", "--remote", "--wait", "--name", "fnodeck", "flows.py", "double", "--x", "1")
    assert "no task of execution fnodeck made a deck" in remote.fail("execution", "deck", "fnodeck")
