"""The server that all clients call: a generated base behind grpclib; prints its port."""

from __future__ import annotations

import asyncio
import socket

from grpclib.server import Server

from flytewright_idl._runtime.rpc import MessageCodec
from flytewright_idl.admin import (
    Execution,
    ExecutionClosure,
    ExecutionList,
    ExecutionMetadata,
    ExecutionSpec,
    ResourceListRequest,
    WorkflowExecutionGetRequest,
)
from flytewright_idl.core import Identifier, ResourceType, WorkflowExecution, WorkflowExecutionIdentifier
from flytewright_idl.google.protobuf import Duration, Timestamp
from flytewright_idl.service import AdminServiceBase


def execution(number: int) -> Execution:
    """One of the executions that the server has."""
    times = Timestamp(seconds=1_700_000_000 + number)
    plan = Identifier(
        resource_type=ResourceType.LAUNCH_PLAN, project="p", domain="d", name="workflows.example.train", version="v1"
    )
    return Execution(
        id=WorkflowExecutionIdentifier(project="p", domain="d", name=f"n{number}"),
        spec=ExecutionSpec(launch_plan=plan, metadata=ExecutionMetadata(principal="somebody")),
        closure=ExecutionClosure(
            phase=WorkflowExecution.Phase.SUCCEEDED,
            created_at=times,
            started_at=times,
            updated_at=times,
            duration=Duration(seconds=number),
            workflow_id=plan,
        ),
    )


EXECUTIONS = [execution(number) for number in range(100)]


class Admin(AdminServiceBase):
    """Has a hundred executions."""

    async def get_execution(self, request: WorkflowExecutionGetRequest) -> Execution:
        return EXECUTIONS[0]

    async def list_executions(self, request: ResourceListRequest) -> ExecutionList:
        return ExecutionList(executions=EXECUTIONS[: request.limit])


async def main() -> None:
    """Serve until killed."""
    # asyncio writes without delay only where the protocol is named
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listening:
        listening.bind(("127.0.0.1", 0))
        server = Server([Admin()], codec=MessageCodec())
        await server.start(sock=listening)
        print(listening.getsockname()[1], flush=True)
        await server.wait_closed()


asyncio.run(main())
