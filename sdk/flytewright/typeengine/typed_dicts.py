"""Rule for TypedDict: msgpack on the wire, checked key by key."""

from __future__ import annotations

from typing import Any, get_args, get_origin, get_type_hints

from typing_extensions import NotRequired, Required, is_typeddict

from flytewright_idl.core.types import LiteralType, SimpleType

from ..errors import TypeMismatchError
from ..storage.staging import Staging
from . import binary
from .plan import Plan, PlanFor, at, mismatch, name_of


class TypedDictRule:
    """A TypedDict is a dict whose keys have types of their own."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        if not is_typeddict(hint):
            return None
        plans: dict[str, Plan[Any]] = {}
        required: set[str] = set()

        def fields() -> dict[str, Plan[Any]]:
            if not plans:  # found when first needed, as a TypedDict may hold itself
                hints = get_type_hints(hint, include_extras=True)
                required.update(name for name, each in hints.items() if _is_required(hint, name, each))
                plans.update({name: plan_for(_bare(each)) for name, each in hints.items()})
            return plans

        def each(step: str, values: Any, staging: Staging) -> dict[str, Any]:
            if not isinstance(values, dict):
                raise mismatch(name_of(hint), values)
            unknown = sorted(map(repr, values.keys() - fields().keys()))
            missing = sorted(required - values.keys())
            if missing or unknown:
                what = f"misses {', '.join(missing)}" if missing else f"has no key {', '.join(unknown)}"
                raise TypeMismatchError(f"{name_of(hint)} {what}")
            return {
                name: at(f"[{name!r}]", getattr(fields()[name], step), value, staging) for name, value in values.items()
            }

        return Plan(
            hint,
            lambda: LiteralType(simple=SimpleType.STRUCT, annotation=binary.annotation()),
            lambda value, staging: binary.dump(each("pack", value, staging)),
            lambda literal, staging: each("unpack", binary.load(literal, hint), staging),
            tag="Typed Dict",
            pack=lambda value, staging: each("pack", value, staging),
            unpack=lambda value, staging: each("unpack", value, staging),
            parts=lambda: fields().values(),
        )


def _bare(hint: Any) -> Any:
    return get_args(hint)[0] if get_origin(hint) in (Required, NotRequired) else hint


def _is_required(cls: Any, name: str, hint: Any) -> bool:
    """Whether a key must be there; what the class itself knows is not so where annotations are texts."""
    origin = get_origin(hint)
    return origin is Required or (origin is not NotRequired and name in cls.__required_keys__)
