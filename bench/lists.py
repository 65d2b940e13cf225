"""How long lists of executions take over gRPC, with 50,000 executions in the store.

The executions have run: every tenth failed, every hundredth has a label, and they are of ten launch plans.
"""

from __future__ import annotations

import asyncio
import copy
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from grpclib.client import Channel

from flytewright.sandbox.folder import StateFolder
from flytewright.sandbox.keys import EntityKey
from flytewright.sandbox.server import Sandbox
from flytewright.sandbox.store.executions import ExecutionRecord
from flytewright.sandbox.store.store import Store
from flytewright_idl._runtime.rpc import MessageCodec
from flytewright_idl.admin import (
    Execution,
    ExecutionClosure,
    ExecutionMetadata,
    ExecutionSpec,
    Labels,
    LaunchPlan,
    LaunchPlanClosure,
    LaunchPlanSpec,
    LiteralMapBlob,
    NamedEntityIdentifier,
    ResourceListRequest,
    Sort,
    SortDirection,
    WorkflowClosure,
    WorkflowExecutionConfig,
)
from flytewright_idl.core import (
    CompiledWorkflow,
    CompiledWorkflowClosure,
    ExecutionError,
    ResourceType,
    WorkflowExecutionIdentifier,
    WorkflowExecutionPhase,
    WorkflowTemplate,
)
from flytewright_idl.google.protobuf import Duration, Timestamp
from flytewright_idl.service import AdminServiceStub
from support import Spread

EXECUTIONS = 50_000
PLANS = 10
SAMPLES = 20
PAGE = 100
PROJECT, DOMAIN = "flytesnacks", "development"
FIRST = 1_700_000_000


def fill(store: Store, count: int) -> None:
    """Write so many executions, as if they had run."""
    with store.transaction():
        plans = [_plan(store, number) for number in range(PLANS)]
        for number in range(count):
            workflow_id, plan_id, plan = plans[number % PLANS]
            store.executions.add(_record(number, workflow_id, plan_id, plan))


def _plan(store: Store, number: int) -> tuple[int, int, EntityKey]:
    key = EntityKey(PROJECT, DOMAIN, f"plan_{number}", "v1")
    workflow = key.identifier(ResourceType.WORKFLOW)
    primary = CompiledWorkflow(template=WorkflowTemplate(id=workflow))
    store.workflows.add(key, WorkflowClosure(compiled_workflow=CompiledWorkflowClosure(primary=primary)), b"")
    workflow_id = store.workflows.get(key).id
    plan = LaunchPlan(
        id=key.identifier(ResourceType.LAUNCH_PLAN),
        spec=LaunchPlanSpec(workflow_id=workflow),
        closure=LaunchPlanClosure(),
    )
    store.launch_plans.add(plan, workflow_id, "NONE", b"")
    return workflow_id, store.launch_plans.get(key).id, key


def _record(number: int, workflow_id: int, plan_id: int, plan: EntityKey) -> ExecutionRecord:
    failed = number % 10 == 0
    begun = Timestamp(seconds=FIRST + number)
    closure = ExecutionClosure(
        phase=WorkflowExecutionPhase.FAILED if failed else WorkflowExecutionPhase.SUCCEEDED,
        created_at=begun,
        started_at=begun,
        updated_at=begun,
        duration=Duration(seconds=number % 600),
        workflow_id=plan.identifier(ResourceType.WORKFLOW),
    )
    if failed:
        closure.error = ExecutionError(code="USER", message="something went wrong " * 20)
    else:
        closure.outputs = LiteralMapBlob(uri=f"/data/{number}/outputs.pb")
    spec = ExecutionSpec(launch_plan=plan.identifier(ResourceType.LAUNCH_PLAN), metadata=ExecutionMetadata())
    if number % 100 == 0:
        spec.labels = Labels(values={"team": "a"})
    key = WorkflowExecutionIdentifier(project=PROJECT, domain=DOMAIN, name=f"e{number}")
    return ExecutionRecord(
        execution=Execution(id=key, spec=spec, closure=closure),
        workflow_id=workflow_id,
        launch_plan_id=plan_id,
        inputs_uri="",
        user_inputs_uri="",
        config=WorkflowExecutionConfig(),
    )


def sorted_by(key: str) -> Sort:
    """The largest of something first."""
    return Sort(key=key, direction=SortDirection.DESCENDING)


def requests() -> Iterator[tuple[str, ResourceListRequest]]:
    """What is asked, under the names that are printed."""
    of_domain = NamedEntityIdentifier(project=PROJECT, domain=DOMAIN)
    base = ResourceListRequest(id=of_domain, limit=PAGE, sort_by=sorted_by("created_at"))

    def ask(**changes: object) -> ResourceListRequest:
        changed = copy.deepcopy(base)
        for field, value in changes.items():
            setattr(changed, field, value)
        return changed

    yield "the newest", ask()
    yield "in the order of their making", ask(sort_by=None)
    yield "the last page", ask(token=str(EXECUTIONS - PAGE))
    yield "by phase", ask(filters="eq(phase,FAILED)")
    yield "by phases", ask(filters="value_in(phase,FAILED;ABORTED)")
    yield "by a phase of none", ask(filters="eq(phase,ABORTED)")
    yield "by launch plan", ask(filters="eq(launch_plan.name,plan_3)")
    yield "by launch plan and phase", ask(filters="eq(launch_plan.name,plan_0)+eq(phase,FAILED)")
    yield "by workflow", ask(filters="eq(workflow.name,plan_3)")
    yield "by label", ask(filters="eq(execution_tag.key,team)+eq(execution_tag.value,a)")
    yield "by name", ask(filters="eq(execution_name,e4711)")
    yield "by a part of the name", ask(filters="contains(execution_name,999)")
    yield "by time", ask(filters="gt(created_at,2030-01-01T00:00:00Z)")
    yield "by duration", ask(filters="gt(duration,599)")
    yield "by a usual duration", ask(filters="gt(duration,1)")
    yield "by the time of the start", ask(filters="gt(started_at,2000-01-01T00:00:00Z)")
    yield "by phase, sorted by duration", ask(filters="eq(phase,SUCCEEDED)", sort_by=sorted_by("duration"))
    for key in ("duration", "started_at", "updated_at", "execution_name", "phase"):
        yield f"sorted by {key}", ask(sort_by=sorted_by(key))


async def main(count: int) -> None:
    """Fill a store, ask, and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = StateFolder(Path(name) / "state")
        folder.prepare()
        started = time.perf_counter()
        store = Store(folder.database)
        fill(store, count)
        store.close()
        print(f"{count} executions written in {time.perf_counter() - started:.1f} s")
        started = time.perf_counter()
        async with Sandbox(folder.root) as sandbox:
            print(f"up with them in {time.perf_counter() - started:.2f} s\n")
            host, _, port = sandbox.endpoint.rpartition(":")
            channel = Channel(host, int(port), codec=MessageCodec())
            admin = AdminServiceStub(channel, timeout=60)
            for title, request in requests():
                found = await admin.list_executions(request)
                times, work = zip(*[await _timed(admin, request) for _ in range(SAMPLES)], strict=True)
                print(
                    f"{title:30} {len(found.executions):4} of {PAGE}  {Spread.of(times):s}, {Spread.of(work):s} of work"
                )
            channel.close()


async def _timed(admin: AdminServiceStub, request: ResourceListRequest) -> tuple[float, float]:
    """Seconds that passed, and those in which this process worked, as server and as client."""
    started, worked = time.perf_counter(), time.process_time()
    await admin.list_executions(request)
    return time.perf_counter() - started, time.process_time() - worked


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else EXECUTIONS))
