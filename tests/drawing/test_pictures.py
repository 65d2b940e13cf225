"""Pictures are well formed, the same each time, and hold whatever users call their things."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from flytewright.drawing.dot import dot
from flytewright.drawing.graph import Edge, Graph, Kind, Node
from flytewright.drawing.mermaid import mermaid
from flytewright.drawing.svg import svg
from flytewright.drawing.text import outline, text
from tests.drawing.build import HOSTILE, graph_of, node

SVG = "{http://www.w3.org/2000/svg}"


def hostile() -> Graph:
    inner = Graph(title=HOSTILE, nodes=(Node(id=HOSTILE, label=HOSTILE, kind=Kind.TASK, detail=HOSTILE),))
    nodes = tuple(
        Node(
            id=f"{kind.value}{HOSTILE}",
            label=HOSTILE,
            kind=kind,
            detail=HOSTILE,
            phase=HOSTILE,
            link=f"#{HOSTILE}",
            inside=inner if kind is Kind.WORKFLOW else None,
        )
        for kind in Kind
    )
    edges = tuple(Edge(source=one.id, target=other.id, values=(HOSTILE,)) for one, other in pairwise(nodes))
    return Graph(title=HOSTILE, nodes=nodes, edges=edges)


@pytest.mark.parametrize("draw", [svg, dot, mermaid, outline, lambda graph: text(graph, 500)])
def test_hostile_names_bring_no_control_characters_in(draw: Callable[[Graph], str]) -> None:
    assert "\x1b" not in draw(hostile())
    assert "\u202e" not in draw(hostile())


def test_hostile_names_stay_text_in_svg() -> None:
    root = ET.fromstring(svg(hostile()))
    assert {each.tag for each in root.iter()} == {
        f"{SVG}{tag}" for tag in ("svg", "style", "defs", "marker", "path", "g", "title", "rect", "text", "circle", "a")
    }
    assert any("<script>alert(1)</script>" in (each.text or "") for each in root.iter(f"{SVG}title"))
    assert all(re.fullmatch(r"[\w-]+|\w+-\w+", name.rpartition("}")[2]) for each in root.iter() for name in each.attrib)


def test_hostile_names_stay_strings_in_dot() -> None:
    string = r'"(?:[^"\\]|\\["\\])*"'
    outside = re.sub(string, "S", dot(hostile()))
    assert set(re.findall(r"[A-Za-z]+", outside)) <= set(
        "digraph compound true node fontname fontsize style edge label shape subgraph S box boxd component "
        "d folder diamond plaintext octagon circle doublecircle lhead ltail dashed color red".split()
    )


def test_hostile_names_stay_labels_in_mermaid() -> None:
    outside = re.sub(r'"[^"\n]*"', "S", mermaid(hostile()))
    assert "script" not in outside
    assert all(re.fullmatch(r"[\w\s\[\](){}/|.>-]*", line) for line in outside.splitlines())


def test_nodes_carry_phases_and_links() -> None:
    graph = graph_of(["a-b"]).painted({"a": "SUCCEEDED"}, {"b": "/there"})
    root = ET.fromstring(svg(graph))
    assert [each.get("data-phase") for each in root.iter(f"{SVG}g") if each.get("data-node") == "a"] == ["SUCCEEDED"]
    assert [each.get("href") for each in root.iter(f"{SVG}a")] == ["/there"]


def test_a_picture_for_a_page_brings_no_style() -> None:
    assert "<style>" in svg(graph_of(["a-b"]))
    assert "<style>" not in svg(graph_of(["a-b"]), styled=False)


def test_dot_ties_arrows_to_what_is_inside_of_clusters() -> None:
    inner = graph_of(["x-y"])
    graph = Graph(title="w", nodes=(node("a"), node("b", inside=inner)), edges=(Edge(source="a", target="b"),))
    assert '"a" -> "b/x" [lhead="cluster_b"];' in dot(graph)


def test_mermaid_nests_subgraphs() -> None:
    graph = Graph(
        title="w", nodes=(node("a"), node("b", inside=graph_of(["x-y"]))), edges=(Edge(source="a", target="b"),)
    )
    assert mermaid(graph).splitlines() == [
        "flowchart TD",
        '  n0["a"]',
        '  subgraph n1["b"]',
        '    n2["x"]',
        '    n3["y"]',
        "    n2 --> n3",
        "  end",
        "  n0 --> n1",
    ]


def test_text_draws_boxes_and_lines() -> None:
    assert text(graph_of(["a-b", "a-c"]), 80).splitlines() == [
        "    ┌───┐",
        "    │ a │",
        "    └───┘",
        "      │",
        "  ┌───┴───┐",
        "  ▼       ▼",
        "┌───┐   ┌───┐",
        "│ b │   │ c │",
        "└───┘   └───┘",
    ]


def test_text_keeps_wide_characters_in_their_columns() -> None:
    graph = Graph(title="", nodes=(node("a", "二倍"),))
    assert text(graph, 80).splitlines() == ["┌──────┐", "│ 二倍 │", "└──────┘"]


def test_text_becomes_an_outline_where_there_is_no_room() -> None:
    graph = Graph(
        title="flows.wf",
        nodes=(node("n0", "double"), node("n1", "size", Kind.BRANCH, graph_of(["a-b"]))),
        edges=(Edge(source="n0", target="n1"),),
    )
    assert text(graph, 5) == outline(graph)
    assert outline(graph).splitlines() == [
        "flows.wf",
        "├─ n0  double",
        "└─ n1  size  ← n0",
        "   ├─ a",
        "   └─ b  ← a",
    ]


def test_phases_are_painted_in_text() -> None:
    graph = graph_of(["a"]).painted({"a": "FAILED"}, {})
    assert "<FAILED>" in text(graph, 80, lambda said, phase: said if "─" in said else f"<{said}>")
