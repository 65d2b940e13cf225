"""What generated service clients and server bases are made of.

A client method only names its `Method`; how a call gets to the server is the `Caller`'s business, so that
retries, authorization and logging are written once. grpclib's client and server are imported when used.
"""

from __future__ import annotations

import copy
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, Protocol, TypeVar, cast

from grpclib.const import Cardinality, Handler, Status
from grpclib.encoding.base import CodecBase
from grpclib.exceptions import GRPCError

from .errors import DecodeError
from .message import Message

if TYPE_CHECKING:
    import asyncio

    import grpclib.server
    from grpclib.client import Channel
    from grpclib.metadata import Deadline

__all__ = [
    "CallOptions",
    "CallRecord",
    "Caller",
    "ChannelCaller",
    "MessageCodec",
    "Method",
    "PagedCall",
    "ServiceBase",
    "ServiceStub",
]

Req = TypeVar("Req", bound=Message)
Resp = TypeVar("Resp", bound=Message)
ItemT = TypeVar("ItemT", bound=Message)

CallMetadata = Mapping[str, "str | bytes"]


class Method(Generic[Req, Resp]):
    """One RPC of a service; written out, because importing ``dataclasses`` costs more than all of grpclib used here."""

    __slots__ = ("client_streaming", "idempotent", "request", "response", "route", "server_streaming")

    def __init__(
        self,
        route: str,
        request: type[Req],
        response: type[Resp],
        *,
        client_streaming: bool = False,
        server_streaming: bool = False,
        idempotent: bool = False,
    ) -> None:
        self.route = route
        """``/flyteidl.service.AdminService/GetTask``"""
        self.request = request
        self.response = response
        self.client_streaming = client_streaming
        self.server_streaming = server_streaming
        self.idempotent = idempotent
        """Whether calling twice does what calling once does: declared so, or an HTTP GET, PUT or DELETE."""

    def __repr__(self) -> str:
        return f"<Method {self.route}>"

    def __str__(self) -> str:
        return self.route.rpartition(".")[2]


class CallRecord:
    """What became of one call: filled in on its way, read by whoever made the record."""

    __slots__ = ("trailers", "tries")

    def __init__(self) -> None:
        self.tries = 0
        """How often the call was sent."""
        self.trailers: CallMetadata = MappingProxyType({})
        """Trailing metadata of the last try; empty when none came."""

    def begin(self) -> None:
        """Count a try, of which nothing is known so far."""
        self.tries += 1
        self.trailers = MappingProxyType({})


class CallOptions(NamedTuple):
    """What one call says beside its request."""

    timeout: float | None = None
    """Seconds from now."""
    deadline: Deadline | None = None
    metadata: CallMetadata = MappingProxyType({})
    record: CallRecord | None = None


class Caller(Protocol):
    """Makes calls: the seam between generated clients and a transport."""

    def unary(
        self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions
    ) -> Awaitable[Resp]:
        """Call a method that answers once."""
        ...

    def stream(
        self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions
    ) -> AsyncIterator[Resp]:
        """Call a method that answers with a stream."""
        ...


class MessageCodec(CodecBase):
    """grpclib's codec for generated messages; with it grpclib does not import ``google.protobuf``."""

    # grpclib declares a property, and its own codecs set text like this one
    __content_subtype__ = "proto"  # pyright: ignore[reportAssignmentType, reportIncompatibleMethodOverride]

    def encode(self, message: Any, message_type: Any) -> bytes:
        """The bytes of `message`, which must be a `message_type`."""
        if not isinstance(message, message_type):
            raise TypeError(f"expected {message_type.__name__}, got {type(message).__name__}")
        return bytes(message)

    def decode(self, data: bytes, message_type: Any) -> Any:
        """The `message_type` in `data`."""
        return message_type.parse(data)


def cardinality(method: Method[Any, Any]) -> Cardinality:
    """grpclib's word for which sides stream."""
    return Cardinality((method.client_streaming, method.server_streaming))  # type: ignore[call-arg]  # by value


class ChannelCaller:
    """Makes calls on a grpclib channel, each as it is: no retry, no authorization."""

    def __init__(self, channel: Channel) -> None:
        self.channel = channel

    async def unary(self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions) -> Resp:
        call = self._open(method, options)
        try:
            async with call as stream:
                await stream.send_request()
                await _send(stream, request)
                reply: Resp | None = await stream.recv_message()
                await stream.recv_trailing_metadata()
        finally:
            _note(call, options)
        assert reply is not None  # an OK status without a message is refused by grpclib
        return reply

    async def stream(
        self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions
    ) -> AsyncIterator[Resp]:
        import asyncio

        call = self._open(method, options)
        try:
            async with call as stream:
                await stream.send_request()
                sender = asyncio.ensure_future(_send(stream, request))
                try:
                    while (reply := await _receive(stream, sender)) is not None:
                        yield reply
                finally:
                    sender.cancel()
        finally:
            _note(call, options)

    def _open(self, method: Method[Any, Any], options: CallOptions) -> Any:
        return self.channel.request(
            method.route,
            cardinality(method),
            method.request,
            method.response,
            timeout=options.timeout,
            deadline=options.deadline,
            metadata=dict(options.metadata),
        )


