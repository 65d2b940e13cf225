"""Launches executions: of launch plans, and of single tasks, around which a workflow is made."""

from __future__ import annotations

import copy
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Final

from flytewright_idl.admin import (
    ConcurrencyLimitBehavior,
    Execution,
    ExecutionClosure,
    ExecutionCreateRequest,
    ExecutionMetadata,
    ExecutionMetadataExecutionMode,
    ExecutionRecoverRequest,
    ExecutionRelaunchRequest,
    ExecutionSpec,
    ExecutionState,
    ExecutionStateChangeDetails,
    Labels,
    LaunchPlan,
    LaunchPlanCreateRequest,
    LaunchPlanMetadata,
    LaunchPlanSpec,
    NamedEntityIdentifier,
    NamedEntityMetadata,
    NamedEntityState,
    Notification,
    SystemMetadata,
    Task,
    WorkflowCreateRequest,
    WorkflowExecutionConfig,
    WorkflowSpec,
)
from flytewright_idl.core import (
    Binding,
    BindingData,
    LiteralMap,
    Node,
    NodeMetadata,
    OutputReference,
    ResourceType,
    RetryStrategy,
    TaskNode,
    TaskTemplate,
    VariableMap,
    WorkflowExecutionPhase,
    WorkflowTemplate,
)
from flytewright_idl.google.protobuf import Timestamp

from .caller import principal
from .data import DataFolder, read_message, write_message
from .defaults import execution_config
from .errors import AlreadyExistsError
from .keys import EntityKey, ExecutionKey, NodeKey
from .registration import Registration
from .store.attributes import Target
from .store.entities import Stored
from .store.executions import ExecutionRecord
from .store.store import Store
from .validate.attributes import check_cluster_pool
from .validate.executions import check_execution_request, execution_inputs
from .validate.literals import literals_of

_ALPHABET: Final = "bcdfghjklmnpqrstvwxz2456789"
"""What Kubernetes makes names from: no vowels, so no words."""
_NAME_LENGTH: Final = 20
_LONGEST_NODE_ID: Final = 63
_DEFAULT_RETRIES: Final = 3


