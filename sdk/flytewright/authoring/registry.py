"""What this process has defined: tasks, workflows and launch plans, in the order of definition."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from .entity import Entity

defined: list[Entity] = []
"""Every entity, appended by its constructor."""


class FlyteEntities:
    """`defined`, under the name that flytekit's users know."""

    entities: ClassVar[list[Entity]] = defined
