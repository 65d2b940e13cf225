# Generated from flyteidl/service/signal.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/service/signal.proto``: 1 service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.rpc import Method, PagedCall, ServiceBase, ServiceStub, unimplemented
from ..admin.signal import (
    Signal,
    SignalGetOrCreateRequest,
    SignalList,
    SignalListRequest,
    SignalSetRequest,
    SignalSetResponse,
)

if TYPE_CHECKING:
    from grpclib.metadata import Deadline
    from .._runtime.rpc import CallMetadata

PROTO_FILE = "flyteidl/service/signal.proto"
PROTO_PACKAGE = "flyteidl.service"

__all__ = ["SignalServiceBase", "SignalServiceStub"]


SIGNAL_SERVICE_GET_OR_CREATE_SIGNAL = Method(
    "/flyteidl.service.SignalService/GetOrCreateSignal", SignalGetOrCreateRequest, Signal
)
SIGNAL_SERVICE_LIST_SIGNALS = Method(
    "/flyteidl.service.SignalService/ListSignals", SignalListRequest, SignalList, idempotent=True
)
SIGNAL_SERVICE_SET_SIGNAL = Method("/flyteidl.service.SignalService/SetSignal", SignalSetRequest, SignalSetResponse)


class SignalServiceStub(ServiceStub):
    """Client of ``service flyteidl.service.SignalService``."""

    async def get_or_create_signal(
        self,
        request: SignalGetOrCreateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> Signal:
        """``rpc GetOrCreateSignal(flyteidl.admin.SignalGetOrCreateRequest) returns (flyteidl.admin.Signal)``"""
        return await self._unary(SIGNAL_SERVICE_GET_OR_CREATE_SIGNAL, request, timeout, deadline, metadata)

    @property
    def list_signals(self) -> PagedCall[SignalListRequest, SignalList, Signal]:
        """``rpc ListSignals(flyteidl.admin.SignalListRequest) returns (flyteidl.admin.SignalList)``"""
        return PagedCall(self, SIGNAL_SERVICE_LIST_SIGNALS, "signals", Signal)

    async def set_signal(
        self,
        request: SignalSetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> SignalSetResponse:
        """``rpc SetSignal(flyteidl.admin.SignalSetRequest) returns (flyteidl.admin.SignalSetResponse)``"""
        return await self._unary(SIGNAL_SERVICE_SET_SIGNAL, request, timeout, deadline, metadata)


class SignalServiceBase(ServiceBase):
    """Server side of ``service flyteidl.service.SignalService``; a method left as it is answers UNIMPLEMENTED."""

    METHODS = {
        "get_or_create_signal": SIGNAL_SERVICE_GET_OR_CREATE_SIGNAL,
        "list_signals": SIGNAL_SERVICE_LIST_SIGNALS,
        "set_signal": SIGNAL_SERVICE_SET_SIGNAL,
    }

    async def get_or_create_signal(self, request: SignalGetOrCreateRequest) -> Signal:
        """``rpc GetOrCreateSignal(flyteidl.admin.SignalGetOrCreateRequest) returns (flyteidl.admin.Signal)``"""
        raise unimplemented(SIGNAL_SERVICE_GET_OR_CREATE_SIGNAL)

    async def list_signals(self, request: SignalListRequest) -> SignalList:
        """``rpc ListSignals(flyteidl.admin.SignalListRequest) returns (flyteidl.admin.SignalList)``"""
        raise unimplemented(SIGNAL_SERVICE_LIST_SIGNALS)

    async def set_signal(self, request: SignalSetRequest) -> SignalSetResponse:
        """``rpc SetSignal(flyteidl.admin.SignalSetRequest) returns (flyteidl.admin.SignalSetResponse)``"""
        raise unimplemented(SIGNAL_SERVICE_SET_SIGNAL)
