"""Tasks of types that connectors serve run as jobs of a connector service, over a real socket."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from grpclib.const import Status

from flytewright.sandbox.connectors.places import ConnectorPlace
from flytewright.sandbox.errors import SandboxError
from flytewright.sandbox.options import Options
from flytewright.sandbox.server import Sandbox
from flytewright_idl.admin import (
    Execution,
    ExecutionTerminateRequest,
    GetAgentRequest,
    ListAgentsRequest,
    TaskExecutionClosure,
)
from flytewright_idl.core import (
    ArrayNode,
    ArrayNodeDataMode,
    ExecutionErrorErrorKind,
    Node,
    NodeExecutionPhase,
    NodeMetadata,
    ResourceType,
    RetryStrategy,
    TaskExecutionPhase,
    TaskMetadata,
    TaskTemplate,
    WorkflowExecutionIdentifier,
    WorkflowExecutionPhase,
)
from flytewright_idl.google.protobuf import BoolValue
from flytewright_idl.service import AgentMetadataServiceStub
from tests.connectors.serving import Service, serving
from tests.sandbox.build import (
    INT,
    INTS,
    Client,
    bindings,
    client_of,
    closure_of,
    error_of,
    identifier,
    integer,
    integers,
    interface,
    phase_of,
    promise,
    python,
    refused,
    task,
    task_node,
    tries_of,
    workflow,
)

pytestmark = pytest.mark.anyio

CONNECTORS = Path(__file__).parent / "job_connectors.py"
SUCCEEDED, ABORTED = WorkflowExecutionPhase.SUCCEEDED, WorkflowExecutionPhase.ABORTED
USER = ExecutionErrorErrorKind.USER


@pytest.fixture(scope="module")
def jobs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the jobs of the service are."""
    return tmp_path_factory.mktemp("jobs")


@pytest.fixture(scope="module")
def service(jobs: Path) -> Iterator[Service]:
    with serving(modules=[CONNECTORS], environment={"JOBS": str(jobs)}) as service:
        yield service


def options(folder: Path, *connectors: str) -> Options:
    return Options(folder=folder, port=0, http_port=0, connectors=tuple(map(ConnectorPlace.parse, connectors)))


@pytest.fixture
async def client(tmp_path: Path, service: Service) -> AsyncIterator[Client]:
    """A client of a sandbox that knows the service."""
    known = options(tmp_path / "state", f"127.0.0.1:{service.port('gRPC')}")
    async with Sandbox(options=known) as sandbox, client_of(sandbox) as client:
        yield client


def connector_task(name: str, kind: str = "filed", *, retries: int = 0) -> TaskTemplate:
    return TaskTemplate(
        id=identifier(ResourceType.TASK, name),
        type=kind,
        metadata=TaskMetadata(retries=RetryStrategy(retries=retries)),
        interface=interface({"x": INT}, {"o0": INT}),
    )


async def register(client: Client, template: TaskTemplate, *, timeout: float = 0) -> None:
    """Register workflow `w`, whose only node runs the task."""
    await client.register(template)
    assert template.id is not None
    node = task_node("n0", template.id.name, timeout=timeout, x=promise("", "x"))
    await client.register_workflow(workflow("w", [node], {"x": INT}, {"o0": (INT, promise("n0", "o0"))}))


async def tries(client: Client, key: WorkflowExecutionIdentifier) -> list[TaskExecutionClosure]:
    nodes = await client.nodes(await client.get(key))
    return tries_of(await client.tries(nodes["n0"])) if "n0" in nodes else []


async def says(client: Client, key: WorkflowExecutionIdentifier, reason: str) -> TaskExecutionClosure:
    """The last try, once it says this of its job."""
    while True:
        found = await tries(client, key)
        if found and found[-1].reason == reason:
            return found[-1]


async def test_a_job_is_started_followed_and_its_outputs_are_those_of_the_task(client: Client, jobs: Path) -> None:
    await register(client, connector_task("first"))
    key = await client.launch("w", x=integer(3))
    running = await says(client, key, "still at it")
    assert running.phase == TaskExecutionPhase.RUNNING
    assert [(log.name, log.uri) for log in running.logs] == [("Job", "https://jobs.example.org/first-0")]
    assert running.custom_info is not None
    assert running.custom_info.to_dict() == {"job": "first-0"}
    assert closure_of((await client.nodes(await client.get(key)))["n0"]).phase == NodeExecutionPhase.RUNNING
    (jobs / "first-0").write_text("INITIALIZING once more")
    assert (await says(client, key, "once more")).phase == TaskExecutionPhase.INITIALIZING
    (jobs / "first-0").write_text("SUCCEEDED")
    execution = await client.finished(key)
    assert await client.outputs(execution) == {"o0": integer(17)}
    assert (jobs / "first-0.created").read_text() == "flytesnacks-development 3\n"
    assert not (jobs / "first-0.deleted").exists()
    (ended,) = await tries(client, key)
    assert [log.name for log in ended.logs] == ["Job"]


