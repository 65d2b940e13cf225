"""What compiling costs beside flytekit: a module's package, one large workflow, and a node of workflows that grow."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from support import Spread, ratio

ROOT = Path(__file__).parent
TASKS, WORKFLOWS, NODES = 500, 100, 10
LARGE = 2_000
SIZES = (100, 1_000, 10_000)
TURNS = 5


def module(sdk: str) -> str:
    """The source of many tasks, and of workflows of ten nodes each."""
    lines = [f"from {sdk} import task, workflow"]
    lines += [
        f"@task(retries={index % 3})\ndef t{index}(x: int, y: str = 'a') -> int:\n    return x"
        for index in range(TASKS)
    ]
    for index in range(WORKFLOWS):
        calls = "\n".join(f"    x = t{(index * NODES + node) % TASKS}(x=x)" for node in range(NODES))
        lines.append(f"@workflow\ndef w{index}(x: int) -> int:\n{calls}\n    return x")
    return "\n\n".join(lines) + "\n"


def workflow(sdk: str, nodes: int) -> str:
    """The source of one workflow with a chain of nodes."""
    return f"""from {sdk} import task, workflow

@task
def step(x: int, y: str = "a") -> int:
    return x

@workflow
def flow(x: int) -> int:
    for _ in range({nodes}):
        x = step(x=x)
    return x
"""


def measure(python: str, script: str, source: str) -> float:
    """Processor seconds of a fresh interpreter to load the source and to package it, imports of the SDK apart."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "measured_module.py").write_text(source, encoding="utf-8")
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        command = [python, str(ROOT / "peers" / script), folder]
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment, cwd=folder)
        found: float = json.loads(done.stdout.splitlines()[-1])
        return found


def ours(source: str) -> float:
    """Seconds of flytewright."""
    return measure(sys.executable, "package_with_flytewright.py", source)


def theirs(source: str) -> float:
    """Seconds of flytekit."""
    return measure(os.environ["FLYTEKIT_PYTHON"], "package_with_flytekit.py", source)


def compare(name: str, mine: str, yours: str) -> None:
    """Print what both take, turn by turn."""
    turns = range(TURNS)
    if "FLYTEKIT_PYTHON" not in os.environ:
        print(f"  {name:50}{Spread.of([ours(mine) for _ in turns]):s}   (nox -s flytekit gives the other side)")
        return
    pairs = [(ours(mine), theirs(yours)) for _ in turns]
    own, other = [one for one, _ in pairs], [one for _, one in pairs]
    print(f"  {name:50}{Spread.of(own):s}   flytekit {Spread.of(other):s}   {ratio(other, own):x} times faster")


def main() -> None:
    """Print the table."""
    print(f"Python {sys.version.split()[0]}; median (lowest-highest) of {TURNS} fresh interpreters, processor time")
    what = f"{TASKS} tasks, {WORKFLOWS} workflows of {NODES} nodes"
    compare(f"package: {what}", module("flytewright"), module("flytekit"))
    compare(f"package: one workflow of {LARGE} nodes", workflow("flytewright", LARGE), workflow("flytekit", LARGE))
    for size in SIZES:
        per_node = [ours(workflow("flytewright", size)) / size for _ in range(TURNS)]
        print(f"  per node of a workflow of {size:<6}                {Spread.of(per_node):s}")


if __name__ == "__main__":
    main()
