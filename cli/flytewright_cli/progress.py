"""How far something long has come, on stderr: a bar on a terminal, lines elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from .output import console, on_terminal, say


class Report(Protocol):
    """Tells that `done` of `total` steps are done, and what the last one was."""

    def __call__(self, done: int, total: int, line: str = "", /) -> None: ...


@contextmanager
def progress(title: str) -> Iterator[Report]:
    """A report to call as the work goes on: it moves a bar on a terminal, and prints the lines elsewhere."""
    if not on_terminal(sys.stderr):
        yield _print_line
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=None)

        def report(done: int, total: int, line: str = "", /) -> None:
            bar.update(task, completed=done, total=total)
            if line:
                bar.console.print(line, markup=False)

        yield report


def _print_line(done: int, total: int, line: str = "", /) -> None:
    if line:
        say(line)
