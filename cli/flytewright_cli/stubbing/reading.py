"""Reads what is registered from a backend."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, TypeVar

from flytewright.errors import EntityNotExistError, InvalidInputError
from flytewright.remote.entities import FlyteLaunchPlan, FlyteTask, RemoteEntity, variables
from flytewright.rpc.errors import NotFoundError
from flytewright_idl.admin.common import NamedEntityIdentifierListRequest, ObjectGetRequest
from flytewright_idl.core.identifier import Identifier, ResourceType

from ..names import nearest
from .model import Found

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote

T = TypeVar("T")

GENERATED = ".flytegen."
"""How the names of launch plans begin that the backend makes for executions of single tasks."""
CONCURRENT = 20
"""How many entities are read at the same time."""


@dataclass(frozen=True)
class Target:
    """What to write stubs for: ``PROJECT/DOMAIN``, or what has a name or pattern there, perhaps in one version."""

    project: str
    domain: str
    name: str | None = None
    version: str | None = None

    @classmethod
    def of(cls, text: str) -> Target:
        """The target that a text means; `InvalidInputError` for one that means none."""
        project, _, rest = text.partition("/")
        domain, slash, name = rest.partition("/")
        name, at, version = name.partition("@")
        if not project or not domain or (slash and not name) or (at and not version):
            raise InvalidInputError(
                f"{text!r} is not PROJECT/DOMAIN, PROJECT/DOMAIN/NAME or PROJECT/DOMAIN/NAME@VERSION"
            )
        return cls(project, domain, name or None, version or None)

    @property
    def is_pattern(self) -> bool:
        """Whether it is for all that is there, or for names like ``flows.*``."""
        return self.name is None or any(each in self.name for each in "*?[")

    def takes(self, name: str) -> bool:
        """Whether it is for something of this name."""
        if self.name is None:
            return not name.startswith(GENERATED)
        return fnmatchcase(name, self.name)


async def read(remote: AsyncFlyteRemote, target: Target) -> list[Found]:
    """What is registered and meant, each in one version: the one named, the active one of a launch plan, or the newest.

    A workflow is found as the launch plan of its name, through which it is called.

    Raises:
        EntityNotExistError: nothing is meant.
    """
    if target.is_pattern:
        tasks, plans = await asyncio.gather(_names(remote, "task", target), _names(remote, "launch_plan", target))
    else:
        tasks = plans = [target.name or ""]
    limit = asyncio.Semaphore(CONCURRENT)

    async def limited(work: Callable[[AsyncFlyteRemote, str, str | None], Awaitable[T]], name: str) -> T | None:
        async with limit:
            try:
                return await work(remote, name, target.version)
            except (EntityNotExistError, NotFoundError):
                return None  # it is of another kind, or has no such version

    found = await asyncio.gather(
        *(limited(_task, each) for each in tasks), *(limited(_launch_plan, each) for each in plans)
    )
    there = [each for each in found if each is not None]
    if not there:
        raise EntityNotExistError(await _nothing(remote, target))
    return there


async def _nothing(remote: AsyncFlyteRemote, target: Target) -> str:
    where = f"{target.project}/{target.domain}"
    if target.name is None:
        return f"nothing is registered in {where}"
    hint = "" if target.is_pattern else await nearest(remote, "launchplan", target.name, target.version)
    hint = hint or ("" if target.is_pattern else await nearest(remote, "task", target.name, target.version))
    version = f" with the version {target.version!r}" if target.version else ""
    return f"nothing called {target.name!r}{version} is registered in {where}{hint}"


async def _names(remote: AsyncFlyteRemote, kind: str, target: Target) -> list[str]:
    calls: dict[str, Callable[[NamedEntityIdentifierListRequest], AsyncIterator[Any]]] = {
        "task": remote.client.admin.list_task_ids.pages,
        "launch_plan": remote.client.admin.list_launch_plan_ids.pages,
    }
    request = NamedEntityIdentifierListRequest(project=target.project, domain=target.domain, limit=100)
    return [each.name async for each in calls[kind](request) if target.takes(each.name)]


async def _task(remote: AsyncFlyteRemote, name: str, version: str | None) -> Found:
    task: FlyteTask = await remote.fetch_task(name=name, version=version)
    return _found(task, task.message.short_description)


async def _launch_plan(remote: AsyncFlyteRemote, name: str, version: str | None) -> Found:
    plan = None if version else await remote.fetch_active_launchplan(name=name)
    plan = plan or await remote.fetch_launch_plan(name=name, version=version)
    workflow = await remote.client.admin.get_workflow(ObjectGetRequest(id=plan.workflow_id))
    return _found(plan, workflow.short_description)


def _found(entity: RemoteEntity, description: str) -> Found:
    id = entity.id
    return Found(
        id=Identifier(
            resource_type=ResourceType(id.resource_type),
            project=id.project,
            domain=id.domain,
            name=id.name,
            version=id.version,
        ),
        inputs=variables(entity.interface.inputs),
        outputs=variables(entity.interface.outputs),
        defaults=_defaults(entity) if isinstance(entity, FlyteLaunchPlan) else {},
        description=description,
    )


def _defaults(plan: FlyteLaunchPlan) -> dict[str, Any]:
    closure = plan.message.closure
    expected = closure.expected_inputs.parameters if closure is not None and closure.expected_inputs is not None else {}
    return {name: each.default for name, each in expected.items() if each.default is not None}


def unlike(found: Iterable[Found]) -> list[Found]:
    """What was found, each once: several targets may mean the same."""
    return list({bytes(each.id): each for each in found}.values())
