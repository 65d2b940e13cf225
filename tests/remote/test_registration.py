"""Registering many entities: how they are ordered, what is told, and what is raised."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from copy import deepcopy
from dataclasses import dataclass, field

import pytest
from attrs import evolve
from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytewright import LaunchPlan, conditional, map_task, sync, task, workflow
from flytewright.authoring.entity import Entity
from flytewright.compile.difference import Difference
from flytewright.compile.order import compile_all
from flytewright.config.images import ImageConfig
from flytewright.config.platform import PlatformConfig
from flytewright.config.serialization import SerializationSettings
from flytewright.errors import EntityAlreadyExistsError
from flytewright.remote import FlyteRemote
from flytewright.remote.conflicts import compare
from flytewright.remote.register import Registered, register_all
from flytewright.remote.registration_errors import RegistrationConflictError, RegistrationError
from flytewright.rpc.client import Client
from flytewright.rpc.errors import InvalidArgumentError, PermissionDeniedError
from flytewright_idl.admin.common import Labels
from flytewright_idl.admin.launch_plan import LaunchPlan as LaunchPlanMessage
from flytewright_idl.admin.launch_plan import LaunchPlanCreateRequest, LaunchPlanCreateResponse
from flytewright_idl.admin.task import TaskCreateRequest, TaskCreateResponse, TaskSpec
from flytewright_idl.admin.workflow import WorkflowCreateRequest, WorkflowCreateResponse, WorkflowSpec
from flytewright_idl.core.identifier import Identifier
from flytewright_idl.service.admin import AdminServiceBase
from tests.remote import flows
from tests.support.loopback import HOST, serving

SETTINGS = SerializationSettings(
    project="flytesnacks", domain="development", version="v1", image_config=ImageConfig.auto_default_image()
)


@task
def one(x: int) -> int:
    return x + 1


@task
def two(x: int) -> int:
    return x + 2


@task
def tidy(x: int) -> None: ...


@workflow
def inner(x: int) -> int:
    return one(x=x)


@workflow(on_failure=tidy)
def outer(x: int) -> list[int]:
    chosen = conditional("chosen").if_(x > 1).then(two(x=x)).else_().then(inner(x=x))
    return map_task(one)(x=[chosen])


plan = LaunchPlan.create("tests.remote.outer_of_3", outer, fixed_inputs={"x": 3})


@workflow
def through_plan() -> list[int]:
    return plan()


@dataclass
class Registry(AdminServiceBase):
    """Takes what is registered; `refuse` is asked first, and `wait` is awaited."""

    refuse: Callable[[Identifier], GRPCError | None] = lambda id: None
    wait: Callable[[], Awaitable[object]] = lambda: asyncio.sleep(0)
    created: list[str] = field(default_factory=list)
    there_before: dict[str, set[str]] = field(default_factory=dict)
    """What was created when the request for an entity came."""

    async def _create(self, kind: str, id: Identifier | None) -> None:
        assert id is not None
        name = f"{kind} {short(id)}"
        self.there_before[name] = set(self.created)
        await self.wait()
        if (error := self.refuse(id)) is not None:
            raise error
        self.created.append(name)

    async def create_task(self, request: TaskCreateRequest) -> TaskCreateResponse:
        await self._create("task", request.id)
        return TaskCreateResponse()

    async def create_workflow(self, request: WorkflowCreateRequest) -> WorkflowCreateResponse:
        await self._create("workflow", request.id)
        return WorkflowCreateResponse()

    async def create_launch_plan(self, request: LaunchPlanCreateRequest) -> LaunchPlanCreateResponse:
        await self._create("plan", request.id)
        return LaunchPlanCreateResponse()


def short(id: Identifier) -> str:
    return id.name.rpartition(".")[2]


def refusing(name: str, status: Status) -> Callable[[Identifier], GRPCError | None]:
    return lambda id: GRPCError(status, "not this one") if short(id) == name else None


def registered_at(registry: Registry, *entities: Entity) -> list[Registered]:
    """What a registration at a registry tells."""
    told: list[Registered] = []

    async def run() -> None:
        async with serving(registry) as port, Client(at(port)) as client:
            await register_all(client.admin, compile_all(entities, SETTINGS), told.append)

    asyncio.run(run())
    return told


def at(port: int) -> PlatformConfig:
    return PlatformConfig(endpoint=f"{HOST}:{port}", insecure=True)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("task one", "workflow inner"),
        pytest.param("task two", "workflow outer", id="in a branch"),
        pytest.param("task tidy", "workflow outer", id="the failure node"),
        pytest.param("workflow outer", "plan outer_of_3", id="of a plan"),
        pytest.param("plan outer_of_3", "workflow through_plan", id="a plan in a workflow"),
        ("workflow through_plan", "plan through_plan"),
    ],
)
def test_an_entity_is_registered_after_what_it_refers_to(first: str, then: str) -> None:
    async def rounds() -> None:
        for _ in range(30):  # time enough for a request that should have waited
            await asyncio.sleep(0)

    registry = Registry(wait=rounds)
    registered_at(registry, through_plan)
    assert first in registry.there_before[then]


def test_what_does_not_refer_to_each_other_is_registered_at_once() -> None:
    arrived: list[None] = []
    all_there = asyncio.Event()

    async def meet() -> None:
        arrived.append(None)
        if len(arrived) == 3:
            all_there.set()
        await all_there.wait()  # for ever, were one sent after the other

    assert len(registered_at(Registry(wait=meet), one, two, tidy)) == 3


def test_progress_counts_up_to_the_total() -> None:
    told = registered_at(Registry(), inner)
    assert [(each.done, each.total, each.new) for each in told] == [(1, 3, True), (2, 3, True), (3, 3, True)]
    assert [short(each.id) for each in told] == ["one", "inner", "inner"]


def test_a_refused_entity_keeps_back_what_refers_to_it_and_nothing_else() -> None:
    registry = Registry(refuse=refusing("two", Status.INVALID_ARGUMENT))
    with pytest.raises(RegistrationError, match="task .*two: .*not this one") as caught:
        registered_at(registry, inner, outer)
    error = caught.value
    assert [short(each.id) for each in error.failures] == ["two"]
    assert [short(each) for each in error.skipped] == ["outer", "outer"]
    assert len(error.registered) == len(registry.created) == 5
    assert "(registered: 3 tasks, 1 workflow, 1 launch plan, not tried: " in str(error)
    registry.refuse = lambda id: None
    assert registered_at(registry, inner, outer)[-1].done == 8


def test_a_failing_backend_is_not_asked_for_the_rest() -> None:
    registry = Registry(refuse=refusing("two", Status.PERMISSION_DENIED))
    with pytest.raises(RegistrationError, match="PERMISSION_DENIED") as caught:
        registered_at(registry, outer)
    done = {"task two", *(f"task {short(each)}" for each in caught.value.registered)}
    assert {*registry.created, "task two"} == done
    assert len(caught.value.skipped) + len(done) >= 6


def test_an_error_before_anything_is_registered_stays_what_it_is() -> None:
    with pytest.raises(PermissionDeniedError, match="not this one"):
        registered_at(Registry(refuse=lambda id: GRPCError(Status.PERMISSION_DENIED, "not this one")), outer)
    with pytest.raises(InvalidArgumentError, match="not this one"):
        registered_at(Registry(refuse=refusing("one", Status.INVALID_ARGUMENT)), inner)


def settings(version: str) -> SerializationSettings:
    return evolve(SETTINGS, version=version)


def test_the_same_again_is_a_success(remote: FlyteRemote) -> None:
    told: list[Registered] = []
    for _ in range(2):
        sync.run(remote.twin.register([outer], settings("same"), told.append))
    half = len(told) // 2
    assert [each.new for each in told] == [True] * half + [False] * half


@pytest.mark.parametrize("entity", [flows.within, outer, through_plan], ids=lambda each: each.short_name)
def test_what_is_registered_does_not_differ_from_what_was_given(remote: FlyteRemote, entity: Entity) -> None:
    async def found() -> list[Difference]:
        await remote.twin.register([entity], settings("compared"))
        specs = compile_all([entity], settings("compared"))
        admin = remote.client.admin
        return [found for each in specs for found in await compare(each.spec, each.id, admin)]

    assert sync.run(found()) == []


def retried(spec: TaskSpec | WorkflowSpec | LaunchPlanMessage) -> None:
    """Change a task."""
    if isinstance(spec, TaskSpec) and spec.template and spec.template.metadata and spec.template.metadata.retries:
        spec.template.metadata.retries.retries = 7


def renamed(spec: TaskSpec | WorkflowSpec | LaunchPlanMessage) -> None:
    """Change a node of a workflow."""
    if isinstance(spec, WorkflowSpec) and spec.template and spec.template.nodes[0].metadata:
        spec.template.nodes[0].metadata.name = "another"


def relabelled(spec: TaskSpec | WorkflowSpec | LaunchPlanMessage) -> None:
    """Change a launch plan."""
    if isinstance(spec, LaunchPlanMessage) and spec.spec:
        spec.spec.labels = Labels(values={"team": "blue"})


@pytest.mark.parametrize(
    ("change", "entity", "place"),
    [
        (retried, "task {}.one", "template.metadata.retries.retries: registered not set, given 7"),
        (renamed, "workflow {}.inner", 'template.nodes[n0].metadata.name: registered "one", given "another"'),
        (relabelled, "launch plan {}.inner", 'spec.labels.values: registered not set, given {"team": "blue"}'),
    ],
    ids=["task", "workflow", "launch plan"],
)
def test_a_conflict_names_the_field_and_both_values(
    remote: FlyteRemote, change: Callable[[TaskSpec | WorkflowSpec | LaunchPlanMessage], None], entity: str, place: str
) -> None:
    admin = remote.client.admin
    sync.run(register_all(admin, compile_all([inner], settings("conflict"))))
    given = deepcopy(compile_all([inner], settings("conflict")))
    for each in given:
        change(each.spec)
    with pytest.raises(EntityAlreadyExistsError) as caught:
        sync.run(register_all(admin, given))
    error = caught.value
    assert isinstance(error, RegistrationConflictError)
    name = entity.format(inner.name.rpartition(".")[0])
    told = f"{name} is registered as version 'conflict' with other content: {place}; register it under a new version"
    assert str(error).startswith(told)
    [(found, [difference])] = error.differences.items()
    assert (found, difference.shown("registered", "given")) == (name, place)


def test_one_entity_that_conflicts_is_refused_in_the_same_words(remote: FlyteRemote) -> None:
    [compiled] = compile_all([one], settings("raw"))
    assert isinstance(compiled.spec, TaskSpec)
    assert remote.raw_register(compiled.spec, settings("raw"), "raw") == compiled.id
    assert remote.raw_register(compiled.spec, settings("raw"), "raw") is None
    retried(compiled.spec)
    with pytest.raises(RegistrationConflictError, match=r"retries: registered not set, given 7"):
        remote.raw_register(compiled.spec, settings("raw"), "raw")
