"""flytekit's `FlyteRemote` does with the sandbox what it does with Flyte."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tests.peer.backend.conftest import VERSION, Peer

pytestmark = pytest.mark.peer

SUCCEEDED = {"start-node": "SUCCEEDED", "n0": "SUCCEEDED", "n1": "SUCCEEDED", "end-node": "SUCCEEDED"}
EXPECTED: Mapping[str, object] = {
    "fetches": {
        "task": ["served.double", ["x"], "execute"],
        "workflow": ["served.twice", ["x", "y"], ["n0", "n1"]],
        "plan": ["served.nightly", "0 0 * * *", "served.daily"],
        "lazy": "served.double",
    },
    "lists": {
        "tasks": ["served.day", "served.double"],
        "projects": True,
        "domains": ["development", "production", "staging"],
    },
    "executes_a_task": 42,
    "executes_what_is_here": [2, 4, "2031-02-03"],
    "registers_with_code": [8, "from a script"],
    "registers_a_workflow_of_references": 24,
    "registers_a_launch_plan": 20,
    "launches_with_options": {
        "output": "launched",
        "name": "told",
        "labels": "a",
        "annotations": {"why": "b"},
        "tags": ["one", "two"],
        "parallelism": 3,
        "interruptible": False,
    },
    "starts_a_name_once": ["fonce", "fonce", 16],
    "overwrites_the_cache": [True, False, True, 2],
    "syncs_nodes_within_nodes": {
        "nodes": {**SUCCEEDED, "n2": "SUCCEEDED"},
        "outputs": [4, [2, 4], "2030-01-01"],
        "within": ["end-node", "n0", "n1", "start-node"],
        "last": [4, 1],
        "mapped": [2, 4],
        "launched": ["2030-01-01"],
    },
    "answers_gates": [["number", "words"], 40, "well then"],
    "rejects": ["FAILED", True],
    "terminates": ["ABORTED", "enough of it"],
    "waits_no_longer_than_it_is_told": "RUNNING",
    "relaunches_and_recovers": {
        "failed": ["FAILED", True, {"start-node": "SUCCEEDED", "n0": "SUCCEEDED", "n1": "FAILED"}],
        "recovered": [11, {**SUCCEEDED, "n0": "RECOVERED"}],
        "relaunched": [11, SUCCEEDED],
    },
    "backfills": [2, "SUCCEEDED", ["2030-01-02", "2030-01-03"]],
    "activates_launch_plans": [VERSION, None],
    "reads_addresses_and_decks": {"inputs": "quiet", "outputs": "quiet", "output": "quiet", "deck": True},
    "uploads_and_downloads": ["note.txt", ["a note", "written"]],
    "measures": {"n0": [0], "n1": [0]},
    "lists_recent_executions": ["frecent"],
    "shows_pages": "projects/flytesnacks/domains/development/executions",
}


@pytest.fixture(scope="module")
def found(peer: Peer) -> dict[str, Any]:
    """What each probe of the driver has found."""
    return dict(peer.drive("remote"))


@pytest.mark.parametrize("probe", EXPECTED)
def test_flytekits_remote(probe: str, found: dict[str, Any]) -> None:
    assert found[probe] == EXPECTED[probe], found[probe]


def test_every_probe_is_looked_at(found: dict[str, Any]) -> None:
    assert sorted(found) == sorted(EXPECTED)


def test_nothing_of_it_is_a_fault_of_the_sandbox(peer: Peer, found: dict[str, Any]) -> None:
    assert found
    assert peer.log.read_text() == ""
