"""The rest of `FlyteRemote`'s methods, each against a real backend."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from flytewright import FlyteFile, reference_launch_plan, reference_task, reference_workflow, sync
from flytewright.config.config import Config
from flytewright.config.platform import PlatformConfig
from flytewright.remote import FlyteRemote, FlyteWorkflowExecution
from flytewright.remote.fetch import key_of
from flytewright.typeengine.context import FlyteContextManager
from flytewright_idl.admin import LaunchPlanSpec, NodeExecutionGetDataRequest
from flytewright_idl.core import NodeExecutionPhase, WorkflowExecutionPhase
from tests.remote import deep_flows, flows

ROOT = str(Path(__file__).parents[2])
VERSION = "methods"
PROJECT, DOMAIN = "flytesnacks", "development"


@pytest.fixture(scope="module")
def known(platform: PlatformConfig) -> Iterator[FlyteRemote]:
    """A remote whose backend knows the flows as version `VERSION`."""
    with FlyteRemote(Config(platform=platform)) as remote:
        for entity in (flows.twice, flows.five, flows.shout, flows.broken, deep_flows.gated, deep_flows.inner_plan):
            remote.register_script(entity, version=VERSION, source_path=ROOT)
        yield remote


def gives(remote: FlyteRemote, execution: FlyteWorkflowExecution) -> dict[str, object]:
    return dict(remote.wait(execution).succeeded().outputs or {})


def test_every_kind_of_entity_has_its_method(known: FlyteRemote) -> None:
    @reference_task(PROJECT, DOMAIN, flows.double.name, VERSION)
    def double(x: int) -> int: ...  # type: ignore[empty-body]

    @reference_workflow(PROJECT, DOMAIN, flows.twice.name, VERSION)
    def twice(x: int, y: int) -> int: ...  # type: ignore[empty-body]

    @reference_launch_plan(PROJECT, DOMAIN, flows.five.name, VERSION)
    def five(x: int, y: int) -> int: ...  # type: ignore[empty-body]

    task = known.fetch_task(name=flows.double.name, version=VERSION)
    workflow = known.fetch_workflow(name=flows.twice.name, version=VERSION)
    plan = known.fetch_launch_plan(name=flows.five.name, version=VERSION)
    started = [
        known.execute_local_task(flows.double, {"x": 1}, version=VERSION),
        known.execute_remote_task_lp(task, {"x": 2}),
        known.execute_reference_task(double, {"x": 3}),
        known.execute_local_workflow(flows.twice, {"x": 1}, version=VERSION),
        known.execute_remote_wf(workflow, {"x": 2}),
        known.execute_reference_workflow(twice, {"x": 3, "y": 0}),
        known.execute_local_launch_plan(flows.five, {"x": 1}, VERSION),
        known.execute_remote_task_lp(plan, {"x": 2}),
        known.execute_reference_launch_plan(five, {"x": 3, "y": 0}),
    ]
    assert [gives(known, each)["o0"] for each in started] == [2, 4, 6, 4, 8, 12, 4, 8, 12]


def test_a_gate_is_listed_and_approved_or_rejected(known: FlyteRemote) -> None:
    approved, rejected = (known.execute(deep_flows.gated, {"x": x}, version=VERSION) for x in (1, 2))
    for execution in (approved, rejected):
        watch = gate_phases(execution)
        assert NodeExecutionPhase.RUNNING in watch
        assert [each.id.signal_id for each in known.list_signals(execution.id.name) if each.id is not None] == ["go"]
    known.approve("go", approved.id.name)
    known.reject("go", rejected.id.name)
    assert gives(known, approved) == {"o0": 4}
    assert known.wait(rejected).closure.phase == WorkflowExecutionPhase.FAILED


def gate_phases(execution: FlyteWorkflowExecution) -> list[object]:
    """The phases of the gate, until it waits."""

    async def phases() -> list[object]:
        seen: list[object] = []
        async for change in execution.watch():
            seen.append(change.phase)
            if change.phase == NodeExecutionPhase.RUNNING and getattr(change, "node_id", "") == "n1":
                break
        return seen

    return sync.run(phases())


def test_what_an_address_names_is_got_and_downloaded(known: FlyteRemote, note: Path, tmp_path: Path) -> None:
    done = known.execute(flows.shout, {"file": FlyteFile(str(note))}, version=VERSION, wait=True).succeeded()
    (node,) = done.node_executions.values()
    admin = known.client.admin
    urls = sync.run(admin.get_node_execution_data(NodeExecutionGetDataRequest(id=node.id))).flyte_urls
    assert urls is not None
    found = known.get(urls.outputs)
    assert found is not None
    known.download(found, str(tmp_path / "got"))  # type: ignore[arg-type]  # outputs are values by name
    assert [each.read_text() for each in (tmp_path / "got").rglob("*.txt")] == ["QUIET"]


def test_an_execution_is_relaunched_and_measured(known: FlyteRemote) -> None:
    done = known.execute(flows.twice, {"x": 2}, version=VERSION, wait=True)
    again = known.relaunch(done)
    assert again.id != done.id
    assert gives(known, again) == {"o0": 8}
    assert known.sync_execution(again).is_successful
    assert known.get_execution_metrics(done.id).spans


def test_a_failed_execution_is_recovered(known: FlyteRemote) -> None:
    failed = known.execute(flows.broken, {"x": 2}, version=VERSION, wait=True)
    again = known.wait(known.recover(failed))
    assert again.closure.phase == WorkflowExecutionPhase.FAILED
    assert again.id != failed.id


def test_code_is_packed_once_and_travels_with_a_workflow(known: FlyteRemote, note: Path) -> None:
    packed = known.fast_package(note.parent)
    assert known.fast_package(note.parent) == packed
    registered = known.fast_register_workflow(flows.twice, version="fast")
    task = known.fetch_task(name=flows.double.name, version="fast")
    assert registered.id.version == "fast"
    assert task.template.container is not None
    assert task.template.container.args[0] == "wright-fast-execute"


def test_the_launch_plans_of_nodes_are_found(known: FlyteRemote) -> None:
    plan = known.fetch_launch_plan(name=deep_flows.inner_plan.name, version=VERSION)
    found: dict[tuple[str, str, str, str], LaunchPlanSpec] = {}
    known.find_launch_plan(plan.id, found)
    assert found == {key_of(plan.id): plan.spec}
    for node in known.fetch_workflow(name=flows.twice.name, version=VERSION).template.nodes:
        known.find_launch_plan_for_node(node, found)
    assert len(found) == 1


def test_a_remote_says_what_it_is_for(known: FlyteRemote) -> None:
    assert (known.default_project, known.default_domain, known.interactive_mode_enabled) == (PROJECT, DOMAIN, False)
    assert known.generate_console_http_domain() == f"http://{known.config.platform.endpoint}"
    assert FlyteRemote.get_extra_headers_for_protocol("abfs://a/b") == {"x-ms-blob-type": "BlockBlob"}
    with FlyteRemote.for_sandbox() as demo:
        assert demo.config.platform.endpoint == Config.for_sandbox().platform.endpoint


def test_files_of_its_context_go_to_the_backend(known: FlyteRemote) -> None:
    outside = known.context.file_access
    with known.remote_context() as inside:
        assert FlyteContextManager.current_context() is inside
        assert inside.file_access.raw_output_prefix != outside.raw_output_prefix
    assert known.file_access.raw_output_prefix != known.file_access.raw_output_prefix  # a fresh folder each time
