"""A program that stands for a container engine: it runs containers as processes of this machine.

The folders that a container sees are those of the machine: where its command names them, it is told the real ones.
"""

from __future__ import annotations

import sys
from pathlib import Path

_PROGRAM = """#!{python} -S
import os, signal, subprocess, sys
from pathlib import Path

HERE = Path({here!r})

def note(text):
    with (HERE / "calls").open("a") as calls:
        calls.write(text + "\\n")

def run(arguments):
    options, volumes, environment, entry = [], {{}}, {{"PATH": os.environ["PATH"]}}, []
    while arguments[0].startswith("--"):
        name, _, value = arguments.pop(0).partition("=")
        if name == "--volume":
            here, _, there = value.partition(":")
            volumes[there] = here
        elif name == "--env":
            key, _, said = value.partition("=")
            environment[key] = said
        elif name == "--entrypoint":
            entry = [value]
        elif name == "--name":
            label = value
        else:
            options.append(f"{{name}}={{value}}")
    image, *words = arguments
    note(" ".join(["run", image, *sorted(volumes), *options]))
    if image.startswith("missing"):
        print(f"Unable to find image {{image!r}} locally", file=sys.stderr)
        sys.exit(125)
    command = [*entry, *words] or ["sh", "-c", (HERE / "image").read_text()]
    for there, here in volumes.items():
        command = [word.replace(there, here) for word in command]
    process = subprocess.Popen(command, env=environment, start_new_session=True)
    (HERE / label).write_text(str(process.pid))
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # as the first process of a container does not end by it
    code = process.wait()
    (HERE / label).unlink(missing_ok=True)
    sys.exit(128 - code if code < 0 else code)

def remove(label):
    pid = HERE / label
    if pid.exists():
        note("rm")
        os.killpg(int(pid.read_text()), signal.SIGKILL)

verb, *rest = sys.argv[1:]
if verb == "run":
    run(rest[1:])
elif verb == "rm":
    remove(rest[1])
"""


class Machine:
    """The program, and what it was asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "engine"
        self.path.write_text(_PROGRAM.format(python=sys.executable, here=str(folder)))
        self.path.chmod(0o755)

    @property
    def calls(self) -> list[str]:
        """What was run, and whether something was removed that still ran."""
        log = self.folder / "calls"
        return log.read_text().splitlines() if log.exists() else []
