"""What tasks do that they should not: each is a clear error of its own execution, and others go on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from flytewright_idl.admin import Execution, ExecutionTerminateRequest
from flytewright_idl.core import ExecutionErrorErrorKind, TaskTemplate, WorkflowExecutionPhase
from tests.sandbox.build import (
    INT,
    Client,
    alive,
    appears,
    error_of,
    phase_of,
    promise,
    python,
    task,
    task_node,
    tries_of,
    until,
    workflow,
)

pytestmark = pytest.mark.anyio

USER, SYSTEM = ExecutionErrorErrorKind.USER, ExecutionErrorErrorKind.SYSTEM
SUCCEEDED, ABORTED = WorkflowExecutionPhase.SUCCEEDED, WorkflowExecutionPhase.ABORTED


async def run_task(client: Client, template: TaskTemplate) -> Execution:
    """Run a task in a workflow of its own."""
    assert template.id is not None
    await client.register(template)
    await client.register_workflow(workflow("w", [task_node("n0", template.id.name)]))
    return await client.run("w")


async def kinds(client: Client, execution: Execution) -> list[tuple[str, ExecutionErrorErrorKind]]:
    """The code and the kind of each try's error."""
    tries = tries_of(await client.tries((await client.nodes(execution))["n0"]))
    return [(each.error.code, each.error.kind) for each in tries if each.error is not None]


def shell(script: str, *, retries: int = 0, outputs: Sequence[str] = ()) -> TaskTemplate:
    """A task that runs a script, with the folder for its outputs as ``$0``."""
    given = dict.fromkeys(outputs, INT)
    return task("t", ("/bin/sh", "-c", script, "{{.outputPrefix}}"), {}, given, retries=retries)


# Processes that end


@pytest.mark.parametrize("signal", ["ABRT", "SEGV", "TERM"])
async def test_a_process_that_dies_by_a_signal_says_which_and_is_tried_again_by_the_systems_budget(
    client: Client, signal: str
) -> None:
    execution = await run_task(client, shell(f"echo before; kill -{signal} $$; sleep 60"))
    assert await kinds(client, execution) == [("Error", SYSTEM)] * 4
    assert "was ended by signal" in error_of(execution).message
    assert "before" in error_of(execution).message


@pytest.mark.parametrize("script", ["kill -9 $$; sleep 60", "sh -c 'kill -9 $$'; exit 137"])
async def test_a_killed_process_was_interrupted_by_the_system(client: Client, script: str) -> None:
    assert await kinds(client, await run_task(client, shell(script))) == [("Interrupted", SYSTEM)] * 4


async def test_tries_that_the_system_takes_are_none_of_the_users(client: Client) -> None:
    script = """
        attempt = int(os.environ['FLYTE_ATTEMPT_NUMBER'])
        if attempt < 2:
            os.kill(os.getpid(), 9)
        fail('USER:Recoverable', 'again', True)
    """
    execution = await run_task(client, task("t", python(script), retries=1))
    interrupted, recoverable = ("Interrupted", SYSTEM), ("USER:Recoverable", USER)
    assert await kinds(client, execution) == [interrupted, interrupted, recoverable, recoverable]
    assert error_of(execution).code == "RetriesExhausted|USER:Recoverable"


async def test_a_process_without_a_word_in_its_log_is_told_of_too(client: Client) -> None:
    assert "ended with exit code 1 and wrote neither" in error_of(await run_task(client, shell("exit 1"))).message


# Processes that do not end


STUBBORN = """
    import signal, subprocess
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    child = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(60)"
    parent = f"import subprocess, sys, time; print(subprocess.Popen([sys.executable, '-c', {child!r}]).pid, flush=True)"
    process = subprocess.Popen([sys.executable, "-S", "-c", parent + "; time.sleep(60)"], stdout=subprocess.PIPE)
    grandchild = int(process.stdout.readline())
    said = Path(%r)
    said.with_suffix(".new").write_text(f"{os.getpid()} {process.pid} {grandchild}")
    said.with_suffix(".new").replace(said)
    time.sleep(60)
"""
"""A task that does not listen to SIGTERM, nor do its child and its grandchild; it tells who they are."""


