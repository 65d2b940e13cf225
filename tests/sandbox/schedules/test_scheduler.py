"""Schedules start what is due, each time once, whatever happens in between."""

from __future__ import annotations

import asyncio
import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from flytewright.sandbox.errors import InvalidArgumentError
from flytewright.sandbox.keys import EntityKey, ExecutionKey
from flytewright.sandbox.options import Options
from flytewright.sandbox.registration import Registration
from flytewright.sandbox.schedules.request import execution_name, scheduled
from flytewright.sandbox.schedules.scheduler import Scheduler
from flytewright.sandbox.schedules.times import times
from flytewright.sandbox.server import Sandbox
from flytewright.sandbox.store.store import Store
from flytewright_idl.admin import (
    CronSchedule,
    ExecutionCreateRequest,
    ExecutionMetadataExecutionMode,
    FixedRate,
    FixedRateUnit,
    LaunchPlanCreateRequest,
    LaunchPlanMetadata,
    LaunchPlanSpec,
    LaunchPlanState,
    LaunchPlanUpdateRequest,
    NamedEntityIdentifier,
    ResourceListRequest,
    Schedule,
    TaskCreateRequest,
    TaskSpec,
    WorkflowCreateRequest,
    WorkflowSpec,
)
from flytewright_idl.core import LiteralType, ResourceType, SimpleType
from tests.sandbox.auth.conftest import Clock
from tests.sandbox.build import (
    DOMAIN,
    IDENTITY,
    PROJECT,
    VERSION,
    client_of,
    identifier,
    task,
    task_node,
    workflow,
)

pytestmark = pytest.mark.anyio

HOURLY = Schedule(cron_schedule=CronSchedule(schedule="0 * * * *"))
EVERY_TEN_MINUTES = Schedule(rate=FixedRate(value=10, unit=FixedRateUnit.MINUTE))
DATETIME = LiteralType(simple=SimpleType.DATETIME)
START = dt.datetime(2024, 2, 28, 22, 30, tzinfo=dt.timezone.utc)


@dataclass
class Bench:
    """A scheduler over a store, with a clock that stands and launches that are only noted."""

    path: Path
    now: dt.datetime = START
    launched: list[ExecutionCreateRequest] = field(default_factory=list)
    fault: Exception | None = None

    def __post_init__(self) -> None:
        self.store = Store(self.path)
        self.scheduler = self.another()

    def another(self) -> Scheduler:
        return Scheduler(self.store.schedules, self.launch, self.clock)

    def clock(self) -> float:
        return self.now.timestamp()

    def launch(self, request: ExecutionCreateRequest) -> ExecutionKey:
        if self.fault is not None:
            raise self.fault
        self.launched.append(request)
        return ExecutionKey(request.project, request.domain, request.name)

    def register(self, name: str, schedule: Schedule, version: str = VERSION) -> EntityKey:
        """Register a launch plan and activate it by the bench's clock."""
        registration = Registration(self.store)
        if self.store.workflows.find(EntityKey(PROJECT, DOMAIN, "w", VERSION)) is None:
            step = task("t", IDENTITY)
            registration.task(TaskCreateRequest(id=step.id, spec=TaskSpec(template=step)))
            template = workflow("w", [task_node("n", "t")], inputs={"at": DATETIME})
            registration.workflow(WorkflowCreateRequest(id=template.id, spec=WorkflowSpec(template=template)))
        schedule.kickoff_time_input_arg = "at"
        plan = identifier(ResourceType.LAUNCH_PLAN, name, version)
        spec = LaunchPlanSpec(
            workflow_id=identifier(ResourceType.WORKFLOW, "w"), entity_metadata=LaunchPlanMetadata(schedule=schedule)
        )
        registration.launch_plan(LaunchPlanCreateRequest(id=plan, spec=spec))
        key = EntityKey.of(plan)
        self.set_state(key, LaunchPlanState.ACTIVE)
        return key

    def set_state(self, key: EntityKey, state: LaunchPlanState) -> None:
        self.store.launch_plans.set_state(key, state)
        at = round(self.now.timestamp() * 1e6)
        self.store._database.execute(
            "UPDATE launch_plans SET updated_at = ? WHERE name = ? AND version = ?", [at, key.name, key.version]
        )

    async def fire(self, **ahead: float) -> list[str]:
        """What starts when the clock has gone on, by its times."""
        self.now += dt.timedelta(**ahead)
        before = len(self.launched)
        await self.scheduler.fire()
        return [moment(each) for each in self.launched[before:]]


