"""What is over and old goes with its data and logs; what others use stays."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from grpclib.const import Status

from flytewright.sandbox.folder import StateFolder
from flytewright.sandbox.pruning.prune import Pruning, prune
from flytewright.sandbox.server import Sandbox
from flytewright.sandbox.store.ended import Ended
from flytewright_idl.admin import Execution, ExecutionTerminateRequest, NamedEntityIdentifier, ResourceListRequest
from flytewright_idl.cacheservice import CachedOutput, CacheServiceStub
from flytewright_idl.core import ResourceType, WorkflowExecutionIdentifier
from tests.sandbox.build import (
    DOMAIN,
    INT,
    PROJECT,
    STR,
    Client,
    client_of,
    integer,
    launch_plan_node,
    promise,
    python,
    refused,
    task,
    task_node,
    text,
    workflow,
)

pytestmark = pytest.mark.anyio

LARGE = 100_000
RAW = f"""
    file = Path(sys.argv[3]) / 'data'
    file.parent.mkdir(parents=True)
    file.write_bytes(bytes({LARGE}))
    print('said')
    give(o0=str(file))
"""
"""A task that gives where it wrote large raw data."""


@pytest.fixture
async def ready(client: Client) -> Client:
    """A client of a sandbox that has a task with large raw data, one that is given text, and one that waits."""
    await client.register(
        task("large", (*python(RAW), "{{.rawOutputDataPrefix}}"), {}, {"o0": STR}),
        task("takes", python("give(o0=1)"), {"x": STR}, {"o0": INT}),
        task("waits", ("/bin/sleep", "60"), {"x": STR}, {}),
    )
    return client


async def run(client: Client, name: str, execution: str, **inputs: str) -> Execution:
    key = await start(client, name, execution, **inputs)
    return await client.finished(key)


async def start(client: Client, name: str, execution: str, **inputs: str) -> WorkflowExecutionIdentifier:
    given = {name: text(value) for name, value in inputs.items()}
    return await client.launch(name, kind=ResourceType.TASK, execution=execution, given=given)


async def names(client: Client) -> list[str]:
    request = ResourceListRequest(id=NamedEntityIdentifier(project=PROJECT, domain=DOMAIN), limit=100)
    found = [each async for each in client.admin.list_executions.pages(request)]
    return sorted(each.id.name for each in found if each.id is not None)


def gone(pruning: Pruning) -> list[str]:
    return [each.name for each in pruning.gone]


def traces(sandbox: Sandbox, name: str) -> list[Path]:
    """All that lies in the state folder under the name of an execution."""
    return [each for each in sandbox.folder.rglob("*") if name in each.name]


async def data_of(client: Client, execution: Execution) -> str:
    primitive = (await client.outputs(execution))["o0"].scalar
    assert primitive is not None
    assert primitive.primitive is not None
    assert primitive.primitive.string_value is not None
    return primitive.primitive.string_value


async def test_what_is_over_goes_with_its_data_its_logs_and_all_that_is_written_of_it(
    ready: Client, sandbox: Sandbox
) -> None:
    data = Path(await data_of(ready, await run(ready, "large", "first")))
    assert data.exists()
    assert traces(sandbox, "first")
    pruning = prune(StateFolder(sandbox.folder), older_than=0)
    assert gone(pruning) == ["first"]
    assert pruning.gone[0].phase == "SUCCEEDED"
    assert LARGE < pruning.gone[0].size < 2 * LARGE
    assert not data.exists()
    assert not traces(sandbox, "first")
    assert await names(ready) == []
    await run(ready, "large", "first")  # the name is free again
    assert await names(ready) == ["first"]


async def test_what_is_not_old_enough_stays(ready: Client, sandbox: Sandbox) -> None:
    await run(ready, "large", "first")
    assert gone(prune(StateFolder(sandbox.folder), older_than=3600)) == []
    assert await names(ready) == ["first"]


async def test_what_would_go_is_only_said_when_asked_so(ready: Client, sandbox: Sandbox) -> None:
    data = Path(await data_of(ready, await run(ready, "large", "first")))
    assert gone(prune(StateFolder(sandbox.folder), older_than=0, dry_run=True)) == ["first"]
    assert data.exists()
    assert await names(ready) == ["first"]


async def test_the_oldest_go_until_it_is_little_enough(ready: Client, sandbox: Sandbox) -> None:
    for name in ("a", "b", "c", "d"):
        await run(ready, "large", name)
    pruning = prune(StateFolder(sandbox.folder), max_size=int(2.5 * LARGE))
    assert gone(pruning) == ["a", "b"]
    assert 2 * LARGE < pruning.size < 2.5 * LARGE
    assert await names(ready) == ["c", "d"]


async def test_of_the_old_ones_only_as_many_go_as_are_too_much(ready: Client, sandbox: Sandbox) -> None:
    await run(ready, "large", "a")
    assert gone(prune(StateFolder(sandbox.folder), older_than=3600, max_size=0)) == []
    assert gone(prune(StateFolder(sandbox.folder), older_than=0, max_size=10 * LARGE)) == []
    assert gone(prune(StateFolder(sandbox.folder), older_than=0, max_size=0)) == ["a"]


async def test_what_runs_stays_and_so_does_what_it_uses(ready: Client, sandbox: Sandbox) -> None:
    used = await run(ready, "large", "used")
    await run(ready, "large", "unused")
    key = await start(ready, "waits", "running", x=await data_of(ready, used))
    pruning = prune(StateFolder(sandbox.folder), older_than=0)
    assert (gone(pruning), pruning.in_use) == (["unused"], 1)
    assert Path(await data_of(ready, used)).exists()
    await ready.admin.terminate_execution(ExecutionTerminateRequest(id=key))
    await ready.finished(key)
    assert gone(prune(StateFolder(sandbox.folder), older_than=0)) == ["used", "running"]


async def test_what_a_younger_one_has_been_given_goes_only_with_it(ready: Client, sandbox: Sandbox) -> None:
    used = await run(ready, "large", "used")
    await run(ready, "takes", "younger", x=await data_of(ready, used))
    assert gone(prune(StateFolder(sandbox.folder), max_size=LARGE)) == ["used", "younger"]


@pytest.fixture
async def caching(ready: Client) -> Client:
    """A client of a sandbox that has a task with large raw data, too, that is cached by its text."""
    cached = task("cached", (*python(RAW), "{{.rawOutputDataPrefix}}"), {"x": STR}, {"o0": STR})
    assert cached.metadata is not None
    cached.metadata.discoverable, cached.metadata.discovery_version = True, "1"
    await ready.register(cached)
    return ready


async def test_what_a_cache_refers_to_stays(caching: Client, sandbox: Sandbox) -> None:
    await run(caching, "cached", "makes", x="a")
    await run(caching, "large", "other")
    pruning = prune(StateFolder(sandbox.folder), older_than=0)
    assert (gone(pruning), pruning.in_use) == (["other"], 1)
    assert await names(caching) == ["makes"]


async def test_what_only_a_cache_refers_to_goes_when_asked_so_and_the_cache_forgets_it_alone(
    caching: Client, sandbox: Sandbox
) -> None:
    made = await data_of(caching, await run(caching, "cached", "makes", x="a"))
    stays = await data_of(caching, await run(caching, "cached", "stays", x="b"))
    cache = CacheServiceStub(caching.channel, timeout=30)
    for key, uri in (("gone", made), ("other", "s3://elsewhere")):
        await cache.put_with(key=key, output=CachedOutput(output_uri=uri))
    state = StateFolder(sandbox.folder)
    assert gone(prune(state, max_size=int(1.5 * LARGE), cached=True, dry_run=True)) == ["makes"]
    assert (await cache.get_with(key="gone")).output is not None
    pruning = prune(state, max_size=int(1.5 * LARGE), cached=True)
    assert (gone(pruning), pruning.in_use) == (["makes"], 0)
    with refused(Status.NOT_FOUND, "gone"):
        await cache.get_with(key="gone")
    assert (await cache.get_with(key="other")).output is not None
    again = await data_of(caching, await run(caching, "cached", "again", x="a"))
    assert again != made
    assert Path(again).exists()
    assert await data_of(caching, await run(caching, "cached", "hit", x="b")) == stays


async def test_what_a_younger_one_has_found_in_a_cache_stays_cached_with_it(caching: Client, sandbox: Sandbox) -> None:
    await run(caching, "cached", "makes", x="a")
    found = await data_of(caching, await run(caching, "cached", "hit", x="a"))
    running = await start(caching, "waits", "running", x=found)
    pruning = prune(StateFolder(sandbox.folder), older_than=0, cached=True)
    assert (gone(pruning), pruning.in_use) == (["hit"], 1)
    assert await data_of(caching, await run(caching, "cached", "again", x="a")) == found
    await caching.admin.terminate_execution(ExecutionTerminateRequest(id=running))
    await caching.finished(running)


async def test_what_is_found_in_a_cache_just_before_that_forgets_it_stays(
    caching: Client, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = await data_of(caching, await run(caching, "cached", "makes", x="a"))
    forget, loop = Ended.forget_cached, asyncio.get_running_loop()

    def forget_late(self: Ended, is_gone: Callable[[bytes], bool]) -> None:
        asyncio.run_coroutine_threadsafe(run(caching, "cached", "hit", x="a"), loop).result()
        forget(self, is_gone)

    monkeypatch.setattr(Ended, "forget_cached", forget_late)
    pruning = await asyncio.to_thread(prune, StateFolder(sandbox.folder), older_than=0, cached=True)
    assert (gone(pruning), pruning.in_use) == ([], 1)
    assert Path(made).exists()


async def test_who_was_launched_by_one_that_stays_stays_too(ready: Client, sandbox: Sandbox) -> None:
    await ready.register_workflow(workflow("inner", [task_node("n0", "large")], {}, {"o0": (STR, promise("n0", "o0"))}))
    nodes = [launch_plan_node("n0", "inner"), task_node("n1", "waits", x=promise("n0", "o0"))]
    await ready.register_workflow(workflow("outer", nodes))
    key = await ready.launch("outer")
    while len(await names(ready)) < 2 or (await ready.nodes(await ready.get(key))).get("n1") is None:
        pass
    assert gone(prune(StateFolder(sandbox.folder), older_than=0)) == []
    await ready.admin.terminate_execution(ExecutionTerminateRequest(id=key))
    await ready.finished(key)
    assert len(gone(prune(StateFolder(sandbox.folder), older_than=0))) == 2


@pytest.fixture
async def stopped(tmp_path: Path) -> StateFolder:
    """The state of a sandbox that has run two tasks and does not run."""
    async with Sandbox(tmp_path / "stopped") as sandbox, client_of(sandbox) as client:
        await client.register(task("t", python("give(o0=1)"), {}, {"o0": INT}))
        for name in ("a", "b"):
            await client.finished(await client.launch("t", kind=ResourceType.TASK, execution=name))
    return StateFolder(sandbox.folder)


async def test_no_sandbox_need_run_and_the_next_one_goes_on_with_what_is_left(stopped: StateFolder) -> None:
    assert gone(prune(stopped, older_than=0)) == ["a", "b"]
    async with Sandbox(stopped.root) as sandbox, client_of(sandbox) as client:
        assert await names(client) == []
        execution = await client.run("t", kind=ResourceType.TASK)
        assert await client.outputs(execution) == {"o0": integer(1)}


def test_where_there_is_no_state_there_is_nothing_to_prune(tmp_path: Path) -> None:
    assert prune(StateFolder(tmp_path / "none"), older_than=0) == Pruning(gone=[], in_use=0, size=0)
    assert not (tmp_path / "none").exists()
