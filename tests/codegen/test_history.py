"""Reports and text of flyteidl's real history; `nox -s history` runs this."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from itertools import pairwise
from pathlib import Path

import flyteidl.service.admin_pb2  # noqa: F401 (makes the options known that descriptors are compared with)
import pytest

from flytewright_codegen.bump import prepare
from flytewright_codegen.generate import write_files
from flytewright_codegen.project import PREFIX, Project
from flytewright_codegen.report import CATEGORIES, as_markdown, compare
from tests.codegen.releases import api, buf, compiled, release, texts
from tests.support.project import ROOT

pytestmark = pytest.mark.index

GOLDEN = Path(__file__).with_name("golden")
RELEASES = ["1.10.7", "1.13.0", "1.15.0", "1.16.8"]


def test_the_report_of_a_pair_is_the_golden_one() -> None:
    changes = compare(api("1.10.7"), api("1.13.0"), PREFIX)
    assert as_markdown("flyteidl 1.10.7 to 1.13.0", changes, None) == (GOLDEN / "1.10.7-1.13.0.md").read_text(
        encoding="utf-8"
    )


@pytest.mark.parametrize(
    ("old", "new", "counts"),
    [
        ("1.10.7", "1.13.0", {"wire-breaking": 16, "source-breaking": 5, "compatible": 99}),
        ("1.13.0", "1.15.0", {"wire-breaking": 1, "compatible": 38}),
        ("1.15.0", "1.16.8", {"compatible": 25}),
        ("1.10.7", "1.16.8", {"wire-breaking": 17, "source-breaking": 5, "compatible": 160}),
        ("1.16.8", "1.10.7", {"wire-breaking": 101, "source-breaking": 62, "compatible": 30}),
    ],
)
def test_neighbouring_and_distant_releases(old: str, new: str, counts: dict[str, int]) -> None:
    assert Counter(change.level.value for change in compare(api(old), api(new), PREFIX)) == counts


@pytest.mark.parametrize(("old", "new"), [*pairwise(RELEASES), ("1.16.8", "1.10.7")])
def test_buf_refuses_the_same_for_the_same_reasons(old: str, new: str, tmp_path: Path) -> None:
    for version in (old, new):
        write_files(texts(version), tmp_path / version)
    changes = compare(api(old), api(new), PREFIX)
    found = {category: Counter(rules(buf(tmp_path / old, tmp_path / new, category))) for category in CATEGORIES}
    ours = {category: Counter(change.rule for change in changes if change.category == category) for category in found}
    assert ours["WIRE"] == found["WIRE"]
    assert ours["WIRE_JSON"] <= found["WIRE_JSON"]  # where buf says again what it says in WIRE
    refused = {rule for category in found.values() for rule in category}
    assert {change.rule for change in changes if change.rule} <= refused


def rules(lines: list[str]) -> list[str]:
    return [json.loads(line)["type"] for line in lines]


def test_a_bump_there_and_back_again_changes_nothing(tmp_path: Path) -> None:
    for name in ("idl", "generated", "sdk", "cli", "codegen", "pyproject.toml"):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, tmp_path)
    project = Project(tmp_path)
    project.regenerate()
    before = tree(project)
    there = prepare(project, "1.15.0")
    assert any("flytewright/compile" in finding and "bound_inputs" in finding for finding in there.findings)
    there.apply(project)
    assert project.pins()[0].version == "1.15.0"
    assert project.stale() == []
    back = prepare(project, "1.16.8")
    assert back.findings == []
    back.apply(project)
    assert tree(project) == before


def tree(project: Project) -> dict[Path, bytes]:
    return {path: path.read_bytes() for root in (project.idl, project.generated) for path in root.rglob("*.*")}


@pytest.mark.parametrize("version", RELEASES)
def test_rendered_text_compiles_to_the_descriptors_of_the_wheel(version: str) -> None:
    files = release(f"flyteidl=={version}")
    own = [name for name in files if name.startswith(PREFIX)]
    assert len(own) >= 60
    assert [name for name in own if files[name] != compiled(version)[name]] == []
