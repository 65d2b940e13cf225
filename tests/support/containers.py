"""Runs tasks as their containers do: a process, its command line, and the files that it reads and leaves."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from flytewright.authoring.array import ArrayNodeMapTaskResolver
from flytewright.authoring.resolver import default_task_resolver
from flytewright_idl.core.errors import ContainerError, ErrorDocument
from flytewright_idl.core.literals import Literal, LiteralMap, Primitive, Scalar


def integer(value: int) -> Literal:
    return Literal(scalar=Scalar(primitive=Primitive(integer=value)))


@dataclass(frozen=True)
class Ended:
    """What a container has left."""

    folder: Path
    code: int
    stderr: str

    @property
    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir()) if self.folder.is_dir() else []

    @property
    def outputs(self) -> dict[str, Literal]:
        assert "outputs.pb" in self.files, self.stderr
        return LiteralMap.parse((self.folder / "outputs.pb").read_bytes()).literals

    @property
    def error(self) -> ContainerError:
        error = ErrorDocument.parse((self.folder / "error.pb").read_bytes()).error
        assert error is not None
        return error


@dataclass(frozen=True)
class Container:
    """A container with some modules in its working folder."""

    code: Path

    @property
    def io(self) -> Path:
        return self.code.parent / "io"

    def command(self, task: str, module: str = "tasks", program: str = "execute") -> list[str]:
        """The command line that runs a task."""
        resolver = default_task_resolver.location
        arguments = ["task-module", module, "task-name", task]
        if program == "map_execute":
            arguments = ["vars", "", "resolver", resolver, *arguments]
            resolver = ArrayNodeMapTaskResolver.location
        prefixes = ["--output-prefix", f"{self.io}/out", "--raw-output-data-prefix", f"{self.io}/raw"]
        prefixes += ["--checkpoint-path", f"{self.io}/checkpoint", "--prev-checkpoint", '""']
        options = ["--inputs", f"{self.io}/inputs.pb", *prefixes, "--resolver", resolver, "--", *arguments]
        return [*program_of(program), *options]

    def give(self, **inputs: Literal) -> None:
        """Write the file of the inputs."""
        self.io.mkdir(exist_ok=True)
        (self.io / "inputs.pb").write_bytes(bytes(LiteralMap(literals=inputs)))

    def run(
        self, task: str, program: str = "execute", env: Mapping[str, str] | None = None, **inputs: Literal
    ) -> Ended:
        """Run a task to its end."""
        self.give(**inputs)
        return self.ended(self.command(task, program=program), env)

    def ended(self, command: list[str], env: Mapping[str, str] | None = None) -> Ended:
        """Run a command line to its end."""
        environment = {**os.environ, **(env or {})}
        done = subprocess.run(command, cwd=self.code, env=environment, capture_output=True, text=True, check=False)
        return Ended(self.io / "out", done.returncode, done.stderr)


def program_of(name: str) -> list[str]:
    """What starts one of the container programs, with this interpreter."""
    return [sys.executable, "-c", f"from flytewright_cli.entrypoint import {name}; {name}()"]
