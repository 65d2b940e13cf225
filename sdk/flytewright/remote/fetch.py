"""Fetching and listing what is registered, and what has run."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from flytewright_idl.admin.common import NamedEntityIdentifier, ObjectGetRequest, ResourceListRequest, Sort
from flytewright_idl.admin.execution import WorkflowExecutionGetMetricsRequest, WorkflowExecutionGetRequest
from flytewright_idl.admin.launch_plan import (
    ActiveLaunchPlanRequest,
    LaunchPlanSpec,
    LaunchPlanState,
    LaunchPlanUpdateRequest,
)
from flytewright_idl.admin.project import Domain, GetDomainRequest, Project, ProjectListRequest
from flytewright_idl.core.identifier import Identifier, ResourceType, WorkflowExecutionIdentifier
from flytewright_idl.core.metrics import Span
from flytewright_idl.core.workflow import Node

from ..compile.branches import with_branches
from ..errors import EntityNotExistError, InvalidInputError
from ..rpc.errors import NotFoundError
from .entities import FlyteLaunchPlan, FlyteTask, FlyteWorkflow, LazyEntity
from .executions import ExecutionHandle
from .filters import Filter
from .lists import NEWEST_FIRST, texts
from .nodes import ids

if TYPE_CHECKING:
    from .client import AsyncFlyteRemote

IdentifierKey: TypeAlias = tuple[str, str, str, str]
KINDS = {ResourceType.TASK: "task", ResourceType.WORKFLOW: "workflow", ResourceType.LAUNCH_PLAN: "launchplan"}


async def identify(
    remote: AsyncFlyteRemote,
    kind: ResourceType,
    project: str | None,
    domain: str | None,
    name: str | None,
    version: str | None,
) -> Identifier:
    """The full name of what is registered; the newest version unless one is named.

    Raises:
        EntityNotExistError: nothing is registered under that name.
    """
    if not name:
        raise InvalidInputError(f"the name of the {kind.name.lower()} is not given")
    project, domain = project or remote.project, domain or remote.domain
    if version is None:
        request = ResourceListRequest(
            id=NamedEntityIdentifier(project=project, domain=domain, name=name), limit=1, sort_by=NEWEST_FIRST
        )
        admin = remote.client.admin
        found: list[Identifier | None]
        if kind == ResourceType.TASK:
            found = [each.id for each in (await admin.list_tasks(request)).tasks]
        elif kind == ResourceType.WORKFLOW:
            found = [each.id for each in (await admin.list_workflows(request)).workflows]
        else:
            found = [each.id for each in (await admin.list_launch_plans(request)).launch_plans]
        if not found or found[0] is None:
            raise EntityNotExistError(f"no {KINDS[kind]} {name!r} is registered in {project}/{domain}")
        version = found[0].version
    return Identifier(resource_type=kind, project=project, domain=domain, name=name, version=version)


async def fetch_task(
    self: AsyncFlyteRemote,
    project: str | None = None,
    domain: str | None = None,
    name: str | None = None,
    version: str | None = None,
) -> FlyteTask:
    """A registered task, the newest version unless one is named."""
    id = await identify(self, ResourceType.TASK, project, domain, name, version)
    return FlyteTask(await self.client.admin.get_task(ObjectGetRequest(id=id)))


async def fetch_workflow(
    self: AsyncFlyteRemote,
    project: str | None = None,
    domain: str | None = None,
    name: str | None = None,
    version: str | None = None,
) -> FlyteWorkflow:
    """A registered workflow, the newest version unless one is named."""
    id = await identify(self, ResourceType.WORKFLOW, project, domain, name, version)
    return FlyteWorkflow(await self.client.admin.get_workflow(ObjectGetRequest(id=id)))


async def fetch_launch_plan(
    self: AsyncFlyteRemote,
    project: str | None = None,
    domain: str | None = None,
    name: str | None = None,
    version: str | None = None,
) -> FlyteLaunchPlan:
    """A registered launch plan, the newest version unless one is named."""
    id = await identify(self, ResourceType.LAUNCH_PLAN, project, domain, name, version)
    return FlyteLaunchPlan(await self.client.admin.get_launch_plan(ObjectGetRequest(id=id)))


def fetch_task_lazy(
    self: AsyncFlyteRemote,
    project: str | None = None,
    domain: str | None = None,
    name: str | None = None,
    version: str | None = None,
) -> LazyEntity[FlyteTask]:
    """A registered task that is fetched when it is used first."""
    return LazyEntity(name or "", partial(fetch_task, self, project, domain, name, version))


def fetch_workflow_lazy(
    self: AsyncFlyteRemote,
    project: str | None = None,
    domain: str | None = None,
    name: str | None = None,
    version: str | None = None,
) -> LazyEntity[FlyteWorkflow]:
    """A registered workflow that is fetched when it is used first."""
    return LazyEntity(name or "", partial(fetch_workflow, self, project, domain, name, version))


async def fetch_active_launchplan(
    self: AsyncFlyteRemote, project: str | None = None, domain: str | None = None, name: str | None = None
) -> FlyteLaunchPlan | None:
    """The version of a launch plan that is active; None when none is."""
    id = NamedEntityIdentifier(project=project or self.project, domain=domain or self.domain, name=name or "")
    try:
        return FlyteLaunchPlan(await self.client.admin.get_active_launch_plan(ActiveLaunchPlanRequest(id=id)))
    except NotFoundError:
        return None


async def fetch_execution(
    self: AsyncFlyteRemote, project: str | None = None, domain: str | None = None, name: str | None = None
) -> ExecutionHandle:
    """An execution with its inputs, and with its outputs when it has ended."""
    if not name:
        raise InvalidInputError("the name of the execution is not given")
    id = WorkflowExecutionIdentifier(project=project or self.project, domain=domain or self.domain, name=name)
    message = await self.client.admin.get_execution(WorkflowExecutionGetRequest(id=id))
    return await self.sync_execution(self.handle(message, self))


async def recent_executions(
    self: AsyncFlyteRemote,
    project: str | None = None,
    domain: str | None = None,
    limit: int | None = 100,
    filters: Sequence[Filter] | None = None,
) -> list[ExecutionHandle]:
    """Executions, newest first."""
    request = ResourceListRequest(
        id=NamedEntityIdentifier(project=project or self.project, domain=domain or self.domain),
        limit=limit or 100,
        filters=texts(filters),
        sort_by=NEWEST_FIRST,
    )
    page = await self.client.admin.list_executions(request)
    return [self.handle(each, self) for each in page.executions]


async def list_tasks_by_version(
    self: AsyncFlyteRemote,
    version: str,
    project: str | None = None,
    domain: str | None = None,
    limit: int | None = 100,
) -> list[FlyteTask]:
    """The tasks that are registered under a version."""
    if not version:
        raise InvalidInputError("the version is not given")
    request = ResourceListRequest(
        id=NamedEntityIdentifier(project=project or self.project, domain=domain or self.domain),
        limit=limit or 100,
        filters=f"eq(version,{version})",
    )
    return [FlyteTask(each) for each in (await self.client.admin.list_tasks(request)).tasks]


async def list_projects(
    self: AsyncFlyteRemote,
    limit: int | None = 100,
    filters: Sequence[Filter] | None = None,
    sort_by: Sort | None = None,
) -> list[Project]:
    """The projects of the backend."""
    request = ProjectListRequest(limit=limit or 100, filters=texts(filters), sort_by=sort_by)
    return (await self.client.admin.list_projects(request)).projects


async def get_domains(self: AsyncFlyteRemote) -> list[Domain]:
    """The domains of the backend."""
    return (await self.client.admin.get_domains(GetDomainRequest())).domains


async def activate_launchplan(self: AsyncFlyteRemote, ident: Identifier) -> None:
    """Make a version of a launch plan the one that its schedule launches."""
    await self.client.admin.update_launch_plan(LaunchPlanUpdateRequest(id=ident, state=LaunchPlanState.ACTIVE))


async def deactivate_launchplan(self: AsyncFlyteRemote, ident: Identifier) -> None:
    """Stop the schedule of a version of a launch plan."""
    await self.client.admin.update_launch_plan(LaunchPlanUpdateRequest(id=ident, state=LaunchPlanState.INACTIVE))


async def get_execution_metrics(self: AsyncFlyteRemote, id: WorkflowExecutionIdentifier, depth: int = 10) -> Span:
    """Where an execution spent its time, as spans within spans."""
    request = WorkflowExecutionGetMetricsRequest(id=id, depth=depth)
    return (await self.client.admin.get_execution_metrics(request)).span or Span()


async def find_launch_plan(
    self: AsyncFlyteRemote, lp_ref: Identifier, node_launch_plans: dict[IdentifierKey, LaunchPlanSpec]
) -> None:
    """Put a launch plan among those that are known, by its full name, unless it is."""
    key = key_of(lp_ref)
    if key not in node_launch_plans:
        found = await self.client.admin.get_launch_plan(ObjectGetRequest(id=lp_ref))
        node_launch_plans[key] = found.spec or LaunchPlanSpec()


async def find_launch_plan_for_node(
    self: AsyncFlyteRemote, node: Node, node_launch_plans: dict[IdentifierKey, LaunchPlanSpec]
) -> None:
    """Put the launch plans that a node calls, and those that nodes inside of it call, among those that are known."""
    for each in with_branches(node):
        for id in ids(each):
            if id.resource_type == ResourceType.LAUNCH_PLAN:
                await find_launch_plan(self, id, node_launch_plans)


def key_of(id: Identifier) -> IdentifierKey:
    """Project, domain, name and version."""
    return id.project, id.domain, id.name, id.version
