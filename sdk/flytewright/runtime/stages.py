"""How far the run of a task has come, with what, and how long each stage took."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from ..authoring.base_task import PythonTask


class Stage(Enum):
    """What happens around the run of a task, in this order."""

    LOADING = "Import the task"
    FETCHING = "Download the inputs"
    DECODING = "Convert the inputs to Python"
    RUNNING = "Run the task's code"
    ENCODING = "Convert the outputs from Python"
    LEAVING = "Upload the outputs"


@dataclass(frozen=True, slots=True)
class Span:
    """How long a stage took, in seconds."""

    stage: Stage
    wall: float
    process: float


@dataclass
class Record:
    """A `Watch` that keeps what it sees of one task, and of no other that this one calls."""

    task: PythonTask[Any] | None = None
    inputs: Mapping[str, Any] | None = None
    """What the task's code was called with, once it was."""
    result: tuple[Any] | None = None
    """What the task's code returned, once it has."""
    _marks: list[tuple[Stage, float, float]] = field(default_factory=list)

    def enter(self, stage: Stage) -> None:
        """Begin a stage, which ends the one before."""
        self._marks.append((stage, time.perf_counter(), time.process_time()))

    @property
    def stage(self) -> Stage:
        """The stage that the run is in."""
        return self._marks[-1][0] if self._marks else Stage.LOADING

    def begins(self, task: PythonTask[Any], inputs: Mapping[str, Any], /) -> None:
        """The task's own code begins; see `Watch`."""
        self.inputs = inputs
        self.enter(Stage.RUNNING)

    def returned(self, task: PythonTask[Any], result: Any, /) -> None:
        """The task's own code is done; see `Watch`."""
        self.result = (result,)
        self.enter(Stage.ENCODING)

    def spans(self) -> Iterator[Span]:
        """The stages with their times; the one that the run is in lasts until now."""
        ends = [*self._marks[1:], (self.stage, time.perf_counter(), time.process_time())]
        for (stage, wall, process), (_, wall_end, process_end) in zip(self._marks, ends, strict=True):
            yield Span(stage, wall_end - wall, process_end - process)
