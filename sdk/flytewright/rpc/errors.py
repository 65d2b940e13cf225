"""Errors of calls.

::

    RpcError (FlytewrightError)
    ├── InvalidArgumentError     INVALID_ARGUMENT     the request is refused as it is
    │   └── OutOfRangeError      OUT_OF_RANGE
    ├── NotFoundError            NOT_FOUND
    ├── AlreadyExistsError       ALREADY_EXISTS
    ├── PermissionDeniedError    PERMISSION_DENIED    the server knows the caller and refuses
    ├── UnauthenticatedError     UNAUTHENTICATED      the server does not know the caller
    ├── FailedPreconditionError  FAILED_PRECONDITION
    ├── UnimplementedError       UNIMPLEMENTED
    ├── AbortedError             ABORTED
    ├── ResourceExhaustedError   RESOURCE_EXHAUSTED   a quota or a size limit
    ├── CallCancelledError       CANCELLED            by the server
    ├── DeadlineExceededError    DEADLINE_EXCEEDED
    ├── UnavailableError         UNAVAILABLE          nobody answers at the endpoint
    │   └── TlsError                                  the two sides agree on no secure connection
    └── ServerFaultError         UNKNOWN, and whatever a later gRPC adds
        ├── InternalError        INTERNAL
        │   └── BadReplyError                         what came back cannot be read
        └── DataLossError        DATA_LOSS

`wrap` is the one place where errors of sockets, TLS, HTTP/2, gRPC and messages become these.
"""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections.abc import Iterator, Mapping
from typing import ClassVar, Final

from grpclib.const import Status
from grpclib.exceptions import GRPCError, ProtocolError, StreamTerminatedError

from flytewright_idl._runtime.errors import EncodeError, WireError
from flytewright_idl._runtime.message import Message
from flytewright_idl._runtime.registry import find
from flytewright_idl._runtime.wire import skip_field, take_bytes
from flytewright_idl.google.protobuf.any import Any

from ..errors import FlytewrightError

__all__ = [
    "BY_STATUS",
    "FOREIGN",
    "PROXY_REFUSAL",
    "AbortedError",
    "AlreadyExistsError",
    "BadReplyError",
    "CallCancelledError",
    "DataLossError",
    "DeadlineExceededError",
    "FailedPreconditionError",
    "InternalError",
    "InvalidArgumentError",
    "NotFoundError",
    "OutOfRangeError",
    "PermissionDeniedError",
    "ResourceExhaustedError",
    "RpcError",
    "ServerFaultError",
    "TlsError",
    "UnauthenticatedError",
    "UnavailableError",
    "UnimplementedError",
    "status_details",
    "wrap",
]


class RpcError(FlytewrightError):
    """A call that failed; its text is one line with method, endpoint, reason and what to do."""

    HINT: ClassVar[str] = ""
    """What to do about errors of this kind."""

    def __init__(
        self,
        method: str,
        endpoint: str,
        status: Status,
        message: str,
        *,
        details: tuple[object, ...] = (),
        tries: int = 1,
        hint: str | None = None,
    ) -> None:
        super().__init__(method, endpoint, status, message)
        self.method = method
        """``AdminService/GetTask``"""
        self.endpoint = endpoint
        self.status = status
        self.message = message
        """What the server said, or what kept it from answering."""
        self.details = details
        """Messages that the server sent beside its text."""
        self.tries = tries
        """How often the call was sent, or was about to be."""
        self.hint = self.HINT if hint is None else hint
        """What to do about it; empty where the message says it."""

    def __str__(self) -> str:
        tries = f" (tried {self.tries} times)" if self.tries > 1 else ""
        hint = f"; {self.hint}" if self.hint else ""
        return f"{self.method} at {self.endpoint}: {self.status.name}: {self.message}{tries}{hint}"


class InvalidArgumentError(RpcError):
    """The server refuses the request as it is."""


class OutOfRangeError(InvalidArgumentError):
    """The request asks for what lies past the end."""


class NotFoundError(RpcError):
    """What was asked for is not there."""


class AlreadyExistsError(RpcError):
    """What was to be created is there."""


class PermissionDeniedError(RpcError):
    """The server knows the caller and refuses."""

    HINT = "ask an administrator of the platform for the permission"


class UnauthenticatedError(RpcError):
    """The server does not know the caller."""

    HINT = "log in again, and check the auth settings of the configuration"


class FailedPreconditionError(RpcError):
    """The server is not in the state for this."""


class UnimplementedError(RpcError):
    """The server has no such method."""

    HINT = "is this the address of the Flyte API, and is the server new enough?"


class AbortedError(RpcError):
    """The server gave up the call in favour of another one."""

    HINT = "read the state again and repeat the call"


class ResourceExhaustedError(RpcError):
    """A quota is used up, or a message is too large."""


class CallCancelledError(RpcError):
    """The server cancelled the call."""


class DeadlineExceededError(RpcError):
    """No answer came in time."""

    HINT = "give the call more time with timeout="


class UnavailableError(RpcError):
    """Nobody answers at the endpoint."""

    HINT = "is the server running, and is the endpoint right?"


class TlsError(UnavailableError):
    """The two sides agree on no secure connection."""

    HINT = "check the certificates on both sides"


class ServerFaultError(RpcError):
    """The server failed in a way that it does not name."""


class InternalError(ServerFaultError):
    """Something is broken in the server, or between it and the caller."""


