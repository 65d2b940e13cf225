"""``wright graph`` and ``wright metrics`` draw what files hold and what a backend ran."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.cli.conftest import Wright

SVG = "{http://www.w3.org/2000/svg}svg"


def test_a_workflow_of_a_file_is_drawn_as_text(wright: Wright) -> None:
    printed = wright.succeed("graph", "flows.py", "boxes")
    assert re.search(r"│\s+double\s+│", printed)
    assert "▼" in printed


@pytest.mark.parametrize(
    ("file", "beginning"), [("a.svg", "<svg"), ("a.dot", "digraph"), ("a.gv", "digraph"), ("a.mmd", "flowchart")]
)
def test_the_suffix_says_what_is_written(wright: Wright, folder: Path, file: str, beginning: str) -> None:
    assert wright.succeed("graph", "flows.py", "doubles", "-o", file) == ""
    assert (folder / file).read_text().startswith(beginning)


def test_a_format_goes_to_stdout(wright: Wright) -> None:
    assert ET.fromstring(wright.succeed("graph", "flows.py", "doubles", "--format", "svg")).tag == SVG


def test_what_cannot_be_drawn_is_told(wright: Wright) -> None:
    assert "has no workflow 'boxs'; did you mean 'boxes'?" in wright.fail("graph", "flows.py", "boxs", code=2)
    assert "double is a task, which has no graph" in wright.fail("graph", "flows.py", "double", code=2)
    assert "there is no file gone.py" in wright.fail("graph", "gone.py", "double", code=2)
    assert "the suffix of a.png says no format" in wright.fail("graph", "flows.py", "boxes", "-o", "a.png", code=2)
    assert "cannot be written" in wright.fail("graph", "flows.py", "boxes", "-o", "gone/a.svg")


def test_what_is_registered_is_drawn(remote: Wright) -> None:
    remote.succeed("register", "flows.py", "--version", "drawn")
    assert "total" in remote.succeed("graph", "remote", "flows.doubles", "--version", "drawn")
    assert "no workflow 'flows.gone' is registered" in remote.fail("graph", "remote", "flows.gone")


def test_an_execution_is_drawn_with_its_phases_and_its_times(remote: Wright, folder: Path) -> None:
    remote.succeed(
        "run", "--remote", "--wait", "--name", "fdrawn", "flows.py", "boxes", "--box", '{"width": 1, "names": []}'
    )
    assert remote.succeed("graph", "execution", "fdrawn").count("SUCCEEDED") == 2
    assert re.search(r"n1\s+[░█ ]+ \d", remote.succeed("metrics", "fdrawn", "--svg", "times.svg"))
    assert ET.parse(folder / "times.svg").getroot().tag == SVG
    parts = json.loads(remote.succeed("metrics", "fdrawn", "-o", "json"))
    assert {"n0", "n1"} <= {each["name"] for each in parts}
    assert all(each["duration"] >= 0 for each in parts)
    assert re.search(r"NAME\s+OPERATION\s+START\s+DURATION", remote.succeed("metrics", "fdrawn", "-o", "wide"))


BRANCHES = """
from flytewright import conditional, task, workflow

@task
def double(x: int) -> int:
    return 2 * x

@task
def never(x: int) -> int:
    return x

@workflow
def choose(x: int) -> int:
    return conditional("size").if_(x > 3).then(double(x=x)).else_().then(never(x=x))
"""


def test_the_case_that_a_branch_has_taken_is_told_from_the_others(remote: Wright, folder: Path) -> None:
    (folder / "branches.py").write_text(BRANCHES)
    remote.succeed("run", "--remote", "--wait", "--name", "fchosen", "branches.py", "choose", "--x", "5")
    root = ET.fromstring(remote.succeed("graph", "execution", "fchosen", "--format", "svg"))
    nodes = {each.get("data-node"): each.get("data-phase") for each in root.iter() if each.get("data-node")}
    assert {path: nodes[path] for path in ("n0", "n0/n0-n0", "n0/n0-n1")} == {
        "n0": "SUCCEEDED",
        "n0/n0-n0": "SUCCEEDED",
        "n0/n0-n1": None,
    }


def test_an_execution_that_is_not_there_is_told(remote: Wright) -> None:
    assert "fgone" in remote.fail("graph", "execution", "fgone")
    assert "fgone" in remote.fail("metrics", "fgone")
