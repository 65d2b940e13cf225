"""What can be launched, with which inputs, and under which names."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from grpclib.const import Status

from flytewright_idl.admin import (
    ConcurrencyLimitBehavior,
    ConcurrencyPolicy,
    EmailNotification,
    ExecutionCreateRequest,
    ExecutionMetadata,
    ExecutionMetadataExecutionMode,
    ExecutionSpec,
    ExecutionTerminateRequest,
    Labels,
    LaunchPlanSpec,
    Notification,
    NotificationList,
    ObjectGetRequest,
    WorkflowExecutionGetDataRequest,
    WorkflowExecutionGetRequest,
)
from flytewright_idl.core import (
    Literal,
    LiteralType,
    NodeExecutionIdentifier,
    Parameter,
    ParameterMap,
    Primitive,
    ResourceType,
    Scalar,
    SimpleType,
    Union,
    UnionType,
    Variable,
    WorkflowExecutionIdentifier,
    WorkflowExecutionPhase,
)
from flytewright_idl.google.protobuf import Timestamp
from tests.sandbox.build import (
    DOMAIN,
    INT,
    INTS,
    PROJECT,
    STR,
    Client,
    appears,
    identifier,
    integer,
    integers,
    literals,
    phase_of,
    promise,
    python,
    refused,
    task,
    task_node,
    text,
    workflow,
)

pytestmark = pytest.mark.anyio

TAKES = {"x": INT, "name": STR, "many": INTS}


async def with_plan(client: Client, plan: LaunchPlanSpec | None = None) -> Client:
    """A workflow ``w`` that takes `TAKES` and gives them, by default with a launch plan that leaves all open."""
    await client.register(task("t", inputs=TAKES, outputs=TAKES))
    node = task_node("n0", "t", x=promise("", "x"), name=promise("", "name"), many=promise("", "many"))
    outputs = {name: (kind, promise("n0", name)) for name, kind in TAKES.items()}
    await client.register_workflow(workflow("w", [node], TAKES, outputs), plan=plan)
    return client


def with_defaults(**fixed: Literal) -> LaunchPlanSpec:
    """A launch plan with a default for `name`."""
    default = Parameter(var=Variable(type=STR), default=text("default"))
    return LaunchPlanSpec(fixed_inputs=literals(**fixed), default_inputs=ParameterMap(parameters={"name": default}))


async def test_defaults_and_fixed_inputs_are_taken_where_nothing_is_given(client: Client) -> None:
    await with_plan(client, with_defaults(x=integer(7)))
    execution = await client.run("w", many=integers(1, 2))
    assert await client.outputs(execution) == {"x": integer(7), "name": text("default"), "many": integers(1, 2)}
    data = await client.admin.get_execution_data(WorkflowExecutionGetDataRequest(id=execution.id))
    assert data.full_inputs is not None
    assert set(data.full_inputs.literals) == {"x", "name", "many"}


async def test_what_is_given_counts_before_a_default(client: Client) -> None:
    await with_plan(client, with_defaults(x=integer(7)))
    execution = await client.run("w", many=integers(), name=text("given"))
    assert (await client.outputs(execution))["name"] == text("given")


COMPLETE = {"x": integer(1), "name": text("a"), "many": integers(1)}


@pytest.fixture(scope="module")
async def open_plan(shared: Client) -> Client:
    return await with_plan(shared)


@pytest.mark.parametrize(
    ("inputs", "message"),
    [
        ({"x": integer(1), "name": text("a")}, "expected_inputs many missing: the launch plan takes"),
        ({**COMPLETE, "y": integer(1)}, "invalid input y: the launch plan takes x, name, many"),
        ({**COMPLETE, "x": text("1")}, "invalid x input wrong type. Expected INTEGER, but got STRING"),
        ({**COMPLETE, "many": integer(1)}, "invalid many input wrong type. Expected list[INTEGER], but got INTEGER"),
        ({**COMPLETE, "x": Literal()}, "missing valid literal in inputs x"),
        ({**COMPLETE, "": integer(1)}, "missing key in inputs"),
        (
            {**COMPLETE, "x": Literal(scalar=Scalar(primitive=Primitive(datetime=Timestamp(seconds=10**15))))},
            "inputs x: timestamp 1000000000000000 s is outside",
        ),
    ],
)
async def test_inputs_that_do_not_fit_are_refused(open_plan: Client, inputs: dict[str, Literal], message: str) -> None:
    request = ExecutionCreateRequest(
        project=PROJECT,
        domain=DOMAIN,
        spec=ExecutionSpec(launch_plan=identifier(ResourceType.LAUNCH_PLAN, "w")),
        inputs=literals(**inputs),
    )
    with refused(Status.INVALID_ARGUMENT, message):
        await open_plan.admin.create_execution(request)


async def test_a_fixed_input_cannot_be_given(client: Client) -> None:
    await with_plan(client, with_defaults(x=integer(7)))
    with refused(Status.INVALID_ARGUMENT, "fixed_inputs x cannot be overridden"):
        await client.launch("w", x=integer(1), many=integers(1))


async def test_the_inputs_of_an_optional_can_be_a_plain_value(client: Client) -> None:
    optional = LiteralType(union_type=UnionType(variants=[INT, LiteralType(simple=SimpleType.NONE)]))
    await client.register(task("t", inputs={"x": optional}, outputs={"x": optional}))
    plain = await client.run("t", kind=ResourceType.TASK, x=integer(1))
    assert phase_of(plain) == WorkflowExecutionPhase.SUCCEEDED
    wrapped = Literal(scalar=Scalar(union=Union(value=integer(1), type=INT)))
    assert phase_of(await client.run("t", kind=ResourceType.TASK, x=wrapped)) == WorkflowExecutionPhase.SUCCEEDED
    with refused(Status.INVALID_ARGUMENT, "invalid x input wrong type", "STRING"):
        await client.launch("t", kind=ResourceType.TASK, x=text("no"))


async def test_inputs_of_older_clients_are_in_the_spec(client: Client) -> None:
    await client.register(task("t", inputs={"x": INT}, outputs={"x": INT}))
    key = await client.launch("t", kind=ResourceType.TASK, spec=ExecutionSpec(inputs=literals(x=integer(3))))
    assert await client.outputs(await client.finished(key)) == {"x": integer(3)}


# Names


async def test_an_execution_without_a_name_is_given_one(open_plan: Client) -> None:
    key = await open_plan.launch("w", given=COMPLETE)
    assert re.fullmatch(r"a[a-z0-9]{19}", key.name)
    assert (key.project, key.domain) == (PROJECT, DOMAIN)


async def test_a_name_is_used_once(client: Client) -> None:
    await with_plan(client)
    first = await client.launch("w", execution="mine", given=COMPLETE)
    with refused(Status.ALREADY_EXISTS, "mine"):
        await client.launch("w", execution="mine", given={**COMPLETE, "x": integer(2)})
    assert (await client.outputs(await client.finished(first)))["x"] == integer(1)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("1st", "invalid name format: 1st"),
        ("a_b", "invalid name format: a_b"),
        ("ä", "invalid name format"),
        ("a/../b", "invalid name format"),
        ("a" * 64, "size of name exceeded length 63"),
    ],
)
async def test_a_name_that_cannot_be_is_refused(open_plan: Client, name: str, message: str) -> None:
    with refused(Status.INVALID_ARGUMENT, message):
        await open_plan.launch("w", execution=name, given=COMPLETE)


# What is launched, where, and by whom


def plan_id(name: str = "w") -> ExecutionSpec:
    return ExecutionSpec(launch_plan=identifier(ResourceType.LAUNCH_PLAN, name))


@pytest.mark.parametrize(
    ("request_", "message"),
    [
        (ExecutionCreateRequest(), "missing project"),
        (ExecutionCreateRequest(project=PROJECT), "missing domain"),
        (ExecutionCreateRequest(project=PROJECT, domain=DOMAIN), "missing spec"),
        (ExecutionCreateRequest(project=PROJECT, domain=DOMAIN, spec=ExecutionSpec()), "missing id"),
        (ExecutionCreateRequest(project="nobody", domain=DOMAIN, spec=plan_id()), "project 'nobody' does not exist"),
        (ExecutionCreateRequest(project=PROJECT, domain="moon", spec=plan_id()), "domain [moon] is unrecognized"),
        (
            ExecutionCreateRequest(
                project=PROJECT,
                domain=DOMAIN,
                spec=ExecutionSpec(launch_plan=identifier(ResourceType.WORKFLOW, "w")),
            ),
            "Invalid reference entity resource type [WORKFLOW]",
        ),
        (
            ExecutionCreateRequest(
                project=PROJECT,
                domain=DOMAIN,
                spec=ExecutionSpec(
                    launch_plan=identifier(ResourceType.LAUNCH_PLAN, "w"), labels=Labels(values={"a b": "c"})
                ),
            ),
            "invalid label key [a b]",
        ),
        (
            ExecutionCreateRequest(
                project=PROJECT,
                domain=DOMAIN,
                spec=ExecutionSpec(
                    launch_plan=identifier(ResourceType.LAUNCH_PLAN, "w"),
                    notifications=NotificationList(notifications=[Notification(email=EmailNotification())]),
                ),
            ),
            "missing recipients",
        ),
    ],
)
async def test_a_launch_that_is_not_complete_is_refused(
    open_plan: Client, request_: ExecutionCreateRequest, message: str
) -> None:
    with refused(Status.INVALID_ARGUMENT, message):
        await open_plan.admin.create_execution(request_)


async def test_what_is_not_registered_cannot_be_launched(open_plan: Client) -> None:
    with refused(Status.NOT_FOUND, "LAUNCH_PLAN", "nothing"):
        await open_plan.launch("nothing")
    with refused(Status.NOT_FOUND, "TASK", "nothing"):
        await open_plan.launch("nothing", kind=ResourceType.TASK)


async def test_a_task_can_be_launched_in_another_domain_than_its_own(client: Client) -> None:
    await client.register(task("t"))
    spec = ExecutionSpec(launch_plan=identifier(ResourceType.TASK, "t"))
    request = ExecutionCreateRequest(project="flytewright", domain="staging", spec=spec)
    response = await client.admin.create_execution(request)
    assert response.id is not None
    assert phase_of(await client.finished(response.id)) == WorkflowExecutionPhase.SUCCEEDED
    generated = identifier(ResourceType.LAUNCH_PLAN, ".flytegen.t")
    assert (await client.admin.get_launch_plan(ObjectGetRequest(id=generated))).id == generated


async def test_the_mode_of_a_launch_is_kept_and_its_principal_is_who_calls(client: Client) -> None:
    await client.register(task("t"))
    metadata = ExecutionMetadata(principal="me", mode=ExecutionMetadataExecutionMode.RELAUNCH)
    key = await client.launch("t", kind=ResourceType.TASK, spec=ExecutionSpec(metadata=metadata))
    execution = await client.finished(key)
    assert execution.spec is not None
    assert execution.spec.metadata is not None
    assert execution.spec.metadata.principal == ""  # nobody, as long as nobody has to log in
    assert execution.spec.metadata.mode == ExecutionMetadataExecutionMode.RELAUNCH


async def test_a_launch_below_a_node_that_is_not_there_is_refused(client: Client) -> None:
    await client.register(task("t"))
    parent = WorkflowExecutionIdentifier(project=PROJECT, domain=DOMAIN, name="nobody")
    metadata = ExecutionMetadata(parent_node_execution=NodeExecutionIdentifier(node_id="n0", execution_id=parent))
    with refused(Status.NOT_FOUND, "nobody"):
        await client.launch("t", kind=ResourceType.TASK, spec=ExecutionSpec(metadata=metadata))


async def test_no_more_executions_of_a_launch_plan_run_than_it_allows(client: Client, tmp_path: Path) -> None:
    here = tmp_path / "here"
    await client.register(task("t", python(f"Path({str(here)!r}).touch(); time.sleep(60)")))
    policy = ConcurrencyPolicy(max=1, behavior=ConcurrencyLimitBehavior.SKIP)
    await client.register_workflow(
        workflow("w", [task_node("n0", "t")]), plan=LaunchPlanSpec(concurrency_policy=policy)
    )
    first = await client.launch("w")
    await appears(here)
    with refused(Status.ALREADY_EXISTS, "concurrency limit (1) reached"):
        await client.launch("w")
    await client.admin.terminate_execution(ExecutionTerminateRequest(id=first, cause="enough"))
    await client.finished(first)
    second = await client.launch("w")
    await client.admin.terminate_execution(ExecutionTerminateRequest(id=second, cause="enough"))
    await client.finished(second)


async def test_an_execution_that_is_not_there_is_not_found(open_plan: Client) -> None:
    key = WorkflowExecutionIdentifier(project=PROJECT, domain=DOMAIN, name="nobody")
    with refused(Status.NOT_FOUND, "nobody"):
        await open_plan.admin.get_execution(WorkflowExecutionGetRequest(id=key))
    with refused(Status.NOT_FOUND, "nobody"):
        await open_plan.admin.get_execution_data(WorkflowExecutionGetDataRequest(id=key))
    with refused(Status.NOT_FOUND, "nobody"):
        await open_plan.admin.terminate_execution(ExecutionTerminateRequest(id=key))


async def test_an_execution_that_is_over_cannot_be_terminated(open_plan: Client) -> None:
    key = await open_plan.launch("w", given=COMPLETE)
    await open_plan.finished(key)
    with refused(Status.FAILED_PRECONDITION, "already terminated"):
        await open_plan.admin.terminate_execution(ExecutionTerminateRequest(id=key))
