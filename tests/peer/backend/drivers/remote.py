"""Runs in flytekit's environment: what its `FlyteRemote` does with a backend.

``OUT VERSION``: the module `served` is registered in this version; OUT is the file for what each probe finds, as JSON.
"""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

from flyteidl.core.execution_pb2 import NodeExecution, WorkflowExecution
from flytekit import LaunchPlan, reference_launch_plan, reference_task, workflow
from flytekit.configuration import Config, ImageConfig, SerializationSettings
from flytekit.core.options import Options
from flytekit.core.workflow import PythonFunctionWorkflow
from flytekit.exceptions.user import FlyteTimeout
from flytekit.models.common import Annotations, Labels
from flytekit.models.filters import Equal
from flytekit.remote import FlyteRemote, FlyteTask, FlyteWorkflow, FlyteWorkflowExecution
from flytekit.remote.metrics import aggregate_reference_span

sys.path.insert(0, str(Path.cwd()))
import pandas  # noqa: F401, ICN001 - flytekit imports it when it is needed, which goes wrong in several threads at once
import served

VERSION = sys.argv[2]
POLL = timedelta(milliseconds=300)
IMAGES = ImageConfig.auto_default_image()
Probe = Callable[[FlyteRemote], object]
PROBES: list[Probe] = []
"""What is tried, each by itself."""


def probe(function: Probe) -> Probe:
    """Have a function called, and what it gives told."""
    PROBES.append(function)
    return function


def run(remote: FlyteRemote, name: str, inputs: dict[str, object], **options: object) -> FlyteWorkflowExecution:
    """Start a workflow of `served`."""
    return remote.execute(remote.fetch_launch_plan(name=f"served.{name}", version=VERSION), inputs, **options)


def settings(remote: FlyteRemote, version: str) -> SerializationSettings:
    """How to serialize what is registered in a version."""
    where = {"project": remote.default_project, "domain": remote.default_domain}
    return SerializationSettings(image_config=IMAGES, version=version, **where)


def ended(remote: FlyteRemote, execution: FlyteWorkflowExecution) -> FlyteWorkflowExecution:
    """The execution at its end, with its nodes."""
    done = remote.wait(execution, poll_interval=POLL, sync_nodes=False)
    return remote.sync(done, sync_nodes=True)


def phase(execution: FlyteWorkflowExecution) -> str:
    """How far an execution has come."""
    return WorkflowExecution.Phase.Name(execution.closure.phase)


def nodes(execution: FlyteWorkflowExecution) -> dict[str, str]:
    """How far the nodes of an execution have come."""
    return {name: NodeExecution.Phase.Name(node.closure.phase) for name, node in execution.node_executions.items()}


def inputs(entity: FlyteTask | FlyteWorkflow) -> list[str]:
    """The names of what it takes; flytewright has the message that holds them."""
    found = entity.interface.inputs
    return sorted(getattr(found, "variables", found))


@probe
def fetches(remote: FlyteRemote) -> object:
    task = remote.fetch_task(name="served.double", version=VERSION)
    flow = remote.fetch_workflow(name="served.twice", version=VERSION)
    plan = remote.fetch_launch_plan(name="served.nightly", version=VERSION)
    return {
        "task": [task.id.name, inputs(task), task.container.args[0].rpartition("-")[2]],
        "workflow": [flow.id.name, inputs(flow), [node.id for node in flow.flyte_nodes]],
        "plan": [plan.id.name, plan.entity_metadata.schedule.cron_schedule.schedule, plan.workflow_id.name],
        "lazy": remote.fetch_task_lazy(name="served.double", version=VERSION).entity.id.name,
    }


@probe
def lists(remote: FlyteRemote) -> object:
    tasks = remote.list_tasks_by_version(VERSION)
    return {
        "tasks": sorted(task.id.name for task in tasks if task.id.name.startswith("served.d")),
        "projects": "flytesnacks" in [project.id for project in remote.list_projects()],
        "domains": sorted(domain.id for domain in remote.get_domains()),
    }


@probe
def executes_a_task(remote: FlyteRemote) -> object:
    task = remote.fetch_task(name="served.double", version=VERSION)
    return ended(remote, remote.execute(task, {"x": 21})).outputs["o0"]


@probe
def executes_what_is_here(remote: FlyteRemote) -> object:
    task = remote.execute(served.double, {"x": 1}, version="here", image_config=IMAGES)
    flow = remote.execute(served.twice, {"x": 1}, version="here", image_config=IMAGES)
    plan = remote.execute(
        served.nightly, {"when": datetime(2031, 2, 3, tzinfo=timezone.utc)}, version="here", image_config=IMAGES
    )
    return [ended(remote, each).outputs["o0"] for each in (task, flow, plan)]


@probe
def registers_with_code(remote: FlyteRemote) -> object:
    flow = remote.fast_register_workflow(served.twice, settings(remote, "fast"))
    script = remote.register_script(served.writing, IMAGES, version="script", source_path=str(Path.cwd()))
    fast, written = remote.execute(flow, {"x": 2}), remote.execute(script, {"text": "from a script"})
    return [ended(remote, fast).outputs["o0"], Path(ended(remote, written).outputs["o0"]).read_text()]


