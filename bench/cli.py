"""What the command line costs until it has printed: beside a bare interpreter, and pyflyte where it is installed.

Wall time is what people wait; time of the processor is what it takes on a machine that does nothing else.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from support import REPETITIONS, Spread

SOURCE = """
from PACKAGE import task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def wf(x: int) -> int:
    return double(x=x)
"""
PEER = "FLYTEKIT_PYTHON"
"""The variable that names the interpreter of an environment with flytekit."""


def commands(folder: Path) -> dict[str, Sequence[str]]:
    """What is measured, by what it is called."""
    (folder / "flows.py").write_text(SOURCE.replace("PACKAGE", "flytewright"))
    (folder / "peer_flows.py").write_text(SOURCE.replace("PACKAGE", "flytekit"))
    wright = str(Path(sys.executable).with_name("wright"))
    found: dict[str, Sequence[str]] = {
        "bare interpreter": (sys.executable, "-c", "pass"),
        "import flytewright": (sys.executable, "-c", "import flytewright"),
        "wright --help": (wright, "--help"),
        "wright run flows.py wf --x 1": (wright, "run", "flows.py", "wf", "--x", "1"),
    }
    peer = os.environ.get(PEER)
    if peer:
        pyflyte = str(Path(peer).with_name("pyflyte"))
        found["pyflyte --help"] = (pyflyte, "--help")
        found["pyflyte run peer_flows.py wf --x 1"] = (pyflyte, "run", "peer_flows.py", "wf", "--x", "1")
    return found


def cost(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> tuple[float, float]:
    """Seconds of wall time and of the processor."""
    before, start = os.times(), time.perf_counter()
    subprocess.run(command, cwd=folder, env=dict(environment), check=True, capture_output=True)
    wall, after = time.perf_counter() - start, os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return wall, used


def main() -> None:
    """Print the table."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        measured = commands(folder)
        for command in measured.values():
            cost(command, folder, environment)  # so that the byte code is there
        samples: dict[str, list[tuple[float, float]]] = {name: [] for name in measured}
        for _ in range(REPETITIONS):
            for name, command in measured.items():
                samples[name].append(cost(command, folder, environment))
    print(f"Python {sys.version.split()[0]}; median (lowest-highest) of {REPETITIONS} interleaved runs")
    print(f"  {'':36}{'wall time':30}processor")
    for name, own in samples.items():
        wall, used = (Spread.of(each) for each in zip(*own, strict=True))
        print(f"  {name:36}{f'{wall:s}':30}{used:s}")


if __name__ == "__main__":
    main()
