"""Measures grpcio.aio with protobuf's own messages."""

from __future__ import annotations

import asyncio
import sys

import grpc
from flyteidl.admin.common_pb2 import NamedEntityIdentifier, ResourceListRequest
from flyteidl.admin.execution_pb2 import WorkflowExecutionGetRequest
from flyteidl.core.identifier_pb2 import WorkflowExecutionIdentifier
from flyteidl.service.admin_pb2_grpc import AdminServiceStub
from worker import read, serve_async

ENDPOINT = sys.argv[1]
GET = WorkflowExecutionGetRequest(id=WorkflowExecutionIdentifier(project="p", domain="d", name="n"))
LIST = ResourceListRequest(id=NamedEntityIdentifier(project="p", domain="d"), limit=100)
TIMEOUT = 10

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
stub = AdminServiceStub(grpc.aio.insecure_channel(ENDPOINT))


async def listed() -> list[object]:
    return [read(each) for each in (await stub.ListExecutions(LIST, timeout=TIMEOUT)).executions]


async def first() -> None:
    # channels that are alike would share one connection
    async with grpc.aio.insecure_channel(ENDPOINT, [("grpc.use_local_subchannel_pool", 1)]) as channel:
        await AdminServiceStub(channel).GetExecution(GET, timeout=TIMEOUT)


async def get() -> object:
    return await stub.GetExecution(GET, timeout=TIMEOUT)


serve_async(get, listed, first, loop, {})
