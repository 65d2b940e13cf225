"""One try of a task in a container of its image, run by the container engine of this machine.

The engine's client is the process that is waited for. The container has a name, by which it is removed whatever
becomes of the client; a file beside the try tells the name to a later server.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import shutil
from asyncio.subprocess import DEVNULL
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Final

from flytewright.errors import FlytewrightError
from flytewright_idl.core import Container, ResourcesResourceName

from ...image.engine import require_engine
from ...storage.store import FileSystemStore
from ..containers.inputs import Spot, lay_out
from ..containers.outputs import OutputError, take_outputs
from ..data import write_message
from ..workers.job import CannotStartError, Job, OverTimeError
from .attempt import Attempt
from .attributes import ResolutionError
from .outcome import Failed, Recoverable, user_error
from .shares import limit
from .templates import fill
from .verdict import Verdict, outputs_of, tail, verdict

SUFFIX: Final = ".container"
"""How the files end that tell of containers."""
_INPUTS, _OUTPUTS = "/var/flyte/inputs", "/var/flyte/outputs"
"""Where data lies in a container that does not say so, as propeller has it by default."""
_NOT_RUN: Final = 125
"""The exit code of an engine that could not run a container at all."""
_store: Final = FileSystemStore()


async def run_container(attempt: Attempt, container: Container) -> Verdict:
    """Run it; a container that an earlier server has left running is waited for."""
    try:
        program = await asyncio.to_thread(require_engine, f"{attempt.name} runs in image {container.image}: that")
    except FlytewrightError as error:
        return Failed(user_error("UnsupportedTask", str(error)))
    run = _Run(attempt, container, program)
    try:
        return await run.earlier() or await run.execute()
    finally:
        await asyncio.shield(run.clear_up())


async def end_container(file: Path) -> None:
    """Remove the container that a file tells of, if there is one."""
    try:
        program, name = json.loads(file.read_text())
    except (OSError, ValueError):
        return
    removing = await asyncio.create_subprocess_exec(program, "rm", "--force", name, stdout=DEVNULL, stderr=DEVNULL)
    await removing.wait()
    file.unlink(missing_ok=True)


class _Run:
    """A container and its data."""

    def __init__(self, attempt: Attempt, container: Container, program: str) -> None:
        self._attempt = attempt
        self._container = container
        self._program = program
        self._loading = container.data_config if container.data_config and container.data_config.enabled else None
        """How the container has its inputs as files; None when it finds them by itself."""
        folder = attempt.place.folder
        self._inputs = folder.with_name(f"{folder.name}.inputs")
        self._outputs = folder.with_name(f"{folder.name}.outputs")
        self._file = attempt.place.hold.with_suffix(SUFFIX)

    async def earlier(self) -> Verdict | None:
        """How the container ended that an earlier server has started; None when it is to be run (again)."""
        place = self._attempt.place
        known = verdict(self._attempt.task, place, None)
        if known is None and await self._attempt.context.platform.worker.adopt(place.hold, place.log):
            try:
                known = await self._taken()
            except OutputError:
                return None  # it may have failed, or have been killed: nobody saw
        if known is not None:
            self._attempt.begun()
        return known

    async def execute(self) -> Verdict:
        """Run it."""
        attempt = self._attempt
        await self.clear_up()
        shutil.rmtree(attempt.place.outputs, ignore_errors=True)
        attempt.place.outputs.mkdir(parents=True)
        try:
            await self._lay_out()
            ending = await attempt.context.platform.worker.run(self._job(), attempt.begun)
        except ResolutionError as error:
            return Failed(user_error("TemplateFailure", str(error)))
        except OverTimeError:
            return attempt.over_time
        except CannotStartError as error:
            return Failed(user_error("StartError", str(error)))
        except FlytewrightError as error:
            return Recoverable(user_error("InputDownloadFailed", str(error)))
        if ending is not None and ending.code == _NOT_RUN:
            text = f"image {attempt.image(self._container)} could not be run:\n{tail(attempt.place.log)}"
            return Recoverable(user_error("CreateContainerError", text))
        if ending is not None and ending.code:
            return verdict(attempt.task, attempt.place, ending) or attempt.over_time
        try:
            return await self._taken()
        except OutputError as error:
            return Recoverable(user_error("OutputUploadFailed", str(error)))

    async def clear_up(self) -> None:
        """Remove the container and its data."""
        await end_container(self._file)
        for each in (self._inputs, self._outputs):
            shutil.rmtree(each, ignore_errors=True)

    async def _lay_out(self) -> None:
        self._outputs.mkdir(parents=True)
        self._outputs.chmod(0o777)  # whoever the image's user is
        self._inputs.mkdir()
        if self._loading is not None:
            there = PurePosixPath(self._loading.input_path or _INPUTS)
            await lay_out(self._attempt.inputs, Spot(self._inputs, there), self._loading.format, _store)

    async def _taken(self) -> Verdict:
        """The outputs that a container has left that ended well; `OutputError` when it has not."""
        attempt = self._attempt
        declared = attempt.task.interface.outputs if attempt.task.interface else None
        if self._loading is not None and declared is not None and declared.variables:
            outputs = await take_outputs(declared, self._outputs, attempt.place.raw, _store)
            write_message(attempt.place.outputs / "outputs.pb", outputs)
        return outputs_of(attempt.task, attempt.place)

    def _job(self) -> Job:
        attempt, container = self._attempt, self._container
        name = f"{attempt.place.name}-{secrets.token_hex(4)}"
        words = fill([*container.command, *container.args], attempt.blanks())
        entry = [f"--entrypoint={words.pop(0)}"] if container.command else []
        command = [
            *(self._program, "run", "--rm", f"--name={name}"),
            *(f"--volume={here}:{there}" for here, there in self._volumes()),
            *(f"--env={key}={value}" for key, value in attempt.variables(container).items()),
            *self._limits(),
            *entry,
            attempt.image(container),
            *words,
        ]
        self._file.write_text(json.dumps([self._program, name]))
        return Job(
            command=command,
            environment=attempt.context.platform.environment,
            folder=attempt.place.folder,
            log=attempt.place.log,
            hold=attempt.place.hold,
            timeout=attempt.timeout,
            share=attempt.share,
        )

    def _volumes(self) -> Iterator[tuple[Path, str]]:
        """What of this machine the container sees, and where."""
        if self._loading is None:  # its inputs and outputs are where they are here
            root = self._attempt.context.platform.data.root
            yield root, str(root)
        else:
            yield self._inputs, self._loading.input_path or _INPUTS
            yield self._outputs, self._loading.output_path or _OUTPUTS

    def _limits(self) -> Iterator[str]:
        cores = limit(self._attempt.task, self._attempt.node, ResourcesResourceName.CPU)
        memory = limit(self._attempt.task, self._attempt.node, ResourcesResourceName.MEMORY)
        if cores:
            yield f"--cpus={cores:f}"
        if memory:
            yield f"--memory={int(memory)}"
