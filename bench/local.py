"""What local calls cost beside flytekit: a task, a chain, a dynamic task, a map and an eager workflow."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from support import Spread, ratio

SCRIPT = Path(__file__).parent / "peers/local_calls.py"
TURNS = 7
CALLS = (
    "one call of a task",
    "chain of 100 tasks, a task",
    "dynamic of 200 tasks, a task",
    "map_task over 10,000 items, an item",
    "eager of one task",
    "eager of 20 tasks, a task",
)


@contextmanager
def caller(python: str, sdk: str) -> Iterator[subprocess.Popen[str]]:
    """A process that calls things with one SDK when it is told to."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    with subprocess.Popen(
        [python, str(SCRIPT), sdk], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()


def seconds(process: subprocess.Popen[str], call: str) -> float:
    """What one unit of a call takes now."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{call}\n")
    process.stdin.flush()
    found: float = json.loads(process.stdout.readline())
    return found


def main() -> None:
    """Measure both, in turns."""
    python = os.environ.get("FLYTEKIT_PYTHON")
    with caller(sys.executable, "flytewright") as ours:
        if python is None:
            for call in CALLS:
                print(f"  {call:40}{Spread.of([seconds(ours, call) for _ in range(TURNS)]):s}   (nox -s flytekit …)")
            return
        with caller(python, "flytekit") as theirs:
            for call in CALLS:
                pairs = [(seconds(ours, call), seconds(theirs, call)) for _ in range(TURNS)]
                own, other = [one for one, _ in pairs], [one for _, one in pairs]
                print(
                    f"  {call:40}{Spread.of(own):s}   flytekit {Spread.of(other):s}   {ratio(other, own)} times faster"
                )


if __name__ == "__main__":
    print("Local calls:")
    main()
