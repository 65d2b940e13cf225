"""`Transport`: the last link of the chain, which puts calls on the wire."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator
from contextlib import suppress
from typing import TypeVar
from weakref import WeakKeyDictionary

from flytewright_idl._runtime.message import Message
from flytewright_idl._runtime.rpc import CallOptions, ChannelCaller, MessageCodec, Method

from ..config.platform import PlatformConfig
from .endpoint import Endpoint
from .proxy import proxy_for
from .tls import Tls
from .wire import Limits, WireChannel

Req = TypeVar("Req", bound=Message)
Resp = TypeVar("Resp", bound=Message)


class Transport:
    """Makes calls at the platform's endpoint, each as it is; connects on first use, once for every loop it is used in.

    What fails is raised as it comes: a ``GRPCError`` whose details are the trailers, an ``OSError``, a
    ``StreamTerminatedError`` or a ``TimeoutError`` of asyncio.
    """

    def __init__(self, platform: PlatformConfig, limits: Limits | None = None, tls: Tls | None = None) -> None:
        self.platform = platform
        self.endpoint = Endpoint.parse(platform.endpoint)
        self.limits = limits or limits_of(platform)
        self.tls = tls or tls_of(platform)
        self._channels: WeakKeyDictionary[asyncio.AbstractEventLoop, WireChannel] = WeakKeyDictionary()

    async def unary(self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions) -> Resp:
        """Call a method that answers once."""
        return await ChannelCaller(self.channel()).unary(method, request, options)

    def stream(
        self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions
    ) -> AsyncIterator[Resp]:
        """Call a method that answers with a stream."""
        return ChannelCaller(self.channel()).stream(method, request, options)

    def channel(self) -> WireChannel:
        """The connections of the running loop."""
        loop = asyncio.get_running_loop()
        found = self._channels.get(loop)
        if found is None:
            found = self._channels[loop] = self._new_channel()
        return found

    def _new_channel(self) -> WireChannel:
        at = self.endpoint
        ssl = None if self.platform.insecure else self.tls.context()
        if at.path is not None:
            return WireChannel(path=at.path, ssl=ssl, codec=MessageCodec(), limits=self.limits)
        proxy = proxy_for(at.host, self.platform.http_proxy_url)
        return WireChannel(at.host, at.port, ssl=ssl, codec=MessageCodec(), limits=self.limits, proxy=proxy)

    def close(self) -> None:
        """Close what is open, in the loop that it belongs to; from any thread."""
        here = asyncio._get_running_loop()
        for loop, channel in list(self._channels.items()):
            if loop.is_running() and loop is not here:
                with suppress(RuntimeError):  # the loop ended meanwhile
                    loop.call_soon_threadsafe(channel.close)
            elif not loop.is_closed():
                channel.close()
        self._channels.clear()


def limits_of(platform: PlatformConfig) -> Limits:
    """The limits that the configuration sets."""
    usual = Limits()
    return Limits(
        max_receive_bytes=platform.max_receive_bytes,
        max_send_bytes=platform.max_send_bytes or usual.max_send_bytes,
        keepalive_time=platform.keepalive_time or usual.keepalive_time,
    )


def tls_of(platform: PlatformConfig) -> Tls:
    """What the configuration says about TLS."""
    return Tls(
        ca_file=platform.ca_cert_file_path,
        cert_file=platform.client_cert_file_path,
        key_file=platform.client_key_file_path,
        skip_verify=platform.insecure_skip_verify,
    )
