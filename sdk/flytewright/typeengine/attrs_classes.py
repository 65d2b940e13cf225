"""Rule for classes of attrs, which cross as the dataclass with the same fields would."""

from __future__ import annotations

import dataclasses
from functools import cached_property
from typing import Any, get_origin

import attrs

from ..errors import TypeMismatchError
from .dataclasses import Shape, json_schema
from .generics import field_hints
from .plan import Plan, PlanFor, is_class, name_of


class AttrsRule:
    """A class of attrs is a structure of its fields; the pickles that flytekit makes of them are read too."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        cls = get_origin(hint) or hint
        if not is_class(cls) or not attrs.has(cls) or dataclasses.is_dataclass(cls):
            return None
        return AttrsShape(hint, plan_for).plan(also_pickled=True)


class AttrsShape(Shape):
    """The fields of a class of attrs."""

    def names(self) -> list[str]:
        return [each.name for each in attrs.fields(self.cls)]

    @cached_property
    def given(self) -> frozenset[str]:
        return frozenset(each.name for each in attrs.fields(self.cls) if each.init)

    def make(self, values: dict[str, Any]) -> Any:
        names = {each.name: each.alias for each in attrs.fields(self.cls)}
        try:
            return self.cls(**{str(names[name]): value for name, value in values.items()})
        except ValueError as error:  # what its validators raise
            raise TypeMismatchError(f"{name_of(self.cls)} refuses its fields: {error}") from error

    def schema(self) -> dict[str, Any]:
        return json_schema(twin(self.hint))


def twin(hint: Any) -> type:
    """The dataclass with the fields of a class of attrs, for the schema that it would have."""
    cls, hints = get_origin(hint) or hint, field_hints(hint)
    return dataclasses.make_dataclass(
        cls.__name__,
        [(each.name, hints[each.name], _default(each.default)) for each in attrs.fields(cls)],
        kw_only=True,
    )


def _default(default: Any) -> Any:
    if default is attrs.NOTHING:
        return dataclasses.field()
    make = getattr(default, "factory", None)
    if make is not None:
        return dataclasses.field(default_factory=make if not default.takes_self else dict)
    return (
        dataclasses.field(default_factory=lambda: default)
        if default.__hash__ is None
        else dataclasses.field(default=default)
    )
