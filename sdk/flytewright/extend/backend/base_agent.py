"""Connectors under the names that they had before; defined in `flytewright.authoring`."""

from ...authoring.connector import AsyncConnectorBase as AsyncAgentBase
from ...authoring.connector import AsyncConnectorExecutorMixin as AsyncAgentExecutorMixin
from ...authoring.connector import ConnectorBase as AgentBase
from ...authoring.connector import ConnectorRegistry as AgentRegistry
from ...authoring.connector import Resource, ResourceMeta, TaskCategory
from ...authoring.connector import SyncConnectorBase as SyncAgentBase
from ...authoring.connector import SyncConnectorExecutorMixin as SyncAgentExecutorMixin

__all__ = [
    "AgentBase",
    "AgentRegistry",
    "AsyncAgentBase",
    "AsyncAgentExecutorMixin",
    "Resource",
    "ResourceMeta",
    "SyncAgentBase",
    "SyncAgentExecutorMixin",
    "TaskCategory",
]
