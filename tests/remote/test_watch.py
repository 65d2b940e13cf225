"""`execution.watch()`: every change once, in order, also over lost connections and from one process to the next."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytewright.config.config import Config
from flytewright.config.platform import PlatformConfig
from flytewright.errors import InvalidInputError
from flytewright.remote import AsyncFlyteRemote, ContactLostError, ExecutionFailedError, FlyteRemote
from flytewright.remote.changes import Change, ExecutionChange, NodeChange, TaskChange, nanos
from flytewright.remote.executions import AsyncFlyteWorkflowExecution
from flytewright_idl.admin import (
    Execution,
    ExecutionClosure,
    NodeExecution,
    NodeExecutionClosure,
    NodeExecutionList,
    NodeExecutionListRequest,
    NodeExecutionMetaData,
    WorkflowExecutionGetRequest,
)
from flytewright_idl.core import (
    NodeExecutionIdentifier,
    NodeExecutionPhase,
    TaskExecutionPhase,
    WorkflowExecutionIdentifier,
    WorkflowExecutionPhase,
)
from flytewright_idl.google.protobuf import Timestamp
from flytewright_idl.service.admin import AdminServiceBase
from tests.remote import flows
from tests.support.loopback import HOST, serving

pytestmark = pytest.mark.anyio
ROOT = str(Path(__file__).parents[2])
ID = WorkflowExecutionIdentifier(project="flytesnacks", domain="development", name="seen")
QUEUED, RUNNING, SUCCEEDED = NodeExecutionPhase.QUEUED, NodeExecutionPhase.RUNNING, NodeExecutionPhase.SUCCEEDED


@pytest.fixture(scope="module")
def started(platform: PlatformConfig) -> Iterator[Callable[..., WorkflowExecutionIdentifier]]:
    """Starts an execution of one of the flows."""
    with FlyteRemote(Config(platform=platform), default_domain="staging") as remote:
        for entity in (flows.within, flows.twice, flows.broken):
            remote.register_script(entity, version="watched", source_path=ROOT)
        yield lambda entity, **inputs: remote.execute(entity, inputs, version="watched").id


@asynccontextmanager
async def following(
    platform: PlatformConfig, id: WorkflowExecutionIdentifier
) -> AsyncIterator[AsyncFlyteWorkflowExecution]:
    """An execution as another process would find it."""
    async with AsyncFlyteRemote(platform, domain=id.domain) as remote:
        yield AsyncFlyteWorkflowExecution(Execution(id=id), remote)


def shown(changes: Sequence[Change]) -> list[tuple[str, str]]:
    """Nodes and the execution itself, with their phases."""
    return [(getattr(each, "node_id", ""), each.phase.name or "") for each in changes]


async def test_every_change_of_every_depth_comes_once_and_in_order(
    platform: PlatformConfig, started: Callable[..., WorkflowExecutionIdentifier]
) -> None:
    async with following(platform, started(flows.within, x=1)) as execution:
        changes = [each async for each in execution.watch()]
        assert execution.is_successful
    assert len({each.key for each in changes}) == len(changes)
    assert changes[-1] == ExecutionChange(phase=WorkflowExecutionPhase.SUCCEEDED, at=changes[-1].at)
    for node in ("n0", "n0-0-n0", "n0-0-n1"):
        phases = [phase for name, phase in shown(changes) if name == node]
        assert phases == [each for each in ("QUEUED", "RUNNING", "SUCCEEDED") if each in phases]
        assert phases[-1] == "SUCCEEDED"
    assert {each.parent for each in changes if isinstance(each, NodeChange) and each.name == "n1"} == {"n0"}


async def test_the_tries_of_tasks_are_watched_when_asked_for(
    platform: PlatformConfig, started: Callable[..., WorkflowExecutionIdentifier]
) -> None:
    async with following(platform, started(flows.broken, x=1)) as execution:
        changes = [each async for each in execution.watch(tasks=True)]
        with pytest.raises(ExecutionFailedError, match="no luck with 1"):
            execution.succeeded()
    tries = [each for each in changes if isinstance(each, TaskChange)]
    assert {(each.node_id, each.task, each.attempt) for each in tries} == {("n0", flows.fails.name, 0)}
    assert tries[-1].phase == TaskExecutionPhase.FAILED


async def test_a_watch_goes_on_elsewhere_from_any_position(
    platform: PlatformConfig, started: Callable[..., WorkflowExecutionIdentifier]
) -> None:
    id = started(flows.within, x=2)
    async with following(platform, id) as execution:
        watch = execution.watch()
        seen = [(each, watch.position) async for each in watch]
    changes = [each for each, _ in seen]
    for count, (_, position) in enumerate(seen, 1):
        async with following(platform, id) as again:
            rest = [each async for each in again.watch(position)]
        assert {each.key for each in rest} == {each.key for each in changes[count:]}
        assert [nanos(each.at) for each in rest] == sorted(nanos(each.at) for each in rest)


async def test_what_is_no_position_is_refused(platform: PlatformConfig) -> None:
    async with following(platform, ID) as execution:
        with pytest.raises(InvalidInputError, match="'yesterday' is no position of a watch"):
            execution.watch("yesterday")


async def test_a_handle_is_awaited(
    platform: PlatformConfig, started: Callable[..., WorkflowExecutionIdentifier]
) -> None:
    async with following(platform, started(flows.twice, x=2)) as execution:
        ended = (await execution.wait()).succeeded()
        assert ended.outputs is not None
        assert dict(ended.outputs) == {"o0": 8}
        assert ended.node_executions == {}
        (first, _) = (await ended.sync(sync_nodes=True)).node_executions.values()
        assert (await first.load()).inputs.get("x") == 2


class Remembered(AdminServiceBase):
    """An execution that has ended before anyone looks, on a backend that breaks off as it is told to."""

    def __init__(self, *broken: str) -> None:
        self.broken = list(broken)
        """The nodes whose insides are asked for in vain, one after the other; ``-`` for the execution itself."""
        self.status = Status.UNAVAILABLE

    def _break(self, place: str) -> None:
        if self.broken and self.broken[0] == place:
            self.broken.pop(0)
            raise GRPCError(self.status, "away")

    async def get_execution(self, request: WorkflowExecutionGetRequest) -> Execution:
        self._break("-")
        return Execution(
            id=request.id,
            closure=ExecutionClosure(
                phase=WorkflowExecutionPhase.SUCCEEDED, created_at=at(1), started_at=at(2), updated_at=at(9)
            ),
        )

    async def list_node_executions(self, request: NodeExecutionListRequest) -> NodeExecutionList:
        self._break(request.unique_parent_id)
        inside = {"": [node("outer", parent=True), node("start-node")], "outer": [node("inner")]}
        return NodeExecutionList(node_executions=inside[request.unique_parent_id])


def at(seconds: int) -> Timestamp:
    return Timestamp(seconds=seconds)


def node(name: str, *, parent: bool = False) -> NodeExecution:
    """A node that has succeeded."""
    return NodeExecution(
        id=NodeExecutionIdentifier(node_id=name, execution_id=ID),
        closure=NodeExecutionClosure(phase=SUCCEEDED, created_at=at(3), started_at=at(4), updated_at=at(5)),
        metadata=NodeExecutionMetaData(is_parent_node=parent),
    )


@asynccontextmanager
async def remembered(admin: Remembered) -> AsyncIterator[AsyncFlyteWorkflowExecution]:
    """The execution that a backend remembers; calls are not repeated below the watch."""
    async with serving(admin) as port:
        platform = PlatformConfig(endpoint=f"{HOST}:{port}", insecure=True, rpc_retries=0)
        async with AsyncFlyteRemote(platform) as remote:
            yield AsyncFlyteWorkflowExecution(Execution(id=ID), remote)


ALL = [("", "QUEUED"), ("", "RUNNING")] + [
    (name, phase.name) for phase in (QUEUED, RUNNING, SUCCEEDED) for name in ("outer", "inner")
]


async def test_phases_between_two_polls_are_told_of() -> None:
    async with remembered(Remembered()) as execution:
        changes = [each async for each in execution.watch()]
    assert shown(changes) == [*ALL, ("", "SUCCEEDED")]


@pytest.mark.parametrize("broken", [["-"], [""], ["outer"], ["-", "", "outer", "-"]], ids="|".join)
async def test_a_lost_connection_loses_no_change(broken: list[str]) -> None:
    admin = Remembered(*broken)
    async with remembered(admin) as execution:
        changes = [each async for each in execution.watch()]
    assert admin.broken == []
    assert sorted(shown(changes)) == sorted([*ALL, ("", "SUCCEEDED")])
    assert shown(changes)[-1] == ("", "SUCCEEDED")


async def test_a_backend_that_stays_away_is_told_with_the_execution_and_its_page() -> None:
    async with remembered(Remembered("-")) as execution:
        with pytest.raises(ContactLostError) as caught:
            _ = [each async for each in execution.watch(patience=0)]
        text = str(caught.value)
        assert text.startswith("execution seen may go on, but the backend does not tell: AdminService/GetExecution")
        assert text.endswith(f"see {execution.execution_url}")
        assert "executions/seen" in text


async def test_a_login_that_has_expired_ends_the_wait_at_once() -> None:
    admin = Remembered("-", "-")
    admin.status = Status.PERMISSION_DENIED
    async with remembered(admin) as execution:
        with pytest.raises(ContactLostError, match="execution seen may go on.*PERMISSION_DENIED"):
            await execution.wait()


def test_the_sync_face_waits(platform: PlatformConfig, started: Callable[..., WorkflowExecutionIdentifier]) -> None:
    with FlyteRemote(Config(platform=platform), default_domain="staging") as remote:
        running = remote.fetch_execution(name=started(flows.twice, x=1).name)
        assert running.wait(sync_nodes=False).node_executions == {}
        assert running.succeeded().sync(sync_nodes=True).node_executions.keys() == {"n0", "n1"}
