"""Workflows to ``WorkflowSpec``."""

from __future__ import annotations

from functools import singledispatch

from flytewright_idl.admin.workflow import WorkflowSpec
from flytewright_idl.core.identifier import ResourceType
from flytewright_idl.core.workflow import (
    ArrayNode,
    Node,
    TaskNode,
    TaskNodeOverrides,
    WorkflowNode,
    WorkflowTemplate,
)
from flytewright_idl.google.protobuf.wrappers import BoolValue

from ..authoring import graph
from ..authoring.array import MapTask
from ..authoring.entity import Entity
from ..authoring.launch_plan import LaunchPlan
from ..authoring.reference import ReferenceEntity
from ..authoring.task import PythonTask
from ..authoring.workflow import WorkflowBase
from ..config.serialization import SerializationSettings
from ..errors import CompileError
from .ids import description, dns_safe, identifier


def compile_workflow(workflow: WorkflowBase, settings: SerializationSettings) -> WorkflowSpec:
    """The specification that registers a workflow, its sub-workflows inside."""
    sub_workflows: dict[str, WorkflowTemplate] = {}
    for node in workflow.nodes:
        if isinstance(node.entity, WorkflowBase):
            inner = compile_workflow(node.entity, settings)
            for template in (inner.template, *inner.sub_workflows):
                assert template is not None
                sub_workflows[node.entity.name if template is inner.template else _name(template)] = template
    return WorkflowSpec(
        template=WorkflowTemplate(
            id=identifier(ResourceType.WORKFLOW, workflow, settings),
            metadata=workflow.workflow_metadata.message(),
            interface=workflow.interface,
            nodes=[compile_node(node, settings) for node in workflow.nodes],
            outputs=workflow.output_bindings,
            metadata_defaults=workflow.workflow_metadata_defaults.message(),
        ),
        sub_workflows=[sub_workflows[name] for name in sorted(sub_workflows)],
        description=description(workflow.docstring),
    )


def _name(template: WorkflowTemplate) -> str:
    return template.id.name if template.id is not None else ""


def compile_node(node: graph.Node, settings: SerializationSettings) -> Node:
    """A node as its workflow carries it."""
    message = Node(
        id=dns_safe(node.id),
        metadata=node.metadata,
        inputs=node.bindings,
        upstream_node_ids=[dns_safe(each.id) for each in node.upstream],
    )
    fill_target(node.entity, message, settings)
    return message


@singledispatch
def fill_target(entity: Entity, message: Node, settings: SerializationSettings) -> None:
    """Say in `message` what the node runs."""
    raise CompileError(f"a {type(entity).__name__} cannot be a node of a workflow")


@fill_target.register
def _(entity: PythonTask, message: Node, settings: SerializationSettings) -> None:  # type: ignore[type-arg]  # by class
    message.task_node = TaskNode(
        reference_id=identifier(ResourceType.TASK, entity, settings), overrides=TaskNodeOverrides()
    )


@fill_target.register
def _(entity: MapTask, message: Node, settings: SerializationSettings) -> None:
    inner = TaskNode(reference_id=identifier(ResourceType.TASK, entity, settings), overrides=TaskNodeOverrides())
    message.array_node = ArrayNode(
        node=Node(id=entity.name, metadata=entity.sub_node_metadata(), inputs=message.inputs, task_node=inner),
        parallelism=entity.concurrency,
        min_successes=entity.min_successes,
        min_success_ratio=None if entity.min_successes is not None else entity.min_success_ratio,
        is_original_sub_node_interface=BoolValue(),
        bound_inputs=sorted(entity.bound),
    )


@fill_target.register
def _(entity: WorkflowBase, message: Node, settings: SerializationSettings) -> None:
    message.workflow_node = WorkflowNode(sub_workflow_ref=identifier(ResourceType.WORKFLOW, entity, settings))


@fill_target.register
def _(entity: ReferenceEntity, message: Node, settings: SerializationSettings) -> None:
    if entity.id.resource_type == ResourceType.TASK:
        message.task_node = TaskNode(reference_id=entity.id)
    elif entity.id.resource_type == ResourceType.LAUNCH_PLAN:
        message.workflow_node = WorkflowNode(launchplan_ref=entity.id)
    else:
        raise CompileError(
            f"{entity.name} is a workflow that is registered elsewhere: its graph would have to be fetched to be part "
            "of this one; refer to its launch plan, with reference_launch_plan"
        )


@fill_target.register
def _(entity: LaunchPlan, message: Node, settings: SerializationSettings) -> None:
    message.workflow_node = WorkflowNode(launchplan_ref=identifier(ResourceType.LAUNCH_PLAN, entity, settings))
