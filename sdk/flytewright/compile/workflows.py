"""Workflows to ``WorkflowSpec``."""

from __future__ import annotations

from collections.abc import Callable
from functools import singledispatch

from flytewright_idl.core.identifier import ResourceType
from flytewright_idl.core.tasks import K8SPod
from flytewright_idl.core.types import Error
from flytewright_idl.core.workflow import (
    ApproveCondition,
    ArrayNode,
    ArrayNodeExecutionMode,
    BranchNode,
    GateNode,
    IfBlock,
    IfElseBlock,
    Node,
    SignalCondition,
    SleepCondition,
    TaskNode,
    TaskNodeOverrides,
    WorkflowNode,
    WorkflowTemplate,
)
from flytewright_idl.google.protobuf.duration import Duration
from flytewright_idl.google.protobuf.wrappers import BoolValue

from ..authoring import graph
from ..authoring.array import MapPlan, MapTask
from ..authoring.auto_container import PythonAutoContainerTask
from ..authoring.conditional import Branch, Case
from ..authoring.containers import image_of, pod_definition
from ..authoring.documentation import documentation
from ..authoring.entity import Entity
from ..authoring.gates import ApproveGate, SignalGate, SleepGate
from ..authoring.instance_task import PythonInstanceTask
from ..authoring.launch_plan import LaunchPlan
from ..authoring.mapped import Mapped
from ..authoring.names import dns_safe
from ..authoring.pod_template import PodTemplate
from ..authoring.reference import ReferenceEntity
from ..authoring.task import PythonTask
from ..authoring.workflow import WorkflowBase
from ..config.serialization import SerializationSettings
from ..errors import CompileError
from .ids import identifier
from .specs import WorkflowSpec


def compile_workflow(
    workflow: WorkflowBase, settings: SerializationSettings, compiled: Callable[[WorkflowBase], WorkflowSpec]
) -> WorkflowSpec:
    """The specification that registers a workflow; `compiled` gives those of its sub-workflows, to put inside."""
    sub_workflows: dict[str, WorkflowTemplate] = {}
    failure = workflow.failure_node
    for node in [*graph.all_nodes(workflow.nodes), *([failure] if failure is not None else [])]:
        if isinstance(node.entity, WorkflowBase):
            inner = compiled(node.entity)
            for template in (inner.template, *inner.sub_workflows):
                assert template is not None
                sub_workflows[_name(template)] = template
    return WorkflowSpec(
        template=WorkflowTemplate(
            id=identifier(ResourceType.WORKFLOW, workflow, settings),
            metadata=workflow.workflow_metadata.message(),
            interface=workflow.interface,
            nodes=[compile_node(node, settings) for node in workflow.nodes],
            outputs=workflow.output_bindings,
            metadata_defaults=workflow.workflow_metadata_defaults.message(),
            failure_node=compile_node(failure, settings) if failure is not None else None,
        ),
        sub_workflows=[sub_workflows[name] for name in sorted(sub_workflows)],
        description=documentation(workflow.docs, workflow.docstring),
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
        output_aliases=node.aliases,
    )
    fill_target(node.entity, node, message, settings)
    return message


def overrides(node: graph.Node, settings: SerializationSettings) -> TaskNodeOverrides:
    """What a node says of the container that runs its task."""
    said = node.overrides
    return TaskNodeOverrides(
        resources=said.resources,
        extended_resources=said.extended_resources,
        container_image=image_of(said.container_image, settings) if said.container_image is not None else "",
        pod_template=None if said.pod_template is None else _pod(node.entity, said.pod_template, settings),
    )


def _pod(entity: Entity, template: PodTemplate, settings: SerializationSettings) -> K8SPod:
    """The pod that a node runs its task in instead of the task's own."""
    if not isinstance(entity, PythonAutoContainerTask):
        raise CompileError(f"{entity.name} runs in no container of this SDK, so a pod template means nothing for it")
    pod = pod_definition(template, entity.container_of(entity.get_command(settings), settings), settings)
    pod.primary_container_name = template.primary_container_name
    return pod


