"""Registering projects, tasks, workflows and launch plans: what is refused, and with which words."""

from __future__ import annotations

from contextlib import suppress

import pytest
from flyteidl.admin import workflow_pb2
from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytewright_idl.admin import (
    ActiveLaunchPlanListRequest,
    ActiveLaunchPlanRequest,
    EmailNotification,
    GetVersionRequest,
    Labels,
    LaunchPlanCreateRequest,
    LaunchPlanMetadata,
    LaunchPlanSpec,
    LaunchPlanState,
    LaunchPlanUpdateRequest,
    NamedEntityIdentifier,
    Notification,
    ObjectGetRequest,
    Project,
    ProjectGetRequest,
    ProjectListRequest,
    ProjectRegisterRequest,
    Schedule,
    TaskCreateRequest,
    TaskSpec,
    WorkflowCreateRequest,
    WorkflowSpec,
)
from flytewright_idl.core import (
    Parameter,
    ParameterMap,
    Resources,
    ResourcesResourceEntry,
    ResourcesResourceName,
    ResourceType,
    TaskTemplate,
    Variable,
    WorkflowExecutionPhase,
)
from tests.sandbox.build import (
    INT,
    STR,
    Client,
    identifier,
    integer,
    literals,
    promise,
    refused,
    task,
    task_node,
    text,
    workflow,
)

pytestmark = pytest.mark.anyio

IN, OUT = {"x": INT}, {"x": INT}


def create(template: TaskTemplate) -> TaskCreateRequest:
    return TaskCreateRequest(id=template.id, spec=TaskSpec(template=template))


# Projects


async def test_the_first_projects_are_there_with_their_domains(client: Client) -> None:
    found = await client.admin.list_projects(ProjectListRequest(limit=10))
    assert [project.id for project in found.projects] == ["flytesnacks", "flytewright"]
    assert [domain.id for domain in found.projects[0].domains] == ["development", "staging", "production"]


async def test_a_project_is_registered_once(client: Client) -> None:
    project = Project(id="mine", name="Mine", description="of mine", labels=Labels(values={"team": "us"}))
    await client.admin.register_project(ProjectRegisterRequest(project=project))
    found = await client.admin.get_project(ProjectGetRequest(id="mine"))
    assert (found.name, found.description, found.labels) == ("Mine", "of mine", project.labels)
    with refused(Status.ALREADY_EXISTS, "mine"):
        await client.admin.register_project(ProjectRegisterRequest(project=project))


@pytest.mark.parametrize(
    ("project", "text"),
    [
        (None, "missing project"),
        (Project(id="a"), "missing project_name"),
        (Project(name="a"), "missing project_id"),
        (Project(id="Not A Label", name="a"), "invalid project id"),
        (Project(id="a", name="n" * 65), "cannot exceed 64"),
        (Project(id="a", name="n", description="d" * 301), "cannot exceed 300"),
        (Project(id="a", name="n", labels=Labels(values={"-": ""})), "invalid label key"),
        (Project(id="a", name="n", labels=Labels(values={str(i): "" for i in range(17)})), "16 entries"),
    ],
)
async def test_a_project_that_cannot_be_is_refused(shared: Client, project: Project | None, text: str) -> None:
    with refused(Status.INVALID_ARGUMENT, text):
        await shared.admin.register_project(ProjectRegisterRequest(project=project))


async def test_a_project_that_is_not_there_is_not_found(client: Client) -> None:
    with refused(Status.NOT_FOUND, "nobody"):
        await client.admin.get_project(ProjectGetRequest(id="nobody"))


async def test_the_version_is_that_of_the_flyte_it_follows(client: Client) -> None:
    found = await client.admin.get_version(GetVersionRequest())
    assert found.control_plane_version is not None
    assert found.control_plane_version.version == "1.16.8"


# Tasks


