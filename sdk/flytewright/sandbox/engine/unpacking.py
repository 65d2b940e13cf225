"""Where a task's code is unpacked: in its own folder, for a path of its image would be one of the user's files here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import Final

_UNPACKING: Final = {"pyflyte-fast-execute", "wright-fast-execute"}
"""The programs that unpack code, and then become the task."""
_OPTION: Final = "--dest-dir"
_HERE: Final = "."


def into_own_folder(command: Sequence[str]) -> list[str]:
    """The command, whose code is unpacked into the folder that it runs in."""
    if not command or PurePath(command[0]).name not in _UNPACKING:
        return list(command)
    end = command.index("--") if "--" in command else len(command)
    options = list(command[:end])
    for position, option in enumerate(options):
        if option.startswith(f"{_OPTION}="):
            options[position] = f"{_OPTION}={_HERE}"
        elif position and options[position - 1] == _OPTION:
            options[position] = _HERE
    return [*options, *command[end:]]
