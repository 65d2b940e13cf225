"""What values cost on their way to literals and back, beside flytekit with its cache of literals cleared.

Not named ``types``, as a script of that name would stand before the standard library's module for all scripts here.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from support import Spread, ratio

PEERS = Path(__file__).parent / "peers"
TURNS = 7
MEASURES = (
    *(
        f"{values}, {way}"
        for values in (
            "list[int] of 100,000",
            "dict[str, float] of 10,000",
            "1,000 nested dataclasses",
            "1,000 pydantic models",
        )
        for way in ("to literals", "back")
    ),
    "ordinary file",
    "file of a container",
)
TITLES = {"ordinary file": "100 MB file of an ordinary path", "file of a container": "100 MB file of a container"}
HEAVY = ("pandas", "numpy", "pyarrow")
ROUND_TRIP = """
import json, sys, time
start = time.perf_counter()
from {sdk}.core.context_manager import FlyteContextManager
from {sdk}.core.type_engine import TypeEngine
context = FlyteContextManager.current_context()
hint = dict[str, list[int]]
literal = TypeEngine.to_literal(context, {{"a": [1]}}, hint, TypeEngine.to_literal_type(hint))
assert TypeEngine.to_python_value(context, literal, hint) == {{"a": [1]}}
taken = time.perf_counter() - start
print(json.dumps([taken, [name for name in {heavy} if name in sys.modules]]))
"""


class Worker:
    """A process that measures one SDK when asked."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def measure(self, name: str) -> float:
        """Seconds of one measure."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(name, file=self._process.stdin, flush=True)
        return float(self._process.stdout.readline())


@contextmanager
def running(python: str, sdk: str) -> Iterator[Worker]:
    """A worker in an interpreter of its own."""
    command = [python, str(PEERS / "type_engine.py"), sdk]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Worker(process)
        assert process.stdin is not None
        process.stdin.close()


def first_round_trip(python: str, sdk: str) -> tuple[float, list[str]]:
    """Seconds that a fresh interpreter takes to import the engine and use it, and the heavy libraries it then has."""
    command = [python, "-c", ROUND_TRIP.format(sdk=sdk, heavy=HEAVY)]
    taken, imported = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return taken, imported


def main() -> None:
    """Print the table."""
    pythons = {"flytewright": sys.executable}
    if "FLYTEKIT_PYTHON" in os.environ:
        pythons["flytekit"] = os.environ["FLYTEKIT_PYTHON"]
    else:
        print("flytekit is left out: `nox -s flytekit` makes its environment, FLYTEKIT_PYTHON names another")
    print(f"Python {sys.version.split()[0]}; median (lowest-highest) of {TURNS} turns, each side in its turn")
    with ExitStack() as stack:
        workers = {sdk: stack.enter_context(running(python, sdk)) for sdk, python in pythons.items()}
        for measure in MEASURES:
            samples: dict[str, list[float]] = {sdk: [] for sdk in workers}
            for _ in range(TURNS):
                for sdk, worker in workers.items():
                    samples[sdk].append(worker.measure(measure))
            report(TITLES.get(measure, measure), samples)
    firsts = {sdk: [first_round_trip(python, sdk) for _ in range(TURNS)] for sdk, python in pythons.items()}
    report("first round trip, with imports", {sdk: [taken for taken, _ in each] for sdk, each in firsts.items()})
    for sdk, each in firsts.items():
        print(f"  of {', '.join(HEAVY)}, {sdk} has imported for it: {', '.join(each[0][1]) or 'none'}")


def report(title: str, samples: dict[str, list[float]]) -> None:
    """Print what both sides take, and how many times faster ours is."""
    ours, theirs = samples["flytewright"], samples.get("flytekit")
    line = f"  {title:40}{Spread.of(ours):s}"
    if theirs:
        line += f"   flytekit {Spread.of(theirs):s}   {ratio(theirs, ours):x} times faster"
    print(line, flush=True)


if __name__ == "__main__":
    main()
