"""The nodes of an execution on a backend, those inside of others among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flytewright.drawing.executions import RanNode
    from flytewright.remote.client import AsyncFlyteRemote
    from flytewright_idl.core.identifier import WorkflowExecutionIdentifier


async def nodes_of(remote: AsyncFlyteRemote, id: WorkflowExecutionIdentifier) -> list[RanNode]:
    """All nodes of an execution, each with the id of the one around it."""
    from flytewright.drawing.executions import RanNode
    from flytewright.remote.outline import outline

    read = await outline(remote.client.admin, id)
    found: list[RanNode] = []
    inside = [("", read.nodes)]
    while inside:
        parent, nodes = inside.pop()
        for each in nodes:
            found.append(RanNode(message=each.message, parent=parent))
            inside.append((each.id.node_id, each.nodes))
    return found
