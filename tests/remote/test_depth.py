"""Executions are synced to their full depth: nodes of every kind, with what each took and gave in its types."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from flytewright.config.config import Config
from flytewright.config.platform import PlatformConfig
from flytewright.remote import FlyteNodeExecution, FlyteRemote, FlyteWorkflowExecution
from flytewright_idl.core import NodeExecutionPhase, TaskExecutionPhase
from tests.remote import deep_flows

ROOT = str(Path(__file__).parents[2])
VERSION = "deep"


@pytest.fixture(scope="module")
def deep_remote(platform: PlatformConfig) -> Iterator[FlyteRemote]:
    """A remote whose backend knows the deep workflows."""
    with FlyteRemote(Config(platform=platform), default_domain="production") as remote:
        for entity in (deep_flows.inner_plan, deep_flows.deep, deep_flows.failing):
            remote.register_script(entity, version=VERSION, source_path=ROOT)
        yield remote


@pytest.fixture(scope="module")
def nodes(deep_remote: FlyteRemote) -> dict[str, FlyteNodeExecution]:
    """The nodes of an execution of `deep`, by what they are."""
    done = deep_remote.execute(deep_flows.deep, {"x": 2, "xs": [3, 4]}, version=VERSION, wait=True)
    assert done.succeeded().outputs is not None
    assert dict(done.outputs or {}) == {"o0": 4, "o1": [0, 2], "o2": 4, "o3": [6, 8]}
    kinds = ("through", "chosen", "grown", "launched", "mapped", "rest")
    return {kind: done.node_executions[f"n{index}"] for index, kind in enumerate(kinds)}


def values(node: FlyteNodeExecution) -> tuple[dict[str, object], dict[str, object]]:
    return dict(node.inputs), dict(node.outputs or {})


def test_a_sub_workflow_has_its_nodes(nodes: dict[str, FlyteNodeExecution]) -> None:
    through = nodes["through"]
    assert values(through) == ({"x": 2}, {"o0": 4})
    (only,) = through.subworkflow_node_executions.values()
    assert values(only) == ({"x": 2}, {"o0": 4})
    assert only.interface is not None
    assert only.interface.inputs is not None
    assert only.interface.inputs.variables.keys() == {"x"}
    assert [dict(each.outputs or {}) for each in only.task_executions] == [{"o0": 4}]


def test_a_branch_has_the_node_that_it_took(nodes: dict[str, FlyteNodeExecution]) -> None:
    taken = [
        each for each in nodes["chosen"].node_executions.values() if each.closure.phase == NodeExecutionPhase.SUCCEEDED
    ]
    assert [values(each) for each in taken] == [({"x": 2}, {"o0": 4})]
    assert [values(each) for each in taken[0].node_executions.values()] == [({"x": 2}, {"o0": 4})]


def test_a_dynamic_workflow_has_what_it_made(nodes: dict[str, FlyteNodeExecution]) -> None:
    grown = nodes["grown"]
    assert values(grown) == ({"x": 2}, {"o0": [0, 2]})
    made = list(grown.node_executions.values())
    assert {values(each)[1]["o0"] for each in made} == {0, 2}
    assert all(each.interface is not None and each.node_executions for each in made)


def test_a_launch_plan_has_its_execution(nodes: dict[str, FlyteNodeExecution]) -> None:
    launched = nodes["launched"]
    (child,) = launched.workflow_executions
    assert isinstance(child, FlyteWorkflowExecution)
    assert child.is_successful
    assert values(launched) == ({"x": 2}, {"o0": 4}) == (dict(child.inputs or {}), dict(child.outputs or {}))
    assert [values(each) for each in child.node_executions.values()] == [({"x": 2}, {"o0": 4})]
    assert launched.task_executions == []


def test_an_array_has_lists_and_the_phases_of_its_items(nodes: dict[str, FlyteNodeExecution]) -> None:
    mapped = nodes["mapped"]
    assert values(mapped) == ({"x": [3, 4]}, {"o0": [6, 8]})
    (only,) = mapped.task_executions
    assert only.item_phases == {0: TaskExecutionPhase.SUCCEEDED, 1: TaskExecutionPhase.SUCCEEDED}


def test_a_gate_has_neither_tasks_nor_nodes(nodes: dict[str, FlyteNodeExecution]) -> None:
    rest = nodes["rest"]
    assert rest.is_done
    assert (rest.task_executions, rest.node_executions, rest.workflow_executions) == ([], {}, [])


def test_a_failure_node_is_among_the_nodes(deep_remote: FlyteRemote) -> None:
    failed = deep_remote.execute(deep_flows.failing, {"x": 7}, version=VERSION, wait=True)
    phases = {node.closure.phase for node in failed.node_executions.values()}
    assert phases == {NodeExecutionPhase.FAILED, NodeExecutionPhase.SUCCEEDED}
    wrong, cleaned = sorted(failed.node_executions.values(), key=lambda each: each.error is None)
    assert wrong.error is not None
    assert "7 is too deep" in wrong.error.message
    assert wrong.outputs is None
    assert dict(cleaned.inputs)["x"] == 7
