"""What happens in a task's container: literals from a file, the task, literals or an error to a file.

What is on this machine is read and written at once: most containers of the embedded backend have nothing to wait
for, and an event loop would take longer than all they do.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from flytewright_idl.core.literals import Literal, LiteralMap

from .. import sync
from ..authoring.base_task import IgnoreOutputs, PythonTask, decode_inputs
from ..authoring.function_task import ExecutionBehavior, PythonFunctionTask
from ..authoring.resolver import load_resolver
from ..errors import DataNotFoundError, DownloadError
from ..storage import paths
from ..storage.local import incoming
from ..storage.staging import Staging, current_staging, share, use
from ..typeengine.context import FlyteContextManager
from ..typeengine.offloading import Limits, offload, resolve_all
from .checkpoint import SyncCheckpoint
from .identity import Worker, array_index
from .packages import install_runtime_packages
from .parameters import ExecutionParameters, container_parameters, running
from .stages import Record, Stage

OUTPUTS, FUTURES = "outputs.pb", "futures.pb"
FAIL_ON_ERROR = "FLYTE_FAIL_ON_ERROR"

Literals = dict[str, Literal]


@dataclass(frozen=True, kw_only=True)
class ContainerCall:
    """What a container's command line says."""

    inputs: str
    output_prefix: str
    resolver: str
    resolver_args: list[str]
    raw_output_data_prefix: str | None = None
    """Where files go; a temporary folder that stays, unless given."""
    checkpoint_path: str | None = None
    prev_checkpoint: str | None = None
    additional_distribution: str | None = None
    """Where the archive of the code is that this container has fetched."""
    destination: str | None = None
    """Where that code was unpacked."""
    mapped: bool = False
    """Whether this container runs one element of a map task."""


def run_container(call: ContainerCall, environment: Mapping[str, str] = os.environ) -> int:
    """Run the task that `call` names and leave its outputs or its error; gives the exit code."""
    with tempfile.TemporaryDirectory(prefix="flytewright-") as folder:
        prefix = call.raw_output_data_prefix or current_staging().prefix
        staging = Staging(prefix=prefix, scratch=Path(folder), gives_away=True)
        attempt = Attempt(call, staging, environment)
        with share(staging), use(staging), running(attempt.parameters):
            try:
                name, content = attempt.run()
            except IgnoreOutputs:
                return 0
            except Exception as error:  # noqa: BLE001 - whatever the task raised is told to the backend
                name, content = attempt.error_file(error)
                failed = True
            else:
                failed = False
            attempt.show_decks()
            attempt.leave(name, content)
    return 1 if failed and environment.get(FAIL_ON_ERROR, "").lower() in ("1", "t", "true") else 0


