"""``python -m flytewright.sandbox.workers.fork_server``: has loaded what tasks need, and forks when one is to run.

Requests come and answers go as `request` says. It has one thread, as a process must that forks, and imports nothing
of the user's. At the end of its input it ends; what it has forked runs on.
"""

from __future__ import annotations

import fcntl
import gc
import importlib
import json
import os
import select
import signal
import sys
import threading
from collections.abc import Iterator
from types import FrameType
from typing import Final

from .becoming import Loaded
from .programs import entry_points
from .request import READY, Request

_LOADED: Final = (
    "asyncio",
    "flytewright.authoring.array",
    "flytewright.authoring.conditional",
    "flytewright.authoring.dynamic",
    "flytewright.authoring.eager",
    "flytewright.authoring.gates",
    "flytewright.authoring.launch_plan",
    "flytewright.authoring.notifications",
    "flytewright.authoring.schedules",
    "flytewright.authoring.task",
    "flytewright.authoring.workflow",
    "flytewright.image.spec",
    "flytewright.runtime.dispatch",
    "flytewright.types.directory",
    "flytewright.types.file",
)
"""What the files of most workflows import, beside the programs themselves: an import in each task takes longer than
most of what the sandbox does for it."""
_READ_BYTES: Final = 1 << 16
_INPUT, _OUTPUT, _ERRORS = 0, 1, 2


class _ForkServer:
    """The requests and the children of this process."""

    def __init__(self) -> None:
        self._sandbox = os.getppid()
        self._wake, self._woken = os.pipe()
        for end in (self._wake, self._woken):
            os.set_blocking(end, False)
        signal.signal(signal.SIGCHLD, _noted)
        signal.set_wakeup_fd(self._woken, warn_on_full_buffer=False)

    def serve(self) -> Request | None:
        """Serve until there are no more requests; in a child that was forked, gives what the child is to become."""
        rest = b""
        while True:
            ready, _, _ = select.select([_INPUT, self._wake], [], [])
            if self._wake in ready:
                os.read(self._wake, _READ_BYTES)
                self._bury()
            if _INPUT in ready:
                data = os.read(_INPUT, _READ_BYTES)
                if not data or os.getppid() != self._sandbox:  # what a dead sandbox has asked for, the next one does
                    return None
                *lines, rest = (rest + data).split(b"\n")
                for line in lines:
                    request = Request(**json.loads(line))
                    if self._start(request):
                        return request

    def _start(self, request: Request) -> bool:
        """Fork; true in the child."""
        try:
            with open(request.log, "ab") as log, open(request.hold, "w") as hold:  # noqa: PTH123 - paths as they came
                fcntl.flock(hold, fcntl.LOCK_EX | fcntl.LOCK_NB)
                pid = os.fork()
                if not pid:
                    self._leave(request, log.fileno())
                    hold.write(str(os.getpid()))
                    os.set_inheritable(os.dup(hold.fileno()), True)  # which stays open when `hold` is closed
                    return True
        except OSError as error:
            _say({"error": str(error)})
            return False
        _say({"pid": pid})
        return False

    def _leave(self, request: Request, log: int) -> None:
        """In the child: let go of all that is the server's, and be alone."""
        os.setsid()
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.close(self._wake)
        os.close(self._woken)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, _INPUT)
        os.close(nothing)
        os.dup2(log, _OUTPUT)
        os.dup2(log, _ERRORS)
        os.chdir(request.folder)

    def _bury(self) -> None:
        for pid, code in _ended():
            _say({"pid": pid, "code": code})


def _ended() -> Iterator[tuple[int, int]]:
    """The children that have ended, and how."""
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if not pid:
            return
        yield pid, os.waitstatus_to_exitcode(status)


def _noted(number: int, frame: FrameType | None) -> None:
    """A child has ended: the byte in the pipe wakes the server up."""


def _say(answer: dict[str, object]) -> None:
    data = json.dumps(answer).encode() + b"\n"
    while data:
        data = data[os.write(_OUTPUT, data) :]


def _load() -> Loaded:
    for module in (*_LOADED, *(point.partition(":")[0] for point in entry_points().values())):
        importlib.import_module(module)
    gc.collect()
    gc.freeze()  # what children share with this process is not to be copied because it is looked at
    return Loaded()


def main() -> None:
    """Serve; in a child, be what was asked for."""
    loaded = _load()
    if threading.active_count() > 1:
        sys.exit("error: what tasks import has started threads, and a process with threads cannot be forked")
    server = _ForkServer()
    os.write(_OUTPUT, READY)
    request = server.serve()
    if request is not None:
        loaded.become(request.command[0], request.command, request.environment)


if __name__ == "__main__":
    main()
