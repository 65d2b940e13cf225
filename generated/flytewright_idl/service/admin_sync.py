# Generated from flyteidl/service/admin.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""Clients without ``await`` of the services in ``flyteidl/service/admin.proto``."""

from __future__ import annotations

from .._runtime.sync_rpc import SyncPagedCall, SyncServiceStub
from ..admin.common import (
    NamedEntity,
    NamedEntityGetRequest,
    NamedEntityIdentifier,
    NamedEntityIdentifierList,
    NamedEntityIdentifierListRequest,
    NamedEntityList,
    NamedEntityListRequest,
    NamedEntityUpdateRequest,
    NamedEntityUpdateResponse,
    ObjectGetRequest,
    ResourceListRequest,
)
from ..admin.description_entity import DescriptionEntity, DescriptionEntityList, DescriptionEntityListRequest
from ..admin.event import (
    NodeExecutionEventRequest,
    NodeExecutionEventResponse,
    TaskExecutionEventRequest,
    TaskExecutionEventResponse,
    WorkflowExecutionEventRequest,
    WorkflowExecutionEventResponse,
)
from ..admin.execution import (
    Execution,
    ExecutionCreateRequest,
    ExecutionCreateResponse,
    ExecutionList,
    ExecutionRecoverRequest,
    ExecutionRelaunchRequest,
    ExecutionState,
    ExecutionTerminateRequest,
    ExecutionTerminateResponse,
    ExecutionUpdateRequest,
    ExecutionUpdateResponse,
    WorkflowExecutionGetDataRequest,
    WorkflowExecutionGetDataResponse,
    WorkflowExecutionGetMetricsRequest,
    WorkflowExecutionGetMetricsResponse,
    WorkflowExecutionGetRequest,
)
from ..admin.launch_plan import (
    ActiveLaunchPlanListRequest,
    ActiveLaunchPlanRequest,
    LaunchPlan,
    LaunchPlanCreateRequest,
    LaunchPlanCreateResponse,
    LaunchPlanList,
    LaunchPlanState,
    LaunchPlanUpdateRequest,
    LaunchPlanUpdateResponse,
)
from ..admin.matchable_resource import (
    ListMatchableAttributesRequest,
    ListMatchableAttributesResponse,
    MatchableResource,
)
from ..admin.node_execution import (
    DynamicNodeWorkflowResponse,
    GetDynamicNodeWorkflowRequest,
    NodeExecution,
    NodeExecutionForTaskListRequest,
    NodeExecutionGetDataRequest,
    NodeExecutionGetDataResponse,
    NodeExecutionGetRequest,
    NodeExecutionList,
    NodeExecutionListRequest,
)
from ..admin.project import (
    GetDomainRequest,
    GetDomainsResponse,
    Project,
    ProjectGetRequest,
    ProjectListRequest,
    ProjectProjectState,
    ProjectRegisterRequest,
    ProjectRegisterResponse,
    ProjectUpdateResponse,
    Projects,
)
from ..admin.project_attributes import (
    ProjectAttributesDeleteRequest,
    ProjectAttributesDeleteResponse,
    ProjectAttributesGetRequest,
    ProjectAttributesGetResponse,
    ProjectAttributesUpdateRequest,
    ProjectAttributesUpdateResponse,
)
from ..admin.project_domain_attributes import (
    ProjectDomainAttributesDeleteRequest,
    ProjectDomainAttributesDeleteResponse,
    ProjectDomainAttributesGetRequest,
    ProjectDomainAttributesGetResponse,
    ProjectDomainAttributesUpdateRequest,
    ProjectDomainAttributesUpdateResponse,
)
from ..admin.task import Task, TaskCreateRequest, TaskCreateResponse, TaskList
from ..admin.task_execution import (
    TaskExecution,
    TaskExecutionGetDataRequest,
    TaskExecutionGetDataResponse,
    TaskExecutionGetRequest,
    TaskExecutionList,
    TaskExecutionListRequest,
)
from ..admin.version import GetVersionRequest, GetVersionResponse
from ..admin.workflow import Workflow, WorkflowCreateRequest, WorkflowCreateResponse, WorkflowList
from ..admin.workflow_attributes import (
    WorkflowAttributesDeleteRequest,
    WorkflowAttributesDeleteResponse,
    WorkflowAttributesGetRequest,
    WorkflowAttributesGetResponse,
    WorkflowAttributesUpdateRequest,
    WorkflowAttributesUpdateResponse,
)
from ..core.identifier import ResourceType
from .admin import (
    ADMIN_SERVICE_CREATE_EXECUTION,
    ADMIN_SERVICE_CREATE_LAUNCH_PLAN,
    ADMIN_SERVICE_CREATE_NODE_EVENT,
    ADMIN_SERVICE_CREATE_TASK,
    ADMIN_SERVICE_CREATE_TASK_EVENT,
    ADMIN_SERVICE_CREATE_WORKFLOW,
    ADMIN_SERVICE_CREATE_WORKFLOW_EVENT,
    ADMIN_SERVICE_DELETE_PROJECT_ATTRIBUTES,
    ADMIN_SERVICE_DELETE_PROJECT_DOMAIN_ATTRIBUTES,
    ADMIN_SERVICE_DELETE_WORKFLOW_ATTRIBUTES,
    ADMIN_SERVICE_GET_ACTIVE_LAUNCH_PLAN,
    ADMIN_SERVICE_GET_DESCRIPTION_ENTITY,
    ADMIN_SERVICE_GET_DOMAINS,
    ADMIN_SERVICE_GET_DYNAMIC_NODE_WORKFLOW,
    ADMIN_SERVICE_GET_EXECUTION,
    ADMIN_SERVICE_GET_EXECUTION_DATA,
    ADMIN_SERVICE_GET_EXECUTION_METRICS,
    ADMIN_SERVICE_GET_LAUNCH_PLAN,
    ADMIN_SERVICE_GET_NAMED_ENTITY,
    ADMIN_SERVICE_GET_NODE_EXECUTION,
    ADMIN_SERVICE_GET_NODE_EXECUTION_DATA,
    ADMIN_SERVICE_GET_PROJECT,
    ADMIN_SERVICE_GET_PROJECT_ATTRIBUTES,
    ADMIN_SERVICE_GET_PROJECT_DOMAIN_ATTRIBUTES,
    ADMIN_SERVICE_GET_TASK,
    ADMIN_SERVICE_GET_TASK_EXECUTION,
    ADMIN_SERVICE_GET_TASK_EXECUTION_DATA,
    ADMIN_SERVICE_GET_VERSION,
    ADMIN_SERVICE_GET_WORKFLOW,
    ADMIN_SERVICE_GET_WORKFLOW_ATTRIBUTES,
    ADMIN_SERVICE_LIST_ACTIVE_LAUNCH_PLANS,
    ADMIN_SERVICE_LIST_DESCRIPTION_ENTITIES,
    ADMIN_SERVICE_LIST_EXECUTIONS,
    ADMIN_SERVICE_LIST_LAUNCH_PLANS,
    ADMIN_SERVICE_LIST_LAUNCH_PLAN_IDS,
    ADMIN_SERVICE_LIST_MATCHABLE_ATTRIBUTES,
    ADMIN_SERVICE_LIST_NAMED_ENTITIES,
    ADMIN_SERVICE_LIST_NODE_EXECUTIONS,
    ADMIN_SERVICE_LIST_NODE_EXECUTIONS_FOR_TASK,
    ADMIN_SERVICE_LIST_PROJECTS,
    ADMIN_SERVICE_LIST_TASKS,
    ADMIN_SERVICE_LIST_TASK_EXECUTIONS,
    ADMIN_SERVICE_LIST_TASK_IDS,
    ADMIN_SERVICE_LIST_WORKFLOWS,
    ADMIN_SERVICE_LIST_WORKFLOW_IDS,
    ADMIN_SERVICE_RECOVER_EXECUTION,
    ADMIN_SERVICE_REGISTER_PROJECT,
    ADMIN_SERVICE_RELAUNCH_EXECUTION,
    ADMIN_SERVICE_TERMINATE_EXECUTION,
    ADMIN_SERVICE_UPDATE_EXECUTION,
    ADMIN_SERVICE_UPDATE_LAUNCH_PLAN,
    ADMIN_SERVICE_UPDATE_NAMED_ENTITY,
    ADMIN_SERVICE_UPDATE_PROJECT,
    ADMIN_SERVICE_UPDATE_PROJECT_ATTRIBUTES,
    ADMIN_SERVICE_UPDATE_PROJECT_DOMAIN_ATTRIBUTES,
    ADMIN_SERVICE_UPDATE_WORKFLOW_ATTRIBUTES,
)

