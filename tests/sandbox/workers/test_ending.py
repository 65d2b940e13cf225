"""How a process ended, and what had run out: told by the kernel's counters and the room on the disk."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from flytewright.sandbox.workers import ending
from flytewright.sandbox.workers.ending import Ending, MemoryWatch, Shortage


class Usage(NamedTuple):
    total: int
    used: int
    free: int


@pytest.fixture
def counter(tmp_path: Path) -> Callable[[int], Path]:
    def count(kills: int) -> Path:
        (tmp_path / "events").write_text(f"low 0\noom 5\noom_kill {kills}\noom_group_kill 0\n")
        return tmp_path / "events"

    return count


@pytest.mark.parametrize("code", [-9, 137])
def test_a_killed_process_had_no_memory_when_the_kernel_has_counted_one_more(
    tmp_path: Path, counter: Callable[[int], Path], code: int
) -> None:
    watch = MemoryWatch([tmp_path / "none", counter(3)])
    assert watch.ending(code, tmp_path) == Ending(code)
    counter(4)
    assert watch.ending(code, tmp_path) == Ending(code, Shortage.MEMORY)
    assert watch.ending(1, tmp_path) == Ending(1)


def test_without_counters_nothing_is_said_of_memory(tmp_path: Path) -> None:
    assert MemoryWatch([tmp_path / "none"]).ending(-9, tmp_path) == Ending(-9)


def test_a_disk_without_room_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: Usage(1 << 30, 1 << 30, 4096))
    watch = MemoryWatch()
    assert watch.ending(1, tmp_path) == Ending(1, Shortage.DISK)
    assert watch.ending(0, tmp_path) == Ending(0)


def test_the_codes_of_kubernetes_are_those_of_the_shortages() -> None:
    assert [each.value for each in ending.Shortage] == ["OOMKilled", "Evicted"]
