"""A Gantt chart shows when things waited and ran."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from flytewright.drawing.bars import Bar, Segment, span_text, ticks
from flytewright.drawing.executions import RanNode, bars_of_nodes, paths
from flytewright.drawing.gantt import gantt, gantt_text
from flytewright.drawing.spans import bars_of_span
from flytewright_idl.admin import NodeExecution, NodeExecutionClosure, NodeExecutionMetaData
from flytewright_idl.core import (
    NodeExecutionIdentifier,
    NodeExecutionPhase,
    Span,
    WorkflowExecutionIdentifier,
)
from flytewright_idl.google.protobuf import Duration, Timestamp
from tests.drawing.build import HOSTILE

SVG = "{http://www.w3.org/2000/svg}"


def bar(label: str, *parts: tuple[float, float], phase: str = "") -> Bar:
    return Bar(label=label, segments=tuple(Segment(start=one, end=other) for one, other in parts), phase=phase)


def ran(
    id: str,
    *,
    parent: str = "",
    spec: str = "",
    phase: NodeExecutionPhase = NodeExecutionPhase.SUCCEEDED,
    created: int = 0,
    started: int | None = None,
    took: int | None = None,
) -> RanNode:
    closure = NodeExecutionClosure(
        phase=phase,
        created_at=Timestamp(seconds=created),
        started_at=Timestamp(seconds=started) if started is not None else None,
        duration=Duration(seconds=took) if took is not None else None,
    )
    metadata = NodeExecutionMetaData(spec_node_id=spec or id)
    return RanNode(
        message=NodeExecution(id=NodeExecutionIdentifier(node_id=id), metadata=metadata, closure=closure), parent=parent
    )


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "0s"), (0.25, "0.25s"), (12.34, "12.3s"), (245, "4m05s"), (3600, "1h"), (4200, "1h10m"), (183600, "2d03h")],
)
def test_lengths_of_time_are_short(seconds: float, said: str) -> None:
    assert span_text(seconds) == said


@pytest.mark.parametrize("seconds", [0.0003, 0.04, 1, 7, 59, 61, 1000, 86400, 10_000_000])
def test_ticks_are_few_and_within_the_axis(seconds: float) -> None:
    found = ticks(seconds, 8)
    assert 2 <= len(found) <= 9
    assert found[0] == 0
    assert found[-1] <= seconds * (1 + 1e-9)


def test_a_chart_has_a_bar_for_every_segment_in_proportion() -> None:
    root = ET.fromstring(gantt([bar("a", (0, 1), (1, 4)), bar("b", (2, 4))]))
    widths = [
        float(each.get("width", "")) for each in root.iter(f"{SVG}rect") if "bar" in each.get("class", "").split()
    ]
    assert widths[1] == pytest.approx(3 * widths[0], abs=0.2)
    assert widths[2] == pytest.approx(2 * widths[0], abs=0.2)


def test_a_chart_holds_hostile_names() -> None:
    picture = gantt([bar(HOSTILE, (0, 1), phase=HOSTILE)], title=HOSTILE)
    assert {each.tag.removeprefix(SVG) for each in ET.fromstring(picture).iter()} <= {
        "svg", "style", "rect", "path", "text", "g", "title",
    }  # fmt: skip
    assert "\x1b" not in gantt_text([bar(HOSTILE, (0, 1))], 80)


def test_a_chart_of_nothing_is_a_chart() -> None:
    assert ET.fromstring(gantt([])).tag == f"{SVG}svg"
    assert gantt_text([], 80).strip().startswith("0s")


def test_text_shows_bars_in_proportion() -> None:
    chart = gantt_text([bar("a", (0, 5)), bar("b", (5, 10))], 40)
    _, first, second = chart.splitlines()
    assert first.count("█") == second.count("█")
    assert second.index("█") == first.rindex("█") + 1
    assert second.endswith(" 5s")


def test_nodes_wait_until_they_run_and_run_until_now() -> None:
    nodes = [
        ran("n0", created=10, started=12, took=3),
        ran("n1", phase=NodeExecutionPhase.RUNNING, created=15, started=16),
        ran("n2", phase=NodeExecutionPhase.QUEUED, created=16),
        ran("start-node"),
    ]
    found = {
        each.label: [(part.start, part.end, part.kind) for part in each.segments] for each in bars_of_nodes(nodes, 20)
    }
    assert found == {
        "n0": [(10, 12, "waiting"), (12, 15, "running")],
        "n1": [(15, 16, "waiting"), (16, 20, "running")],
        "n2": [(16, 20, "waiting")],
    }


def test_nodes_stand_below_the_one_that_they_are_in() -> None:
    nodes = [
        ran("n1", created=1),
        ran("n0", created=2),
        ran("n1-0-n0", parent="n1", spec="n0", created=3),
        ran("n1-0-n0-0-n4", parent="n1-0-n0", spec="n4", created=4),
    ]
    assert paths(nodes) == {"n1": "n1", "n0": "n0", "n1-0-n0": "n1/n0", "n1-0-n0-0-n4": "n1/n0/n4"}
    assert [(each.label, each.depth) for each in bars_of_nodes(nodes, 9, {"n1/n0": "double"})] == [
        ("n1", 0),
        ("n0 double", 1),
        ("n4", 2),
        ("n0", 0),
    ]


def test_spans_become_bars_with_their_operations() -> None:
    def span(start: int, end: int, operation: str = "", **of: object) -> Span:
        times = {"start_time": Timestamp(seconds=start), "end_time": Timestamp(seconds=end)}
        return Span(**times, operation_id=operation or None, **of)  # type: ignore[arg-type]

    node = span(
        2,
        8,
        node_id=NodeExecutionIdentifier(node_id="n0"),
        spans=[span(2, 3, "NODE_SETUP"), span(3, 8, "TASK_RUNTIME")],
    )
    whole = span(0, 9, workflow_id=WorkflowExecutionIdentifier(name="e"), spans=[span(0, 2, "WORKFLOW_SETUP"), node])
    found = [(each.label, each.depth, [part.kind for part in each.segments]) for each in bars_of_span(whole)]
    assert found == [("e", 0, ["waiting"]), ("n0", 1, ["waiting", "running"])]