async def test_a_task_is_kept_as_it_came(client: Client) -> None:
    template = task("t", inputs=IN, outputs=OUT)
    await client.register(template)
    found = await client.admin.get_task(ObjectGetRequest(id=template.id))
    assert found.id == template.id
    assert found.closure is not None
    assert found.closure.compiled_task is not None
    assert found.closure.compiled_task.template == template
    assert found.closure.created_at is not None


async def test_the_same_task_again_is_already_there(client: Client) -> None:
    await client.register(task("t", inputs={"a": INT, "b": STR}))
    with refused(Status.ALREADY_EXISTS, "identical structure"):
        await client.register(task("t", inputs={"b": STR, "a": INT}))  # the order of a map says nothing


async def test_another_task_under_the_same_id_is_refused_with_what_differs(client: Client) -> None:
    await client.register(task("t", ["one"]))
    with refused(Status.INVALID_ARGUMENT, "different structure", 'template.container.args[0]: "one", now "two"'):
        await client.register(task("t", ["two"]))


def no_id() -> TaskTemplate:
    template = task("t")
    template.id = None
    return template


def without_interface() -> TaskTemplate:
    template = task("t")
    template.interface = None
    return template


def without_image() -> TaskTemplate:
    template = task("t")
    assert template.container is not None
    template.container.image = ""
    return template


def with_resources(*entries: tuple[ResourcesResourceName, str, str]) -> TaskTemplate:
    template = task("t")
    assert template.container is not None
    template.container.resources = Resources(
        requests=[ResourcesResourceEntry(name=name, value=request) for name, request, _ in entries],
        limits=[ResourcesResourceEntry(name=name, value=limit) for name, _, limit in entries],
    )
    return template


