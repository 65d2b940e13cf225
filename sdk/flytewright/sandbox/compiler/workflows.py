"""From a workflow's template and what it refers to, the closure that is executed."""

from __future__ import annotations

import copy
from collections.abc import Mapping

from flytewright_idl.admin import LaunchPlan
from flytewright_idl.core import (
    CompiledTask,
    CompiledWorkflow,
    CompiledWorkflowClosure,
    Node,
    TaskTemplate,
    TypedInterface,
    VariableMap,
    WorkflowTemplate,
)

from ...compile.ends import END, START
from ..keys import EntityKey
from .bindings import check_bindings
from .conditions import check_conditions
from .draft import Draft, Library, complete
from .interfaces import infer
from .reach import check_reach
from .references import branches


def compile_workflow(
    primary: WorkflowTemplate,
    sub_workflows: list[WorkflowTemplate],
    tasks: Mapping[EntityKey, TaskTemplate],
    launch_plans: Mapping[EntityKey, LaunchPlan],
) -> CompiledWorkflowClosure:
    """The compiled closure of a workflow; `CompilationError` names everything that is wrong with it."""
    compiled = CompiledWorkflow(template=copy.deepcopy(primary))
    subs = [CompiledWorkflow(template=copy.deepcopy(each)) for each in sub_workflows]
    library = Library(tasks, launch_plans, {_key(each): each for each in subs})
    if len(library.workflows) < len(subs):
        library.faults.add("DuplicateId", START, "two sub-workflows have the same id")
    _compile(library, compiled)
    library.faults.raise_any()
    return CompiledWorkflowClosure(
        primary=compiled,
        sub_workflows=subs,
        tasks=[CompiledTask(template=tasks[key]) for key in sorted(tasks)],
    )


def _key(workflow: CompiledWorkflow) -> EntityKey:
    return EntityKey.of(workflow.template.id if workflow.template else None)


def _compile(library: Library, workflow: CompiledWorkflow) -> None:
    """Compile one workflow in place: start and end nodes, edges, bindings."""
    draft = Draft(library, workflow, infer)
    template = draft.template
    if not template.nodes:
        library.faults.add("NoNodesFound", str(_key(workflow)), "the workflow has no nodes")
        return
    own = template.nodes
    template.interface = complete(template.interface)
    start, end = Node(id=START), Node(id=END, inputs=template.outputs)
    draft.add(start, TypedInterface(inputs=VariableMap(), outputs=template.interface.inputs))
    draft.add(end, TypedInterface(inputs=template.interface.outputs, outputs=VariableMap()))
    for node in own:
        draft.add(node)
    for node in own:
        _check_node(draft, node)
    for node in [end, *own]:
        _bind(draft, node)
    if template.failure_node is not None:
        _check_node(draft, template.failure_node)
        _bind(draft, template.failure_node, both=False)
    _tie_loose_ends(draft, own)
    check_reach(draft)
    template.nodes = [start, end, *own]
    workflow.connections = draft.connections()


def _check_node(draft: Draft, node: Node) -> None:
    """Check a node by itself, and what it brings along."""
    if not node.id:
        draft.faults.add("ValueRequired", "<node>", "a node has no id")
    draft.interface(node)
    node.upstream_node_ids.sort()
    if node.branch_node is not None:
        check_conditions(draft, node)
        for inner in branches(node.branch_node.if_else) if node.branch_node.if_else else []:
            _check_node(draft, inner)
            _bind(draft, inner, both=False)
    if node.workflow_node is not None and node.workflow_node.sub_workflow_ref is not None:
        _compile_sub_workflow(draft, node, EntityKey.of(node.workflow_node.sub_workflow_ref))
    if node.array_node is not None and node.array_node.node is not None:
        _check_node(draft, node.array_node.node)


def _compile_sub_workflow(draft: Draft, node: Node, key: EntityKey) -> None:
    library = draft.library
    if key not in library.workflows or library.visited.get(key):
        return
    if key in library.visited:
        draft.faults.add("CycleDetected", node.id, f"sub-workflow {key} runs itself")
        return
    library.visited[key] = False
    _compile(library, library.workflows[key])
    library.visited[key] = True


def _bind(draft: Draft, node: Node, *, both: bool = True) -> None:
    """Add the edges that a node declares, and those that its bindings make."""
    if draft.interface(node) is None:
        return
    for before in node.upstream_node_ids:
        if before not in draft.nodes:
            draft.faults.add("NodeReferenceNotFound", node.id, f"upstream node {before!r} is not in the workflow")
        elif both:
            draft.connect(before, node.id)
    check_bindings(draft, node, draft.inputs(node), both=both)


def _tie_loose_ends(draft: Draft, own: list[Node]) -> None:
    """Let nodes that wait for nothing follow the start, and the end follow nodes that nothing waits for."""
    for node in own:
        if node.id not in draft.upstream:
            draft.connect(START, node.id)
        if node.id not in draft.downstream:
            draft.connect(node.id, END)
