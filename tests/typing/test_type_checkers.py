"""mypy knows the parameters and results of decorated functions, and reports every seeded mistake."""

from __future__ import annotations

import re
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
