"""Executions of workflows of tasks: order, data, failures, and what is written of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytewright.sandbox.server import Sandbox
from flytewright_idl.admin import (
    Envs,
    ExecutionSpec,
    ExecutionTerminateRequest,
    RawOutputDataConfig,
    WorkflowExecutionGetDataRequest,
)
from flytewright_idl.core import (
    BindingData,
    BindingDataCollection,
    BindingDataMap,
    ExecutionErrorErrorKind,
    KeyValuePair,
    LiteralType,
    NodeExecutionPhase,
    ResourceType,
    Scalar,
    SimpleType,
    TaskExecutionPhase,
    UnionType,
    Void,
    WorkflowExecutionPhase,
    WorkflowMetadata,
    WorkflowMetadataOnFailurePolicy,
)
from tests.sandbox.build import (
    IDENTITY,
    INT,
    INTS,
    Client,
    alive,
    appears,
    closure_of,
    constant,
    error_of,
    integer,
    integers,
    literals,
    phase_of,
    promise,
    python,
    task,
    task_node,
    tries_of,
    workflow,
)

pytestmark = pytest.mark.anyio

SUCCEEDED, FAILED, ABORTED = (
    WorkflowExecutionPhase.SUCCEEDED,
    WorkflowExecutionPhase.FAILED,
    WorkflowExecutionPhase.ABORTED,
)


async def one_task(client: Client, command: tuple[str, ...], *, retries: int = 0, timeout: float = 0) -> None:
    """Register workflow `w`, whose only node runs a command with input `x` and output `o0`."""
    await client.register(task("t", command, {"x": INT}, {"o0": INT}, retries=retries))
    node = task_node("n0", "t", timeout=timeout, x=promise("", "x"))
    await client.register_workflow(workflow("w", [node], {"x": INT}, {"o0": (INT, promise("n0", "o0"))}))


async def test_outputs_flow_from_node_to_node(client: Client) -> None:
    add = python("give(o0=integer('a') + integer('b'))")
    await client.register(task("add", add, {"a": INT, "b": INT}, {"o0": INT}))
    first = task_node("n0", "add", a=promise("", "x"), b=constant(integer(1)))
    second = task_node("n1", "add", a=promise("n0", "o0"), b=promise("", "x"))
    await client.register_workflow(workflow("sum", [second, first], {"x": INT}, {"result": (INT, promise("n1", "o0"))}))
    execution = await client.run("sum", x=integer(20))
    assert phase_of(execution) == SUCCEEDED
    assert await client.outputs(execution) == {"result": integer(41)}
    nodes = await client.nodes(execution)
    assert {name: closure_of(node).phase for name, node in nodes.items()} == dict.fromkeys(
        ["start-node", "n0", "n1", "end-node"], NodeExecutionPhase.SUCCEEDED
    )
    assert await client.node_outputs(nodes["n0"]) == {"o0": integer(21)}


async def test_an_execution_says_when_it_ran_and_with_what(client: Client) -> None:
    await one_task(client, ("/bin/sh", "-c", "cp $0 $1/outputs.pb", "{{.input}}", "{{.outputPrefix}}"))
    execution = await client.run("w", x=integer(1))
    closure = execution.closure
    assert closure is not None
    assert closure.computed_inputs is None  # GetExecutionData has them
    assert closure.workflow_id is not None
    assert closure.workflow_id.name == "w"
    assert closure.started_at is not None
    assert closure.duration is not None
    assert closure.created_at is not None
    assert closure.created_at.datetime <= closure.started_at.datetime
    data = await client.admin.get_execution_data(WorkflowExecutionGetDataRequest(id=execution.id))
    assert data.full_inputs == literals(x=integer(1))


async def test_a_node_and_its_task_say_what_ran(client: Client, sandbox: Sandbox) -> None:
    await one_task(client, python("print('hello'); give(o0=1)"))
    execution = await client.run("w", x=integer(1))
    node = (await client.nodes(execution))["n0"]
    assert node.metadata is not None
    assert (node.metadata.spec_node_id, node.metadata.is_parent_node) == ("n0", False)
    assert closure_of(node).output_uri == str(Path(node.input_uri).parent / "0" / "outputs.pb")
    (attempt,) = tries_of(await client.tries(node))
    assert attempt.phase == TaskExecutionPhase.SUCCEEDED
    assert attempt.task_type == "python-task"
    assert attempt.started_at is not None
    assert attempt.duration is not None
    assert attempt.logs[0].uri.startswith(f"{sandbox.http_url}/logs/")


async def test_a_single_task_can_be_launched(client: Client) -> None:
    await client.register(task("m.double", python("give(o0=2 * integer('x'))"), {"x": INT}, {"o0": INT}))
    first = await client.run("m.double", kind=ResourceType.TASK, x=integer(4))
    execution = await client.run("m.double", kind=ResourceType.TASK, x=integer(5))
    assert await client.outputs(first) == {"o0": integer(8)}
    assert await client.outputs(execution) == {"o0": integer(10)}
    assert execution.closure is not None
    assert execution.closure.workflow_id is not None
    assert execution.closure.workflow_id.name == ".flytegen.m.double"
    assert "mdouble" in await client.nodes(execution)


async def test_lists_and_maps_of_promises_are_put_together(client: Client) -> None:
    of_strings = LiteralType(map_value_type=INT)
    await client.register(
        task("one", python("give(o0=1)"), {}, {"o0": INT}),
        task("pass", IDENTITY, {"xs": INTS, "named": of_strings}, {"xs": INTS, "named": of_strings}),
    )
    both = [promise("n0", "o0"), constant(integer(2))]
    node = task_node(
        "n1",
        "pass",
        xs=BindingData(collection=BindingDataCollection(bindings=both)),
        named=BindingData(map=BindingDataMap(bindings={"a": both[0]})),
    )
    outputs = {"xs": (INTS, promise("n1", "xs")), "named": (of_strings, promise("n1", "named"))}
    await client.register_workflow(workflow("w", [task_node("n0", "one"), node], {}, outputs))
    given = await client.outputs(await client.run("w"))
    assert given["xs"] == integers(1, 2)
    assert given["named"].map == literals(a=integer(1))


async def test_nodes_without_data_between_them_run_in_the_order_that_is_declared(
    client: Client, tmp_path: Path
) -> None:
    note = python(f"open({str(tmp_path / 'order')!r}, 'a').write(os.environ['FLYTE_INTERNAL_TASK_NAME'])")
    await client.register(task("a", note), task("b", note), task("c", note))
    nodes = [task_node("n0", "c", upstream=["n1"]), task_node("n1", "b", upstream=["n2"]), task_node("n2", "a")]
    await client.register_workflow(workflow("w", nodes))
    assert phase_of(await client.run("w")) == SUCCEEDED
    assert (tmp_path / "order").read_text() == "abc"


async def test_independent_nodes_run_side_by_side(client: Client, tmp_path: Path) -> None:
    # each waits for the other's file, so one after the other would never end
    meet = "Path(sys.argv[3]).touch()\nwhile not Path(sys.argv[4]).exists(): time.sleep(0.01)\ngive(o0=1)"
    here, there = str(tmp_path / "here"), str(tmp_path / "there")
    await client.register(
        task("left", (*python(meet), here, there), {}, {"o0": INT}),
        task("right", (*python(meet), there, here), {}, {"o0": INT}),
    )
    await client.register_workflow(workflow("w", [task_node("n0", "left"), task_node("n1", "right")]))
    assert phase_of(await client.run("w")) == SUCCEEDED


async def test_a_task_runs_in_a_folder_of_its_own_that_is_gone_afterwards(client: Client, tmp_path: Path) -> None:
    where = tmp_path / "where"
    await client.register(
        task("t", python(f"Path({str(where)!r}).write_text(f'{{os.getcwd()}}\\n{{os.listdir()}}')\nopen('left', 'w')"))
    )
    await client.register_workflow(workflow("w", [task_node("n0", "t")]))
    assert phase_of(await client.run("w")) == SUCCEEDED
    folder, content = where.read_text().splitlines()
    assert content == "[]"
    assert not Path(folder).exists()


async def test_a_task_knows_who_it_is(client: Client, tmp_path: Path) -> None:
    await client.register(
        task("t", python(f"import json\njson.dump(dict(os.environ), open({str(tmp_path / 'env')!r}, 'w'))"))
    )
    await client.register_workflow(workflow("w", [task_node("n0", "t")]))
    spec = ExecutionSpec(envs=Envs(values=[KeyValuePair(key="MINE", value="1")]))
    await client.finished(await client.launch("w", execution="named", spec=spec))
    environment = json.loads((tmp_path / "env").read_text())
    wanted = {
        "FLYTE_INTERNAL_EXECUTION_ID": "named",
        "FLYTE_INTERNAL_EXECUTION_PROJECT": "flytesnacks",
        "FLYTE_INTERNAL_EXECUTION_DOMAIN": "development",
        "FLYTE_INTERNAL_EXECUTION_WORKFLOW": "w",
        "FLYTE_INTERNAL_TASK_PROJECT": "flytesnacks",
        "FLYTE_INTERNAL_TASK_DOMAIN": "development",
        "FLYTE_INTERNAL_TASK_NAME": "t",
        "FLYTE_INTERNAL_TASK_VERSION": "v1",
        "FLYTE_INTERNAL_IMAGE": "image:1",
        "FLYTE_ATTEMPT_NUMBER": "0",
        "MINE": "1",
    }
    assert wanted.items() <= environment.items()


async def test_the_raw_output_prefix_of_the_launch_is_used(client: Client, tmp_path: Path) -> None:
    command = ("/bin/sh", "-c", f"echo $0 $1 $2 > {tmp_path}/said")
    blanks = ("{{.rawOutputDataPrefix}}", "{{.checkpointOutputPrefix}}", "{{.prevCheckpointPrefix}}")
    await client.register(task("t", (*command, *blanks)))
    await client.register_workflow(workflow("w", [task_node("n0", "t")]))
    spec = ExecutionSpec(raw_output_data_config=RawOutputDataConfig(output_location_prefix="/mine"))
    await client.finished(await client.launch("w", execution="named", spec=spec))
    said = (tmp_path / "said").read_text().split()
    assert said == ["/mine/named-n0-0", "/mine/named-n0-0/_flytecheckpoints", '""']


# Failures


async def test_an_error_of_the_user_fails_the_execution_with_its_text(client: Client) -> None:
    await one_task(client, python("fail('USER:ValueError', 'Traceback: no such thing')"), retries=3)
    execution = await client.run("w", x=integer(1))
    assert phase_of(execution) == FAILED
    error = error_of(execution)
    assert (error.code, error.message) == ("USER:ValueError", "Traceback: no such thing")
    assert error.kind == ExecutionErrorErrorKind.USER
    node = (await client.nodes(execution))["n0"]
    assert closure_of(node).phase == NodeExecutionPhase.FAILED
    assert [each.phase for each in tries_of(await client.tries(node))] == [TaskExecutionPhase.FAILED]


async def test_a_recoverable_error_is_tried_again_until_it_is_gone(client: Client) -> None:
    attempt = "attempt = int(os.environ['FLYTE_ATTEMPT_NUMBER'])\n"
    await one_task(
        client,
        python(attempt + "give(o0=attempt) if attempt == 2 else fail('USER:Recoverable', 'no', True)"),
        retries=2,
    )
    execution = await client.run("w", x=integer(1))
    assert await client.outputs(execution) == {"o0": integer(2)}
    tries = tries_of(await client.tries((await client.nodes(execution))["n0"]))
    phases = [TaskExecutionPhase.FAILED, TaskExecutionPhase.FAILED, TaskExecutionPhase.SUCCEEDED]
    assert [each.phase for each in tries] == phases


async def test_a_recoverable_error_fails_when_there_are_no_more_tries(client: Client) -> None:
    await one_task(client, python("fail('USER:Recoverable', 'never', True)"), retries=1)
    error = error_of(await client.run("w", x=integer(1)))
    assert error.code == "RetriesExhausted|USER:Recoverable"
    assert error.message == "[2/2] currentAttempt done. Last Error: USER::never"


async def test_a_process_that_dies_without_a_word_is_tried_a_bounded_number_of_times(client: Client) -> None:
    await one_task(client, ("/bin/sh", "-c", "echo the last words; exit 3"))
    execution = await client.run("w", x=integer(1))
    error = error_of(execution)
    assert error.code == "RetriesExhausted|Error"
    assert "exit code 3" in error.message
    assert "the last words" in error.message
    assert len(await client.tries((await client.nodes(execution))["n0"])) == 4


async def test_a_killed_process_is_a_fault_of_the_system(client: Client) -> None:
    await one_task(client, ("/bin/sh", "-c", "kill -9 $$"))
    assert error_of(await client.run("w", x=integer(1))).code == "RetriesExhausted|Interrupted"


async def test_a_task_that_ends_well_without_outputs_fails(client: Client) -> None:
    await one_task(client, ("/bin/true",))
    error = error_of(await client.run("w", x=integer(1)))
    assert error.code == "RetriesExhausted|OutputsNotFound"
    assert "o0" in error.message


async def test_outputs_that_are_garbage_fail_the_task(client: Client) -> None:
    await one_task(client, ("/bin/sh", "-c", "echo garbage > $0/outputs.pb", "{{.outputPrefix}}"))
    assert error_of(await client.run("w", x=integer(1))).code == "RetriesExhausted|OutputsBadFormat"


async def test_a_program_that_is_not_there_is_named(client: Client) -> None:
    await one_task(client, ("no-such-program",))
    error = error_of(await client.run("w", x=integer(1)))
    assert error.code == "StartError"
    assert "no-such-program" in error.message


async def test_a_task_that_takes_too_long_is_ended(client: Client) -> None:
    await one_task(client, ("/bin/sleep", "60"), timeout=0.3)
    execution = await client.run("w", x=integer(1))
    error = error_of(execution)
    assert error.code == "RetriesExhausted|TimeoutExpired"
    assert "task execution timeout [0.3s] expired" in error.message


async def test_a_node_that_takes_too_long_with_all_its_tries_times_out(client: Client) -> None:
    await one_task(client, ("/bin/sleep", "60"), timeout=0.3, retries=9)
    execution = await client.run("w", x=integer(1))
    assert error_of(execution).code == "Timeout"
    node = (await client.nodes(execution))["n0"]
    assert closure_of(node).phase == NodeExecutionPhase.TIMED_OUT
    assert tries_of(await client.tries(node))[-1].phase == TaskExecutionPhase.ABORTED


async def test_a_failure_stops_the_nodes_beside_it(client: Client, tmp_path: Path) -> None:
    started = tmp_path / "started"
    until = python(f"while not Path({str(started)!r}).exists(): time.sleep(0.01)\nfail('USER:X', 'first')")
    await client.register(task("fails", until), task("goes on", ("/bin/sh", "-c", f"touch {started}; exec sleep 60")))
    await client.register_workflow(workflow("w", [task_node("n0", "fails"), task_node("n1", "goes on")]))
    execution = await client.run("w")
    assert error_of(execution).code == "USER:X"
    nodes = await client.nodes(execution)
    assert closure_of(nodes["n1"]).phase == NodeExecutionPhase.ABORTED
    assert tries_of(await client.tries(nodes["n1"]))[0].phase == TaskExecutionPhase.ABORTED


async def test_nodes_that_can_run_do_so_when_the_workflow_wants_it(client: Client) -> None:
    await client.register(
        task("fails", python("fail('USER:X', 'first')")),
        task("one", python("give(o0=1)"), {}, {"o0": INT}),
        task("last", IDENTITY, {"x": INT}, {"x": INT}),
    )
    nodes = [task_node("n0", "fails"), task_node("n1", "one"), task_node("n2", "last", x=promise("n1", "o0"))]
    policy = WorkflowMetadata(on_failure=WorkflowMetadataOnFailurePolicy.FAIL_AFTER_EXECUTABLE_NODES_COMPLETE)
    await client.register_workflow(workflow("w", nodes, metadata=policy))
    execution = await client.run("w")
    assert error_of(execution).code == "USER:X"
    found = await client.nodes(execution)
    assert closure_of(found["n2"]).phase == NodeExecutionPhase.SUCCEEDED


async def test_the_failure_node_is_given_the_error(client: Client, tmp_path: Path) -> None:
    variants = [LiteralType(simple=SimpleType.ERROR), LiteralType(simple=SimpleType.NONE)]
    err = LiteralType(union_type=UnionType(variants=variants))
    said = tmp_path / "said"
    tell = python(f"Path({str(said)!r}).write_text(inputs['err'].scalar.union.value.scalar.error.message)")
    await client.register(task("fails", python("fail('USER:X', 'so it was')")), task("tell", tell, {"err": err}))
    template = workflow("w", [task_node("n0", "fails")])
    template.failure_node = task_node("fn0", "tell", err=BindingData(scalar=Scalar(none_type=Void())))
    await client.register_workflow(template)
    execution = await client.run("w")
    assert error_of(execution).code == "USER:X"
    assert said.read_text() == "so it was"
    assert closure_of((await client.nodes(execution))["fn0"]).phase == NodeExecutionPhase.SUCCEEDED


# Termination


async def test_an_execution_can_be_terminated(client: Client, sandbox: Sandbox, tmp_path: Path) -> None:
    started = tmp_path / "started"
    child = f"sleep 60 & echo $! > {started}.new && mv {started}.new {started}; wait"
    await one_task(client, ("/bin/sh", "-c", child))
    key = await client.launch("w", x=integer(1))
    await appears(started)
    await client.admin.terminate_execution(ExecutionTerminateRequest(id=key, cause="enough"))
    execution = await client.finished(key)
    assert phase_of(execution) == ABORTED
    assert execution.closure is not None
    assert execution.closure.abort_metadata is not None
    assert execution.closure.abort_metadata.cause == "enough"
    node = (await client.nodes(execution))["n0"]
    assert closure_of(node).phase == NodeExecutionPhase.ABORTED
    assert not alive(int(started.read_text()))  # what the task's process had started is gone, too
    with pytest.raises(GRPCError) as caught:
        await client.admin.terminate_execution(ExecutionTerminateRequest(id=key))
    assert caught.value.status == Status.FAILED_PRECONDITION


async def test_an_execution_that_has_not_begun_can_be_terminated(client: Client) -> None:
    await one_task(client, ("/bin/sleep", "60"))
    key = await client.launch("w", x=integer(1))
    await client.admin.terminate_execution(ExecutionTerminateRequest(id=key, cause="at once"))
    assert phase_of(await client.finished(key)) == ABORTED
