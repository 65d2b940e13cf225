"""The descriptions that come with versions of tasks and workflows."""

from __future__ import annotations

from flytewright_idl.admin import Description, DescriptionEntity, SourceCode
from flytewright_idl.core import ResourceType
from flytewright_idl.google.protobuf import Timestamp

from ..errors import NotFoundError
from ..keys import EntityKey
from ..moments import micros
from .database import Database, Row, Value
from .listing import Query, fetch
from .tables import DESCRIPTIONS


class Descriptions:
    """The descriptions of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, kind: ResourceType, key: EntityKey, description: DescriptionEntity | None) -> None:
        """Keep the description of a version, if it has one."""
        if description is None:
            return
        now = micros(Timestamp.now())
        row: dict[str, Value] = {
            "resource_type": int(kind),
            **key._asdict(),
            "short_description": description.short_description,
            "link": description.source_code.link if description.source_code else "",
            "entity": bytes(description),
            "created_at": now,
            "updated_at": now,
        }
        self._database.insert("descriptions", row)

    def get(self, kind: ResourceType, key: EntityKey) -> DescriptionEntity:
        """The description of a version; `NotFoundError` when it has none."""
        row = self._database.one(
            "SELECT * FROM descriptions "
            "WHERE resource_type = ? AND project = ? AND domain = ? AND name = ? AND version = ?",
            [int(kind), *key],
        )
        if row is None:
            raise NotFoundError(f"{kind.name.lower().replace('_', ' ')} {key} has no description")
        return _description(row)

    def page(self, query: Query) -> tuple[list[DescriptionEntity], str]:
        """One page of descriptions, and the token of the next."""
        page = fetch(self._database, DESCRIPTIONS, query)
        return [_description(row) for row in page.rows], page.token


def _description(row: Row) -> DescriptionEntity:
    """The description as flyteadmin answers: every part of it is there."""
    description = DescriptionEntity.parse(row["entity"])
    key = EntityKey(row["project"], row["domain"], row["name"], row["version"])
    description.id = key.identifier(ResourceType(row["resource_type"]))
    description.long_description = description.long_description or Description()
    description.source_code = description.source_code or SourceCode()
    return description
