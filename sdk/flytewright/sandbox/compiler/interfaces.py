"""What each kind of node takes and gives."""

from __future__ import annotations

from collections.abc import Callable

from flytewright_idl.core import ArrayNode, GateNode, LiteralType, Node, TypedInterface, Variable, VariableMap

from ..keys import EntityKey
from .bindings import bound_variables
from .draft import Draft, Variables, complete
from .references import branches


def infer(draft: Draft, node: Node) -> TypedInterface | None:
    """The interface of a node; None when it cannot be known, which is noted."""
    target = node.which("target")
    if target is None:
        draft.faults.add("ValueRequired", node.id, "the node does not say what it runs")
        return None
    interface = _BY_TARGET[target](draft, node)
    if interface is None:
        return None
    complete(interface)
    _check_aliases(draft, node, interface)
    return interface


def _interface(inputs: Variables, outputs: Variables) -> TypedInterface:
    return TypedInterface(inputs=VariableMap(variables=dict(inputs)), outputs=VariableMap(variables=dict(outputs)))


def _task(draft: Draft, node: Node) -> TypedInterface | None:
    assert node.task_node is not None
    if node.task_node.reference_id is None:
        draft.faults.add("ValueRequired", node.id, "the node names no task")
        return None
    key = EntityKey.of(node.task_node.reference_id)
    task = draft.library.tasks.get(key)
    if task is None:
        draft.faults.add("TaskReferenceNotFound", node.id, f"task {key} is not registered")
        return None
    return task.interface or TypedInterface()


def _workflow(draft: Draft, node: Node) -> TypedInterface | None:
    assert node.workflow_node is not None
    if node.workflow_node.launchplan_ref is not None:
        return _launch_plan(draft, node, EntityKey.of(node.workflow_node.launchplan_ref))
    if node.workflow_node.sub_workflow_ref is None:
        draft.faults.add("WorkflowReferenceNotFound", node.id, "the node names neither a launch plan nor a workflow")
        return None
    key = EntityKey.of(node.workflow_node.sub_workflow_ref)
    workflow = draft.library.workflows.get(key)
    if workflow is None or workflow.template is None:
        draft.faults.add("WorkflowReferenceNotFound", node.id, f"sub-workflow {key} is not part of the request")
        return None
    return complete(workflow.template.interface)


def _launch_plan(draft: Draft, node: Node, key: EntityKey) -> TypedInterface | None:
    plan = draft.library.launch_plans.get(key)
    if plan is None:
        draft.faults.add("WorkflowReferenceNotFound", node.id, f"launch plan {key} is not registered")
        return None
    closure = plan.closure
    params = closure.expected_inputs.parameters if closure and closure.expected_inputs else {}
    bound = {binding.var for binding in node.inputs}
    # an input with a default is one of the node's only when the node binds it
    inputs = {name: param.var or Variable() for name, param in params.items() if param.required or name in bound}
    return _interface(inputs, closure.expected_outputs.variables if closure and closure.expected_outputs else {})


def _branch(draft: Draft, node: Node) -> TypedInterface | None:
    block = node.branch_node.if_else if node.branch_node else None
    inner = branches(block) if block else []
    if block is None or block.case is None or any(each.then_node is None for each in [block.case, *block.other]):
        draft.faults.add("BranchNodeIdNotFound", node.id, "a branch says nothing to run")
        return None
    for each in inner:
        each.id = f"{node.id}-{each.id}"
    interfaces = [draft.interface(each) for each in inner]
    if any(interface is None for interface in interfaces):
        return None
    outputs = _common_outputs(draft, inner)
    return _interface(bound_variables(draft, node), outputs)


def _common_outputs(draft: Draft, inner: list[Node]) -> Variables:
    """The outputs that every branch has, which must be of one type."""
    first, *others = [draft.outputs(each) for each in inner]
    common = {name: variable for name, variable in first.items() if all(name in each for each in others)}
    for node, outputs in zip(inner[1:], others, strict=True):
        for name, variable in common.items():
            if outputs[name].type != variable.type:
                text = f"output {name!r} is not of the type that it has in {inner[0].id}"
                draft.faults.add("MismatchingTypes", node.id, text)
    return common


def _gate(draft: Draft, node: Node) -> TypedInterface | None:
    gate = node.gate_node or GateNode()
    if gate.approve is not None:
        variables = bound_variables(draft, node)
        return _interface(variables, variables)
    if gate.sleep is not None:
        return _interface({}, {})
    if gate.signal is None:
        draft.faults.add("NoConditionFound", node.id, "the gate does not say what it waits for")
        return None
    if gate.signal.type is None or not gate.signal.output_variable_name:
        draft.faults.add("ValueRequired", node.id, "the signal has no type or no output variable")
        return None
    return _interface({}, {gate.signal.output_variable_name: Variable(type=gate.signal.type)})


def _array(draft: Draft, node: Node) -> TypedInterface | None:
    array = node.array_node or ArrayNode()
    if array.node is None:
        draft.faults.add("ValueRequired", node.id, "the array node has no node to repeat")
        return None
    interface = draft.interface(array.node)
    if interface is None or not (array.is_original_sub_node_interface and array.is_original_sub_node_interface.value):
        return interface  # the SDK has registered the task with lists for inputs and outputs
    inputs, outputs = draft.inputs(array.node), draft.outputs(array.node)
    return _interface(_lifted(inputs, keep=array.bound_inputs), _lifted(outputs, keep=()))


def _lifted(variables: Variables, keep: list[str] | tuple[str, ...]) -> Variables:
    """The variables with lists for their types, apart from those to `keep`."""
    return {
        name: variable
        if name in keep
        else Variable(type=LiteralType(collection_type=variable.type), description=variable.description)
        for name, variable in variables.items()
    }


_BY_TARGET: dict[str, Callable[[Draft, Node], TypedInterface | None]] = {
    "task_node": _task,
    "workflow_node": _workflow,
    "branch_node": _branch,
    "gate_node": _gate,
    "array_node": _array,
}


def _check_aliases(draft: Draft, node: Node, interface: TypedInterface) -> None:
    outputs = interface.outputs.variables if interface.outputs else {}
    seen: set[str] = set()
    for alias in node.output_aliases:
        if alias.var in seen:
            draft.faults.add("DuplicateAlias", node.id, f"output {alias.var!r} has two aliases")
        if alias.var not in outputs:
            draft.faults.add("ParameterNotBound", node.id, f"{alias.alias!r} is an alias of no output")
        seen.add(alias.var)
