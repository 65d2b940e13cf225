"""Small tasks, workflows and launch plans for the sandbox's tests, and a client that registers and runs them."""

from __future__ import annotations

import asyncio
import sys
import textwrap
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from grpclib.client import Channel
from grpclib.const import Status
from grpclib.encoding.proto import ProtoStatusDetailsCodec
from grpclib.exceptions import GRPCError

from flytewright.sandbox.server import Sandbox
from flytewright_idl._runtime.rpc import MessageCodec
from flytewright_idl.admin import (
    Execution,
    ExecutionCreateRequest,
    ExecutionSpec,
    LaunchPlanCreateRequest,
    LaunchPlanSpec,
    NodeExecution,
    NodeExecutionClosure,
    NodeExecutionGetDataRequest,
    NodeExecutionListRequest,
    TaskCreateRequest,
    TaskExecution,
    TaskExecutionClosure,
    TaskExecutionListRequest,
    TaskSpec,
    WorkflowCreateRequest,
    WorkflowExecutionGetDataRequest,
    WorkflowExecutionGetRequest,
    WorkflowSpec,
)
from flytewright_idl.core import (
    Binding,
    BindingData,
    Container,
    ExecutionError,
    Identifier,
    Literal,
    LiteralCollection,
    LiteralMap,
    LiteralType,
    Node,
    NodeMetadata,
    OutputReference,
    Primitive,
    ResourceType,
    RetryStrategy,
    Scalar,
    SimpleType,
    TaskMetadata,
    TaskNode,
    TaskTemplate,
    TypedInterface,
    Variable,
    VariableMap,
    WorkflowExecutionIdentifier,
    WorkflowExecutionPhase,
    WorkflowMetadata,
    WorkflowNode,
    WorkflowTemplate,
)
from flytewright_idl.google.protobuf import Duration
from flytewright_idl.service import AdminServiceStub

PROJECT, DOMAIN, VERSION = "flytesnacks", "development", "v1"
INT = LiteralType(simple=SimpleType.INTEGER)
STR = LiteralType(simple=SimpleType.STRING)
INTS = LiteralType(collection_type=INT)

IDENTITY = ("/bin/cp", "{{.input}}", "{{.outputPrefix}}/outputs.pb")
"""The command of a task that gives what it is given."""

_PRELUDE = """
import os, sys, time
from pathlib import Path
from flytewright_idl.core import *
inputs = LiteralMap.parse(Path(sys.argv[1]).read_bytes()).literals
out = Path(sys.argv[2])
def integer(name): return inputs[name].scalar.primitive.integer
def literal(value): return Literal(scalar=Scalar(primitive=Primitive(**{
    "integer" if isinstance(value, int) else "string_value": value})))
def give(**values):
    literals = {name: literal(value) for name, value in values.items()}
    (out / "outputs.pb").write_bytes(bytes(LiteralMap(literals=literals)))
def fail(code, message, recoverable=False, origin=ExecutionErrorErrorKind.USER):
    kind = ContainerErrorKind.RECOVERABLE if recoverable else ContainerErrorKind.NON_RECOVERABLE
    error = ContainerError(code=code, message=message, kind=kind, origin=origin)
    (out / "error.pb").write_bytes(bytes(ErrorDocument(error=error)))
"""


def python(body: str) -> tuple[str, ...]:
    """The command of a task that runs Python code with ``integer``, ``give`` and ``fail`` at hand."""
    return (sys.executable, "-c", _PRELUDE + textwrap.dedent(body), "{{.input}}", "{{.outputPrefix}}")


def integer(value: int) -> Literal:
    return Literal(scalar=Scalar(primitive=Primitive(integer=value)))


def text(value: str) -> Literal:
    return Literal(scalar=Scalar(primitive=Primitive(string_value=value)))


def integers(*values: int) -> Literal:
    return Literal(collection=LiteralCollection(literals=[integer(value) for value in values]))


def literals(**values: Literal) -> LiteralMap:
    return LiteralMap(literals=values)


def variables(**types: LiteralType) -> VariableMap:
    return VariableMap(variables={name: Variable(type=kind) for name, kind in types.items()})


def interface(inputs: Mapping[str, LiteralType], outputs: Mapping[str, LiteralType]) -> TypedInterface:
    return TypedInterface(inputs=variables(**inputs), outputs=variables(**outputs))


