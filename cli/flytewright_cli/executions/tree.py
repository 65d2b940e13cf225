"""Draws the nodes of an execution as a tree: phases in colour, durations, retries and errors."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from ..output import duration, harmless, styled

if TYPE_CHECKING:
    from flytewright.remote.outline import ExecutionOutline, NodeOutline
    from flytewright_idl.admin.execution import Execution
    from flytewright_idl.google.protobuf.timestamp import Timestamp


def tree_lines(outline: ExecutionOutline) -> Iterator[str]:
    """The lines of the tree, the execution itself first."""
    yield _execution(outline.message)
    yield from _below(outline.nodes, "")


def _below(nodes: list[NodeOutline], indent: str) -> Iterator[str]:
    for node in nodes:
        is_last = node is nodes[-1]
        yield f"{indent}{'└─ ' if is_last else '├─ '}{_node(node)}"
        deeper = f"{indent}{'   ' if is_last else '│  '}"
        if node.launched is not None:
            yield f"{deeper}└─ {_execution(node.launched.message)}"
            yield from _below(node.launched.nodes, f"{deeper}   ")
        else:
            yield from _below(node.nodes, deeper)


def _execution(execution: Execution) -> str:
    closure = execution.closure
    name = execution.id.name if execution.id is not None else ""
    if closure is None:
        return name
    took = closure.duration.timedelta if closure.duration is not None else _since(closure.started_at)
    return _line([name, styled(closure.phase.name), _dim(took)])


def _node(node: NodeOutline) -> str:
    closure, metadata = node.message.closure, node.message.metadata
    own = node.id.node_id
    parts = [own if own == node.name else f"{node.name} {click.style(f'({own})', dim=True)}"]
    parts.append(styled(node.phase.name))
    took = node.duration
    if took is None and closure is not None:
        took = _since(closure.started_at)
    parts.append(_dim(took))
    cached = closure.task_node_metadata if closure is not None else None
    if cached is not None and cached.cache_status.name == "CACHE_HIT":
        parts.append("from cache")
    if metadata is not None and metadata.is_array:
        parts.append("array")
    if closure is not None and closure.error is not None and not node.nodes and node.launched is None:
        last = harmless(closure.error.message).strip() and closure.error.message.strip().splitlines()[-1]
        parts.append(harmless(last))
    return _line(parts)


def _line(parts: list[str]) -> str:
    return "  ".join(filter(None, parts))


def _dim(time: dt.timedelta | None) -> str:
    return click.style(duration(time), dim=True) if time is not None else ""


def _since(start: Timestamp | None) -> dt.timedelta | None:
    """How long something has run that has not ended."""
    return dt.datetime.now(dt.timezone.utc) - start.datetime if start is not None else None
