"""Brings a task's code into its container, and then becomes the task."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from .. import sync
from ..bundle.archive import SUFFIX, digest_in_name
from ..bundle.unpacking import unpack
from ..errors import ValidationError, ValueMismatchError
from ..storage import paths
from ..storage.store import FileSystemStore

successor: Callable[[str, list[str], dict[str, str]], object] = os.execve
"""Replaces this process by a program; one that has the program loaded already puts a quicker way here."""


def fetch_and_run(distribution: str | None, destination: str | None, command: list[str]) -> None:
    """Unpack `distribution` into `destination` and replace this process by `command`, which finds the code there.

    The process is the same, so that signals and the exit code are the task's.
    """
    destination = destination or str(Path.cwd())
    target = Path(destination).expanduser().resolve()
    if os.pathsep in str(target):
        raise ValidationError(f"{str(target)!r} cannot hold code: Python's path is separated by {os.pathsep!r}")
    if distribution is not None:
        download(distribution, target)
        command = _told(command, distribution, destination)
    program = shutil.which(command[0])
    if program is None:
        raise ValidationError(f"there is no program {command[0]!r} in this container")
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [str(target), os.environ.get("PYTHONPATH")]))}
    successor(program, command, env)


def download(distribution: str, target: Path) -> None:
    """Fetch an archive of code and unpack it over what is in `target`; a pickled entity is only fetched.

    Raises:
        ValidationError: it is no archive of code, is not safe to unpack, or its content is not what its name says.
    """
    name = paths.base_name(distribution)
    is_archive = name.endswith(SUFFIX)
    if not is_archive and name != _pickle_file():
        raise ValidationError(f"{distribution} is neither an archive {SUFFIX} nor {_pickle_file()}")
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="flytewright-") as folder:
        fetched = Path(folder) / name
        sync.run(FileSystemStore().get(distribution, fetched))
        if is_archive:
            unpack(fetched, target, digest=digest_in_name(name))
        else:
            shutil.copyfile(fetched, target / name)


def _pickle_file() -> str:
    from ..authoring.pickled_resolver import PICKLE_FILE  # a third of the time that starting takes

    return PICKLE_FILE


def download_distribution(additional_distribution: str, destination: str) -> None:
    """As `download`, by the name that flytekit's users know, into a folder that is there."""
    if not Path(destination).is_dir():
        raise ValueMismatchError(f"{destination!r} is no folder to unpack code in")
    download(additional_distribution, Path(destination))


def _told(command: list[str], distribution: str, destination: str) -> list[str]:
    """The command, told where the code is, for the tasks that a dynamic task calls; it goes before the resolver."""
    end = command.index("--") if "--" in command else len(command)
    if "--resolver" not in command[:end]:
        return command
    at = command.index("--resolver")
    return [*command[:at], "--dynamic-addl-distro", distribution, "--dynamic-dest-dir", destination, *command[at:]]
