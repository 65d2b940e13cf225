"""Names and versions of what is registered, for lists and for hints at what was meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote

HINTS_FROM = 500
"""How many names are looked through for the nearest."""


async def names(remote: AsyncFlyteRemote, kind: str, limit: int) -> list[str]:
    """Names of the tasks, workflows or launch plans that are registered."""
    from flytewright.remote.lists import first
    from flytewright_idl.admin.common import NamedEntityIdentifierListRequest

    admin = remote.client.admin
    call: Any = {
        "task": admin.list_task_ids,
        "workflow": admin.list_workflow_ids,
        "launchplan": admin.list_launch_plan_ids,
    }[kind]
    request = NamedEntityIdentifierListRequest(project=remote.project, domain=remote.domain, limit=min(limit, 100))
    return [each.name async for each in first(call.pages(request), limit)]


async def nearest(remote: AsyncFlyteRemote, kind: str, name: str, version: str | None) -> str:
    """The end of a message about a name or version that is not registered: what was perhaps meant."""
    from difflib import get_close_matches

    if version is not None:
        known = [each.version for each in await remote.registered(kind, name, 20)]
        if known:
            close = get_close_matches(version, known, n=1)
            return f"; did you mean {close[0]!r}?" if close else f"; the newest versions are {', '.join(known[:5])}"
    known = await names(remote, kind, HINTS_FROM)
    close = get_close_matches(name, known, n=1)
    return f"; did you mean {close[0]!r}?" if close else ""
