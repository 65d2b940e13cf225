"""mypy and pyright know the types of decorated functions and generated code, and report every seeded mistake."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from mypy import api

from tests.support.project import ROOT

pytestmark = pytest.mark.types

CASES = sorted(path for path in Path(__file__).parent.glob("*.py") if not path.name.startswith("test_"))
TYPED = re.compile(
    "access_|module_mixed|map_(inputs|module_level|partial|settings|simple)|plan_|types_|wf_(?!create_node)|"
    "task_(accelerator|cache|deck|defaults|docs|docstring|environment|image|interruptible|namedtuple|outputs|plain|"
    "pod_template|plugin|requests_limits|resources|retries|secrets|shared_memory|timeout)|"
    "custom_(base|instance|shim)_task"
)
"""Examples with all types written out, which ask promises for nothing that values do not have."""
EXAMPLES = sorted(path for path in (ROOT / "tests/peer/modules").glob("*.py") if TYPED.match(path.stem))
EXPECTED = re.compile(r"# E: (?P<codes>[\w, -]+)$")
FOUND = re.compile(r"^(?P<file>[^:]+):(?P<line>\d+): error: .*\[(?P<code>[\w-]+)\]$", flags=re.MULTILINE)


def marked(paths: list[Path]) -> set[tuple[str, int, str]]:
    """File, line and code of every mistake that comments mark."""
    return {
        (path.name, number, code.strip())
        for path in paths
        for number, line in enumerate(path.read_text().splitlines(), start=1)
        if (found := EXPECTED.search(line))
        for code in found["codes"].split(",")
    }


def test_there_are_enough_examples_and_mistakes() -> None:
    assert len(EXAMPLES) >= 30
    assert len({(file, line) for file, line, _ in marked(CASES)}) >= 25


@pytest.mark.parametrize("paths", [CASES, EXAMPLES], ids=["mistakes", "examples"])
def test_mypy_reports_the_marked_lines_and_no_others(paths: list[Path]) -> None:
    options = ["--config-file", str(ROOT / "pyproject.toml"), "--no-incremental"]
    output, errors, _ = api.run([*options, *map(str, paths)])
    assert not errors
    found = {(Path(each["file"]).name, int(each["line"]), each["code"]) for each in FOUND.finditer(output)}
    assert found == marked(paths), output


@pytest.mark.parametrize("paths", [CASES, EXAMPLES], ids=["mistakes", "examples"])
def test_pyright_reports_the_marked_lines_and_no_others(paths: list[Path]) -> None:
    command = [sys.executable, "-m", "basedpyright", "--project", str(ROOT), "--outputjson", *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    errors = [each for each in json.loads(done.stdout)["generalDiagnostics"] if each["severity"] == "error"]
    found = {(Path(each["file"]).name, each["range"]["start"]["line"] + 1) for each in errors}
    assert found == {(file, line) for file, line, _ in marked(paths)}, errors
