"""What everything that runs in one execution shares."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from flytewright_idl.admin import ExecutionCreateRequest, ExecutionSpec, LaunchPlanSpec
from flytewright_idl.core import KeyValuePair, TaskTemplate

from ..data import DataFolder
from ..folder import StateFolder
from ..journal import Journal
from ..keys import EntityKey, ExecutionKey, NodeKey
from ..store.executions import ExecutionRecord
from ..store.store import Store
from ..workers.job import Worker
from .graph import Graph
from .names import NODE_ID_LENGTH, unique_name
from .signalling import Bells


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """What all executions share."""

    store: Store
    journal: Journal
    data: DataFolder
    folder: StateFolder
    worker: Worker
    environment: Mapping[str, str]
    """The variables that every task has."""
    launch: Callable[[ExecutionCreateRequest], ExecutionKey]
    """Launches an execution for a node."""
    finished: Callable[[ExecutionKey], Awaitable[None]]
    """Waits for the end of an execution."""
    abort: Callable[[ExecutionKey, str], None]
    """Aborts an execution that a node has launched."""
    bells: Bells
    """Tell gates that a signal was sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the launch and the launch plan say about how an execution runs; the launch has the last word."""

    spec: ExecutionSpec
    raw_output_prefix: str
    environment: list[KeyValuePair]
    labels: Mapping[str, str]
    annotations: Mapping[str, str]

    @classmethod
    def of(cls, record: ExecutionRecord, plan: LaunchPlanSpec, data: DataFolder) -> Settings:
        """The settings of an execution."""
        spec = record.spec
        raw = [each for each in (spec.raw_output_data_config, plan.raw_output_data_config) if each]
        envs = [each.values for each in (spec.envs, plan.envs) if each and each.values]
        labels = [each.values for each in (spec.labels, plan.labels) if each and each.values]
        annotations = [each.values for each in (spec.annotations, plan.annotations) if each and each.values]
        prefixes = [each.output_location_prefix for each in raw if each.output_location_prefix]
        return cls(
            spec=spec,
            raw_output_prefix=prefixes[0] if prefixes else str(data.raw(record.key)),
            environment=envs[0] if envs else [],
            labels=labels[0] if labels else {},
            annotations=annotations[0] if annotations else {},
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """One execution: what it runs, and how."""

    platform: Platform
    key: ExecutionKey
    settings: Settings
    workflow_name: str
    primary: Graph
    workflows: Mapping[EntityKey, Graph]
    """The sub-workflows."""
    tasks: Mapping[EntityKey, TaskTemplate]
    slots: asyncio.Semaphore
    """How many nodes may run at a time."""
    fails_at_once: bool = True
    """Whether the first failure stops all else; in sub-workflows, too, the execution's own workflow decides."""

    @property
    def namespace(self) -> str:
        """Where a cluster would run the execution."""
        return f"{self.key.project}-{self.key.domain}"

    def node_key(self, node_id: str) -> NodeKey:
        """The key of a node of this execution."""
        return NodeKey(self.key, node_id)


@dataclass(frozen=True, slots=True)
class Lineage:
    """Where nodes stand: in the workflow itself, or in a try of a node that has nodes of its own."""

    parent: str = ""
    attempt: int = 0
    dynamic: bool = False
    """Whether a task has made them, or what they stand in."""

    def node_id(self, spec_id: str) -> str:
        """The id of a node that is unique in its execution: ``n1``, ``n0-0-n1``, or a hash."""
        attempt = str(self.attempt) if self.parent else ""
        return unique_name(self.parent, attempt, spec_id, length=NODE_ID_LENGTH)