def identifier(kind: ResourceType, name: str, version: str = VERSION) -> Identifier:
    return Identifier(resource_type=kind, project=PROJECT, domain=DOMAIN, name=name, version=version)


def task(
    name: str,
    command: Sequence[str] = IDENTITY,
    inputs: Mapping[str, LiteralType] | None = None,
    outputs: Mapping[str, LiteralType] | None = None,
    *,
    retries: int = 0,
    version: str = VERSION,
) -> TaskTemplate:
    return TaskTemplate(
        id=identifier(ResourceType.TASK, name, version),
        type="python-task",
        metadata=TaskMetadata(retries=RetryStrategy(retries=retries)),
        interface=interface(inputs or {}, outputs or {}),
        container=Container(image="image:1", args=list(command)),
    )


def promise(node: str, var: str) -> BindingData:
    return BindingData(promise=OutputReference(node_id=node, var=var))


def constant(literal: Literal) -> BindingData:
    return BindingData(scalar=literal.scalar)


def bindings(**bound: BindingData) -> list[Binding]:
    return [Binding(var=name, binding=data) for name, data in bound.items()]


def task_node(
    node_id: str, name: str, /, *, upstream: Sequence[str] = (), timeout: float = 0, **bound: BindingData
) -> Node:
    metadata = NodeMetadata(name=name)
    if timeout:
        metadata.timeout = Duration(seconds=int(timeout), nanos=int(timeout % 1 * 1e9))
    return Node(
        id=node_id,
        metadata=metadata,
        inputs=bindings(**bound),
        upstream_node_ids=list(upstream),
        task_node=TaskNode(reference_id=identifier(ResourceType.TASK, name)),
    )


def sub_workflow_node(node_id: str, name: str, /, **bound: BindingData) -> Node:
    return Node(
        id=node_id,
        metadata=NodeMetadata(name=name),
        inputs=bindings(**bound),
        workflow_node=WorkflowNode(sub_workflow_ref=identifier(ResourceType.WORKFLOW, name)),
    )


def launch_plan_node(node_id: str, name: str, /, **bound: BindingData) -> Node:
    return Node(
        id=node_id,
        metadata=NodeMetadata(name=name),
        inputs=bindings(**bound),
        workflow_node=WorkflowNode(launchplan_ref=identifier(ResourceType.LAUNCH_PLAN, name)),
    )


def workflow(
    name: str,
    nodes: Sequence[Node],
    inputs: Mapping[str, LiteralType] | None = None,
    outputs: Mapping[str, tuple[LiteralType, BindingData]] | None = None,
    *,
    metadata: WorkflowMetadata | None = None,
) -> WorkflowTemplate:
    given = outputs or {}
    return WorkflowTemplate(
        id=identifier(ResourceType.WORKFLOW, name),
        metadata=metadata or WorkflowMetadata(),
        interface=interface(inputs or {}, {key: kind for key, (kind, _) in given.items()}),
        nodes=list(nodes),
        outputs=bindings(**{key: data for key, (_, data) in given.items()}),
    )


def phase_of(execution: Execution) -> WorkflowExecutionPhase:
    assert execution.closure is not None
    return execution.closure.phase


def error_of(execution: Execution) -> ExecutionError:
    assert execution.closure is not None
    assert execution.closure.error is not None
    return execution.closure.error


def closure_of(node: NodeExecution) -> NodeExecutionClosure:
    assert node.closure is not None
    return node.closure


def tries_of(found: Sequence[TaskExecution]) -> list[TaskExecutionClosure]:
    return [each.closure for each in found if each.closure is not None]


