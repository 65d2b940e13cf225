"""Tasks over lists: items side by side, with tries of their own, gathered into lists again."""

from __future__ import annotations

from pathlib import Path

import pytest

from flytewright_idl.core import (
    ArrayNode,
    ArrayNodeDataMode,
    BindingData,
    GateNode,
    Literal,
    LiteralType,
    Node,
    NodeExecutionPhase,
    NodeMetadata,
    Scalar,
    SimpleType,
    SleepCondition,
    TaskExecutionPhase,
    UnionType,
    Void,
    WorkflowExecutionPhase,
)
from flytewright_idl.google.protobuf import BoolValue, Duration
from tests.sandbox.build import (
    INT,
    INTS,
    Client,
    bindings,
    closure_of,
    error_of,
    integer,
    integers,
    phase_of,
    promise,
    python,
    task,
    task_node,
    tries_of,
    workflow,
)

pytestmark = pytest.mark.anyio

ITEM = """
index = int(os.environ[os.environ["BATCH_JOB_ARRAY_INDEX_VAR_NAME"]])
attempt = int(os.environ["FLYTE_ATTEMPT_NUMBER"])
def element(name): return inputs[name].collection.literals[index].scalar.primitive.integer
"""
NOTHING = Literal(scalar=Scalar(none_type=Void()))


def over(name: str, array: ArrayNode, **bound: BindingData) -> Node:
    """Node ``n0``, which runs a task for each element of its inputs."""
    array.node = array.node or task_node(name, name)
    return Node(id="n0", metadata=NodeMetadata(name=name), inputs=bindings(**bound), array_node=array)


async def mapped(client: Client, body: str, array: ArrayNode | None = None, *, retries: int = 0) -> None:
    """Register workflow `w`, which runs some code for each element of its input ``xs``."""
    outputs = LiteralType(union_type=UnionType(variants=[INT, LiteralType(simple=SimpleType.NONE)]))
    kind = INTS if array is None else LiteralType(collection_type=outputs)
    await client.register(task("t", python(ITEM + body), {"xs": INTS}, {"o0": kind}, retries=retries))
    node = over("t", array or ArrayNode(), xs=promise("", "xs"))
    await client.register_workflow(workflow("w", [node], {"xs": INTS}, {"o0": (kind, promise("n0", "o0"))}))


async def test_each_element_has_a_process_and_the_results_are_in_order(client: Client) -> None:
    await mapped(client, "give(o0=element('xs') * 10)")
    execution = await client.run("w", xs=integers(3, 1, 2))
    assert await client.outputs(execution) == {"o0": integers(30, 10, 20)}
    node = (await client.nodes(execution))["n0"]
    assert node.metadata is not None
    assert node.metadata.is_array
    (attempt,) = tries_of(await client.tries(node))
    assert attempt.task_type == "container_array"
    assert attempt.metadata is not None
    items = attempt.metadata.external_resources
    assert [(item.index, item.phase) for item in items] == [(index, TaskExecutionPhase.SUCCEEDED) for index in range(3)]
    assert [item.logs[0].name for item in items] == [f"stdout and stderr-{index}" for index in range(3)]
    assert all("/logs/" in item.logs[0].uri for item in items)


async def test_no_elements_give_empty_lists(client: Client) -> None:
    await mapped(client, "give(o0=1)")
    assert await client.outputs(await client.run("w", xs=integers())) == {"o0": integers()}


async def test_what_is_bound_is_the_same_for_every_element(client: Client) -> None:
    body = ITEM + "give(o0=element('xs') + len(inputs['ys'].collection.literals))"
    await client.register(task("t", python(body), {"xs": INTS, "ys": INTS}, {"o0": INTS}))
    node = over("t", ArrayNode(bound_inputs=["ys"]), xs=promise("", "xs"), ys=promise("", "ys"))
    inputs = {"xs": INTS, "ys": INTS}
    await client.register_workflow(workflow("w", [node], inputs, {"o0": (INTS, promise("n0", "o0"))}))
    execution = await client.run("w", xs=integers(1, 2), ys=integers(0, 0, 0))
    assert await client.outputs(execution) == {"o0": integers(4, 5)}


