"""Tasks that need their image run in a container: their inputs and outputs are files, and nothing of them is left."""

from __future__ import annotations

from pathlib import Path

import pytest

from flytewright.sandbox.folder import StateFolder
from flytewright.sandbox.server import Sandbox
from flytewright_idl.admin import ExecutionTerminateRequest
from flytewright_idl.core import (
    Container,
    DataLoadingConfig,
    ExecutionErrorErrorKind,
    K8SPod,
    KeyValuePair,
    LiteralType,
    Resources,
    ResourcesResourceEntry,
    ResourcesResourceName,
    ResourceType,
    RetryStrategy,
    TaskMetadata,
    TaskTemplate,
    WorkflowExecutionPhase,
)
from flytewright_idl.google.protobuf import Struct
from tests.sandbox.build import (
    INT,
    STR,
    Client,
    alive,
    appears,
    client_of,
    error_of,
    identifier,
    integer,
    interface,
    phase_of,
    promise,
    python,
    task_node,
    text,
    until,
    workflow,
)
from tests.sandbox.containers.machine import Machine

pytestmark = pytest.mark.anyio

USER, SYSTEM = ExecutionErrorErrorKind.USER, ExecutionErrorErrorKind.SYSTEM


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    (tmp_path / "machine").mkdir()
    machine = Machine(tmp_path / "machine")
    monkeypatch.setenv("FLYTE_CONTAINER_ENGINE", str(machine.path))
    return machine


def raw(
    name: str, script: str, outputs: dict[str, LiteralType], *, image: str = "busybox:1", retries: int = 0
) -> TaskTemplate:
    """A task of a container with input `x` as a file."""
    return TaskTemplate(
        id=identifier(ResourceType.TASK, name),
        type="raw-container",
        metadata=TaskMetadata(retries=RetryStrategy(retries=retries)),
        interface=interface({"x": INT}, outputs),
        container=Container(
            image=image,
            command=["/bin/sh", "-c", script],
            env=[KeyValuePair(key="GREETING", value="hello")],
            resources=Resources(limits=[ResourcesResourceEntry(name=ResourcesResourceName.MEMORY, value="1Gi")]),
            data_config=DataLoadingConfig(enabled=True, input_path="/var/inputs", output_path="/var/outputs"),
        ),
    )


async def register(client: Client, template: TaskTemplate, *, timeout: float = 0) -> None:
    await client.register(template)
    assert template.id is not None
    node = task_node("n0", template.id.name, timeout=timeout, x=promise("", "x"))
    await client.register_workflow(workflow("w", [node], {"x": INT}))


async def test_inputs_and_outputs_are_files_of_the_container(client: Client, machine: Machine) -> None:
    script = (
        "echo running; echo $(( $(cat /var/inputs/x) + {{.inputs.x}} )) > /var/outputs/sum; "
        "echo $GREETING from $FLYTE_INTERNAL_TASK_NAME > /var/outputs/said"
    )
    await client.register(raw("adds", script, {"sum": INT, "said": STR}))
    outputs = {"sum": (INT, promise("n0", "sum")), "said": (STR, promise("n0", "said"))}
    node = task_node("n0", "adds", x=promise("", "x"))
    await client.register_workflow(workflow("w", [node], {"x": INT}, outputs))
    execution = await client.run("w", x=integer(4))
    assert await client.outputs(execution) == {"sum": integer(8), "said": text("hello from adds")}
    assert machine.calls == ["run busybox:1 /var/inputs /var/outputs --memory=1073741824"]


async def test_what_a_container_prints_is_in_the_log(client: Client, machine: Machine, sandbox: Sandbox) -> None:
    await register(client, raw("prints", "echo out; echo err >&2", {}))
    assert phase_of(await client.run("w", x=integer(1))) == WorkflowExecutionPhase.SUCCEEDED
    (log,) = StateFolder(sandbox.folder).task_logs.rglob("*.log")
    assert log.read_text() == "out\nerr\n"


@pytest.mark.parametrize(
    ("script", "code", "kind", "said"),
    [
        ("echo why; exit 3", "RetriesExhausted|Error", USER, "ended with exit code 3 and wrote neither"),
        ("kill -9 $$", "RetriesExhausted|Interrupted", USER, "ended with exit code 137"),
        ("true", "RetriesExhausted|OutputUploadFailed", USER, "the container has left no output 'o0'"),
        ("echo many > /var/outputs/o0", "RetriesExhausted|OutputUploadFailed", USER, "'many' is no integer"),
        ("echo no > /var/outputs/_ERROR", "RetriesExhausted|OutputUploadFailed", USER, "User Error: no"),
    ],
)
async def test_what_goes_wrong_in_a_container_is_an_error_of_its_execution(
    client: Client, machine: Machine, script: str, code: str, kind: ExecutionErrorErrorKind, said: str
) -> None:
    await register(client, raw("fails", script, {"o0": INT}))
    error = error_of(await client.run("w", x=integer(1)))
    assert (error.code, error.kind) == (code, kind)
    assert said in error.message


