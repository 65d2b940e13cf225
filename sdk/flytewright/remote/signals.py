"""What the gates of executions wait for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from flytewright_idl.admin.signal import Signal, SignalListRequest, SignalSetRequest
from flytewright_idl.core.identifier import SignalIdentifier, WorkflowExecutionIdentifier
from flytewright_idl.core.literals import Literal, Primitive, Scalar
from flytewright_idl.core.types import LiteralType

from ..typeengine.fitting import plan_for_value
from ..typeengine.standard import engine
from .filters import Filter
from .lists import texts

if TYPE_CHECKING:
    from .client import AsyncFlyteRemote


def _execution(
    remote: AsyncFlyteRemote, name: str, project: str | None, domain: str | None
) -> WorkflowExecutionIdentifier:
    return WorkflowExecutionIdentifier(project=project or remote.project, domain=domain or remote.domain, name=name)


async def list_signals(
    self: AsyncFlyteRemote,
    execution_name: str,
    project: str | None = None,
    domain: str | None = None,
    limit: int = 100,
    filters: Sequence[Filter] | None = None,
) -> list[Signal]:
    """What an execution waits for."""
    request = SignalListRequest(
        workflow_execution_id=_execution(self, execution_name, project, domain), limit=limit, filters=texts(filters)
    )
    return (await self.client.signal.list_signals(request)).signals


async def approve(
    self: AsyncFlyteRemote, signal_id: str, execution_name: str, project: str | None = None, domain: str | None = None
) -> None:
    """Let an execution go on that waits for approval."""
    await _set(self, signal_id, _execution(self, execution_name, project, domain), _boolean(True))


async def reject(
    self: AsyncFlyteRemote, signal_id: str, execution_name: str, project: str | None = None, domain: str | None = None
) -> None:
    """Let an execution fail that waits for approval."""
    await _set(self, signal_id, _execution(self, execution_name, project, domain), _boolean(False))


async def set_input(
    self: AsyncFlyteRemote,
    signal_id: str,
    execution_name: str,
    value: Literal | Any,
    project: str | None = None,
    domain: str | None = None,
    python_type: Any = None,
    literal_type: LiteralType | None = None,
) -> None:
    """Give an execution the value that it waits for: a literal, or a Python value of the type given or its own."""
    literal = value if isinstance(value, Literal) else await _literal(self, value, python_type, literal_type)
    await _set(self, signal_id, _execution(self, execution_name, project, domain), literal)


async def _literal(
    remote: AsyncFlyteRemote, value: object, python_type: Any, literal_type: LiteralType | None
) -> Literal:
    if python_type is None and literal_type is not None:
        plan = plan_for_value(literal_type, value, engine.plan_for)
    else:
        plan = engine.plan_for(python_type or type(value))
    staging = await remote.staging_for([plan])
    literal = plan.encode(value, staging)
    await staging.flush()
    return literal


async def _set(remote: AsyncFlyteRemote, name: str, execution: WorkflowExecutionIdentifier, value: Literal) -> None:
    id = SignalIdentifier(signal_id=name, execution_id=execution)
    await remote.client.signal.set_signal(SignalSetRequest(id=id, value=value))


def _boolean(value: bool) -> Literal:
    return Literal(scalar=Scalar(primitive=Primitive(boolean=value)))