@dataclass
class Attempt:
    """One run of a task in its container."""

    call: ContainerCall
    staging: Staging
    environment: Mapping[str, str]
    record: Record = field(default_factory=Record)
    parameters: ExecutionParameters = field(init=False)
    """What the task's author learns of this run."""

    def __post_init__(self) -> None:
        call = self.call
        checkpoint = SyncCheckpoint(call.checkpoint_path, call.prev_checkpoint) if call.checkpoint_path else None
        self.parameters = container_parameters(self.environment, self.staging, call.output_prefix, checkpoint)

    def run(self) -> tuple[str, bytes]:
        """Run the task, and give the name and the content of the file that it results in.

        What the outputs refer to is brought away by then.
        """
        record = self.record
        record.enter(Stage.LOADING)
        install_runtime_packages()
        task = record.task = load_resolver(self.call.resolver).load_task(self.call.resolver_args)
        gc.freeze()  # modules are no garbage: neither the task nor the end of the process need look through them
        gc.enable()
        self.parameters.enable_deck = task.enable_deck
        record.enter(Stage.FETCHING)
        inputs = self._inputs()
        if self.call.mapped:
            task, inputs = self._element(task, inputs)
            record.task = task
        record.enter(Stage.DECODING)
        if isinstance(task, PythonFunctionTask) and task.execution_mode is ExecutionBehavior.DYNAMIC:
            return self._unfolded(task, inputs)
        outputs = task.dispatch(inputs, self.staging, record)
        record.enter(Stage.LEAVING)
        return OUTPUTS, bytes(LiteralMap(literals=self._left(task, outputs)))

    def _unfolded(self, task: PythonFunctionTask[Any], inputs: Literals) -> tuple[str, bytes]:
        """What a dynamic task draws, for the backend to run; its outputs when it calls nothing."""
        from .container_settings import container_settings
        from .unfolding import unfold

        settings = container_settings(self.environment, self.call.additional_distribution, self.call.destination)
        values = decode_inputs(task, inputs, self.staging)
        context = FlyteContextManager.current_context().with_serialization_settings(settings)
        with FlyteContextManager.with_context(context):
            self.record.begins(task, values)
            drawn = unfold(task, values, settings)
        self.record.enter(Stage.LEAVING)
        if isinstance(drawn, LiteralMap):
            return OUTPUTS, bytes(LiteralMap(literals=self._left(task, drawn.literals)))
        self._flush()
        return FUTURES, bytes(drawn)

    def _inputs(self) -> Literals:
        uri = self.call.inputs
        try:
            path = sync.run(self.staging.bring(uri)) if paths.is_remote(uri) else Path(paths.local_path(uri))
            content = path.read_bytes()
        except (DataNotFoundError, FileNotFoundError) as error:
            raise DownloadError(f"there are no inputs at {uri}") from error
        return self._resolved(LiteralMap.parse(content).literals)

    def _resolved(self, literals: Literals) -> Literals:
        if all(each.offloaded_metadata is None for each in literals.values()):
            return literals
        return sync.run(resolve_all(literals, self.staging))

    def _element(self, task: PythonTask[Any], inputs: Literals) -> tuple[PythonTask[Any], Literals]:
        """The task inside a map task with the inputs of this container's element."""
        from ..authoring.array import MapTask
        from ..authoring.mapped import element

        assert isinstance(task, MapTask)
        assert isinstance(task.target, PythonTask)
        mine = element(task, inputs, array_index(self.environment))
        return task.target, self._resolved(mine)

    def _flush(self) -> None:
        if self.staging.uploads:
            sync.run(self.staging.flush())

    def _left(self, task: PythonTask[Any], outputs: Literals) -> Literals:
        """The outputs when what they refer to, and those that are too large, are brought away."""
        self._flush()
        limits = Limits.from_environment(self.environment)
        if limits is None:
            return outputs
        kinds = {name: plan.literal_type for name, plan in task.python_interface.output_plans.items()}
        return sync.run(offload(outputs, kinds, limits, self.call.output_prefix, self.staging))

    def error_file(self, error: Exception) -> tuple[str, bytes]:
        """The name and the content of the document that tells the backend of an error."""
        from .error_document import error_document

        document = error_document(error, self.record.stage, self.environment)
        assert document.error is not None
        sys.stderr.write(f"{document.error.message}\n")
        return Worker.of(self.environment).error_file(), bytes(document)

    def show_decks(self) -> None:
        """Leave the decks of the task, if it is to have any, however it has ended."""
        if self.record.task is not None and self.record.task.enable_deck:
            from .task_decks import leave_decks

            leave_decks(self.record, self.parameters)

    def leave(self, name: str, content: bytes) -> None:
        """Bring a file to where the backend looks for it; until it is complete, it is not there."""
        uri = paths.join(self.call.output_prefix, name)
        if not paths.is_remote(uri):
            with incoming(Path(paths.local_path(uri))) as path:
                path.write_bytes(content)
            return
        local = self.staging.landing(name)
        local.parent.mkdir(parents=True)
        local.write_bytes(content)
        sync.run(self.staging.store.put(local, uri))
