"""What a task asks for of the machine: the cores and the memory that its container requests."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from flytewright_idl.core import Node, Resources, ResourcesResourceEntry, ResourcesResourceName, TaskTemplate

from ..validate.quantities import quantity
from ..workers.room import ONE_CORE, Share
from .targets import container_of

_CORES_UNSAID: Final = Decimal(str(ONE_CORE.cores))
_FEWEST_CORES: Final = Decimal("0.1")
"""However little a task asks for, it is a process."""


def share_of(task: TaskTemplate, node: Node) -> Share:
    """What a task has of the machine in a node; what the node says counts before what the task says.

    A task that only starts others and waits for them has no core: they could have none otherwise.
    """
    said = _said(task, node)
    cores = next(filter(None, (_amount(each, ResourcesResourceName.CPU) for each in said)), _CORES_UNSAID)
    memory = next(filter(None, (_amount(each, ResourcesResourceName.MEMORY) for each in said)), Decimal(0))
    waits = task.metadata is not None and task.metadata.is_eager
    return Share(0 if waits else float(max(cores, _FEWEST_CORES)), int(memory))


def limit(task: TaskTemplate, node: Node, name: ResourcesResourceName) -> Decimal | None:
    """As much as a task may have in a node, None for as much as there is."""
    return next(filter(None, (_entry(each.limits, name) for each in _said(task, node))), None)


def _said(task: TaskTemplate, node: Node) -> list[Resources]:
    """What is said of resources; the first counts before the others."""
    overrides = node.task_node.overrides if node.task_node else None
    return [each for each in (overrides.resources if overrides else None, _own(task)) if each is not None]


def _own(task: TaskTemplate) -> Resources | None:
    container = container_of(task)
    return container.resources if container else None


def _amount(resources: Resources, name: ResourcesResourceName) -> Decimal | None:
    """What is requested, else the limit; None when neither is said."""
    return _entry(resources.requests, name) or _entry(resources.limits, name)


def _entry(entries: list[ResourcesResourceEntry], name: ResourcesResourceName) -> Decimal | None:
    return next((quantity(entry.value) for entry in entries if entry.name == name), None)