async def test_a_task_that_is_run_within_one_call_gives_its_outputs(client: Client) -> None:
    await register(client, connector_task("twice", "doubling"))
    assert await client.outputs(await client.run("w", x=integer(21))) == {"o0": integer(42)}


async def test_what_a_connector_raises_is_the_error_of_the_try_and_is_tried_again(client: Client) -> None:
    await register(client, connector_task("negative", "doubling", retries=1))
    execution = await client.run("w", x=integer(-1))
    error = error_of(execution)
    assert (error.code, error.kind) == ("RetriesExhausted|TaskFailedWithError", USER)
    assert "-1 is negative" in error.message
    assert len(await tries(client, execution_key(execution))) == 2


def execution_key(execution: Execution) -> WorkflowExecutionIdentifier:
    assert execution.id is not None
    return execution.id


@pytest.mark.parametrize(
    ("stands", "code", "text", "count"),
    [
        ("FAILED no table", "TaskFailedWithError", "failed to run the job: no table", 1),
        ("ABORTED", "TaskFailedWithError", "failed to run the job with aborted phase.", 1),
        ("RETRYABLE_FAILED busy", "RetriesExhausted|TaskFailedWithError", "failed to run the job: busy", 2),
        ("SUCCEEDED with nothing", "RetriesExhausted|OutputsNotFound", "without writing o0", 2),
    ],
)
async def test_a_job_that_fails_says_so_and_is_tried_again_when_it_may_be(
    client: Client, jobs: Path, stands: str, code: str, text: str, count: int
) -> None:
    name = stands.partition(" ")[0].lower()
    for attempt in range(count):
        (jobs / f"{name}-{attempt}").write_text(stands)
    await register(client, connector_task(name, retries=1))
    execution = await client.run("w", x=integer(1))
    assert error_of(execution).code == code
    assert text in error_of(execution).message
    assert len(await tries(client, execution_key(execution))) == count


async def test_a_job_is_ended_when_its_execution_is_terminated(client: Client, jobs: Path) -> None:
    await register(client, connector_task("stopped"))
    key = await client.launch("w", x=integer(1))
    await says(client, key, "still at it")
    await client.admin.terminate_execution(ExecutionTerminateRequest(id=key, cause="enough"))
    assert phase_of(await client.finished(key)) == ABORTED
    assert (jobs / "stopped-0.deleted").read_text() == "x"


async def test_a_job_that_takes_too_long_is_ended(client: Client, jobs: Path) -> None:
    await register(client, connector_task("slow"), timeout=0.5)
    error = error_of(await client.run("w", x=integer(1)))
    assert error.code == "RetriesExhausted|TimeoutExpired"
    assert (jobs / "slow-0.deleted").read_text() == "x"


async def test_a_job_is_ended_when_another_node_fails(client: Client, jobs: Path) -> None:
    created = jobs / "beside-0.created"
    fails = python(f"while not Path({str(created)!r}).exists(): time.sleep(0.01)\nfail('USER:X', 'first')")
    await client.register(connector_task("beside"), task("fails", fails))
    nodes = [task_node("n0", "beside", x=promise("", "x")), task_node("n1", "fails")]
    await client.register_workflow(workflow("w", nodes, {"x": INT}))
    assert error_of(await client.run("w", x=integer(1))).code == "USER:X"
    assert (jobs / "beside-0.deleted").read_text() == "x"


async def test_the_next_sandbox_goes_on_with_the_job_that_was_started(
    tmp_path: Path, service: Service, jobs: Path
) -> None:
    known = options(tmp_path / "state", f"127.0.0.1:{service.port('gRPC')}")
    async with Sandbox(options=known) as sandbox, client_of(sandbox) as client:
        await register(client, connector_task("kept"))
        key = await client.launch("w", x=integer(1))
        await says(client, key, "still at it")
    assert not (jobs / "kept-0.deleted").exists()
    (jobs / "kept-0").write_text("SUCCEEDED")
    async with Sandbox(options=known) as sandbox, client_of(sandbox) as client:
        execution = await client.finished(key)
        assert await client.outputs(execution) == {"o0": integer(17)}
        assert len(await tries(client, key)) == 1
    assert (jobs / "kept-0.created").read_text().count("\n") == 1