class Launcher:
    """Makes executions, and hands them to the engine once they are written."""

    def __init__(self, store: Store, data: DataFolder, start: Callable[[ExecutionKey], None]) -> None:
        self._store = store
        self._data = data
        self._start = start
        self._registration = Registration(store)

    def launch(self, request: ExecutionCreateRequest) -> ExecutionKey:
        """Launch what a request asks for."""
        return self._launch(request)

    def relaunch(self, request: ExecutionRelaunchRequest) -> ExecutionKey:
        """Launch an execution anew, as it was launched."""
        source = self._store.executions.get(ExecutionKey.of(request.id))
        spec = _again(source, ExecutionMetadataExecutionMode.RELAUNCH)
        spec.overwrite_cache = request.overwrite_cache
        return self._launch(self._as_before(source, spec, request.name), source)

    def recover(self, request: ExecutionRecoverRequest) -> ExecutionKey:
        """Launch an execution anew, which takes over the nodes that have succeeded in the one before."""
        source = self._store.executions.get(ExecutionKey.of(request.id))
        spec = _again(source, ExecutionMetadataExecutionMode.RECOVERED)
        if request.metadata is not None:
            assert spec.metadata is not None
            spec.metadata.parent_node_execution = request.metadata.parent_node_execution
        return self._launch(self._as_before(source, spec, request.name), source)

    def _as_before(self, source: ExecutionRecord, spec: ExecutionSpec, name: str) -> ExecutionCreateRequest:
        """The request that launches an execution once more, with what its caller had given."""
        given = read_message(Path(source.user_inputs_uri), LiteralMap)
        key = source.key
        return ExecutionCreateRequest(project=key.project, domain=key.domain, name=name, spec=spec, inputs=given)

    def _launch(self, request: ExecutionCreateRequest, source: ExecutionRecord | None = None) -> ExecutionKey:
        spec = check_execution_request(request, self._store.projects)
        assert spec.launch_plan is not None
        target = EntityKey.of(spec.launch_plan)
        check_cluster_pool(self._store.attributes, Target(request.project, request.domain), spec)
        if spec.launch_plan.resource_type == ResourceType.TASK:
            task = self._store.tasks.get(target)
            plan, task_id = self._plan_around(task.entity, spec), task.id
        else:
            plan, task_id = self._store.launch_plans.get(target), None
        key = ExecutionKey(request.project, request.domain, request.name or _new_name())
        given = request.inputs if literals_of(request.inputs) else spec.inputs  # where older clients put them
        record = self._record(key, given, spec, plan.entity)
        record.source_id = source.id if source else record.source_id
        record.launch_plan_id, record.task_id = (None, task_id) if task_id else (plan.id, None)
        self._check_concurrency(plan.entity)
        self._store.executions.add(record)
        self._start(key)
        return key

    def _record(
        self, key: ExecutionKey, given: LiteralMap | None, spec: ExecutionSpec, plan: LaunchPlan
    ) -> ExecutionRecord:
        assert plan.spec is not None
        expected = plan.closure.expected_inputs if plan.closure else None
        inputs = execution_inputs(given, plan.spec.fixed_inputs, expected)
        workflow = self._store.workflows.get(EntityKey.of(plan.spec.workflow_id))
        single_task = spec.launch_plan is not None and spec.launch_plan.resource_type == ResourceType.TASK
        config = self._config(key, spec, None if single_task else plan.spec)
        parent_id, source_id = self._complete(key, spec)
        spec.security_context = config.security_context
        if spec.labels is not None and spec.labels.values:
            spec.labels = config.labels  # with those of the project, as flyteadmin shows them
        if not single_task:
            spec.max_parallelism = config.max_parallelism
        now = Timestamp.now()
        if self._store.executions.find(key) is not None:  # before its files are written over
            raise AlreadyExistsError(f"execution {key} already exists")
        assert spec.metadata is not None
        closure = ExecutionClosure(
            phase=WorkflowExecutionPhase.QUEUED,
            created_at=now,
            updated_at=now,
            workflow_id=workflow.entity.id,
            notifications=_notifications(spec, plan.spec),
            state_change_details=ExecutionStateChangeDetails(
                state=ExecutionState.EXECUTION_ACTIVE, principal=spec.metadata.principal, occurred_at=now
            ),
        )
        return ExecutionRecord(
            execution=Execution(id=key.identifier, spec=spec, closure=closure),
            workflow_id=workflow.id,
            parent_node_id=parent_id,
            source_id=source_id,
            inputs_uri=write_message(self._data.execution_inputs(key), inputs),
            user_inputs_uri=write_message(self._data.user_inputs(key), given or LiteralMap()),
            config=config,
        )

    def _config(self, key: ExecutionKey, spec: ExecutionSpec, plan: LaunchPlanSpec | None) -> WorkflowExecutionConfig:
        """How the execution runs, with its project's labels; for a single task, no launch plan has a say."""
        workflow = plan.workflow_id.name if plan and plan.workflow_id else ""
        config = execution_config(self._store.attributes, Target(key.project, key.domain, workflow), spec, plan)
        of_project = self._store.projects.get(key.project).labels
        config.labels = Labels(
            values={**(of_project.values if of_project else {}), **(config.labels.values if config.labels else {})}
        )
        return config

    def _complete(self, key: ExecutionKey, spec: ExecutionSpec) -> tuple[int, int] | tuple[None, None]:
        """Fill in what a launch leaves open; gives the rows of the node that launched and of its execution, if any."""
        metadata = spec.metadata = spec.metadata or ExecutionMetadata()
        metadata.system_metadata = SystemMetadata(namespace=f"{key.project}-{key.domain}")
        spec.inputs = None
        metadata.principal = principal()
        if metadata.parent_node_execution is None:
            return None, None
        node = NodeKey.of(metadata.parent_node_execution)
        parent_node, parent = self._store.nodes.get(node), self._store.executions.get(node.execution)
        metadata.nesting = parent.metadata.nesting + 1
        metadata.principal = parent.metadata.principal
        spec.execution_cluster_label = parent.spec.execution_cluster_label or spec.execution_cluster_label
        return parent_node.id, parent.id

    def _check_concurrency(self, plan: LaunchPlan) -> None:
        policy = plan.spec.concurrency_policy if plan.spec else None
        if policy is None or policy.behavior != ConcurrencyLimitBehavior.SKIP:
            return
        key = EntityKey.of(plan.id)
        if self._store.executions.count_active(key) >= policy.max:
            raise AlreadyExistsError(
                f"concurrency limit ({policy.max}) reached for launch plan {key.name}; skipping execution"
            )

    def _plan_around(self, task: Task, spec: ExecutionSpec) -> Stored[LaunchPlan]:
        """The launch plan that runs a single task; it and its workflow are made when the task first runs so."""
        key = EntityKey.of(task.id)
        own = key._replace(name=f".flytegen.{key.name}")
        found = self._store.launch_plans.find(own)
        if found is not None:
            return found
        compiled = task.closure.compiled_task if task.closure else None
        with self._store.transaction():
            if self._store.workflows.find(own) is None:
                identifier = own.identifier(ResourceType.WORKFLOW)
                template = _workflow_around(own, (compiled.template if compiled else None) or TaskTemplate())
                self._registration.workflow(WorkflowCreateRequest(id=identifier, spec=WorkflowSpec(template=template)))
                self._mark_generated(ResourceType.WORKFLOW, own)
            self._registration.launch_plan(_launch_plan_around(own, spec))
            self._mark_generated(ResourceType.LAUNCH_PLAN, own)
        return self._store.launch_plans.get(own)

    def _mark_generated(self, kind: ResourceType, key: EntityKey) -> None:
        """Say that a name was made by the system, not by a user."""
        name = NamedEntityIdentifier(project=key.project, domain=key.domain, name=key.name)
        self._store.names.put(kind, name, NamedEntityMetadata(state=NamedEntityState.SYSTEM_GENERATED))


