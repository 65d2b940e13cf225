"""Packages that a container installs before it runs its task, as its image specification asks."""

from __future__ import annotations

import os
import sys

from ..errors import UserError
from ..image.names import RUNTIME_PACKAGES


def install_runtime_packages() -> None:
    """Install what the environment names; `UserError` with pip's last words when that fails."""
    packages = os.environ.get(RUNTIME_PACKAGES, "").split()
    if not packages:
        return
    import importlib
    import site
    import subprocess

    done = subprocess.run(
        [sys.executable, "-m", "pip", "install", *packages], capture_output=True, text=True, check=False
    )
    if done.returncode:
        words = "\n".join(done.stderr.strip().splitlines()[-10:])
        raise UserError(f"pip cannot install the image's runtime_packages, {', '.join(packages)}:\n{words}")
    importlib.reload(site)
    importlib.invalidate_caches()