async def test_a_task_that_hangs_is_ended_with_its_children_and_theirs_when_its_time_is_over(
    client: Client, tmp_path: Path
) -> None:
    said = tmp_path / "said"
    await client.register(task("t", python(STUBBORN % str(said))))
    await client.register_workflow(workflow("w", [task_node("n0", "t", timeout=3)]))
    execution = await client.run("w")
    assert await kinds(client, execution) == [("TimeoutExpired", USER)]
    assert error_of(execution).code == "RetriesExhausted|TimeoutExpired"
    pids = list(map(int, said.read_text().split()))
    assert len(pids) == 3
    await until(lambda: not any(map(alive, pids)))


async def test_a_task_that_hangs_is_ended_with_its_children_and_theirs_by_a_termination(
    client: Client, tmp_path: Path
) -> None:
    said = tmp_path / "said"
    await client.register(task("t", python(STUBBORN % str(said))))
    await client.register_workflow(workflow("w", [task_node("n0", "t")]))
    key = await client.launch("w")
    await appears(said)
    await client.admin.terminate_execution(ExecutionTerminateRequest(id=key, cause="it hangs"))
    assert phase_of(await client.finished(key)) == ABORTED
    await until(lambda: not any(map(alive, map(int, said.read_text().split()))))


async def test_what_a_task_leaves_running_ends_with_it(client: Client, tmp_path: Path) -> None:
    said = tmp_path / "said"
    execution = await run_task(client, shell(f"sleep 60 & echo $! > {said}"))
    assert phase_of(execution) == SUCCEEDED
    await until(lambda: not alive(int(said.read_text())))


# Files that are garbage


@pytest.mark.parametrize(
    ("script", "code", "text"),
    [
        ("echo garbage > $0/outputs.pb", "OutputsBadFormat", "holds no literals"),
        ("mkdir $0/outputs.pb", "OutputsBadFormat", "Is a directory"),
        (": > $0/outputs.pb", "OutputsNotFound", "without writing o0, o1"),
        ("true", "OutputsNotFound", "without writing o0, o1"),
    ],
)
async def test_outputs_that_are_none_fail_the_task_and_are_tried_again(
    client: Client, script: str, code: str, text: str
) -> None:
    execution = await run_task(client, shell(script, retries=1, outputs=["o0", "o1"]))
    assert [found for found, _ in await kinds(client, execution)] == [code, code]
    assert SYSTEM not in [kind for _, kind in await kinds(client, execution)]
    assert text in error_of(execution).message


async def test_the_output_that_is_missing_is_named(client: Client) -> None:
    execution = await run_task(client, task("t", python("give(o0=1)"), {}, {"o0": INT, "o1": INT}))
    assert error_of(execution).code == "RetriesExhausted|OutputsNotFound"
    assert "the task ended without writing o1 to" in error_of(execution).message


async def test_outputs_that_are_too_large_fail_the_task_for_good(client: Client) -> None:
    script = "dd if=/dev/zero of=$0/outputs.pb bs=1048576 count=0 seek=11"
    execution = await run_task(client, shell(script, retries=3, outputs=["o0"]))
    assert [code for code, _ in await kinds(client, execution)] == ["OutputSizeExceeded"]
    assert "is too large [11534336] bytes, max allowed [10485760] bytes" in error_of(execution).message


@pytest.mark.parametrize(
    "script",
    ["echo garbage > $0/error.pb", ": > $0/error.pb", "mkdir $0/error.pb", "echo garbage > $0/error.pb; exit 1"],
)
async def test_an_error_that_cannot_be_read_is_a_fault_of_the_system(client: Client, script: str) -> None:
    assert await kinds(client, await run_task(client, shell(script))) == [("ErrorFileBadFormat", SYSTEM)] * 4


async def test_an_output_of_another_type_is_passed_on_as_propeller_does(client: Client) -> None:
    await client.register(
        task("gives", python("give(o0='text')"), {}, {"o0": INT}),
        task("takes", python("give(o0=integer('x') + 1)"), {"x": INT}, {"o0": INT}),
    )
    nodes = [task_node("n0", "gives"), task_node("n1", "takes", x=promise("n0", "o0"))]
    await client.register_workflow(workflow("w", nodes, {}, {"o0": (INT, promise("n1", "o0"))}))
    assert "unsupported operand type" in error_of(await client.run("w")).message
