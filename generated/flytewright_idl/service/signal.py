# Generated from flyteidl/service/signal.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/service/signal.proto``: 1 service."""

from __future__ import annotations

from .._runtime.rpc import Method, PagedCall, ServiceBase, ServiceStub, unimplemented
from ..admin.signal import (
    Signal,
    SignalGetOrCreateRequest,
    SignalList,
    SignalListRequest,
    SignalSetRequest,
    SignalSetResponse,
)

TYPE_CHECKING = False

if TYPE_CHECKING:
    from grpclib.metadata import Deadline
    from .._runtime.rpc import CallMetadata
    from ..admin.common import Sort
    from ..core.identifier import SignalIdentifier, WorkflowExecutionIdentifier
    from ..core.literals import Literal
    from ..core.types import LiteralType

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
    """Signals that gate nodes wait for.

    Client of ``service flyteidl.service.SignalService``.
    """

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

    async def get_or_create_signal_with(
        self,
        *,
        id: SignalIdentifier | None = None,
        type: LiteralType | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> Signal:
        """`get_or_create_signal` with the request's fields as keywords."""
        return await self.get_or_create_signal(
            SignalGetOrCreateRequest(id=id, type=type), timeout=timeout, deadline=deadline, metadata=metadata
        )

    @property
    def list_signals(self) -> PagedCall[SignalListRequest, SignalList, Signal]:
        """Lists the signals of an execution, page by page.

        ``rpc ListSignals(flyteidl.admin.SignalListRequest) returns (flyteidl.admin.SignalList)``
        """
        return PagedCall(self, SIGNAL_SERVICE_LIST_SIGNALS, "signals", Signal)

    async def list_signals_with(
        self,
        *,
        workflow_execution_id: WorkflowExecutionIdentifier | None = None,
        limit: int = 0,
        token: str = "",
        filters: str = "",
        sort_by: Sort | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> SignalList:
        """`list_signals` with the request's fields as keywords."""
        return await self.list_signals(
            SignalListRequest(
                workflow_execution_id=workflow_execution_id, limit=limit, token=token, filters=filters, sort_by=sort_by
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def set_signal(
        self,
        request: SignalSetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> SignalSetResponse:
        """Gives a signal its value, which lets its gate node go on.

        ``rpc SetSignal(flyteidl.admin.SignalSetRequest) returns (flyteidl.admin.SignalSetResponse)``
        """
        return await self._unary(SIGNAL_SERVICE_SET_SIGNAL, request, timeout, deadline, metadata)

    async def set_signal_with(
        self,
        *,
        id: SignalIdentifier | None = None,
        value: Literal | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> SignalSetResponse:
        """`set_signal` with the request's fields as keywords."""
        return await self.set_signal(
            SignalSetRequest(id=id, value=value), timeout=timeout, deadline=deadline, metadata=metadata
        )


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
        """Lists the signals of an execution, page by page.

        ``rpc ListSignals(flyteidl.admin.SignalListRequest) returns (flyteidl.admin.SignalList)``
        """
        raise unimplemented(SIGNAL_SERVICE_LIST_SIGNALS)

    async def set_signal(self, request: SignalSetRequest) -> SignalSetResponse:
        """Gives a signal its value, which lets its gate node go on.

        ``rpc SetSignal(flyteidl.admin.SignalSetRequest) returns (flyteidl.admin.SignalSetResponse)``
        """
        raise unimplemented(SIGNAL_SERVICE_SET_SIGNAL)
