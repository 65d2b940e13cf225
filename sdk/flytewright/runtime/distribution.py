"""Brings a task's code into its container, and then becomes the task."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
from pathlib import Path

from ..bundle.archive import unpack
from ..errors import ValidationError
from ..storage.store import FileSystemStore


def fetch_and_run(distribution: str, destination: str, command: list[str]) -> None:
    """Unpack `distribution` into `destination` and replace this process by `command`, run from there."""
    target = Path(destination).resolve()
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="flytewright-") as folder:
        archive = Path(folder) / "code.tar.gz"
        asyncio.run(FileSystemStore().get(distribution, archive))
        unpack(archive, target)
    program = shutil.which(command[0])
    if program is None:
        raise ValidationError(f"there is no program {command[0]!r} in this container")
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [str(target), os.environ.get("PYTHONPATH")]))}
    os.chdir(target)
    os.execve(program, command, env)  # noqa: S606 - becoming the task is the purpose
