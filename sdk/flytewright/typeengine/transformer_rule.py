"""The rule that asks registered transformers, and plans in the shape of transformers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, get_args, get_origin

import msgpack

from flytewright_idl.core.literals import Binary, Literal
from flytewright_idl.core.types import LiteralType

from .. import sync
from ..errors import PlacedError
from ..storage.staging import Staging, current_staging, use
from . import binary
from .annotated import FlyteAnnotation, HashMethod
from .context import FlyteContext
from .guess import guess_hint, plain_value
from .official_structs import given, taken
from .plan import Plan, PlanFor, is_class
from .transformer import TypeTransformer, TypeTransformerFailedError

Transformer = TypeTransformer[Any]


class TransformerRule:
    """Every type that a transformer was registered for, and the classes below it."""

    def __init__(self) -> None:
        self.registered: dict[Any, Transformer] = {}

    def transformer_for(self, hint: Any) -> Transformer | None:
        """The transformer of a type: its own, that of its generic class, or that of the nearest class above it."""
        if get_origin(hint) is Annotated:
            return self.transformer_for(get_args(hint)[0])
        for each in (hint, get_origin(hint)):
            found = self.registered.get(each) if _hashable(each) else None
            if found is not None:
                return found
        above = hint.__mro__[1:-1] if is_class(hint) else ()
        return next((self.registered[each] for each in above if each in self.registered), None)

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        if get_origin(hint) is Annotated and any(
            isinstance(each, (HashMethod, FlyteAnnotation)) for each in get_args(hint)
        ):
            return None  # another rule adds these to the plan of what they annotate
        transformer = self.transformer_for(hint)
        return None if transformer is None else transformed(hint, transformer)


def _hashable(hint: Any) -> bool:
    try:
        hash(hint)
    except TypeError:  # an unhashable annotation inside
        return False
    return True


def transformed(hint: Any, transformer: Transformer) -> Plan[Any]:
    """The plan that does what a transformer does."""

    def describe() -> LiteralType:
        return transformer.get_literal_type(hint)

    def encode(value: Any, staging: Staging) -> Literal:
        if transformer.type_assertions_enabled:
            transformer.assert_type(hint, value)
        return taken(transformer.to_literal(FlyteContext.current_context(), value, hint, plan.literal_type))

    def decode(literal: Literal, staging: Staging) -> Any:
        return transformer.to_python_value(FlyteContext.current_context(), given(literal), hint)

    def unpack(data: Any, staging: Staging) -> Any:
        packed = Binary(value=msgpack.packb(data), tag=binary.MSGPACK)
        return transformer.from_binary_idl(packed, hint)

    plan = Plan(
        hint,
        describe,
        _placed(encode),
        _placed(decode),
        tag=transformer.name,
        pack=lambda value, staging: plain_value(plan.encode(value, staging)),
        unpack=_placed(unpack),
        moves_data=True,
    )
    return plan


def _placed(work: Callable[[Any, Staging], Any]) -> Callable[[Any, Staging], Any]:
    """Errors by which transformers refuse a value become one that knows its place in the value around it."""

    def guarded(value: Any, staging: Staging) -> Any:
        try:
            with use(staging):
                return work(value, staging)
        except PlacedError:
            raise
        except (TypeError, ValueError, AssertionError) as error:
            raise TypeTransformerFailedError(str(error) or type(error).__name__) from error

    return guarded


class PlanTransformer(Transformer):
    """A plan of the engine as a transformer."""

    def __init__(self, hint: Any, plan_for: PlanFor) -> None:
        super().__init__(plan_for(hint).tag, hint, enable_type_assertions=False)
        self._plan_for = plan_for

    def get_literal_type(self, t: Any = None) -> LiteralType:
        return self._plan_for(self.python_type if t is None else t).literal_type

    def guess_python_type(self, literal_type: LiteralType) -> Any:
        if literal_type != self.get_literal_type():
            raise ValueError(f"Transformer {self} cannot reverse {literal_type!r}")
        return guess_hint(literal_type)

    def to_literal(self, ctx: FlyteContext, python_val: Any, python_type: Any, expected: LiteralType) -> Literal:
        staging = current_staging()
        literal = self._plan_for(python_type).encode(python_val, staging)
        if staging.uploads:
            sync.run(staging.flush())
        return literal

    def to_python_value(self, ctx: FlyteContext, lv: Literal, expected_python_type: Any) -> Any:
        return self._plan_for(expected_python_type).decode(lv, current_staging())

    def from_binary_idl(self, binary_idl_object: Binary, expected_python_type: Any) -> Any:
        data = super().from_binary_idl(binary_idl_object, expected_python_type)
        return self._plan_for(expected_python_type).unpack(data, current_staging())
