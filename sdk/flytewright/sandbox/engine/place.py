"""Where one try of a task finds its inputs and leaves what it makes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from flytewright_idl.core import TaskLog

from .context import Context
from .names import unique_name

_CHECKPOINTS = "_flytecheckpoints"
_LONGEST = 63
"""The longest name of a try: one of Kubernetes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The files and folders of one try."""

    inputs: Path
    outputs: Path
    """The folder for ``outputs.pb``, ``error.pb``, …"""
    name: str
    """What the try is called where it must be told from all others."""
    raw: str
    checkpoint: str
    previous_checkpoint: str
    log: Path
    folder: Path
    hold: Path

    @classmethod
    def of(
        cls, context: Context, name: tuple[str, ...], attempt: int, *, inputs: Path, outputs: Path, recovered: str = ""
    ) -> Place:
        """The place of a try; `name` tells what is tried from all else in the execution: a node, an item of a node.

        The first try goes on from the checkpoint that the execution before it left, when one is `recovered`.
        """
        folder, key = context.platform.folder, context.key
        prefix = context.settings.raw_output_prefix.rstrip("/")
        full, before = (unique_name(key.name, *name, str(each), length=_LONGEST) for each in (attempt, attempt - 1))
        own = Path(*key, *(quote(part, safe="") for part in name))
        return cls(
            inputs=inputs,
            outputs=outputs,
            name=full,
            raw=f"{prefix}/{full}",
            checkpoint=f"{prefix}/{full}/{_CHECKPOINTS}",
            previous_checkpoint=f"{prefix}/{before}/{_CHECKPOINTS}" if attempt else recovered,
            log=folder.task_logs / own / f"{attempt}.log",
            folder=folder.work / own / str(attempt),
            hold=folder.work / own / f"{attempt}.hold",
        )

    def task_log(self, name: str) -> TaskLog:
        """The link to what the try prints."""
        return TaskLog(uri=str(self.log), name=name)
