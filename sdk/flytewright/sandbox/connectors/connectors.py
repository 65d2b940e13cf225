"""`Connectors`: which connector service serves tasks of a type, as the services themselves say."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from grpclib.client import Channel
from grpclib.encoding.proto import ProtoStatusDetailsCodec

from flytewright_idl._runtime.rpc import MessageCodec
from flytewright_idl.admin import Agent, ListAgentsRequest, TaskCategory
from flytewright_idl.service import AgentMetadataServiceStub, AsyncAgentServiceStub, SyncAgentServiceStub

from .places import ConnectorPlace
from .refusals import REFUSALS, told

CALL_TIMEOUT: Final = 10.0
"""Seconds that a call may take, as propeller has it by default."""
_FRESH: Final = 10.0
"""Seconds after which a service is asked anew what it serves."""
_log = logging.getLogger(__name__)


@dataclass(slots=True, eq=False)
class Connector:
    """A connector service, and what it says that it serves."""

    place: ConnectorPlace
    channel: Channel
    timeout: float = CALL_TIMEOUT
    _agents: list[Agent] = field(default_factory=list)
    _asked_at: float | None = None
    _asking: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def jobs(self) -> AsyncAgentServiceStub:
        """What starts, follows and ends jobs."""
        return AsyncAgentServiceStub(self.channel, timeout=self.timeout)

    @property
    def calls(self) -> SyncAgentServiceStub:
        """What runs a task within one call."""
        return SyncAgentServiceStub(self.channel)

    async def agent_for(self, category: TaskCategory) -> Agent | None:
        """Who serves a type of task there, None when nobody says so."""
        return next((agent for agent in await self.agents() if category in agent.supported_task_categories), None)

    async def agents(self) -> Sequence[Agent]:
        """Who is there, as the service said a short while ago at most."""
        async with self._asking:
            now = asyncio.get_running_loop().time()
            if self._asked_at is None or now - self._asked_at > _FRESH:
                await self._ask()
                self._asked_at = asyncio.get_running_loop().time()
        return self._agents

    async def _ask(self) -> None:
        metadata = AgentMetadataServiceStub(self.channel, timeout=self.timeout)
        try:
            self._agents = (await metadata.list_agents(ListAgentsRequest())).agents
        except REFUSALS as error:  # it may not be up yet; what it said before is as good as anything
            _log.warning("the connector service at %s does not say what it serves: %s", self.place.address, told(error))


@dataclass(frozen=True, slots=True)
class Served:
    """Who serves a task."""

    connector: Connector
    category: TaskCategory
    at_once: bool
    """Whether the task is run within one call."""


class Connectors:
    """The connector services of a sandbox."""

    def __init__(self, places: Sequence[ConnectorPlace]) -> None:
        self._places = places
        self._open: list[Connector] = []

    async def serving(self, category: TaskCategory) -> Served | None:
        """Who serves tasks of a type: the service that is for it, else the first that says it does."""
        for connector in self._connectors():
            if connector.place.task_type == category.name:
                agent = await connector.agent_for(category)
                return Served(connector, category, at_once=agent is not None and agent.is_sync)
        for connector in self._connectors():
            if connector.place.task_type is None and (agent := await connector.agent_for(category)) is not None:
                return Served(connector, category, at_once=agent.is_sync)
        return None

    async def agents(self) -> Mapping[str, Agent]:
        """Everybody who serves tasks, by name: of two with the same, the one that is asked first."""
        found: dict[str, Agent] = {}
        for agents in await asyncio.gather(*(each.agents() for each in self._connectors())):
            for agent in agents:
                found.setdefault(agent.name, agent)
        return found

    def close(self) -> None:
        """Close the connections; the jobs go on."""
        for each in self._open:
            each.channel.close()

    def _connectors(self) -> list[Connector]:
        if not self._open and self._places:
            self._open = [Connector(place, _channel(place)) for place in self._places]
        return self._open


def _channel(place: ConnectorPlace) -> Channel:
    return Channel(place.host, place.port, codec=MessageCodec(), status_details_codec=ProtoStatusDetailsCodec())
