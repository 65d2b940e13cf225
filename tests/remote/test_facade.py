"""`FlyteRemote` against a real backend: registered, fetched, executed, waited for."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from flytewright import FlyteFile, Labels, Options, reference_task, reference_workflow, workflow
from flytewright.config.config import Config
from flytewright.config.platform import PlatformConfig
from flytewright.errors import EntityAlreadyExistsError, EntityNotExistError, InvalidInputError, TimedOutError
from flytewright.remote import AsyncFlyteRemote, FlyteRemote
from flytewright.remote.handles import AsyncFlyteWorkflowExecution, FlyteLaunchPlan, FlyteTask, FlyteWorkflow
from flytewright.rpc.errors import NotFoundError
from flytewright_idl.core.execution import NodeExecutionPhase, WorkflowExecutionPhase
from flytewright_idl.core.identifier import Identifier, ResourceType, WorkflowExecutionIdentifier
from tests.remote import flows, frame_flows
from tests.remote.flows import Box

ROOT = str(Path(__file__).parents[2])
VERSION = "v1"


@pytest.fixture(scope="session")
def registered(platform: PlatformConfig) -> Iterator[FlyteRemote]:
    """A remote whose backend knows the flows as version `VERSION`."""
    with FlyteRemote(Config(platform=platform)) as remote:
        for entity in (flows.twice, flows.within, flows.five, flows.broken, flows.widen, flows.shout):
            remote.register_script(entity, version=VERSION, source_path=ROOT)
        yield remote


def test_a_workflow_is_registered_with_its_code_and_executed(registered: FlyteRemote) -> None:
    fetched = registered.fetch_workflow(name=flows.twice.name)
    assert isinstance(fetched, FlyteWorkflow)
    assert fetched.id.version == VERSION
    done = registered.execute(fetched, {"x": 5}, wait=True)
    assert done.outputs is not None
    assert done.inputs is not None
    assert dict(done.outputs) == {"o0": 20}
    assert dict(done.inputs) == {"x": 5, "y": 3}
    assert {name: node.closure.phase for name, node in done.node_executions.items()} == {
        "n0": NodeExecutionPhase.SUCCEEDED,
        "n1": NodeExecutionPhase.SUCCEEDED,
    }
    assert done.node_executions["n1"].task_executions[0].outputs is not None
    assert registered.fetch_execution(name=done.id.name).outputs == done.outputs


def test_what_is_registered_again_stays_and_its_handles_say_what_it_takes(registered: FlyteRemote) -> None:
    task = registered.fetch_task(name=flows.double.name, version=VERSION)
    assert isinstance(task, FlyteTask)
    assert (task.name, dict(task.python_interface.inputs)) == (flows.double.name, {"x": int})
    plan = registered.fetch_launch_plan(name=flows.five.name)
    assert isinstance(plan, FlyteLaunchPlan)
    assert plan.required == frozenset()
    assert plan.workflow_id == registered.fetch_workflow(name=flows.twice.name).id


def test_what_is_lazy_is_fetched_when_it_is_used(registered: FlyteRemote) -> None:
    assert registered.fetch_workflow_lazy(name=flows.twice.name).id.version == VERSION
    assert registered.fetch_task_lazy(name=flows.double.name).template.type == "python-task"
    gone = registered.fetch_task_lazy(name="gone")
    with pytest.raises(EntityNotExistError, match="no task 'gone' is registered in flytesnacks/development"):
        _ = gone.entity


def test_what_is_of_this_process_runs_as_the_version_that_is_registered(registered: FlyteRemote) -> None:
    running = registered.execute(flows.double, {"x": 4}, version=VERSION)
    assert running.outputs is None
    assert dict(registered.wait(running).outputs or {}) == {"o0": 8}
    assert dict(registered.execute_local_launch_plan(flows.five, {}, VERSION, wait=True).outputs or {}) == {"o0": 20}


def test_nodes_inside_of_nodes_are_synced(registered: FlyteRemote) -> None:
    done = registered.execute_local_workflow(flows.within, {"x": 1}, version=VERSION, wait=True)
    (outer,) = done.node_executions.values()
    assert sorted(outer.node_executions) == ["n0-0-n0", "n0-0-n1"]
    again = registered.sync_node_execution(outer.node_executions["n0-0-n1"])
    assert again.outputs is not None
    assert again.outputs.get("o0", int) == 4
    assert registered.sync_task_execution(again.task_executions[0]).is_done


def test_what_is_referred_to_is_executed(registered: FlyteRemote) -> None:
    @reference_workflow("flytesnacks", "development", flows.twice.name, VERSION)
    def twice(x: int, y: int = 3) -> int: ...  # type: ignore[empty-body]

    @reference_task("flytesnacks", "development", flows.double.name, VERSION)
    def double(x: int) -> int: ...  # type: ignore[empty-body]

    running = [registered.execute(each, {"x": 2}) for each in (twice, double)]
    assert [dict(registered.wait(each).outputs or {}) for each in running] == [{"o0": 8}, {"o0": 4}]


def test_files_and_structures_travel_to_what_was_fetched(registered: FlyteRemote, note: Path, tmp_path: Path) -> None:
    shout = registered.execute(registered.fetch_task(name=flows.shout.name), {"file": FlyteFile(str(note))})
    widen = registered.execute(registered.fetch_task(name=flows.widen.name), {"box": Box(1, ["a"]), "by": 2})
    registered.wait(shout)
    registered.wait(widen)
    assert shout.outputs is not None
    assert widen.outputs is not None
    assert widen.outputs.get("o0", Box) == Box(3, ["a", "wide"])
    registered.download(shout.outputs, str(tmp_path / "got"))
    assert (tmp_path / "got" / "o0" / "shout.txt").read_text() == "QUIET"


def test_an_execution_that_fails_is_waited_for_and_says_why(registered: FlyteRemote) -> None:
    failed = registered.execute(flows.broken, {"x": 7}, version=VERSION, wait=True)
    assert (failed.is_done, failed.is_successful, failed.outputs) == (True, False, None)
    assert failed.error is not None
    assert "no luck with 7" in failed.error.message


def test_a_name_finds_the_execution_of_the_same_and_refuses_another(registered: FlyteRemote) -> None:
    plan = registered.fetch_launch_plan(name=flows.five.name)
    first = registered.execute(plan, {"x": 1}, execution_name="mine")
    assert registered.execute(plan, {"x": 1}, execution_name="mine").id == first.id
    with pytest.raises(EntityAlreadyExistsError, match=r"mine runs tests\.remote\.flows\.five with another input 'x'"):
        registered.execute(plan, {"x": 2}, execution_name="mine")
    with pytest.raises(EntityAlreadyExistsError, match=r"mine runs tests\.remote\.flows\.five v1, not .*double"):
        registered.execute(registered.fetch_task(name=flows.double.name), {"x": 1}, execution_name="mine")


def test_under_a_name_a_local_file_is_the_same_input_while_its_content_is(
    registered: FlyteRemote, tmp_path: Path
) -> None:
    note = tmp_path / "note.txt"
    note.write_text("quiet")
    (tmp_path / "copy").mkdir()
    copy = tmp_path / "copy" / "note.txt"
    copy.write_text("quiet")
    task = registered.fetch_task(name=flows.shout.name)
    first = registered.execute(task, {"file": FlyteFile(str(note))}, execution_name="shouted", wait=True)
    assert registered.execute(task, {"file": FlyteFile(str(copy))}, execution_name="shouted").id == first.id
    assert registered.execute(flows.shout, {"file": FlyteFile(str(note))}, execution_name="shouted").id == first.id
    note.write_text("loud")
    with pytest.raises(EntityAlreadyExistsError, match="with another input 'file'"):
        registered.execute(task, {"file": FlyteFile(str(note))}, execution_name="shouted")


def test_data_frames_of_the_same_content_are_one_input(registered: FlyteRemote) -> None:
    registered.register_script(frame_flows.total, version=VERSION, source_path=ROOT)
    first = registered.execute(frame_flows.total, {"frame": numbers(1, 2)}, execution_name="framed", wait=True)
    assert first.outputs == {"o0": 3}
    assert registered.execute(frame_flows.total, {"frame": numbers(1, 2)}, execution_name="framed").id == first.id
    with pytest.raises(EntityAlreadyExistsError, match="with another input 'frame'"):
        registered.execute(frame_flows.total, {"frame": numbers(1, 3)}, execution_name="framed")


def numbers(*given: int) -> pd.DataFrame:
    return pd.DataFrame({"x": given})


def test_an_execution_says_what_it_was_started_with(registered: FlyteRemote) -> None:
    started = registered.execute(
        registered.fetch_workflow(name=flows.twice.name),
        {"x": 1},
        execution_name_prefix="nightly",
        options=Options(labels=Labels({"team": "blue"}), max_parallelism=3),
        overwrite_cache=True,
        interruptible=True,
        envs={"MODE": "fast"},
        tags=["a", "b"],
        cluster_pool="big",
        execution_cluster_label="west",
    )
    spec = started.spec
    assert started.id.name.startswith("nightly-")
    assert spec.labels is not None
    assert spec.envs is not None
    assert spec.interruptible is not None
    assert spec.cluster_assignment is not None
    assert spec.execution_cluster_label is not None
    assert spec.labels.values == {"team": "blue"}
    assert (spec.max_parallelism, spec.overwrite_cache, spec.interruptible.value) == (3, True, True)
    assert [(each.key, each.value) for each in spec.envs.values] == [("MODE", "fast")]
    assert spec.tags == ["a", "b"]
    assert spec.cluster_assignment.cluster_pool_name == "big"
    assert spec.execution_cluster_label.value == "west"
    registered.terminate(started, "seen")
    assert registered.wait(started).closure.phase == WorkflowExecutionPhase.ABORTED


@pytest.mark.parametrize(
    ("inputs", "says"),
    [({"z": 1}, "has no input 'z'; it takes x, y"), ({}, "the input 'x' is missing"), ({"x": "a"}, "x: expected int")],
)
def test_inputs_that_do_not_fit_are_refused(registered: FlyteRemote, inputs: dict[str, Any], says: str) -> None:
    with pytest.raises(Exception, match=says):
        registered.execute(registered.fetch_workflow(name=flows.twice.name), inputs)


def test_a_name_and_a_prefix_are_one_too_many(registered: FlyteRemote) -> None:
    plan = registered.fetch_launch_plan(name=flows.five.name)
    with pytest.raises(InvalidInputError, match="not both"):
        registered.execute(plan, {}, execution_name="one", execution_name_prefix="two")
    with pytest.raises(InvalidInputError, match="has 60 characters, at most 43 fit"):
        registered.execute(plan, {}, execution_name_prefix="p" * 60)


def test_waiting_ends_in_time_and_the_execution_goes_on(registered: FlyteRemote) -> None:
    running = registered.execute(flows.twice, {"x": 1}, version=VERSION)
    with pytest.raises(TimedOutError, match="has not ended within 0.0; it goes on"):
        registered.wait(running, timeout=0.0)
    assert running.wait().is_successful


def test_the_active_version_of_a_launch_plan_is_found(registered: FlyteRemote) -> None:
    plan = registered.fetch_launch_plan(name=flows.five.name)
    assert registered.fetch_active_launchplan(name=flows.five.name) is None
    registered.activate_launchplan(plan.id)
    active = registered.fetch_active_launchplan(name=flows.five.name)
    assert active is not None
    assert (active.id, active.is_active) == (plan.id, True)
    registered.deactivate_launchplan(plan.id)
    assert registered.fetch_active_launchplan(name=flows.five.name) is None


def test_what_is_there_is_listed(registered: FlyteRemote) -> None:
    assert {each.name for each in registered.list_tasks_by_version(VERSION)} >= {flows.double.name, flows.shout.name}
    assert "flytesnacks" in [each.id for each in registered.list_projects()]
    assert "development" in [each.id for each in registered.get_domains()]
    started = registered.execute(flows.double, {"x": 1}, version=VERSION)
    assert registered.recent_executions(limit=1)[0].id == started.id


def test_what_is_not_there_is_an_error(remote: FlyteRemote) -> None:
    with pytest.raises(EntityNotExistError, match="no workflow 'gone' is registered"):
        remote.fetch_workflow(name="gone")
    with pytest.raises(NotFoundError):
        remote.fetch_execution(name="gone")
    with pytest.raises(InvalidInputError, match="the name of the task is not given"):
        remote.fetch_task()


def test_a_version_that_nobody_names_is_that_of_the_content(platform: PlatformConfig) -> None:
    with FlyteRemote(Config(platform=platform), default_domain="staging") as remote:
        first = remote.register_workflow(flows.twice)
        assert remote.register_workflow(flows.twice).id == first.id
        assert remote.register_task(flows.double).id.version not in ("", first.id.version)


def test_a_fetched_entity_is_called_in_a_workflow(registered: FlyteRemote) -> None:
    double = registered.fetch_task(name=flows.double.name)

    @workflow
    def calls(x: int) -> int:
        result: int = double(x=x)
        return result

    nodes = registered.register_workflow(calls, version="calls").template.nodes
    assert [node.task_node.reference_id for node in nodes if node.task_node is not None] == [double.id]


def test_a_file_is_uploaded_to_where_its_content_says(remote: FlyteRemote, note: Path) -> None:
    digest, uri = remote.upload_file(note)
    assert remote.upload_file(note) == (digest, uri)
    _, below = remote.upload_file(note, filename_root="mine")
    assert below.endswith("mine/note.txt")


@pytest.mark.parametrize(
    ("shown", "path"),
    [
        (WorkflowExecutionIdentifier(project="p", domain="d", name="e"), "executions/e"),
        (
            Identifier(resource_type=ResourceType.TASK, project="p", domain="d", name="t", version="1"),
            "task/t/version/1",
        ),
        (
            Identifier(resource_type=ResourceType.LAUNCH_PLAN, project="p", domain="d", name="l", version="1"),
            "launch_plan/l/version/1",
        ),
    ],
)
def test_everything_has_its_page(shown: WorkflowExecutionIdentifier | Identifier, path: str) -> None:
    with FlyteRemote.for_endpoint("flyte.example.org", default_project="p") as remote:
        url = remote.generate_console_url(shown)
    assert url == f"https://flyte.example.org/console/projects/p/domains/d/{path}"


def test_the_async_remote_does_the_same(platform: PlatformConfig, registered: FlyteRemote) -> None:
    async def run() -> AsyncFlyteWorkflowExecution:
        async with AsyncFlyteRemote(platform) as remote:
            task = await remote.fetch_task(name=flows.double.name)
            started = await remote.execute(task, {"x": 3})
            last = [change async for change in started.watch()][-1]
            assert last.phase == (await remote.sync(started)).closure.phase
            return started

    assert dict(asyncio.run(run()).outputs or {}) == {"o0": 6}
