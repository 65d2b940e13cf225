"""SignalService: what gates wait for, and sending it."""

from __future__ import annotations

from flytewright_idl.admin import (
    Signal,
    SignalGetOrCreateRequest,
    SignalList,
    SignalListRequest,
    SignalSetRequest,
    SignalSetResponse,
)
from flytewright_idl.core import SignalIdentifier, WorkflowExecutionIdentifier
from flytewright_idl.service import SignalServiceBase

from ...typeengine.casting import castable
from ..compiler.describe import type_name
from ..compiler.guess import type_of_literal
from ..engine.engine import Engine
from ..errors import InvalidArgumentError, missing
from ..store.listing import Query, equal
from ..store.signals import SIGNALS, SignalKey
from ..store.store import Store
from ..validate.fields import check_execution, check_limit
from .base import Service


class SignalService(Service, SignalServiceBase):
    """``flyteidl.service.SignalService``."""

    def __init__(self, store: Store, engine: Engine) -> None:
        self._store = store
        self._engine = engine

    async def get_or_create_signal(self, request: SignalGetOrCreateRequest) -> Signal:
        """A signal, made without a value when there is none."""
        key = _key(request.id)
        if request.type is None:
            raise missing("type")
        return self._store.signals.get_or_create(key, request.type)

    async def list_signals(self, request: SignalListRequest) -> SignalList:
        """A page of the signals of an execution."""
        key = _execution(request.workflow_execution_id)
        check_limit(request.limit)
        signals, token = self._store.signals.page(
            Query(
                limit=request.limit,
                token=request.token,
                filters=request.filters,
                sort_by=request.sort_by,
                conditions=equal(
                    SIGNALS, execution_project=key.project, execution_domain=key.domain, execution_name=key.name
                ),
            )
        )
        return SignalList(signals=signals, token=token)

    async def set_signal(self, request: SignalSetRequest) -> SignalSetResponse:
        """Send a signal its value: what waits for it goes on."""
        key = _key(request.id)
        if request.value is None:
            raise missing("value")
        known = self._store.signals.find(key)
        if known is None:
            raise InvalidArgumentError(f"failed to validate that signal [{key}] exists: nothing waits for it")
        given = type_of_literal(request.value)
        if given is None:
            raise InvalidArgumentError(f"the value for signal [{key}] has no type that is known")
        if known.type is None or not castable(given, known.type):
            raise InvalidArgumentError(
                f"requested signal value {type_name(given)} is not castable to existing signal type "
                f"{type_name(known.type)}"
            )
        self._store.signals.set(key, request.value)
        self._engine.signalled(key)
        return SignalSetResponse()


def _key(identifier: SignalIdentifier | None) -> SignalKey:
    if identifier is None:
        raise missing("id")
    if identifier.execution_id is None:
        raise missing("execution_id")
    if not identifier.signal_id:
        raise missing("signal_id")
    check_execution(identifier.execution_id)
    return SignalKey.of(identifier)


def _execution(identifier: WorkflowExecutionIdentifier | None) -> WorkflowExecutionIdentifier:
    if identifier is None or not (identifier.project and identifier.domain and identifier.name):
        raise missing("execution_id")
    return check_execution(identifier)
