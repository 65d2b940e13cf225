"""Matchable attributes: what a platform sets for a project, for one of its domains, or for one workflow there."""

from __future__ import annotations

from typing import Final, NamedTuple

from flytewright_idl.admin import MatchableAttributesConfiguration, MatchableResource, MatchingAttributes

from .database import Database, Row

_ORDER: Final = "ORDER BY workflow <> '' DESC, domain <> '' DESC"
"""The most special first."""


class Target(NamedTuple):
    """What attributes are for: a project, a domain of it, or a workflow in there."""

    project: str
    domain: str = ""
    workflow: str = ""

    def __str__(self) -> str:
        return ":".join(part for part in self if part)


class Attributes:
    """The matchable attributes of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, kind: MatchableResource, target: Target, attributes: MatchingAttributes) -> None:
        """Set the attributes of a kind for exactly this target."""
        self._database.execute(
            "INSERT INTO matchable_attributes (resource_type, project, domain, workflow, attributes) "
            "VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (resource_type, project, domain, workflow) DO UPDATE SET attributes = excluded.attributes",
            [int(kind), *target, bytes(attributes)],
        )

    def exact(self, kind: MatchableResource, target: Target) -> MatchingAttributes | None:
        """The attributes set for exactly this target, None when there are none."""
        row = self._database.one(
            "SELECT attributes FROM matchable_attributes "
            "WHERE resource_type = ? AND project = ? AND domain = ? AND workflow = ?",
            [int(kind), *target],
        )
        return MatchingAttributes.parse(row["attributes"]) if row else None

    def nearest(self, kind: MatchableResource, target: Target) -> MatchableAttributesConfiguration | None:
        """The most special attributes that hold for this target, None when there are none."""
        row = self._database.one(
            "SELECT * FROM matchable_attributes WHERE resource_type = ? AND project = ? "  # noqa: S608 - a text of this module
            f"AND domain IN ('', ?) AND workflow IN ('', ?) {_ORDER}",
            [int(kind), *target],
        )
        return _configuration(row) if row else None

    def delete(self, kind: MatchableResource, target: Target) -> None:
        """Take the attributes of exactly this target away, if there are any."""
        self._database.execute(
            "DELETE FROM matchable_attributes WHERE resource_type = ? AND project = ? AND domain = ? AND workflow = ?",
            [int(kind), *target],
        )

    def all(self, kind: MatchableResource) -> list[MatchableAttributesConfiguration]:
        """Every attribute of a kind that was set, the most special first."""
        sql = f"SELECT * FROM matchable_attributes WHERE resource_type = ? {_ORDER}, id"  # noqa: S608 - a text of this module
        return [_configuration(row) for row in self._database.all(sql, [int(kind)])]


def _configuration(row: Row) -> MatchableAttributesConfiguration:
    return MatchableAttributesConfiguration(
        attributes=MatchingAttributes.parse(row["attributes"]),
        project=row["project"],
        domain=row["domain"],
        workflow=row["workflow"],
    )
