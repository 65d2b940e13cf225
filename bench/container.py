"""What a task's container costs beyond a bare interpreter: processes, side by side, with warm byte code."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from flytewright.authoring.resolver import default_task_resolver
from support import Spread

LIMIT = 0.15
"""Seconds that a task which does nothing may cost beyond a bare interpreter."""

TURNS = 15

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


def run(command: list[str], folder: Path) -> tuple[float, float]:
    """Seconds that a process took, and seconds that it kept a core busy; it may write byte code."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begin = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return wall, usage.ru_utime + usage.ru_stime


def main() -> None:
    """Print the table; on a busy machine the time of the core says more."""
    version = sys.version.split()[0]
    print(f"Python {version}; median (lowest-highest) beyond a bare interpreter of {TURNS} runs, in turns")
    samples: dict[str, list[tuple[float, float]]] = {}
    with tempfile.TemporaryDirectory() as name:
        commands = candidates(Path(name))
        for command in commands.values():
            run(command, Path(name))
        for _ in range(TURNS):
            for candidate, command in commands.items():
                samples.setdefault(candidate, []).append(run(command, Path(name)))
    bare, *others = samples
    for candidate in others:
        pairs = list(zip(samples[candidate], samples[bare], strict=True))
        wall, core = (Spread.of([one[kind] - other[kind] for one, other in pairs]) for kind in (0, 1))
        print(f"  {candidate:42}wall +{wall:s}   core +{core:s}")
    print(f"  wanted of wright-execute: at most +{LIMIT * 1e3:.0f} ms")


if __name__ == "__main__":
    main()
