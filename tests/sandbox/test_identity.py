"""Services that answer although there is nobody to log in and no agent to ask."""

from __future__ import annotations

import pytest
from grpclib.const import Status

from flytewright_idl.admin import GetAgentRequest, ListAgentsRequest
from flytewright_idl.service import (
    AgentMetadataServiceStub,
    AuthMetadataServiceStub,
    IdentityServiceStub,
    OAuth2MetadataRequest,
    PublicClientAuthConfigRequest,
    UserInfoRequest,
    UserInfoResponse,
)
from tests.sandbox.build import Client, refused

pytestmark = pytest.mark.anyio


async def test_everybody_is_nobody(shared: Client) -> None:
    assert await IdentityServiceStub(shared.channel, timeout=30).user_info(UserInfoRequest()) == UserInfoResponse()


async def test_who_wants_to_log_in_is_told_that_there_is_no_need(shared: Client) -> None:
    stub = AuthMetadataServiceStub(shared.channel, timeout=30)
    with refused(Status.UNIMPLEMENTED, "authentication is off", "connect without it"):
        await stub.get_o_auth_2_metadata(OAuth2MetadataRequest())
    with refused(Status.UNIMPLEMENTED, "authentication is off"):
        await stub.get_public_client_config(PublicClientAuthConfigRequest())


async def test_without_connector_services_there_are_no_agents(shared: Client) -> None:
    stub = AgentMetadataServiceStub(shared.channel, timeout=30)
    assert (await stub.list_agents(ListAgentsRequest())).agents == []
    with refused(Status.NOT_FOUND, "agent 'smith' does not exist"):
        await stub.get_agent(GetAgentRequest(name="smith"))
