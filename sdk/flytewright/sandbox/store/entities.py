"""Tasks, workflows and launch plans, each in its versions, which never change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Generic, TypeVar

from flytewright_idl.admin import (
    DescriptionEntity,
    LaunchPlan,
    LaunchPlanClosure,
    LaunchPlanSpec,
    LaunchPlanState,
    NamedEntityIdentifier,
    Task,
    TaskClosure,
    Workflow,
    WorkflowClosure,
)
from flytewright_idl.core import (
    CompiledWorkflow,
    CompiledWorkflowClosure,
    ResourceType,
    TypedInterface,
    WorkflowTemplate,
)
from flytewright_idl.google.protobuf import Timestamp

from ..errors import NotFoundError
from ..keys import EntityKey
from ..moments import micros, moment
from .database import Database, Row, Value
from .descriptions import Descriptions
from .listing import Condition, Query, equal, fetch
from .tables import LAUNCH_PLANS, TASKS, WORKFLOWS, Table

MessageT = TypeVar("MessageT", Task, Workflow, LaunchPlan)


@dataclass(frozen=True, slots=True)
class Stored(Generic[MessageT]):
    """An entity with what the store adds to it."""

    id: int
    digest: bytes
    entity: MessageT


class Versions(Generic[MessageT]):
    """Base of the three kinds: rows by key, lists of versions and of names."""

    kind: ClassVar[ResourceType]
    table: ClassVar[Table]

    def __init__(self, database: Database) -> None:
        self._database = database
        self._descriptions = Descriptions(database)

    def find(self, key: EntityKey) -> Stored[MessageT] | None:
        """The version with this key, None when there is none."""
        row = self._database.one(
            f"SELECT * FROM {self.table.name} WHERE project = ? AND domain = ? AND name = ? AND version = ?",  # noqa: S608 - a name from the code
            key,
        )
        return self._stored(row) if row else None

    def get(self, key: EntityKey) -> Stored[MessageT]:
        """The version with this key; `NotFoundError` when there is none."""
        found = self.find(key)
        if found is None:
            raise NotFoundError(f"missing entity of type {self.kind.name} with identifier {key}")
        return found

    def by_id(self, identity: int) -> Stored[MessageT]:
        """The version with this row id, which another row refers to."""
        row = self._database.one(f"SELECT * FROM {self.table.name} WHERE id = ?", [identity])  # noqa: S608 - a name from the code
        assert row is not None  # rows that are referred to are never deleted
        return self._stored(row)

    def page(self, query: Query) -> tuple[list[MessageT], str]:
        """One page of versions, and the token of the next."""
        page = fetch(self._database, self.table, query)
        return [self._listed(row) for row in page.rows], page.token

    def names(self, query: Query) -> tuple[list[NamedEntityIdentifier], str]:
        """One page of names, each once however many versions it has, and the token of the next."""
        columns = "project, domain, name"
        page = fetch(self._database, self.table, query, columns=columns, group_by=columns)
        found = [
            NamedEntityIdentifier(project=row["project"], domain=row["domain"], name=row["name"]) for row in page.rows
        ]
        return found, page.token

    def _insert(self, key: EntityKey, row: dict[str, Value]) -> int:
        now = micros(Timestamp.now())
        return self._database.insert(self.table.name, {**key._asdict(), **row, "created_at": now, "updated_at": now})

    def _stored(self, row: Row) -> Stored[MessageT]:
        return Stored(row["id"], row["digest"], self._entity(row))

    def _entity(self, row: Row) -> MessageT:
        raise TypeError("each kind of entity reads its own rows")

    def _listed(self, row: Row) -> MessageT:
        """The entity as lists show it."""
        return self._entity(row)


class Tasks(Versions[Task]):
    """Tasks."""

    kind = ResourceType.TASK
    table = TASKS

    def add(self, key: EntityKey, closure: TaskClosure, digest: bytes, description: DescriptionEntity | None) -> None:
        """Add a version."""
        template = closure.compiled_task.template if closure.compiled_task else None
        with self._database.transaction():
            self._insert(
                key,
                {
                    "type": template.type if template else "",
                    "short_description": description.short_description if description else "",
                    "digest": digest,
                    "closure": bytes(closure),
                },
            )
            self._descriptions.add(self.kind, key, description)

    def _entity(self, row: Row) -> Task:
        return Task(
            id=_key(row).identifier(self.kind),
            closure=TaskClosure.parse(row["closure"]),
            short_description=row["short_description"],
        )


class Workflows(Versions[Workflow]):
    """Workflows, compiled."""

    kind = ResourceType.WORKFLOW
    table = WORKFLOWS

    def add(
        self, key: EntityKey, closure: WorkflowClosure, digest: bytes, description: DescriptionEntity | None = None
    ) -> None:
        """Add a version."""
        compiled = closure.compiled_workflow
        template = compiled.primary.template if compiled and compiled.primary else None
        with self._database.transaction():
            self._insert(
                key,
                {
                    "short_description": description.short_description if description else "",
                    "digest": digest,
                    "interface": bytes((template.interface if template else None) or TypedInterface()),
                    "closure": bytes(closure),
                },
            )
            self._descriptions.add(self.kind, key, description)

    def _entity(self, row: Row) -> Workflow:
        return Workflow(
            id=_key(row).identifier(self.kind),
            closure=WorkflowClosure.parse(row["closure"]),
            short_description=row["short_description"],
        )

    def _listed(self, row: Row) -> Workflow:
        """The workflow without its nodes: of its template, only the interface."""
        template = WorkflowTemplate(interface=TypedInterface.parse(row["interface"]))
        return Workflow(
            id=_key(row).identifier(self.kind),
            closure=WorkflowClosure(
                compiled_workflow=CompiledWorkflowClosure(primary=CompiledWorkflow(template=template)),
                created_at=moment(row["created_at"]),
            ),
            short_description=row["short_description"],
        )


class LaunchPlans(Versions[LaunchPlan]):
    """Launch plans, of which one version of a name can be active."""

    kind = ResourceType.LAUNCH_PLAN
    table = LAUNCH_PLANS

    def add(self, plan: LaunchPlan, workflow_id: int, schedule_type: str, digest: bytes) -> None:
        """Add a version, inactive."""
        assert plan.spec is not None
        assert plan.closure is not None
        self._insert(
            EntityKey.of(plan.id),
            {
                "workflow_id": workflow_id,
                "state": int(LaunchPlanState.INACTIVE),
                "schedule_type": schedule_type,
                "digest": digest,
                "spec": bytes(plan.spec),
                "closure": bytes(plan.closure),
            },
        )

    def set_state(self, key: EntityKey, state: LaunchPlanState) -> None:
        """Activate a version, which deactivates the one that was active, or deactivate it."""
        plan, now = self.get(key), micros(Timestamp.now())
        with self._database.transaction():
            if state == LaunchPlanState.ACTIVE:
                self._database.execute(
                    "UPDATE launch_plans SET state = ?, updated_at = ? "
                    "WHERE project = ? AND domain = ? AND name = ? AND state = ?",
                    [int(LaunchPlanState.INACTIVE), now, *key[:3], int(LaunchPlanState.ACTIVE)],
                )
            self._database.update("launch_plans", plan.id, {"state": int(state), "updated_at": now})

    def active(self, project: str, domain: str, name: str) -> LaunchPlan:
        """The active version of a name; `NotFoundError` when none is."""
        plans, _ = self.page(Query(limit=1, conditions=active_conditions(project, domain, name)))
        if not plans:
            raise NotFoundError(f"No active launch plan could be found: {project}:{domain}:{name}")
        return plans[0]

    def _entity(self, row: Row) -> LaunchPlan:
        closure = LaunchPlanClosure.parse(row["closure"])
        closure.state = LaunchPlanState(row["state"])
        closure.updated_at = moment(row["updated_at"])
        return LaunchPlan(id=_key(row).identifier(self.kind), spec=LaunchPlanSpec.parse(row["spec"]), closure=closure)


def active_conditions(project: str, domain: str, name: str = "") -> list[Condition]:
    """Conditions for the active launch plans of a domain, or of one name."""
    return equal(LAUNCH_PLANS, project=project, domain=domain, name=name, state=int(LaunchPlanState.ACTIVE))


def _key(row: Row) -> EntityKey:
    return EntityKey(row["project"], row["domain"], row["name"], row["version"])
