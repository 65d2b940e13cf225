"""Where inputs, outputs and raw data of executions lie, and how messages get into files and out of them.

Every address that is handed out is a plain absolute path: clients and tasks of this machine read it as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote

from .keys import ExecutionKey, NodeKey

if TYPE_CHECKING:
    from flytewright_idl._runtime.message import Message

MessageT = TypeVar("MessageT", bound="Message")


def write_message(path: Path, message: Message) -> str:
    """Write a message; the file is there complete or not at all. Gives its address."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.new")
    draft.write_bytes(bytes(message))
    draft.replace(path)
    return str(path)


def read_message(path: Path, kind: type[MessageT]) -> MessageT | None:
    """The message in a file, None when there is no file; a broken one raises `DecodeError`."""
    try:
        return kind.parse(path.read_bytes())
    except FileNotFoundError:
        return None


@dataclass(frozen=True, slots=True)
class NodeData:
    """Where the data of one node lies."""

    root: Path

    @property
    def inputs(self) -> Path:
        """The literals that the node runs with."""
        return self.root / "inputs.pb"

    @property
    def template(self) -> Path:
        """The task's template, for containers that ask for it."""
        return self.root / "task.pb"

    def outputs(self, attempt: int) -> Path:
        """The folder that a try writes to."""
        return self.root / str(attempt)


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The folder that stands for a cluster's object store."""

    root: Path

    @property
    def uploads(self) -> Path:
        """What clients upload."""
        return self.root / "uploads"

    def execution_inputs(self, key: ExecutionKey) -> Path:
        """What an execution runs with."""
        return self.execution(key) / "inputs"

    def user_inputs(self, key: ExecutionKey) -> Path:
        """What the caller of an execution gave."""
        return self.execution(key) / "user_inputs"

    def execution_outputs(self, key: ExecutionKey) -> Path:
        """What an execution gave that somebody else has run."""
        return self.execution(key) / "outputs"

    def node(self, key: NodeKey) -> NodeData:
        """The data of one node."""
        return NodeData(self.nodes(key.execution) / _name(key.node_id) / "data")

    def nodes(self, key: ExecutionKey) -> Path:
        """The folder with the data of all nodes of an execution."""
        return self.root / "metadata" / "propeller" / "-".join(map(_name, key))

    def raw(self, key: ExecutionKey) -> Path:
        """The prefix for what the tasks of an execution write themselves, when the launch names no other."""
        return self.root.joinpath("raw", _name(key.project), _name(key.domain))

    def execution(self, key: ExecutionKey) -> Path:
        """The folder with what an execution was launched with."""
        return self.root.joinpath("metadata", *map(_name, key))


def _name(part: str) -> str:
    """A part of an id as the name of a folder."""
    return quote(part, safe="") if part not in (".", "..") else part.replace(".", "%2E")