async def test_an_execution_that_is_terminated_later_ends_its_job_too(
    tmp_path: Path, service: Service, jobs: Path
) -> None:
    known = options(tmp_path / "state", f"filed=127.0.0.1:{service.port('gRPC')}")
    async with Sandbox(options=known) as sandbox, client_of(sandbox) as client:
        await register(client, connector_task("later"))
        key = await client.launch("w", x=integer(1))
        await says(client, key, "still at it")
    async with Sandbox(options=known) as sandbox, client_of(sandbox) as client:
        await client.admin.terminate_execution(ExecutionTerminateRequest(id=key, cause="enough"))
        assert phase_of(await client.finished(key)) == ABORTED
    assert (jobs / "later-0.deleted").read_text() == "x"


async def test_each_item_of_an_array_is_run_by_the_connector(client: Client) -> None:
    await client.register(connector_task("twice", "doubling"))
    array = ArrayNode(
        node=task_node("twice", "twice"),
        data_mode=ArrayNodeDataMode.INDIVIDUAL_INPUT_FILES,
        is_original_sub_node_interface=BoolValue(value=True),
    )
    node = Node(id="n0", metadata=NodeMetadata(), inputs=bindings(x=promise("", "xs")), array_node=array)
    await client.register_workflow(workflow("w", [node], {"xs": INTS}, {"o0": (INTS, promise("n0", "o0"))}))
    assert await client.outputs(await client.run("w", xs=integers(1, 2, 3))) == {"o0": integers(2, 4, 6)}


# Services that are not there


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


async def test_the_agents_of_the_services_are_listed(client: Client) -> None:
    stub = AgentMetadataServiceStub(client.channel, timeout=30)
    listed = (await stub.list_agents(ListAgentsRequest())).agents
    assert {each.name for each in listed} >= {"Filed", "Doubling"}
    (filed,) = [each for each in listed if each.name == "Filed"]
    assert (await stub.get_agent(GetAgentRequest(name="Filed"))).agent == filed
    with refused(Status.NOT_FOUND, "agent 'smith' does not exist"):
        await stub.get_agent(GetAgentRequest(name="smith"))


async def test_a_service_that_does_not_answer_is_named(tmp_path: Path) -> None:
    address = f"127.0.0.1:{free_port()}"
    known = options(tmp_path / "state", f"filed={address}")
    async with Sandbox(options=known) as sandbox, client_of(sandbox) as client:
        await register(client, connector_task("nowhere"))
        error = error_of(await client.run("w", x=integer(1)))
    assert error.code == "RetriesExhausted|TaskFailedWithError"
    assert f"failed to create task from connector at {address} with it cannot be reached" in error.message


async def test_tasks_that_need_no_connector_do_without_one_that_is_not_there(tmp_path: Path) -> None:
    known = options(tmp_path / "state", f"127.0.0.1:{free_port()}")
    async with Sandbox(options=known) as sandbox, client_of(sandbox) as client:
        await client.register(task("t", python("give(o0=1)"), {}, {"o0": INT}))
        assert phase_of(await client.run("t", kind=ResourceType.TASK)) == SUCCEEDED


async def test_a_job_whose_service_has_gone_fails_after_some_questions(
    tmp_path: Path, jobs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flytewright.sandbox.engine.connector_job._LONGEST_PAUSE", 0.1)
    with serving(modules=[CONNECTORS], environment={"JOBS": str(jobs)}) as leaving:
        address = f"127.0.0.1:{leaving.port('gRPC')}"
        async with Sandbox(options=options(tmp_path / "state", address)) as sandbox, client_of(sandbox) as client:
            await register(client, connector_task("left"))
            key = await client.launch("w", x=integer(1))
            await says(client, key, "still at it")
            leaving.process.kill()
            error = error_of(await client.finished(key))
    assert (error.code, error.kind) == ("CacheFailed", USER)
    assert f"failed to get task from connector at {address} with " in error.message


async def test_a_task_without_a_connector_or_a_container_says_what_to_do(client: Client) -> None:
    await register(client, connector_task("strange", "nobodys"))
    error = error_of(await client.run("w", x=integer(1)))
    assert error.code == "UnsupportedTask"
    assert "strange is a task of type 'nobodys' without a container" in error.message
    assert "--connector" in error.message


# The option


def test_a_place_is_for_all_types_or_for_one() -> None:
    assert ConnectorPlace.parse("host:8000") == ConnectorPlace(host="host", port=8000)
    one = ConnectorPlace.parse("spark=[::1]:1")
    assert one == ConnectorPlace(host="::1", port=1, task_type="spark")
    assert str(one) == "spark=[::1]:1"


@pytest.mark.parametrize("text", ["", "host", "host:", ":80", "host:x", "host:0", "=host:80", "spark="])
def test_what_is_no_place_is_refused(text: str) -> None:
    with pytest.raises(SandboxError, match="is no connector service: say HOST:PORT or TYPE=HOST:PORT"):
        ConnectorPlace.parse(text)
