"""flytekit registers example workflows on the sandbox, and both execute them: they give what they give locally."""

from __future__ import annotations

import importlib
from typing import TypedDict

import pytest

from flytewright.remote import FlyteRemote, FlyteWorkflowExecution
from tests.peer.backend.conftest import FLOWS, VERSION, Peer
from tests.peer.backend.plain import plain

pytestmark = pytest.mark.peer

NAMES = sorted(source.stem for source in FLOWS.glob("*.py"))
TYPED = ("choices", "dataclasses_nested", "files", "generic", "mapped", "optional_union", "pydantic_models", "scalars")
"""Those that take inputs of many types."""
FAILING = {name for name in NAMES if name.startswith("fails_")}


class Outputs(TypedDict):
    """What a workflow gives, by the names of its outputs; or its error, by that name."""

    here: dict[str, object]
    """In flytekit's own process."""
    there: dict[str, object]
    """Executed by the sandbox."""
    execution: str
    """The execution's name."""
    fails: str | None
    """What a workflow that is there to fail fails with."""


@pytest.fixture(scope="module")
def outputs(peer: Peer) -> dict[str, Outputs]:
    """What each workflow gives: in flytekit's own process, and executed by the sandbox."""
    return dict(peer.drive("outputs"))


@pytest.mark.parametrize("name", [name for name in NAMES if name not in FAILING])
def test_an_execution_gives_what_a_local_run_gives(name: str, outputs: dict[str, Outputs]) -> None:
    assert outputs[name]["there"] == outputs[name]["here"]


@pytest.mark.parametrize("name", [name for name in NAMES if name not in FAILING])
def test_flytewright_reads_what_flytekits_tasks_have_written(
    name: str, outputs: dict[str, Outputs], remote: FlyteRemote
) -> None:
    main = importlib.import_module(f"tests.peer.backend.flows.{name}").main
    written = remote.fetch_execution(name=outputs[name]["execution"]).outputs
    assert written is not None
    read = {output: plain(written.get(output, hint)) for output, hint in main.python_interface.outputs.items()}
    assert read == outputs[name]["here"]


@pytest.fixture(scope="module")
def executions(peer: Peer, remote: FlyteRemote) -> dict[str, FlyteWorkflowExecution]:
    """Executions by flytewright's client, on inputs that it has made into literals; files are flytekit's sources."""

    def started(name: str) -> FlyteWorkflowExecution:
        module = importlib.import_module(f"tests.peer.backend.flows.{name}")
        source = str(peer.root / "flows" / f"{name}.py")
        inputs = {key: source if value == module.__file__ else value for key, value in module.INPUTS.items()}
        plan = remote.fetch_launch_plan(name=f"flows.{name}.main", version=VERSION)
        return remote.execute(plan, inputs)

    return {name: started(name) for name in TYPED}


@pytest.mark.parametrize("name", TYPED)
def test_what_flytewright_executes_runs_on_flytekits_tasks_with_the_same_result(
    name: str,
    executions: dict[str, FlyteWorkflowExecution],
    outputs: dict[str, Outputs],
    remote: FlyteRemote,
) -> None:
    given = remote.wait(executions[name]).outputs
    assert given is not None
    hints = importlib.import_module(f"tests.peer.backend.flows.{name}").main.python_interface.outputs
    assert {each: plain(given.get(each, hint)) for each, hint in hints.items()} == outputs[name]["here"]


def test_texts_stand_for_members_of_the_enums_of_flytekits_tasks(
    outputs: dict[str, Outputs], remote: FlyteRemote
) -> None:
    plan = remote.fetch_launch_plan(name="flows.choices.main", version=VERSION)
    given = remote.execute(plan, {"speed": "slow", "last": "fast"}, wait=True).outputs
    assert given is not None
    assert {each: plain(given[each]) for each in given} == outputs["choices"]["here"]


@pytest.mark.parametrize("name", sorted(FAILING))
def test_an_execution_fails_with_the_error_of_a_local_run(name: str, outputs: dict[str, Outputs]) -> None:
    found = outputs[name]
    assert found["fails"]
    assert [found["fails"] in str(side.get("error")) for side in (found["here"], found["there"])] == [True, True], found
