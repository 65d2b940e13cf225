"""What a type checker must say of generated code; ``# E: code`` marks the lines that are mistakes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Literal as Text

from typing_extensions import assert_type

from flytewright.rpc.sync_client import SyncClient
from flytewright_idl import core
from flytewright_idl.admin import (
    ExecuteTaskSyncRequest,
    ExecuteTaskSyncResponse,
    Execution,
    ExecutionSpec,
    ExecutionState,
    ObjectGetRequest,
    ResourceListRequest,
    Signal,
    SignalListRequest,
    Task,
    TaskList,
    WorkflowExecutionGetRequest,
)
from flytewright_idl.core import BlobType, BlobTypeBlobDimensionality, Literal, LiteralMap, ResourceType, Scalar
from flytewright_idl.google.protobuf import Timestamp
from flytewright_idl.service import AdminServiceBase, AdminServiceStub, AdminServiceSyncStub, SyncAgentServiceSyncStub

literal = Literal(hash="h")
assert_type(literal.hash, str)
assert_type(literal.scalar, Scalar | None)
assert_type(literal.metadata, dict[str, str])
assert_type(literal.which("value"), Text["scalar", "collection", "map", "offloaded_metadata"] | None)
assert_type(core.LiteralMap(literals={"x": literal}).literals, dict[str, Literal])
assert_type(core.LiteralCollection().literals, list[Literal])
assert_type(ResourceType.TASK.name, Text["TASK"])
assert_type(core.Identifier().resource_type, ResourceType)
assert_type(BlobType().dimensionality, BlobTypeBlobDimensionality)
assert_type(BlobType.BlobDimensionality.MULTIPART, Text[BlobTypeBlobDimensionality.MULTIPART])
assert_type(LiteralMap.parse(b""), LiteralMap)
assert_type(LiteralMap.from_json("{}"), LiteralMap)
assert_type(Timestamp.now(), Timestamp)
if literal.scalar is not None:
    assert_type(literal.scalar.primitive, core.Primitive | None)

literal.hash = 1  # E: assignment
literal.hsah = ""  # E: attr-defined
Literal(hash=None)  # E: arg-type
Literal(hsh="")  # E: call-arg
Literal("h")  # E: call-arg, arg-type
literal.which("vlue")  # E: arg-type
LiteralMap(literals={1: literal})  # E: dict-item
absent = ResourceType.TSAK  # E: attr-defined
perhaps = literal.scalar.primitive  # E: union-attr


async def client(stub: AdminServiceStub, request: WorkflowExecutionGetRequest) -> None:
    assert_type(await stub.get_execution(request, timeout=5), Execution)
    assert_type(await stub.get_execution_with(id=request.id), Execution)
    assert_type(stub.list_tasks.pages(listing()), AsyncIterator[Task])
    await stub.get_execution(ExecutionSpec())  # E: arg-type
    await stub.get_execution()  # E: call-arg
    await stub.get_execution(request, timeot=5)  # E: call-arg
    await stub.update_execution_with(id=request.id, state=ExecutionState.EXECUTION_ARCHIVED)
    await stub.update_execution_with(state="ARCHIVED")  # E: arg-type


def listing() -> ResourceListRequest:
    return ResourceListRequest(limit=1)


class Server(AdminServiceBase):
    async def get_execution(self, request: ExecutionSpec) -> Execution:  # E: override
        return Execution()


def plain_client(stub: AdminServiceSyncStub, agent: SyncAgentServiceSyncStub, request: ObjectGetRequest) -> None:
    assert_type(stub.get_task(request, timeout=5), Task)
    assert_type(stub.get_task_with(id=request.id), Task)
    assert_type(stub.list_tasks(listing()), TaskList)
    assert_type(stub.list_tasks.pages(listing()), Iterator[Task])
    assert_type(agent.execute_task_sync([ExecuteTaskSyncRequest()]), Iterator[ExecuteTaskSyncResponse])
    stub.get_task(ExecutionSpec())  # E: arg-type
    stub.get_tusk(request)  # E: attr-defined
    stub.get_task.pages(request)  # E: attr-defined
    agent.execute_task_sync(ExecuteTaskSyncRequest())  # E: arg-type


def plain_services(client: SyncClient) -> None:
    assert_type(client.admin, AdminServiceSyncStub)
    assert_type(client.sync_agent, SyncAgentServiceSyncStub)
    assert_type(client.signal.list_signals.pages(SignalListRequest()), Iterator[Signal])
    client.admni.get_task(ObjectGetRequest())  # E: attr-defined
