"""``python -m flytewright.compat SCRIPT ARGUMENTS`` or ``-m MODULE ARGUMENTS``: run it with the switch on."""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path

from .finder import VARIABLE, install


def main() -> None:
    """Run a script or module, and let the processes that it starts have the switch on too."""
    arguments = sys.argv[1:]
    if not arguments or arguments == ["-m"]:
        sys.exit("usage: python -m flytewright.compat (SCRIPT | -m MODULE) [ARGUMENT ...]")
    os.environ[VARIABLE] = "1"
    install()
    if arguments[0] == "-m":
        sys.argv = arguments[1:]
        sys.path.insert(0, str(Path.cwd()))
        runpy.run_module(arguments[1], run_name="__main__", alter_sys=True)
    else:
        sys.argv = arguments
        sys.path.insert(0, str(Path(arguments[0]).resolve().parent))
        runpy.run_path(arguments[0], run_name="__main__")


if __name__ == "__main__":
    main()
