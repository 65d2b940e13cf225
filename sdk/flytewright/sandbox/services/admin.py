"""AdminService, put together from its parts; the methods that none of them has answer UNIMPLEMENTED."""

from __future__ import annotations

from .entities import EntityService
from .executions import ExecutionService
from .nodes import NodeService
from .projects import ProjectService


class AdminService(ProjectService, EntityService, ExecutionService, NodeService):
    """``flyteidl.service.AdminService``."""
