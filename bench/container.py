"""What a task's container costs beyond a bare interpreter: processes, side by side, with warm byte code."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from flytewright.authoring.resolver import default_task_resolver
from support import Spread, interleaved

LIMIT = 0.15
"""Seconds that a task which does nothing may cost beyond a bare interpreter."""

TASKS = """
from {sdk} import task

@task
def noop() -> None:
    pass
"""
IO = ["--inputs", "inputs.pb", "--output-prefix", "out", "--raw-output-data-prefix", "raw"]


def candidates(folder: Path) -> Mapping[str, list[str]]:
    """The command line of each candidate, to be run in `folder`."""
    (folder / "inputs.pb").touch()
    (folder / "ours.py").write_text(TASKS.format(sdk="flytewright"))
    ours = [sys.executable, "-c", "from flytewright_cli.entrypoint import execute; execute()"]
    found = {
        "bare interpreter": [sys.executable, "-c", "pass"],
        "import asyncio": [sys.executable, "-c", "import asyncio"],
        "wright-execute, a task that does nothing": [*ours, *IO, *task(default_task_resolver.location, "ours")],
    }
    theirs = os.environ.get("FLYTEKIT_PYTHON")
    if theirs:
        (folder / "theirs.py").write_text(TASKS.format(sdk="flytekit"))
        resolver = default_task_resolver.location.replace("flytewright", "flytekit")
        found["pyflyte-execute, the same"] = [
            str(Path(theirs).with_name("pyflyte-execute")),
            *IO,
            *task(resolver, "theirs"),
        ]
    return found


def task(resolver: str, module: str) -> list[str]:
    """The arguments that lead to the task that does nothing."""
    return ["--resolver", resolver, "--", "task-module", module, "task-name", "noop"]


def run(command: list[str], folder: Path) -> None:
    """Run a process that may write byte code."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run(command, check=True, cwd=folder, env=environment, capture_output=True)


def main() -> None:
    """Print the table."""
    version = sys.version.split()[0]
    print(f"Python {version}; median (lowest-highest) of interleaved runs, and beyond a bare interpreter")
    with tempfile.TemporaryDirectory() as folder:
        calls = {name: partial(run, command, Path(folder)) for name, command in candidates(Path(folder)).items()}
        samples = interleaved(calls)
    bare = samples["bare interpreter"]
    for name, own in samples.items():
        beyond = Spread.of([one - other for one, other in zip(own, bare, strict=True)])
        print(f"  {name:44}{Spread.of(own):s}" + (f"   +{beyond:s}" if own is not bare else ""))
    print(f"  wanted of wright-execute: at most +{LIMIT * 1e3:.0f} ms")


if __name__ == "__main__":
    main()
