"""What executions, nodes and tasks take and give, wherever it lies."""

from __future__ import annotations

from pathlib import Path

from flytewright_idl.core import LiteralMap

from ..data import read_message
from ..store.executions import ExecutionRecord
from ..store.node_executions import NodeRecord
from ..store.task_executions import TaskRecord


def literals_in(uri: str | None) -> LiteralMap:
    """The literals in a file, none when there is no file."""
    return (read_message(Path(uri), LiteralMap) if uri else None) or LiteralMap()


def execution_literals(record: ExecutionRecord) -> tuple[LiteralMap, LiteralMap]:
    """What an execution runs with, and what it gave."""
    outputs = record.closure.outputs
    given = record.closure.output_data or literals_in(outputs.uri if outputs else "")
    return literals_in(record.inputs_uri), given


def node_literals(record: NodeRecord) -> tuple[LiteralMap, LiteralMap]:
    """What a node runs with, and what it gave."""
    closure = record.closure
    return literals_in(record.node.input_uri), closure.output_data or literals_in(closure.output_uri)


def task_literals(record: TaskRecord) -> tuple[LiteralMap, LiteralMap]:
    """What a try of a task ran with, and what it gave."""
    closure = record.closure
    return literals_in(record.task.input_uri), closure.output_data or literals_in(closure.output_uri)
