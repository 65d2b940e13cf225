"""Plugins that installed packages announce as entry points of the group ``flytewright.plugins``."""

from __future__ import annotations

from importlib.metadata import entry_points

__all__ = ["GROUP", "entry_points", "load_implicit_plugins"]

GROUP = "flytewright.plugins"


def load_implicit_plugins() -> None:
    """Import what packages announce, so that it registers its types, tasks and file systems; once is enough."""
    for each in entry_points(group=GROUP):
        each.load()
