"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ...authoring.connector import (
    AsyncConnectorBase,
    AsyncConnectorExecutorMixin,
    ConnectorBase,
    ConnectorRegistry,
    Resource,
    ResourceMeta,
    SyncConnectorBase,
    SyncConnectorExecutorMixin,
    TaskCategory,
)

__all__ = [
    "AsyncConnectorBase",
    "AsyncConnectorExecutorMixin",
    "ConnectorBase",
    "ConnectorRegistry",
    "Resource",
    "ResourceMeta",
    "SyncConnectorBase",
    "SyncConnectorExecutorMixin",
    "TaskCategory",
]
