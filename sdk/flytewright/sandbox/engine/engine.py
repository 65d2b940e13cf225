"""The engine: runs every execution that has not come to its end, each in a task of the event loop."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from typing import Final

from flytewright_idl.core import WorkflowExecutionPhase
from flytewright_idl.event import WorkflowExecutionEvent
from flytewright_idl.google.protobuf import Timestamp

from ..connectors.connectors import Connectors
from ..data import DataFolder
from ..errors import UnwritableError
from ..folder import StateFolder
from ..journal import Journal
from ..keys import ExecutionKey
from ..launching import Launcher
from ..phases import FINAL_EXECUTION
from ..store.signals import SignalKey
from ..store.store import Store
from ..workers.job import Worker
from .array_node import run_array
from .branch_node import run_branch
from .context import Platform
from .gate_node import run_gate
from .node import Handler
from .outcome import system_error
from .run import abort_execution, clear_up, run_execution, tidy_all_but
from .signalling import Bells
from .sweep import abort_nodes
from .task_node import run_task
from .workflow_nodes import run_workflow

_log = logging.getLogger(__name__)

HANDLERS: Final[Mapping[str, Handler]] = {
    "task_node": run_task,
    "workflow_node": run_workflow,
    "array_node": run_array,
    "branch_node": run_branch,
    "gate_node": run_gate,
}
"""What runs each kind of node."""
_STOPPED: Final = FINAL_EXECUTION | {WorkflowExecutionPhase.ABORTING}
_PAUSE: Final = 1.0
"""Seconds until something is tried again that could not be written down."""


class Engine:
    """Runs executions until it is closed; what is not done then is gone on with by the next engine."""

    def __init__(
        self,
        store: Store,
        folder: StateFolder,
        worker: Worker,
        environment: Mapping[str, str],
        connectors: Connectors,
    ) -> None:
        data = DataFolder(folder.data)
        self.launcher = Launcher(store, data, self.start)
        self._store = store
        self._journal = Journal(store)
        self._runs: dict[ExecutionKey, asyncio.Task[None]] = {}
        self._aborting: set[ExecutionKey] = set()
        """Those that have been told to stop."""
        self._bells = Bells()
        self._closing = False
        self._platform = Platform(
            store=store,
            journal=self._journal,
            data=data,
            folder=folder,
            worker=worker,
            connectors=connectors,
            environment=environment,
            launch=self.launcher.launch,
            finished=self.finished,
            abort=self._abort_child,
            bells=self._bells,
            is_closing=lambda: self._closing,
        )

    def resume(self) -> None:
        """Go on with every execution that an earlier engine has left."""
        unfinished = self._store.executions.unfinished()
        tidy_all_but(self._platform, unfinished)
        for key in unfinished:
            self.start(key)

    def start(self, key: ExecutionKey) -> None:
        """Run an execution that has been written."""
        task = asyncio.ensure_future(self._run(key))
        self._runs[key] = task
        task.add_done_callback(lambda done: self._stopped(key, done))

    def abort(self, key: ExecutionKey, cause: str, principal: str = "") -> None:
        """Abort an execution; `FailedPreconditionError` when it has ended."""
        self._journal.aborting(key, cause, principal)
        self._stop(key)

    def take(self, event: WorkflowExecutionEvent) -> None:
        """Take a phase that somebody else reports: what it ends is not run any longer."""
        key = ExecutionKey.of(event.execution_id)
        ends = event.phase in FINAL_EXECUTION
        with self._store.transaction():
            self._journal.execution(event)
            if ends:
                abort_nodes(self._platform, key, f"the execution was reported to be {event.phase.name}")
        if ends or event.phase == WorkflowExecutionPhase.ABORTING:
            self._stop(key)

    def _stop(self, key: ExecutionKey) -> None:
        """Cancel a run, which is begun again then, to clear up."""
        run = self._runs.get(key)
        if run is not None and key not in self._aborting:
            self._aborting.add(key)
            run.cancel()

    def signalled(self, key: SignalKey) -> None:
        """Let the gates go on that wait for a signal, whose value has been written."""
        self._bells.ring(key)

    async def finished(self, key: ExecutionKey) -> None:
        """Wait until an execution has ended."""
        while (run := self._runs.get(key)) is not None:
            await asyncio.wait([run])

    async def close(self) -> None:
        """Stop every process and leave the executions as they are."""
        self._closing = True
        runs = list(self._runs.values())
        for run in runs:
            run.cancel()
        await asyncio.gather(*runs, return_exceptions=True)

    async def _run(self, key: ExecutionKey) -> None:
        """Run an execution to its end; while the state cannot be written, wait, and begin from what is written."""
        while True:
            try:
                return await self._run_on(key)
            except UnwritableError as error:
                _log.error("execution %s waits: %s", key, error)
                await asyncio.sleep(_PAUSE)

    async def _run_on(self, key: ExecutionKey) -> None:
        try:
            phase = self._store.executions.get(key).closure.phase
            if phase not in _STOPPED:
                await run_execution(self._platform, HANDLERS, key)
                return
            self._aborting.add(key)  # what cannot be stopped by being aborted once more
            if phase == WorkflowExecutionPhase.ABORTING:
                await abort_execution(self._platform, key)
            else:
                await clear_up(self._platform, key)
        except UnwritableError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, it ends this execution, says so, and ends no other
            _log.exception("execution %s", key)
            self._give_up(key, error)

    def _stopped(self, key: ExecutionKey, run: asyncio.Task[None]) -> None:
        """After a run: one that was cancelled in order to be aborted is begun again, and sees to that."""
        del self._runs[key]
        self._aborting.discard(key)
        if not run.cancelled():
            fault = run.exception()
            if fault is not None:
                _log.error("execution %s could not be given up", key, exc_info=fault)
        elif not self._closing:
            self.start(key)

    def _give_up(self, key: ExecutionKey, error: Exception) -> None:
        """Fail an execution that the engine itself could not run."""
        text = f"{type(error).__name__}: {error}"
        event = WorkflowExecutionEvent(
            execution_id=key.identifier,
            phase=WorkflowExecutionPhase.FAILED,
            occurred_at=Timestamp.now(),
            error=system_error("RuntimeExecutionError", f"the sandbox could not go on with this execution: {text}"),
        )
        with self._store.transaction():
            abort_nodes(self._platform, key, text)
            self._journal.execution(event)

    def _abort_child(self, key: ExecutionKey, cause: str) -> None:
        record = self._store.executions.find(key)
        if record is not None and record.closure.phase not in FINAL_EXECUTION:
            self.abort(key, cause)
