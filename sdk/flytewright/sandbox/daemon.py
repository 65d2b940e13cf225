"""Starts a sandbox beside this process, stops it, and tells whether one runs."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from .arguments import arguments_of, environment_of
from .auth.secrets import AuthFiles
from .errors import SandboxError
from .folder import Running, StateFolder, default_folder
from .options import GRPC_PORT, HTTP_PORT, Options

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
    new_secret: str | None = field(default=None, repr=False)
    """The client secret, where this start made it up."""

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
    options: Options | None = None,
    secret: str | None = None,
    timeout: float = 20,
) -> Status:
    """Start a sandbox and wait until it answers; one that runs already is left as it is.

    It runs on `folder` and these ports, or as `options` say, all of them. With authentication, `secret` becomes the
    client secret; else the one there is stays, and where there is none the status tells the one that was made.

    Raises `SandboxError` with what the sandbox said when it does not come up, or not within `timeout` seconds.
    """
    options = options or Options(
        folder=folder or default_folder(),
        port=GRPC_PORT if port is None else port,
        http_port=HTTP_PORT if http_port is None else http_port,
        task_environment=task_environment or {},
    )
    options.check()
    state = StateFolder(options.folder)
    running = _wait_while_in_use(state, timeout)
    if running is not None:
        return Status(folder=state.root, running=running)
    state.prepare()
    known, is_new = AuthFiles(state.auth).ensure_secret(secret) if options.auth else ("", False)
    with state.usable():
        log = state.log.open("ab")
    with log:
        begin = log.tell()
        process = subprocess.Popen(
            [sys.executable, "-m", "flytewright.sandbox", *arguments_of(options)],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env={**os.environ, **environment_of(options)},
            start_new_session=True,
        )
    _started[process.pid] = process
    running = _wait_until_up(state, process, begin, timeout)
    return Status(folder=state.root, running=running, changed=True, new_secret=known if is_new else None)


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
