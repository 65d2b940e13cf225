"""Whether the project and the domain that a command is about are there."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote

MOST = 1000
"""How many projects are looked through."""


async def missing_place(remote: AsyncFlyteRemote) -> str | None:
    """What to say when the backend has no such project or domain; None when it has both, or does not tell."""
    from flytewright.errors import FlytewrightError

    try:
        projects = {each.id for each in await remote.list_projects(limit=MOST)}
        domains = {each.id for each in await remote.get_domains()}
    except FlytewrightError:
        return None
    return _unknown("project", remote.project, projects) or _unknown("domain", remote.domain, domains)


def _unknown(kind: str, name: str, known: Collection[str]) -> str | None:
    from difflib import get_close_matches

    if name in known or not known:
        return None
    close = get_close_matches(name, known, n=1)
    hint = f"did you mean {close[0]!r}?" if close else f"there are {', '.join(sorted(known)[:10])}"
    return f"the backend has no {kind} {name!r}; {hint}"
