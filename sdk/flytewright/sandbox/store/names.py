"""The names of tasks, workflows and launch plans, with what is said of a name whatever its versions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from flytewright_idl.admin import NamedEntity, NamedEntityIdentifier, NamedEntityMetadata, NamedEntityState
from flytewright_idl.core import ResourceType

from ..errors import InvalidArgumentError, NotFoundError
from .database import Database, Row
from .listing import Query, fetch
from .tables import ENTITIES, LAUNCH_PLANS, TASKS, WORKFLOWS, Table

_VERSIONS: Final[Mapping[ResourceType, Table]] = {
    ResourceType.TASK: TASKS,
    ResourceType.WORKFLOW: WORKFLOWS,
    ResourceType.LAUNCH_PLAN: LAUNCH_PLANS,
}


class NamedEntities:
    """The names of the store; a name is there when a version of it is."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, kind: ResourceType, identifier: NamedEntityIdentifier) -> NamedEntity:
        """One name; `NotFoundError` when it has no version."""
        sql = f"SELECT * FROM {_source(kind)} WHERE project = ? AND domain = ? AND name = ?"  # noqa: S608 - texts of this module
        row = self._database.one(sql, [identifier.project, identifier.domain, identifier.name])
        if row is None:
            key = f"{identifier.project}:{identifier.domain}:{identifier.name}"
            raise NotFoundError(f"no {kind.name.lower().replace('_', ' ')} is named {key}")
        return _entity(kind, row)

    def put(self, kind: ResourceType, identifier: NamedEntityIdentifier, metadata: NamedEntityMetadata) -> None:
        """Say something of a name; what is empty is kept, apart from the state."""
        self._database.execute(
            "INSERT INTO named_entity_metadata (resource_type, project, domain, name, description, state) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (resource_type, project, domain, name) DO UPDATE SET "
            "description = CASE excluded.description WHEN '' THEN description ELSE excluded.description END, "
            "state = excluded.state",
            [
                int(kind),
                identifier.project,
                identifier.domain,
                identifier.name,
                metadata.description,
                int(metadata.state),
            ],
        )

    def page(self, kind: ResourceType, query: Query) -> tuple[list[NamedEntity], str]:
        """One page of names, and the token of the next."""
        page = fetch(self._database, ENTITIES, query, source=_source(kind))
        return [_entity(kind, row) for row in page.rows], page.token


def _source(kind: ResourceType) -> str:
    """SQL that stands for a table of the names of this kind."""
    versions = _VERSIONS.get(kind)
    if versions is None:
        known = ", ".join(each.name for each in _VERSIONS)
        raise InvalidArgumentError(f"there are no names of resource type {kind.name} (known: {known})")
    return (
        "(SELECT project, domain, name, COALESCE(description, '') AS description, COALESCE(state, 0) AS state "  # noqa: S608 - texts of this module
        f"FROM (SELECT DISTINCT project, domain, name FROM {versions.name}) "
        f"LEFT JOIN (SELECT * FROM named_entity_metadata WHERE resource_type = {int(kind)}) "
        f"USING (project, domain, name)) AS {ENTITIES.name}"
    )


def _entity(kind: ResourceType, row: Row) -> NamedEntity:
    return NamedEntity(
        resource_type=kind,
        id=NamedEntityIdentifier(project=row["project"], domain=row["domain"], name=row["name"]),
        metadata=NamedEntityMetadata(description=row["description"], state=NamedEntityState(row["state"])),
    )
