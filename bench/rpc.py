"""Calls per second of `Client`, flytekit's client and grpcio.aio, in turns against one server on this machine.

flytekit needs an environment of its own, because it pins other versions: ``nox -s flytekit`` makes one, and
``--flytekit PYTHON`` or the variable FLYTEKIT_PYTHON says where another one is.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from support import Spread, ratio

PEERS = Path(__file__).parent / "peers"
REPETITIONS = 9
MEASURES = {
    "sequential": "GetExecution, one after another",
    "concurrent": "GetExecution, 64 in flight",
    "list": "ListExecutions(100), read",
    "first": "first call, with connecting",
}
MEBIBYTE = 1 << 20


class Worker:
    """A process that measures one client when asked."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def answer(self) -> str:
        """The next line that it prints."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self._process.args} ended")
        return line

    def measure(self, name: str) -> float:
        """The number that it measures."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{name}\n")
        self._process.stdin.flush()
        return float(self.answer())


@contextmanager
def running(python: str, script: str, *arguments: str) -> Iterator[Worker]:
    """One script of peers/ in a process of its own."""
    command = [python, str(PEERS / script), *arguments]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Worker(process)
        finally:
            process.kill()


def in_turns(workers: Mapping[str, Worker], measure: str) -> dict[str, list[float]]:
    """Samples of every client, after one that only warms it up."""
    samples: dict[str, list[float]] = {name: [] for name in workers}
    for _ in range(REPETITIONS + 1):
        for name, worker in workers.items():
            samples[name].append(worker.measure(measure))
    return {name: each[1:] for name, each in samples.items()}


def report(measure: str, samples: Mapping[str, list[float]]) -> None:
    """Print what each client takes, and how many times longer the others take than ours."""
    print(f"\n{MEASURES[measure]}")
    ours = samples["flytewright"]
    for name, each in samples.items():
        seconds = Spread.of(each)
        against = "" if each is ours else f"   {ratio(each, ours):x} times ours"
        print(f"  {name:12} {1 / seconds.median:7.0f} calls/s   {seconds:s}{against}", flush=True)


def main() -> None:
    """Measure all of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--flytekit", metavar="PYTHON", default=os.environ.get("FLYTEKIT_PYTHON"))
    parser.add_argument("--no-leak", action="store_true", help="leave out the 100,000 calls")
    options = parser.parse_args()
    with ExitStack() as stack:
        port = stack.enter_context(running(sys.executable, "server.py")).answer().strip()
        scripts = {"flytewright": (sys.executable, "ours.py"), "grpcio.aio": (sys.executable, "aio.py")}
        if options.flytekit:
            scripts["flytekit"] = (options.flytekit, "theirs.py")
        else:
            print(
                "flytekit is left out: `nox -s flytekit` makes its environment, --flytekit or FLYTEKIT_PYTHON names it"
            )
        workers = {name: stack.enter_context(running(*script, f"127.0.0.1:{port}")) for name, script in scripts.items()}
        for measure in MEASURES:
            report(measure, in_turns(workers, measure))
        if not options.no_leak:
            ours = workers["flytewright"]
            print(f"\nmemory more after 100,000 calls: {ours.measure('growth') / MEBIBYTE:.2f} MiB resident;", end=" ")
            print(f"after 12,800 calls: {ours.measure('traced') / 1024:.1f} KiB held by Python")


main()
