"""The real command line against a real backend, each a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from flytewright.sandbox import daemon

FLOWS = '''
from dataclasses import dataclass
from flytewright import FlyteFile, map_task, task, workflow

@dataclass
class Box:
    width: int
    names: list[str]

@task
def double(x: int) -> int:
    """Twice as much.

    :param x: how much
    """
    return 2 * x

@task
def total(xs: list[int]) -> int:
    return sum(xs)

@task
def widen(box: Box, by: int) -> Box:
    return Box(box.width + by, box.names + ["wide"])

@task
def shout(file: FlyteFile) -> FlyteFile:
    out = FlyteFile.new("shout.txt")
    with open(file) as source, open(out, "w") as target:
        target.write(source.read().upper())
    return out

@task
def fails(x: int) -> int:
    raise RuntimeError(f"no luck with {x}")

@workflow
def doubles(xs: list[int]) -> int:
    """Twice the sum."""
    return total(xs=map_task(double)(x=xs))

@workflow
def boxes(box: Box, by: int = 3) -> Box:
    return widen(box=box, by=double(x=by))

@workflow
def loud(file: FlyteFile) -> FlyteFile:
    return shout(file=file)

@workflow
def broken(x: int) -> int:
    return double(x=fails(x=x))
'''


@dataclass(frozen=True)
class Wright:
    """Runs ``wright`` in a folder."""

    folder: Path
    env: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "flytewright_cli.main", *arguments]
        env = {**os.environ, **self.env}
        return subprocess.run(command, cwd=self.folder, env=env, capture_output=True, text=True, check=False)

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """A command that goes on."""
        command = [sys.executable, "-m", "flytewright_cli.main", *arguments]
        env = {**os.environ, **self.env}
        return subprocess.Popen(
            command, cwd=self.folder, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def succeed(self, *arguments: str) -> str:
        """What a command prints on stdout; it must end with 0."""
        done = self(*arguments)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def fail(self, *arguments: str, code: int = 1) -> str:
        """What a command prints on stderr; it must end with `code`."""
        done = self(*arguments)
        assert done.returncode == code, (done.stdout, done.stderr)
        return done.stderr


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "flows.py").write_text(FLOWS)
    return tmp_path


@pytest.fixture
def wright(folder: Path) -> Wright:
    """The command line without a backend."""
    return Wright(folder, {"HOME": str(folder)})


@pytest.fixture(scope="session")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The endpoint of a backend for all tests that want one."""
    folder = tmp_path_factory.mktemp("sandbox")
    status = daemon.start(folder, port=0, http_port=0)
    assert status.endpoint is not None
    yield status.endpoint
    daemon.stop(folder)


@pytest.fixture
def remote(folder: Path, backend: str) -> Wright:
    """The command line with a backend configured."""
    return Wright(folder, {"HOME": str(folder), "FLYTE_PLATFORM_URL": backend, "FLYTE_PLATFORM_INSECURE": "true"})