class BadReplyError(InternalError):
    """What came back is not what the method answers with."""

    HINT = "is this the address of the Flyte API, and is the server's version the one of this client?"


class DataLossError(ServerFaultError):
    """The server lost data."""


BY_STATUS: Final[Mapping[Status, type[RpcError]]] = {
    Status.CANCELLED: CallCancelledError,
    Status.UNKNOWN: ServerFaultError,
    Status.INVALID_ARGUMENT: InvalidArgumentError,
    Status.DEADLINE_EXCEEDED: DeadlineExceededError,
    Status.NOT_FOUND: NotFoundError,
    Status.ALREADY_EXISTS: AlreadyExistsError,
    Status.PERMISSION_DENIED: PermissionDeniedError,
    Status.RESOURCE_EXHAUSTED: ResourceExhaustedError,
    Status.FAILED_PRECONDITION: FailedPreconditionError,
    Status.ABORTED: AbortedError,
    Status.OUT_OF_RANGE: OutOfRangeError,
    Status.UNIMPLEMENTED: UnimplementedError,
    Status.INTERNAL: InternalError,
    Status.UNAVAILABLE: UnavailableError,
    Status.DATA_LOSS: DataLossError,
    Status.UNAUTHENTICATED: UnauthenticatedError,
}

FOREIGN: Final = (GRPCError, StreamTerminatedError, ProtocolError, OSError, asyncio.TimeoutError, WireError)
"""What a transport may raise; ``ssl.SSLError`` is an `OSError`."""


PROXY_REFUSAL: Final = "Received :status = '407'"
"""What grpclib, which knows no status for it, says about a proxy that asks who is calling."""


def wrap(error: Exception, method: str, endpoint: str, *, tries: int = 1, timeout: float | None = None) -> RpcError:
    """The `RpcError` of what a transport raised."""
    match error:
        case GRPCError():
            return _of_status(error, method, endpoint, tries)
        case EncodeError():
            return InvalidArgumentError(method, endpoint, Status.INVALID_ARGUMENT, str(error), tries=tries)
        case WireError():
            return BadReplyError(method, endpoint, Status.INTERNAL, str(error), tries=tries)
        case ssl.SSLError():
            return TlsError(method, endpoint, Status.UNAVAILABLE, _text(error), tries=tries, hint=_tls_hint(error))
    if timed_out(error):
        waited = "" if timeout is None else f" within {timeout:g} s"
        return DeadlineExceededError(method, endpoint, Status.DEADLINE_EXCEEDED, f"no answer{waited}", tries=tries)
    hint = getattr(error, "hint", None)
    return UnavailableError(method, endpoint, Status.UNAVAILABLE, _text(error), tries=tries, hint=hint)


def timed_out(error: BaseException) -> bool:
    """Whether a deadline passed; the network's own timeout, which has an error number, is another matter."""
    return isinstance(error, (asyncio.TimeoutError, TimeoutError)) and getattr(error, "errno", None) is None


def _of_status(error: GRPCError, method: str, endpoint: str, tries: int) -> RpcError:
    if error.message == PROXY_REFUSAL:
        message = "a proxy before the server refuses the call"
        asked = "admin.proxyCommand is what prints a token for it"
        return UnauthenticatedError(method, endpoint, Status.UNAUTHENTICATED, message, tries=tries, hint=asked)
    kind = BY_STATUS.get(error.status, ServerFaultError)
    details = status_details(error.details) if isinstance(error.details, Mapping) else tuple(error.details or ())
    hint = None
    if kind is AlreadyExistsError and tries > 1:
        hint = "an earlier try of this very call may have created it"
    return kind(method, endpoint, error.status, error.message or "", details=details, tries=tries, hint=hint)


DETAILS: Final = "grpc-status-details-bin"
"""Trailer with a ``google.rpc.Status`` in Base64 without padding."""

_DETAIL_TAG: Final = 0x1A
"""Of ``repeated google.protobuf.Any details = 3``, the only field of it that the other trailers do not repeat."""


def status_details(trailers: Mapping[str, object]) -> tuple[Message, ...]:
    """The messages that a server sent beside its text; one that the IDL does not have stays an ``Any``.

    What cannot be read is left out, since it must not hide the error that it came with.
    """
    text = trailers.get(DETAILS)
    if not isinstance(text, str):
        return ()
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
        return tuple(_unpacked(Any.parse(each)) for each in _fields(data, _DETAIL_TAG))
    except (ValueError, IndexError):
        return ()


def _fields(data: bytes, wanted: int) -> Iterator[bytes]:
    """The values of the length-delimited field that has the tag `wanted`."""
    pos = 0
    while pos < len(data):
        if data[pos] == wanted:
            value, pos = take_bytes(data, pos + 1)
            if pos > len(data):
                raise IndexError("truncated")
            yield value
        else:
            pos = skip_field(data, pos, len(data))


def _unpacked(detail: Any) -> Message:
    try:
        return detail.unpack(find(detail.type_url, DETAILS))
    except WireError:
        return detail


def _tls_hint(error: ssl.SSLError) -> str | None:
    if isinstance(error, ssl.SSLCertVerificationError):
        return "name the authority that signed the server's certificate with caCertFilePath"
    if getattr(error, "reason", None) in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE"):
        plain = "`admin.insecure: true` or FLYTE_PLATFORM_INSECURE=true"
        return f"the server does not speak TLS here; {plain} is for plain text"
    return None


def _text(error: Exception) -> str:
    return str(error) or type(error).__name__
