"""Plugins that installed packages announce as entry points."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from ..announced import announced

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint, entry_points

__all__ = ["GROUPS", "entry_points", "load_implicit_plugins"]

GROUPS = ("flytewright.plugins", "flytekit.plugins")
"""The groups of entry points that are read: our own, and that of packages made for flytekit."""

_log = logging.getLogger("flytewright")


def load_implicit_plugins() -> None:
    """Import what packages announce, so that it registers its types, tasks and file systems; once is enough.

    A plugin that cannot be imported is reported with a warning, and left out.
    """
    for each in announced(*GROUPS):
        _load(each)


def __getattr__(name: str) -> Any:
    """`entry_points`, imported when somebody asks for it."""
    if name == "entry_points":
        from importlib.metadata import entry_points

        return entry_points
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _load(plugin: EntryPoint) -> None:
    try:
        plugin.load()
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == "flytekit":
            hint = "; it is made for flytekit: switch on flytewright.compat (wright --compat) to use it"
        else:
            hint = ""
        _log.warning("plugin %s (%s) is left out: %s%s", plugin.name, plugin.value, error, hint)
    except Exception as error:  # noqa: BLE001 - whatever the plugin's own code raises
        _log.warning("plugin %s (%s) is left out: %s: %s", plugin.name, plugin.value, type(error).__name__, error)
