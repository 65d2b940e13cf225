"""Registers tasks, workflows and launch plans: checked, compiled, and compared with what has the id already."""

from __future__ import annotations

from flytewright_idl.admin import (
    CreateWorkflowFailureReason,
    LaunchPlan,
    LaunchPlanClosure,
    LaunchPlanCreateRequest,
    TaskClosure,
    TaskCreateRequest,
    WorkflowClosure,
    WorkflowCreateRequest,
    WorkflowErrorExistsDifferentStructure,
    WorkflowErrorExistsIdenticalStructure,
)
from flytewright_idl.core import (
    CompiledTask,
    CompiledWorkflowClosure,
    Identifier,
    ParameterMap,
    ResourceType,
    TaskTemplate,
    TypedInterface,
    VariableMap,
    WorkflowTemplate,
)
from flytewright_idl.google.protobuf import Timestamp

from .compiler.faults import CompilationError
from .compiler.references import References
from .compiler.tasks import check_task
from .compiler.workflows import compile_workflow
from .digests import difference, digest
from .errors import AlreadyExistsError, InvalidArgumentError, NotFoundError, missing
from .keys import EntityKey
from .store.store import Store
from .validate.fields import check_identifier, check_place
from .validate.launch_plans import check_launch_plan_request, schedule_type
from .validate.tasks import check_task_request


class Registration:
    """Registers entities in a store.

    What is registered again is refused with ALREADY_EXISTS when it is the same, and with INVALID_ARGUMENT, which
    says where it differs, when it is not.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def task(self, request: TaskCreateRequest) -> None:
        """Register a task."""
        template = check_task_request(request, self._store.projects)
        try:
            check_task(template)
        except CompilationError as error:
            raise InvalidArgumentError(f"failed to compile task {request.id and request.id.name}: {error}") from error
        key, compiled = EntityKey.of(request.id), CompiledTask(template=template)
        mark = digest(compiled)
        known = self._store.tasks.find(key)
        if known is None:
            closure = TaskClosure(compiled_task=compiled, created_at=Timestamp.now())
            self._store.tasks.add(key, closure, mark, request.spec.description if request.spec else None)
            return
        if known.digest == mark:
            raise AlreadyExistsError(f"task with identical structure already exists: {key}")
        before = known.entity.closure.compiled_task if known.entity.closure else None
        raise _differs("task", key, difference(before or CompiledTask(), compiled))

    def workflow(self, request: WorkflowCreateRequest) -> None:
        """Compile and register a workflow."""
        identifier = check_identifier(request.id, ResourceType.WORKFLOW)
        check_place(self._store.projects, identifier.project, identifier.domain)
        template = request.spec.template if request.spec else None
        if request.spec is None or template is None:
            raise missing("spec")
        template.id = identifier
        compiled = self._compile(identifier, template, request.spec.sub_workflows)
        key, mark = EntityKey.of(identifier), digest(compiled)
        known = self._store.workflows.find(key)
        if known is None:
            closure = WorkflowClosure(compiled_workflow=compiled, created_at=Timestamp.now())
            self._store.workflows.add(key, closure, mark, request.spec.description)
            return
        if known.digest == mark:
            same = WorkflowErrorExistsIdenticalStructure(id=identifier)
            raise AlreadyExistsError(
                f"workflow with identical structure already exists: {key}",
                CreateWorkflowFailureReason(exists_identical_structure=same),
            )
        before = known.entity.closure.compiled_workflow if known.entity.closure else None
        other = WorkflowErrorExistsDifferentStructure(id=identifier)
        text = difference(before or CompiledWorkflowClosure(), compiled)
        raise _differs("workflow", key, text, CreateWorkflowFailureReason(exists_different_structure=other))

    def _compile(
        self, identifier: Identifier, template: WorkflowTemplate, sub_workflows: list[WorkflowTemplate]
    ) -> CompiledWorkflowClosure:
        try:
            needed = References.of([template, *sub_workflows])
            tasks = {key: self._task_template(key) for key in needed.tasks}
            plans = {key: self._store.launch_plans.get(key).entity for key in needed.launch_plans}
            return compile_workflow(template, sub_workflows, tasks, plans)
        except (CompilationError, NotFoundError) as error:
            key = EntityKey.of(identifier)
            raise InvalidArgumentError(f"failed to compile workflow for [{key}] with err: {error}") from error

    def _task_template(self, key: EntityKey) -> TaskTemplate:
        closure = self._store.tasks.get(key).entity.closure
        compiled = closure.compiled_task if closure else None
        return (compiled.template if compiled else None) or TaskTemplate()

    def launch_plan(self, request: LaunchPlanCreateRequest) -> LaunchPlan:
        """Register a launch plan, inactive."""
        workflow_key = EntityKey.of(
            check_identifier(request.spec.workflow_id if request.spec else None, ResourceType.WORKFLOW)
        )
        workflow = self._store.workflows.get(workflow_key)
        interface = _interface(workflow.entity.closure)
        identifier, spec = check_launch_plan_request(request, self._store.projects, interface)
        plan = LaunchPlan(
            id=identifier,
            spec=spec,
            closure=LaunchPlanClosure(
                expected_inputs=spec.default_inputs or ParameterMap(),
                expected_outputs=interface.outputs or VariableMap(),
            ),
        )
        key, mark = EntityKey.of(identifier), digest(plan)
        known = self._store.launch_plans.find(key)
        if known is None:
            assert plan.closure is not None
            plan.closure.created_at = Timestamp.now()
            self._store.launch_plans.add(plan, workflow.id, schedule_type(spec), mark)
            return plan
        if known.digest == mark:
            raise AlreadyExistsError(f"launch plan with identical structure already exists: {key}")
        raise _differs("launch plan", key, difference(known.entity.spec or type(spec)(), spec))


def _interface(closure: WorkflowClosure | None) -> TypedInterface:
    compiled = closure.compiled_workflow if closure else None
    template = compiled.primary.template if compiled and compiled.primary else None
    return (template.interface if template else None) or TypedInterface()


def _differs(kind: str, key: EntityKey, text: str, *details: CreateWorkflowFailureReason) -> InvalidArgumentError:
    return InvalidArgumentError(
        f"{key} {kind} with different structure already exists. (Please register a new version of the {kind}): {text}",
        *details,
    )
