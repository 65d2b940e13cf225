"""What flyteadmin was asked: requests good and bad, each of them by its name, after the same things were made.

Every case stands by itself: it needs what `prepare` has made, and what it makes bears names of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from flytewright_idl._runtime.message import Message
from flytewright_idl.admin import (
    ActiveLaunchPlanListRequest,
    ActiveLaunchPlanRequest,
    Annotations,
    ClusterAssignment,
    CronSchedule,
    Description,
    DescriptionEntity,
    DescriptionEntityListRequest,
    Domain,
    EmailNotification,
    Envs,
    ExecutionCreateRequest,
    ExecutionMetadata,
    ExecutionQueueAttributes,
    ExecutionRecoverRequest,
    ExecutionRelaunchRequest,
    ExecutionSpec,
    ExecutionState,
    ExecutionTerminateRequest,
    ExecutionUpdateRequest,
    FixedRate,
    FixedRateUnit,
    GetDynamicNodeWorkflowRequest,
    Labels,
    LaunchPlanCreateRequest,
    LaunchPlanMetadata,
    LaunchPlanSpec,
    LaunchPlanState,
    LaunchPlanUpdateRequest,
    ListMatchableAttributesRequest,
    MatchableResource,
    MatchingAttributes,
    NamedEntityGetRequest,
    NamedEntityIdentifier,
    NamedEntityIdentifierListRequest,
    NamedEntityListRequest,
    NamedEntityMetadata,
    NamedEntityState,
    NamedEntityUpdateRequest,
    NodeExecutionEventRequest,
    NodeExecutionForTaskListRequest,
    NodeExecutionGetDataRequest,
    NodeExecutionGetRequest,
    NodeExecutionListRequest,
    Notification,
    NotificationList,
    ObjectGetRequest,
    Project,
    ProjectAttributes,
    ProjectAttributesDeleteRequest,
    ProjectAttributesGetRequest,
    ProjectAttributesUpdateRequest,
    ProjectDomainAttributes,
    ProjectDomainAttributesDeleteRequest,
    ProjectDomainAttributesGetRequest,
    ProjectDomainAttributesUpdateRequest,
    ProjectGetRequest,
    ProjectListRequest,
    ProjectProjectState,
    ProjectRegisterRequest,
    ResourceListRequest,
    Schedule,
    SignalGetOrCreateRequest,
    SignalListRequest,
    SignalSetRequest,
    SlackNotification,
    Sort,
    SortDirection,
    TaskCreateRequest,
    TaskExecutionEventRequest,
    TaskExecutionGetDataRequest,
    TaskExecutionGetRequest,
    TaskExecutionListRequest,
    TaskResourceAttributes,
    TaskResourceSpec,
    TaskSpec,
    WorkflowAttributes,
    WorkflowAttributesDeleteRequest,
    WorkflowAttributesGetRequest,
    WorkflowAttributesUpdateRequest,
    WorkflowCreateRequest,
    WorkflowExecutionConfig,
    WorkflowExecutionEventRequest,
    WorkflowExecutionGetDataRequest,
    WorkflowExecutionGetMetricsRequest,
    WorkflowExecutionGetRequest,
    WorkflowSpec,
)
from flytewright_idl.core import (
    ApproveCondition,
    Binding,
    BindingData,
    Container,
    ExecutionError,
    GateNode,
    Identifier,
    K8SPod,
    Literal,
    LiteralMap,
    LiteralType,
    Node,
    NodeExecutionIdentifier,
    NodeExecutionPhase,
    NodeMetadata,
    OutputReference,
    Parameter,
    ParameterMap,
    Primitive,
    Resources,
    ResourcesResourceEntry,
    ResourcesResourceName,
    ResourceType,
    RuntimeMetadata,
    Scalar,
    SignalIdentifier,
    SimpleType,
    TaskExecutionIdentifier,
    TaskExecutionPhase,
    TaskMetadata,
    TaskNode,
    TaskTemplate,
    TypedInterface,
    Variable,
    VariableMap,
    WorkflowExecutionIdentifier,
    WorkflowExecutionPhase,
    WorkflowMetadata,
    WorkflowTemplate,
)
from flytewright_idl.event import NodeExecutionEvent, TaskExecutionEvent, WorkflowExecutionEvent
from flytewright_idl.google.protobuf import Duration, Timestamp
from flytewright_idl.service import (
    ArtifactType,
    CreateDownloadLinkRequest,
    CreateDownloadLocationRequest,
    CreateUploadLocationRequest,
    GetDataRequest,
)

PROJECT, DOMAIN, NOWHERE = "corpus", "development", "nowhere"
QUIET: Final = "quiet"
"""A project in which no case makes anything."""
TASK, WORKFLOW, PLAN = ResourceType.TASK, ResourceType.WORKFLOW, ResourceType.LAUNCH_PLAN
INT, STR = LiteralType(simple=SimpleType.INTEGER), LiteralType(simple=SimpleType.STRING)
TIME = LiteralType(simple=SimpleType.DATETIME)
LONG: Final = "n" * 256


@dataclass(frozen=True, slots=True)
class Case:
    """One request, and the method of AdminService, SignalService or DataProxyService that it is for."""

    method: str
    name: str
    request: Message

    @property
    def id(self) -> str:
        """What the case is known by."""
        return f"{self.method}: {self.name}"


# Small things


def key(
    kind: ResourceType, name: str, version: str = "v1", *, project: str = PROJECT, domain: str = DOMAIN
) -> Identifier:
    return Identifier(resource_type=kind, project=project, domain=domain, name=name, version=version)


def named(name: str = "", *, project: str = PROJECT, domain: str = DOMAIN) -> NamedEntityIdentifier:
    return NamedEntityIdentifier(project=project, domain=domain, name=name)


def execution_id(name: str, *, project: str = PROJECT, domain: str = DOMAIN) -> WorkflowExecutionIdentifier:
    return WorkflowExecutionIdentifier(project=project, domain=domain, name=name)


def node_id(execution: str, node: str = "n0") -> NodeExecutionIdentifier:
    return NodeExecutionIdentifier(execution_id=execution_id(execution), node_id=node)


def task_execution_id(execution: str, node: str = "n0", task: str = "t") -> TaskExecutionIdentifier:
    return TaskExecutionIdentifier(task_id=key(TASK, task), node_execution_id=node_id(execution, node))


def signal(name: str, execution: str = "held") -> SignalIdentifier:
    return SignalIdentifier(signal_id=name, execution_id=execution_id(execution))


def integer(value: int) -> Literal:
    return Literal(scalar=Scalar(primitive=Primitive(integer=value)))


def text(value: str) -> Literal:
    return Literal(scalar=Scalar(primitive=Primitive(string_value=value)))


def variables(**types: LiteralType) -> VariableMap:
    return VariableMap(variables={name: Variable(type=kind) for name, kind in types.items()})


def bound(node: str, var: str, to: str = "x") -> Binding:
    return Binding(var=to, binding=BindingData(promise=OutputReference(node_id=node, var=var)))


def sort(by: str, direction: SortDirection = SortDirection.ASCENDING) -> Sort:
    return Sort(key=by, direction=direction)


def resources(name: ResourcesResourceName, request: str = "", limit: str = "") -> Resources:
    def entries(value: str) -> list[ResourcesResourceEntry]:
        return [ResourcesResourceEntry(name=name, value=value)] if value else []

    return Resources(requests=entries(request), limits=entries(limit))


def template(name: str, version: str = "v1", **changes: object) -> TaskTemplate:
    """A task that takes and gives an integer `x`."""
    task = TaskTemplate(
        id=key(TASK, name, version),
        type="python-task",
        metadata=TaskMetadata(runtime=RuntimeMetadata(version="1", flavor="python")),
        interface=TypedInterface(inputs=variables(x=INT), outputs=variables(x=INT)),
        container=Container(image="image:1", args=["x"]),
    )
    for field, value in changes.items():
        setattr(task, field, value)
    return task


def create_task(task: TaskTemplate, identifier: Identifier | None = None) -> TaskCreateRequest:
    return TaskCreateRequest(id=identifier or task.id, spec=TaskSpec(template=task))


def task_node(name: str, task: str, *inputs: Binding, version: str = "v1") -> Node:
    return Node(
        id=name,
        metadata=NodeMetadata(name=name),
        inputs=list(inputs),
        task_node=TaskNode(reference_id=key(TASK, task, version)),
    )


def gate(name: str = "n0") -> Node:
    """A node that waits for somebody to approve."""
    return Node(id=name, metadata=NodeMetadata(name=name), gate_node=GateNode(approve=ApproveCondition(signal_id="go")))


def workflow(name: str, nodes: list[Node], version: str = "v1", **changes: object) -> WorkflowTemplate:
    """A workflow that takes an integer `x`."""
    made = WorkflowTemplate(
        id=key(WORKFLOW, name, version),
        metadata=WorkflowMetadata(),
        interface=TypedInterface(inputs=variables(x=INT), outputs=VariableMap()),
        nodes=nodes,
    )
    for field, value in changes.items():
        setattr(made, field, value)
    return made


def create_workflow(made: WorkflowTemplate, identifier: Identifier | None = None) -> WorkflowCreateRequest:
    return WorkflowCreateRequest(id=identifier or made.id, spec=WorkflowSpec(template=made))


def create_plan(name: str, version: str = "v1", *, of: str = "waits", **spec: object) -> LaunchPlanCreateRequest:
    made = LaunchPlanSpec(workflow_id=key(WORKFLOW, of))
    for field, value in spec.items():
        setattr(made, field, value)
    return LaunchPlanCreateRequest(id=key(PLAN, name, version), spec=made)


def defaults(**parameters: Parameter) -> ParameterMap:
    return ParameterMap(parameters=parameters)


def default(kind: LiteralType, literal: Literal) -> Parameter:
    return Parameter(var=Variable(type=kind), default=literal)


def create_execution(
    name: str = "",
    *,
    plan: str = "waits",
    version: str = "v1",
    kind: ResourceType = PLAN,
    project: str = PROJECT,
    domain: str = DOMAIN,
    inputs: Mapping[str, Literal] | None = None,
    **spec: object,
) -> ExecutionCreateRequest:
    made = ExecutionSpec(launch_plan=key(kind, plan, version))
    for field, value in spec.items():
        setattr(made, field, value)
    given = {"x": integer(1)} if inputs is None else inputs
    return ExecutionCreateRequest(
        project=project, domain=domain, name=name, spec=made, inputs=LiteralMap(literals=dict(given))
    )


def event(execution: str, phase: WorkflowExecutionPhase, producer: str = "") -> WorkflowExecutionEventRequest:
    at = Timestamp(seconds=1_700_000_000 + int(phase))
    told = WorkflowExecutionEvent(
        execution_id=execution_id(execution), phase=phase, occurred_at=at, producer_id=producer
    )
    if phase == WorkflowExecutionPhase.FAILED:
        told.error = ExecutionError(code="Broken", message="it broke")
    return WorkflowExecutionEventRequest(request_id="r", event=told)


def node_event(execution: str, node: str, phase: NodeExecutionPhase) -> NodeExecutionEventRequest:
    at = Timestamp(seconds=1_700_000_000 + int(phase))
    told = NodeExecutionEvent(
        id=node_id(execution, node), phase=phase, occurred_at=at, spec_node_id=node, event_version=1
    )
    return NodeExecutionEventRequest(request_id="r", event=told)


def task_event(
    execution: str, node: str, phase: TaskExecutionPhase, version: int = 0, task: str = "t"
) -> TaskExecutionEventRequest:
    told = TaskExecutionEvent(
        task_id=key(TASK, task),
        parent_node_execution_id=node_id(execution, node),
        phase=phase,
        phase_version=version,
        occurred_at=Timestamp(seconds=1_700_000_000 + int(phase)),
        event_version=1,
    )
    return TaskExecutionEventRequest(request_id="r", event=told)


# What is there before each case


def prepared() -> Iterator[tuple[str, Message]]:
    """The calls that make what the cases speak of; one that finds its work done already is fine."""
    for project in (PROJECT, QUIET, "archived"):
        made = Project(id=project, name=project, description="for the corpus", labels=Labels(values={"of": project}))
        yield "register_project", ProjectRegisterRequest(project=made)
    yield "update_project", Project(id="archived", name="archived", state=ProjectProjectState.ARCHIVED)
    for name, version in (("t", "v1"), ("t", "v2"), ("u", "v1")):
        described = DescriptionEntity(short_description=f"about {name}", long_description=Description(value="much"))
        request = create_task(template(name, version))
        assert request.spec is not None
        request.spec.description = described
        yield "create_task", request
    for name, version in (("waits", "v1"), ("waits", "v2"), ("other", "v1")):
        yield "create_workflow", create_workflow(workflow(name, [gate()], version))
        yield "create_launch_plan", create_plan(name, version, of=name, workflow_id=key(WORKFLOW, name, version))
    for name in ("t", "u"):
        yield "create_task", create_task(template(name), key(TASK, name, project=QUIET))
    for name in ("other", "waits"):
        made = key(WORKFLOW, name, project=QUIET)
        yield "create_workflow", create_workflow(workflow(name, [gate()]), made)
        plan = LaunchPlanSpec(workflow_id=made)
        yield "create_launch_plan", LaunchPlanCreateRequest(id=key(PLAN, name, project=QUIET), spec=plan)
    fixed = {"default_inputs": defaults(x=default(INT, integer(3)))}
    yield "create_launch_plan", create_plan("defaulted", **fixed)
    yield "create_launch_plan", create_plan("fixed", fixed_inputs=LiteralMap(literals={"x": integer(3)}))
    yield "update_launch_plan", LaunchPlanUpdateRequest(id=key(PLAN, "fixed"), state=LaunchPlanState.ACTIVE)
    about = NamedEntityMetadata(description="waits for somebody")
    yield "update_named_entity", NamedEntityUpdateRequest(resource_type=WORKFLOW, id=named("waits"), metadata=about)
    hidden = NamedEntityMetadata(state=NamedEntityState.NAMED_ENTITY_ARCHIVED)
    yield "update_named_entity", NamedEntityUpdateRequest(resource_type=WORKFLOW, id=named("other"), metadata=hidden)
    own = MatchingAttributes(execution_queue_attributes=ExecutionQueueAttributes(tags=["q"]))
    attributes = ProjectDomainAttributes(project=PROJECT, domain="staging", matching_attributes=own)
    yield "update_project_domain_attributes", ProjectDomainAttributesUpdateRequest(attributes=attributes)
    for name in ("held", "aborting", "failed", "succeeded"):
        request_ = create_execution(name, labels=Labels(values={"of": name}))
        yield "create_execution", request_
        yield "create_workflow_event", event(name, WorkflowExecutionPhase.RUNNING)
    for name, phase in (
        ("failed", WorkflowExecutionPhase.FAILED),
        ("succeeded", WorkflowExecutionPhase.SUCCEEDED),
    ):
        yield "create_workflow_event", event(name, phase)
    for node in ("outer", "over"):
        yield "create_node_event", node_event("held", node, NodeExecutionPhase.RUNNING)
        yield "create_task_event", task_event("held", node, TaskExecutionPhase.RUNNING, 1)
    for name in ("waited", "sent"):
        yield "get_or_create_signal", SignalGetOrCreateRequest(id=signal(name), type=INT)
    yield "create_task_event", task_event("held", "over", TaskExecutionPhase.FAILED)
    yield "create_node_event", node_event("held", "over", NodeExecutionPhase.FAILED)


# The cases


def projects() -> Iterator[Case]:
    def register(name: str, project: Project | None) -> Case:
        return Case("register_project", name, ProjectRegisterRequest(project=project))

    yield register("nothing", None)
    yield register("no name", Project(id="p"))
    yield register("no id", Project(name="p"))
    yield register("good", Project(id="good-1", name="good"))
    yield register("taken", Project(id=PROJECT, name="again"))
    yield register("upper case id", Project(id="Bad", name="n"))
    yield register("id ends in a dash", Project(id="bad-", name="n"))
    yield register("id of 64", Project(id="a" * 64, name="n"))
    yield register("id of 63", Project(id="b" * 63, name="n"))
    yield register("name of 65", Project(id="long-name", name="n" * 65))
    yield register("name of 64", Project(id="name-of-64", name="n" * 64))
    yield register("description of 301", Project(id="long", name="n", description="d" * 301))
    yield register("domains", Project(id="domains", name="n", domains=[Domain(id="d", name="d")]))
    yield register("17 labels", Project(id="l", name="n", labels=Labels(values={f"k{i}": "v" for i in range(17)})))
    yield register("bad label key", Project(id="l", name="n", labels=Labels(values={"-k": "v"})))
    yield register("bad label value", Project(id="l", name="n", labels=Labels(values={"k": "v v"})))
    yield register("empty label key", Project(id="l", name="n", labels=Labels(values={"": "v"})))
    yield Case("update_project", "nobody", Project(id="nobody", name="n"))
    yield Case("update_project", "no id", Project(name="n"))
    yield Case("update_project", "no name", Project(id="flytewright", description="no name"))
    yield Case("update_project", "name of 65", Project(id="flytewright", name="n" * 65))
    yield Case("get_project", "there", ProjectGetRequest(id=PROJECT))
    yield Case("get_project", "nobody", ProjectGetRequest(id="nobody"))
    yield Case("get_project", "no id", ProjectGetRequest())
    for name, request in lists(ProjectListRequest, "identifier", "archived"):
        yield Case("list_projects", name, request)
    yield Case("list_projects", "by state", ProjectListRequest(limit=9, filters="eq(state,1)"))


def lists(
    request: type[Message], field: str, value: str, *, limit: int = 1, order: str = "", **given: object
) -> Iterator[tuple[str, Message]]:
    """What every kind of list is asked."""

    def make(**changes: object) -> Message:
        return request(**{"limit": limit, **given, **changes})

    equal = f"eq({field},{value})"
    yield "filtered", make(filters=equal)
    yield "no limit", make(limit=0, filters=equal)
    yield "a bad token", make(token="x", filters=equal)
    yield "a token beyond the end", make(token="100000", filters=equal)
    yield "sorted by what is not there", make(sort_by=sort("nothing"))
    yield "sorted", make(sort_by=sort(order or field, SortDirection.DESCENDING), filters=equal)
    yield "filtered by what is not there", make(filters="eq(nothing,1)")
    yield "filtered by another thing", make(filters="eq(signal.id,1)")
    yield "filtered by no function", make(filters=f"like({field},x)")
    yield "filtered by no filter", make(filters="what")
    yield "an unclosed filter", make(filters=f"eq({field}")
    yield "one good and one bad filter", make(filters=f"{equal}+eq(nothing,1)")
    yield "two filters", make(filters=f"{equal}+ne({field},other)")
    yield "one of several", make(filters=f"value_in({field},{value};other)")
    yield "none of several", make(filters=f"{equal}+value_not_in({field},{value};other)")
    yield "contained", make(filters=f"contains({field},{value[-4:]})")
    yield "not like", make(filters=f"{equal}+not_like({field},{value})")
    yield "after a bad time", make(filters="gt(created_at,whenever)")


def tasks() -> Iterator[Case]:
    def create(name: str, request: TaskCreateRequest) -> Case:
        return Case("create_task", name, request)

    own = template("made")
    yield create("good", create_task(own))
    yield create("nothing", TaskCreateRequest())
    yield create("no spec", TaskCreateRequest(id=own.id))
    yield create("no template", TaskCreateRequest(id=own.id, spec=TaskSpec()))
    yield create("identical", create_task(template("t")))
    yield create("different", create_task(template("t", type="other-task")))
    yield from (
        create(name, create_task(own, identifier)) for name, identifier in identifiers(TASK, "made", wrong=WORKFLOW)
    )
    yield create("name of 256", create_task(template(LONG)))
    yield create("version of 256", create_task(template("version-of-256", LONG)))
    yield create("no type", create_task(template("no-type", type="")))
    yield create("no metadata", create_task(template("no-metadata", metadata=None)))
    yield create("no runtime", create_task(template("no-runtime", metadata=TaskMetadata())))
    bare = TaskMetadata(runtime=RuntimeMetadata())
    yield create("no runtime version", create_task(template("no-version", metadata=bare)))
    yield create("no interface", create_task(template("no-interface", interface=None)))
    yield create("no container", create_task(template("no-container", container=None)))
    yield create("no image", create_task(template("no-image", container=Container())))
    yield create("a pod without a spec", create_task(template("pod", k8s_pod=K8SPod())))
    yield create("type of 256", create_task(template("type-of-256", type=LONG)))
    untyped = TypedInterface(inputs=VariableMap(variables={"x": Variable()}), outputs=VariableMap())
    yield create("an input without a type", create_task(template("untyped", interface=untyped)))
    for number, (title, asked) in enumerate(
        {
            "request beyond its limit": resources(ResourcesResourceName.CPU, "2", "1"),
            "memory beyond its limit": resources(ResourcesResourceName.MEMORY, "2Gi", "1Gi"),
            "no quantity": resources(ResourcesResourceName.CPU, "much"),
            "half a gpu": resources(ResourcesResourceName.GPU, "500m", "500m"),
            "less gpus than the limit": resources(ResourcesResourceName.GPU, "1", "2"),
            "a request without a limit": resources(ResourcesResourceName.CPU, "1"),
            "a limit without a request": resources(ResourcesResourceName.CPU, "", "1"),
            "a negative request": resources(ResourcesResourceName.CPU, "-1"),
            "storage": resources(ResourcesResourceName.EPHEMERAL_STORAGE, "2Gi", "1Gi"),
            "twice": Resources(
                requests=[
                    ResourcesResourceEntry(name=ResourcesResourceName.CPU, value="1"),
                    ResourcesResourceEntry(name=ResourcesResourceName.CPU, value="2"),
                ]
            ),
        }.items()
    ):
        container = Container(image="image:1", args=["x"], resources=asked)
        yield create(f"resources: {title}", create_task(template(f"resources-{number}", container=container)))
    yield from gets("get_task", TASK, "t")
    yield from version_lists("list_tasks", "t")
    yield from name_lists("list_task_ids", "t")


def identifiers(kind: ResourceType, name: str, wrong: ResourceType) -> Iterator[tuple[str, Identifier]]:
    """Identifiers that are not right."""
    yield "another kind", key(wrong, name)
    yield "no kind", key(ResourceType.UNSPECIFIED, name)
    yield "no project", key(kind, name, project="")
    yield "no domain", key(kind, name, domain="")
    yield "no name", key(kind, "")
    yield "no version", key(kind, name, "")
    yield "unknown project", key(kind, name, project="nobody")
    yield "unknown domain", key(kind, name, domain=NOWHERE)
    yield "archived project", key(kind, name, project="archived")
    yield "version with a slash", key(kind, name, "v/1")
    yield "version with a space", key(kind, name, "v 1")


def gets(method: str, kind: ResourceType, name: str) -> Iterator[Case]:
    yield Case(method, "there", ObjectGetRequest(id=key(kind, name)))
    yield Case(method, "nothing", ObjectGetRequest())
    yield Case(method, "unknown name", ObjectGetRequest(id=key(kind, "unknown")))
    yield Case(method, "unknown version", ObjectGetRequest(id=key(kind, name, "v9")))
    wrong = WORKFLOW if kind == TASK else TASK
    for title, identifier in identifiers(kind, name, wrong):
        yield Case(method, title, ObjectGetRequest(id=identifier))


def version_lists(method: str, name: str) -> Iterator[Case]:
    for title, request in lists(ResourceListRequest, "name", name, order="version", id=named(name)):
        yield Case(method, title, request)
    yield Case(method, "nothing", ResourceListRequest(limit=1))
    yield Case(method, "no project", ResourceListRequest(limit=1, id=named(project="")))
    yield Case(method, "no domain", ResourceListRequest(limit=1, id=named(domain="")))
    yield Case(method, "unknown project", ResourceListRequest(limit=1, id=named(project="nobody")))
    newest = sort("version", SortDirection.DESCENDING)
    yield Case(method, "newest first", ResourceListRequest(limit=2, id=named(name), sort_by=newest))
    yield Case(method, "second page", ResourceListRequest(limit=1, token="1", id=named(name), sort_by=sort("version")))
    yield Case(method, "a page that is not full", ResourceListRequest(limit=5, id=named(name), sort_by=sort("version")))


def name_lists(method: str, name: str) -> Iterator[Case]:
    request = NamedEntityIdentifierListRequest
    yield Case(method, "no limit", request(project=QUIET, domain=DOMAIN))
    yield Case(method, "no project", request(domain=DOMAIN, limit=1))
    yield Case(method, "no domain", request(project=QUIET, limit=1))
    yield Case(method, "unknown project", request(project="nobody", domain=DOMAIN, limit=1))
    yield Case(method, "a bad token", request(project=QUIET, domain=DOMAIN, limit=1, token="x"))
    yield Case(method, "sorted", request(project=QUIET, domain=DOMAIN, limit=1, sort_by=sort("name")))
    yield Case(method, "sorted by what is not there", request(project=QUIET, domain=DOMAIN, limit=1, sort_by=sort("q")))
    filtered = f"eq(name,{name})"
    yield Case(method, "filtered", request(project=QUIET, domain=DOMAIN, limit=5, filters=filtered))
    yield Case(method, "filtered by no filter", request(project=QUIET, domain=DOMAIN, limit=5, filters="what"))


def workflows() -> Iterator[Case]:
    def create(name: str, made: WorkflowTemplate) -> Case:
        return Case("create_workflow", name, create_workflow(made))

    own = workflow("made", [gate()])
    yield create("good", own)
    yield Case("create_workflow", "nothing", WorkflowCreateRequest())
    yield Case("create_workflow", "no spec", WorkflowCreateRequest(id=own.id))
    yield Case("create_workflow", "no template", WorkflowCreateRequest(id=own.id, spec=WorkflowSpec()))
    yield create("identical", workflow("waits", [gate()]))
    yield create("different", workflow("waits", [gate("n1")]))
    yield from (
        Case("create_workflow", name, create_workflow(own, identifier))
        for name, identifier in identifiers(WORKFLOW, "made", wrong=TASK)
    )
    yield create("no interface", workflow("no-interface", [gate()], interface=None))
    yield create("no nodes", workflow("no-nodes", []))
    x = bound("", "x")
    yield create("a task", workflow("a-task", [task_node("n0", "t", x)]))
    yield create("an unknown task", workflow("w0", [task_node("n0", "unknown", x)]))
    yield create("an unknown version", workflow("w1", [task_node("n0", "t", x, version="v9")]))
    yield create("an input that is not bound", workflow("w2", [task_node("n0", "t")]))
    yield create("an input that is not there", workflow("w3", [task_node("n0", "t", x, bound("", "x", "y"))]))
    yield create("a promise of no node", workflow("w4", [task_node("n0", "t", bound("n9", "x"))]))
    yield create("a promise of no output", workflow("w5", [gate("n1"), task_node("n0", "t", bound("n1", "q"))]))
    yield create("a promise of no input", workflow("w6", [task_node("n0", "t", bound("", "q"))]))
    yield create("two nodes of one name", workflow("w7", [gate(), gate()]))
    circle = [task_node("n0", "t", bound("n1", "x")), task_node("n1", "t", bound("n0", "x"))]
    yield create("a circle", workflow("w8", circle))
    yield create("a node of nothing", workflow("w9", [Node(id="n0", metadata=NodeMetadata())]))
    yield create("a node without an id", workflow("w10", [gate("")]))
    yield create("a binding twice", workflow("w11", [task_node("n0", "t", x, x)]))
    strings = TypedInterface(inputs=variables(x=STR), outputs=VariableMap())
    yield create("another type", workflow("w12", [task_node("n0", "t", x)], interface=strings))
    gives = TypedInterface(inputs=variables(x=INT), outputs=variables(o0=INT))
    yield create("an output that is not bound", workflow("w13", [gate()], interface=gives))
    yield create("an output that is not there", workflow("w14", [gate()], outputs=[bound("", "x", "o0")]))
    yield create("a node named as the start", workflow("w15", [gate("start-node")]))
    after = gate("n1")
    after.upstream_node_ids = ["n9"]
    yield create("after no node", workflow("w16", [gate(), after]))
    yield from gets("get_workflow", WORKFLOW, "waits")
    yield from version_lists("list_workflows", "waits")
    yield from name_lists("list_workflow_ids", "waits")


def launch_plans() -> Iterator[Case]:
    def create(name: str, request: LaunchPlanCreateRequest) -> Case:
        return Case("create_launch_plan", name, request)

    yield create("good", create_plan("made"))
    yield create("nothing", LaunchPlanCreateRequest())
    yield create("no spec", LaunchPlanCreateRequest(id=key(PLAN, "made")))
    yield create("identical", create_plan("waits"))
    yield create("different", create_plan("waits", max_parallelism=3))
    for title, identifier in identifiers(PLAN, "made", wrong=TASK):
        request = create_plan("made")
        request.id = identifier
        yield create(title, request)
    yield create("name of 256", create_plan(LONG))
    yield create("no workflow", create_plan("l0", workflow_id=None))
    yield create("an unknown workflow", create_plan("l1", of="unknown"))
    yield create("a task for a workflow", create_plan("l2", workflow_id=key(TASK, "t")))
    yield create(
        "a fixed input that is not there", create_plan("l3", fixed_inputs=LiteralMap(literals={"q": integer(1)}))
    )
    yield create("a fixed input of another type", create_plan("l4", fixed_inputs=LiteralMap(literals={"x": text("1")})))
    yield create("a fixed input of nothing", create_plan("l5", fixed_inputs=LiteralMap(literals={"x": Literal()})))
    yield create("a default that is not there", create_plan("l6", default_inputs=defaults(q=default(INT, integer(1)))))
    yield create("a default of another type", create_plan("l7", default_inputs=defaults(x=default(STR, text("1")))))
    yield create("a default not of its type", create_plan("l8", default_inputs=defaults(x=default(INT, text("1")))))
    yield create(
        "a default without a type", create_plan("l9", default_inputs=defaults(x=Parameter(default=integer(1))))
    )
    bare = Parameter(var=Variable(type=INT))
    yield create("neither default nor required", create_plan("l10", default_inputs=defaults(x=bare)))
    yield create("17 labels", create_plan("l11", labels=Labels(values={f"k{i}": "v" for i in range(17)})))
    yield create("a bad label", create_plan("l12", labels=Labels(values={"k": "a b"})))
    yield create("annotations", create_plan("l13", annotations=Annotations(values={"k": "a b"})))
    filled = LiteralMap(literals={"x": integer(1)})

    def scheduled(name: str, number: int, schedule: Schedule, **spec: object) -> Case:
        made = {"fixed_inputs": filled, **spec}
        metadata = LaunchPlanMetadata(schedule=schedule)
        return create(f"schedule: {name}", create_plan(f"s{number}", entity_metadata=metadata, **made))

    daily, rate = CronSchedule(schedule="0 0 * * *"), FixedRate(value=1, unit=FixedRateUnit.HOUR)
    yield scheduled("cron", 0, Schedule(cron_schedule=daily))
    yield scheduled("alias", 1, Schedule(cron_schedule=CronSchedule(schedule="@daily")))
    yield scheduled("rate", 2, Schedule(rate=rate))
    yield scheduled("no cron", 3, Schedule(cron_schedule=CronSchedule(schedule="never")))
    yield scheduled("six fields", 4, Schedule(cron_schedule=CronSchedule(schedule="0 0 * * * ?")))
    yield scheduled("old cron", 5, Schedule(cron_expression="0 0 * * *"))
    yield scheduled("an open input", 6, Schedule(cron_schedule=daily), fixed_inputs=None)
    yield scheduled("a kickoff that is no time", 7, Schedule(rate=rate, kickoff_time_input_arg="x"), fixed_inputs=None)
    yield scheduled("a kickoff that is not there", 8, Schedule(rate=rate, kickoff_time_input_arg="q"))
    yield scheduled("nothing", 9, Schedule())
    yield scheduled("an offset", 10, Schedule(cron_schedule=CronSchedule(schedule="0 0 * * *", offset="PT1H")))
    yield scheduled("a rate of nothing", 11, Schedule(rate=FixedRate()))
    for number, (title, told) in enumerate(notifications()):
        metadata = LaunchPlanMetadata(notifications=[told])
        yield create(f"notification: {title}", create_plan(f"m{number}", entity_metadata=metadata))
    yield from gets("get_launch_plan", PLAN, "waits")
    yield from version_lists("list_launch_plans", "waits")
    yield from name_lists("list_launch_plan_ids", "waits")
    for title, identifier in identifiers(PLAN, "waits", wrong=TASK):
        update = LaunchPlanUpdateRequest(id=identifier, state=LaunchPlanState.INACTIVE)
        yield Case("update_launch_plan", title, update)
    off, on = LaunchPlanState.INACTIVE, LaunchPlanState.ACTIVE
    yield Case("update_launch_plan", "nothing", LaunchPlanUpdateRequest())
    yield Case("update_launch_plan", "off", LaunchPlanUpdateRequest(id=key(PLAN, "waits"), state=off))
    yield Case("update_launch_plan", "unknown", LaunchPlanUpdateRequest(id=key(PLAN, "unknown"), state=on))
    yield Case("get_active_launch_plan", "active", ActiveLaunchPlanRequest(id=named("fixed")))
    yield Case("get_active_launch_plan", "none", ActiveLaunchPlanRequest(id=named("waits")))
    yield Case("get_active_launch_plan", "unknown", ActiveLaunchPlanRequest(id=named("unknown")))
    yield Case("get_active_launch_plan", "nothing", ActiveLaunchPlanRequest())
    yield Case("get_active_launch_plan", "no name", ActiveLaunchPlanRequest(id=named()))
    active = ActiveLaunchPlanListRequest
    yield Case("list_active_launch_plans", "all", active(project=PROJECT, domain=DOMAIN, limit=9))
    yield Case("list_active_launch_plans", "no limit", active(project=PROJECT, domain=DOMAIN))
    yield Case("list_active_launch_plans", "no project", active(domain=DOMAIN, limit=9))
    yield Case("list_active_launch_plans", "no domain", active(project=PROJECT, limit=9))
    yield Case("list_active_launch_plans", "a bad token", active(project=PROJECT, domain=DOMAIN, limit=9, token="x"))


def notifications() -> Iterator[tuple[str, Notification]]:
    done = [WorkflowExecutionPhase.SUCCEEDED]
    yield "good", Notification(phases=done, email=EmailNotification(recipients_email=["a@example.com"]))
    yield "of no kind", Notification(phases=done)
    yield "to nobody", Notification(phases=done, email=EmailNotification())
    yield "to an empty address", Notification(phases=done, slack=SlackNotification(recipients_email=[""]))
    running = [WorkflowExecutionPhase.RUNNING]
    yield "while running", Notification(phases=running, email=EmailNotification(recipients_email=["a@example.com"]))


def executions() -> Iterator[Case]:
    def create(name: str, request: ExecutionCreateRequest) -> Case:
        return Case("create_execution", name, request)

    yield create("good", create_execution("made"))
    yield create("nothing", ExecutionCreateRequest())
    yield create("no spec", ExecutionCreateRequest(project=PROJECT, domain=DOMAIN, name="e0"))
    yield create("taken", create_execution("held"))
    yield create("no project", create_execution("e1", project=""))
    yield create("no domain", create_execution("e2", domain=""))
    yield create("unknown project", create_execution("e3", project="nobody"))
    yield create("unknown domain", create_execution("e4", domain=NOWHERE))
    yield create("archived project", create_execution("e5", project="archived"))
    yield create("an upper case name", create_execution("Upper"))
    yield create("a name with a digit first", create_execution("1st"))
    yield create("a name with a line below", create_execution("a_b"))
    yield create("name of 64", create_execution("a" * 64))
    yield create("name of 63", create_execution("a" * 63))
    yield create("an unknown plan", create_execution("e6", plan="unknown"))
    yield create("an unknown version", create_execution("e7", version="v9"))
    yield create("no version", create_execution("e8", version=""))
    yield create("a workflow", create_execution("e9", kind=WORKFLOW))
    yield create("an unknown task", create_execution("e10", kind=TASK, plan="unknown"))
    yield create("no plan", create_execution("e11", launch_plan=None))
    yield create("an input missing", create_execution("e12", inputs={}))
    yield create("an input too many", create_execution("e13", inputs={"x": integer(1), "q": integer(1)}))
    yield create("another type", create_execution("e14", inputs={"x": text("1")}))
    yield create("an input of nothing", create_execution("e15", inputs={"x": Literal()}))
    yield create("an input without a name", create_execution("e16", inputs={"x": integer(1), "": integer(1)}))
    yield create("a default", create_execution("e17", plan="defaulted", inputs={}))
    yield create("a fixed input", create_execution("e18", plan="fixed", inputs={}))
    yield create("a fixed input given", create_execution("e19", plan="fixed", inputs={"x": integer(1)}))
    yield create("17 labels", create_execution("e20", labels=Labels(values={f"k{i}": "v" for i in range(17)})))
    yield create("a bad label", create_execution("e21", labels=Labels(values={"k": "a b"})))
    yield create("a bad label key", create_execution("e22", labels=Labels(values={"a b": "v"})))
    for number, (title, told) in enumerate(notifications()):
        to = NotificationList(notifications=[told])
        yield create(f"notification: {title}", create_execution(f"f{number}", notifications=to))
    below = ExecutionMetadata(parent_node_execution=node_id("unknown"))
    yield create("below no node", create_execution("e23", metadata=below))
    yield create("envs", create_execution("e24", envs=Envs()))
    pool = ClusterAssignment(cluster_pool_name="pool")
    yield create("a pool where none is assigned", create_execution("e25", cluster_assignment=pool))
    yield create("tags", create_execution("e26", tags=["a", "b"]))

    for method, request in (
        ("get_execution", WorkflowExecutionGetRequest),
        ("get_execution_data", WorkflowExecutionGetDataRequest),
        ("get_execution_metrics", WorkflowExecutionGetMetricsRequest),
        ("update_execution", ExecutionUpdateRequest),
        ("terminate_execution", ExecutionTerminateRequest),
        ("relaunch_execution", ExecutionRelaunchRequest),
        ("recover_execution", ExecutionRecoverRequest),
    ):
        yield Case(method, "nothing", request())
        yield Case(method, "unknown", request(id=execution_id("unknown")))
        yield Case(method, "no name", request(id=execution_id("")))
        yield Case(method, "no project", request(id=execution_id("held", project="")))
        yield Case(method, "no domain", request(id=execution_id("held", domain="")))
        if not method.startswith(("terminate", "relaunch", "recover")):
            yield Case(method, "there", request(id=execution_id("held")))
    for name in ("succeeded", "failed"):
        yield Case("terminate_execution", name, ExecutionTerminateRequest(id=execution_id(name), cause="enough"))
    yield Case("terminate_execution", "running", ExecutionTerminateRequest(id=execution_id("aborting"), cause="enough"))
    relaunch, recover = ExecutionRelaunchRequest, ExecutionRecoverRequest
    yield Case("relaunch_execution", "succeeded", relaunch(id=execution_id("succeeded"), name="again"))
    yield Case("relaunch_execution", "running", relaunch(id=execution_id("held"), name="again-running"))
    yield Case("relaunch_execution", "taken", relaunch(id=execution_id("succeeded"), name="held"))
    yield Case("relaunch_execution", "a bad name", relaunch(id=execution_id("succeeded"), name="1"))
    yield Case("recover_execution", "failed", recover(id=execution_id("failed"), name="recovered"))
    yield Case("recover_execution", "succeeded", recover(id=execution_id("succeeded"), name="recovered-2"))
    yield Case("recover_execution", "running", recover(id=execution_id("held"), name="recovered-3"))
    archived = ExecutionUpdateRequest(id=execution_id("succeeded"), state=ExecutionState.EXECUTION_ACTIVE)
    yield Case("update_execution", "active again", archived)
    for title, listed in lists(ResourceListRequest, "execution_name", "held", id=named()):
        yield Case("list_executions", title, listed)
    for title, text_ in {
        "by phase": "eq(phase,FAILED)",
        "by several phases": "value_in(phase,FAILED;SUCCEEDED)+value_in(execution_name,failed;succeeded)",
        "by an unknown phase": "eq(phase,WHAT)",
        "by launch plan": "eq(launch_plan.name,defaulted)+eq(execution_name,none)",
        "by workflow": "eq(workflow.name,waits)+eq(execution_name,held)",
        "by task": "eq(task.name,t)",
        "by a tag": "eq(admin_tag.name,q)",
        "by a label": "eq(execution_tag.key,of)+eq(execution_tag.value,held)+eq(execution_name,held)",
        "by the name in short": "eq(name,held)",
        "by a column of flyteadmin": "eq(user,nobody)",
        "by mode": "eq(mode,0)+eq(execution_name,held)",
        "by state": "eq(state,0)+eq(execution_name,held)",
        "by duration": "gt(duration,100000)",
        "by a bad duration": "gt(duration,long)",
        "by time": "gt(execution_created_at,2200-01-01T00:00:00Z)",
        "by started at": "lt(started_at,2000-01-01T00:00:00Z)",
        "by error code": "eq(error_code,Broken)",
        "by error kind": "eq(error_kind,UNKNOWN)+eq(execution_name,failed)",
        "by cluster": "eq(cluster,nowhere)",
        "by a node": "eq(node_execution.phase,FAILED)",
        "by no value": "eq(phase,)",
    }.items():
        yield Case("list_executions", title, ResourceListRequest(limit=9, id=named(), filters=text_))
    yield Case("list_executions", "nothing", ResourceListRequest(limit=1))
    yield Case("list_executions", "no project", ResourceListRequest(limit=1, id=named(project="")))
    yield Case("list_executions", "no domain", ResourceListRequest(limit=1, id=named(domain="")))
    by_created = sort("execution_created_at")
    first = ResourceListRequest(limit=3, id=named(), sort_by=by_created)
    yield Case("list_executions", "oldest first", first)
    second = ResourceListRequest(limit=2, token="1", id=named(), sort_by=by_created)
    yield Case("list_executions", "a second page", second)


def nodes_and_tasks() -> Iterator[Case]:
    for method, request in (
        ("get_node_execution", NodeExecutionGetRequest),
        ("get_node_execution_data", NodeExecutionGetDataRequest),
        ("get_dynamic_node_workflow", GetDynamicNodeWorkflowRequest),
    ):
        yield Case(method, "there", request(id=node_id("held", "outer")))
        yield Case(method, "unknown node", request(id=node_id("held", "unknown")))
        yield Case(method, "unknown execution", request(id=node_id("unknown")))
    for method, request_ in (
        ("get_task_execution", TaskExecutionGetRequest),
        ("get_task_execution_data", TaskExecutionGetDataRequest),
    ):
        yield Case(method, "there", request_(id=task_execution_id("held", "outer")))
        yield Case(method, "nothing", request_())
        yield Case(method, "unknown task", request_(id=task_execution_id("held", "outer", "unknown")))
        yield Case(method, "unknown execution", request_(id=task_execution_id("unknown")))
        yield Case(method, "no node", request_(id=TaskExecutionIdentifier(task_id=key(TASK, "t"))))
        of_node = TaskExecutionIdentifier(node_execution_id=node_id("held"))
        yield Case(method, "no task", request_(id=of_node))
    held = execution_id("held")
    for title, listed in lists(NodeExecutionListRequest, "node_id", "outer", workflow_execution_id=held):
        yield Case("list_node_executions", title, listed)
    below = NodeExecutionListRequest(limit=1, workflow_execution_id=held, unique_parent_id="outer")
    yield Case("list_node_executions", "below a node", below)
    nowhere = NodeExecutionListRequest(limit=1, workflow_execution_id=held, unique_parent_id="unknown")
    yield Case("list_node_executions", "below no node", nowhere)
    yield Case("list_node_executions", "nothing", NodeExecutionListRequest(limit=1))
    unknown = NodeExecutionListRequest(limit=1, workflow_execution_id=execution_id("unknown"))
    yield Case("list_node_executions", "unknown execution", unknown)
    by_phase = "eq(phase,FAILED)+eq(node_id,over)"
    failed = NodeExecutionListRequest(limit=9, workflow_execution_id=held, filters=by_phase)
    yield Case("list_node_executions", "by phase", failed)
    for title, listed in lists(
        TaskExecutionListRequest, "phase", "RUNNING", node_execution_id=node_id("held", "outer")
    ):
        yield Case("list_task_executions", title, listed)
    yield Case("list_task_executions", "nothing", TaskExecutionListRequest(limit=1))
    of_task = NodeExecutionForTaskListRequest(limit=1, task_execution_id=task_execution_id("held", "outer"))
    yield Case("list_node_executions_for_task", "there", of_task)
    yield Case("list_node_executions_for_task", "nothing", NodeExecutionForTaskListRequest(limit=1))
    of_none = NodeExecutionForTaskListRequest(limit=1, task_execution_id=task_execution_id("held", "outer", "q"))
    yield Case("list_node_executions_for_task", "unknown", of_none)


def events() -> Iterator[Case]:
    phases, method = WorkflowExecutionPhase, "create_workflow_event"
    yield Case(method, "nothing", WorkflowExecutionEventRequest())
    yield Case(method, "no execution", WorkflowExecutionEventRequest(event=WorkflowExecutionEvent()))
    yield Case(method, "unknown", event("unknown", phases.RUNNING))
    yield Case(method, "the phase that it is in", event("held", phases.RUNNING))
    yield Case(method, "backwards", event("held", phases.QUEUED))
    yield Case(method, "from another cluster", event("held", phases.FAILED, "elsewhere"))
    yield Case(method, "after the end", event("failed", phases.SUCCEEDED))
    yield Case(method, "running after the end", event("failed", phases.RUNNING))
    yield Case(method, "the end again", event("failed", phases.FAILED))
    nodes, method = NodeExecutionPhase, "create_node_event"
    yield Case(method, "first", node_event("held", "first", nodes.QUEUED))
    yield Case(method, "unknown execution", node_event("unknown", "n", nodes.QUEUED))
    yield Case(method, "the phase that it is in", node_event("held", "outer", nodes.RUNNING))
    yield Case(method, "after the end", node_event("held", "over", nodes.SUCCEEDED))
    yield Case(method, "the end again", node_event("held", "over", nodes.FAILED))
    tries, method = TaskExecutionPhase, "create_task_event"
    yield Case(method, "nothing", TaskExecutionEventRequest())
    yield Case(method, "no time", TaskExecutionEventRequest(event=TaskExecutionEvent()))
    yield Case(method, "unknown execution", task_event("unknown", "n", tries.RUNNING))
    yield Case(method, "the phase that it is in", task_event("held", "outer", tries.RUNNING, 1))
    yield Case(method, "an older version", task_event("held", "outer", tries.RUNNING, 0))
    yield Case(method, "after the end", task_event("held", "over", tries.RUNNING, 5))
    yield Case(method, "the end again", task_event("held", "over", tries.FAILED))


def names() -> Iterator[Case]:
    get = NamedEntityGetRequest
    yield Case("get_named_entity", "there", get(resource_type=WORKFLOW, id=named("waits")))
    yield Case("get_named_entity", "unknown", get(resource_type=WORKFLOW, id=named("unknown")))
    yield Case("get_named_entity", "no kind", get(id=named("waits")))
    yield Case("get_named_entity", "nothing", get(resource_type=WORKFLOW))
    yield Case("get_named_entity", "no name", get(resource_type=WORKFLOW, id=named()))
    yield Case("get_named_entity", "no project", get(resource_type=WORKFLOW, id=named("waits", project="")))
    put, about = NamedEntityUpdateRequest, NamedEntityMetadata(description="d")
    yield Case("update_named_entity", "good", put(resource_type=TASK, id=named("u"), metadata=about))
    yield Case("update_named_entity", "unknown", put(resource_type=TASK, id=named("unknown"), metadata=about))
    yield Case("update_named_entity", "no kind", put(id=named("u"), metadata=about))
    yield Case("update_named_entity", "no metadata", put(resource_type=TASK, id=named("u")))
    yield Case("update_named_entity", "no name", put(resource_type=TASK, id=named(), metadata=about))
    hidden = NamedEntityMetadata(state=NamedEntityState.NAMED_ENTITY_ARCHIVED)
    of_data = put(resource_type=ResourceType.DATASET, id=named("u"), metadata=hidden)
    yield Case("update_named_entity", "the state of a dataset", of_data)
    long = NamedEntityMetadata(description="d" * 301)
    yield Case("update_named_entity", "description of 301", put(resource_type=TASK, id=named("u"), metadata=long))
    place = {"project": PROJECT, "domain": DOMAIN, "resource_type": WORKFLOW}
    for title, listed in lists(NamedEntityListRequest, "name", "waits", limit=100, **place):
        yield Case("list_named_entities", title, listed)
    every = NamedEntityListRequest
    yield Case("list_named_entities", "no kind", every(project=PROJECT, domain=DOMAIN, limit=1))
    yield Case("list_named_entities", "no project", every(domain=DOMAIN, limit=1, resource_type=TASK))
    yield Case("list_named_entities", "no domain", every(project=PROJECT, limit=1, resource_type=TASK))
    by_state = every(limit=100, filters="eq(state,1)+eq(name,other)", **place)
    yield Case("list_named_entities", "archived", by_state)
    yield Case("get_description_entity", "there", ObjectGetRequest(id=key(TASK, "t")))
    yield Case("get_description_entity", "unknown", ObjectGetRequest(id=key(TASK, "unknown")))
    yield Case("get_description_entity", "no kind", ObjectGetRequest(id=key(ResourceType.UNSPECIFIED, "t")))
    yield Case("get_description_entity", "no version", ObjectGetRequest(id=key(TASK, "t", "")))
    of_task = {"id": named("t"), "resource_type": TASK}
    for title, listed in lists(DescriptionEntityListRequest, "name", "t", order="version", **of_task):
        yield Case("list_description_entities", title, listed)
    descriptions = DescriptionEntityListRequest
    yield Case("list_description_entities", "nothing", descriptions(limit=1))
    yield Case("list_description_entities", "no name", descriptions(limit=1, id=named(), resource_type=TASK))


def attributes() -> Iterator[Case]:
    queue = MatchingAttributes(execution_queue_attributes=ExecutionQueueAttributes(tags=["q"]))
    config = MatchingAttributes(workflow_execution_config=WorkflowExecutionConfig(max_parallelism=5))
    task = MatchingAttributes(task_resource_attributes=TaskResourceAttributes(defaults=TaskResourceSpec(cpu="1")))
    bad = MatchingAttributes(task_resource_attributes=TaskResourceAttributes(defaults=TaskResourceSpec(cpu="much")))
    beyond = MatchingAttributes(
        task_resource_attributes=TaskResourceAttributes(
            defaults=TaskResourceSpec(cpu="2"), limits=TaskResourceSpec(cpu="1")
        )
    )
    kinds = MatchableResource
    given = {"queue": queue, "config": config, "resources": task, "no quantity": bad, "beyond the limit": beyond}
    given |= {"of nothing": MatchingAttributes()}
    for title, value in given.items():
        own = ProjectAttributes(project="flytewright", matching_attributes=value)
        yield Case("update_project_attributes", title, ProjectAttributesUpdateRequest(attributes=own))
        there = ProjectDomainAttributes(project="flytewright", domain=DOMAIN, matching_attributes=value)
        yield Case("update_project_domain_attributes", title, ProjectDomainAttributesUpdateRequest(attributes=there))
        of = WorkflowAttributes(project="flytewright", domain=DOMAIN, workflow="w", matching_attributes=value)
        yield Case("update_workflow_attributes", title, WorkflowAttributesUpdateRequest(attributes=of))
    yield Case("update_project_attributes", "nothing", ProjectAttributesUpdateRequest())
    yield Case("update_project_domain_attributes", "nothing", ProjectDomainAttributesUpdateRequest())
    yield Case("update_workflow_attributes", "nothing", WorkflowAttributesUpdateRequest())
    for title, project, domain, name in (
        ("unknown project", "nobody", DOMAIN, "w"),
        ("unknown domain", PROJECT, NOWHERE, "w"),
        ("no domain", PROJECT, "", "w"),
        ("no workflow", PROJECT, DOMAIN, ""),
        ("archived project", "archived", DOMAIN, "w"),
        ("not set", PROJECT, DOMAIN, "w"),
        ("set for the domain", PROJECT, "staging", "w"),
    ):
        kind = kinds.EXECUTION_QUEUE
        if title not in ("unknown domain", "no domain", "no workflow", "set for the domain"):
            own_get = ProjectAttributesGetRequest(project=project, resource_type=kind)
            yield Case("get_project_attributes", title, own_get)
            if title != "not set":
                own_delete = ProjectAttributesDeleteRequest(project=project, resource_type=kind)
                yield Case("delete_project_attributes", title, own_delete)
        if title != "no workflow":
            there_get = ProjectDomainAttributesGetRequest(project=project, domain=domain, resource_type=kind)
            yield Case("get_project_domain_attributes", title, there_get)
        get = WorkflowAttributesGetRequest(project=project, domain=domain, workflow=name, resource_type=kind)
        yield Case("get_workflow_attributes", title, get)
        if title not in ("not set", "set for the domain"):
            if title != "no workflow":
                there_delete = ProjectDomainAttributesDeleteRequest(project=project, domain=domain, resource_type=kind)
                yield Case("delete_project_domain_attributes", title, there_delete)
            delete = WorkflowAttributesDeleteRequest(project=project, domain=domain, workflow=name, resource_type=kind)
            yield Case("delete_workflow_attributes", title, delete)
            put = WorkflowAttributes(project=project, domain=domain, workflow=name, matching_attributes=queue)
            yield Case("update_workflow_attributes", title, WorkflowAttributesUpdateRequest(attributes=put))
    nothing = ProjectDomainAttributesDeleteRequest(project=PROJECT, domain=DOMAIN, resource_type=kinds.PLUGIN_OVERRIDE)
    yield Case("delete_project_domain_attributes", "not set", nothing)
    platform = ProjectAttributesGetRequest(project=PROJECT, resource_type=kinds.WORKFLOW_EXECUTION_CONFIG)
    yield Case("get_project_attributes", "what the platform says", platform)
    queues = ListMatchableAttributesRequest(resource_type=kinds.EXECUTION_CLUSTER_LABEL)
    yield Case("list_matchable_attributes", "none", queues)


def signals() -> Iterator[Case]:
    make, method = SignalGetOrCreateRequest, "get_or_create_signal"
    yield Case(method, "good", make(id=signal("made"), type=INT))
    yield Case(method, "there", make(id=signal("waited"), type=INT))
    yield Case(method, "of another type", make(id=signal("waited"), type=STR))
    yield Case(method, "unknown execution", make(id=signal("s", "unknown"), type=INT))
    yield Case(method, "nothing", make())
    yield Case(method, "no type", make(id=signal("s")))
    yield Case(method, "no execution", make(id=SignalIdentifier(signal_id="s"), type=INT))
    yield Case(method, "no name", make(id=signal(""), type=INT))
    send, method = SignalSetRequest, "set_signal"
    yield Case(method, "good", send(id=signal("sent"), value=integer(1)))
    yield Case(method, "unknown", send(id=signal("unknown"), value=integer(1)))
    yield Case(method, "another type", send(id=signal("waited"), value=text("1")))
    yield Case(method, "of nothing", send(id=signal("waited"), value=Literal()))
    yield Case(method, "no value", send(id=signal("waited")))
    yield Case(method, "nothing", send())
    for title, request in lists(SignalListRequest, "signal_id", "waited", workflow_execution_id=execution_id("held")):
        if title != "filtered by another thing":  # which is signals
            yield Case("list_signals", title, request)
    yield Case("list_signals", "nothing", SignalListRequest(limit=1))


def data() -> Iterator[Case]:
    up, md5 = CreateUploadLocationRequest, b"0123456789abcdef"
    yield Case("create_upload_location", "nothing", up())
    yield Case("create_upload_location", "no project", up(domain=DOMAIN, content_md5=md5))
    yield Case("create_upload_location", "no domain", up(project=PROJECT, content_md5=md5))
    yield Case("create_upload_location", "neither digest nor name", up(project=PROJECT, domain=DOMAIN))
    long = Duration(seconds=10_000)
    request = up(project=PROJECT, domain=DOMAIN, content_md5=md5, expires_in=long)
    yield Case("create_upload_location", "for too long", request)
    down, method = CreateDownloadLocationRequest, "create_download_location"
    yield Case(method, "for too long", down(native_url="s3://bucket/key", expires_in=long))
    yield Case(method, "for a negative time", down(native_url="s3://bucket/key", expires_in=Duration(seconds=-5)))
    link, deck, method = CreateDownloadLinkRequest, ArtifactType.DECK, "create_download_link"
    yield Case(method, "nothing", link())
    yield Case(method, "of no node", link(artifact_type=deck))
    yield Case(method, "of no kind", link(node_execution_id=node_id("held", "over")))
    yield Case(method, "unknown node", link(artifact_type=deck, node_execution_id=node_id("unknown")))
    yield Case(method, "no deck", link(artifact_type=deck, node_execution_id=node_id("held", "over")))
    base = f"flyte://v1/{PROJECT}/{DOMAIN}"
    for title, url in {
        "nothing": "",
        "another scheme": "s3://bucket/key",
        "half an address": "flyte://v1/p",
        "inputs": f"{base}/held/over/i",
        "outputs": f"{base}/held/over/o",
        "an output that is not there": f"{base}/held/over/o/q",
        "a deck that is not there": f"{base}/held/over/d",
        "a deck of a try": f"{base}/held/over/0/d",
        "inputs of a try": f"{base}/held/over/0/i",
        "a try that is not there": f"{base}/held/over/9/i",
        "of no kind": f"{base}/held/over/x",
        "unknown node": f"{base}/unknown/n0/i",
        "a deck of an unknown node": f"{base}/unknown/n0/d",
        "a try of an unknown node": f"{base}/unknown/n0/0/o",
    }.items():
        yield Case("get_data", title, GetDataRequest(flyte_url=url))


CASES: Final = [
    case
    for group in (
        projects,
        tasks,
        workflows,
        launch_plans,
        executions,
        nodes_and_tasks,
        events,
        names,
        attributes,
        signals,
        data,
    )
    for case in group()
]
