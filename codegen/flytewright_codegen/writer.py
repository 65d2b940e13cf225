"""`Writer`, an indenting text buffer that the renderers share."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

INDENT = "    "


class Writer:
    """Lines of text at a current indentation."""

    def __init__(self, indent: str = INDENT) -> None:
        self._lines: list[str] = []
        self._indent = indent
        self._level = 0

    def line(self, text: str = "") -> None:
        """Add one line; an empty one carries no blanks."""
        self._lines.append(f"{self._indent * self._level}{text}" if text else "")

    def lines(self, *texts: str) -> None:
        """Add several lines."""
        for text in texts:
            self.line(text)

    @contextmanager
    def block(self, opening: str, closing: str | None = None) -> Iterator[None]:
        """Add `opening`, what is written inside one level deeper, and `closing`."""
        self.line(opening)
        with self.deeper():
            yield
        if closing is not None:
            self.line(closing)

    @contextmanager
    def deeper(self) -> Iterator[None]:
        """Write one level deeper."""
        self._level += 1
        yield
        self._level -= 1

    def text(self) -> str:
        """Everything written, ending in one newline."""
        return "\n".join(self._lines).rstrip("\n") + "\n"
