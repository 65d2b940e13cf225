"""`Promise`, what a node will have given: what workflow code passes from one call to the next."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flytewright_idl.core.literals import BindingData
from flytewright_idl.core.types import LiteralType, OutputReference, PromiseAttribute

from ..errors import CompileError

if TYPE_CHECKING:
    from .graph import Node

START = ""
"""The node id of a workflow's own inputs."""


class Promise:
    """An output of a node, an input of the workflow, or an attribute of one."""

    def __init__(
        self, node: Node | None, var: str, literal_type: LiteralType, path: tuple[str | int, ...] = ()
    ) -> None:
        self._node = node
        self._var = var
        self._literal_type = literal_type
        self._path = path

    def _reference(self) -> OutputReference:
        return OutputReference(
            node_id=self._node.id if self._node else START,
            var=self._var,
            attr_path=[
                PromiseAttribute(int_value=each) if isinstance(each, int) else PromiseAttribute(string_value=each)
                for each in self._path
            ],
        )

    def _binding(self) -> BindingData:
        return BindingData(promise=self._reference())

    def __getattr__(self, name: str) -> Promise:
        if name.startswith("_"):
            raise AttributeError(name)
        return Promise(self._node, self._var, self._literal_type, (*self._path, name))

    def __getitem__(self, key: str | int) -> Promise:
        return Promise(self._node, self._var, self._literal_type, (*self._path, key))

    def __rshift__(self, other: Promise | Outputs) -> Promise | Outputs:
        if self._node is not None and other._node is not None:
            other._node.runs_after(self._node)
        return other

    def __repr__(self) -> str:
        where = f"{self._node.id}.{self._var}" if self._node else self._var
        return f"Promise({''.join([where, *(f'[{each!r}]' for each in self._path)])})"

    def _unknown_yet(self, what: str) -> CompileError:
        return CompileError(
            f"{self!r} has no value while the workflow is compiled, so {what} is not possible; "
            "do it in a task, or use conditional()"
        )

    def __bool__(self) -> bool:
        raise self._unknown_yet("asking whether it is true")

    def __iter__(self) -> Iterator[Any]:
        raise self._unknown_yet("going through it")

    def __len__(self) -> int:
        raise self._unknown_yet("asking its length")


class Outputs(tuple[Promise, ...]):  # noqa: SLOT001 - it has attributes beside its items
    """What a call with several outputs, or none, gives: promises by position and by name."""

    _node: Node
    _names: tuple[str, ...]

    @classmethod
    def of(cls, node: Node, promises: dict[str, Promise]) -> Outputs:
        """The outputs of a node."""
        outputs = cls(promises.values())
        outputs._node, outputs._names = node, tuple(promises)
        return outputs

    def __getattr__(self, name: str) -> Promise:
        if name in self.__dict__.get("_names", ()):
            return self[self._names.index(name)]
        raise AttributeError(f"no output {name!r}; there are {', '.join(self.__dict__.get('_names', ())) or 'none'}")

    def __rshift__(self, other: Promise | Outputs) -> Promise | Outputs:
        if other._node is not None:
            other._node.runs_after(self._node)
        return other