async def test_an_image_that_is_not_there_is_named(client: Client, machine: Machine) -> None:
    await register(client, raw("absent", "true", {}, image="missing:1"))
    error = error_of(await client.run("w", x=integer(1)))
    assert error.code == "RetriesExhausted|CreateContainerError"
    assert "image missing:1 could not be run:\nUnable to find image 'missing:1' locally" in error.message


async def test_without_an_engine_the_error_says_what_to_do(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLYTE_CONTAINER_ENGINE", "no-such-engine")
    await register(client, raw("alone", "true", {}))
    error = error_of(await client.run("w", x=integer(1)))
    assert (error.code, error.kind) == ("UnsupportedTask", USER)
    assert "alone runs in image busybox:1: that takes a container engine, and there is none" in error.message
    assert "install docker or podman" in error.message


async def test_a_container_that_takes_too_long_is_removed(client: Client, machine: Machine, tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    await register(client, raw("slow", f"echo $$ > {pid}; exec sleep 60", {}), timeout=4)
    error = error_of(await client.run("w", x=integer(1)))
    assert error.code == "RetriesExhausted|TimeoutExpired"
    await until(lambda: not alive(int(pid.read_text())))
    assert machine.calls[-1] == "rm"


async def test_a_container_is_removed_with_its_execution(client: Client, machine: Machine, tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    await register(client, raw("stopped", f"echo $$ > {pid}.new; mv {pid}.new {pid}; exec sleep 60", {}))
    key = await client.launch("w", x=integer(1))
    await appears(pid)
    await client.admin.terminate_execution(ExecutionTerminateRequest(id=key, cause="enough"))
    assert phase_of(await client.finished(key)) == WorkflowExecutionPhase.ABORTED
    await until(lambda: not alive(int(pid.read_text())))


async def test_an_image_that_knows_what_to_run_finds_data_where_it_is(client: Client, machine: Machine) -> None:
    (machine.folder / "image").write_text("env | grep -c FLYTE_INTERNAL_EXECUTION_ID")
    template = TaskTemplate(
        id=identifier(ResourceType.TASK, "own"),
        type="container",
        metadata=TaskMetadata(),
        interface=interface({}, {}),
        container=Container(image="own:1"),
    )
    await client.register(template)
    execution = await client.run("own", kind=ResourceType.TASK)
    assert phase_of(execution) == WorkflowExecutionPhase.SUCCEEDED
    assert client.sandbox is not None
    assert machine.calls == [f"run own:1 {client.sandbox.folder / 'data'}"]


def pod(name: str, spec: dict[str, object], outputs: dict[str, LiteralType], **about: object) -> TaskTemplate:
    return TaskTemplate(
        id=identifier(ResourceType.TASK, name),
        type="container",
        metadata=TaskMetadata(),
        interface=interface({}, outputs),
        k8s_pod=K8SPod(pod_spec=Struct.from_dict(spec), **about),  # type: ignore[arg-type]
    )


async def test_the_primary_container_of_a_pod_is_a_process_when_its_command_is_one(client: Client) -> None:
    command = list(python("give(o0=os.environ['MINE'])"))
    main = {"name": "main", "image": "image:1", "args": command, "env": [{"name": "MINE", "value": "yes"}]}
    spec = {"containers": [{"name": "sidecar", "image": "other:1", "args": ["/bin/false"]}, main]}
    await client.register(pod("pods", spec, {"o0": STR}, primary_container_name="main"))
    assert await client.outputs(await client.run("pods", kind=ResourceType.TASK)) == {"o0": text("yes")}


async def test_the_primary_container_of_a_pod_runs_in_its_image_when_its_data_is_files(
    client: Client, machine: Machine
) -> None:
    script = "echo 5 > /var/flyte/outputs/o0"
    resources = {"limits": {"cpu": 1, "memory": "64Mi"}}
    spec = {
        "containers": [{"name": "primary", "image": "box:1", "command": ["sh", "-c", script], "resources": resources}]
    }
    await client.register(pod("pods", spec, {"o0": INT}, data_config=DataLoadingConfig(enabled=True)))
    assert await client.outputs(await client.run("pods", kind=ResourceType.TASK)) == {"o0": integer(5)}
    assert machine.calls == ["run box:1 /var/flyte/inputs /var/flyte/outputs --cpus=1 --memory=67108864"]


async def test_a_sandbox_that_is_closed_removes_its_containers_and_the_next_one_runs_them(
    tmp_path: Path, machine: Machine
) -> None:
    pid, go = tmp_path / "pid", tmp_path / "go"
    script = (
        f"echo $$ > {pid}.new; mv {pid}.new {pid}; until [ -e {go} ]; do sleep 0.02; done; echo 1 > /var/outputs/o0"
    )
    async with Sandbox(tmp_path / "state") as sandbox, client_of(sandbox) as client:
        await register(client, raw("waits", script, {"o0": INT}))
        key = await client.launch("w", x=integer(1))
        await appears(pid)
    await until(lambda: not alive(int(pid.read_text())))
    go.touch()
    async with Sandbox(tmp_path / "state") as sandbox, client_of(sandbox) as client:
        assert phase_of(await client.finished(key)) == WorkflowExecutionPhase.SUCCEEDED
