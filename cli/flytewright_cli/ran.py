"""The nodes of an execution on a backend, those inside of others among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flytewright_idl.admin.node_execution import NodeExecutionListRequest

if TYPE_CHECKING:
    from flytewright.drawing.executions import RanNode
    from flytewright.remote.client import AsyncFlyteRemote
    from flytewright_idl.core.identifier import WorkflowExecutionIdentifier

PAGE = 100


async def nodes_of(remote: AsyncFlyteRemote, id: WorkflowExecutionIdentifier) -> list[RanNode]:
    """All nodes of an execution, each behind the one around it."""
    from flytewright.drawing.executions import RanNode
    from flytewright.remote.blueprints import has_nodes

    found: list[RanNode] = []
    parents = [""]
    while parents:
        parent = parents.pop()
        request = NodeExecutionListRequest(workflow_execution_id=id, limit=PAGE, unique_parent_id=parent)
        async for message in remote.client.admin.list_node_executions.pages(request):
            node = RanNode(message=message, parent=parent)
            found.append(node)
            if has_nodes(message, None):
                parents.append(node.id)
    return found
