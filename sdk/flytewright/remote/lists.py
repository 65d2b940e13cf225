"""Lists of what a backend has: filtered, sorted, and as long as they are wanted."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeVar

from flytewright_idl.admin.common import NamedEntityIdentifier, ResourceListRequest, Sort, SortDirection
from flytewright_idl.admin.execution import Execution
from flytewright_idl.admin.launch_plan import LaunchPlan
from flytewright_idl.core.identifier import Identifier

from .filters import Filter, FilterList

if TYPE_CHECKING:
    from .client import AsyncFlyteRemote

T = TypeVar("T")

NEWEST_FIRST: Final = Sort(key="created_at", direction=SortDirection.DESCENDING)
_PAGE: Final = 100
"""Items that are asked for at a time."""


async def registered(
    self: AsyncFlyteRemote,
    kind: str,
    name: str | None = None,
    limit: int = 100,
    *,
    filters: Sequence[Filter] | None = None,
    sort_by: Sort = NEWEST_FIRST,
) -> list[Identifier]:
    """Ids of at most `limit` registered entities of a kind ("task", "workflow", "launchplan"), newest first.

    With a name, those of its versions. Keys of filters and order are flyteadmin's columns: ``version``, ``created_at``.
    """
    admin = self.client.admin
    calls: Mapping[str, Any] = {
        "task": admin.list_tasks,
        "workflow": admin.list_workflows,
        "launchplan": admin.list_launch_plans,
    }
    return [each.id for each in await _listed(self, calls[kind], name, limit, filters, sort_by)]


async def launch_plans(
    self: AsyncFlyteRemote,
    name: str | None = None,
    limit: int = 100,
    *,
    filters: Sequence[Filter] | None = None,
    sort_by: Sort = NEWEST_FIRST,
) -> list[LaunchPlan]:
    """At most `limit` registered launch plans, or versions of one; see `registered`."""
    return await _listed(self, self.client.admin.list_launch_plans, name, limit, filters, sort_by)


async def executions(
    self: AsyncFlyteRemote,
    limit: int = 100,
    *,
    filters: Sequence[Filter] | None = None,
    sort_by: Sort = NEWEST_FIRST,
) -> list[Execution]:
    """At most `limit` executions, newest first; keys are ``phase``, ``launch_plan.name``, ``execution_created_at``."""
    return await _listed(self, self.client.admin.list_executions, None, limit, filters, sort_by)


def texts(filters: Sequence[Filter] | None) -> str:
    """Filters as a list call takes them."""
    return FilterList(filters).to_flyte_idl() if filters else ""


async def first(items: AsyncIterator[T], limit: int) -> AsyncIterator[T]:
    """The first of some items."""
    if limit <= 0:
        return
    async for item in items:
        yield item
        limit -= 1
        if limit <= 0:
            return


async def _listed(
    remote: AsyncFlyteRemote, call: Any, name: str | None, limit: int, filters: Sequence[Filter] | None, sort_by: Sort
) -> list[Any]:
    """What a list call gives, each of which has messages of its own."""
    request = ResourceListRequest(
        id=NamedEntityIdentifier(project=remote.project, domain=remote.domain, name=name or ""),
        limit=min(limit, _PAGE),
        filters=texts(filters),
        sort_by=sort_by,
    )
    return [each async for each in first(call.pages(request), limit)]
