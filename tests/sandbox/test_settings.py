"""How an execution runs when its launch, its launch plan, attributes and the platform each say something else."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from grpclib.const import Status

from flytewright_idl.admin import (
    Annotations,
    AuthRole,
    ClusterAssignment,
    Envs,
    Execution,
    ExecutionClusterLabel,
    ExecutionSpec,
    Labels,
    LaunchPlanSpec,
    MatchingAttributes,
    NamedEntityIdentifier,
    Project,
    ProjectAttributes,
    ProjectAttributesUpdateRequest,
    ProjectDomainAttributes,
    ProjectDomainAttributesUpdateRequest,
    RawOutputDataConfig,
    ResourceListRequest,
    WorkflowAttributes,
    WorkflowAttributesUpdateRequest,
    WorkflowExecutionConfig,
)
from flytewright_idl.core import (
    CatalogCacheStatus,
    Identity,
    KeyValuePair,
    ResourceType,
    SecurityContext,
    TaskTemplate,
)
from flytewright_idl.google.protobuf import BoolValue
from tests.sandbox.build import (
    DOMAIN,
    PROJECT,
    STR,
    Client,
    closure_of,
    identifier,
    launch_plan_node,
    python,
    refused,
    task,
    task_node,
    text,
    workflow,
)

pytestmark = pytest.mark.anyio

LEVELS = ("launch", "plan", "workflow", "domain", "project")
"""Who may say how an execution runs, the last word first."""


def envs(level: str) -> Envs:
    return Envs(values=[KeyValuePair(key="LEVEL", value=level)])


def raw(level: str) -> RawOutputDataConfig:
    return RawOutputDataConfig(output_location_prefix=f"/{level}")


def as_account(name: str) -> SecurityContext:
    return SecurityContext(run_as=Identity(k8s_service_account=name))


async def set_for(client: Client, level: str, attributes: MatchingAttributes) -> None:
    """Set attributes for the workflow `w`, the domain, or the project."""
    admin = client.admin
    if level == "workflow":
        of_workflow = WorkflowAttributes(project=PROJECT, domain=DOMAIN, workflow="w", matching_attributes=attributes)
        await admin.update_workflow_attributes(WorkflowAttributesUpdateRequest(attributes=of_workflow))
    elif level == "domain":
        of_domain = ProjectDomainAttributes(project=PROJECT, domain=DOMAIN, matching_attributes=attributes)
        await admin.update_project_domain_attributes(ProjectDomainAttributesUpdateRequest(attributes=of_domain))
    else:
        of_project = ProjectAttributes(project=PROJECT, matching_attributes=attributes)
        await admin.update_project_attributes(ProjectAttributesUpdateRequest(attributes=of_project))


def telling() -> TaskTemplate:
    """A task that gives what it is told of how it runs: a variable, and where the place for its data begins."""
    command = python("give(level=os.environ.get('LEVEL', ''), raw=sys.argv[3].split('/')[1])")
    return task("t", [*command, "{{.rawOutputDataPrefix}}"], outputs={"level": STR, "raw": STR})


async def run_with(
    client: Client, said: tuple[str, ...], config: Callable[[str], WorkflowExecutionConfig]
) -> Execution:
    """Run the workflow `w` of one telling task, where each of these levels says something."""
    await client.register(telling())
    plan = LaunchPlanSpec()
    if "plan" in said:
        by_plan = config("plan")
        plan = LaunchPlanSpec(
            envs=by_plan.envs,
            raw_output_data_config=by_plan.raw_output_data_config,
            max_parallelism=by_plan.max_parallelism,
            security_context=by_plan.security_context,
        )
    await client.register_workflow(workflow("w", [task_node("n0", "t")]), plan=plan)
    for level in set(said) - {"launch", "plan"}:
        await set_for(client, level, MatchingAttributes(workflow_execution_config=config(level)))
    spec = ExecutionSpec()
    if "launch" in said:
        asked = config("launch")
        spec = ExecutionSpec(
            envs=asked.envs,
            raw_output_data_config=asked.raw_output_data_config,
            max_parallelism=asked.max_parallelism,
            security_context=asked.security_context,
        )
    return await client.finished(await client.launch("w", spec=spec))


@pytest.mark.parametrize("said", [LEVELS[start:] for start in range(len(LEVELS))], ids="-".join)
async def test_the_most_special_word_counts(client: Client, said: tuple[str, ...]) -> None:
    def config(level: str) -> WorkflowExecutionConfig:
        return WorkflowExecutionConfig(
            envs=envs(level),
            raw_output_data_config=raw(level),
            max_parallelism=LEVELS.index(level) + 1,
            security_context=as_account(level),
        )

    execution = await run_with(client, said, config)
    assert execution.spec is not None
    assert execution.spec.max_parallelism == LEVELS.index(said[0]) + 1
    assert execution.spec.security_context == as_account(said[0])
    outputs = await client.node_outputs((await client.nodes(execution))["n0"])
    assert (outputs["level"], outputs["raw"]) == (text(said[0]), text(said[0]))


async def test_each_setting_comes_from_whoever_says_it(client: Client) -> None:
    said = {
        "launch": WorkflowExecutionConfig(envs=envs("launch")),
        "domain": WorkflowExecutionConfig(max_parallelism=3),
        "project": WorkflowExecutionConfig(max_parallelism=4, security_context=as_account("project")),
    }
    execution = await run_with(client, tuple(said), said.__getitem__)
    assert execution.spec is not None
    assert execution.spec.max_parallelism == 3
    assert execution.spec.security_context == as_account("project")
    outputs = await client.node_outputs((await client.nodes(execution))["n0"])
    assert outputs["level"] == text("launch")


async def test_where_nobody_says_anything_the_platform_does(client: Client) -> None:
    execution = await run_with(client, (), lambda _: WorkflowExecutionConfig())
    assert execution.spec is not None
    assert execution.spec.max_parallelism == 25
    assert execution.spec.security_context == SecurityContext(run_as=Identity())


async def test_what_a_launch_asked_for_is_shown_as_it_was_asked(client: Client) -> None:
    await client.register(telling())
    await client.register_workflow(workflow("w", [task_node("n0", "t")]))
    asked = ExecutionSpec(
        labels=Labels(values={"team": "a"}),
        annotations=Annotations(values={"note": "b"}),
        tags=["nightly"],
        interruptible=BoolValue(value=False),
        overwrite_cache=True,
        envs=envs("launch"),
        raw_output_data_config=raw("launch"),
        execution_cluster_label=ExecutionClusterLabel(value="gpu"),
        cluster_assignment=ClusterAssignment(cluster_pool_name="pool"),
    )
    execution = await client.finished(await client.launch("w", spec=asked))
    request = ResourceListRequest(id=NamedEntityIdentifier(project=PROJECT, domain=DOMAIN), limit=1)
    (listed,) = (await client.admin.list_executions(request)).executions
    for found in (execution, listed):
        spec = found.spec
        assert spec is not None
        assert (spec.labels, spec.annotations, spec.tags) == (asked.labels, asked.annotations, ["nightly"])
        assert (spec.interruptible, spec.overwrite_cache, spec.envs) == (BoolValue(value=False), True, asked.envs)
        assert spec.raw_output_data_config == raw("launch")
        assert spec.cluster_assignment == asked.cluster_assignment
        assert spec.execution_cluster_label == asked.execution_cluster_label


@pytest.mark.parametrize(
    "plan",
    [
        LaunchPlanSpec(auth_role=AuthRole(kubernetes_service_account="old")),
        LaunchPlanSpec(security_context=as_account("old"), auth_role=AuthRole(kubernetes_service_account="older")),
    ],
    ids=["by its role", "by its context first"],
)
async def test_a_launch_plan_says_as_whom_to_run_in_old_fields_too(client: Client, plan: LaunchPlanSpec) -> None:
    await client.register(telling())
    await client.register_workflow(workflow("w", [task_node("n0", "t")]), plan=plan)
    execution = await client.run("w")
    assert execution.spec is not None
    assert execution.spec.security_context == SecurityContext(run_as=Identity(k8s_service_account="old"))


async def test_a_single_task_is_launched_without_a_word_of_a_launch_plan(client: Client) -> None:
    await client.register(telling())
    config = WorkflowExecutionConfig(envs=envs("domain"), max_parallelism=2)
    await set_for(client, "domain", MatchingAttributes(workflow_execution_config=config))
    execution = await client.run("t", kind=ResourceType.TASK)
    assert execution.spec is not None
    assert execution.spec.max_parallelism == 0  # flyteadmin leaves it as it was asked for
    assert (await client.outputs(execution))["level"] == text("domain")


async def test_a_launch_plan_can_ask_for_the_cache_to_be_overwritten(client: Client) -> None:
    cached = telling()
    assert cached.metadata is not None
    cached.metadata.discoverable, cached.metadata.discovery_version = True, "1"
    await client.register(cached)
    await client.register_workflow(workflow("w", [task_node("n0", "t")]), plan=LaunchPlanSpec(overwrite_cache=True))
    for _ in range(2):
        node = (await client.nodes(await client.run("w")))["n0"]
        told = closure_of(node).task_node_metadata
        assert told is not None
        assert told.cache_status != CatalogCacheStatus.CACHE_HIT


# Labels and clusters


async def test_a_launch_with_labels_and_what_it_launches_have_those_of_the_project_too(client: Client) -> None:
    await client.admin.update_project(Project(id=PROJECT, name=PROJECT, labels=Labels(values={"cost": "7", "a": "p"})))
    await client.register(telling())
    await client.register_workflow(workflow("inner", [task_node("n0", "t")]))
    await client.register_workflow(workflow("outer", [launch_plan_node("n0", "inner")]))
    spec = ExecutionSpec(
        labels=Labels(values={"a": "launch"}), execution_cluster_label=ExecutionClusterLabel(value="gpu")
    )
    execution = await client.finished(await client.launch("outer", spec=spec))
    assert execution.spec is not None
    assert execution.spec.labels == Labels(values={"cost": "7", "a": "launch"})
    launched = closure_of((await client.nodes(execution))["n0"]).workflow_node_metadata
    assert launched is not None
    assert launched.execution_id is not None
    child = (await client.get(launched.execution_id)).spec
    assert child is not None
    assert child.labels == Labels(values={"cost": "7", "a": "launch"})
    assert child.execution_cluster_label == ExecutionClusterLabel(value="gpu")


async def test_a_launch_may_not_ask_for_another_pool_than_its_domain_has(client: Client) -> None:
    await client.register(telling())
    attributes = MatchingAttributes(cluster_assignment=ClusterAssignment(cluster_pool_name="own"))
    await set_for(client, "domain", attributes)
    other = ExecutionSpec(cluster_assignment=ClusterAssignment(cluster_pool_name="other"))
    other.launch_plan = identifier(ResourceType.TASK, "t")
    with refused(Status.INVALID_ARGUMENT, 'cannot run on cluster pool "other"', 'configured to run on pool "own"'):
        await client.launch("t", kind=ResourceType.TASK, spec=other)
    same = ExecutionSpec(cluster_assignment=ClusterAssignment(cluster_pool_name="own"))
    await client.finished(await client.launch("t", kind=ResourceType.TASK, spec=same))
