"""Rule for pydantic's models, which is found by name: pydantic is imported by whoever defines a model."""

from __future__ import annotations

import inspect
import json
from typing import Any

from flytewright_idl.core.literals import Literal
from flytewright_idl.core.types import LiteralType, SimpleType, TypeStructure
from flytewright_idl.google.protobuf.struct import Struct

from ..errors import TypeMismatchError
from ..storage.staging import Staging, use
from . import binary
from .dataclasses import described
from .handle_fields import PACK
from .plan import Plan, PlanFor, is_class, mismatch, name_of


class ModelRule:
    """A pydantic model is its own JSON as msgpack, with its own JSON schema beside the type."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        if not is_model(hint):
            return None
        cls: Any = hint

        reading = _by_name(cls)
        describing = False

        def describe() -> LiteralType:
            nonlocal describing
            nested, describing = describing, True
            try:
                plans = {name: plan_for(field.annotation) for name, field in cls.model_fields.items()}
                fields = {} if nested else described(plans)  # a model that holds itself is described once
            finally:
                describing = nested
            return LiteralType(
                simple=SimpleType.STRUCT,
                metadata=Struct.from_dict(cls.model_json_schema()),
                annotation=binary.annotation(),
                structure=TypeStructure(dataclass_type=fields),
            )

        def pack(value: Any, staging: Staging) -> Any:
            if not isinstance(value, cls):
                raise mismatch(cls, value)
            try:
                return value.model_dump(
                    mode="json", context={PACK: lambda each: plan_for(type(each)).pack(each, staging)}
                )
            except ValueError as error:  # pydantic's errors of serialization, and of models that hold themselves
                raise TypeMismatchError(f"{name_of(cls)} cannot be written: {error}") from error

        def unpack(data: Any, staging: Staging) -> Any:
            try:
                with use(staging):
                    return cls.model_validate_json(
                        json.dumps(data), strict=False, context={"deserialize": True}, **reading
                    )
            except (TypeError, ValueError) as error:
                raise _placed(cls, error) from error

        def encode(value: Any, staging: Staging) -> Literal:
            return binary.dump(pack(value, staging))

        return Plan(
            cls,
            describe,
            encode,
            lambda literal, staging: unpack(binary.load(literal, cls), staging),
            tag="Pydantic Transformer",
            pack=pack,
            unpack=unpack,
            moves_data=True,
        )


def is_model(hint: Any) -> bool:
    """Whether a type is a model of pydantic 2."""
    return is_class(hint) and any(
        (each.__module__, each.__name__) == ("pydantic.main", "BaseModel") for each in hint.__mro__[1:]
    )


def _by_name(cls: Any) -> dict[str, bool]:
    """What makes pydantic read fields by their names too, as they are written so; before 2.11 aliases are all."""
    return {"by_name": True} if "by_name" in inspect.signature(cls.model_validate_json).parameters else {}


def _placed(cls: type, error: Exception) -> TypeMismatchError:
    """The first of pydantic's findings, at its place."""
    findings: list[dict[str, Any]] = getattr(error, "errors", list)()
    if not findings:
        return TypeMismatchError(f"{name_of(cls)} cannot be read: {error}")
    first = findings[0]
    place = "".join(f"[{each}]" if isinstance(each, int) else f".{each}" for each in first["loc"])
    return TypeMismatchError(f"{first['msg']}, got {first['input']!r}", place)
