"""What can be changed from the pages, by the services that clients call for it."""

from __future__ import annotations

from starlette.responses import Response

from flytewright_idl.admin import (
    ExecutionRecoverRequest,
    ExecutionRelaunchRequest,
    ExecutionTerminateRequest,
    LaunchPlanState,
    LaunchPlanUpdateRequest,
    SignalSetRequest,
)
from flytewright_idl.core import Literal, Primitive, ResourceType, Scalar, WorkflowExecutionIdentifier

from ..errors import InvalidArgumentError, NotFoundError
from ..keys import EntityKey, ExecutionKey
from ..services.admin import AdminService
from ..services.signals import SignalService
from ..store.signals import SignalKey
from .execution import ExecutionPages
from .links import execution_link, version_link
from .reading import read_literal
from .run import Gate, Run
from .visit import Visit, gone_to


class Actions:
    """The forms of the pages."""

    def __init__(self, admin: AdminService, signals: SignalService, pages: ExecutionPages) -> None:
        self._admin = admin
        self._signals = signals
        self._pages = pages

    async def relaunch(self, visit: Visit) -> Response:
        """Launch an execution anew."""
        run = self._pages.run(visit)
        request = ExecutionRelaunchRequest(id=run.key.identifier, overwrite_cache=bool(visit.said("overwrite_cache")))
        return _shown((await self._admin.relaunch_execution(request)).id)

    async def recover(self, visit: Visit) -> Response:
        """Launch an execution anew from where it failed."""
        run = self._pages.run(visit)
        return _shown((await self._admin.recover_execution(ExecutionRecoverRequest(id=run.key.identifier))).id)

    async def terminate(self, visit: Visit) -> Response:
        """Abort an execution."""
        run = self._pages.run(visit)
        cause = visit.said("cause").strip() or "terminated from the console"
        await self._admin.terminate_execution(ExecutionTerminateRequest(id=run.key.identifier, cause=cause))
        return gone_to(execution_link(run.key))

    async def signal(self, visit: Visit) -> Response:
        """Answer a gate; an answer that is no good is shown again with what is wrong."""
        run, wanted = self._pages.run(visit), visit.parameter("signal")
        gate = next((each for each in run.gates if each.signal_id == wanted), None)
        if gate is None:
            raise NotFoundError(f"nothing of execution {run.key.name} waits for {wanted!r}: it may be answered already")
        try:
            await self._send(run, gate, _answer(visit, gate))
        except InvalidArgumentError as error:
            typed = visit.said("value")
            facts = {"problem": str(error), "problem_of": gate.signal_id, "typed": typed}
            return await self._pages.shown(visit, run, status=400, **facts)
        return gone_to(execution_link(run.key))

    async def _send(self, run: Run, gate: Gate, value: Literal) -> None:
        id = SignalKey(run.key, gate.signal_id).identifier
        await self._signals.set_signal(SignalSetRequest(id=id, value=value))

    async def activate(self, visit: Visit) -> Response:
        """Make a version of a launch plan the active one, or have none be active."""
        key = EntityKey(*(visit.parameter(each) for each in ("project", "domain", "name", "version")))
        id = key.identifier(ResourceType.LAUNCH_PLAN)
        state = LaunchPlanState.ACTIVE if visit.said("state") == "active" else LaunchPlanState.INACTIVE
        await self._admin.update_launch_plan(LaunchPlanUpdateRequest(id=id, state=state))
        return gone_to(version_link(id))


def _answer(visit: Visit, gate: Gate) -> Literal:
    if not gate.approval:
        return read_literal(visit.said("value"), gate.type)
    decision = visit.said("decision")
    if decision not in ("approve", "reject"):
        raise InvalidArgumentError("the answer is neither approve nor reject")
    return Literal(scalar=Scalar(primitive=Primitive(boolean=decision == "approve")))


def _shown(id: WorkflowExecutionIdentifier | None) -> Response:
    return gone_to(execution_link(ExecutionKey.of(id)))
