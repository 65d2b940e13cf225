"""Executing what is here, what was fetched and what is referred to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from flytewright_idl.admin.common import ObjectGetRequest
from flytewright_idl.admin.execution import Execution, WorkflowExecutionGetDataRequest, WorkflowExecutionGetRequest
from flytewright_idl.core.identifier import Identifier, ResourceType, WorkflowExecutionIdentifier
from flytewright_idl.core.literals import Literal, LiteralMap

from ..authoring.entity import Entity
from ..authoring.launch_plan import LaunchPlan
from ..authoring.options import Options
from ..authoring.reference import LaunchPlanReference, ReferenceEntity
from ..authoring.task import PythonTask
from ..config.serialization import SerializationSettings
from ..errors import EntityAlreadyExistsError, EntityNotExistError, InvalidInputError, PlacedError
from ..rpc.errors import AlreadyExistsError, NotFoundError
from ..typeengine.fitting import as_registered
from ..typeengine.plan import Plan
from ..typeengine.standard import engine
from .entities import FlyteLaunchPlan, RemoteEntity, variables
from .executions import ExecutionHandle
from .fetch import identify
from .launch import launch
from .settings import ExecuteOptions, ExecutionSettings, naming_options

if TYPE_CHECKING:
    from .client import AsyncFlyteRemote


async def start(
    remote: AsyncFlyteRemote,
    target: Identifier,
    inputs: LiteralMap,
    settings: ExecutionSettings,
    *,
    project: str | None = None,
    domain: str | None = None,
) -> Execution:
    """Start what is registered, or find the execution of this name that was started with the same.

    Raises:
        EntityAlreadyExistsError: an execution of this name was started with something else.
    """
    admin = remote.client.admin
    named = replace(settings, execution_name=settings.new_name(), execution_name_prefix=None)
    try:
        id = await launch(admin, target, inputs, named, project=project, domain=domain)
    except AlreadyExistsError:
        id = WorkflowExecutionIdentifier(
            project=project or target.project, domain=domain or target.domain, name=named.new_name()
        )
        await _check_same(remote, id, target, inputs)
    return await admin.get_execution(WorkflowExecutionGetRequest(id=id))


async def _check_same(
    remote: AsyncFlyteRemote, id: WorkflowExecutionIdentifier, target: Identifier, inputs: LiteralMap
) -> None:
    admin = remote.client.admin
    there = await admin.get_execution(WorkflowExecutionGetRequest(id=id))
    launched = there.spec.launch_plan if there.spec is not None else None
    if launched is None or (launched.name, launched.version) != (target.name, target.version):
        other = f"{launched.name} {launched.version}" if launched is not None else "something else"
        raise EntityAlreadyExistsError(
            f"the execution {id.name} runs {other}, not {target.name} {target.version}; choose another name"
        )
    data = await admin.get_execution_data(WorkflowExecutionGetDataRequest(id=id))
    recorded = data.full_inputs.literals if data.full_inputs is not None else {}
    given = {**await _defaults(remote, target), **inputs.literals}
    differing = sorted(each for each in recorded.keys() | given.keys() if recorded.get(each) != given.get(each))
    if differing:
        raise EntityAlreadyExistsError(
            f"the execution {id.name} runs {target.name} with another input {differing[0]!r}; choose another name"
        )


async def _defaults(remote: AsyncFlyteRemote, target: Identifier) -> dict[str, Literal]:
    if target.resource_type != ResourceType.LAUNCH_PLAN:
        return {}
    plan = FlyteLaunchPlan(await remote.client.admin.get_launch_plan(ObjectGetRequest(id=target)))
    expected = plan.spec.default_inputs.parameters if plan.spec.default_inputs is not None else {}
    fixed = plan.spec.fixed_inputs.literals if plan.spec.fixed_inputs is not None else {}
    return {**{name: each.default for name, each in expected.items() if each.default is not None}, **fixed}


async def encoded(
    remote: AsyncFlyteRemote,
    entity: ReferenceEntity,
    values: Mapping[str, Any],
    type_hints: Mapping[str, Any] | None = None,
    execution: str | None = None,
) -> LiteralMap:
    """Python values as the inputs of what is registered, for the execution of a name; files are uploaded."""
    if not isinstance(entity, RemoteEntity):
        values = {**entity.python_interface.defaults, **values}
    inputs = variables(entity.interface.inputs)
    for name in values:
        if name not in inputs:
            raise InvalidInputError(f"{entity.name} has no input {name!r}; it takes {', '.join(inputs) or 'none'}")
    missing = [name for name in inputs if name not in values and not entity.may_stay_unbound(name)]
    if missing:
        raise InvalidInputError(f"{entity.name}: the input {missing[0]!r} is missing")
    hints = type_hints or {}
    plans = {
        name: _plan(entity, name, value, hints) for name, value in values.items() if not isinstance(value, Literal)
    }
    staging = await remote.staging_for(plans.values(), execution)
    literals: dict[str, Literal] = {}
    for name, value in values.items():
        try:
            literals[name] = value if isinstance(value, Literal) else plans[name].encode(value, staging)
        except PlacedError as error:
            error.under(f"{entity.name}: input {name}")
            raise
    await staging.flush()
    return LiteralMap(literals=literals)


def _plan(entity: ReferenceEntity, name: str, value: object, type_hints: Mapping[str, Any]) -> Plan[Any]:
    """By the type given, or else by what is known of the entity."""
    if name not in type_hints:
        return entity.input_plan(name, value)
    plan, kind = engine.plan_for(type_hints[name]), variables(entity.interface.inputs)[name].type
    return as_registered(plan, kind) if kind is not None and isinstance(entity, RemoteEntity) else plan


async def _launched(remote: AsyncFlyteRemote, entity: ReferenceEntity) -> ReferenceEntity:
    """What an execution names: a workflow is executed through its launch plan."""
    if entity.id.resource_type != ResourceType.WORKFLOW:
        return entity
    id = entity.id
    if not isinstance(entity, RemoteEntity):
        return ReferenceEntity(LaunchPlanReference(id.project, id.domain, id.name, id.version), entity.python_interface)
    return await remote.fetch_launch_plan(id.project, id.domain, id.name, id.version)


async def _registered(
    remote: AsyncFlyteRemote, entity: Entity, name: str, settings: SerializationSettings, options: Options | None
) -> Identifier:
    """What an execution of an entity of this process names, registered unless it is."""
    kind = ResourceType.TASK if isinstance(entity, PythonTask) else ResourceType.LAUNCH_PLAN
    admin = remote.client.admin
    try:
        id = await identify(remote, kind, settings.project, settings.domain, name, settings.version)
        get = ObjectGetRequest(id=id)
        await (admin.get_task(get) if kind == ResourceType.TASK else admin.get_launch_plan(get))
    except (EntityNotExistError, NotFoundError):
        from .registering import register_entity

        registered = await register_entity(remote, entity, settings, options)
        return Identifier(
            resource_type=kind,
            project=registered.project,
            domain=registered.domain,
            name=registered.name,
            version=registered.version,
        )
    return id


@naming_options
async def execute(
    self: AsyncFlyteRemote,
    entity: Entity,
    inputs: Mapping[str, Any] | None = None,
    project: str | None = None,
    domain: str | None = None,
    name: str | None = None,
    version: str | None = None,
    **options: Unpack[ExecuteOptions],
) -> ExecutionHandle:
    """Execute a task, workflow or launch plan: of this process, fetched, or referred to.

    What is of this process runs as the version named, or the newest that is registered; it is registered when there
    is none. An execution of the same name with the same inputs is found instead of started.

    Raises:
        EntityAlreadyExistsError: an execution of this name was started with something else.
    """
    wait, hints = options.pop("wait", False), options.pop("type_hints", None)
    images, serialization = options.pop("image_config", None), options.pop("serialization_settings", None)
    said = ExecutionSettings.of(options)
    known = {} if isinstance(entity, RemoteEntity) else entity.python_interface.outputs
    if isinstance(entity, ReferenceEntity):
        launched = await _launched(self, entity)
        literals = await encoded(self, launched, inputs or {}, hints, said.execution_name)
        elsewhere = not isinstance(entity, RemoteEntity)
        message = await start(
            self,
            launched.id,
            literals,
            said,
            project=None if elsewhere else project or self.project,
            domain=None if elsewhere else domain or self.domain,
        )
    else:
        from .registering import settings_for

        settings = settings_for(self, serialization, version, project, domain, images)
        target = await _registered(self, entity, name or entity.name, settings, said.options)
        message = await start(self, target, await self.literals(entity, inputs or {}, said.execution_name), said)
    execution = self.handle(message, self, known)
    return await self.wait(execution) if wait else execution


@naming_options
async def execute_local_launch_plan(
    self: AsyncFlyteRemote,
    entity: LaunchPlan,
    inputs: Mapping[str, Any] | None = None,
    version: str | None = None,
    project: str | None = None,
    domain: str | None = None,
    name: str | None = None,
    **options: Unpack[ExecuteOptions],
) -> ExecutionHandle:
    """Execute a launch plan of this process; see `execute`."""
    return await execute(self, entity, inputs, project, domain, name, version, **options)
