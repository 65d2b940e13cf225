"""How soon the embedded backend answers, and what it takes: one process, started and stopped several times."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

from flytewright.sandbox import daemon
from support import Spread

STARTS = 5


def one_start() -> tuple[float, float]:
    """Seconds from the call to the first answer, and the process's memory then in MB."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        status = daemon.start(Path(folder), port=0, http_port=0)
        seconds = time.perf_counter() - started
        try:
            return seconds, _resident(status.pid)
        finally:
            daemon.stop(Path(folder))


def _resident(pid: int | None) -> float:
    lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1024


def main() -> None:
    """Print the figures."""
    print(f"Python {sys.version.split()[0]}; median (lowest-highest) of {STARTS} starts")
    starts = [one_start() for _ in range(STARTS)]
    print(f"  answers after  {Spread.of([seconds for seconds, _ in starts]):s}")
    print(f"  resident       {Spread.of([memory for _, memory in starts])} MB")


if __name__ == "__main__":
    main()