async def test_some_may_fail_when_the_ratio_says_so(client: Client) -> None:
    body = "give(o0=1) if index else fail('USER:X', 'the first one')"
    await mapped(client, body, ArrayNode(min_success_ratio=0.5))
    execution = await client.run("w", xs=integers(0, 0))
    given = (await client.outputs(execution))["o0"].collection
    assert given is not None
    assert given.literals == [NOTHING, integer(1)]


async def test_too_many_failures_fail_the_node_and_end_the_other_items(client: Client, tmp_path: Path) -> None:
    started = tmp_path / "started"
    body = f"""
if index:
    Path({str(started)!r}).touch()
    time.sleep(60)
while not Path({str(started)!r}).exists(): time.sleep(0.01)
fail('USER:X', 'the first one')
"""
    await mapped(client, body, ArrayNode(min_successes=2))
    execution = await client.run("w", xs=integers(0, 0))
    error = error_of(execution)
    assert error.code == "USER:X"
    assert error.message == "[0]: the first one"
    node = (await client.nodes(execution))["n0"]
    assert closure_of(node).phase == NodeExecutionPhase.FAILED
    (attempt,) = tries_of(await client.tries(node))
    assert attempt.phase == TaskExecutionPhase.FAILED
    assert attempt.metadata is not None
    phases = [item.phase for item in attempt.metadata.external_resources]
    assert phases == [TaskExecutionPhase.FAILED, TaskExecutionPhase.ABORTED]


async def test_each_element_has_its_own_tries(client: Client) -> None:
    await mapped(client, "give(o0=attempt) if attempt == index else fail('USER:R', 'not yet', True)", retries=2)
    execution = await client.run("w", xs=integers(0, 0, 0))
    assert await client.outputs(execution) == {"o0": integers(0, 1, 2)}
    (attempt,) = tries_of(await client.tries((await client.nodes(execution))["n0"]))
    assert attempt.metadata is not None
    tries = [(item.index, item.retry_attempt) for item in attempt.metadata.external_resources]
    assert tries == [(0, 0), (1, 0), (1, 1), (2, 0), (2, 1), (2, 2)]


async def test_no_more_elements_than_allowed_run_at_a_time(client: Client, tmp_path: Path) -> None:
    body = f"""
folder = Path({str(tmp_path)!r})
(folder / f'run-{{index}}').touch()
running = len(list(folder.glob('run-*')))
time.sleep(0.05)
(folder / f'run-{{index}}').unlink()
give(o0=running)
"""
    await mapped(client, body, ArrayNode(parallelism=1))
    execution = await client.run("w", xs=integers(0, 0, 0))
    assert await client.outputs(execution) == {"o0": integers(1, 1, 1)}


async def test_lists_of_different_lengths_are_refused(client: Client) -> None:
    await client.register(task("t", python("give(o0=1)"), {"xs": INTS, "ys": INTS}, {"o0": INTS}))
    node = over("t", ArrayNode(), xs=promise("", "xs"), ys=promise("", "ys"))
    await client.register_workflow(workflow("w", [node], {"xs": INTS, "ys": INTS}))
    error = error_of(await client.run("w", xs=integers(1), ys=integers(1, 2)))
    assert error.code == "InvalidArrayLength"
    assert "xs has 1, ys has 2" in error.message


async def test_an_element_alone_can_be_what_a_task_reads(client: Client) -> None:
    await client.register(task("t", python("give(o0=integer('x') + 1)"), {"x": INT}, {"o0": INT}))
    array = ArrayNode(data_mode=ArrayNodeDataMode.INDIVIDUAL_INPUT_FILES)
    array.is_original_sub_node_interface = BoolValue(value=True)
    node = over("t", array, x=promise("", "xs"))
    await client.register_workflow(workflow("w", [node], {"xs": INTS}, {"o0": (INTS, promise("n0", "o0"))}))
    assert await client.outputs(await client.run("w", xs=integers(1, 5))) == {"o0": integers(2, 6)}


async def test_an_array_of_what_is_neither_a_task_nor_a_workflow_is_refused(client: Client) -> None:
    gate = Node(id="n1", gate_node=GateNode(sleep=SleepCondition(duration=Duration())))
    await client.register_workflow(workflow("w", [over("t", ArrayNode(node=gate))]))
    execution = await client.run("w")
    assert phase_of(execution) == WorkflowExecutionPhase.FAILED
    assert error_of(execution).code == "UnsupportedNode"
