"""Brings a task's code into its container, and then becomes the task."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from .. import sync
from ..bundle.archive import unpack
from ..errors import ValidationError
from ..storage.store import FileSystemStore


def fetch_and_run(distribution: str | None, destination: str | None, command: list[str]) -> None:
    """Unpack `distribution` into `destination` and replace this process by `command`, which finds the code there.

    The process is the same, so that signals and the exit code are the task's.
    """
    destination = destination or str(Path.cwd())
    target = Path(destination).expanduser().resolve()
    if distribution is not None:
        _fetch(distribution, target)
        command = _told(command, distribution, destination)
    program = shutil.which(command[0])
    if program is None:
        raise ValidationError(f"there is no program {command[0]!r} in this container")
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [str(target), os.environ.get("PYTHONPATH")]))}
    os.execve(program, command, env)  # noqa: S606 - becoming the task is the purpose


def _fetch(distribution: str, target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="flytewright-") as folder:
        archive = Path(folder) / "code.tar.gz"
        sync.run(FileSystemStore().get(distribution, archive))
        unpack(archive, target)


def _told(command: list[str], distribution: str, destination: str) -> list[str]:
    """The command, told where the code is, for the tasks that a dynamic task calls; it goes before the resolver."""
    end = command.index("--") if "--" in command else len(command)
    if "--resolver" not in command[:end]:
        return command
    at = command.index("--resolver")
    return [*command[:at], "--dynamic-addl-distro", distribution, "--dynamic-dest-dir", destination, *command[at:]]