@pytest.mark.parametrize(
    ("template", "text"),
    [
        (no_id(), "missing id"),
        (task(""), "missing name"),
        (task("t", version=""), "missing version"),
        (without_interface(), "missing typed interface"),
        (without_image(), "missing image"),
        (task("t", [], inputs=IN), "needs a command"),
        (with_resources((ResourcesResourceName.CPU, "many", "2")), "'many'"),
        (with_resources((ResourcesResourceName.MEMORY, "2Gi", "1Gi")), "greater than the limit"),
        (with_resources((ResourcesResourceName.GPU, "1", "2")), "must equal the limit"),
        (with_resources((ResourcesResourceName.GPU, "1.5", "1.5")), "whole number"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_a_task_that_cannot_be_is_refused(shared: Client, template: TaskTemplate, text: str) -> None:
    with refused(Status.INVALID_ARGUMENT, text):
        await shared.admin.create_task(create(template))


async def test_a_task_is_of_a_project_and_a_domain_that_are_there(client: Client) -> None:
    template = task("t")
    assert template.id is not None
    template.id.project = "nobody"
    with refused(Status.INVALID_ARGUMENT, "project 'nobody' does not exist"):
        await client.register(template)
    template.id.project, template.id.domain = "flytesnacks", "nowhere"
    with refused(Status.INVALID_ARGUMENT, "domain [nowhere] is unrecognized", "development"):
        await client.register(template)


async def test_an_id_of_another_kind_is_refused(client: Client) -> None:
    template = task("t")
    template.id = identifier(ResourceType.WORKFLOW, "t")
    with refused(Status.INVALID_ARGUMENT, "workflow", "expected task"):
        await client.register(template)


async def test_a_task_that_is_not_there_is_not_found(client: Client) -> None:
    with refused(Status.NOT_FOUND, "missing entity of type TASK"):
        await client.admin.get_task(ObjectGetRequest(id=identifier(ResourceType.TASK, "t")))


# Workflows


async def test_a_workflow_is_compiled(client: Client) -> None:
    await client.register(task("t", inputs=IN, outputs=OUT))
    template = workflow("w", [task_node("n0", "t", x=promise("", "x"))], IN, {"x": (INT, promise("n0", "x"))})
    await client.register_workflow(template)
    found = await client.admin.get_workflow(ObjectGetRequest(id=template.id))
    assert found.closure is not None
    compiled = found.closure.compiled_workflow
    assert compiled is not None
    assert compiled.primary is not None
    assert compiled.primary.template is not None
    assert [node.id for node in compiled.primary.template.nodes] == ["start-node", "end-node", "n0"]
    assert len(compiled.tasks) == 1


async def test_the_same_workflow_again_is_already_there(client: Client) -> None:
    await client.register(task("t"))
    await client.register_workflow(workflow("w", [task_node("n0", "t")]))
    with pytest.raises(GRPCError) as caught:
        await client.register_workflow(workflow("w", [task_node("n0", "t")]))
    assert caught.value.status == Status.ALREADY_EXISTS


async def test_another_workflow_under_the_same_id_is_refused_with_what_differs(client: Client) -> None:
    await client.register(task("t"))
    await client.register_workflow(workflow("w", [task_node("n0", "t")]))
    with refused(Status.INVALID_ARGUMENT, "different structure", '"n0", now "n1"'):
        await client.register_workflow(workflow("w", [task_node("n1", "t")]))


async def test_all_that_is_wrong_with_a_workflow_is_said_at_once(client: Client) -> None:
    await client.register(task("t", inputs=IN, outputs=OUT))
    nodes = [
        task_node("n0", "t"),
        task_node("n1", "t", x=promise("n0", "y")),
        task_node("n2", "t", x=promise("n9", "x")),
    ]
    with refused(
        Status.INVALID_ARGUMENT,
        "ParameterNotBound at node n0: input 'x' is not bound",
        "VariableNameNotFound at node n1",
        "NodeReferenceNotFound at node n2",
    ):
        await client.register_workflow(workflow("w", nodes))


async def test_a_workflow_of_a_task_that_is_not_there_is_refused(client: Client) -> None:
    with refused(Status.INVALID_ARGUMENT, "missing entity of type TASK with identifier flytesnacks:development:t:v1"):
        await client.register_workflow(workflow("w", [task_node("n0", "t")]))


async def test_a_workflow_without_a_spec_is_refused(client: Client) -> None:
    request = WorkflowCreateRequest(id=identifier(ResourceType.WORKFLOW, "w"), spec=WorkflowSpec())
    with refused(Status.INVALID_ARGUMENT, "missing spec"):
        await client.admin.create_workflow(request)


# Launch plans


async def with_workflow(client: Client) -> None:
    """Register workflow `w`, which takes ``x`` and ``name``."""
    await client.register(task("t", inputs=IN, outputs=OUT))
    node = task_node("n0", "t", x=promise("", "x"))
    await client.register_workflow(workflow("w", [node], {"x": INT, "name": STR}))


def plan(spec: LaunchPlanSpec, name: str = "plan", version: str = "v1") -> LaunchPlanCreateRequest:
    spec.workflow_id = identifier(ResourceType.WORKFLOW, "w")
    return LaunchPlanCreateRequest(id=identifier(ResourceType.LAUNCH_PLAN, name, version), spec=spec)


async def test_a_launch_plan_says_what_it_takes_and_gives(client: Client) -> None:
    await with_workflow(client)
    spec = LaunchPlanSpec(
        fixed_inputs=literals(x=integer(1)),
        default_inputs=ParameterMap(parameters={"name": Parameter(var=Variable(type=STR), default=text("me"))}),
    )
    request = plan(spec)
    await client.admin.create_launch_plan(request)
    found = await client.admin.get_launch_plan(ObjectGetRequest(id=request.id))
    assert found.closure is not None
    assert found.closure.state == LaunchPlanState.INACTIVE
    assert found.closure.expected_inputs is not None
    assert list(found.closure.expected_inputs.parameters) == ["name"]
    with refused(Status.ALREADY_EXISTS, "identical structure"):
        await client.admin.create_launch_plan(plan(spec))
    with refused(Status.INVALID_ARGUMENT, "different structure", "fixed_inputs"):
        await client.admin.create_launch_plan(plan(LaunchPlanSpec(fixed_inputs=literals(x=integer(2)))))


def defaults(name: str, parameter: Parameter) -> LaunchPlanSpec:
    return LaunchPlanSpec(default_inputs=ParameterMap(parameters={name: parameter}))


@pytest.mark.parametrize(
    ("spec", "text"),
    [
        (LaunchPlanSpec(fixed_inputs=literals(y=integer(1))), "unexpected fixed_input y"),
        (LaunchPlanSpec(fixed_inputs=literals(x=text("1"))), "invalid fixed_input wrong type x"),
        (defaults("y", Parameter(var=Variable(type=INT), required=True)), "unexpected default_input y"),
        (defaults("x", Parameter(var=Variable(type=STR), required=True)), "invalid default_input wrong type x"),
        (defaults("x", Parameter(var=Variable(type=INT), default=text("1"))), "Type mismatch for Parameter x"),
        (defaults("x", Parameter(var=Variable(type=INT))), "neither default, nor is required"),
        (
            LaunchPlanSpec(entity_metadata=LaunchPlanMetadata(schedule=Schedule(cron_expression="* * * * *"))),
            "unbound required input",
        ),
        (
            LaunchPlanSpec(
                fixed_inputs=literals(x=integer(1), name=text("")),
                entity_metadata=LaunchPlanMetadata(schedule=Schedule(cron_expression="61 * * * *")),
            ),
            "Invalid cron expression",
        ),
        (
            LaunchPlanSpec(
                entity_metadata=LaunchPlanMetadata(
                    notifications=[Notification(phases=[WorkflowExecutionPhase.FAILED], email=EmailNotification())]
                )
            ),
            "missing recipients",
        ),
        (LaunchPlanSpec(labels=Labels(values={"a": "not a value!"})), "invalid label value"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_a_launch_plan_that_cannot_be_is_refused(shared: Client, spec: LaunchPlanSpec, text: str) -> None:
    with suppress(GRPCError):  # it is there from the first of these tests on
        await with_workflow(shared)
    with refused(Status.INVALID_ARGUMENT, text):
        await shared.admin.create_launch_plan(plan(spec))


async def test_one_version_of_a_launch_plan_is_active(client: Client) -> None:
    await with_workflow(client)
    name = NamedEntityIdentifier(project="flytesnacks", domain="development", name="plan")
    versions = [identifier(ResourceType.LAUNCH_PLAN, "plan", version) for version in ("v1", "v2")]
    for key in versions:
        await client.admin.create_launch_plan(plan(LaunchPlanSpec(), version=key.version))
    with refused(Status.NOT_FOUND):
        await client.admin.get_active_launch_plan(ActiveLaunchPlanRequest(id=name))
    for key in versions:
        await client.admin.update_launch_plan(LaunchPlanUpdateRequest(id=key, state=LaunchPlanState.ACTIVE))
        active = await client.admin.get_active_launch_plan(ActiveLaunchPlanRequest(id=name))
        assert active.id == key
    request = ActiveLaunchPlanListRequest(project="flytesnacks", domain="development", limit=10)
    assert len((await client.admin.list_active_launch_plans(request)).launch_plans) == 1
    await client.admin.update_launch_plan(LaunchPlanUpdateRequest(id=versions[1], state=LaunchPlanState.INACTIVE))
    assert (await client.admin.list_active_launch_plans(request)).launch_plans == []


# Errors that programs read


async def test_an_error_has_its_reason_as_a_message(client: Client) -> None:
    await client.register(task("t"))
    template = workflow("w", [task_node("n0", "t")])
    await client.register_workflow(template)
    with pytest.raises(GRPCError) as caught:
        await client.register_workflow(template)
    assert caught.value.details is not None
    (reason,) = caught.value.details
    assert isinstance(reason, workflow_pb2.CreateWorkflowFailureReason)
    assert reason.exists_identical_structure.id.name == "w"
