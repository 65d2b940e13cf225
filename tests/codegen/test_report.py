"""What the bump report says of each kind of change, for people and for programs."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from flytewright_codegen.report import CATEGORY, Change, as_json, as_markdown, compare
from flytewright_codegen.schema import Api, read_api
from flytewright_codegen.sources import compile_folder, in_import_order
from tests.codegen.changes import CASES, Case, Said


@dataclass(frozen=True)
class Two:
    """All cases in one API before, and one after."""

    old: Api
    new: Api

    def said(self, case: Case) -> list[Said]:
        """What is said of a case."""
        found = compare(self.old, self.new, f"{case.name}/")
        return [(each.level.value, f"{each.kind} {each.action}", _inside(each.name, case), each.rule) for each in found]


def _inside(name: str, case: Case) -> str:
    return name[len(case.name) + 1 :]


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Two:
    """The cases, compiled."""
    old, new = tmp_path_factory.mktemp("old"), tmp_path_factory.mktemp("new")
    for case in CASES:
        case.write(old, new)
    return Two(*(read_api(in_import_order(compile_folder(root))) for root in (old, new)))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_change_is_said_once_with_its_level_and_rule(two: Two, case: Case) -> None:
    said = two.said(case)
    assert set(said) == case.said
    assert len(said) == len(case.said)


def test_every_rule_is_broken_by_some_case() -> None:
    assert {rule for case in CASES for *_, rule in case.said if rule} == set(CATEGORY)


def test_the_worst_comes_first(two: Two) -> None:
    levels = [change.level.value for change in compare(two.old, two.new)]
    assert list(dict.fromkeys(levels)) == ["wire-breaking", "source-breaking", "compatible"]
    assert levels == sorted(levels, reverse=True, key=["compatible", "source-breaking", "wire-breaking"].index)


def test_only_files_below_the_prefix_are_compared(two: Two) -> None:
    assert compare(two.old, two.new, "no_such_folder/") == []


def test_an_idl_compared_with_itself_has_no_changes(two: Two) -> None:
    assert compare(two.old, two.old) == []


def details(two: Two, name: str) -> list[str]:
    return [change.detail for change in compare(two.old, two.new, f"{name}/")]


@pytest.mark.parametrize(
    ("case", "detail"),
    [
        ("field_renamed", "to y; its JSON name from x to y"),
        ("field_renamed_under_its_json_name", "to y"),
        ("field_renumbered", "from string x = 1 to string x = 2"),
        ("field_removed", "string x = 1"),
        ("field_removed_with_both_reserved", "string x = 2; number and name reserved"),
        ("map_values_to_unsigned", "from map<string, int32> to map<string, uint32>"),
        ("implicit_to_optional", "from int32 to optional int32"),
        ("value_renamed", "to C"),
        ("rpc_renamed", "to rpc_renamed.Api.Make"),
        ("rpc_removed", "(rpc_removed.Q) returns (rpc_removed.R)"),
        ("rpc_takes_another", "takes rpc_takes_another.S, took rpc_takes_another.Q"),
        ("client_streams", "the client streams"),
        ("server_streams_no_longer", "the server streams no longer"),
        ("number_no_longer_reserved", "1 to 5 is no longer reserved"),
        ("message_moved", "from message_moved/a.proto to message_moved/b.proto"),
    ],
)
def test_the_detail_says_what_it_was_and_what_it_is(two: Two, case: str, detail: str) -> None:
    assert details(two, case) == [detail]


CHANGES = [
    Change("field", "retyped", "a.M.x", "from map<string, int32> to string", "FIELD_WIRE_COMPATIBLE_CARDINALITY"),
    Change("message", "added", "a.N"),
]


def test_the_report_for_people_has_a_table_for_each_level() -> None:
    assert as_markdown("a 1 to 2", CHANGES, ["sdk/x.py:1: error: No"]) == (
        "# a 1 to 2\n\n1 wire-breaking, 0 source-breaking, 1 compatible.\n\n"
        "## Wire-breaking\n\n| change | what | detail | rule |\n|---|---|---|---|\n"
        "| field retyped | `a.M.x` | from map\\<string, int32> to string "
        "| `FIELD_WIRE_COMPATIBLE_CARDINALITY` (WIRE) |\n\n"
        "## Compatible\n\n| change | what | detail | rule |\n|---|---|---|---|\n| message added | `a.N` |  |  |\n\n"
        "## To change by hand\n\n- `sdk/x.py:1: error: No`\n"
    )


def test_the_report_says_when_nothing_is_left_to_change_by_hand() -> None:
    assert "mypy finds nothing in sdk/ and cli/ against the new code." in as_markdown("t", [], [])
    assert "mypy" not in as_markdown("t", [], None)


def test_the_report_for_programs_has_the_same_content() -> None:
    assert json.loads(as_json("a 1 to 2", CHANGES, ["finding"])) == {
        "title": "a 1 to 2",
        "changes": [
            {
                "level": "wire-breaking",
                "kind": "field",
                "action": "retyped",
                "name": "a.M.x",
                "detail": "from map<string, int32> to string",
                "rule": "FIELD_WIRE_COMPATIBLE_CARDINALITY",
                "category": "WIRE",
            },
            {
                "level": "compatible",
                "kind": "message",
                "action": "added",
                "name": "a.N",
                "detail": "",
                "rule": "",
                "category": "",
            },
        ],
        "by_hand": ["finding"],
    }
