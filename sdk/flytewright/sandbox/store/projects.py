"""Projects, and the domains that each of them has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from flytewright_idl.admin import Domain, Labels, Project, ProjectProjectState
from flytewright_idl.google.protobuf import Timestamp

from ..errors import AlreadyExistsError, NotFoundError
from ..moments import micros
from .database import Database, DuplicateError, Row, Value
from .listing import Query, fetch
from .tables import PROJECTS

DOMAINS: Final[Sequence[str]] = ("development", "staging", "production")
"""The domains of every project."""
FIRST_PROJECTS: Final[Sequence[str]] = ("flytesnacks", "flytewright")
"""The projects that are there from the start."""


class Projects:
    """The projects of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ensure_first(self) -> None:
        """Make the projects that every sandbox has."""
        with self._database.transaction():
            known = {row["identifier"] for row in self._database.all("SELECT identifier FROM projects")}
            for name in FIRST_PROJECTS:
                if name not in known:
                    self.add(Project(id=name, name=name))

    def add(self, project: Project) -> None:
        """Add a project; `AlreadyExistsError` when its id is taken."""
        now = micros(Timestamp.now())
        try:
            self._database.insert(
                "projects",
                {
                    "identifier": project.id,
                    "name": project.name,
                    "description": project.description,
                    "labels": bytes(project.labels or Labels()),
                    "state": int(project.state),
                    "created_at": now,
                    "updated_at": now,
                },
            )
        except DuplicateError:
            raise AlreadyExistsError(f"project {project.id!r} already exists") from None

    def change(self, project: Project) -> None:
        """Change what a project says of itself; what is empty stays as it was, apart from the state."""
        said: dict[str, Value] = {"name": project.name, "description": project.description}
        changes: dict[str, Value] = {column: value for column, value in said.items() if value}
        if project.labels is not None:
            changes["labels"] = bytes(project.labels)
        changes |= {"state": int(project.state), "updated_at": micros(Timestamp.now())}
        row = self._database.one("SELECT id FROM projects WHERE identifier = ?", [project.id])
        if row is not None:
            self._database.update("projects", row["id"], changes)

    def find(self, identifier: str) -> Project | None:
        """The project with this id, None when there is none."""
        row = self._database.one("SELECT * FROM projects WHERE identifier = ?", [identifier])
        return _project(row) if row else None

    def get(self, identifier: str) -> Project:
        """The project with this id; `NotFoundError` when there is none."""
        project = self.find(identifier)
        if project is None:
            raise NotFoundError(f"project {identifier!r} does not exist")
        return project

    def page(self, query: Query) -> tuple[list[Project], str]:
        """One page of projects, and the token of the next."""
        page = fetch(self._database, PROJECTS, query)
        return [_project(row) for row in page.rows], page.token


def domains() -> list[Domain]:
    """The domains of every project, as messages."""
    return [Domain(id=name, name=name) for name in DOMAINS]


def _project(row: Row) -> Project:
    return Project(
        id=row["identifier"],
        name=row["name"],
        description=row["description"],
        labels=Labels.parse(row["labels"]),
        state=ProjectProjectState(row["state"]),
        domains=domains(),
    )
