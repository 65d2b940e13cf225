"""What all services have in common: where errors become statuses."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any

from grpclib.const import Handler, Status
from grpclib.encoding.base import StatusDetailsCodecBase
from grpclib.exceptions import GRPCError

from flytewright_idl._runtime.errors import WireError
from flytewright_idl._runtime.rpc import ServiceBase
from flytewright_idl._runtime.wire import put_int32, put_message, put_string
from flytewright_idl.google.protobuf import Any as AnyMessage

from ..errors import ApiError, StoreError

if TYPE_CHECKING:
    from grpclib.server import Stream

    from flytewright_idl._runtime.message import Message

_log = logging.getLogger(__name__)

Serve = Callable[["Stream[Any, Any]"], Awaitable[None]]


class Service(ServiceBase):
    """Base of the sandbox's services."""

    def __mapping__(self) -> dict[str, Handler]:
        """Every method for grpclib, with the sandbox's errors turned into statuses."""
        return {
            route: handler._replace(func=_answering(handler.func, route))
            for route, handler in super().__mapping__().items()
        }


def _answering(serve: Serve, route: str) -> Serve:
    async def handle(stream: Stream[Any, Any]) -> None:
        try:
            await serve(stream)
        except ApiError as error:
            raise GRPCError(error.status, str(error), list(error.details) or None) from error
        except WireError as error:
            raise GRPCError(Status.INTERNAL, f"the request of {route} cannot be read: {error}") from error
        except StoreError as error:
            raise GRPCError(Status.INTERNAL, str(error)) from error
        except (GRPCError, OSError):
            raise  # the call's own end: answered, cancelled, or its connection lost
        except Exception as error:
            _log.exception("%s", route)
            raise GRPCError(Status.INTERNAL, f"{type(error).__name__}: {error}") from error

    return handle


class StatusDetails(StatusDetailsCodecBase):
    """Sends the messages that go with an error as a ``google.rpc.Status``, as gRPC servers do.

    Source: https://github.com/googleapis/googleapis/blob/master/google/rpc/status.proto
    """

    def encode(self, status: Status, message: str | None, details: Sequence[Message] | None) -> bytes:
        """The bytes of the status."""
        out = bytearray(b"\x08")
        put_int32(out, status.value)
        out += b"\x12"
        put_string(out, message or "")
        for detail in details or ():
            put_message(out, b"\x1a\x00", AnyMessage.pack(detail), AnyMessage)
        return bytes(out)

    def decode(self, status: Status, message: str | None, data: bytes) -> None:
        """Nothing: a server does not read statuses."""
