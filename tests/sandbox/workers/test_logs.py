"""Of a log that gets too long the beginning and the end stay, and it says so."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from flytewright.sandbox.workers.ending import Ending
from flytewright.sandbox.workers.job import Job
from flytewright.sandbox.workers.logs import cut
from flytewright.sandbox.workers.room import Share
from flytewright.sandbox.workers.subprocesses import Subprocesses


def test_a_log_within_the_limit_is_left_as_it_is(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_bytes(b"x" * 100)
    cut(log, 100)
    assert log.read_bytes() == b"x" * 100


def test_a_longer_log_keeps_its_beginning_and_its_end(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_bytes(b"a" * 60 + b"b" * 60 + b"c" * 30)
    cut(log, 100)
    left = b"\n[the sandbox has left out 75 bytes here: a log holds at most 100]\n"
    assert log.read_bytes() == b"a" * 50 + left + b"c" * 25


def test_a_writer_goes_on_at_the_end_of_what_is_left(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with log.open("ab", buffering=0) as writer:
        writer.write(b"x" * 200)
        cut(log, 100)
        writer.write(b"more")
    assert log.read_bytes().endswith(b"x" * 25 + b"more")


@pytest.mark.anyio
async def test_a_task_that_prints_without_end_fills_neither_the_disk_nor_the_memory(tmp_path: Path) -> None:
    worker = Subprocesses(Share(1), {}, log_limit=1 << 20)
    code = """if True:
        import os, time
        for _ in range(1024): os.write(1, b'x' * 1023 * 1024 + b'\\n')
        while not 700_000 < os.fstat(1).st_size <= 1 << 20: time.sleep(0.01)  # while it is cut, or has to be
        print('the end')
    """
    job = Job(
        command=[sys.executable, "-S", "-c", code],
        environment=dict(os.environ),
        folder=tmp_path / "w",
        log=tmp_path / "log",
        hold=tmp_path / "hold",
    )
    assert await worker.run(job, lambda: None) == Ending(0)
    log = job.log.read_bytes()
    assert len(log) < 2 << 20
    assert log.startswith(b"xxx")
    assert b"the sandbox has left out" in log
    assert log.endswith(b"the end\n")
