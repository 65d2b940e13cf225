"""What may stand in ``Annotated[T, ...]``, and the rule for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from typing import Annotated, Any, Generic, TypeVar, get_args, get_origin

from flytewright_idl.core.literals import Literal
from flytewright_idl.core.types import LiteralType, TypeAnnotation
from flytewright_idl.google.protobuf.struct import Struct

from ..errors import TypeMismatchError, ValidationError
from ..storage.staging import Staging
from . import binary
from .plan import Plan, PlanFor, name_of

__all__ = ["BatchSize", "FlyteAnnotation", "HashMethod", "get_batch_size"]

T = TypeVar("T")


class HashMethod(Generic[T]):
    """How values are hashed for cache keys: ``Annotated[DataFrame, HashMethod(hash_frame)]``."""

    def __init__(self, function: Callable[[T], str]) -> None:
        self._function = function

    def calculate(self, obj: T) -> str:
        """The hash of a value."""
        return self._function(obj)


class FlyteAnnotation:
    """Facts for whoever shows a type: they travel with the type and not with its values."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = dict(data)

    @property
    def data(self) -> dict[str, Any]:
        """The facts."""
        return self._data


class BatchSize:
    """How many files of a directory are moved at a time: ``Annotated[FlyteDirectory, BatchSize(10)]``."""

    def __init__(self, val: int) -> None:
        self._val = val

    @property
    def val(self) -> int:
        """The number of files."""
        return self._val


def get_batch_size(t: Any) -> int | None:
    """The batch size that a hint is annotated with."""
    sizes = [each.val for each in get_args(t)[1:] if isinstance(each, BatchSize)] if get_origin(t) is Annotated else []
    return sizes[0] if sizes else None


class AnnotatedRule:
    """Hashes and facts are added to the plan of what they annotate, which other rules make."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        if get_origin(hint) is not Annotated:
            return None
        base, *extras = get_args(hint)
        hashes = [each for each in extras if isinstance(each, HashMethod)]
        facts = [each.data for each in extras if isinstance(each, FlyteAnnotation)]
        if not hashes and not facts:
            return None
        if len(facts) > 1:
            raise ValidationError(f"{name_of(hint)} has more than one FlyteAnnotation; put all facts into one")
        rest = tuple(each for each in extras if not isinstance(each, (HashMethod, FlyteAnnotation)))
        inner = plan_for(Annotated.__class_getitem__((base, *rest)) if rest else base)
        return Plan(
            inner.hint,
            _described(hint, inner, facts[0]) if facts else lambda: inner.literal_type,
            _hashed(inner, hashes[0]) if hashes else inner.encode,
            inner.decode,
            tag=inner.tag,
            pack=inner.pack,
            unpack=inner.unpack,
            parts=lambda: (inner,),
        )


class OtherAnnotationRule:
    """What nothing has asked for in ``Annotated`` does not change the type; it belongs after the rules that ask."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        return plan_for(get_args(hint)[0]) if get_origin(hint) is Annotated else None


def _hashed(inner: Plan[Any], method: HashMethod[Any]) -> Callable[[Any, Staging], Literal]:
    def encode(value: Any, staging: Staging) -> Literal:
        literal = inner.encode(value, staging)
        literal.hash = method.calculate(value)
        return literal

    return encode


def _described(hint: Any, inner: Plan[Any], facts: dict[str, Any]) -> Callable[[], LiteralType]:
    if binary.CACHE_KEY in facts:
        raise ValidationError(f"{name_of(hint)}: a FlyteAnnotation cannot say {binary.CACHE_KEY!r}")

    def describe() -> LiteralType:
        kind = copy(inner.literal_type)
        if kind.simple is not None and kind.structure is not None:
            raise TypeMismatchError(f"{name_of(inner.hint)} cannot have a FlyteAnnotation: annotate its fields")
        known = kind.annotation.annotations if kind.annotation is not None else None
        kind.annotation = TypeAnnotation(annotations=Struct.from_dict({**facts, **(known.to_dict() if known else {})}))
        return kind

    return describe
