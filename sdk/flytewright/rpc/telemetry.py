"""`Tracing`: an OpenTelemetry span for every call. It needs the extra ``otel``, and nothing else here imports it.

::

    Client.from_config(interceptors=[Tracing()])
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Final, TypeVar

from grpclib.const import Status
from opentelemetry import propagate, trace
from opentelemetry.propagators.textmap import Setter
from opentelemetry.trace import Span, SpanKind, StatusCode

from flytewright_idl._runtime.message import Message
from flytewright_idl._runtime.rpc import Caller, CallOptions, CallRecord, Method

from ..version import __version__
from .errors import RpcError
from .interceptors import Interceptor
from .retry import recorded

__all__ = ["TRIES", "Tracing"]

Req = TypeVar("Req", bound=Message)
Resp = TypeVar("Resp", bound=Message)

TRIES: Final = "flytewright.rpc.tries"
"""Attribute that says how often the call was sent; the others are those of OpenTelemetry's conventions for gRPC."""


class Tracing(Interceptor):
    """Makes a client span of each call, all of its tries together, and sends its context with the metadata.

    A stream's span ends with the stream, also when the caller leaves it; it is the current span while the stream is
    waited for, and never in the caller's code between two messages.
    """

    def __init__(self, tracer_provider: trace.TracerProvider | None = None) -> None:
        """The provider is the application's global one unless another is given."""
        self._tracer = trace.get_tracer("flytewright.rpc", __version__, tracer_provider)

    async def unary(
        self, inner: Caller, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions
    ) -> Resp:
        options, record = recorded(options)
        with self._span(method, record) as span, _current(span):
            return await inner.unary(method, request, _propagated(options, span))

    async def stream(
        self, inner: Caller, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions
    ) -> AsyncIterator[Resp]:
        options, record = recorded(options)
        with self._span(method, record) as span:
            replies = inner.stream(method, request, _propagated(options, span))
            while True:
                try:
                    with _current(span):
                        reply = await replies.__anext__()
                except StopAsyncIteration:
                    return
                yield reply

    @contextmanager
    def _span(self, method: Method[Any, Any], record: CallRecord) -> Iterator[Span]:
        """A span around a call, which says how it ended, whichever way."""
        name = method.route.removeprefix("/")
        service, _, call = name.partition("/")
        attributes = {"rpc.system": "grpc", "rpc.service": service, "rpc.method": call}
        span = self._tracer.start_span(name, kind=SpanKind.CLIENT, attributes=attributes)
        status = Status.OK
        try:
            yield span
        except GeneratorExit:  # a caller that has read enough of a stream: no answer, and no error either
            status = Status.CANCELLED
            raise
        except BaseException as error:
            status = _status(error)
            span.set_attribute("error.type", status.name if isinstance(error, RpcError) else type(error).__qualname__)
            span.set_status(StatusCode.ERROR, _description(error))
            raise
        finally:
            span.set_attribute("rpc.grpc.status_code", status.value)
            span.set_attribute(TRIES, record.tries)
            span.end()


def _current(span: Span) -> AbstractContextManager[object]:
    """Makes `span` the current one in a block; what ends the block is noted once, by the call."""
    return trace.use_span(span, record_exception=False, set_status_on_exception=False)


def _status(error: BaseException) -> Status:
    match error:
        case RpcError():
            return error.status
        case asyncio.CancelledError():
            return Status.CANCELLED
        case _:
            return Status.UNKNOWN


def _description(error: BaseException) -> str:
    match error:
        case RpcError():
            return error.message
        case asyncio.CancelledError():
            return "cancelled by the caller"
        case _:
            return str(error)


def _propagated(options: CallOptions, span: Span) -> CallOptions:
    """The options with the context of `span` in the metadata."""
    metadata = dict(options.metadata)
    propagate.inject(metadata, trace.set_span_in_context(span), _SETTER)
    return options._replace(metadata=metadata)


class _Lowercase(Setter["dict[str, str | bytes]"]):
    """Writes keys as HTTP/2 wants them; B3's, for one, have capitals."""

    def set(self, carrier: dict[str, str | bytes], key: str, value: str) -> None:
        carrier[key.lower()] = value


_SETTER: Final = _Lowercase()
