"""Starts a sandbox beside this process, stops it, and tells whether one runs."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .errors import SandboxError
from .folder import Running, StateFolder, default_folder

_POLL: Final = 0.02
"""Seconds between looks at a sandbox that starts or stops."""


_started: Final[dict[int, subprocess.Popen[bytes]]] = {}
"""The sandboxes that this process has started, which it buries when they end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Whether a sandbox runs on a state folder, and where it answers."""

    folder: Path
    running: Running | None
    changed: bool = False
    """Whether the call that gave this status started or stopped it."""

    @property
    def is_running(self) -> bool:
        """Whether it runs."""
        return self.running is not None

    @property
    def endpoint(self) -> str | None:
        """Where it answers gRPC calls."""
        return self.running.endpoint if self.running else None

    @property
    def http_url(self) -> str | None:
        """Where data goes up and down."""
        return self.running.http_url if self.running else None

    @property
    def pid(self) -> int | None:
        """Its process."""
        return self.running.pid if self.running else None


def status(folder: Path | None = None) -> Status:
    """Whether a sandbox runs on the folder, by default the user's own."""
    state = StateFolder(folder or default_folder())
    return Status(folder=state.root, running=state.running())


def start(
    folder: Path | None = None,
    *,
    port: int | None = None,
    http_port: int | None = None,
    task_environment: Mapping[str, str] | None = None,
    timeout: float = 20,
) -> Status:
    """Start a sandbox and wait until it answers; one that runs already is left as it is.

    Raises `SandboxError` with what the sandbox said when it does not come up, or not within `timeout` seconds.
    """
    state = StateFolder(folder or default_folder())
    running = _wait_while_in_use(state, timeout)
    if running is not None:
        return Status(folder=state.root, running=running)
    state.prepare()
    with state.log.open("ab") as log:
        begin = log.tell()
        process = subprocess.Popen(
            _command(state, port, http_port),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env={**os.environ, **_task_environment(task_environment or {})},
            start_new_session=True,
        )
    _started[process.pid] = process
    return Status(folder=state.root, running=_wait_until_up(state, process, begin, timeout), changed=True)


def _wait_while_in_use(state: StateFolder, timeout: float) -> Running | None:
    """The sandbox that uses the folder, once it answers; None when none does, or none any more."""
    deadline = time.monotonic() + timeout
    while state.in_use():
        running = state.running()
        if running is not None and _answers(running):
            return running
        if time.monotonic() > deadline:
            raise SandboxError(f"{state.root} is in use by a process that does not answer: see {state.log}")
        time.sleep(_POLL)
    return None


def _command(state: StateFolder, port: int | None, http_port: int | None) -> list[str]:
    command = [sys.executable, "-m", "flytewright.sandbox", "--folder", str(state.root)]
    if port is not None:
        command += ["--port", str(port)]
    if http_port is not None:
        command += ["--http-port", str(http_port)]
    return command


def _task_environment(variables: Mapping[str, str]) -> dict[str, str]:
    from .__main__ import TASK_ENVIRONMENT

    return {TASK_ENVIRONMENT: json.dumps(dict(variables))}


def _wait_until_up(state: StateFolder, process: subprocess.Popen[bytes], begin: int, timeout: float) -> Running:
    deadline = time.monotonic() + timeout
    while time.monotonic() < deadline:
        running = state.running()
        if running is not None and running.pid == process.pid and _answers(running):
            return running
        if process.poll() is not None:
            del _started[process.pid]
            raise SandboxError(_last_words(state.log, begin, process.returncode))
        time.sleep(_POLL)
    process.terminate()
    raise SandboxError(f"the sandbox did not answer within {timeout:g} s: see {state.log}")


def _answers(running: Running) -> bool:
    try:
        with socket.create_connection((running.host, running.grpc_port), timeout=1):
            return True
    except OSError:
        return False


def _last_words(log: Path, begin: int, code: int) -> str:
    """Why a sandbox ended as soon as it had begun."""
    with log.open("rb") as file:
        file.seek(begin)
        lines = file.read().decode(errors="replace").strip().splitlines()
    if lines and lines[-1].startswith("error: "):
        return lines[-1].removeprefix("error: ")
    return f"the sandbox ended with exit code {code}{': ' + lines[-1] if lines else ''}; see {log}"


def stop(folder: Path | None = None, *, timeout: float = 20) -> Status:
    """Stop the sandbox and wait until its folder is free; fine when none runs."""
    state = StateFolder(folder or default_folder())
    running = state.running()
    if running is None:
        return Status(folder=state.root, running=None)
    for number in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.kill(running.pid, number)
        if _wait_until_free(state, timeout):
            if running.pid in _started:
                _started.pop(running.pid).wait()
            return Status(folder=state.root, running=None, changed=True)
    raise SandboxError(f"the sandbox with pid {running.pid} does not end")


def _wait_until_free(state: StateFolder, timeout: float) -> bool:
    deadline = time.monotonic() + timeout
    while time.monotonic() < deadline:
        if not state.in_use():
            return True
        time.sleep(_POLL)
    return False
