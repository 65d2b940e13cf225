"""Lists over the wire: what is in them, their pages, filters and orders."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from grpclib.const import Status

from flytewright_idl.admin import (
    ActiveLaunchPlanListRequest,
    LaunchPlanState,
    LaunchPlanUpdateRequest,
    NamedEntityIdentifier,
    NamedEntityIdentifierListRequest,
    NodeExecutionForTaskListRequest,
    NodeExecutionListRequest,
    ProjectListRequest,
    ResourceListRequest,
    Sort,
    SortDirection,
    TaskExecutionListRequest,
    WorkflowExecutionGetRequest,
)
from flytewright_idl.core import Identifier, ResourceType, WorkflowExecutionIdentifier
from tests.sandbox.build import (
    DOMAIN,
    INT,
    PROJECT,
    Client,
    error_of,
    identifier,
    integer,
    promise,
    python,
    refused,
    task,
    task_node,
    workflow,
)

pytestmark = pytest.mark.anyio

VERSIONS = ("v1", "v2", "v3", "v4")


@pytest.fixture(scope="module")
async def full(shared: Client) -> Client:
    """A client of a sandbox with some of everything: ``good`` has run twice, ``bad`` has failed once."""
    await shared.register(*(task("alpha", version=each) for each in VERSIONS))
    await shared.register(task("beta", inputs={"x": INT}, outputs={"x": INT}))
    await shared.register(task("gamma", python(f"fail('Bad', 'no' * {1000})")))
    beta = task_node("n0", "beta", x=promise("", "x"))
    await shared.register_workflow(workflow("good", [beta], {"x": INT}, {"x": (INT, promise("n0", "x"))}))
    await shared.register_workflow(workflow("bad", [task_node("n0", "gamma")]))
    for name, plan, inputs in (
        ("one", "good", {"x": integer(1)}),
        ("two", "good", {"x": integer(2)}),
        ("ten", "bad", {}),
    ):
        await shared.finished(await shared.launch(plan, execution=name, given=inputs))
    return shared


def named(name: str = "") -> NamedEntityIdentifier:
    return NamedEntityIdentifier(project=PROJECT, domain=DOMAIN, name=name)


def ids(found: Sequence[Identifier | WorkflowExecutionIdentifier | None]) -> list[str]:
    return [each.name for each in found if each is not None]


async def versions(client: Client, request: ResourceListRequest) -> list[str]:
    return [each.id.version async for each in client.admin.list_tasks.pages(request) if each.id is not None]


async def executions(client: Client, filters: str = "", sort_by: Sort | None = None) -> list[str]:
    request = ResourceListRequest(id=named(), limit=100, filters=filters, sort_by=sort_by)
    return ids([each.id async for each in client.admin.list_executions.pages(request)])


async def test_versions_of_a_task_come_page_by_page(full: Client) -> None:
    request = ResourceListRequest(id=named("alpha"), limit=3)
    first = await full.admin.list_tasks(request)
    assert len(first.tasks) == 3
    second = await full.admin.list_tasks(ResourceListRequest(id=named("alpha"), limit=3, token=first.token))
    assert second.token == ""
    assert sorted(each.id.version for each in [*first.tasks, *second.tasks] if each.id) == list(VERSIONS)


async def test_the_newest_version_comes_first_when_asked_for(full: Client) -> None:
    newest = Sort(key="created_at", direction=SortDirection.DESCENDING)
    assert await versions(full, ResourceListRequest(id=named("alpha"), limit=1, sort_by=newest)) == list(VERSIONS[::-1])


async def test_versions_can_be_filtered(full: Client) -> None:
    request = ResourceListRequest(id=named("alpha"), limit=9, filters="value_in(version,v2;v4)+ne(version,v4)")
    assert await versions(full, request) == ["v2"]


async def test_names_are_listed_once_each(full: Client) -> None:
    request = NamedEntityIdentifierListRequest(project=PROJECT, domain=DOMAIN, limit=2)
    tasks = [each.name async for each in full.admin.list_task_ids.pages(request)]
    assert tasks == ["alpha", "beta", "gamma"]
    assert [each.name for each in (await full.admin.list_workflow_ids(request)).entities] == ["bad", "good"]
    assert [each.name for each in (await full.admin.list_launch_plan_ids(request)).entities] == ["bad", "good"]


async def test_names_can_be_filtered(full: Client) -> None:
    request = NamedEntityIdentifierListRequest(project=PROJECT, domain=DOMAIN, limit=9, filters="contains(name,amm)")
    assert [each.name for each in (await full.admin.list_task_ids(request)).entities] == ["gamma"]


async def test_what_is_elsewhere_is_not_in_the_list(full: Client) -> None:
    elsewhere = NamedEntityIdentifier(project=PROJECT, domain="production")
    assert (await full.admin.list_tasks(ResourceListRequest(id=elsewhere, limit=9))).tasks == []
    assert (await full.admin.list_executions(ResourceListRequest(id=elsewhere, limit=9))).executions == []


async def test_workflows_are_listed_without_their_nodes(full: Client) -> None:
    (found,) = (await full.admin.list_workflows(ResourceListRequest(id=named("good"), limit=9))).workflows
    assert found.closure is not None
    assert found.closure.compiled_workflow is not None
    assert found.closure.compiled_workflow.primary is not None
    template = found.closure.compiled_workflow.primary.template
    assert template is not None
    assert template.nodes == []
    assert template.interface is not None
    assert list(template.interface.inputs.variables if template.interface.inputs else ()) == ["x"]


async def test_launch_plans_can_be_found_by_their_workflow(full: Client) -> None:
    request = ResourceListRequest(id=named(), limit=9, filters="eq(workflow.name,good)")
    assert ids([each.id for each in (await full.admin.list_launch_plans(request)).launch_plans]) == ["good"]


async def test_active_launch_plans_are_listed(full: Client) -> None:
    update = LaunchPlanUpdateRequest(id=identifier(ResourceType.LAUNCH_PLAN, "good"), state=LaunchPlanState.ACTIVE)
    await full.admin.update_launch_plan(update)
    request = ActiveLaunchPlanListRequest(project=PROJECT, domain=DOMAIN, limit=9)
    assert ids([each.id for each in (await full.admin.list_active_launch_plans(request)).launch_plans]) == ["good"]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ("", ["one", "two", "ten"]),
        ("eq(phase,FAILED)", ["ten"]),
        ("value_in(phase,SUCCEEDED;FAILED)+ne(execution_name,one)", ["two", "ten"]),
        ("eq(launch_plan.name,good)", ["one", "two"]),
        ("eq(workflow.name,good)+eq(execution_name,two)", ["two"]),
        ("contains(execution_name,t)", ["two", "ten"]),
        ("eq(error_kind,USER)", ["ten"]),
        ("gte(duration,0)", ["one", "two", "ten"]),
        ("gt(duration,24h)", []),
        ("lt(started_at,2020-01-01T00:00:00Z)", []),
        ("gt(execution_created_at,2020-01-01T00:00:00Z)", ["one", "two", "ten"]),
        ("eq(state,1)", []),
    ],
)
async def test_executions_can_be_filtered(full: Client, filters: str, found: list[str]) -> None:
    assert await executions(full, filters) == found


async def test_executions_can_be_sorted(full: Client) -> None:
    newest = Sort(key="execution_created_at", direction=SortDirection.DESCENDING)
    assert await executions(full, sort_by=newest) == ["ten", "two", "one"]


async def test_the_one_execution_of_a_name_can_be_listed(full: Client) -> None:
    found = await full.admin.list_executions(ResourceListRequest(id=named("two"), limit=9))
    assert ids([each.id for each in found.executions]) == ["two"]


async def test_a_list_shows_the_beginning_of_an_error(full: Client) -> None:
    (listed,) = (await full.admin.list_executions(ResourceListRequest(id=named("ten"), limit=9))).executions
    whole = await full.admin.get_execution(WorkflowExecutionGetRequest(id=listed.id))
    assert len(error_of(listed).message) == 100
    assert len(error_of(whole).message) > 1000


async def test_nodes_and_tries_can_be_filtered(full: Client) -> None:
    of = WorkflowExecutionIdentifier(project=PROJECT, domain=DOMAIN, name="ten")
    request = NodeExecutionListRequest(workflow_execution_id=of, limit=9, filters="eq(phase,FAILED)")
    (node,) = (await full.admin.list_node_executions(request)).node_executions
    assert node.id is not None
    assert node.id.node_id == "n0"
    tries = TaskExecutionListRequest(node_execution_id=node.id, limit=9, filters="eq(phase,SUCCEEDED)")
    assert (await full.admin.list_task_executions(tries)).task_executions == []


async def test_a_task_that_launches_nothing_has_no_nodes_below_it(full: Client) -> None:
    (node,) = [each for key, each in (await full.nodes(await full.get(executed("ten")))).items() if key == "n0"]
    (attempt,) = await full.tries(node)
    request = NodeExecutionForTaskListRequest(task_execution_id=attempt.id, limit=9)
    assert (await full.admin.list_node_executions_for_task(request)).node_executions == []


def executed(name: str) -> WorkflowExecutionIdentifier:
    return WorkflowExecutionIdentifier(project=PROJECT, domain=DOMAIN, name=name)


async def test_projects_come_in_the_order_of_their_ids(full: Client) -> None:
    first = await full.admin.list_projects(ProjectListRequest(limit=1))
    second = await full.admin.list_projects(ProjectListRequest(limit=1, token=first.token))
    assert [each.id for each in first.projects + second.projects] == ["flytesnacks", "flytewright"]


@pytest.mark.parametrize(
    ("request_", "text"),
    [
        (ResourceListRequest(id=named(), limit=0), "invalid value for limit"),
        (ResourceListRequest(limit=9), "missing id"),
        (ResourceListRequest(id=NamedEntityIdentifier(project=PROJECT), limit=9), "missing domain"),
        (ResourceListRequest(id=NamedEntityIdentifier(domain=DOMAIN), limit=9), "missing project"),
        (ResourceListRequest(id=named(), limit=9, token="x"), "invalid pagination token x"),
        (ResourceListRequest(id=named(), limit=9, filters="eq(mood,bad)"), "'mood' is invalid filter"),
        (ResourceListRequest(id=named(), limit=9, sort_by=Sort(key="mood")), "invalid sort key 'mood'"),
    ],
)
async def test_a_list_that_cannot_be_is_refused(full: Client, request_: ResourceListRequest, text: str) -> None:
    for method in (full.admin.list_tasks, full.admin.list_workflows, full.admin.list_launch_plans):
        with refused(Status.INVALID_ARGUMENT, text):
            await method(request_)
    with refused(Status.INVALID_ARGUMENT, text):
        await full.admin.list_executions(request_)


async def test_the_nodes_below_a_node_that_is_not_there_are_not_found(full: Client) -> None:
    request = NodeExecutionListRequest(workflow_execution_id=executed("ten"), limit=9, unique_parent_id="n9")
    with refused(Status.NOT_FOUND, "n9"):
        await full.admin.list_node_executions(request)
