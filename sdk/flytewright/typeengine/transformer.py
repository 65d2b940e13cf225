"""`TypeTransformer` and its kin: the classic way for a library to teach the engine its types."""

from __future__ import annotations

import threading
from collections.abc import Callable, Coroutine
from html import escape
from typing import Any, Generic, TypeVar, get_args, get_origin

import msgpack

from flytewright_idl.core.literals import Binary, Literal
from flytewright_idl.core.types import LiteralType
from flytewright_idl.google.protobuf.struct import Struct

from ..errors import TypeMismatchError, UserError
from . import binary
from .context import FlyteContext
from .plan import name_of, shown

__all__ = [
    "AsyncTypeTransformer",
    "RestrictedTypeError",
    "RestrictedTypeTransformer",
    "SimpleTransformer",
    "T",
    "TypeTransformer",
    "TypeTransformerFailedError",
]

T = TypeVar("T")
Result = TypeVar("Result")


class TypeTransformerFailedError(TypeMismatchError, TypeError, AssertionError, ValueError):
    """A value is not what its type says; under every class by which callers of flytekit catch it."""


class RestrictedTypeError(UserError):
    """A type that cannot be an input or an output."""


class TypeTransformer(Generic[T]):
    """Turns the values of one Python type into literals and back."""

    def __init__(self, name: str, t: type[T], enable_type_assertions: bool = True) -> None:
        self._t = t
        self._name = name
        self._type_assertions_enabled = enable_type_assertions
        self._msgpack_decoder: dict[Any, Callable[[bytes], Any]] = {}

    @property
    def name(self) -> str:
        """The tag of the type in a union."""
        return self._name

    @property
    def python_type(self) -> type[T]:
        """The type that it is for."""
        return self._t

    @property
    def is_async(self) -> bool:
        """Whether the async methods are the ones that do the work."""
        return False

    @property
    def type_assertions_enabled(self) -> bool:
        """Whether values are checked by `assert_type` before they are turned into literals."""
        return self._type_assertions_enabled

    def isinstance_generic(self, obj: Any, generic_alias: Any) -> bool:
        """Whether `obj` is of the class behind ``Class[...]``."""
        origin = get_origin(generic_alias)
        return isinstance(obj, origin or generic_alias)

    def assert_type(self, t: type[T], v: T) -> None:
        """Raise `TypeTransformerFailedError` when `v` is not a `t`."""
        origin = get_origin(t)
        expected = origin if isinstance(origin, type) else t
        if isinstance(expected, type) and not isinstance(v, expected):
            raise TypeTransformerFailedError(f"expected {name_of(t)}, got {shown(v)}")

    def get_literal_type(self, t: type[T]) -> LiteralType:
        """The type in Flyte's terms."""
        raise NotImplementedError(f"{type(self).__name__} has no get_literal_type")

    def guess_python_type(self, literal_type: LiteralType) -> type[T]:
        """The Python type of a literal type; ValueError when it is none of this transformer."""
        raise ValueError(f"{type(self).__name__} tells no Python type by a literal type")

    def to_literal(self, ctx: FlyteContext, python_val: T, python_type: type[T], expected: LiteralType) -> Literal:
        """The literal of a value."""
        raise NotImplementedError(f"{type(self).__name__} makes no literals of {python_type}")

    def to_python_value(self, ctx: FlyteContext, lv: Literal, expected_python_type: type[T]) -> T | None:
        """The value of a literal."""
        raise NotImplementedError(f"{type(self).__name__} makes no {expected_python_type} of literals")

    def from_binary_idl(self, binary_idl_object: Binary, expected_python_type: type[T]) -> T | None:
        """The value of msgpack data, which an attribute of a structure is."""
        if binary_idl_object.tag != binary.MSGPACK:
            raise TypeTransformerFailedError(f"Unsupported binary format: `{binary_idl_object.tag}`")
        value: T | None = msgpack.unpackb(binary_idl_object.value, strict_map_key=False)
        return value

    def from_generic_idl(self, generic: Struct, expected_python_type: type[T]) -> T | None:
        """The value of a protobuf Struct."""
        raise NotImplementedError(f"{self.name} does not read protobuf Structs")

    def to_html(self, ctx: FlyteContext, python_val: T, expected_python_type: type[T]) -> str:
        """A value as a deck shows it."""
        return escape(str(python_val))

    def __repr__(self) -> str:
        return f"{self._name} Transforms ({self._t}) to Flyte native"

    def __str__(self) -> str:
        return str(self.__repr__())


