"""`Promise`, what a node will have given: what workflow code passes from one call to the next."""

from __future__ import annotations

import difflib
import inspect
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NoReturn

from flytewright_idl.core.literals import BindingData
from flytewright_idl.core.types import LiteralType, OutputReference, PromiseAttribute, SimpleType

from ..errors import CompileError, ValidationError
from ..typeengine.guess import guess_hint
from ..typeengine.plan import name_of
from .comparison import Comparator, ComparisonExpression, compare
from .where import at_call

if TYPE_CHECKING:
    from .graph import Node

UNKNOWN = LiteralType()
"""The type of what only the run will tell, such as the field of a dictionary of any form."""
START = ""
"""The node id of a workflow's own inputs."""


def override(node: Node, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    """Have a node say something else than its task; `ValidationError` for what there is not to say."""
    known = inspect.signature(type(node).with_overrides).parameters
    for name in kwargs:
        if name not in known:
            close = difflib.get_close_matches(name, known, 1)
            hint = f"; did you mean {close[0]}?" if close else f"; it takes {', '.join([*known][1:])}"
            raise at_call(ValidationError(f"with_overrides has no {name!r}{hint}"))
    node.with_overrides(*args, **kwargs)


def part_of(literal_type: LiteralType, key: str | int) -> LiteralType | None:
    """The type of a field or an element, None when there is none, `UNKNOWN` when nothing can be said."""
    if literal_type.collection_type is not None:
        return literal_type.collection_type if isinstance(key, int) else None
    if literal_type.map_value_type is not None:
        return literal_type.map_value_type if isinstance(key, str) else None
    if literal_type.structure is not None and literal_type.structure.dataclass_type:
        return literal_type.structure.dataclass_type.get(str(key))
    plain = literal_type.simple is not None and literal_type.simple not in (SimpleType.NONE, SimpleType.STRUCT)
    return None if plain or literal_type.enum_type is not None else UNKNOWN


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
        return self._part(name)

    def __getitem__(self, key: str | int) -> Promise:
        return self._part(key)

    def _part(self, key: str | int) -> Promise:
        found = part_of(self._literal_type, key)
        if found is None:
            kind = name_of(guess_hint(self._literal_type))
            has = self._literal_type.structure.dataclass_type if self._literal_type.structure is not None else {}
            fields = f"; it has {', '.join(has)}" if has else ""
            raise at_call(CompileError(f"{self!r} is {kind}, which has no {key!r}{fields}"))
        return Promise(self._node, self._var, found, (*self._path, key))

    def __rshift__(self, other: Any) -> Any:
        return self._called(">>") >> other

    def with_overrides(self, *args: Any, **kwargs: Any) -> Promise:
        """Have the node of this call say something else than its task; see `Node.with_overrides`."""
        override(self._called("with_overrides"), args, kwargs)
        return self

    def _called(self, what: str) -> Node:
        if self._node is None:
            raise at_call(
                CompileError(f"{self!r} is an input of the workflow, not a call: {what} means nothing for it")
            )
        return self._node

    def _condition_name(self) -> str:
        """What a condition calls this promise."""
        return ".".join([self._node.id if self._node else START, self._var, *map(str, self._path)])

    def __eq__(self, other: object) -> ComparisonExpression:  # type: ignore[override]  # a condition, not an answer
        return compare(self, Comparator.EQ, other)

    def __ne__(self, other: object) -> ComparisonExpression:  # type: ignore[override]  # likewise
        return compare(self, Comparator.NEQ, other)

    def __gt__(self, other: object) -> ComparisonExpression:
        return compare(self, Comparator.GT, other)

    def __ge__(self, other: object) -> ComparisonExpression:
        return compare(self, Comparator.GTE, other)

    def __lt__(self, other: object) -> ComparisonExpression:
        return compare(self, Comparator.LT, other)

    def __le__(self, other: object) -> ComparisonExpression:
        return compare(self, Comparator.LTE, other)

    __hash__ = object.__hash__

    def is_(self, value: bool) -> ComparisonExpression:
        """The condition that it is this bool."""
        return compare(self, Comparator.EQ, value)

    def is_true(self) -> ComparisonExpression:
        """The condition that it is True."""
        return self.is_(True)

    def is_false(self) -> ComparisonExpression:
        """The condition that it is False."""
        return self.is_(False)

    def is_none(self) -> ComparisonExpression:
        """The condition that it is None."""
        return compare(self, Comparator.EQ, None)

    def __repr__(self) -> str:
        where = f"{self._node.id}.{self._var}" if self._node else self._var
        return f"Promise({''.join([where, *(f'[{each!r}]' for each in self._path)])})"

    def _unknown_yet(self, what: str) -> CompileError:
        return at_call(
            CompileError(
                f"{self!r} has no value while the workflow is compiled, so {what} is not possible; "
                "do it in a task, or use conditional()"
            )
        )

    def __bool__(self) -> NoReturn:
        raise self._unknown_yet("asking whether it is true")

    def __iter__(self) -> Iterator[Any]:
        raise self._unknown_yet("going through it")

    def __len__(self) -> int:
        raise self._unknown_yet("asking its length")

    def __index__(self) -> NoReturn:
        raise self._unknown_yet("using it as a number")

    def __format__(self, spec: str) -> NoReturn:
        raise self._unknown_yet("making text of it")

    def _computed(self, *others: object) -> NoReturn:
        raise self._unknown_yet("computing with it")

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _computed
    __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __pow__ = __rpow__ = __neg__ = __abs__ = _computed
    __int__ = __float__ = _computed


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
        if name.startswith("_"):
            raise AttributeError(name)
        known = ", ".join(self._names) or "none"
        raise at_call(CompileError(f"{self._node.entity.name} has no output {name!r}; there are {known}"))

    def __rshift__(self, other: Any) -> Any:
        return self._node >> other

    def with_overrides(self, *args: Any, **kwargs: Any) -> Outputs:
        """Have the node of this call say something else than its task; see `Node.with_overrides`."""
        override(self._node, args, kwargs)
        return self


def holds_promise(value: object) -> bool:
    """Whether a value is given only when a workflow runs, wholly or in part."""
    if isinstance(value, list):
        return any(map(holds_promise, value))
    if isinstance(value, dict):
        return any(map(holds_promise, value.values()))
    return isinstance(value, (Promise, Outputs))
