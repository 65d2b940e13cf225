"""Rule for protobuf messages, Google's and generated ones: a struct in protobuf's JSON mapping."""

from __future__ import annotations

import sys
from typing import Any

from flytewright_idl._runtime.message import Message
from flytewright_idl.core.literals import Literal, Scalar
from flytewright_idl.core.types import LiteralType, SimpleType
from flytewright_idl.google.protobuf.struct import Struct

from ..errors import TypeMismatchError
from ..storage.staging import Staging
from . import binary
from .plan import Plan, PlanFor, is_class, mismatch, name_of, shown

TYPE_KEY = "pb_type"


class MessageRule:
    """A message is a struct whose type names the message's class."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        if not is_class(hint):
            return None
        if issubclass(hint, Message):
            to_dict, from_dict = _generated(hint)
        elif _is_google(hint):
            to_dict, from_dict = _google(hint)
        else:
            return None

        def pack(value: Any, staging: Staging) -> dict[str, Any]:
            if not isinstance(value, hint):
                raise mismatch(hint, value)
            found: dict[str, Any] | object = to_dict(value)
            if not isinstance(found, dict):
                raise TypeMismatchError(
                    f"{name_of(hint)} is {shown(found)} in JSON, and no object: put it into a message"
                )
            return found

        def unpack(data: Any, staging: Staging) -> Any:
            if not isinstance(data, dict):
                raise mismatch(f"the fields of {name_of(hint)}", data)
            try:
                return from_dict(data)
            except Exception as error:
                raise TypeMismatchError(f"{name_of(hint)} cannot be made of {sorted(data)}: {error}") from error

        def encode(value: Any, staging: Staging) -> Literal:
            return Literal(scalar=Scalar(generic=Struct.from_dict(pack(value, staging))))

        return Plan(
            hint,
            lambda: LiteralType(
                simple=SimpleType.STRUCT,
                metadata=Struct.from_dict({TYPE_KEY: f"{hint.__module__}.{hint.__name__}"}),
            ),
            encode,
            lambda literal, staging: unpack(binary.inner_value(literal, hint), staging),
            tag="Protobuf-Transformer",
            pack=pack,
            unpack=unpack,
        )


def _is_google(cls: type) -> bool:
    """Whether a class is one of Google's; nobody has one before Google's package is imported."""
    google = sys.modules.get("google.protobuf.message")
    return google is not None and issubclass(cls, google.Message)


def _generated(cls: Any) -> tuple[Any, Any]:
    return lambda value: value.to_dict(), cls.from_dict


def _google(cls: Any) -> tuple[Any, Any]:
    from google.protobuf import json_format

    return json_format.MessageToDict, lambda data: json_format.ParseDict(data, cls())
