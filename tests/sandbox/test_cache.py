"""What a cacheable task gave is used again for the same inputs, and made once by those who want it at once."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from flytewright.sandbox.server import Sandbox
from flytewright_idl.admin import Execution, ExecutionSpec, ExecutionTerminateRequest, TaskNodeMetadata
from flytewright_idl.core import (
    CatalogCacheStatus,
    NodeExecutionPhase,
    TaskTemplate,
    WorkflowExecutionIdentifier,
    WorkflowExecutionPhase,
)
from flytewright_idl.datacatalog import (
    ArtifactData,
    DataCatalogStub,
    DatasetId,
    GetArtifactRequest,
    UpdateArtifactRequest,
)
from tests.sandbox.build import (
    INT,
    Client,
    appears,
    client_of,
    closure_of,
    integer,
    phase_of,
    promise,
    python,
    task,
    task_node,
    text,
    workflow,
)

pytestmark = pytest.mark.anyio

HIT, MISS = CatalogCacheStatus.CACHE_HIT, CatalogCacheStatus.CACHE_MISS
POPULATED = CatalogCacheStatus.CACHE_POPULATED


def cached(
    folder: Path, *, version: str = "1", serializable: bool = False, ignored: tuple[str, ...] = (), body: str = ""
) -> TaskTemplate:
    """A task that notes each of its runs, and gives twice its input."""
    code = f"open({str(folder / 'runs')!r}, 'a').write('x')\n{body}\ngive(o0=2 * integer('x'))"
    template = task("t", python(code), {"x": INT, "y": INT}, {"o0": INT})
    assert template.metadata is not None
    template.metadata.discoverable, template.metadata.discovery_version = True, version
    template.metadata.cache_serializable = serializable
    template.metadata.cache_ignore_input_vars = list(ignored)
    return template


async def register(client: Client, template: TaskTemplate) -> None:
    await client.register(template)
    node = task_node("n0", "t", x=promise("", "x"), y=promise("", "y"))
    outputs = {"o0": (INT, promise("n0", "o0"))}
    await client.register_workflow(workflow("w", [node], {"x": INT, "y": INT}, outputs))


def runs(folder: Path) -> int:
    return len((folder / "runs").read_text())


async def told(client: Client, execution: Execution) -> TaskNodeMetadata:
    """What the node says of its cache."""
    metadata = closure_of((await client.nodes(execution))["n0"]).task_node_metadata
    assert metadata is not None
    return metadata


async def test_the_same_inputs_are_computed_once(client: Client, tmp_path: Path) -> None:
    await register(client, cached(tmp_path))
    first = await client.run("w", x=integer(1), y=integer(1))
    second = await client.run("w", x=integer(1), y=integer(1))
    other = await client.run("w", x=integer(2), y=integer(1))
    assert [await client.outputs(each) for each in (first, second, other)] == [
        {"o0": integer(2)},
        {"o0": integer(2)},
        {"o0": integer(4)},
    ]
    assert runs(tmp_path) == 2
    assert [(await told(client, each)).cache_status for each in (first, second, other)] == [POPULATED, HIT, POPULATED]
    node = (await client.nodes(second))["n0"]
    assert closure_of(node).phase == NodeExecutionPhase.SUCCEEDED
    assert await client.tries(node) == []


async def test_a_hit_says_where_it_comes_from(client: Client, tmp_path: Path) -> None:
    await register(client, cached(tmp_path))
    first = await client.run("w", x=integer(1), y=integer(1))
    key = (await told(client, await client.run("w", x=integer(1), y=integer(1)))).catalog_key
    assert key is not None
    assert key.dataset_id is not None
    assert key.dataset_id.name == "flyte_task-t"
    assert key.dataset_id.version.startswith("1-")
    assert key.artifact_tag is not None
    assert key.artifact_tag.name.startswith("flyte_cached-")
    source = key.source_task_execution
    assert source is not None
    assert source.node_execution_id is not None
    assert source.node_execution_id.execution_id == first.id
    assert source.node_execution_id.node_id == "n0"
    assert source.task_id is not None
    assert source.task_id.version == "v1"


async def test_ignored_inputs_make_no_difference(client: Client, tmp_path: Path) -> None:
    await register(client, cached(tmp_path, ignored=("y",)))
    await client.run("w", x=integer(1), y=integer(1))
    assert (await told(client, await client.run("w", x=integer(1), y=integer(2)))).cache_status == HIT


async def test_of_a_literal_with_a_hash_only_the_hash_counts(client: Client, tmp_path: Path) -> None:
    await register(client, cached(tmp_path))
    one, two = integer(1), integer(5)
    one.hash = two.hash = "same"
    await client.run("w", x=one, y=integer(1))
    again = await client.run("w", x=two, y=integer(1))
    assert await client.outputs(again) == {"o0": integer(2)}


async def test_a_launch_can_overwrite_what_is_kept(client: Client, tmp_path: Path) -> None:
    await register(client, cached(tmp_path))
    await client.run("w", x=integer(1), y=integer(1))
    spec = ExecutionSpec(overwrite_cache=True)
    key = await client.launch("w", spec=spec, x=integer(1), y=integer(1))
    again = await client.finished(key)
    assert runs(tmp_path) == 2
    assert (await told(client, again)).cache_status == POPULATED
    catalog_key = (await told(client, await client.run("w", x=integer(1), y=integer(1)))).catalog_key
    assert catalog_key is not None
    assert catalog_key.source_task_execution is not None
    assert catalog_key.source_task_execution.node_execution_id is not None
    assert catalog_key.source_task_execution.node_execution_id.execution_id == again.id


async def test_a_node_can_switch_the_cache_off_or_have_a_version_of_its_own(client: Client, tmp_path: Path) -> None:
    await client.register(cached(tmp_path))
    off, other = task_node("n0", "t", x=promise("", "x"), y=promise("", "x")), None
    assert off.metadata is not None
    off.metadata.cacheable = False
    await client.register_workflow(workflow("off", [off], {"x": INT}))
    other = task_node("n0", "t", x=promise("", "x"), y=promise("", "x"))
    assert other.metadata is not None
    other.metadata.cache_version = "other"
    await client.register_workflow(workflow("other", [other], {"x": INT}))
    for _ in range(2):
        status = (await told(client, await client.run("off", x=integer(1)))).cache_status
        assert status == CatalogCacheStatus.CACHE_DISABLED
    statuses = [(await told(client, await client.run("other", x=integer(1)))).cache_status for _ in range(2)]
    assert statuses == [POPULATED, HIT]
    assert runs(tmp_path) == 3


async def test_what_failed_is_not_kept(client: Client, tmp_path: Path) -> None:
    await register(client, cached(tmp_path, body="fail('USER:X', 'no'); sys.exit()"))
    for _ in range(2):
        assert phase_of(await client.run("w", x=integer(1), y=integer(1))) == WorkflowExecutionPhase.FAILED
    assert runs(tmp_path) == 2


async def test_what_is_kept_survives_the_sandbox(tmp_path: Path) -> None:
    async with Sandbox(tmp_path / "state") as sandbox, client_of(sandbox) as client:
        await register(client, cached(tmp_path))
        await client.run("w", x=integer(1), y=integer(1))
    async with Sandbox(tmp_path / "state") as sandbox, client_of(sandbox) as client:
        assert (await told(client, await client.run("w", x=integer(1), y=integer(1)))).cache_status == HIT


async def test_what_is_kept_can_be_read_and_replaced_by_others(client: Client, tmp_path: Path) -> None:
    await register(client, cached(tmp_path))
    key = (await told(client, await client.run("w", x=integer(1), y=integer(1)))).catalog_key
    assert key is not None
    assert key.dataset_id is not None
    assert key.artifact_tag is not None
    where = key.dataset_id
    dataset = DatasetId(project=where.project, domain=where.domain, name=where.name, version=where.version)
    catalog = DataCatalogStub(client.channel, timeout=30)
    found = await catalog.get_artifact(GetArtifactRequest(dataset=dataset, tag_name=key.artifact_tag.name))
    assert found.artifact is not None
    assert [(each.name, each.value) for each in found.artifact.data] == [("o0", integer(2))]
    await catalog.update_artifact(
        UpdateArtifactRequest(
            dataset=dataset, tag_name=key.artifact_tag.name, data=[ArtifactData(name="other", value=text("x"))]
        )
    )
    execution = await client.run("w", x=integer(1), y=integer(1))
    assert runs(tmp_path) == 2  # what is kept now is not what the task gives
    assert await client.outputs(execution) == {"o0": integer(2)}


# Those who want the same at once


def waits(folder: Path) -> str:
    return (
        f"Path({str(folder / 'started')!r}).touch()\nwhile not Path({str(folder / 'go')!r}).exists(): time.sleep(0.01)"
    )


async def both(client: Client, folder: Path) -> tuple[WorkflowExecutionIdentifier, WorkflowExecutionIdentifier]:
    """Two executions that want the same, the second of which waits for the first."""
    await register(client, cached(folder, serializable=True, body=waits(folder)))
    first = await client.launch("w", x=integer(1), y=integer(1))
    await appears(folder / "started")
    return first, await client.launch("w", x=integer(1), y=integer(1))


async def test_two_at_once_compute_it_once(client: Client, tmp_path: Path) -> None:
    first, second = await both(client, tmp_path)
    while "n0" not in (await client.nodes(await client.get(second))):  # noqa: ASYNC110 - by polling, as clients do
        await asyncio.sleep(0.01)
    (tmp_path / "go").touch()
    assert await client.outputs(await client.finished(first)) == {"o0": integer(2)}
    assert await client.outputs(await client.finished(second)) == {"o0": integer(2)}
    assert runs(tmp_path) == 1
    assert (await told(client, await client.get(second))).cache_status == HIT


async def test_when_the_first_is_stopped_the_second_computes_it(client: Client, tmp_path: Path) -> None:
    first, second = await both(client, tmp_path)
    await client.admin.terminate_execution(ExecutionTerminateRequest(id=first, cause="enough"))
    await client.finished(first)
    (tmp_path / "go").touch()
    assert (await told(client, await client.finished(second))).cache_status == POPULATED
    assert runs(tmp_path) == 2


async def test_no_outputs_are_nothing_to_keep(client: Client, tmp_path: Path) -> None:
    template = task("t", python(f"open({str(tmp_path / 'runs')!r}, 'a').write('x')"))
    assert template.metadata is not None
    template.metadata.discoverable, template.metadata.discovery_version = True, "1"
    await client.register(template)
    await client.register_workflow(workflow("w", [task_node("n0", "t")]))
    for _ in range(2):
        assert (await told(client, await client.run("w"))).cache_status == CatalogCacheStatus.CACHE_DISABLED
    assert runs(tmp_path) == 2
