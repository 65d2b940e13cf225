"""AdminService, put together from its parts."""

from __future__ import annotations

from .attributes import AttributeService
from .entities import EntityService
from .events import EventService
from .executions import ExecutionService
from .names import NameService
from .nodes import NodeService
from .projects import ProjectService


class AdminService(
    ProjectService, AttributeService, EntityService, NameService, ExecutionService, EventService, NodeService
):
    """``flyteidl.service.AdminService``."""
