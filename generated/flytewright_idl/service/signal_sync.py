# Generated from flyteidl/service/signal.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""Clients without ``await`` of the services in ``flyteidl/service/signal.proto``."""

from __future__ import annotations

from .._runtime.sync_rpc import SyncPagedCall, SyncServiceStub
from ..admin.signal import (
    Signal,
    SignalGetOrCreateRequest,
    SignalList,
    SignalListRequest,
    SignalSetRequest,
    SignalSetResponse,
)
from .signal import SIGNAL_SERVICE_GET_OR_CREATE_SIGNAL, SIGNAL_SERVICE_LIST_SIGNALS, SIGNAL_SERVICE_SET_SIGNAL

TYPE_CHECKING = False

if TYPE_CHECKING:
    from grpclib.metadata import Deadline
    from .._runtime.rpc import CallMetadata
    from ..admin.common import Sort
    from ..core.identifier import SignalIdentifier, WorkflowExecutionIdentifier
    from ..core.literals import Literal
    from ..core.types import LiteralType

__all__ = ["SignalServiceSyncStub"]


class SignalServiceSyncStub(SyncServiceStub):
    """Signals that gate nodes wait for.

    Client of ``service flyteidl.service.SignalService``.
    """

    def get_or_create_signal(
        self,
        request: SignalGetOrCreateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> Signal:
        """``rpc GetOrCreateSignal(flyteidl.admin.SignalGetOrCreateRequest) returns (flyteidl.admin.Signal)``"""
        return self._unary(SIGNAL_SERVICE_GET_OR_CREATE_SIGNAL, request, timeout, deadline, metadata)

    def get_or_create_signal_with(
        self,
        *,
        id: SignalIdentifier | None = None,
        type: LiteralType | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> Signal:
        """`get_or_create_signal` with the request's fields as keywords."""
        return self.get_or_create_signal(
            SignalGetOrCreateRequest(id=id, type=type), timeout=timeout, deadline=deadline, metadata=metadata
        )

    @property
    def list_signals(self) -> SyncPagedCall[SignalListRequest, SignalList, Signal]:
        """Lists the signals of an execution, page by page.

        ``rpc ListSignals(flyteidl.admin.SignalListRequest) returns (flyteidl.admin.SignalList)``
        """
        return SyncPagedCall(self, SIGNAL_SERVICE_LIST_SIGNALS, "signals", Signal)

    def list_signals_with(
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
        return self.list_signals(
            SignalListRequest(
                workflow_execution_id=workflow_execution_id, limit=limit, token=token, filters=filters, sort_by=sort_by
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def set_signal(
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
        return self._unary(SIGNAL_SERVICE_SET_SIGNAL, request, timeout, deadline, metadata)

    def set_signal_with(
        self,
        *,
        id: SignalIdentifier | None = None,
        value: Literal | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> SignalSetResponse:
        """`set_signal` with the request's fields as keywords."""
        return self.set_signal(
            SignalSetRequest(id=id, value=value), timeout=timeout, deadline=deadline, metadata=metadata
        )
