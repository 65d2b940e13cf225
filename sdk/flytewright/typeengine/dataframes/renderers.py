"""What makes HTML of data frames."""

from __future__ import annotations

from html import escape
from typing import Any


class TopFrameRenderer:
    """The first rows and columns of a data frame."""

    def __init__(self, max_rows: int = 10, max_cols: int = 100) -> None:
        self._max_rows = max_rows
        self._max_cols = max_cols

    def to_html(self, df: Any) -> str:
        """The data frame of pandas as a table."""
        return str(df.to_html(max_rows=self._max_rows, max_cols=self._max_cols))


class ArrowRenderer:
    """A table's schema and the beginning of its columns."""

    def to_html(self, df: Any) -> str:
        """The Arrow table as text as it is laid out."""
        return f"<pre>{escape(df.to_string())}</pre>"
