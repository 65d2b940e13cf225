"""`FlyteError`, what a failure node's task is told of the failure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flytewright_idl.core.literals import Literal, Scalar
from flytewright_idl.core.types import Error, LiteralType, SimpleType

from ..errors import TypeMismatchError
from ..storage.staging import Staging
from . import binary
from .plan import Plan, PlanFor, mismatch, name_of, shown


@dataclass
class FlyteError:
    """Why a workflow failed, and at which node."""

    message: str
    failed_node_id: str


class FlyteErrorRule:
    """A failure is a literal of its own kind."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        if hint is not FlyteError:
            return None

        def check(value: Any) -> FlyteError:
            if not isinstance(value, FlyteError):
                raise mismatch(FlyteError, value)
            return value

        def encode(value: Any, staging: Staging) -> Literal:
            error = check(value)
            return Literal(scalar=Scalar(error=Error(message=error.message, failed_node_id=error.failed_node_id)))

        def decode(literal: Literal, staging: Staging) -> FlyteError:
            error = literal.scalar.error if literal.scalar is not None else None
            if error is None:
                return unpack(binary.inner_value(literal, hint), staging)
            return FlyteError(error.message, error.failed_node_id)

        def pack(value: Any, staging: Staging) -> dict[str, str]:
            error = check(value)
            return {"message": error.message, "failed_node_id": error.failed_node_id}

        def unpack(data: Any, staging: Staging) -> FlyteError:
            if not isinstance(data, dict) or not isinstance(data.get("message"), str):
                raise TypeMismatchError(f"expected the fields of {name_of(hint)}, got {shown(data)}")
            return FlyteError(data["message"], str(data.get("failed_node_id", "")))

        return Plan(
            hint,
            lambda: LiteralType(simple=SimpleType.ERROR),
            encode,
            decode,
            tag="FlyteError",
            pack=pack,
            unpack=unpack,
        )
