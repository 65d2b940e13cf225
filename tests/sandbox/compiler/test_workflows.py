"""What compilation makes of workflows, and what it finds wrong with them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from flytewright.sandbox.compiler.faults import CompilationError
from flytewright.sandbox.compiler.references import References
from flytewright.sandbox.compiler.workflows import compile_workflow
from flytewright.sandbox.keys import EntityKey
from flytewright_idl.admin import LaunchPlan, LaunchPlanClosure
from flytewright_idl.core import (
    Alias,
    ApproveCondition,
    ArrayNode,
    BindingData,
    BindingDataCollection,
    BooleanExpression,
    BranchNode,
    ComparisonExpression,
    CompiledWorkflowClosure,
    EnumType,
    Error,
    GateNode,
    IfBlock,
    IfElseBlock,
    LiteralType,
    Node,
    Operand,
    OutputReference,
    Parameter,
    ParameterMap,
    Primitive,
    PromiseAttribute,
    ResourceType,
    Scalar,
    SignalCondition,
    SimpleType,
    TypeStructure,
    UnionType,
    Variable,
    Void,
    WorkflowTemplate,
)
from flytewright_idl.google.protobuf import BoolValue
from tests.sandbox.build import (
    INT,
    INTS,
    STR,
    bindings,
    constant,
    identifier,
    integer,
    launch_plan_node,
    promise,
    sub_workflow_node,
    task,
    task_node,
    text,
    variables,
    workflow,
)

OPTIONAL = LiteralType(union_type=UnionType(variants=[INT, LiteralType(simple=SimpleType.NONE)]))
COLOUR = LiteralType(enum_type=EnumType(values=["red", "blue"]))
POINT = LiteralType(simple=SimpleType.STRUCT, structure=TypeStructure(dataclass_type={"x": INT, "name": STR}))

TASKS = [
    task("int", inputs={"x": INT}, outputs={"o0": INT}),
    task("str", inputs={"x": STR}, outputs={"o0": STR}),
    task("list", inputs={"x": INTS}, outputs={"o0": INTS}),
    task("optional", inputs={"x": OPTIONAL}, outputs={"o0": INT}),
    task("either", inputs={"x": LiteralType(union_type=UnionType(variants=[INTS, STR]))}),
    task("colour", inputs={"x": COLOUR}),
    task("point", outputs={"o0": POINT}),
    task("nothing"),
]
PLAN = LaunchPlan(
    id=identifier(ResourceType.LAUNCH_PLAN, "plan"),
    closure=LaunchPlanClosure(
        expected_inputs=ParameterMap(
            parameters={
                "x": Parameter(var=Variable(type=INT), required=True),
                "y": Parameter(var=Variable(type=INT), default=integer(1)),
            }
        ),
        expected_outputs=variables(o0=INT),
    ),
)


def compiled(
    nodes: Sequence[Node],
    outputs: dict[str, tuple[LiteralType, BindingData]] | None = None,
    *sub_workflows: WorkflowTemplate,
    inputs: dict[str, LiteralType] | None = None,
) -> CompiledWorkflowClosure:
    """A workflow with input ``x`` compiled against the tasks and the launch plan of this module."""
    template = workflow("w", nodes, inputs or {"x": INT}, outputs)
    known = {EntityKey.of(each.id): each for each in TASKS}
    used = References.of([template, *sub_workflows])
    return compile_workflow(
        template,
        list(sub_workflows),
        {key: known[key] for key in used.tasks if key in known},
        {EntityKey.of(PLAN.id): PLAN},
    )


def faults(
    nodes: Sequence[Node], *sub_workflows: WorkflowTemplate, **outputs: tuple[LiteralType, BindingData]
) -> list[str]:
    """What is wrong, as ``Code at node``."""
    with pytest.raises(CompilationError) as caught:
        compiled(nodes, outputs, *sub_workflows)
    return [f"{fault.code} {fault.node_id}" for fault in caught.value.faults]


def test_start_and_end_are_added_and_edges_follow_from_bindings() -> None:
    closure = compiled(
        [task_node("n1", "int", x=promise("n0", "o0")), task_node("n0", "int", x=promise("", "x"))],
        {"o0": (INT, promise("n1", "o0"))},
    )
    primary = closure.primary
    assert primary is not None
    assert primary.template is not None
    assert primary.connections is not None
    assert [node.id for node in primary.template.nodes] == ["start-node", "end-node", "n1", "n0"]
    assert {key: value.ids for key, value in primary.connections.upstream.items()} == {
        "end-node": ["n1"],
        "n0": ["start-node"],
        "n1": ["n0"],
    }
    assert {key: value.ids for key, value in primary.connections.downstream.items()} == {
        "start-node": ["n0"],
        "n0": ["n1"],
        "n1": ["end-node"],
    }
    first = primary.template.nodes[3].inputs[0].binding
    assert first is not None
    assert first.promise == OutputReference(node_id="start-node", var="x")


def test_nodes_that_nothing_waits_for_are_tied_to_start_and_end() -> None:
    closure = compiled([task_node("n0", "nothing")])
    assert closure.primary is not None
    assert closure.primary.connections is not None
    assert closure.primary.connections.upstream["n0"].ids == ["start-node"]
    assert closure.primary.connections.downstream["n0"].ids == ["end-node"]


def test_the_request_is_left_as_it_was() -> None:
    template = workflow("w", [task_node("n0", "nothing")])
    before = bytes(template)
    compile_workflow(template, [], {EntityKey.of(TASKS[-1].id): TASKS[-1]}, {})
    assert bytes(template) == before


def test_declared_order_is_kept_and_checked() -> None:
    closure = compiled([task_node("n0", "nothing"), task_node("n1", "nothing", upstream=["n0"])])
    assert closure.primary is not None
    assert closure.primary.connections is not None
    assert closure.primary.connections.upstream["n1"].ids == ["n0"]
    assert faults([task_node("n0", "nothing", upstream=["n7"])]) == ["NodeReferenceNotFound n0"]


def test_sub_workflows_are_compiled_with_their_own_connections() -> None:
    inner = workflow(
        "inner", [task_node("n0", "int", x=promise("", "x"))], {"x": INT}, {"o0": (INT, promise("n0", "o0"))}
    )
    closure = compiled([sub_workflow_node("n0", "inner", x=promise("", "x"))], None, inner)
    (sub,) = closure.sub_workflows
    assert sub.connections is not None
    assert sub.connections.upstream["n0"].ids == ["start-node"]


def test_an_optional_input_may_stay_unbound() -> None:
    assert compiled([task_node("n0", "optional")])
    assert compiled([task_node("n0", "optional", x=promise("", "x"))])
    assert compiled([task_node("n0", "optional", x=BindingData(scalar=Scalar(none_type=Void())))])


def test_a_launch_plan_needs_only_what_has_no_default() -> None:
    assert compiled([launch_plan_node("n0", "plan", x=promise("", "x"))])
    assert compiled([launch_plan_node("n0", "plan", x=promise("", "x"), y=constant(integer(2)))])
    assert faults([launch_plan_node("n0", "plan", y=constant(integer(2)))]) == ["ParameterNotBound n0"]
    assert faults([launch_plan_node("n0", "plan", x=constant(text("")))]) == ["MismatchingTypes n0"]


def test_an_attribute_of_a_dataclass_has_its_own_type() -> None:
    def attribute(name: str) -> BindingData:
        path = [PromiseAttribute(string_value=name)]
        return BindingData(promise=OutputReference(node_id="n0", var="o0", attr_path=path))

    point = task_node("n0", "point")
    assert compiled([point, task_node("n1", "int", x=attribute("x"))])
    assert faults([point, task_node("n1", "int", x=attribute("name"))]) == ["MismatchingTypes n1"]
    assert faults([point, task_node("n1", "int", x=attribute("z"))]) == ["FieldNotFound n1"]


def test_an_element_of_a_list_has_the_type_of_elements() -> None:
    assert compiled([task_node("n0", "list", x=list_of(1)), task_node("n1", "int", x=promise("n0", "[0].o0"))])
    assert faults([task_node("n0", "int", x=promise("", "[0].x"))]) == ["MismatchingTypes n0"]


def list_of(*values: int) -> BindingData:
    items = [constant(integer(value)) for value in values]
    return BindingData(collection=BindingDataCollection(bindings=items))


def test_an_alias_is_the_name_of_an_output() -> None:
    node = task_node("n0", "int", x=promise("", "x"))
    node.output_aliases = [Alias(var="o0", alias="result")]
    assert compiled([node, task_node("n1", "int", x=promise("n0", "result"))])
    assert faults([node, task_node("n1", "int", x=promise("n0", "o0"))]) == ["VariableNameNotFound n1"]


@pytest.mark.parametrize(
    ("nodes", "found"),
    [
        ([], "NoNodesFound flytesnacks:development:w:v1"),
        ([task_node("n0", "nothing"), task_node("n0", "nothing")], "DuplicateId n0"),
        ([task_node("", "nothing")], "ValueRequired <node>"),
        ([task_node("n0", "unknown")], "TaskReferenceNotFound n0"),
        ([Node(id="n0")], "ValueRequired n0"),
        ([task_node("n0", "int")], "ParameterNotBound n0"),
        ([task_node("n0", "int", x=BindingData())], "MismatchingBindings n0"),
        ([task_node("n0", "nothing", y=constant(integer(1)))], "VariableNameNotFound n0"),
        ([task_node("n0", "int", x=promise("n7", "o0"))], "NodeReferenceNotFound n0"),
        ([task_node("n0", "int", x=promise("", "y"))], "VariableNameNotFound n0"),
        ([task_node("n0", "int", x=promise("", "no name"))], "SyntaxError n0"),
        ([task_node("n0", "str", x=promise("", "x"))], "MismatchingTypes n0"),
        ([task_node("n0", "int", x=constant(text("1")))], "MismatchingTypes n0"),
        ([task_node("n0", "int", x=list_of(1))], "MismatchingBindings n0"),
        ([task_node("n0", "either", x=list_of())], None),
        ([task_node("n0", "optional", x=list_of(1))], "IncompatibleBindingUnionValue n0"),
        ([task_node("n0", "colour", x=constant(text("red")))], None),
        ([task_node("n0", "colour", x=constant(text("green")))], "IllegalEnumValue n0"),
        (
            [task_node("n0", "int", x=promise("n1", "o0")), task_node("n1", "int", x=promise("n0", "o0"))],
            "CycleDetected n0",
        ),
        ([sub_workflow_node("n0", "unknown")], "WorkflowReferenceNotFound n0"),
        ([launch_plan_node("n0", "unknown")], "WorkflowReferenceNotFound n0"),
    ],
)
def test_what_is_wrong_is_found(nodes: list[Node], found: str | None) -> None:
    if found is None:
        assert compiled(nodes)
    else:
        assert faults(nodes)[0] == found


def test_an_input_that_is_bound_twice_is_found() -> None:
    node = task_node("n0", "int", x=promise("", "x"))
    node.inputs += bindings(x=promise("", "x"))
    assert faults([node]) == ["ParameterBoundMoreThanOnce n0"]


def test_outputs_of_the_workflow_are_checked_like_inputs_of_a_node() -> None:
    node = task_node("n0", "int", x=promise("", "x"))
    assert faults([node], o0=(STR, promise("n0", "o0"))) == ["MismatchingTypes end-node"]


def test_a_sub_workflow_that_runs_itself_is_found() -> None:
    inner = workflow("inner", [sub_workflow_node("n0", "inner")])
    assert faults([sub_workflow_node("n0", "inner")], inner) == ["CycleDetected n0"]


def test_two_sub_workflows_of_one_id_are_found() -> None:
    inner = workflow("inner", [task_node("n0", "nothing")])
    assert "DuplicateId start-node" in faults([sub_workflow_node("n0", "inner")], inner, inner)


# Branches


def compare(left: str, right: Primitive | None = None) -> BooleanExpression:
    return BooleanExpression(
        comparison=ComparisonExpression(
            left_value=Operand(var=left), right_value=Operand(scalar=Scalar(primitive=right or Primitive(integer=1)))
        )
    )


def branch(then: Node, otherwise: Node | None, condition: BooleanExpression | None = None) -> Node:
    case = IfBlock(condition=condition or compare("x"), then_node=then)
    block = IfElseBlock(case=case, else_node=otherwise)
    if otherwise is None:
        block.error = Error(message="no branch")
    return Node(id="n0", inputs=bindings(x=promise("", "x")), branch_node=BranchNode(if_else=block))


def test_a_branch_gives_what_all_its_nodes_give() -> None:
    node = branch(task_node("a", "int", x=promise("", "x")), task_node("b", "int", x=promise("", "x")))
    closure = compiled([node], {"o0": (INT, promise("n0", "o0"))})
    assert closure.primary is not None
    assert closure.primary.template is not None
    block = closure.primary.template.nodes[2].branch_node
    assert block is not None
    assert block.if_else is not None
    assert block.if_else.else_node is not None
    assert block.if_else.else_node.id == "n0-b"


def test_branches_that_give_different_types_are_found() -> None:
    node = branch(task_node("a", "int", x=promise("", "x")), task_node("b", "str", x=constant(text(""))))
    assert "MismatchingTypes n0-b" in faults([node])


def test_a_condition_compares_what_is_bound_and_alike() -> None:
    then = task_node("a", "nothing")
    assert compiled([branch(then, None)])
    assert faults([branch(then, None, compare("y"))]) == ["VariableNameNotFound n0"]
    assert faults([branch(then, None, compare("x", Primitive(string_value="")))]) == ["MismatchingTypes n0"]


def test_a_branch_without_an_end_is_found() -> None:
    node = branch(task_node("a", "nothing"), None)
    assert node.branch_node is not None
    assert node.branch_node.if_else is not None
    node.branch_node.if_else.error = None
    assert faults([node]) == ["BranchNodeHasNoDefault n0"]


# Gates and arrays


def test_a_signal_gives_what_it_is_typed_as_and_an_approval_what_it_is_given() -> None:
    signal = GateNode(signal=SignalCondition(signal_id="s", type=INT, output_variable_name="o0"))
    approve = GateNode(approve=ApproveCondition(signal_id="a"))
    gates = [
        Node(id="n0", gate_node=signal),
        Node(id="n1", gate_node=approve, inputs=bindings(y=promise("n0", "o0"))),
    ]
    assert compiled([*gates, task_node("n2", "int", x=promise("n1", "y"))])
    assert faults([*gates, task_node("n2", "str", x=promise("n1", "y"))]) == ["MismatchingTypes n2"]
    assert faults([Node(id="n0", gate_node=GateNode())]) == ["NoConditionFound n0"]


def test_an_array_has_the_interface_of_its_task_or_one_of_lists_of_it() -> None:
    def array(name: str, *, lifted: bool) -> Node:
        inner = ArrayNode(node=task_node(name, name), is_original_sub_node_interface=BoolValue(value=lifted))
        return Node(id="n0", array_node=inner, inputs=bindings(x=promise("", "x")))

    xs = {"x": INTS}
    assert compiled([array("list", lifted=False)], {"o0": (INTS, promise("n0", "o0"))}, inputs=xs)
    assert compiled([array("int", lifted=True)], {"o0": (INTS, promise("n0", "o0"))}, inputs=xs)
    assert faults([array("int", lifted=True)]) == ["MismatchingTypes n0"]
