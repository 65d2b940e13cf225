"""Pages of projects, and of what is registered in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from starlette.responses import Response

from flytewright.drawing.svg import svg
from flytewright.drawing.workflow import graph_of_closure
from flytewright_idl.admin import (
    DescriptionEntity,
    LaunchPlan,
    LaunchPlanState,
    NamedEntity,
    Schedule,
    Sort,
    SortDirection,
    Task,
    Workflow,
)
from flytewright_idl.core import CompiledWorkflowClosure, ResourceType, TypedInterface

from ..errors import NotFoundError
from ..keys import EntityKey
from ..store.listing import Condition, Query, equal
from ..store.projects import domains
from ..store.store import Store
from ..store.tables import ENTITIES, LAUNCH_PLANS, TASKS, WORKFLOWS
from .links import ROOT, domain_link
from .paging import PAGE, Pages
from .values import Shown, shown_interface, shown_values, value_text
from .visit import Visit, gone_to
from .words import type_text

KINDS: Final = {
    "tasks": ResourceType.TASK,
    "workflows": ResourceType.WORKFLOW,
    "launch_plans": ResourceType.LAUNCH_PLAN,
}
WORDS: Final = {ResourceType.TASK: "task", ResourceType.WORKFLOW: "workflow", ResourceType.LAUNCH_PLAN: "launch plan"}
MOST_DRAWN: Final = 400
"""Nodes of a graph that is drawn in a page; a browser, too, takes its time."""
_NEWEST: Final = Sort(key="created_at", direction=SortDirection.DESCENDING)


@dataclass(frozen=True, slots=True)
class Named:
    """A name in a list; of a launch plan, with its active version."""

    name: str
    description: str
    active: str = ""
    schedule: str = ""


class EntityPages:
    """Projects, tasks, workflows and launch plans."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def start(self, visit: Visit) -> Response:
        """Wherever somebody begins."""
        return gone_to(f"{ROOT}/projects")

    async def projects(self, visit: Visit) -> Response:
        """All projects."""
        found, _ = self._store.projects.page(Query(limit=1000, default_order="identifier ASC"))
        return visit.page("projects.html", projects=found, domains=domains())

    async def domain(self, visit: Visit) -> Response:
        """A domain of a project begins with its executions."""
        self._known(visit)
        return gone_to(domain_link(visit.parameter("project"), visit.parameter("domain"), "executions"))

    async def names(self, visit: Visit) -> Response:
        """The names of one kind."""
        self._known(visit)
        kind = KINDS[visit.parameter("kind")]
        wanted = visit.asked("name")
        pages = Pages.of(visit)
        conditions = [
            *equal(ENTITIES, project=visit.parameter("project"), domain=visit.parameter("domain")),
            Condition("entities.name", "NOT LIKE ?", (".flytegen%",)),
            *([Condition("instr(entities.name, ?)", "> 0", (wanted,))] if wanted else []),
        ]
        found, token = self._store.names.page(kind, Query(limit=PAGE, token=pages.token, conditions=conditions))
        rows = [self._named(each, kind) for each in found]
        return visit.page(
            "names.html", kind=kind, word=WORDS[kind], rows=rows, wanted=wanted, pages=pages.followed_by(token)
        )

    async def versions(self, visit: Visit) -> Response:
        """The versions of a name."""
        kind, name = KINDS[visit.parameter("kind")], visit.parameter("name")
        pages = Pages.of(visit)
        place = {"project": visit.parameter("project"), "domain": visit.parameter("domain"), "name": name}
        found: Sequence[Task | Workflow | LaunchPlan]
        if kind == ResourceType.TASK:
            found, token = self._store.tasks.page(self._newest(pages, equal(TASKS, **place)))
        elif kind == ResourceType.WORKFLOW:
            found, token = self._store.workflows.page(self._newest(pages, equal(WORKFLOWS, **place)))
        else:
            found, token = self._store.launch_plans.page(self._newest(pages, equal(LAUNCH_PLANS, **place)))
        if not found and not pages.token:
            raise NotFoundError(f"no {WORDS[kind]} {name!r} is registered in {place['project']}/{place['domain']}")
        return visit.page(
            "versions.html",
            kind=kind,
            word=WORDS[kind],
            name=name,
            rows=found,
            active=LaunchPlanState.ACTIVE,
            pages=pages.followed_by(token),
        )

    async def task(self, visit: Visit) -> Response:
        """One version of a task."""
        entity = self._store.tasks.get(_key(visit)).entity
        compiled = entity.closure.compiled_task if entity.closure else None
        template = compiled.template if compiled else None
        inputs, outputs = _sides(template.interface if template else None)
        return visit.page(
            "task.html",
            id=entity.id,
            kind=ResourceType.TASK,
            template=template,
            inputs=inputs,
            outputs=outputs,
            description=self._description(ResourceType.TASK, visit),
            message=entity,
        )

    async def workflow(self, visit: Visit) -> Response:
        """One version of a workflow, with its picture."""
        entity = self._store.workflows.get(_key(visit)).entity
        compiled = (entity.closure.compiled_workflow if entity.closure else None) or CompiledWorkflowClosure()
        template = compiled.primary.template if compiled.primary else None
        graph = graph_of_closure(compiled)
        inputs, outputs = _sides(template.interface if template else None)
        return visit.page(
            "workflow.html",
            id=entity.id,
            kind=ResourceType.WORKFLOW,
            picture=svg(graph, styled=False) if len(graph) <= MOST_DRAWN else "",
            nodes=len(graph),
            inputs=inputs,
            outputs=outputs,
            description=self._description(ResourceType.WORKFLOW, visit),
        )

    async def launch_plan(self, visit: Visit) -> Response:
        """One version of a launch plan."""
        entity = self._store.launch_plans.get(_key(visit)).entity
        spec, closure = entity.spec, entity.closure
        metadata = spec.entity_metadata if spec else None
        return visit.page(
            "launch_plan.html",
            id=entity.id,
            kind=ResourceType.LAUNCH_PLAN,
            workflow=spec.workflow_id if spec else None,
            is_active=closure is not None and closure.state == LaunchPlanState.ACTIVE,
            schedule=schedule_text(metadata.schedule if metadata else None),
            fixed=shown_values(spec.fixed_inputs if spec else None),
            defaults=_defaults(entity),
            outputs=shown_interface(closure.expected_outputs if closure else None),
            message=entity,
        )

    def _known(self, visit: Visit) -> None:
        """`NotFoundError` for a project or domain that is not there."""
        self._store.projects.get(visit.parameter("project"))
        domain = visit.parameter("domain")
        if domain not in {each.id for each in domains()}:
            raise NotFoundError(f"there is no domain {domain!r}: there are {', '.join(each.id for each in domains())}")

    def _named(self, entity: NamedEntity, kind: ResourceType) -> Named:
        id = entity.id
        assert id is not None
        description = entity.metadata.description if entity.metadata else ""
        if kind != ResourceType.LAUNCH_PLAN:
            return Named(id.name, description)
        try:
            active = self._store.launch_plans.active(id.project, id.domain, id.name)
        except NotFoundError:
            return Named(id.name, description)
        metadata = active.spec.entity_metadata if active.spec else None
        version = active.id.version if active.id else ""
        return Named(id.name, description, version, schedule_text(metadata.schedule if metadata else None))

    def _newest(self, pages: Pages, conditions: Sequence[Condition]) -> Query:
        return Query(limit=PAGE, token=pages.token, sort_by=_NEWEST, conditions=conditions)

    def _description(self, kind: ResourceType, visit: Visit) -> DescriptionEntity | None:
        try:
            return self._store.descriptions.get(kind, _key(visit))
        except NotFoundError:
            return None


