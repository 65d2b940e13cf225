"""A layout keeps nodes apart, in their order, and crosses few arrows."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from flytewright.drawing.graph import Edge, Graph, Node
from flytewright.drawing.layout import Box, Layout, Size, Spacing, lay_out
from flytewright.drawing.ordering import ordered
from flytewright.drawing.ranking import ranked
from tests.drawing.build import graph_of, node

SPACING = Spacing(beside=10, below=lambda arrows: 20, padding=5, heading=15)


def laid_out(graph: Graph) -> Layout:
    return lay_out(graph, lambda each: Size(30 + 10 * len(each.label), 20), SPACING)


def boxes(layout: Layout) -> dict[str, Box]:
    return {each.node.id: each for each in layout.boxes}


def overlap(one: Box, other: Box) -> bool:
    beside = one.x + one.size.width <= other.x or other.x + other.size.width <= one.x
    above = one.y + one.size.height <= other.y or other.y + other.size.height <= one.y
    return not (beside or above)


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    count = draw(st.integers(1, 14))
    nodes: list[Node] = []
    for number in range(count):
        inside = graph_of(["a-b", "a-c"]) if draw(st.booleans()) and number % 4 == 0 else None
        nodes.append(node(f"n{number}", "x" * draw(st.integers(1, 9)), inside=inside))
    pairs = [(one, other) for one in range(count) for other in range(one + 1, count)]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=25)) if pairs else []
    edges = tuple(Edge(source=f"n{one}", target=f"n{other}") for one, other in chosen)
    return Graph(title="", nodes=tuple(nodes), edges=edges)


@given(graphs())
def test_no_boxes_overlap_and_all_are_inside_of_the_picture(graph: Graph) -> None:
    layout = laid_out(graph)
    for one, other in combinations(layout.boxes, 2):
        assert not overlap(one, other), (one.node.id, other.node.id)
    for box in layout.boxes:
        assert box.x >= -1e-6
        assert box.x + box.size.width <= layout.size.width + 1e-6
        assert box.y + box.size.height <= layout.size.height + 1e-6
        if box.inside is not None:
            assert box.inside_at[0] + box.inside.size.width <= box.size.width


@given(graphs())
def test_arrows_lead_down_from_their_source_to_their_target(graph: Graph) -> None:
    layout = laid_out(graph)
    placed = boxes(layout)
    for wire in layout.wires:
        heights = [y for _, y in wire.points]
        assert heights == sorted(heights)
        source, target = placed[wire.edge.source], placed[wire.edge.target]
        assert heights[0] == source.y + source.size.height
        assert heights[-1] == target.y


@given(graphs())
def test_the_same_graph_is_laid_out_in_the_same_way(graph: Graph) -> None:
    assert laid_out(graph) == laid_out(graph)


def test_nodes_stand_below_all_that_they_follow() -> None:
    assert ranked("abcd", [("a", "b"), ("b", "c"), ("a", "c"), ("d", "c")]) == {"a": 0, "b": 1, "c": 2, "d": 1}


def test_a_circle_does_not_hang() -> None:
    assert set(ranked("ab", [("a", "b"), ("b", "a")])) == {"a", "b"}
    assert len(laid_out(graph_of(["a-b", "b-a", "c-c"])).boxes) == 3


def test_a_deep_chain_needs_no_deep_calls() -> None:
    names = [f"n{number}" for number in range(3000)]
    assert ranked(names, list(pairwise(names)))["n2999"] == 2999


def test_crossed_arrows_are_uncrossed() -> None:
    ranks = {"a": 0, "b": 0, "c": 0, "x": 1, "y": 1, "z": 1}
    rows, _ = ordered(ranks, [("a", "z"), ("b", "y"), ("c", "x")])
    assert [rows[0].index(one) - rows[1].index(other) for one, other in ("az", "by", "cx")] == [0, 0, 0]


def test_a_chain_is_a_straight_line() -> None:
    layout = laid_out(graph_of(["a-b", "b-c", "c-d"]))
    assert len({round(box.x + box.size.width / 2, 3) for box in layout.boxes}) == 1


def test_an_empty_graph_takes_no_room() -> None:
    assert laid_out(Graph(title="")).size == Size(0, 0)
