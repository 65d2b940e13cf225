"""Errors of calls.

::

    RpcError (FlytewrightError)
    ├── InvalidArgumentError    the request is refused as it is
    ├── NotFoundError
    ├── AlreadyExistsError
    ├── PermissionDeniedError
    ├── UnauthenticatedError
    ├── FailedPreconditionError
    ├── UnimplementedError
    ├── UnavailableError        nobody answers at the endpoint
    ├── DeadlineExceededError
    └── ServerFaultError             every other status
"""

from __future__ import annotations

from collections.abc import Mapping

from grpclib.const import Status

from ..errors import FlytewrightError


class RpcError(FlytewrightError):
    """A call that failed; its text is one line with method, endpoint and reason."""

    def __init__(self, method: str, endpoint: str, status: Status, message: str) -> None:
        super().__init__(method, endpoint, status, message)
        self.method = method
        """``AdminService/GetTask``"""
        self.endpoint = endpoint
        self.status = status
        self.message = message
        """What the server said, or what kept it from answering."""

    def __str__(self) -> str:
        return f"{self.method} at {self.endpoint}: {self.status.name}: {self.message}"


class InvalidArgumentError(RpcError):
    """The server refuses the request as it is."""


class NotFoundError(RpcError):
    """What was asked for is not there."""


class AlreadyExistsError(RpcError):
    """What was to be created is there."""


class PermissionDeniedError(RpcError):
    """The server knows the caller and refuses."""


class UnauthenticatedError(RpcError):
    """The server does not know the caller."""


class FailedPreconditionError(RpcError):
    """The server is not in the state for this."""


class UnimplementedError(RpcError):
    """The server has no such method."""


class UnavailableError(RpcError):
    """Nobody answers at the endpoint."""

    def __str__(self) -> str:
        return f"{super().__str__()}; is the server running, and is the endpoint right?"


class DeadlineExceededError(RpcError):
    """No answer came in time."""


class ServerFaultError(RpcError):
    """Any other failure."""


BY_STATUS: Mapping[Status, type[RpcError]] = {
    Status.INVALID_ARGUMENT: InvalidArgumentError,
    Status.NOT_FOUND: NotFoundError,
    Status.ALREADY_EXISTS: AlreadyExistsError,
    Status.PERMISSION_DENIED: PermissionDeniedError,
    Status.UNAUTHENTICATED: UnauthenticatedError,
    Status.FAILED_PRECONDITION: FailedPreconditionError,
    Status.UNIMPLEMENTED: UnimplementedError,
    Status.UNAVAILABLE: UnavailableError,
    Status.DEADLINE_EXCEEDED: DeadlineExceededError,
}


def rpc_error(method: str, endpoint: str, status: Status, message: str) -> RpcError:
    """The error of a status."""
    return BY_STATUS.get(status, ServerFaultError)(method, endpoint, status, message)
