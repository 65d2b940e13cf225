"""The compatibility switch: code written for flytekit, plugins included, runs on flytewright unchanged.

    import flytewright.compat

    flytewright.compat.install()

    import flytekit  # is flytewright from here on

`wright --compat`, ``FLYTEWRIGHT_COMPAT=1`` and ``python -m flytewright.compat SCRIPT`` do the same for a process.
"""

from .finder import VARIABLE, install, installed, uninstall

__all__ = ["VARIABLE", "install", "installed", "uninstall"]
