"""What happens in a task's container: literals from a file, the task, literals or an error to a file."""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from flytewright_idl.core.errors import ContainerError, ContainerErrorKind, ErrorDocument
from flytewright_idl.core.execution import ExecutionErrorErrorKind
from flytewright_idl.core.literals import Literal, LiteralMap
from flytewright_idl.google.protobuf.timestamp import Timestamp

from ..authoring.array import MapTask
from ..authoring.base_task import IgnoreOutputs
from ..authoring.resolver import load_resolver
from ..errors import RecoverableError, SystemFaultError
from ..storage import paths
from ..storage.staging import Staging, use
from ..typeengine.offloading import Limits, offload, resolve_all
from .checkpoint import SyncCheckpoint
from .local import element
from .packages import install_runtime_packages
from .parameters import ExecutionParameters, container_parameters, running
from .tracebacks import user_traceback

INPUTS, OUTPUTS, ERROR = "inputs.pb", "outputs.pb", "error.pb"
FAIL_ON_ERROR = "FLYTE_FAIL_ON_ERROR"


@dataclass(frozen=True, kw_only=True)
class ContainerCall:
    """What a container's command line says."""

    inputs: str
    output_prefix: str
    raw_output_data_prefix: str
    resolver: str
    resolver_args: list[str]
    checkpoint_path: str = ""
    prev_checkpoint: str = ""
    mapped: bool = False
    """Whether this container runs one element of a map task."""


def run_container(call: ContainerCall) -> int:
    """Run the task that `call` names and leave its outputs or its error; gives the exit code."""
    with tempfile.TemporaryDirectory(prefix="flytewright-") as folder:
        staging = Staging(prefix=call.raw_output_data_prefix, scratch=Path(folder), gives_away=True)
        try:
            with use(staging), running(_parameters(call, staging)):
                name, message = OUTPUTS, bytes(_outputs(call, staging))
        except IgnoreOutputs:
            return 0
        except Exception as error:  # noqa: BLE001 - whatever the task raised is told to the backend
            document = error_document(error)
            name, message = ERROR, bytes(document)
            assert document.error is not None
            sys.stderr.write(f"{document.error.message}\n")
        target = Path(folder) / name
        target.write_bytes(message)
        asyncio.run(staging.store.put(target, paths.join(call.output_prefix, name)))
    return 1 if name == ERROR and os.environ.get(FAIL_ON_ERROR, "").lower() in ("1", "true") else 0


def _outputs(call: ContainerCall, staging: Staging) -> LiteralMap:
    install_runtime_packages()
    inputs = LiteralMap.parse(asyncio.run(staging.bring(call.inputs)).read_bytes())
    task = load_resolver(call.resolver).load_task(call.resolver_args)
    literals = asyncio.run(resolve_all(inputs.literals, staging))
    if isinstance(task, MapTask):
        literals, task = element(task, literals, array_index()), task.target
    outputs: dict[str, Literal] = task.dispatch(asyncio.run(resolve_all(literals, staging)), staging)
    asyncio.run(staging.flush())
    limits = Limits.from_environment(os.environ)
    if limits is not None:
        kinds = {name: plan.literal_type for name, plan in task.python_interface.output_plans.items()}
        outputs = asyncio.run(offload(outputs, kinds, limits, call.output_prefix, staging))
    return LiteralMap(literals=outputs)


def _parameters(call: ContainerCall, staging: Staging) -> ExecutionParameters:
    """What the task's author learns of this run."""
    target, source = (each.strip('"') for each in (call.checkpoint_path, call.prev_checkpoint))  # '""' is for none
    checkpoint = SyncCheckpoint(target, source) if target else None
    return container_parameters(os.environ, staging, call.output_prefix, checkpoint)


def array_index() -> int:
    """Which element of a map task this container runs, from the environment of the backend's array plugin."""
    variable = os.environ.get("BATCH_JOB_ARRAY_INDEX_VAR_NAME", "")
    return int(os.environ.get(variable, "0")) + int(os.environ.get("BATCH_JOB_ARRAY_INDEX_OFFSET", "0"))


def error_document(error: BaseException) -> ErrorDocument:
    """What the backend is told of an exception."""
    system = isinstance(error, SystemFaultError)
    recoverable = isinstance(error, RecoverableError)
    return ErrorDocument(
        error=ContainerError(
            code=error_code(error),
            message=user_traceback(error),
            kind=ContainerErrorKind.RECOVERABLE if recoverable or system else ContainerErrorKind.NON_RECOVERABLE,
            origin=ExecutionErrorErrorKind.SYSTEM if system else ExecutionErrorErrorKind.USER,
            timestamp=Timestamp.of(dt.datetime.now(dt.timezone.utc)),
            worker=os.environ.get("HOSTNAME", ""),
        )
    )


def error_code(error: BaseException) -> str:
    """The code of an exception: its own, or that of a user's plain exception."""
    own = getattr(error, "error_code", None)
    return own if isinstance(own, str) else "USER:RuntimeError"
