"""What everything that runs in one execution shares."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from flytewright_idl.admin import ExecutionCreateRequest, WorkflowExecutionConfig
from flytewright_idl.core import KeyValuePair, TaskTemplate

from ..connectors.connectors import Connectors
from ..data import DataFolder
from ..defaults import merged, platform_config
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
    connectors: Connectors
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
    is_closing: Callable[[], bool]
    """Whether what is stopped now is gone on with by the next sandbox."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How an execution runs."""

    config: WorkflowExecutionConfig
    """What the launch, its launch plan, attributes and the platform say together."""
    raw_output_prefix: str
    environment: list[KeyValuePair]
    labels: Mapping[str, str]
    annotations: Mapping[str, str]

    @classmethod
    def of(cls, record: ExecutionRecord, data: DataFolder) -> Settings:
        """The settings of an execution."""
        # a record of before settings were kept has only what its launch says
        config = merged(record.config, record.spec, platform_config())
        raw = config.raw_output_data_config
        return cls(
            config=config,
            raw_output_prefix=(raw.output_location_prefix if raw else "") or str(data.raw(record.key)),
            environment=config.envs.values if config.envs else [],
            labels=config.labels.values if config.labels else {},
            annotations=config.annotations.values if config.annotations else {},
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
    recovers: ExecutionKey | None = None
    """The execution whose nodes are taken over, as far as they have succeeded."""
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