TYPE_CHECKING = False

if TYPE_CHECKING:
    from grpclib.metadata import Deadline
    from .._runtime.rpc import CallMetadata
    from ..admin.common import Labels, NamedEntityMetadata, Sort
    from ..admin.execution import ExecutionMetadata, ExecutionSpec
    from ..admin.launch_plan import LaunchPlanSpec
    from ..admin.project import Domain
    from ..admin.project_attributes import ProjectAttributes
    from ..admin.project_domain_attributes import ProjectDomainAttributes
    from ..admin.task import TaskSpec
    from ..admin.workflow import WorkflowSpec
    from ..admin.workflow_attributes import WorkflowAttributes
    from ..core.identifier import (
        Identifier,
        NodeExecutionIdentifier,
        TaskExecutionIdentifier,
        WorkflowExecutionIdentifier,
    )
    from ..core.literals import LiteralMap
    from ..event.event import NodeExecutionEvent, TaskExecutionEvent, WorkflowExecutionEvent

__all__ = ["AdminServiceSyncStub"]


class AdminServiceSyncStub(SyncServiceStub):
    """The control plane: registers entities, starts executions and says where they stand.

    Client of ``service flyteidl.service.AdminService``.
    """

    def create_task(
        self,
        request: TaskCreateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskCreateResponse:
        """Registers a version of a task.

        ``rpc CreateTask(flyteidl.admin.TaskCreateRequest) returns (flyteidl.admin.TaskCreateResponse)``
        """
        return self._unary(ADMIN_SERVICE_CREATE_TASK, request, timeout, deadline, metadata)

    def create_task_with(
        self,
        *,
        id: Identifier | None = None,
        spec: TaskSpec | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskCreateResponse:
        """`create_task` with the request's fields as keywords."""
        return self.create_task(
            TaskCreateRequest(id=id, spec=spec), timeout=timeout, deadline=deadline, metadata=metadata
        )

    def get_task(
        self,
        request: ObjectGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> Task:
        """Gives one version of a task.

        ``rpc GetTask(flyteidl.admin.ObjectGetRequest) returns (flyteidl.admin.Task)``
        """
        return self._unary(ADMIN_SERVICE_GET_TASK, request, timeout, deadline, metadata)

    def get_task_with(
        self,
        *,
        id: Identifier | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> Task:
        """`get_task` with the request's fields as keywords."""
        return self.get_task(ObjectGetRequest(id=id), timeout=timeout, deadline=deadline, metadata=metadata)

    @property
    def list_task_ids(
        self,
    ) -> SyncPagedCall[NamedEntityIdentifierListRequest, NamedEntityIdentifierList, NamedEntityIdentifier]:
        """``rpc ListTaskIds(flyteidl.admin.NamedEntityIdentifierListRequest) returns
        (flyteidl.admin.NamedEntityIdentifierList)``
        """
        return SyncPagedCall(self, ADMIN_SERVICE_LIST_TASK_IDS, "entities", NamedEntityIdentifier)

    def list_task_ids_with(
        self,
        *,
        project: str = "",
        domain: str = "",
        limit: int = 0,
        token: str = "",
        sort_by: Sort | None = None,
        filters: str = "",
        org: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> NamedEntityIdentifierList:
        """`list_task_ids` with the request's fields as keywords."""
        return self.list_task_ids(
            NamedEntityIdentifierListRequest(
                project=project, domain=domain, limit=limit, token=token, sort_by=sort_by, filters=filters, org=org
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    @property
    def list_tasks(self) -> SyncPagedCall[ResourceListRequest, TaskList, Task]:
        """``rpc ListTasks(flyteidl.admin.ResourceListRequest) returns (flyteidl.admin.TaskList)``"""
        return SyncPagedCall(self, ADMIN_SERVICE_LIST_TASKS, "tasks", Task)

    def list_tasks_with(
        self,
        *,
        id: NamedEntityIdentifier | None = None,
        limit: int = 0,
        token: str = "",
        filters: str = "",
        sort_by: Sort | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskList:
        """`list_tasks` with the request's fields as keywords."""
        return self.list_tasks(
            ResourceListRequest(id=id, limit=limit, token=token, filters=filters, sort_by=sort_by),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def create_workflow(
        self,
        request: WorkflowCreateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> WorkflowCreateResponse:
        """Registers a version of a workflow, which is compiled.

        ``rpc CreateWorkflow(flyteidl.admin.WorkflowCreateRequest) returns (flyteidl.admin.WorkflowCreateResponse)``
        """
        return self._unary(ADMIN_SERVICE_CREATE_WORKFLOW, request, timeout, deadline, metadata)

    def create_workflow_with(
        self,
        *,
        id: Identifier | None = None,
        spec: WorkflowSpec | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> WorkflowCreateResponse:
        """`create_workflow` with the request's fields as keywords."""
        return self.create_workflow(
            WorkflowCreateRequest(id=id, spec=spec), timeout=timeout, deadline=deadline, metadata=metadata
        )

    def get_workflow(
        self,
        request: ObjectGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> Workflow:
        """Gives one version of a workflow.

        ``rpc GetWorkflow(flyteidl.admin.ObjectGetRequest) returns (flyteidl.admin.Workflow)``
        """
        return self._unary(ADMIN_SERVICE_GET_WORKFLOW, request, timeout, deadline, metadata)

    def get_workflow_with(
        self,
        *,
        id: Identifier | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> Workflow:
        """`get_workflow` with the request's fields as keywords."""
        return self.get_workflow(ObjectGetRequest(id=id), timeout=timeout, deadline=deadline, metadata=metadata)

    @property
    def list_workflow_ids(
        self,
    ) -> SyncPagedCall[NamedEntityIdentifierListRequest, NamedEntityIdentifierList, NamedEntityIdentifier]:
        """``rpc ListWorkflowIds(flyteidl.admin.NamedEntityIdentifierListRequest) returns
        (flyteidl.admin.NamedEntityIdentifierList)``
        """
        return SyncPagedCall(self, ADMIN_SERVICE_LIST_WORKFLOW_IDS, "entities", NamedEntityIdentifier)

    def list_workflow_ids_with(
        self,
        *,
        project: str = "",
        domain: str = "",
        limit: int = 0,
        token: str = "",
        sort_by: Sort | None = None,
        filters: str = "",
        org: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> NamedEntityIdentifierList:
        """`list_workflow_ids` with the request's fields as keywords."""
        return self.list_workflow_ids(
            NamedEntityIdentifierListRequest(
                project=project, domain=domain, limit=limit, token=token, sort_by=sort_by, filters=filters, org=org
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    @property
    def list_workflows(self) -> SyncPagedCall[ResourceListRequest, WorkflowList, Workflow]:
        """``rpc ListWorkflows(flyteidl.admin.ResourceListRequest) returns (flyteidl.admin.WorkflowList)``"""
        return SyncPagedCall(self, ADMIN_SERVICE_LIST_WORKFLOWS, "workflows", Workflow)

    def list_workflows_with(
        self,
        *,
        id: NamedEntityIdentifier | None = None,
        limit: int = 0,
        token: str = "",
        filters: str = "",
        sort_by: Sort | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> WorkflowList:
        """`list_workflows` with the request's fields as keywords."""
        return self.list_workflows(
            ResourceListRequest(id=id, limit=limit, token=token, filters=filters, sort_by=sort_by),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def create_launch_plan(
        self,
        request: LaunchPlanCreateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> LaunchPlanCreateResponse:
        """Registers a version of a launch plan.

        ``rpc CreateLaunchPlan(flyteidl.admin.LaunchPlanCreateRequest) returns
        (flyteidl.admin.LaunchPlanCreateResponse)``
        """
        return self._unary(ADMIN_SERVICE_CREATE_LAUNCH_PLAN, request, timeout, deadline, metadata)

    def create_launch_plan_with(
        self,
        *,
        id: Identifier | None = None,
        spec: LaunchPlanSpec | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> LaunchPlanCreateResponse:
        """`create_launch_plan` with the request's fields as keywords."""
        return self.create_launch_plan(
            LaunchPlanCreateRequest(id=id, spec=spec), timeout=timeout, deadline=deadline, metadata=metadata
        )

    def get_launch_plan(
        self,
        request: ObjectGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> LaunchPlan:
        """Gives one version of a launch plan.

        ``rpc GetLaunchPlan(flyteidl.admin.ObjectGetRequest) returns (flyteidl.admin.LaunchPlan)``
        """
        return self._unary(ADMIN_SERVICE_GET_LAUNCH_PLAN, request, timeout, deadline, metadata)

    def get_launch_plan_with(
        self,
        *,
        id: Identifier | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> LaunchPlan:
        """`get_launch_plan` with the request's fields as keywords."""
        return self.get_launch_plan(ObjectGetRequest(id=id), timeout=timeout, deadline=deadline, metadata=metadata)

    def get_active_launch_plan(
        self,
        request: ActiveLaunchPlanRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> LaunchPlan:
        """Gives the version of a launch plan that is active.

        ``rpc GetActiveLaunchPlan(flyteidl.admin.ActiveLaunchPlanRequest) returns (flyteidl.admin.LaunchPlan)``
        """
        return self._unary(ADMIN_SERVICE_GET_ACTIVE_LAUNCH_PLAN, request, timeout, deadline, metadata)

    def get_active_launch_plan_with(
        self,
        *,
        id: NamedEntityIdentifier | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> LaunchPlan:
        """`get_active_launch_plan` with the request's fields as keywords."""
        return self.get_active_launch_plan(
            ActiveLaunchPlanRequest(id=id), timeout=timeout, deadline=deadline, metadata=metadata
        )

    @property
    def list_active_launch_plans(self) -> SyncPagedCall[ActiveLaunchPlanListRequest, LaunchPlanList, LaunchPlan]:
        """``rpc ListActiveLaunchPlans(flyteidl.admin.ActiveLaunchPlanListRequest) returns
        (flyteidl.admin.LaunchPlanList)``
        """
        return SyncPagedCall(self, ADMIN_SERVICE_LIST_ACTIVE_LAUNCH_PLANS, "launch_plans", LaunchPlan)

    def list_active_launch_plans_with(
        self,
        *,
        project: str = "",
        domain: str = "",
        limit: int = 0,
        token: str = "",
        sort_by: Sort | None = None,
        org: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> LaunchPlanList:
        """`list_active_launch_plans` with the request's fields as keywords."""
        return self.list_active_launch_plans(
            ActiveLaunchPlanListRequest(
                project=project, domain=domain, limit=limit, token=token, sort_by=sort_by, org=org
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    @property
    def list_launch_plan_ids(
        self,
    ) -> SyncPagedCall[NamedEntityIdentifierListRequest, NamedEntityIdentifierList, NamedEntityIdentifier]:
        """``rpc ListLaunchPlanIds(flyteidl.admin.NamedEntityIdentifierListRequest) returns
        (flyteidl.admin.NamedEntityIdentifierList)``
        """
        return SyncPagedCall(self, ADMIN_SERVICE_LIST_LAUNCH_PLAN_IDS, "entities", NamedEntityIdentifier)

    def list_launch_plan_ids_with(
        self,
        *,
        project: str = "",
        domain: str = "",
        limit: int = 0,
        token: str = "",
        sort_by: Sort | None = None,
        filters: str = "",
        org: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> NamedEntityIdentifierList:
        """`list_launch_plan_ids` with the request's fields as keywords."""
        return self.list_launch_plan_ids(
            NamedEntityIdentifierListRequest(
                project=project, domain=domain, limit=limit, token=token, sort_by=sort_by, filters=filters, org=org
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    @property
    def list_launch_plans(self) -> SyncPagedCall[ResourceListRequest, LaunchPlanList, LaunchPlan]:
        """``rpc ListLaunchPlans(flyteidl.admin.ResourceListRequest) returns (flyteidl.admin.LaunchPlanList)``"""
        return SyncPagedCall(self, ADMIN_SERVICE_LIST_LAUNCH_PLANS, "launch_plans", LaunchPlan)

    def list_launch_plans_with(
        self,
        *,
        id: NamedEntityIdentifier | None = None,
        limit: int = 0,
        token: str = "",
        filters: str = "",
        sort_by: Sort | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> LaunchPlanList:
        """`list_launch_plans` with the request's fields as keywords."""
        return self.list_launch_plans(
            ResourceListRequest(id=id, limit=limit, token=token, filters=filters, sort_by=sort_by),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def update_launch_plan(
        self,
        request: LaunchPlanUpdateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> LaunchPlanUpdateResponse:
        """Activates or deactivates a version of a launch plan.

        ``rpc UpdateLaunchPlan(flyteidl.admin.LaunchPlanUpdateRequest) returns
        (flyteidl.admin.LaunchPlanUpdateResponse)``
        """
        return self._unary(ADMIN_SERVICE_UPDATE_LAUNCH_PLAN, request, timeout, deadline, metadata)

    def update_launch_plan_with(
        self,
        *,
        id: Identifier | None = None,
        state: LaunchPlanState = LaunchPlanState(0),
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> LaunchPlanUpdateResponse:
        """`update_launch_plan` with the request's fields as keywords."""
        return self.update_launch_plan(
            LaunchPlanUpdateRequest(id=id, state=state), timeout=timeout, deadline=deadline, metadata=metadata
        )

    def create_execution(
        self,
        request: ExecutionCreateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ExecutionCreateResponse:
        """Starts an execution of a launch plan or a single task.

        ``rpc CreateExecution(flyteidl.admin.ExecutionCreateRequest) returns
        (flyteidl.admin.ExecutionCreateResponse)``
        """
        return self._unary(ADMIN_SERVICE_CREATE_EXECUTION, request, timeout, deadline, metadata)

    def create_execution_with(
        self,
        *,
        project: str = "",
        domain: str = "",
        name: str = "",
        spec: ExecutionSpec | None = None,
        inputs: LiteralMap | None = None,
        org: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ExecutionCreateResponse:
        """`create_execution` with the request's fields as keywords."""
        return self.create_execution(
            ExecutionCreateRequest(project=project, domain=domain, name=name, spec=spec, inputs=inputs, org=org),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def relaunch_execution(
        self,
        request: ExecutionRelaunchRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ExecutionCreateResponse:
        """Starts an execution anew with the same spec.

        ``rpc RelaunchExecution(flyteidl.admin.ExecutionRelaunchRequest) returns
        (flyteidl.admin.ExecutionCreateResponse)``
        """
        return self._unary(ADMIN_SERVICE_RELAUNCH_EXECUTION, request, timeout, deadline, metadata)

    def relaunch_execution_with(
        self,
        *,
        id: WorkflowExecutionIdentifier | None = None,
        name: str = "",
        overwrite_cache: bool = False,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ExecutionCreateResponse:
        """`relaunch_execution` with the request's fields as keywords."""
        return self.relaunch_execution(
            ExecutionRelaunchRequest(id=id, name=name, overwrite_cache=overwrite_cache),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def recover_execution(
        self,
        request: ExecutionRecoverRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ExecutionCreateResponse:
        """Starts a failed execution anew, and takes over what had succeeded in it.

        ``rpc RecoverExecution(flyteidl.admin.ExecutionRecoverRequest) returns
        (flyteidl.admin.ExecutionCreateResponse)``
        """
        return self._unary(ADMIN_SERVICE_RECOVER_EXECUTION, request, timeout, deadline, metadata)

    def recover_execution_with(
        self,
        *,
        id: WorkflowExecutionIdentifier | None = None,
        name: str = "",
        metadata: ExecutionMetadata | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata_: CallMetadata | None = None,
    ) -> ExecutionCreateResponse:
        """`recover_execution` with the request's fields as keywords."""
        return self.recover_execution(
            ExecutionRecoverRequest(id=id, name=name, metadata=metadata),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata_,
        )

    def get_execution(
        self,
        request: WorkflowExecutionGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> Execution:
        """Gives an execution and where it stands.

        ``rpc GetExecution(flyteidl.admin.WorkflowExecutionGetRequest) returns (flyteidl.admin.Execution)``
        """
        return self._unary(ADMIN_SERVICE_GET_EXECUTION, request, timeout, deadline, metadata)

    def get_execution_with(
        self,
        *,
        id: WorkflowExecutionIdentifier | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> Execution:
        """`get_execution` with the request's fields as keywords."""
        return self.get_execution(
            WorkflowExecutionGetRequest(id=id), timeout=timeout, deadline=deadline, metadata=metadata
        )

    def update_execution(
        self,
        request: ExecutionUpdateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ExecutionUpdateResponse:
        """``rpc UpdateExecution(flyteidl.admin.ExecutionUpdateRequest) returns
        (flyteidl.admin.ExecutionUpdateResponse)``
        """
        return self._unary(ADMIN_SERVICE_UPDATE_EXECUTION, request, timeout, deadline, metadata)

    def update_execution_with(
        self,
        *,
        id: WorkflowExecutionIdentifier | None = None,
        state: ExecutionState = ExecutionState(0),
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ExecutionUpdateResponse:
        """`update_execution` with the request's fields as keywords."""
        return self.update_execution(
            ExecutionUpdateRequest(id=id, state=state), timeout=timeout, deadline=deadline, metadata=metadata
        )

    def get_execution_data(
        self,
        request: WorkflowExecutionGetDataRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> WorkflowExecutionGetDataResponse:
        """Gives the inputs and outputs of an execution, or URLs of them.

        ``rpc GetExecutionData(flyteidl.admin.WorkflowExecutionGetDataRequest) returns
        (flyteidl.admin.WorkflowExecutionGetDataResponse)``
        """
        return self._unary(ADMIN_SERVICE_GET_EXECUTION_DATA, request, timeout, deadline, metadata)

    def get_execution_data_with(
        self,
        *,
        id: WorkflowExecutionIdentifier | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> WorkflowExecutionGetDataResponse:
        """`get_execution_data` with the request's fields as keywords."""
        return self.get_execution_data(
            WorkflowExecutionGetDataRequest(id=id), timeout=timeout, deadline=deadline, metadata=metadata
        )

    @property
    def list_executions(self) -> SyncPagedCall[ResourceListRequest, ExecutionList, Execution]:
        """Lists executions, page by page.

        ``rpc ListExecutions(flyteidl.admin.ResourceListRequest) returns (flyteidl.admin.ExecutionList)``
        """
        return SyncPagedCall(self, ADMIN_SERVICE_LIST_EXECUTIONS, "executions", Execution)

    def list_executions_with(
        self,
        *,
        id: NamedEntityIdentifier | None = None,
        limit: int = 0,
        token: str = "",
        filters: str = "",
        sort_by: Sort | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ExecutionList:
        """`list_executions` with the request's fields as keywords."""
        return self.list_executions(
            ResourceListRequest(id=id, limit=limit, token=token, filters=filters, sort_by=sort_by),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def terminate_execution(
        self,
        request: ExecutionTerminateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ExecutionTerminateResponse:
        """Aborts an execution.

        ``rpc TerminateExecution(flyteidl.admin.ExecutionTerminateRequest) returns
        (flyteidl.admin.ExecutionTerminateResponse)``
        """
        return self._unary(ADMIN_SERVICE_TERMINATE_EXECUTION, request, timeout, deadline, metadata)

    def terminate_execution_with(
        self,
        *,
        id: WorkflowExecutionIdentifier | None = None,
        cause: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ExecutionTerminateResponse:
        """`terminate_execution` with the request's fields as keywords."""
        return self.terminate_execution(
            ExecutionTerminateRequest(id=id, cause=cause), timeout=timeout, deadline=deadline, metadata=metadata
        )

    def get_node_execution(
        self,
        request: NodeExecutionGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> NodeExecution:
        """``rpc GetNodeExecution(flyteidl.admin.NodeExecutionGetRequest) returns (flyteidl.admin.NodeExecution)``"""
        return self._unary(ADMIN_SERVICE_GET_NODE_EXECUTION, request, timeout, deadline, metadata)

    def get_node_execution_with(
        self,
        *,
        id: NodeExecutionIdentifier | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> NodeExecution:
        """`get_node_execution` with the request's fields as keywords."""
        return self.get_node_execution(
            NodeExecutionGetRequest(id=id), timeout=timeout, deadline=deadline, metadata=metadata
        )

    def get_dynamic_node_workflow(
        self,
        request: GetDynamicNodeWorkflowRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> DynamicNodeWorkflowResponse:
        """``rpc GetDynamicNodeWorkflow(flyteidl.admin.GetDynamicNodeWorkflowRequest) returns
        (flyteidl.admin.DynamicNodeWorkflowResponse)``
        """
        return self._unary(ADMIN_SERVICE_GET_DYNAMIC_NODE_WORKFLOW, request, timeout, deadline, metadata)

    def get_dynamic_node_workflow_with(
        self,
        *,
        id: NodeExecutionIdentifier | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> DynamicNodeWorkflowResponse:
        """`get_dynamic_node_workflow` with the request's fields as keywords."""
        return self.get_dynamic_node_workflow(
            GetDynamicNodeWorkflowRequest(id=id), timeout=timeout, deadline=deadline, metadata=metadata
        )

    @property
    def list_node_executions(self) -> SyncPagedCall[NodeExecutionListRequest, NodeExecutionList, NodeExecution]:
        """Lists the runs of an execution's nodes, page by page.

        ``rpc ListNodeExecutions(flyteidl.admin.NodeExecutionListRequest) returns (flyteidl.admin.NodeExecutionList)``
        """
        return SyncPagedCall(self, ADMIN_SERVICE_LIST_NODE_EXECUTIONS, "node_executions", NodeExecution)

    def list_node_executions_with(
        self,
        *,
        workflow_execution_id: WorkflowExecutionIdentifier | None = None,
        limit: int = 0,
        token: str = "",
        filters: str = "",
        sort_by: Sort | None = None,
        unique_parent_id: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> NodeExecutionList:
        """`list_node_executions` with the request's fields as keywords."""
        return self.list_node_executions(
            NodeExecutionListRequest(
                workflow_execution_id=workflow_execution_id,
                limit=limit,
                token=token,
                filters=filters,
                sort_by=sort_by,
                unique_parent_id=unique_parent_id,
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    @property
    def list_node_executions_for_task(
        self,
    ) -> SyncPagedCall[NodeExecutionForTaskListRequest, NodeExecutionList, NodeExecution]:
        """``rpc ListNodeExecutionsForTask(flyteidl.admin.NodeExecutionForTaskListRequest) returns
        (flyteidl.admin.NodeExecutionList)``
        """
        return SyncPagedCall(self, ADMIN_SERVICE_LIST_NODE_EXECUTIONS_FOR_TASK, "node_executions", NodeExecution)

    def list_node_executions_for_task_with(
        self,
        *,
        task_execution_id: TaskExecutionIdentifier | None = None,
        limit: int = 0,
        token: str = "",
        filters: str = "",
        sort_by: Sort | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> NodeExecutionList:
        """`list_node_executions_for_task` with the request's fields as keywords."""
        return self.list_node_executions_for_task(
            NodeExecutionForTaskListRequest(
                task_execution_id=task_execution_id, limit=limit, token=token, filters=filters, sort_by=sort_by
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def get_node_execution_data(
        self,
        request: NodeExecutionGetDataRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> NodeExecutionGetDataResponse:
        """``rpc GetNodeExecutionData(flyteidl.admin.NodeExecutionGetDataRequest) returns
        (flyteidl.admin.NodeExecutionGetDataResponse)``
        """
        return self._unary(ADMIN_SERVICE_GET_NODE_EXECUTION_DATA, request, timeout, deadline, metadata)

    def get_node_execution_data_with(
        self,
        *,
        id: NodeExecutionIdentifier | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> NodeExecutionGetDataResponse:
        """`get_node_execution_data` with the request's fields as keywords."""
        return self.get_node_execution_data(
            NodeExecutionGetDataRequest(id=id), timeout=timeout, deadline=deadline, metadata=metadata
        )

    def register_project(
        self,
        request: ProjectRegisterRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ProjectRegisterResponse:
        """Adds a project.

        ``rpc RegisterProject(flyteidl.admin.ProjectRegisterRequest) returns
        (flyteidl.admin.ProjectRegisterResponse)``
        """
        return self._unary(ADMIN_SERVICE_REGISTER_PROJECT, request, timeout, deadline, metadata)

    def register_project_with(
        self,
        *,
        project: Project | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ProjectRegisterResponse:
        """`register_project` with the request's fields as keywords."""
        return self.register_project(
            ProjectRegisterRequest(project=project), timeout=timeout, deadline=deadline, metadata=metadata
        )

    def update_project(
        self,
        request: Project,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ProjectUpdateResponse:
        """``rpc UpdateProject(flyteidl.admin.Project) returns (flyteidl.admin.ProjectUpdateResponse)``"""
        return self._unary(ADMIN_SERVICE_UPDATE_PROJECT, request, timeout, deadline, metadata)

    def update_project_with(
        self,
        *,
        id: str = "",
        name: str = "",
        domains: list[Domain] | None = None,
        description: str = "",
        labels: Labels | None = None,
        state: ProjectProjectState = ProjectProjectState(0),
        org: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ProjectUpdateResponse:
        """`update_project` with the request's fields as keywords."""
        return self.update_project(
            Project(id=id, name=name, domains=domains, description=description, labels=labels, state=state, org=org),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def get_project(
        self,
        request: ProjectGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> Project:
        """``rpc GetProject(flyteidl.admin.ProjectGetRequest) returns (flyteidl.admin.Project)``"""
        return self._unary(ADMIN_SERVICE_GET_PROJECT, request, timeout, deadline, metadata)

    def get_project_with(
        self,
        *,
        id: str = "",
        org: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> Project:
        """`get_project` with the request's fields as keywords."""
        return self.get_project(
            ProjectGetRequest(id=id, org=org), timeout=timeout, deadline=deadline, metadata=metadata
        )

    @property
    def list_projects(self) -> SyncPagedCall[ProjectListRequest, Projects, Project]:
        """Lists the projects, page by page.

        ``rpc ListProjects(flyteidl.admin.ProjectListRequest) returns (flyteidl.admin.Projects)``
        """
        return SyncPagedCall(self, ADMIN_SERVICE_LIST_PROJECTS, "projects", Project)

    def list_projects_with(
        self,
        *,
        limit: int = 0,
        token: str = "",
        filters: str = "",
        sort_by: Sort | None = None,
        org: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> Projects:
        """`list_projects` with the request's fields as keywords."""
        return self.list_projects(
            ProjectListRequest(limit=limit, token=token, filters=filters, sort_by=sort_by, org=org),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def get_domains(
        self,
        request: GetDomainRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetDomainsResponse:
        """``rpc GetDomains(flyteidl.admin.GetDomainRequest) returns (flyteidl.admin.GetDomainsResponse)``"""
        return self._unary(ADMIN_SERVICE_GET_DOMAINS, request, timeout, deadline, metadata)

    def get_domains_with(
        self, *, timeout: float | None = None, deadline: Deadline | None = None, metadata: CallMetadata | None = None
    ) -> GetDomainsResponse:
        """`get_domains` with the request's fields as keywords."""
        return self.get_domains(GetDomainRequest(), timeout=timeout, deadline=deadline, metadata=metadata)

    def create_workflow_event(
        self,
        request: WorkflowExecutionEventRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> WorkflowExecutionEventResponse:
        """``rpc CreateWorkflowEvent(flyteidl.admin.WorkflowExecutionEventRequest) returns
        (flyteidl.admin.WorkflowExecutionEventResponse)``
        """
        return self._unary(ADMIN_SERVICE_CREATE_WORKFLOW_EVENT, request, timeout, deadline, metadata)

    def create_workflow_event_with(
        self,
        *,
        request_id: str = "",
        event: WorkflowExecutionEvent | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> WorkflowExecutionEventResponse:
        """`create_workflow_event` with the request's fields as keywords."""
        return self.create_workflow_event(
            WorkflowExecutionEventRequest(request_id=request_id, event=event),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def create_node_event(
        self,
        request: NodeExecutionEventRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> NodeExecutionEventResponse:
        """``rpc CreateNodeEvent(flyteidl.admin.NodeExecutionEventRequest) returns
        (flyteidl.admin.NodeExecutionEventResponse)``
        """
        return self._unary(ADMIN_SERVICE_CREATE_NODE_EVENT, request, timeout, deadline, metadata)

    def create_node_event_with(
        self,
        *,
        request_id: str = "",
        event: NodeExecutionEvent | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> NodeExecutionEventResponse:
        """`create_node_event` with the request's fields as keywords."""
        return self.create_node_event(
            NodeExecutionEventRequest(request_id=request_id, event=event),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def create_task_event(
        self,
        request: TaskExecutionEventRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskExecutionEventResponse:
        """``rpc CreateTaskEvent(flyteidl.admin.TaskExecutionEventRequest) returns
        (flyteidl.admin.TaskExecutionEventResponse)``
        """
        return self._unary(ADMIN_SERVICE_CREATE_TASK_EVENT, request, timeout, deadline, metadata)

    def create_task_event_with(
        self,
        *,
        request_id: str = "",
        event: TaskExecutionEvent | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskExecutionEventResponse:
        """`create_task_event` with the request's fields as keywords."""
        return self.create_task_event(
            TaskExecutionEventRequest(request_id=request_id, event=event),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def get_task_execution(
        self,
        request: TaskExecutionGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskExecution:
        """``rpc GetTaskExecution(flyteidl.admin.TaskExecutionGetRequest) returns (flyteidl.admin.TaskExecution)``"""
        return self._unary(ADMIN_SERVICE_GET_TASK_EXECUTION, request, timeout, deadline, metadata)

    def get_task_execution_with(
        self,
        *,
        id: TaskExecutionIdentifier | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskExecution:
        """`get_task_execution` with the request's fields as keywords."""
        return self.get_task_execution(
            TaskExecutionGetRequest(id=id), timeout=timeout, deadline=deadline, metadata=metadata
        )

    @property
    def list_task_executions(self) -> SyncPagedCall[TaskExecutionListRequest, TaskExecutionList, TaskExecution]:
        """Lists the attempts of a node's task, page by page.

        ``rpc ListTaskExecutions(flyteidl.admin.TaskExecutionListRequest) returns (flyteidl.admin.TaskExecutionList)``
        """
        return SyncPagedCall(self, ADMIN_SERVICE_LIST_TASK_EXECUTIONS, "task_executions", TaskExecution)

    def list_task_executions_with(
        self,
        *,
        node_execution_id: NodeExecutionIdentifier | None = None,
        limit: int = 0,
        token: str = "",
        filters: str = "",
        sort_by: Sort | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskExecutionList:
        """`list_task_executions` with the request's fields as keywords."""
        return self.list_task_executions(
            TaskExecutionListRequest(
                node_execution_id=node_execution_id, limit=limit, token=token, filters=filters, sort_by=sort_by
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def get_task_execution_data(
        self,
        request: TaskExecutionGetDataRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskExecutionGetDataResponse:
        """``rpc GetTaskExecutionData(flyteidl.admin.TaskExecutionGetDataRequest) returns
        (flyteidl.admin.TaskExecutionGetDataResponse)``
        """
        return self._unary(ADMIN_SERVICE_GET_TASK_EXECUTION_DATA, request, timeout, deadline, metadata)

    def get_task_execution_data_with(
        self,
        *,
        id: TaskExecutionIdentifier | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskExecutionGetDataResponse:
        """`get_task_execution_data` with the request's fields as keywords."""
        return self.get_task_execution_data(
            TaskExecutionGetDataRequest(id=id), timeout=timeout, deadline=deadline, metadata=metadata
        )

    def update_project_domain_attributes(
        self,
        request: ProjectDomainAttributesUpdateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ProjectDomainAttributesUpdateResponse:
        """``rpc UpdateProjectDomainAttributes(flyteidl.admin.ProjectDomainAttributesUpdateRequest) returns
        (flyteidl.admin.ProjectDomainAttributesUpdateResponse)``
        """
        return self._unary(ADMIN_SERVICE_UPDATE_PROJECT_DOMAIN_ATTRIBUTES, request, timeout, deadline, metadata)

    def update_project_domain_attributes_with(
        self,
        *,
        attributes: ProjectDomainAttributes | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ProjectDomainAttributesUpdateResponse:
        """`update_project_domain_attributes` with the request's fields as keywords."""
        return self.update_project_domain_attributes(
            ProjectDomainAttributesUpdateRequest(attributes=attributes),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def get_project_domain_attributes(
        self,
        request: ProjectDomainAttributesGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ProjectDomainAttributesGetResponse:
        """``rpc GetProjectDomainAttributes(flyteidl.admin.ProjectDomainAttributesGetRequest) returns
        (flyteidl.admin.ProjectDomainAttributesGetResponse)``
        """
        return self._unary(ADMIN_SERVICE_GET_PROJECT_DOMAIN_ATTRIBUTES, request, timeout, deadline, metadata)

    def get_project_domain_attributes_with(
        self,
        *,
        project: str = "",
        domain: str = "",
        resource_type: MatchableResource = MatchableResource(0),
        org: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ProjectDomainAttributesGetResponse:
        """`get_project_domain_attributes` with the request's fields as keywords."""
        return self.get_project_domain_attributes(
            ProjectDomainAttributesGetRequest(project=project, domain=domain, resource_type=resource_type, org=org),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def delete_project_domain_attributes(
        self,
        request: ProjectDomainAttributesDeleteRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ProjectDomainAttributesDeleteResponse:
        """``rpc DeleteProjectDomainAttributes(flyteidl.admin.ProjectDomainAttributesDeleteRequest) returns
        (flyteidl.admin.ProjectDomainAttributesDeleteResponse)``
        """
        return self._unary(ADMIN_SERVICE_DELETE_PROJECT_DOMAIN_ATTRIBUTES, request, timeout, deadline, metadata)

    def delete_project_domain_attributes_with(
        self,
        *,
        project: str = "",
        domain: str = "",
        resource_type: MatchableResource = MatchableResource(0),
        org: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ProjectDomainAttributesDeleteResponse:
        """`delete_project_domain_attributes` with the request's fields as keywords."""
        return self.delete_project_domain_attributes(
            ProjectDomainAttributesDeleteRequest(project=project, domain=domain, resource_type=resource_type, org=org),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def update_project_attributes(
        self,
        request: ProjectAttributesUpdateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ProjectAttributesUpdateResponse:
        """``rpc UpdateProjectAttributes(flyteidl.admin.ProjectAttributesUpdateRequest) returns
        (flyteidl.admin.ProjectAttributesUpdateResponse)``
        """
        return self._unary(ADMIN_SERVICE_UPDATE_PROJECT_ATTRIBUTES, request, timeout, deadline, metadata)

    def update_project_attributes_with(
        self,
        *,
        attributes: ProjectAttributes | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ProjectAttributesUpdateResponse:
        """`update_project_attributes` with the request's fields as keywords."""
        return self.update_project_attributes(
            ProjectAttributesUpdateRequest(attributes=attributes), timeout=timeout, deadline=deadline, metadata=metadata
        )

    def get_project_attributes(
        self,
        request: ProjectAttributesGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ProjectAttributesGetResponse:
        """``rpc GetProjectAttributes(flyteidl.admin.ProjectAttributesGetRequest) returns
        (flyteidl.admin.ProjectAttributesGetResponse)``
        """
        return self._unary(ADMIN_SERVICE_GET_PROJECT_ATTRIBUTES, request, timeout, deadline, metadata)

    def get_project_attributes_with(
        self,
        *,
        project: str = "",
        resource_type: MatchableResource = MatchableResource(0),
        org: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ProjectAttributesGetResponse:
        """`get_project_attributes` with the request's fields as keywords."""
        return self.get_project_attributes(
            ProjectAttributesGetRequest(project=project, resource_type=resource_type, org=org),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def delete_project_attributes(
        self,
        request: ProjectAttributesDeleteRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ProjectAttributesDeleteResponse:
        """``rpc DeleteProjectAttributes(flyteidl.admin.ProjectAttributesDeleteRequest) returns
        (flyteidl.admin.ProjectAttributesDeleteResponse)``
        """
        return self._unary(ADMIN_SERVICE_DELETE_PROJECT_ATTRIBUTES, request, timeout, deadline, metadata)

    def delete_project_attributes_with(
        self,
        *,
        project: str = "",
        resource_type: MatchableResource = MatchableResource(0),
        org: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ProjectAttributesDeleteResponse:
        """`delete_project_attributes` with the request's fields as keywords."""
        return self.delete_project_attributes(
            ProjectAttributesDeleteRequest(project=project, resource_type=resource_type, org=org),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def update_workflow_attributes(
        self,
        request: WorkflowAttributesUpdateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> WorkflowAttributesUpdateResponse:
        """``rpc UpdateWorkflowAttributes(flyteidl.admin.WorkflowAttributesUpdateRequest) returns
        (flyteidl.admin.WorkflowAttributesUpdateResponse)``
        """
        return self._unary(ADMIN_SERVICE_UPDATE_WORKFLOW_ATTRIBUTES, request, timeout, deadline, metadata)

    def update_workflow_attributes_with(
        self,
        *,
        attributes: WorkflowAttributes | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> WorkflowAttributesUpdateResponse:
        """`update_workflow_attributes` with the request's fields as keywords."""
        return self.update_workflow_attributes(
            WorkflowAttributesUpdateRequest(attributes=attributes),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def get_workflow_attributes(
        self,
        request: WorkflowAttributesGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> WorkflowAttributesGetResponse:
        """``rpc GetWorkflowAttributes(flyteidl.admin.WorkflowAttributesGetRequest) returns
        (flyteidl.admin.WorkflowAttributesGetResponse)``
        """
        return self._unary(ADMIN_SERVICE_GET_WORKFLOW_ATTRIBUTES, request, timeout, deadline, metadata)

    def get_workflow_attributes_with(
        self,
        *,
        project: str = "",
        domain: str = "",
        workflow: str = "",
        resource_type: MatchableResource = MatchableResource(0),
        org: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> WorkflowAttributesGetResponse:
        """`get_workflow_attributes` with the request's fields as keywords."""
        return self.get_workflow_attributes(
            WorkflowAttributesGetRequest(
                project=project, domain=domain, workflow=workflow, resource_type=resource_type, org=org
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def delete_workflow_attributes(
        self,
        request: WorkflowAttributesDeleteRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> WorkflowAttributesDeleteResponse:
        """``rpc DeleteWorkflowAttributes(flyteidl.admin.WorkflowAttributesDeleteRequest) returns
        (flyteidl.admin.WorkflowAttributesDeleteResponse)``
        """
        return self._unary(ADMIN_SERVICE_DELETE_WORKFLOW_ATTRIBUTES, request, timeout, deadline, metadata)

    def delete_workflow_attributes_with(
        self,
        *,
        project: str = "",
        domain: str = "",
        workflow: str = "",
        resource_type: MatchableResource = MatchableResource(0),
        org: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> WorkflowAttributesDeleteResponse:
        """`delete_workflow_attributes` with the request's fields as keywords."""
        return self.delete_workflow_attributes(
            WorkflowAttributesDeleteRequest(
                project=project, domain=domain, workflow=workflow, resource_type=resource_type, org=org
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def list_matchable_attributes(
        self,
        request: ListMatchableAttributesRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ListMatchableAttributesResponse:
        """``rpc ListMatchableAttributes(flyteidl.admin.ListMatchableAttributesRequest) returns
        (flyteidl.admin.ListMatchableAttributesResponse)``
        """
        return self._unary(ADMIN_SERVICE_LIST_MATCHABLE_ATTRIBUTES, request, timeout, deadline, metadata)

    def list_matchable_attributes_with(
        self,
        *,
        resource_type: MatchableResource = MatchableResource(0),
        org: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> ListMatchableAttributesResponse:
        """`list_matchable_attributes` with the request's fields as keywords."""
        return self.list_matchable_attributes(
            ListMatchableAttributesRequest(resource_type=resource_type, org=org),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    @property
    def list_named_entities(self) -> SyncPagedCall[NamedEntityListRequest, NamedEntityList, NamedEntity]:
        """``rpc ListNamedEntities(flyteidl.admin.NamedEntityListRequest) returns (flyteidl.admin.NamedEntityList)``"""
        return SyncPagedCall(self, ADMIN_SERVICE_LIST_NAMED_ENTITIES, "entities", NamedEntity)

    def list_named_entities_with(
        self,
        *,
        resource_type: ResourceType = ResourceType(0),
        project: str = "",
        domain: str = "",
        limit: int = 0,
        token: str = "",
        sort_by: Sort | None = None,
        filters: str = "",
        org: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> NamedEntityList:
        """`list_named_entities` with the request's fields as keywords."""
        return self.list_named_entities(
            NamedEntityListRequest(
                resource_type=resource_type,
                project=project,
                domain=domain,
                limit=limit,
                token=token,
                sort_by=sort_by,
                filters=filters,
                org=org,
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def get_named_entity(
        self,
        request: NamedEntityGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> NamedEntity:
        """``rpc GetNamedEntity(flyteidl.admin.NamedEntityGetRequest) returns (flyteidl.admin.NamedEntity)``"""
        return self._unary(ADMIN_SERVICE_GET_NAMED_ENTITY, request, timeout, deadline, metadata)

    def get_named_entity_with(
        self,
        *,
        resource_type: ResourceType = ResourceType(0),
        id: NamedEntityIdentifier | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> NamedEntity:
        """`get_named_entity` with the request's fields as keywords."""
        return self.get_named_entity(
            NamedEntityGetRequest(resource_type=resource_type, id=id),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def update_named_entity(
        self,
        request: NamedEntityUpdateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> NamedEntityUpdateResponse:
        """``rpc UpdateNamedEntity(flyteidl.admin.NamedEntityUpdateRequest) returns
        (flyteidl.admin.NamedEntityUpdateResponse)``
        """
        return self._unary(ADMIN_SERVICE_UPDATE_NAMED_ENTITY, request, timeout, deadline, metadata)

    def update_named_entity_with(
        self,
        *,
        resource_type: ResourceType = ResourceType(0),
        id: NamedEntityIdentifier | None = None,
        metadata: NamedEntityMetadata | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata_: CallMetadata | None = None,
    ) -> NamedEntityUpdateResponse:
        """`update_named_entity` with the request's fields as keywords."""
        return self.update_named_entity(
            NamedEntityUpdateRequest(resource_type=resource_type, id=id, metadata=metadata),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata_,
        )

    def get_version(
        self,
        request: GetVersionRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetVersionResponse:
        """Gives the version of the control plane.

        ``rpc GetVersion(flyteidl.admin.GetVersionRequest) returns (flyteidl.admin.GetVersionResponse)``
        """
        return self._unary(ADMIN_SERVICE_GET_VERSION, request, timeout, deadline, metadata)

    def get_version_with(
        self, *, timeout: float | None = None, deadline: Deadline | None = None, metadata: CallMetadata | None = None
    ) -> GetVersionResponse:
        """`get_version` with the request's fields as keywords."""
        return self.get_version(GetVersionRequest(), timeout=timeout, deadline=deadline, metadata=metadata)

    def get_description_entity(
        self,
        request: ObjectGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> DescriptionEntity:
        """``rpc GetDescriptionEntity(flyteidl.admin.ObjectGetRequest) returns (flyteidl.admin.DescriptionEntity)``"""
        return self._unary(ADMIN_SERVICE_GET_DESCRIPTION_ENTITY, request, timeout, deadline, metadata)

    def get_description_entity_with(
        self,
        *,
        id: Identifier | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> DescriptionEntity:
        """`get_description_entity` with the request's fields as keywords."""
        return self.get_description_entity(
            ObjectGetRequest(id=id), timeout=timeout, deadline=deadline, metadata=metadata
        )

    @property
    def list_description_entities(
        self,
    ) -> SyncPagedCall[DescriptionEntityListRequest, DescriptionEntityList, DescriptionEntity]:
        """``rpc ListDescriptionEntities(flyteidl.admin.DescriptionEntityListRequest) returns
        (flyteidl.admin.DescriptionEntityList)``
        """
        return SyncPagedCall(self, ADMIN_SERVICE_LIST_DESCRIPTION_ENTITIES, "description_entities", DescriptionEntity)

    def list_description_entities_with(
        self,
        *,
        resource_type: ResourceType = ResourceType(0),
        id: NamedEntityIdentifier | None = None,
        limit: int = 0,
        token: str = "",
        filters: str = "",
        sort_by: Sort | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> DescriptionEntityList:
        """`list_description_entities` with the request's fields as keywords."""
        return self.list_description_entities(
            DescriptionEntityListRequest(
                resource_type=resource_type, id=id, limit=limit, token=token, filters=filters, sort_by=sort_by
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def get_execution_metrics(
        self,
        request: WorkflowExecutionGetMetricsRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> WorkflowExecutionGetMetricsResponse:
        """``rpc GetExecutionMetrics(flyteidl.admin.WorkflowExecutionGetMetricsRequest) returns
        (flyteidl.admin.WorkflowExecutionGetMetricsResponse)``
        """
        return self._unary(ADMIN_SERVICE_GET_EXECUTION_METRICS, request, timeout, deadline, metadata)

    def get_execution_metrics_with(
        self,
        *,
        id: WorkflowExecutionIdentifier | None = None,
        depth: int = 0,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> WorkflowExecutionGetMetricsResponse:
        """`get_execution_metrics` with the request's fields as keywords."""
        return self.get_execution_metrics(
            WorkflowExecutionGetMetricsRequest(id=id, depth=depth),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )
