"""The bump report agrees with buf itself: `nox -s history` brings it."""

from __future__ import annotations

import json
import re
from collections import defaultdict

import pytest

from flytewright_codegen.report import CATEGORIES, CATEGORY
from tests.codegen.changes import CASES, COMPATIBLE, SOURCE, WIRE, Case
from tests.codegen.releases import buf

pytestmark = pytest.mark.index

Refused = dict[str, dict[str, set[str]]]
"""The rules that each case breaks, by category."""


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> Refused:
    """What buf refuses."""
    old, new = tmp_path_factory.mktemp("old"), tmp_path_factory.mktemp("new")
    for case in CASES:
        case.write(old, new)
    found: Refused = defaultdict(lambda: defaultdict(set))
    for category in CATEGORIES:
        for line in buf(old, new, category):
            fault = json.loads(line)
            place = fault.get("path") or re.findall('"(.*?)"', fault["message"])[0]  # a file that is gone has no path
            found[place.removeprefix(f"{new}/").partition("/")[0]][category].add(fault["type"])
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_levels_and_rules_are_those_of_buf(refused: Refused, case: Case) -> None:
    found = refused.get(case.name, {})
    levels = {level for level, *_ in case.said} | {COMPATIBLE}
    worst = WIRE if found.keys() & {"WIRE", "WIRE_JSON"} else SOURCE if found else COMPATIBLE
    assert min(levels, key=[WIRE, SOURCE, COMPATIBLE].index) == worst
    for *_, rule in case.said:
        assert not rule or rule in found[CATEGORY[rule]]
