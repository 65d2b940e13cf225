"""A program that stands for the container engine: it notes its calls and answers as told."""

from __future__ import annotations

from pathlib import Path

SCRIPT = """#!/bin/sh
echo "$@" >> {log}
case "$1" in
  image) {image} ;;
  manifest) {manifest} ;;
  run) {run} ;;
esac
"""


class ContainerEngine:
    """The program, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "engine"
        self.log = folder / "calls"
        self.answer()

    def answer(self, *, image: str = "exit 0", manifest: str = "exit 0", run: str = "exit 0") -> None:
        """Say in shell what its commands do."""
        self.path.write_text(SCRIPT.format(log=self.log, image=image, manifest=manifest, run=run))
        self.path.chmod(0o755)

    @property
    def calls(self) -> list[str]:
        """The command lines that it was called with."""
        return self.log.read_text().splitlines() if self.log.exists() else []
