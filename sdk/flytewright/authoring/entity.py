"""`Entity`, what tasks, workflows and launch plans have in common: a name, an interface, and being called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flytewright_idl.core.interface import TypedInterface

from ..errors import InvalidInputError
from .documentation import Docstring
from .interface import Interface
from .mode import current_mode
from .registry import defined
from .where import at_call

if TYPE_CHECKING:
    from flytewright_idl.core.workflow import NodeMetadata

    from ..typeengine.plan import Plan
    from .graph import Node


class Entity:
    """Something that a workflow can call."""

    def __init__(self, name: str, interface: Interface) -> None:
        self._name = name
        self._python_interface = interface
        self._define()

    def _define(self) -> None:
        """Note that this process has defined the entity."""
        defined.append(self)

    @property
    def name(self) -> str:
        """The full name, as it is registered."""
        return self._name

    @property
    def short_name(self) -> str:
        """The name's last part."""
        return self._name.rpartition(".")[2]

    @property
    def python_interface(self) -> Interface:
        """Inputs and outputs in Python's terms."""
        return self._python_interface

    @property
    def interface(self) -> TypedInterface:
        """Inputs and outputs in Flyte's terms."""
        return self._python_interface.typed

    def input_plan(self, name: str, value: object) -> Plan[Any]:
        """How a value, or what comes from a promise, crosses the wire as an input."""
        return self._python_interface.input_plans[name]

    def may_stay_unbound(self, name: str) -> bool:
        """Whether nodes may leave an input to a default that only the backend knows."""
        return False

    @property
    def docstring(self) -> Docstring | None:
        """What its author says of it, None for what has no author of its own."""
        return self._python_interface.docstring

    def construct_node_metadata(self) -> NodeMetadata:
        """The metadata of a node that calls this entity."""
        from flytewright_idl.core.workflow import NodeMetadata  # only compiling needs it

        return NodeMetadata(name=self.short_name)

    def element_metadata(self) -> NodeMetadata | None:
        """The metadata of the node that a call makes for each element of lists; None for one that makes none."""
        return None

    @property
    def inner_nodes(self) -> list[Node]:
        """Nodes inside of a node that calls this entity, which are of the same workflow."""
        return []

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return current_mode().call(self, self.named(args, kwargs))

    def named(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
        """The arguments of a call, which go by name; `InvalidInputError` for what the entity does not take."""
        inputs = self._python_interface.inputs
        if args:
            call = ", ".join(f"{name}=…" for name in inputs)
            raise at_call(InvalidInputError(f"{self.name} takes its inputs by name: {self.short_name}({call})"))
        for name in kwargs:
            if name not in inputs:
                known = ", ".join(inputs) or "none"
                raise at_call(InvalidInputError(f"{self.name} has no input {name!r}; it takes {known}"))
        return kwargs

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}>"


class Part(Entity):
    """What is only ever a part of a workflow, such as a gate: it is not registered by itself."""

    def _define(self) -> None:
        return
