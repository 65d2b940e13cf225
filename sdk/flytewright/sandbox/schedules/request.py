"""What a scheduler asks for when a schedule's time has come."""

from __future__ import annotations

import datetime as dt
from typing import Final

from flytewright_idl.admin import (
    ExecutionCreateRequest,
    ExecutionMetadata,
    ExecutionMetadataExecutionMode,
    ExecutionSpec,
    Schedule,
)
from flytewright_idl.core import Literal, LiteralMap, Primitive, ResourceType, Scalar
from flytewright_idl.google.protobuf import Timestamp

from ..keys import EntityKey
from .times import cron_text

_OFFSET, _PRIME, _MASK = 0xCBF29CE484222325, 0x100000001B3, (1 << 64) - 1
_NAME_LENGTH: Final = 20


def execution_name(plan: EntityKey, at: dt.datetime) -> str:
    """The name of the execution for a time, the same whenever it is asked for: nothing starts twice.

    It is the name that flyteadmin gives: the 64 bits of the FNV-1 hash of plan and time, the lowest byte first, as
    the beginning of a UUID.
    """
    digest = _OFFSET
    for byte in f"{':'.join(plan)}:{int(at.timestamp())}".encode():
        digest = digest * _PRIME & _MASK ^ byte
    return "f" + digest.to_bytes(8, "little").hex().ljust(_NAME_LENGTH - 1, "0")


def scheduled(plan: EntityKey, schedule: Schedule, at: dt.datetime) -> ExecutionCreateRequest:
    """The request for the execution of one time; only cron schedules tell it to an input, as with flyteadmin."""
    moment, kickoff = Timestamp.of(at), schedule.kickoff_time_input_arg
    inputs = {}
    if cron_text(schedule) and kickoff:
        inputs[kickoff] = Literal(scalar=Scalar(primitive=Primitive(datetime=moment)))
    return ExecutionCreateRequest(
        project=plan.project,
        domain=plan.domain,
        name=execution_name(plan, at),
        spec=ExecutionSpec(
            launch_plan=plan.identifier(ResourceType.LAUNCH_PLAN),
            metadata=ExecutionMetadata(mode=ExecutionMetadataExecutionMode.SCHEDULED, scheduled_at=moment),
        ),
        inputs=LiteralMap(literals=inputs),
    )