async def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds that other processes bring about."""

    async def look() -> None:
        while not holds():  # noqa: ASYNC110 - no event of this process tells
            await asyncio.sleep(0.01)

    await asyncio.wait_for(look(), 30)


async def appears(path: Path) -> None:
    """Wait until a file is there."""
    await until(path.exists)


def alive(pid: int) -> bool:
    """Whether a process runs; one that waits to be buried does not."""
    stat = Path(f"/proc/{pid}/stat")
    return stat.exists() and stat.read_text().rpartition(")")[2].split()[0] != "Z"


@contextmanager
def refused(status: Status, *texts: str) -> Iterator[None]:
    """Expect a call to be answered with a status whose message has all of these texts."""
    with pytest.raises(GRPCError) as caught:
        yield
    assert caught.value.status == status, caught.value.message
    for each in texts:
        assert each in (caught.value.message or "")


@dataclass
class Client:
    """What tests ask of AdminService."""

    admin: AdminServiceStub
    sandbox: Sandbox | None
    channel: Channel

    async def register(self, *tasks: TaskTemplate) -> None:
        for each in tasks:
            await self.admin.create_task(TaskCreateRequest(id=each.id, spec=TaskSpec(template=each)))

    async def register_workflow(
        self, template: WorkflowTemplate, *sub_workflows: WorkflowTemplate, plan: LaunchPlanSpec | None = None
    ) -> None:
        """Register a workflow and the launch plan of its name."""
        spec = WorkflowSpec(template=template, sub_workflows=list(sub_workflows))
        await self.admin.create_workflow(WorkflowCreateRequest(id=template.id, spec=spec))
        assert template.id is not None
        plan = plan or LaunchPlanSpec()
        plan.workflow_id = template.id
        key = identifier(ResourceType.LAUNCH_PLAN, template.id.name)
        await self.admin.create_launch_plan(LaunchPlanCreateRequest(id=key, spec=plan))

    async def launch(
        self,
        name: str,
        /,
        *,
        kind: ResourceType = ResourceType.LAUNCH_PLAN,
        execution: str = "",
        spec: ExecutionSpec | None = None,
        given: Mapping[str, Literal] | None = None,
        **inputs: Literal,
    ) -> WorkflowExecutionIdentifier:
        spec = spec or ExecutionSpec()
        spec.launch_plan = identifier(kind, name)
        request = ExecutionCreateRequest(
            project=PROJECT,
            domain=DOMAIN,
            name=execution,
            spec=spec,
            inputs=LiteralMap(literals={**(given or {}), **inputs}),
        )
        response = await self.admin.create_execution(request)
        assert response.id is not None
        return response.id

    async def get(self, key: WorkflowExecutionIdentifier) -> Execution:
        return await self.admin.get_execution(WorkflowExecutionGetRequest(id=key))

    async def run(self, name: str, /, *, kind: ResourceType = ResourceType.LAUNCH_PLAN, **inputs: Literal) -> Execution:
        """Launch an execution and wait for its end."""
        return await self.finished(await self.launch(name, kind=kind, given=inputs))

    async def finished(self, key: WorkflowExecutionIdentifier) -> Execution:
        assert self.sandbox is not None
        await self.sandbox.finished(key)
        return await self.get(key)

    async def outputs(self, execution: Execution) -> dict[str, Literal]:
        data = await self.admin.get_execution_data(WorkflowExecutionGetDataRequest(id=execution.id))
        assert data.full_outputs is not None
        return data.full_outputs.literals

    async def nodes(self, execution: Execution, parent: str = "") -> dict[str, NodeExecution]:
        """The nodes of an execution, or below one of its nodes, by their ids."""
        request = NodeExecutionListRequest(workflow_execution_id=execution.id, limit=100, unique_parent_id=parent)
        found = [node async for node in self.admin.list_node_executions.pages(request)]
        return {node.id.node_id: node for node in found if node.id is not None}

    async def node_outputs(self, node: NodeExecution) -> dict[str, Literal]:
        data = await self.admin.get_node_execution_data(NodeExecutionGetDataRequest(id=node.id))
        assert data.full_outputs is not None
        return data.full_outputs.literals

    async def tries(self, node: NodeExecution) -> list[TaskExecution]:
        request = TaskExecutionListRequest(node_execution_id=node.id, limit=100)
        return [each async for each in self.admin.list_task_executions.pages(request)]


@asynccontextmanager
async def client_of(sandbox: Sandbox) -> AsyncIterator[Client]:
    """A client of a sandbox in this process."""
    host, _, port = sandbox.endpoint.rpartition(":")
    channel = Channel(host, int(port), codec=MessageCodec(), status_details_codec=ProtoStatusDetailsCodec())
    try:
        yield Client(AdminServiceStub(channel, timeout=30), sandbox, channel)
    finally:
        channel.close()