@probe
def registers_a_workflow_of_references(remote: FlyteRemote) -> object:
    @reference_task(remote.default_project, remote.default_domain, "served.double", VERSION)
    def doubled(x: int) -> int: ...

    @reference_launch_plan(remote.default_project, remote.default_domain, "served.twice", VERSION)
    def twice(x: int, y: int) -> int: ...

    @workflow
    def main(x: int) -> int:
        return twice(x=doubled(x=x), y=1)

    remote.register_workflow(main, settings(remote, "references"))
    return ended(remote, remote.execute(remote.fetch_workflow(name=main.name), {"x": 3})).outputs["o0"]


@probe
def registers_a_launch_plan(remote: FlyteRemote) -> object:
    plan = LaunchPlan.get_or_create(served.twice, "served.five", default_inputs={"x": 5}, fixed_inputs={"y": 1})
    remote.register_launch_plan(plan, version="plan", serialization_settings=settings(remote, "plan"))
    fetched = remote.fetch_launch_plan(name="served.five", version="plan")
    return ended(remote, remote.execute(fetched)).outputs["o0"]


@probe
def launches_with_options(remote: FlyteRemote) -> object:
    options = Options(labels=Labels({"team": "a"}), annotations=Annotations({"why": "b"}), max_parallelism=3)
    given = {"options": options, "envs": {"WORD": "launched"}, "tags": ["one", "two"], "interruptible": False}
    execution = run(remote, "telling", {"name": "WORD"}, execution_name_prefix="told", **given)
    done, spec = ended(remote, execution), remote.fetch_execution(name=execution.id.name).spec
    return {
        "output": done.outputs["o0"],
        "name": execution.id.name[:4],
        "labels": spec.labels.values["team"],
        "annotations": dict(spec.annotations.values),
        "tags": sorted(spec.tags),
        "parallelism": spec.max_parallelism,
        "interruptible": spec.interruptible,
    }


@probe
def starts_a_name_once(remote: FlyteRemote) -> object:
    first = run(remote, "twice", {"x": 4}, execution_name="fonce")
    second = run(remote, "twice", {"x": 4}, execution_name="fonce")
    return [first.id.name, second.id.name, ended(remote, second).outputs["o0"]]


@probe
def overwrites_the_cache(remote: FlyteRemote) -> object:
    first = ended(remote, run(remote, "once", {"x": 1}))
    second = ended(remote, run(remote, "once", {"x": 1}))
    third = ended(remote, run(remote, "once", {"x": 1}, overwrite_cache=True))
    fourth = ended(remote, run(remote, "once", {"x": 1}))
    given = [each.outputs["o0"] for each in (first, second, third, fourth)]
    status = second.node_executions["n0"].closure.task_node_metadata.cache_status
    return [given[0] == given[1], given[1] == given[2], given[2] == given[3], status]


@probe
def syncs_nodes_within_nodes(remote: FlyteRemote) -> object:
    done = ended(remote, run(remote, "nested", {"xs": [1, 2]}))
    sub, mapped, plan = (done.node_executions[name] for name in ("n0", "n1", "n2"))
    return {
        "nodes": nodes(done),
        "outputs": [done.outputs["o0"], done.outputs.get("o1", list[int]), done.outputs["o2"]],
        "within": sorted(node.metadata.spec_node_id for node in sub.subworkflow_node_executions.values()),
        "last": [sub.outputs["o0"], sub.inputs["x"]],
        "mapped": mapped.outputs.get("o0", list[int]),
        "launched": [each.outputs["o0"] for each in plan.workflow_executions],
    }


@probe
def answers_gates(remote: FlyteRemote) -> object:
    execution = run(remote, "asking", {"x": 1})
    name = execution.id.name
    asked = waiting(remote, name, "number")
    remote.set_input("number", name, value=20, python_type=int)
    waiting(remote, name, "agreed")
    remote.approve("agreed", name)
    remote.set_input("words", name, value="well then", python_type=str)
    done = ended(remote, execution)
    return [asked, done.outputs["o0"], done.outputs["o1"]]


@probe
def rejects(remote: FlyteRemote) -> object:
    execution = run(remote, "asking", {"x": 1})
    name = execution.id.name
    waiting(remote, name, "number")
    remote.set_input("number", name, value=1, python_type=int)
    waiting(remote, name, "agreed")
    remote.reject("agreed", name)
    done = ended(remote, execution)
    return [phase(done), "agreed" in done.error.message or "reject" in done.error.message.lower()]


def waiting(remote: FlyteRemote, execution: str, signal: str) -> list[str]:
    """The signals of an execution as soon as a certain one is waited for; asking again and again is all there is."""
    while True:
        found = sorted(each.id.signal_id for each in remote.list_signals(execution))
        if signal in found:
            return found


@probe
def terminates(remote: FlyteRemote) -> object:
    execution = run(remote, "endless", {})
    remote.terminate(execution, "enough of it")
    done = ended(remote, execution)
    return [phase(done), done.closure.abort_metadata.cause]


