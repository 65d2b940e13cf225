"""Addresses of the pages, which are those of Flyte's own console."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote, urlencode

from flytewright_idl.core import Identifier, ResourceType

from ..keys import ExecutionKey

ROOT: Final = "/console"
SEGMENTS: Final = {
    ResourceType.TASK: "task",
    ResourceType.WORKFLOW: "workflow",
    ResourceType.LAUNCH_PLAN: "launch_plan",
}
"""What the address of a version says of its kind; the address of a list has an s behind it."""


def domain_link(project: str, domain: str, *rest: str, **query: str) -> str:
    """A page of a domain; parameters that are empty are left out."""
    path = "/".join(quote(part, safe="") for part in ("projects", project, "domains", domain, *rest))
    given = {name: value for name, value in query.items() if value}
    return f"{ROOT}/{path}{'?' + urlencode(given) if given else ''}"


def list_link(project: str, domain: str, kind: ResourceType) -> str:
    """The names of one kind."""
    return domain_link(project, domain, f"{SEGMENTS[kind]}s")


def name_link(project: str, domain: str, kind: ResourceType, name: str) -> str:
    """The versions of a name."""
    return domain_link(project, domain, f"{SEGMENTS[kind]}s", name)


def version_link(id: Identifier | None) -> str:
    """One version of what is registered; empty for none."""
    if id is None or id.resource_type not in SEGMENTS:
        return ""
    return domain_link(id.project, id.domain, SEGMENTS[id.resource_type], id.name, "version", id.version)


def execution_link(key: ExecutionKey, *rest: str) -> str:
    """An execution, or something of it."""
    return domain_link(key.project, key.domain, "executions", key.name, *rest)


def node_link(key: ExecutionKey, node_id: str, *rest: str) -> str:
    """A node of an execution, or something of it."""
    return execution_link(key, "nodes", node_id, *rest)
