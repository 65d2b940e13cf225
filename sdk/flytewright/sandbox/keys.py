"""The identifiers of flyteidl as values that can be compared, hashed and looked up."""

from __future__ import annotations

from typing import NamedTuple

from flytewright_idl.core import (
    Identifier,
    NodeExecutionIdentifier,
    ResourceType,
    TaskExecutionIdentifier,
    WorkflowExecutionIdentifier,
)


class EntityKey(NamedTuple):
    """One version of a task, a workflow or a launch plan."""

    project: str
    domain: str
    name: str
    version: str

    @classmethod
    def of(cls, identifier: Identifier | None) -> EntityKey:
        """The key of an identifier, all empty for none."""
        if identifier is None:
            return cls("", "", "", "")
        return cls(identifier.project, identifier.domain, identifier.name, identifier.version)

    def identifier(self, kind: ResourceType) -> Identifier:
        """The key as an identifier of an entity of this kind."""
        return Identifier(
            resource_type=kind, project=self.project, domain=self.domain, name=self.name, version=self.version
        )

    def __str__(self) -> str:
        return f"{self.project}:{self.domain}:{self.name}:{self.version}"


class ExecutionKey(NamedTuple):
    """One execution of a workflow."""

    project: str
    domain: str
    name: str

    @classmethod
    def of(cls, identifier: WorkflowExecutionIdentifier | None) -> ExecutionKey:
        """The key of an identifier, all empty for none."""
        return cls(identifier.project, identifier.domain, identifier.name) if identifier else cls("", "", "")

    @property
    def identifier(self) -> WorkflowExecutionIdentifier:
        """The key as an identifier."""
        return WorkflowExecutionIdentifier(project=self.project, domain=self.domain, name=self.name)

    def __str__(self) -> str:
        return f"{self.project}:{self.domain}:{self.name}"


class NodeKey(NamedTuple):
    """One node of an execution, named by its id that is unique in the execution."""

    execution: ExecutionKey
    node_id: str

    @classmethod
    def of(cls, identifier: NodeExecutionIdentifier | None) -> NodeKey:
        """The key of an identifier, all empty for none."""
        return (
            cls(ExecutionKey.of(identifier.execution_id), identifier.node_id)
            if identifier
            else cls(ExecutionKey.of(None), "")
        )

    @property
    def identifier(self) -> NodeExecutionIdentifier:
        """The key as an identifier."""
        return NodeExecutionIdentifier(node_id=self.node_id, execution_id=self.execution.identifier)

    def __str__(self) -> str:
        return f"{self.execution}:{self.node_id}"


class TaskKey(NamedTuple):
    """One try of a task in a node."""

    node: NodeKey
    task: EntityKey
    attempt: int

    @classmethod
    def of(cls, identifier: TaskExecutionIdentifier) -> TaskKey:
        """The key of an identifier."""
        return cls(NodeKey.of(identifier.node_execution_id), EntityKey.of(identifier.task_id), identifier.retry_attempt)

    @property
    def identifier(self) -> TaskExecutionIdentifier:
        """The key as an identifier."""
        return TaskExecutionIdentifier(
            task_id=self.task.identifier(ResourceType.TASK),
            node_execution_id=self.node.identifier,
            retry_attempt=self.attempt,
        )

    def __str__(self) -> str:
        return f"{self.node}:{self.task.name}:{self.attempt}"