def schedule_text(schedule: Schedule | None) -> str:
    """When a launch plan starts by itself: ``cron 0 * * * *``, ``every 10 minutes``; empty for never."""
    if schedule is None or schedule.which("schedule_expression") is None:
        return ""
    if schedule.rate is not None:
        unit = schedule.rate.unit.name.lower()
        return f"every {schedule.rate.value} {unit}s" if schedule.rate.value != 1 else f"every {unit}"
    cron = schedule.cron_schedule
    return f"cron {cron.schedule if cron is not None else schedule.cron_expression}"


def _key(visit: Visit) -> EntityKey:
    return EntityKey(*(visit.parameter(each) for each in ("project", "domain", "name", "version")))


def _sides(typed: TypedInterface | None) -> tuple[list[Shown], list[Shown]]:
    found = typed or TypedInterface()
    return shown_interface(found.inputs), shown_interface(found.outputs)


def _defaults(plan: LaunchPlan) -> list[Shown]:
    """The inputs of a launch plan, each with its default, or that it is required."""
    expected = plan.closure.expected_inputs if plan.closure else None
    found = []
    for name, each in sorted((expected.parameters if expected else {}).items()):
        said = "required" if each.required else each.var.description if each.var else ""
        text = value_text(each.default) if each.default is not None else None
        found.append(Shown(name, type_text(each.var.type if each.var else None), text, said))
    return found
