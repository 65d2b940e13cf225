"""How a try went that died of want of memory or of room on the disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from flytewright.sandbox.engine.outcome import Recoverable
from flytewright.sandbox.engine.place import Place
from flytewright.sandbox.engine.verdict import verdict
from flytewright.sandbox.workers.ending import Ending, Shortage
from flytewright_idl.core import ExecutionErrorErrorKind
from tests.sandbox.build import task


@pytest.fixture
def place(tmp_path: Path) -> Place:
    (tmp_path / "log").write_text("the last words\n")
    return Place(
        inputs=tmp_path / "inputs.pb",
        outputs=tmp_path,
        name="n",
        raw="",
        checkpoint="",
        previous_checkpoint="",
        log=tmp_path / "log",
        folder=tmp_path,
        hold=tmp_path / "hold",
    )


@pytest.mark.parametrize(
    ("ending", "code", "text"),
    [
        (Ending(-9, Shortage.MEMORY), "OOMKilled", "was ended by signal 9: the machine had no more memory"),
        (Ending(1, Shortage.DISK), "Evicted", "ended with exit code 1: the disk that it writes to was full"),
    ],
)
def test_what_runs_out_is_an_error_of_the_user_and_named(place: Place, ending: Ending, code: str, text: str) -> None:
    found = verdict(task("t"), place, ending)
    assert isinstance(found, Recoverable)
    assert (found.error.code, found.error.kind) == (code, ExecutionErrorErrorKind.USER)
    assert text in found.error.message
    assert found.error.message.endswith("the last words")
