"""AgentMetadataService: the agents of the connector services that the sandbox sends tasks to."""

from __future__ import annotations

from flytewright_idl.admin import GetAgentRequest, GetAgentResponse, ListAgentsRequest, ListAgentsResponse
from flytewright_idl.service import AgentMetadataServiceBase

from ..connectors.connectors import Connectors
from ..errors import NotFoundError
from .base import Service


class AgentMetadataService(Service, AgentMetadataServiceBase):
    """``flyteidl.service.AgentMetadataService``."""

    def __init__(self, connectors: Connectors) -> None:
        self._connectors = connectors

    async def get_agent(self, request: GetAgentRequest) -> GetAgentResponse:
        """The agent of a name."""
        agent = (await self._connectors.agents()).get(request.name)
        if agent is None:
            raise NotFoundError(f"agent {request.name!r} does not exist")
        return GetAgentResponse(agent=agent)

    async def list_agents(self, request: ListAgentsRequest) -> ListAgentsResponse:
        """All agents."""
        return ListAgentsResponse(agents=list((await self._connectors.agents()).values()))