def _note(call: Any, options: CallOptions) -> None:
    """Note the trailers as they came, because grpclib leaves out those of gRPC itself, such as a server's push-back."""
    stream = getattr(call, "_stream", None)
    if options.record is not None and stream is not None:
        options.record.trailers = dict(stream.trailers or stream.headers or ())


async def _send(stream: Any, request: Message | AsyncIterable[Message]) -> None:
    if isinstance(request, Message):
        await stream.send_message(request, end=True)
        return
    async for each in request:
        await stream.send_message(each)
    await stream.end()


async def _receive(stream: Any, sender: asyncio.Future[None]) -> Any:
    """The next message, None after the last; what the request stream raises is raised here."""
    import asyncio

    receiver = asyncio.ensure_future(stream.recv_message())
    try:
        while not receiver.done():
            await asyncio.wait([receiver] if sender.done() else [receiver, sender], return_when=asyncio.FIRST_COMPLETED)
            if sender.done():
                sender.result()
        return receiver.result()
    finally:
        receiver.cancel()


class ServiceStub:
    """Base of generated clients; a keyword given here is the default of every call."""

    def __init__(
        self,
        channel: Caller | Channel,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> None:
        self._caller: Caller
        if hasattr(channel, "unary"):
            self._caller = cast("Caller", channel)
        else:
            self._caller = ChannelCaller(channel)  # pyright: ignore[reportArgumentType]  # mypy sees it is no Caller
        self._defaults = CallOptions(timeout, deadline, metadata or {})

    def _options(self, timeout: float | None, deadline: Deadline | None, metadata: CallMetadata | None) -> CallOptions:
        own = self._defaults
        if timeout is None and deadline is None:
            timeout, deadline = own.timeout, own.deadline
        return CallOptions(timeout, deadline, own.metadata if metadata is None else {**own.metadata, **metadata})

    async def _unary(
        self,
        method: Method[Req, Resp],
        request: Req | AsyncIterable[Req],
        timeout: float | None,
        deadline: Deadline | None,
        metadata: CallMetadata | None,
    ) -> Resp:
        return await self._caller.unary(method, request, self._options(timeout, deadline, metadata))

    def _stream(
        self,
        method: Method[Req, Resp],
        request: Req | AsyncIterable[Req],
        timeout: float | None,
        deadline: Deadline | None,
        metadata: CallMetadata | None,
    ) -> AsyncIterator[Resp]:
        return self._caller.stream(method, request, self._options(timeout, deadline, metadata))


class PagedCall(Generic[Req, Resp, ItemT]):
    """A list RPC: called, one page; through `pages`, every item of every page."""

    __slots__ = ("_items", "_method", "_stub")

    def __init__(self, stub: ServiceStub, method: Method[Req, Resp], items: str, item: type[ItemT]) -> None:
        self._stub = stub
        self._method = method
        self._items = items

    async def __call__(
        self,
        request: Req,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> Resp:
        """Fetch the one page that `request` asks for."""
        return await self._stub._unary(self._method, request, timeout, deadline, metadata)

    async def pages(
        self, request: Req, *, timeout: float | None = None, metadata: CallMetadata | None = None
    ) -> AsyncIterator[ItemT]:
        """Every item from the page of `request` on; `timeout` is for each page."""
        at: Any = copy.copy(request)
        while True:
            page: Any = await self(at, timeout=timeout, metadata=metadata)
            for item in getattr(page, self._items):
                yield item
            if not page.token:
                return
            at.token = page.token


def unimplemented(method: Method[Any, Any]) -> GRPCError:
    """What a server base raises for a method that its subclass does not have."""
    return GRPCError(Status.UNIMPLEMENTED, f"{method} is not implemented")


class ServiceBase:
    """Base of generated server bases, which grpclib's ``Server`` takes; a method not overridden is UNIMPLEMENTED."""

    METHODS: ClassVar[Mapping[str, Method[Any, Any]]] = {}
    """Every method of the service by its Python name."""

    def __mapping__(self) -> dict[str, Handler]:
        return {
            method.route: Handler(
                _handler(getattr(self, name), method), cardinality(method), method.request, method.response
            )
            for name, method in self.METHODS.items()
        }


def _handler(
    serve: Callable[[Any], Any], method: Method[Any, Any]
) -> Callable[[grpclib.server.Stream[Any, Any]], Awaitable[None]]:
    async def handle(stream: grpclib.server.Stream[Any, Any]) -> None:
        request: object = stream if method.client_streaming else await _one(stream)
        if method.server_streaming:
            async for reply in serve(request):
                await stream.send_message(reply)
        else:
            await stream.send_message(await serve(request))

    return handle


async def _one(stream: grpclib.server.Stream[Any, Any]) -> Message:
    """The only message of a request."""
    try:
        request: Message | None = await stream.recv_message()
    except DecodeError as error:
        raise GRPCError(Status.INVALID_ARGUMENT, str(error)) from error
    if request is None:
        raise GRPCError(Status.INVALID_ARGUMENT, "the request has no message")
    return request
