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

CASES = sorted(path for path in Path(__file__).parent.glob("*.py") if not path.name.startswith("test_"))
EXPECTED = re.compile(r"# E: (?P<codes>[\w, -]+)$")
FOUND = re.compile(r"^(?P<file>[^:]+):(?P<line>\d+): error: .*\[(?P<code>[\w-]+)\]$", flags=re.MULTILINE)


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.stem))
def test_mypy_reports_the_marked_lines_and_no_others(case: Path) -> None:
    expected = {
        (number, code.strip())
        for number, line in enumerate(case.read_text().splitlines(), start=1)
        if (marked := EXPECTED.search(line))
        for code in marked["codes"].split(",")
    }
    output, errors, _ = api.run(["--config-file", str(ROOT / "pyproject.toml"), "--no-incremental", str(case)])
    assert not errors
    assert {(int(each["line"]), each["code"]) for each in FOUND.finditer(output)} == expected, output


def test_pyright_reports_the_marked_lines_and_no_others() -> None:
    command = [sys.executable, "-m", "basedpyright", "--project", str(ROOT), "--outputjson", *map(str, CASES)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    found = {
        (Path(each["file"]).name, each["range"]["start"]["line"] + 1)
        for each in json.loads(done.stdout)["generalDiagnostics"]
        if each["severity"] == "error"
    }
    assert found == {
        (case.name, number)
        for case in CASES
        for number, line in enumerate(case.read_text().splitlines(), start=1)
        if EXPECTED.search(line)
    }
