"""Runs nodes that are workflows: sub-workflows within the execution, and launch plans as executions of their own."""

from __future__ import annotations

from flytewright_idl.admin import (
    Annotations,
    Envs,
    ExecutionClosure,
    ExecutionCreateRequest,
    ExecutionMetadata,
    ExecutionMetadataExecutionMode,
    ExecutionSpec,
    Labels,
)
from flytewright_idl.core import Identifier, WorkflowExecutionPhase

from ..errors import AlreadyExistsError, ApiError
from ..keys import EntityKey, ExecutionKey
from .names import EXECUTION_NAME_LENGTH, unique_name
from .node import NodeRun
from .outcome import Failed, Outcome, Succeeded, user_error
from .scope import Scope


async def run_workflow(node: NodeRun) -> Outcome:
    """Run a workflow node to its end."""
    assert node.node.workflow_node is not None
    if node.node.workflow_node.launchplan_ref is not None:
        async with node.context.slots:
            return await _run_launch_plan(node, node.node.workflow_node.launchplan_ref)
    return await _run_sub_workflow(node)


async def _run_sub_workflow(node: NodeRun) -> Outcome:
    assert node.node.workflow_node is not None
    key = EntityKey.of(node.node.workflow_node.sub_workflow_ref)
    node.running()
    outcome = await Scope(node.context, node.context.workflows[key], node.inner(), node.handlers).execute(node.inputs)
    return Succeeded(node.pass_on(outcome.outputs_uri)) if isinstance(outcome, Succeeded) else Failed(outcome.error)


async def _run_launch_plan(node: NodeRun, plan: Identifier) -> Outcome:
    platform, settings = node.context.platform, node.context.settings
    name = unique_name(
        node.key.execution.name, node.key.node_id, str(node.attempt), length=EXECUTION_NAME_LENGTH, bits=64
    )
    child = ExecutionKey(node.key.execution.project, node.key.execution.domain, name)
    request = ExecutionCreateRequest(
        project=child.project,
        domain=child.domain,
        name=child.name,
        inputs=node.inputs,
        spec=ExecutionSpec(
            launch_plan=plan,
            metadata=ExecutionMetadata(
                mode=ExecutionMetadataExecutionMode.CHILD_WORKFLOW, parent_node_execution=node.key.identifier
            ),
            labels=Labels(values=dict(settings.labels)),
            annotations=Annotations(values=dict(settings.annotations)),
            envs=Envs(values=settings.environment),
            max_parallelism=settings.config.max_parallelism,
            security_context=settings.config.security_context,
            raw_output_data_config=settings.config.raw_output_data_config,
            interruptible=settings.config.interruptible,
            overwrite_cache=settings.config.overwrite_cache,
        ),
    )
    node.launched = child
    try:
        with platform.store.transaction():
            platform.launch(request)
            node.running()
    except ApiError as error:
        if not isinstance(error, AlreadyExistsError) or platform.store.executions.find(child) is None:
            return Failed(user_error("RuntimeExecutionError", f"failed to launch workflow: {error}"))
        node.running()  # it was launched by an earlier run of this execution
    await platform.finished(child)
    return _result(node, child, platform.store.executions.get(child).closure)


def _result(node: NodeRun, child: ExecutionKey, closure: ExecutionClosure) -> Outcome:
    if closure.phase == WorkflowExecutionPhase.SUCCEEDED:
        return Succeeded(node.pass_on(closure.outputs.uri or "" if closure.outputs else ""))
    if closure.phase == WorkflowExecutionPhase.ABORTED:
        return Failed(user_error("RemoteChildWorkflowExecutionFailed", f"launchplan [{child.name}] aborted"))
    return Failed(closure.error or user_error("LaunchPlanExecutionFailed", f"{child.name} ended {closure.phase.name}"))
