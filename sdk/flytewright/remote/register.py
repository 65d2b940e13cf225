"""Registers compiled entities: many at once, each after what it refers to."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from functools import singledispatch

from flytewright_idl.admin.launch_plan import LaunchPlan, LaunchPlanCreateRequest
from flytewright_idl.admin.task import TaskCreateRequest, TaskSpec
from flytewright_idl.admin.workflow import WorkflowCreateRequest, WorkflowSpec
from flytewright_idl.core.identifier import Identifier
from flytewright_idl.core.workflow import Node
from flytewright_idl.service.admin import AdminServiceStub

from ..compile.order import Compiled
from ..errors import EntityAlreadyExistsError
from ..rpc.errors import AlreadyExistsError, InvalidArgumentError

CONCURRENT_REGISTRATIONS = 32

Key = tuple[int, str]


def key_of(id: Identifier) -> Key:
    """What tells entities of one registration apart."""
    return int(id.resource_type), id.name


async def register_all(
    admin: AdminServiceStub, entities: Iterable[Compiled], tell: Callable[[Identifier, bool], None] | None = None
) -> None:
    """Register entities; `tell` learns of each one whether it is new.

    What is registered already with the same content is left as it is; other content under the same version raises
    `EntityAlreadyExistsError`.
    """
    limit = asyncio.Semaphore(CONCURRENT_REGISTRATIONS)
    started: dict[Key, asyncio.Task[None]] = {}

    async def send(each: Compiled) -> None:
        await asyncio.gather(*(started[key] for key in references(each.spec) if key in started))
        async with limit:
            new = await _create(admin, each)
        if tell is not None:
            tell(each.id, new)

    for each in entities:
        started[key_of(each.id)] = asyncio.ensure_future(send(each))
    try:
        await asyncio.gather(*started.values())
    finally:
        for task in started.values():
            task.cancel()
        await asyncio.gather(*started.values(), return_exceptions=True)


async def _create(admin: AdminServiceStub, each: Compiled) -> bool:
    try:
        await create(each.spec, each.id, admin)
    except AlreadyExistsError:
        return False
    except InvalidArgumentError as error:
        if "different structure" in error.message:
            raise EntityAlreadyExistsError(
                f"{each.id.name} is registered as version {each.id.version!r} with other content: {error.message}; "
                "register it under a new version"
            ) from error
        raise
    return True


@singledispatch
async def create(spec: object, id: Identifier, admin: AdminServiceStub) -> None:
    """Send the create request of a specification."""
    raise TypeError(f"{type(spec).__name__} is not registered")


@create.register
async def _(spec: TaskSpec, id: Identifier, admin: AdminServiceStub) -> None:
    await admin.create_task(TaskCreateRequest(id=id, spec=spec))


@create.register
async def _(spec: WorkflowSpec, id: Identifier, admin: AdminServiceStub) -> None:
    await admin.create_workflow(WorkflowCreateRequest(id=id, spec=spec))


@create.register
async def _(spec: LaunchPlan, id: Identifier, admin: AdminServiceStub) -> None:
    await admin.create_launch_plan(LaunchPlanCreateRequest(id=id, spec=spec.spec))


def references(spec: TaskSpec | WorkflowSpec | LaunchPlan) -> set[Key]:
    """What must be registered before this."""
    if isinstance(spec, LaunchPlan):
        workflow = spec.spec.workflow_id if spec.spec is not None else None
        return {key_of(workflow)} if workflow is not None else set()
    if isinstance(spec, TaskSpec):
        return set()
    templates = [spec.template, *spec.sub_workflows]
    own = {key_of(template.id) for template in templates if template is not None and template.id is not None}
    found = {
        key_of(id) for template in templates if template is not None for node in template.nodes for id in ids(node)
    }
    return found - own


def ids(node: Node) -> Iterator[Identifier]:
    """The ids that a node refers to."""
    if node.task_node is not None and node.task_node.reference_id is not None:
        yield node.task_node.reference_id
    if node.workflow_node is not None:
        for id in (node.workflow_node.launchplan_ref, node.workflow_node.sub_workflow_ref):
            if id is not None:
                yield id
    if node.array_node is not None and node.array_node.node is not None:
        yield from ids(node.array_node.node)