def moment(request: ExecutionCreateRequest) -> str:
    metadata = request.spec.metadata if request.spec else None
    assert metadata is not None
    assert metadata.scheduled_at is not None
    assert metadata.mode == ExecutionMetadataExecutionMode.SCHEDULED
    return metadata.scheduled_at.datetime.strftime("%H:%M")


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path / "store.db")
    yield bench
    bench.store.close()


def schedule(text: str) -> Schedule:
    return Schedule(cron_schedule=CronSchedule(schedule=text))


async def test_a_cron_schedule_starts_at_its_times_after_the_activation(bench: Bench) -> None:
    bench.register("plan", schedule("0 * * * *"))
    assert bench.scheduler.due() == dt.datetime(2024, 2, 28, 23, tzinfo=dt.timezone.utc)
    assert await bench.fire() == []
    assert await bench.fire(minutes=29, seconds=59) == []
    assert await bench.fire(seconds=1) == ["23:00"]
    assert await bench.fire() == []
    assert await bench.fire(hours=3) == ["00:00", "01:00", "02:00"]


async def test_a_rate_counts_from_the_activation(bench: Bench) -> None:
    bench.register("plan", Schedule(rate=FixedRate(value=10, unit=FixedRateUnit.MINUTE)))
    assert await bench.fire(minutes=25) == ["22:40", "22:50"]
    assert await bench.fire(minutes=5) == ["23:00"]


async def test_plans_start_in_the_order_of_their_times(bench: Bench) -> None:
    bench.register("hourly", schedule("0 * * * *"))
    bench.register("rate", Schedule(rate=FixedRate(value=20, unit=FixedRateUnit.MINUTE)))
    assert await bench.fire(minutes=90) == ["22:50", "23:00", "23:10", "23:30", "23:50", "00:00"]


async def test_a_kickoff_time_is_given_by_cron_schedules_and_not_by_rates(bench: Bench) -> None:
    plan = EntityKey(PROJECT, DOMAIN, "plan", VERSION)
    cron = scheduled(plan, Schedule(cron_expression="@daily", kickoff_time_input_arg="at"), START).inputs
    assert cron is not None
    value = cron.literals["at"].scalar
    assert value is not None
    assert value.primitive is not None
    assert value.primitive.datetime is not None
    assert value.primitive.datetime.datetime == START
    rate = Schedule(rate=FixedRate(value=1, unit=FixedRateUnit.DAY), kickoff_time_input_arg="at")
    assert scheduled(plan, rate, START).inputs == scheduled(plan, HOURLY, START).inputs


def test_an_offset_changes_nothing_and_every_is_understood() -> None:
    late = Schedule(cron_schedule=CronSchedule(schedule="0 * * * *", offset="PT30M"))
    assert next(times(late, START)) == next(times(HOURLY, START))
    assert next(times(schedule("@every 90s"), START)) == START + dt.timedelta(seconds=90)
    assert list(times(schedule("0 0 31 2 *"), START)) == []
    assert list(times(Schedule(), START)) == []


def test_the_name_of_an_execution_is_flyteadmins() -> None:
    plan = EntityKey("flytesnacks", "development", "my.plan", "v1")
    at = dt.datetime.fromtimestamp(1_700_000_000, dt.timezone.utc)
    assert execution_name(plan, at) == "f8b29e3afbeaff082000"  # what flyteadmin's Go code gives
    assert execution_name(plan, at + dt.timedelta(seconds=1)) != "f8b29e3afbeaff082000"


