"""Registers compiled entities: many at once, each after what it refers to."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import singledispatch
from typing import TypeAlias

from flytewright_idl.admin.launch_plan import LaunchPlan, LaunchPlanCreateRequest
from flytewright_idl.admin.task import TaskCreateRequest, TaskSpec
from flytewright_idl.admin.workflow import WorkflowCreateRequest, WorkflowSpec
from flytewright_idl.core.identifier import Identifier
from flytewright_idl.service.admin import AdminServiceStub

from ..compile.order import Compiled
from ..errors import FlytewrightError
from ..rpc.errors import AlreadyExistsError, InvalidArgumentError, NotFoundError
from .conflicts import conflict
from .nodes import ids, nodes_of
from .registration_errors import EntityConflictError, Failure, RegistrationConflictError, RegistrationError

CONCURRENT_REGISTRATIONS = 32
ABOUT_ONE = (EntityConflictError, InvalidArgumentError, NotFoundError)
"""What is wrong with one entity; anything else is wrong with the backend, and would be with the next entity too."""

Key = tuple[int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """An entity that is registered now."""

    id: Identifier
    new: bool
    """Whether this call has registered it; else the same was there already."""
    done: int
    """How many entities are registered by now, this one among them."""
    total: int
    """How many there are to register."""


Tell: TypeAlias = Callable[[Registered], None]


def key_of(id: Identifier) -> Key:
    """What tells entities of one registration apart."""
    return int(id.resource_type), id.name


async def register_all(admin: AdminServiceStub, entities: Sequence[Compiled], tell: Tell | None = None) -> None:
    """Register entities; `tell` learns of each one as it is registered.

    What is registered already with the same content is left as it is. An entity that cannot be registered keeps those
    back that refer to it, and a failing backend keeps back the rest; the same call can be repeated.

    Raises:
        RegistrationConflictError: other content is registered under the same version.
        RegistrationError: a part is registered, and another is not.
        RpcError: nothing is registered, for this reason.
    """
    registration = _Registration(admin, len(entities), tell)
    await registration.run(entities)
    registration.check()


@dataclass
class _Registration:
    """One registration as it goes on."""

    admin: AdminServiceStub
    total: int
    tell: Tell | None
    registered: list[Identifier] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    skipped: list[Identifier] = field(default_factory=list)
    _halted: bool = False
    """Whether the backend has failed in a way that it will for every entity."""
    _limit: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(CONCURRENT_REGISTRATIONS))
    _started: dict[Key, asyncio.Task[bool]] = field(default_factory=dict)

    async def run(self, entities: Iterable[Compiled]) -> None:
        """Register all that can be."""
        for each in entities:
            needed = [self._started[key] for key in references(each.spec) if key in self._started]
            self._started[key_of(each.id)] = asyncio.ensure_future(self._one(each, needed))
        try:
            await asyncio.gather(*self._started.values())
        finally:
            for task in self._started.values():
                task.cancel()
            await asyncio.gather(*self._started.values(), return_exceptions=True)

    async def _one(self, each: Compiled, needed: Sequence[asyncio.Task[bool]]) -> bool:
        """Register an entity when all that it needs is; whether it is registered then."""
        ready = all(await asyncio.gather(*needed))
        async with self._limit:
            if not ready or self._halted:
                self.skipped.append(each.id)
                return False
            try:
                new = await create_unless_same(self.admin, each.spec, each.id)
            except FlytewrightError as error:
                self.failures.append(Failure(each.id, error))
                self._halted = self._halted or not isinstance(error, ABOUT_ONE)
                return False
        self.registered.append(each.id)
        if self.tell is not None:
            self.tell(Registered(id=each.id, new=new, done=len(self.registered), total=self.total))
        return True

    def check(self) -> None:
        """Raise what stands for the failures, unless there are none."""
        if not self.failures:
            return
        first = self.failures[0].error
        if any(isinstance(each.error, EntityConflictError) for each in self.failures):
            raise RegistrationConflictError(self.registered, self.failures, self.skipped) from first
        if not self.registered and (self._halted or len(self.failures) == 1):
            raise next((each.error for each in self.failures if not isinstance(each.error, ABOUT_ONE)), first)
        raise RegistrationError(self.registered, self.failures, self.skipped) from first


async def create_unless_same(admin: AdminServiceStub, spec: object, id: Identifier) -> bool:
    """Register one entity, and say whether that was necessary; `EntityConflictError` when other content has its id."""
    try:
        await create(spec, id, admin)
    except AlreadyExistsError:
        return False
    except InvalidArgumentError as error:
        if "different structure" in error.message:
            raise await conflict(admin, spec, id, error) from error
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
    templates = [each for each in (spec.template, *spec.sub_workflows) if each is not None]
    own = {key_of(template.id) for template in templates if template.id is not None}
    return {key_of(id) for template in templates for node in nodes_of(template) for id in ids(node)} - own