@singledispatch
def fill_target(entity: Entity, node: graph.Node, message: Node, settings: SerializationSettings) -> None:
    """Say in `message` what the node runs."""
    raise CompileError(f"a {type(entity).__name__} cannot be a node of a workflow")


@fill_target.register
def _(entity: PythonTask, node: graph.Node, message: Node, settings: SerializationSettings) -> None:  # type: ignore[type-arg]  # by class
    message.task_node = TaskNode(
        reference_id=identifier(ResourceType.TASK, entity, settings), overrides=overrides(node, settings)
    )


@fill_target.register
def _(entity: MapTask, node: graph.Node, message: Node, settings: SerializationSettings) -> None:
    inner = TaskNode(reference_id=identifier(ResourceType.TASK, entity, settings), overrides=overrides(node, settings))
    each = Node(id=entity.name, metadata=node.element_metadata, inputs=message.inputs, task_node=inner)
    message.array_node = array_node(entity, each)
    message.array_node.bound_inputs = sorted(entity.bound)
    if isinstance(entity.target, PythonInstanceTask):
        message.array_node.execution_mode = ArrayNodeExecutionMode.FULL_STATE


@fill_target.register
def _(entity: MapPlan, node: graph.Node, message: Node, settings: SerializationSettings) -> None:
    each = Node(id=dns_safe(entity.name), metadata=node.element_metadata, inputs=message.inputs)
    fill_target(entity.target, node, each, settings)
    message.array_node = array_node(entity, each)
    message.array_node.execution_mode = ArrayNodeExecutionMode.FULL_STATE
    message.array_node.is_original_sub_node_interface = BoolValue(value=True)


def array_node(entity: Mapped, each: Node) -> ArrayNode:
    """The node that runs `each` for every element."""
    said = entity.tolerance
    return ArrayNode(
        node=each,
        parallelism=said.concurrency,
        min_successes=said.min_successes,
        min_success_ratio=None if said.min_successes is not None else said.min_success_ratio,
        is_original_sub_node_interface=BoolValue(),
    )


@fill_target.register
def _(entity: WorkflowBase, node: graph.Node, message: Node, settings: SerializationSettings) -> None:
    message.workflow_node = WorkflowNode(sub_workflow_ref=identifier(ResourceType.WORKFLOW, entity, settings))


@fill_target.register
def _(entity: ReferenceEntity, node: graph.Node, message: Node, settings: SerializationSettings) -> None:
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
def _(entity: LaunchPlan, node: graph.Node, message: Node, settings: SerializationSettings) -> None:
    message.workflow_node = WorkflowNode(launchplan_ref=identifier(ResourceType.LAUNCH_PLAN, entity, settings))


@fill_target.register
def _(entity: Branch, node: graph.Node, message: Node, settings: SerializationSettings) -> None:
    first, *others = [
        IfBlock(condition=case.condition.message(), then_node=_case_node(case, settings))
        for case in entity.cases
        if case.condition is not None
    ]
    otherwise = entity.cases[-1]
    message.branch_node = BranchNode(
        if_else=IfElseBlock(
            case=first,
            other=others,
            else_node=_case_node(otherwise, settings),
            error=None if otherwise.error is None else Error(failed_node_id=entity.name, message=otherwise.error),
        )
    )


def _case_node(case: Case, settings: SerializationSettings) -> Node | None:
    return None if case.node is None else compile_node(case.node, settings)


@fill_target.register
def _(entity: SleepGate, node: graph.Node, message: Node, settings: SerializationSettings) -> None:
    message.gate_node = GateNode(sleep=SleepCondition(duration=Duration.of(entity.duration)))


@fill_target.register
def _(entity: SignalGate, node: graph.Node, message: Node, settings: SerializationSettings) -> None:
    (output,) = entity.python_interface.output_plans.values()
    message.gate_node = GateNode(
        signal=SignalCondition(signal_id=entity.name, type=output.literal_type, output_variable_name="o0")
    )


@fill_target.register
def _(entity: ApproveGate, node: graph.Node, message: Node, settings: SerializationSettings) -> None:
    message.gate_node = GateNode(approve=ApproveCondition(signal_id=entity.name))