async def test_only_the_active_version_starts(bench: Bench) -> None:
    bench.register("plan", schedule("0 * * * *"), "v1")
    bench.register("plan", schedule("30 * * * *"), "v2")
    assert await bench.fire(hours=1) == ["23:30"]


async def test_a_plan_that_was_deactivated_starts_no_more_and_catches_up_with_nothing(bench: Bench) -> None:
    key = bench.register("plan", schedule("0 * * * *"))
    assert await bench.fire(hours=1) == ["23:00"]
    bench.set_state(key, LaunchPlanState.INACTIVE)
    assert await bench.fire(hours=2) == []
    assert bench.scheduler.due() is None
    bench.set_state(key, LaunchPlanState.ACTIVE)
    assert await bench.fire(hours=1) == ["02:00"]


async def test_what_came_due_while_nobody_ran_is_started_once(bench: Bench) -> None:
    bench.register("plan", schedule("0 * * * *"))
    assert await bench.fire(hours=1) == ["23:00"]
    bench.store.close()
    again = Bench(bench.path, bench.now)
    assert await again.fire(hours=3) == ["00:00", "01:00", "02:00"]
    again.store.close()
    third = Bench(bench.path, again.now)
    assert await third.fire() == []
    third.store.close()


async def test_what_was_missed_can_be_forgotten(bench: Bench) -> None:
    bench.register("plan", schedule("0 * * * *"))
    bench.now += dt.timedelta(hours=5)
    bench.scheduler.start(catch_up=False)
    await bench.scheduler.close()
    assert await bench.fire() == []
    assert await bench.fire(minutes=30) == ["04:00"]


async def test_a_start_that_fails_is_not_repeated_and_stops_no_other(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    bench.register("plan", schedule("0 * * * *"))
    bench.fault = InvalidArgumentError("no such input")
    assert await bench.fire(hours=1) == []
    assert "could not be started for 2024-02-28T23:00:00+00:00: no such input" in caplog.text
    bench.fault = None
    assert await bench.fire(hours=1) == ["00:00"]


async def test_a_crash_between_a_start_and_its_note_starts_nothing_twice(tmp_path: Path) -> None:
    clock = Clock()
    options = Options(folder=tmp_path / "state", port=0, http_port=0)

    async def started() -> set[str]:
        async with Sandbox(options=options, clock=clock) as sandbox, client_of(sandbox) as client:
            asked = ResourceListRequest(id=NamedEntityIdentifier(project=PROJECT, domain=DOMAIN), limit=100)
            while not (found := await client.admin.list_executions(asked)).executions:  # noqa: ASYNC110 - a scheduler says nothing
                await asyncio.sleep(0)
            return {each.id.name for each in found.executions if each.id}

    async with Sandbox(options=options, clock=clock) as sandbox, client_of(sandbox) as client:
        await client.register(task("t", IDENTITY))
        await client.register_workflow(workflow("w", [task_node("n", "t")]))
        plan = identifier(ResourceType.LAUNCH_PLAN, "plan")
        metadata = LaunchPlanMetadata(schedule=EVERY_TEN_MINUTES)
        spec = LaunchPlanSpec(workflow_id=identifier(ResourceType.WORKFLOW, "w"), entity_metadata=metadata)
        await client.admin.create_launch_plan(LaunchPlanCreateRequest(id=plan, spec=spec))
        await client.admin.update_launch_plan(LaunchPlanUpdateRequest(id=plan, state=LaunchPlanState.ACTIVE))
    clock.ahead = 1500
    names = await started()
    with closing(sqlite3.connect(tmp_path / "state/sandbox.db")) as database, database:
        assert database.execute("DELETE FROM schedule_starts").rowcount == 1
    assert await started() == names
    assert len(names) == 2
