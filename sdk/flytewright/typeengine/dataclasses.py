"""Rule for dataclasses: a struct in Flyte's terms, msgpack on the wire, with the JSON schema beside the type."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from enum import Enum
from functools import cached_property
from typing import Any, get_origin

from flytewright_idl.core.literals import Literal
from flytewright_idl.core.types import LiteralType, SimpleType, TypeStructure
from flytewright_idl.google.protobuf.struct import Struct

from ..errors import PlacedError, TypeMismatchError
from ..storage.staging import Staging
from . import binary
from .generics import field_hints
from .pickles import PickleRule
from .plan import Pack, Plan, PlanFor, Unpack, at, is_class, mismatch, name_of, shown
from .schema_classes import is_made


class DataclassRule:
    """A dataclass is its fields, each by the plan of its type."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        if not dataclasses.is_dataclass(get_origin(hint) or hint) or not (is_class(hint) or get_origin(hint)):
            return None
        return Shape(hint, plan_for).plan(also_pickled=get_origin(hint) is not None)


class Shape:
    """The fields of one dataclass; their plans are found when first needed, as a class may hold itself."""

    def __init__(self, hint: Any, plan_for: PlanFor) -> None:
        self.hint = hint
        """The class, or ``Class[T]``."""
        self.cls: Any = get_origin(hint) or hint
        self.plan_for = plan_for
        self.takes_look_alikes = is_made(self.cls)
        self.describing = False

    def plan(self, *, also_pickled: bool) -> Plan[Any]:
        """The plan of the class; with `also_pickled` flytekit pickles such values, and its pickles are read too."""

        def decode(literal: Literal, staging: Staging) -> Any:
            if also_pickled and literal.scalar is not None and literal.scalar.blob is not None:
                pickled = PickleRule().plan(self.hint, self.plan_for)
                assert pickled is not None
                return pickled.decode(literal, staging)
            return self.quick(binary.load(literal, self.hint), staging)

        return Plan(
            self.hint,
            self.literal_type,
            self.encode,
            decode,
            tag="Object-Dataclass-Transformer",
            pack=self.pack,
            unpack=self.unpack,
            parts=lambda: list(self.plans.values()),  # once they are needed: `plans` asks for them
        )

    def names(self) -> list[str]:
        """The fields, in their order."""
        return [field.name for field in dataclasses.fields(self.cls)]

    def schema(self) -> dict[str, Any]:
        """The JSON schema."""
        return json_schema(self.hint)

    def make(self, values: dict[str, Any]) -> Any:
        """An object of the class."""
        return self.cls(**values)

    @cached_property
    def plans(self) -> dict[str, Plan[Any]]:
        hints = field_hints(self.hint)
        return {name: self.plan_for(hints[name]) for name in self.names()}

    @cached_property
    def packs(self) -> tuple[tuple[str, Pack[Any]], ...]:
        return tuple((name, plan.pack) for name, plan in self.plans.items())

    @cached_property
    def unpacks(self) -> tuple[tuple[str, Unpack[Any]], ...]:
        return tuple((name, plan.unpack) for name, plan in self.plans.items() if name in self.given)

    @cached_property
    def quick(self) -> Unpack[Any]:
        """Unpacks a dict with exactly the fields at once, and leaves everything else to `unpack_by_names`."""
        made = self.cls.__dict__.get("__dataclass_params__")
        fields = dataclasses.fields(self.cls) if made is not None and made.init else ()
        if not fields or any(not each.init or each.kw_only for each in fields):
            return self.unpack_by_names
        return straight(self.cls, [(each.name, self.plans[each.name]) for each in fields], self.unpack_by_names)

    @cached_property
    def given(self) -> frozenset[str]:
        """The fields that the constructor takes."""
        return frozenset(field.name for field in dataclasses.fields(self.cls) if field.init)

    def literal_type(self) -> LiteralType:
        nested, self.describing = self.describing, True
        try:
            fields = {} if nested else described(self.plans)  # a class that holds itself is described once
        finally:
            self.describing = nested
        return LiteralType(
            simple=SimpleType.STRUCT,
            metadata=Struct.from_dict(self.schema()),
            annotation=binary.annotation(),
            structure=TypeStructure(dataclass_type=fields),
        )

    def encode(self, value: Any, staging: Staging) -> Literal:
        try:
            return binary.dump(self.pack(value, staging))
        except RecursionError as error:
            raise TypeMismatchError(f"the {name_of(self.cls)} holds itself: no literal can") from error

    def pack(self, value: Any, staging: Staging) -> dict[str, Any]:
        if not isinstance(value, self.cls):
            if not self.takes_look_alikes:
                raise mismatch(self.cls, value)
            return self.pack_look_alike(value, staging)
        try:
            return {name: pack(getattr(value, name), staging) for name, pack in self.packs}
        except PlacedError:
            for name, pack in self.packs:  # once more, to learn which it was
                at(f".{name}", pack, getattr(value, name), staging)
            raise

    def pack_look_alike(self, value: Any, staging: Staging) -> dict[str, Any]:
        """Pack a dict, or an object of the class that the schema was made of."""
        fields = (
            {each.name: getattr(value, each.name) for each in dataclasses.fields(value)}
            if dataclasses.is_dataclass(value) and not isinstance(value, type)
            else value
        )
        if not isinstance(fields, dict):
            raise mismatch(self.cls, value)
        unknown = sorted(map(repr, fields.keys() - self.plans.keys()))
        if unknown:
            raise TypeMismatchError(f"{name_of(self.cls)} has no field {', '.join(unknown)}")
        try:
            made = self.cls(**{name: each.value if isinstance(each, Enum) else each for name, each in fields.items()})
        except TypeError as error:
            raise TypeMismatchError(f"{name_of(self.cls)} cannot be made of {sorted(fields)}: {error}") from error
        return self.pack(made, staging)

    def unpack(self, data: Any, staging: Staging) -> Any:
        return self.quick(data, staging)

    def unpack_by_names(self, data: Any, staging: Staging) -> Any:
        """Unpack what may lack fields, have others, or hold what does not fit."""
        if not isinstance(data, dict):
            raise TypeMismatchError(f"expected the fields of {name_of(self.cls)}, got {shown(data)}")
        if not data.keys() <= self.plans.keys():
            unknown = ", ".join(sorted(map(repr, data.keys() - self.plans.keys())))
            raise TypeMismatchError(
                f"{name_of(self.cls)} has no field {unknown}: the data was written with a newer version of the class"
            )
        try:
            values = {name: unpack(data[name], staging) for name, unpack in self.unpacks if name in data}
        except PlacedError:
            for name, unpack in self.unpacks:  # once more, to learn which it was
                if name in data:
                    at(f".{name}", unpack, data[name], staging)
            raise
        try:
            return self.make(values)
        except PlacedError:
            raise
        except TypeError as error:
            raise TypeMismatchError(f"{name_of(self.cls)} cannot be made of {sorted(data)}: {error}") from error


