"""What the backend is told of an exception: whose fault it is, and whether another try may help."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

from flytewright_idl.core.errors import ContainerError, ContainerErrorKind, ErrorDocument
from flytewright_idl.core.execution import ExecutionErrorErrorKind
from flytewright_idl.google.protobuf.timestamp import Timestamp

from ..errors import FlytewrightError, RecoverableError, SystemFaultError, UserError
from .identity import Worker
from .stages import Stage
from .tracebacks import user_traceback

USER_ERROR, SYSTEM_ERROR = "USER:RuntimeError", "SYSTEM:Unknown"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whose fault an error is, and whether another try may help."""

    code: str
    origin: ExecutionErrorErrorKind
    kind: ContainerErrorKind


def judge(error: BaseException, stage: Stage) -> Verdict:
    """What an exception at some stage of a run means."""
    user, system = ExecutionErrorErrorKind.USER, ExecutionErrorErrorKind.SYSTEM
    again, final = ContainerErrorKind.RECOVERABLE, ContainerErrorKind.NON_RECOVERABLE
    if stage in (Stage.LOADING, Stage.RUNNING):
        return Verdict(_own_code(error) or USER_ERROR, user, again if isinstance(error, RecoverableError) else final)
    if isinstance(error, UserError) and stage is not Stage.FETCHING:
        return Verdict(error.error_code, user, final)
    if isinstance(error, SystemFaultError):
        return Verdict(error.error_code, system, again)
    return Verdict(SYSTEM_ERROR, system, final if stage in (Stage.DECODING, Stage.ENCODING) else again)


def _own_code(error: BaseException) -> str | None:
    """The code that an exception brings along, as text or as a number."""
    code = getattr(error, "error_code", None)
    return str(code) if isinstance(code, (str, int)) else None


def error_document(error: BaseException, stage: Stage, environment: Mapping[str, str]) -> ErrorDocument:
    """What the backend is told of an exception."""
    verdict = judge(error, stage)
    return ErrorDocument(
        error=ContainerError(
            code=verdict.code,
            message=user_traceback(error).encode(errors="backslashreplace").decode(),
            kind=verdict.kind,
            origin=verdict.origin,
            timestamp=_moment(error),
            worker=Worker.of(environment).name,
        )
    )


def _moment(error: BaseException) -> Timestamp:
    """When an exception was raised, as far as it says so; else now."""
    said = getattr(error, "timestamp", None) if isinstance(error, FlytewrightError) else None
    seconds, nanos = divmod(int(said * 1e9) if isinstance(said, float) else time.time_ns(), 1_000_000_000)
    return Timestamp(seconds=seconds, nanos=nanos)
