"""A sandbox that kills itself at a commit: ``python -m tests.durability.mortal before 7 --folder …``."""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
from collections.abc import Sequence

from flytewright.sandbox.__main__ import main as run_sandbox
from flytewright.sandbox.store.database import Database, Value


def die_at(when: str, commits: int) -> None:
    """End this process `before` or `after` its N-th commit, as ``kill -9`` does."""
    execute = Database.execute
    left = commits

    def dying(self: Database, sql: str, values: Sequence[Value] = ()) -> sqlite3.Cursor:
        nonlocal left
        if sql != "COMMIT":
            return execute(self, sql, values)
        left -= 1
        if left == 0 and when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        done = execute(self, sql, values)
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return done

    Database.execute = dying  # type: ignore[method-assign] - what a process does that dies just there


if __name__ == "__main__":
    die_at(sys.argv[1], int(sys.argv[2]))
    sys.exit(run_sandbox(sys.argv[3:]))
