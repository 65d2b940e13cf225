"""What is read from a backend, and the module that is made of it."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field

from flytewright_idl.core.identifier import Identifier, ResourceType
from flytewright_idl.core.interface import Variable
from flytewright_idl.core.literals import Literal

KINDS = {ResourceType.TASK: "task", ResourceType.LAUNCH_PLAN: "launch plan"}
"""What the things that can be called are called."""


@dataclass(frozen=True, kw_only=True)
class Found:
    """A task or launch plan as it is registered; a workflow is called through the launch plan of its name."""

    id: Identifier
    inputs: Mapping[str, Variable]
    outputs: Mapping[str, Variable]
    defaults: Mapping[str, Literal] = field(default_factory=dict)
    """Defaults of the inputs that may be left out."""
    description: str = ""

    @property
    def kind(self) -> str:
        """Task or launch plan."""
        return KINDS[ResourceType(self.id.resource_type)]


@dataclass(frozen=True, kw_only=True)
class Choice:
    """An enum: the names of its members with their values."""

    name: str
    members: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class Parameter:
    """An input, or a field of the outputs."""

    name: str
    registered: str
    """The name that Flyte knows it by."""
    annotation: str
    default: str | None = None
    """An expression; None for what must be given."""
    description: str = ""


@dataclass(frozen=True, kw_only=True)
class Result:
    """The NamedTuple of several outputs, or of one with a name of its own."""

    name: str
    fields: tuple[Parameter, ...]


@dataclass(frozen=True, kw_only=True)
class Function:
    """A typed function."""

    name: str
    found: Found
    parameters: tuple[Parameter, ...]
    returns: str
    result: Result | None


@dataclass(frozen=True, kw_only=True)
class Module:
    """A module of stubs, before it is text."""

    command: str
    """What is run to write it anew."""
    subject: str
    """Whose stubs they are, as its docstring says it."""
    choices: tuple[Choice, ...]
    structures: tuple[ast.ClassDef, ...]
    imports: tuple[ast.stmt, ...]
    """Imports that structures need, beside those that follow from the names in the text."""
    functions: tuple[Function, ...]
