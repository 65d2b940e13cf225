"""What goes wrong in the sandbox: with its state, and with the calls that it answers.

::

    SandboxError            the sandbox cannot work
    ├── StateError          the state folder cannot be used
    └── StoreError          the state could not be read or written
        └── UnwritableError     just now: the disk is full, say
    ApiError                a call is answered with a status other than OK
    ├── InvalidArgumentError, NotFoundError, AlreadyExistsError, FailedPreconditionError, UnimplementedError
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from grpclib.const import Status

from flytewright.errors import FlytewrightError

if TYPE_CHECKING:
    from flytewright_idl._runtime.message import Message


class SandboxError(FlytewrightError):
    """The sandbox cannot work."""

    error_code = "SYSTEM:Sandbox"


class StateError(SandboxError):
    """The state folder cannot be used."""


class StoreError(SandboxError):
    """The state could not be read or written."""


class UnwritableError(StoreError):
    """The state cannot be read or written as things are, and nothing is wrong with what was asked."""


class ApiError(FlytewrightError):
    """A call is answered with this status and text, and with messages that programs can read."""

    status: ClassVar[Status] = Status.UNKNOWN

    def __init__(self, text: str, *details: Message) -> None:
        super().__init__(text)
        self.details = details


class InvalidArgumentError(ApiError):
    """The request cannot be served as it is."""

    status = Status.INVALID_ARGUMENT


class NotFoundError(ApiError):
    """Nothing has this id."""

    status = Status.NOT_FOUND


class AlreadyExistsError(ApiError):
    """Something has this id already."""

    status = Status.ALREADY_EXISTS


class FailedPreconditionError(ApiError):
    """The thing is not in a state in which this can be done."""

    status = Status.FAILED_PRECONDITION


class UnimplementedError(ApiError):
    """The sandbox does not do this."""

    status = Status.UNIMPLEMENTED


def missing(field: str) -> InvalidArgumentError:
    """The answer to a request without a required field."""
    return InvalidArgumentError(f"missing {field}")
