"""One try of a task as a process: its command, its environment, its files, and how long it may take."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from flytewright.errors import FlytewrightError
from flytewright_idl.core import Container, LiteralMap, Node, TaskTemplate

from ..data import write_message
from ..keys import TaskKey
from ..moments import seconds
from ..workers.job import CannotStartError, Job, OverTimeError
from ..workers.room import Share
from .attributes import ResolutionError
from .context import Context
from .environment import task_environment
from .outcome import Failed, Recoverable, user_error
from .place import Place
from .shares import share_of
from .templates import Blanks, fill
from .unpacking import into_own_folder
from .verdict import Verdict, verdict


class CannotRunError(FlytewrightError):
    """The task is none that runs as a process on this machine."""

    error_code = "USER:UnsupportedTask"


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """What is to be run once."""

    context: Context
    node: Node
    task: TaskTemplate
    key: TaskKey
    place: Place
    inputs: LiteralMap
    template_file: Path
    extra_environment: Mapping[str, str] = field(default_factory=dict)

    async def run(self, started: Callable[[], None], *, begun: bool = False) -> Verdict:
        """Run it, unless an earlier run of the execution has: what became of that counts."""
        while True:
            found = await self._earlier(started) or await self._run(started)
            if found is not None:
                return found

    async def _earlier(self, started: Callable[[], None]) -> Verdict | None:
        """What a process made of it that an earlier server has started, whether or not it could write that down."""
        await self.context.platform.worker.adopt(self.place.hold, self.place.log)
        known = verdict(self.task, self.place, None)
        if known is not None:
            started()
        return known

    async def _run(self, started: Callable[[], None]) -> Verdict | None:
        """Run it; None when it has ended, nobody saw how, and its files do not tell."""
        shutil.rmtree(self.place.outputs, ignore_errors=True)
        self.place.outputs.mkdir(parents=True)
        try:
            ending = await self.context.platform.worker.run(self._job(), started)
        except (CannotRunError, CannotStartError) as error:
            return Failed(
                user_error("UnsupportedTask" if isinstance(error, CannotRunError) else "StartError", str(error))
            )
        except ResolutionError as error:
            return Failed(user_error("TemplateFailure", str(error)))
        except OverTimeError:
            return Recoverable(user_error("TimeoutExpired", f"task execution timeout [{self._timeout:g}s] expired"))
        return verdict(self.task, self.place, ending)

    @property
    def _timeout(self) -> float:
        timeout = self.node.metadata.timeout if self.node.metadata else None
        return seconds(timeout) if timeout else 0

    def _job(self) -> Job:
        container = runnable(self.task)
        overrides = self.node.task_node.overrides if self.node.task_node else None
        environment = task_environment(
            self.context.platform.environment,
            container,
            self.key,
            image=(overrides.container_image if overrides else "") or container.image,
            workflow=self.context.workflow_name,
            launched_with=self.context.settings.environment,
        )
        return Job(
            command=fill(into_own_folder([*container.command, *container.args]), self._blanks()),
            environment={**environment, **self.extra_environment},
            folder=self.place.folder,
            log=self.place.log,
            hold=self.place.hold,
            timeout=self._timeout,
            share=self.share,
        )

    @property
    def share(self) -> Share:
        """What it is to have of the machine."""
        return share_of(self.task, self.node)

    def _blanks(self) -> Blanks:
        place = self.place
        return Blanks(
            input=str(place.inputs),
            input_prefix=str(place.inputs.parent),
            output_prefix=str(place.outputs),
            raw_output_prefix=place.raw,
            checkpoint_prefix=place.checkpoint,
            previous_checkpoint_prefix=place.previous_checkpoint,
            unique_key=place.name,
            namespace=self.context.namespace,
            template_path=lambda: write_message(self.template_file, self.task),
            inputs=self.inputs,
        )


def runnable(task: TaskTemplate) -> Container:
    """The container that a task runs in; `CannotRunError` when it has none that is a command on this machine."""
    name = task.id.name if task.id else "the task"
    if task.container is None:
        raise CannotRunError(f"{name} is a task of type {task.type!r} without a container: the sandbox cannot run it")
    if task.container.data_config is not None and task.container.data_config.enabled:
        raise CannotRunError(f"{name} needs a container with its inputs copied into it: the sandbox cannot run it yet")
    if not (task.container.command or task.container.args):
        raise CannotRunError(f"{name} has neither a command nor arguments: only its image knows what to run")
    return task.container
