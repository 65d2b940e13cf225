"""`Attempt`: one try of a task, whatever way it is run in: what is run, with what, and where."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from flytewright_idl.core import Container, LiteralMap, Node, TaskExecutionPhase, TaskLog, TaskTemplate
from flytewright_idl.google.protobuf import Struct

from ..data import write_message
from ..keys import TaskKey
from ..moments import seconds
from ..workers.room import Share
from .context import Context
from .environment import task_environment, task_variables
from .outcome import Recoverable, user_error
from .place import Place
from .shares import share_of
from .templates import Blanks


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How a try stands that has not ended."""

    phase: TaskExecutionPhase = TaskExecutionPhase.RUNNING
    logs: tuple[TaskLog, ...] = ()
    reason: str = ""
    """What is said of it, beside the phase."""
    custom_info: Struct | None = None
    """What a connector says of its job."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """What is to be run once."""

    context: Context
    node: Node
    task: TaskTemplate
    key: TaskKey
    place: Place
    inputs: LiteralMap
    template_file: Path
    report: Callable[[Progress], None]
    """Writes how it stands; once at least, when it has begun."""
    log_name: str = "stdout and stderr"
    extra_environment: Mapping[str, str] = field(default_factory=dict)

    @property
    def timeout(self) -> float:
        """Seconds that it may take; 0 for as long as it likes."""
        timeout = self.node.metadata.timeout if self.node.metadata else None
        return seconds(timeout) if timeout else 0

    @property
    def over_time(self) -> Recoverable:
        """That it took longer."""
        return Recoverable(user_error("TimeoutExpired", f"task execution timeout [{self.timeout:g}s] expired"))

    @property
    def share(self) -> Share:
        """What it is to have of the machine."""
        return share_of(self.task, self.node)

    @property
    def name(self) -> str:
        """The name of its task."""
        return self.task.id.name if self.task.id else "the task"

    def image(self, container: Container) -> str:
        """The image that it runs in, or would run in."""
        overrides = self.node.task_node.overrides if self.node.task_node else None
        return (overrides.container_image if overrides else "") or container.image

    def variables(self, container: Container) -> dict[str, str]:
        """The variables that it has in a container."""
        variables = task_variables(
            container,
            self.key,
            image=self.image(container),
            workflow=self.context.workflow_name,
            launched_with=self.context.settings.environment,
        )
        return {**variables, **self.extra_environment}

    def environment(self, container: Container) -> dict[str, str]:
        """The environment that it has as a process of this machine."""
        return task_environment(self.context.platform.environment, self.variables(container))

    def begun(self) -> None:
        """Write that its process runs, whose output is in the log."""
        self.report(Progress(logs=(self.place.task_log(self.log_name),)))

    def blanks(self) -> Blanks:
        """What the placeholders of its command stand for."""
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
