"""AgentMetadataService: the sandbox has no agents of its own."""

from __future__ import annotations

from flytewright_idl.admin import GetAgentRequest, GetAgentResponse, ListAgentsRequest, ListAgentsResponse
from flytewright_idl.service import AgentMetadataServiceBase

from ..errors import NotFoundError
from .base import Service


class AgentMetadataService(Service, AgentMetadataServiceBase):
    """``flyteidl.service.AgentMetadataService``."""

    async def get_agent(self, request: GetAgentRequest) -> GetAgentResponse:
        """There is none."""
        raise NotFoundError(f"agent {request.name!r} does not exist")

    async def list_agents(self, request: ListAgentsRequest) -> ListAgentsResponse:
        """There are none."""
        return ListAgentsResponse()