class AsyncTypeTransformer(TypeTransformer[T]):
    """A transformer whose work is awaited."""

    @property
    def is_async(self) -> bool:
        return True

    async def async_to_literal(
        self, ctx: FlyteContext, python_val: T, python_type: type[T], expected: LiteralType
    ) -> Literal:
        """The literal of a value."""
        raise NotImplementedError(f"{type(self).__name__} makes no literals of {python_type}")

    async def async_to_python_value(self, ctx: FlyteContext, lv: Literal, expected_python_type: type[T]) -> T | None:
        """The value of a literal."""
        raise NotImplementedError(f"{type(self).__name__} makes no {expected_python_type} of literals")

    def to_literal(self, ctx: FlyteContext, python_val: T, python_type: type[T], expected: LiteralType) -> Literal:
        return wait_for(self.async_to_literal(ctx, python_val, python_type, expected))

    def to_python_value(self, ctx: FlyteContext, lv: Literal, expected_python_type: type[T]) -> T | None:
        return wait_for(self.async_to_python_value(ctx, lv, expected_python_type))


class SimpleTransformer(TypeTransformer[T]):
    """A transformer of two functions."""

    def __init__(
        self,
        name: str,
        t: type[T],
        lt: LiteralType,
        to_literal_transformer: Callable[[T], Literal],
        from_literal_transformer: Callable[[Literal], T | None],
    ) -> None:
        super().__init__(name, t)
        self._type = t
        self._lt = lt
        self._to_literal_transformer = to_literal_transformer
        self._from_literal_transformer = from_literal_transformer

    @property
    def base_type(self) -> type:
        """The type that it is for."""
        return self._type

    def get_literal_type(self, t: type[T] | None = None) -> LiteralType:
        return LiteralType.parse(bytes(self._lt))

    def to_literal(self, ctx: FlyteContext, python_val: T, python_type: type[T], expected: LiteralType) -> Literal:
        if type(python_val) is not self._type:
            raise TypeTransformerFailedError(f"expected {name_of(self._type)}, got {shown(python_val)}")
        return self._to_literal_transformer(python_val)

    def to_python_value(self, ctx: FlyteContext, lv: Literal, expected_python_type: type[T]) -> T | None:
        if get_origin(expected_python_type) is not None and hasattr(expected_python_type, "__metadata__"):
            expected_python_type = get_args(expected_python_type)[0]
        if expected_python_type != self._type:
            raise TypeTransformerFailedError(
                f"{self.name} makes {name_of(self._type)} and not {name_of(expected_python_type)}"
            )
        if lv.scalar is not None and lv.scalar.binary is not None:
            return self.from_binary_idl(lv.scalar.binary, expected_python_type)
        value = self._from_literal_transformer(lv)
        if type(value) is not self._type:
            raise TypeTransformerFailedError(f"Cannot convert literal {lv!r} to {name_of(self._type)}")
        return value

    def guess_python_type(self, literal_type: LiteralType) -> type[T]:
        if literal_type.simple is not None and literal_type.simple == self._lt.simple:
            return self.python_type
        raise ValueError(f"Transformer {self} cannot reverse {literal_type!r}")


class RestrictedTypeTransformer(TypeTransformer[T]):
    """Says of a type that it cannot be an input or an output."""

    def __init__(self, name: str, t: type[T]) -> None:
        super().__init__(name, t)

    def get_literal_type(self, t: type[T] | None = None) -> LiteralType:
        raise RestrictedTypeError(f"Transformer for type {self.python_type} is restricted currently")

    def to_literal(self, ctx: FlyteContext, python_val: T, python_type: type[T], expected: LiteralType) -> Literal:
        raise RestrictedTypeError(f"Transformer for type {self.python_type} is restricted currently")

    def to_python_value(self, ctx: FlyteContext, lv: Literal, expected_python_type: type[T]) -> T:
        raise RestrictedTypeError(f"Transformer for type {self.python_type} is restricted currently")


def wait_for(work: Coroutine[Any, Any, Result]) -> Result:
    """The result of a transformer's work, on a loop of its own: encoding may itself be inside a running loop."""
    import asyncio

    outcome: list[Result] = []
    faults: list[BaseException] = []

    def target() -> None:
        try:
            outcome.append(asyncio.run(work))
        except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
            faults.append(error)

    thread = threading.Thread(target=target, name="flytewright-transformer")
    thread.start()
    thread.join()
    if faults:
        raise faults[0]
    return outcome[0]
