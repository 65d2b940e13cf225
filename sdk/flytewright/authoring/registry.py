"""What this process has defined: tasks, workflows and launch plans, in the order of definition."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .entity import Entity

defined: list[Entity] = []
"""Every entity, appended by its constructor."""
