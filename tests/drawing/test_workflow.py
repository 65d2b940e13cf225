"""The graph of a workflow has its nodes, what is inside of them, and the arrows between them."""

from __future__ import annotations

import datetime as dt

from flytewright import LaunchPlan, approve, conditional, map_task, sleep, task, wait_for_input, workflow
from flytewright.drawing.graph import Graph, Kind, Node
from tests.drawing.build import drawn, graph_of, node


@task
def double(x: int) -> int:
    return 2 * x


@task
def total(xs: list[int]) -> int:
    return sum(xs)


@task
def tidy() -> None: ...


@workflow
def twice(x: int) -> int:
    return double(x=double(x=x))


twice_plan = LaunchPlan.get_or_create(twice, "drawn_twice")


def by_id(graph: Graph) -> dict[str, Node]:
    return {each.id: each for each in graph.nodes}


def arrows(graph: Graph) -> set[str]:
    return {f"{each.source}-{each.target}" for each in graph.edges}


@workflow
def chain(x: int) -> int:
    first = double(x=x)
    return total(xs=[first, double(x=first)])


def test_arrows_follow_what_is_passed_on_and_say_what_it_is() -> None:
    graph = drawn(chain)
    assert arrows(graph) == {"start-node-n0", "n0-n1", "n0-n2", "n1-n2", "n2-end-node"}
    (passed,) = [each for each in graph.edges if (each.source, each.target) == ("n0", "n1")]
    assert passed.values == ("o0 → x",)


@workflow
def ordered() -> None:
    first, second = tidy(), tidy()
    first >> second


def test_an_order_without_values_is_an_arrow_of_its_own_kind() -> None:
    graph = drawn(ordered)
    (edge,) = [each for each in graph.edges if (each.source, each.target) == ("n0", "n1")]
    assert edge.ordering
    assert edge.values == ()


@workflow
def nesting(x: int) -> int:
    return twice_plan(x=twice(x=x))


def test_sub_workflows_are_drawn_inside_and_launch_plans_are_closed() -> None:
    nodes = by_id(drawn(nesting))
    assert (nodes["n0"].kind, nodes["n1"].kind) == (Kind.WORKFLOW, Kind.LAUNCH_PLAN)
    assert nodes["n0"].inside is not None
    assert arrows(nodes["n0"].inside) == {"n0-n1"}
    assert nodes["n1"].inside is None


@workflow
def choosing(x: int) -> int:
    return (
        conditional("size")
        .if_((x > 10) & (x != 12))
        .then(double(x=x))
        .elif_(x < 3)
        .then(twice(x=x))
        .else_()
        .fail("neither")
    )


def test_branches_are_drawn_with_their_conditions() -> None:
    branch = by_id(drawn(choosing))["n0"]
    assert (branch.kind, branch.label) == (Kind.BRANCH, "size")
    assert branch.inside is not None
    labels = {each.id: each.label for each in branch.inside.nodes}
    assert [label for id, label in labels.items() if id.startswith(("case", "otherwise", "error"))] == [
        "x > 10 and x != 12",
        "x < 3",
        "otherwise",
        "neither",
    ]
    assert {(labels[each.source], labels[each.target]) for each in branch.inside.edges} == {
        ("x > 10 and x != 12", "double"),
        ("x < 3", "twice"),
        ("otherwise", "neither"),
    }


@workflow
def branching_on(x: int) -> int:
    y = double(x=x)
    z = double(x=y)
    return conditional("which").if_(y > 1).then(double(x=z)).else_().then(double(x=x))


def test_a_branch_waits_for_what_its_cases_need() -> None:
    assert {"n0-n2", "n1-n2"} <= arrows(drawn(branching_on))


@workflow
def gated(xs: list[int]) -> int:
    mapped = map_task(double)(x=xs)
    found = total(xs=mapped)
    approve(found, "fine", timeout=dt.timedelta(hours=1))
    number = wait_for_input("number", timeout=dt.timedelta(hours=1), expected_type=int)
    sleep(dt.timedelta(seconds=5))
    return number


def test_gates_and_maps_have_kinds_of_their_own() -> None:
    nodes = by_id(drawn(gated))
    kinds = {each.kind: each for each in nodes.values()}
    assert kinds[Kind.ARRAY].label == "map double"
    assert kinds[Kind.APPROVAL].detail == "approve fine"
    assert kinds[Kind.SIGNAL].detail == "signal number"
    assert kinds[Kind.SLEEP].detail == "sleep 0:00:05"


@workflow(on_failure=tidy)
def tidied() -> None:
    tidy()


def test_a_failure_node_is_reached_by_an_arrow_of_its_own_kind() -> None:
    assert [each.failure for each in drawn(tidied).edges].count(True) == 1


def test_paths_lead_into_nodes_and_colours_follow_them() -> None:
    graph = Graph(title="", nodes=(node("n0", inside=graph_of(["n0-n1"])), node("n1")))
    assert [path for path, _ in graph.paths()] == ["n0", "n0/n0", "n0/n1", "n1"]
    assert len(graph) == 4
    painted = graph.painted({"n0/n1": "FAILED", "n1": "SUCCEEDED"}, {"n1": "#there"})
    phases = {path: each.phase for path, each in painted.paths()}
    assert phases == {"n0": "", "n0/n0": "", "n0/n1": "FAILED", "n1": "SUCCEEDED"}
    assert by_id(painted)["n1"].link == "#there"
