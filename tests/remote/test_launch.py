"""An execution is created once, whatever happens to the answers."""

from __future__ import annotations

import asyncio

import pytest
from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytewright.config.platform import PlatformConfig
from flytewright.remote.launch import launch
from flytewright.remote.settings import ExecutionSettings
from flytewright.rpc.client import Client
from flytewright.rpc.errors import AlreadyExistsError
from flytewright_idl.admin import ExecutionCreateRequest, ExecutionCreateResponse
from flytewright_idl.core import Identifier, LiteralMap, WorkflowExecutionIdentifier
from flytewright_idl.service.admin import AdminServiceBase
from tests.support.loopback import HOST, serving

PLAN = Identifier(project="p", domain="d", name="plan", version="1")


class LosesAnswers(AdminServiceBase):
    """Creates executions, and loses its first `lost` answers."""

    def __init__(self, lost: int) -> None:
        self.lost = lost
        self.created: list[str] = []

    async def create_execution(self, request: ExecutionCreateRequest) -> ExecutionCreateResponse:
        if request.name in self.created:
            raise GRPCError(Status.ALREADY_EXISTS, f"execution {request.name} is there")
        self.created.append(request.name)
        if self.lost:
            self.lost -= 1
            raise GRPCError(Status.UNAVAILABLE, "on the way")
        return ExecutionCreateResponse(id=WorkflowExecutionIdentifier(project="p", domain="d", name=request.name))


def plain(port: int) -> PlatformConfig:
    return PlatformConfig(endpoint=f"{HOST}:{port}", insecure=True)


def launched(admin: LosesAnswers, name: str | None = None) -> WorkflowExecutionIdentifier:
    async def run() -> WorkflowExecutionIdentifier:
        async with serving(admin) as port, Client(plain(port)) as client:
            return await launch(client.admin, PLAN, LiteralMap(), ExecutionSettings(execution_name=name))

    return asyncio.run(run())


def test_a_lost_answer_is_asked_for_again_and_one_execution_is_made() -> None:
    admin = LosesAnswers(1)
    assert [launched(admin).name] == admin.created


def test_a_name_that_was_taken_before_is_refused() -> None:
    admin = LosesAnswers(0)
    launched(admin, "mine")
    with pytest.raises(AlreadyExistsError, match="execution mine is there"):
        launched(admin, "mine")
