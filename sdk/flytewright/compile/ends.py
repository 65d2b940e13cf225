"""The two nodes that nobody wrote, and that every workflow has once a backend has compiled it."""

from __future__ import annotations

from typing import Final

START: Final = "start-node"
"""The node whose outputs are the workflow's inputs."""
END: Final = "end-node"
"""The node whose inputs are the workflow's outputs."""
ENDS: Final = frozenset({START, END})
