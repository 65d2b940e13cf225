"""AdminService: tasks, workflows and launch plans."""

from __future__ import annotations

from flytewright_idl.admin import (
    ActiveLaunchPlanListRequest,
    ActiveLaunchPlanRequest,
    LaunchPlan,
    LaunchPlanCreateRequest,
    LaunchPlanCreateResponse,
    LaunchPlanList,
    LaunchPlanState,
    LaunchPlanUpdateRequest,
    LaunchPlanUpdateResponse,
    NamedEntityIdentifierList,
    NamedEntityIdentifierListRequest,
    ObjectGetRequest,
    ResourceListRequest,
    Task,
    TaskCreateRequest,
    TaskCreateResponse,
    TaskList,
    Workflow,
    WorkflowCreateRequest,
    WorkflowCreateResponse,
    WorkflowList,
)
from flytewright_idl.core import ResourceType

from ..errors import InvalidArgumentError, missing
from ..keys import EntityKey
from ..registration import Registration
from ..store.entities import active_conditions
from ..store.listing import Query, equal
from ..store.tables import LAUNCH_PLANS, TASKS, WORKFLOWS, Table
from ..validate.fields import check_complete, check_identifier, check_limit, check_named, require
from .admin_part import AdminPart


class EntityService(AdminPart):
    """Everything that is registered."""

    async def create_task(self, request: TaskCreateRequest) -> TaskCreateResponse:
        """Register a task."""
        Registration(self._store).task(request)
        return TaskCreateResponse()

    async def get_task(self, request: ObjectGetRequest) -> Task:
        """One version of a task."""
        return self._store.tasks.get(EntityKey.of(check_complete(request.id))).entity

    async def list_tasks(self, request: ResourceListRequest) -> TaskList:
        """A page of versions of tasks."""
        tasks, token = self._store.tasks.page(_versions(request, TASKS))
        return TaskList(tasks=tasks, token=token)

    async def list_task_ids(self, request: NamedEntityIdentifierListRequest) -> NamedEntityIdentifierList:
        """A page of names of tasks."""
        names, token = self._store.tasks.names(_names(_in_domain(request), TASKS))
        return NamedEntityIdentifierList(entities=names, token=token)

    async def create_workflow(self, request: WorkflowCreateRequest) -> WorkflowCreateResponse:
        """Compile and register a workflow."""
        Registration(self._store).workflow(request)
        return WorkflowCreateResponse()

    async def get_workflow(self, request: ObjectGetRequest) -> Workflow:
        """One version of a workflow."""
        key = EntityKey.of(check_identifier(request.id, ResourceType.WORKFLOW, kind_is_open=True))
        return self._store.workflows.get(key).entity

    async def list_workflows(self, request: ResourceListRequest) -> WorkflowList:
        """A page of versions of workflows, without their nodes."""
        workflows, token = self._store.workflows.page(_versions(request, WORKFLOWS))
        return WorkflowList(workflows=workflows, token=token)

    async def list_workflow_ids(self, request: NamedEntityIdentifierListRequest) -> NamedEntityIdentifierList:
        """A page of names of workflows."""
        names, token = self._store.workflows.names(_names(_in_domain(request), WORKFLOWS))
        return NamedEntityIdentifierList(entities=names, token=token)

    async def create_launch_plan(self, request: LaunchPlanCreateRequest) -> LaunchPlanCreateResponse:
        """Register a launch plan."""
        Registration(self._store).launch_plan(request)
        return LaunchPlanCreateResponse()

    async def get_launch_plan(self, request: ObjectGetRequest) -> LaunchPlan:
        """One version of a launch plan."""
        key = EntityKey.of(check_identifier(request.id, ResourceType.LAUNCH_PLAN, kind_is_open=True))
        return self._store.launch_plans.get(key).entity

    async def list_launch_plans(self, request: ResourceListRequest) -> LaunchPlanList:
        """A page of versions of launch plans."""
        plans, token = self._store.launch_plans.page(_versions(request, LAUNCH_PLANS))
        return LaunchPlanList(launch_plans=plans, token=token)

    async def list_launch_plan_ids(self, request: NamedEntityIdentifierListRequest) -> NamedEntityIdentifierList:
        """A page of names of launch plans, of all projects and domains where none is said."""
        names, token = self._store.launch_plans.names(_names(request, LAUNCH_PLANS))
        return NamedEntityIdentifierList(entities=names, token=token)

    async def update_launch_plan(self, request: LaunchPlanUpdateRequest) -> LaunchPlanUpdateResponse:
        """Activate or deactivate a version of a launch plan."""
        key = EntityKey.of(check_identifier(request.id, ResourceType.LAUNCH_PLAN, kind_is_open=True))
        if request.state not in (LaunchPlanState.ACTIVE, LaunchPlanState.INACTIVE):
            raise InvalidArgumentError(f"Unrecognized launch plan state {request.state} for update for {key}")
        self._store.launch_plans.set_state(key, request.state)
        self._store.schedules.changed()
        return LaunchPlanUpdateResponse()

    async def get_active_launch_plan(self, request: ActiveLaunchPlanRequest) -> LaunchPlan:
        """The active version of a launch plan."""
        name = check_named(request.id)
        return self._store.launch_plans.active(name.project, name.domain, name.name)

    async def list_active_launch_plans(self, request: ActiveLaunchPlanListRequest) -> LaunchPlanList:
        """A page of the launch plans that are active."""
        require(request.project, "project")
        require(request.domain, "domain")
        check_limit(request.limit)
        plans, token = self._store.launch_plans.page(
            Query(
                limit=request.limit,
                token=request.token,
                sort_by=request.sort_by,
                conditions=active_conditions(request.project, request.domain),
            )
        )
        return LaunchPlanList(launch_plans=plans, token=token)


def _versions(request: ResourceListRequest, table: Table) -> Query:
    """The query for versions of one name, or of all names of a domain."""
    if request.id is None:
        raise missing("id")
    require(request.id.project, "project")
    require(request.id.domain, "domain")
    check_limit(request.limit)
    return Query(
        limit=request.limit,
        token=request.token,
        filters=request.filters,
        sort_by=request.sort_by,
        conditions=equal(table, project=request.id.project, domain=request.id.domain, name=request.id.name),
    )


def _in_domain(request: NamedEntityIdentifierListRequest) -> NamedEntityIdentifierListRequest:
    """Names of tasks and workflows are asked for by domain."""
    require(request.project, "project")
    require(request.domain, "domain")
    return request


def _names(request: NamedEntityIdentifierListRequest, table: Table) -> Query:
    """The query for names."""
    check_limit(request.limit)
    return Query(
        limit=request.limit,
        token=request.token,
        filters=request.filters,
        sort_by=request.sort_by,
        conditions=equal(table, project=request.project, domain=request.domain),
        default_order="name ASC",
    )
