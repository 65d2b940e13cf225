"""`create_node`: a call as a node, for those who order nodes by hand."""

from __future__ import annotations

from typing import Any

from ..errors import CompileError, InvalidInputError
from ..typeengine.plan import shown
from .entity import Entity
from .graph import Graph, Node
from .mode import current_mode
from .where import at_call


def create_node(entity: Any, *args: Any, **kwargs: Any) -> Node:
    """Call a task, workflow or launch plan and give its node; its outputs are attributes of the node.

    ``a >> b`` and ``a.runs_before(b)`` have `b` wait for `a`, whether or not it takes anything from it.
    """
    if not isinstance(entity, Entity):
        raise at_call(InvalidInputError(f"create_node takes a task, workflow or launch plan, not {shown(entity)}"))
    mode = current_mode()
    if not isinstance(mode, Graph):
        raise at_call(CompileError(f"create_node({entity.short_name}) is outside of a workflow; call it instead"))
    return mode.add(entity, entity.named(args, kwargs))
