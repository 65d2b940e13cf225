"""The columns that executions, node executions and task executions have in common."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from flytewright_idl.core import ExecutionError
from flytewright_idl.google.protobuf import Duration, Timestamp

from ..keys import ExecutionKey
from ..moments import micros
from .database import Row, Value

HERE: Final = "execution_project = ? AND execution_domain = ? AND execution_name = ?"
"""SQL that finds the rows of one execution."""


def key_columns(key: ExecutionKey) -> dict[str, Value]:
    """The columns that say which execution a row belongs to."""
    return {"execution_project": key.project, "execution_domain": key.domain, "execution_name": key.name}


def execution_key(row: Row) -> ExecutionKey:
    """The execution that a row belongs to."""
    return ExecutionKey(row["execution_project"], row["execution_domain"], row["execution_name"])


def course(phase: IntEnum, started_at: Timestamp | None, duration: Duration | None) -> dict[str, Value]:
    """How far it has come, and when."""
    return {
        "phase": phase.name,
        "started_at": micros(started_at) if started_at else None,
        "duration": duration.seconds * 1_000_000_000 + duration.nanos if duration else None,
        "updated_at": micros(Timestamp.now()),
    }


def blame(error: ExecutionError | None) -> dict[str, Value]:
    """What went wrong, nothing when nothing did."""
    return {"error_kind": error.kind.name, "error_code": error.code} if error else {}