def _again(source: ExecutionRecord, mode: ExecutionMetadataExecutionMode) -> ExecutionSpec:
    """What was asked for when an execution was launched, to be asked for once more."""
    spec = copy.deepcopy(source.spec)
    spec.metadata = spec.metadata or ExecutionMetadata()
    spec.metadata.mode = mode
    spec.metadata.reference_execution = source.key.identifier
    return spec


def _workflow_around(key: EntityKey, task: TaskTemplate) -> WorkflowTemplate:
    """A workflow of one node, which runs the task with the workflow's inputs."""
    assert task.id is not None
    interface = task.interface
    node_id = _node_id(task.id.name)
    retries = task.metadata.retries if task.metadata else None
    node = Node(
        id=node_id,
        metadata=NodeMetadata(name=node_id, retries=retries or RetryStrategy(retries=_DEFAULT_RETRIES)),
        inputs=_passed_on(interface.inputs if interface else None, ""),
        task_node=TaskNode(reference_id=task.id),
    )
    return WorkflowTemplate(
        id=key.identifier(ResourceType.WORKFLOW),
        interface=interface,
        nodes=[node],
        outputs=_passed_on(interface.outputs if interface else None, node_id),
    )


def _launch_plan_around(key: EntityKey, spec: ExecutionSpec) -> LaunchPlanCreateRequest:
    return LaunchPlanCreateRequest(
        id=key.identifier(ResourceType.LAUNCH_PLAN),
        spec=LaunchPlanSpec(
            workflow_id=key.identifier(ResourceType.WORKFLOW),
            entity_metadata=LaunchPlanMetadata(),
            auth_role=spec.auth_role,
            security_context=spec.security_context,
        ),
    )


def _passed_on(variables: VariableMap | None, node_id: str) -> list[Binding]:
    """Each variable bound to the one of the same name that a node gives, or the workflow takes."""
    return [
        Binding(var=name, binding=BindingData(promise=OutputReference(node_id=node_id, var=name)))
        for name in (variables.variables if variables else {})
    ]


def _node_id(task_name: str) -> str:
    """The end of a task's name, without what a node's id may not have."""
    return "".join(each for each in task_name[-_LONGEST_NODE_ID:] if each == "-" or each.isalnum())


def _new_name() -> str:
    return "a" + "".join(secrets.choice(_ALPHABET) for _ in range(_NAME_LENGTH - 1))


def _notifications(spec: ExecutionSpec, plan: LaunchPlanSpec) -> list[Notification]:
    """The notifications of the launch, else those of the launch plan, none when they are switched off."""
    if spec.notifications is not None and spec.notifications.notifications:
        return spec.notifications.notifications
    if spec.disable_all:
        return []
    return plan.entity_metadata.notifications if plan.entity_metadata else []
