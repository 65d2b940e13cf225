"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.graph import Node
from ..authoring.node_creation import create_node

__all__ = ["Node", "create_node"]
