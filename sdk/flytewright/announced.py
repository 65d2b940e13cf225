"""What installed packages announce as entry points, read without `importlib.metadata` where there is nothing."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint


def announced(*groups: str) -> tuple[EntryPoint, ...]:
    """The entry points of some groups, group after group.

    To look at the files takes a few milliseconds, and to import and ask `importlib.metadata` forty.
    """
    sections = [f"[{group}]".encode() for group in groups]
    if not any(_may_announce(folder, sections) for folder in sys.path):
        return ()
    from importlib.metadata import entry_points

    return tuple(each for group in groups for each in entry_points(group=group))


def _may_announce(folder: str, sections: list[bytes]) -> bool:
    """Whether a package in a folder of `sys.path` may announce something."""
    try:
        with os.scandir(folder or ".") as entries:
            places = [each.path for each in entries if each.name.endswith((".dist-info", ".egg-info"))]
    except NotADirectoryError:
        return True  # an archive, which only importlib.metadata can read
    except OSError:
        return False
    return any(_announces(place, sections) for place in places)


def _announces(place: str, sections: list[bytes]) -> bool:
    try:
        with open(f"{place}/entry_points.txt", "rb", buffering=0) as file:  # noqa: PTH123 - asked of every package
            said = file.read()
    except OSError:
        return False
    return any(section in said for section in sections)