def straight(cls: Any, fields: Sequence[tuple[str, Plan[Any]]], otherwise: Unpack[Any]) -> Unpack[Any]:
    """A function that unpacks one field after the other, written out: a loop over them takes twice as long."""
    names: dict[str, Any] = {"cls": cls, "otherwise": otherwise, "refused": (KeyError, PlacedError, TypeError)}
    parts = []
    for index, (name, plan) in enumerate(fields):
        part = f"unpack{index}(data[{name!r}], staging)"
        names[f"unpack{index}"] = plan.unpack
        if plan.sound is not None:
            part = f"value if (value := data[{name!r}]).__class__ is sound{index} else {part}"
            names[f"sound{index}"] = plan.sound
        parts.append(part)
    source = f"""
def quick(data, staging):
    if data.__class__ is dict and len(data) == {len(fields)}:
        try:
            return cls({", ".join(parts)})
        except refused:  # told by the other, with its place
            pass
    return otherwise(data, staging)
"""
    exec(source, names)  # noqa: S102 - names stand in it as literals only
    made: Unpack[Any] = names["quick"]
    return made


def described(plans: Mapping[str, Plan[Any]]) -> dict[str, LiteralType]:
    """The literal types of the fields, without those that structures leave out."""
    found = {}
    for name, plan in plans.items():
        if plan.ungrouped:
            continue
        try:
            found[name] = plan.literal_type
        except TypeMismatchError:  # such as a dict of sets, which is a field and nothing else
            continue
    return found


def json_schema(cls: Any) -> dict[str, Any]:
    """The JSON schema of a dataclass, draft 2020-12, as mashumaro writes it."""
    from .schemas import build

    return build(cls)
