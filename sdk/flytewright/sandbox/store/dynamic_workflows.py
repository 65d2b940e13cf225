"""The workflows that dynamic nodes have made, compiled, by the node execution that made them."""

from __future__ import annotations

from flytewright_idl.core import CompiledWorkflowClosure

from .database import Database


class DynamicWorkflows:
    """The dynamic workflows of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, node_execution_id: int, closure: CompiledWorkflowClosure) -> None:
        """Keep what a node has made; what it makes in a later try takes its place."""
        self._database.execute(
            "INSERT OR REPLACE INTO dynamic_workflows VALUES (?, ?)", [node_execution_id, bytes(closure)]
        )

    def find(self, node_execution_id: int) -> CompiledWorkflowClosure | None:
        """What a node has made, None when it has made no workflow."""
        row = self._database.one(
            "SELECT closure FROM dynamic_workflows WHERE node_execution_id = ?", [node_execution_id]
        )
        return CompiledWorkflowClosure.parse(row["closure"]) if row else None