@probe
def waits_no_longer_than_it_is_told(remote: FlyteRemote) -> object:
    execution = run(remote, "endless", {})
    try:
        remote.wait(execution, timeout=timedelta(seconds=0.1), poll_interval=POLL)
    except FlyteTimeout:
        return phase(remote.sync(execution))
    finally:
        remote.terminate(execution, "seen")


@probe
def relaunches_and_recovers(remote: FlyteRemote) -> object:
    with TemporaryDirectory() as folder:
        path = Path(folder, "here")
        failed = ended(remote, run(remote, "recoverable", {"path": str(path)}))
        path.touch()
        recovered = remote.client.recover_execution(failed.id)
        repeated = remote.client.relaunch_execution(failed.id)
        second, third = (ended(remote, remote.fetch_execution(name=each.name)) for each in (recovered, repeated))
        return {
            "failed": [phase(failed), "is not there yet" in failed.error.message, nodes(failed)],
            "recovered": [second.outputs["o0"], nodes(second)],
            "relaunched": [third.outputs["o0"], nodes(third)],
        }


@probe
def backfills(remote: FlyteRemote) -> object:
    span = (datetime(2030, 1, 1, tzinfo=timezone.utc), datetime(2030, 1, 4, tzinfo=timezone.utc))
    where = (remote.default_project, remote.default_domain)
    planned = remote.launch_backfill(*where, *span, "served.nightly", VERSION, dry_run=True)
    execution = remote.launch_backfill(*where, *span, "served.nightly", VERSION, parallel=True)
    done = ended(remote, execution)
    days = [each.workflow_executions[0].outputs["o0"] for name, each in done.node_executions.items() if name[0] == "n"]
    return [len(planned.nodes), phase(done), sorted(days)]


@probe
def activates_launch_plans(remote: FlyteRemote) -> object:
    plan = remote.fetch_launch_plan(name="served.nightly", version=VERSION)
    remote.activate_launchplan(plan.id)
    active = remote.fetch_active_launchplan(name="served.nightly")
    remote.deactivate_launchplan(plan.id)
    return [active.id.version, remote.fetch_active_launchplan(name="served.nightly")]


@probe
def reads_addresses_and_decks(remote: FlyteRemote) -> object:
    done = ended(remote, run(remote, "showing", {"text": "quiet"}))
    base = f"flyte://v1/{done.id.project}/{done.id.domain}/{done.id.name}/n0"
    return {
        "inputs": remote.get(f"{base}/i").get("text", str),
        "outputs": remote.get(f"{base}/o").get("o0", str),
        "output": remote.get(f"{base}/o/o0").scalar.primitive.string_value,
        "deck": b"<p>quiet</p>" in remote.get(f"{base}/d"),
    }


@probe
def uploads_and_downloads(remote: FlyteRemote) -> object:
    with TemporaryDirectory() as folder:
        path = Path(folder, "note.txt")
        path.write_text("a note")
        _, uri = remote.upload_file(path)
        done = ended(remote, run(remote, "writing", {"text": "written"}))
        remote.download(done.outputs, folder)
        return [uri.rpartition("/")[2], sorted(each.read_text() for each in Path(folder).rglob("*") if each.is_file())]


@probe
def measures(remote: FlyteRemote) -> object:
    done = ended(remote, run(remote, "twice", {"x": 1}))
    _, measured = aggregate_reference_span(remote.get_execution_metrics(done.id, depth=10).to_flyte_idl())
    return {name: sorted(node["task_attempts"]) for name, node in measured["nodes"].items()}


@probe
def lists_recent_executions(remote: FlyteRemote) -> object:
    execution = run(remote, "twice", {"x": 9}, execution_name="frecent")
    ended(remote, execution)
    found = remote.recent_executions(limit=200, filters=[Equal("execution_name", "frecent")])
    return [each.id.name for each in found]


@probe
def shows_pages(remote: FlyteRemote) -> object:
    execution = remote.fetch_execution(name=run(remote, "twice", {"x": 2}).id.name)
    return remote.generate_console_url(execution).rpartition("/console/")[2].rpartition("/")[0]


def told(remote: FlyteRemote, function: Probe) -> object:
    """What a probe finds, or how it fails."""
    try:
        return function(remote)
    except BaseException:  # noqa: BLE001 - the other probes are still to be told of
        return {"raised": traceback.format_exc()}


def compile_workflows() -> None:
    """Compile what `served` has: flytekit says compiled before there are nodes, and threads would register it empty."""
    for each in vars(served).values():
        if isinstance(each, PythonFunctionWorkflow):
            each.compile()


def main(out: Path) -> None:
    """Make every probe."""
    compile_workflows()
    remote = FlyteRemote(Config.auto(), default_project="flytesnacks", default_domain="development")
    with ThreadPoolExecutor(8) as threads:
        found = threads.map(lambda function: told(remote, function), PROBES)
        named = {function.__name__: each for function, each in zip(PROBES, found, strict=True)}
        out.write_text(json.dumps(named, default=repr))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
