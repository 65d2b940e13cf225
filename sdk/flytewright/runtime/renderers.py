"""What makes HTML of values, for decks: text in Markdown, tables, images, plots, source code, packages.

What they are given is data and shown as such: markup in it is escaped. Libraries are imported when they are needed.
"""

from __future__ import annotations

import base64
import io
import mimetypes
import os
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from ..errors import TypeMismatchError
from ..typeengine.dataframes.renderers import ArrowRenderer, TopFrameRenderer

__all__ = [
    "ArrowRenderer",
    "ImageRenderer",
    "MarkdownRenderer",
    "PlotRenderer",
    "PythonDependencyRenderer",
    "Renderable",
    "SourceCodeRenderer",
    "TableRenderer",
    "TopFrameRenderer",
    "table",
]


@runtime_checkable
class Renderable(Protocol):
    """Makes HTML of a value; annotate a type with one, and the decks of its values are made by it."""

    def to_html(self, python_value: Any) -> str:
        """The value as HTML."""
        ...


class MarkdownRenderer:
    """Text in Markdown; HTML inside of it is shown as text."""

    def to_html(self, text: str) -> str:
        """The text as HTML."""
        from markdown_it import MarkdownIt

        return str(MarkdownIt("js-default").render(text))


class SourceCodeRenderer:
    """Python source code in colours."""

    def __init__(self, title: str = "Source Code") -> None:
        self._title = title

    def to_html(self, source_code: str) -> str:
        """The code as HTML with its style."""
        from pygments import highlight
        from pygments.formatters.html import HtmlFormatter
        from pygments.lexers.python import PythonLexer

        formatter = HtmlFormatter(style="default")
        return (
            f"<style>{formatter.get_style_defs('.highlight')}</style>{highlight(source_code, PythonLexer(), formatter)}"
        )


class TableRenderer:
    """A whole table: a data frame, or rows as mappings or sequences."""

    def to_html(self, df: Any, header_labels: Sequence[str] | None = None, table_width: int | None = None) -> str:
        """The table as HTML, under other headers and as many pixels wide as is said."""
        rows, columns = _rows_of(df)
        return table(rows, columns if header_labels is None else header_labels, table_width)


class ImageRenderer:
    """An image, which the page carries along: a file, its bytes, or an image of Pillow."""

    def to_html(self, image_src: Any) -> str:
        """The image as HTML."""
        data, kind = _image_of(image_src)
        return f'<img src="data:{kind};base64,{base64.b64encode(data).decode()}">'


class PlotRenderer:
    """A figure of matplotlib or plotly, or a chart that knows its own HTML."""

    def to_html(self, figure: Any) -> str:
        """The figure as HTML; one of plotly loads plotly's script from its usual place."""
        if hasattr(figure, "savefig"):
            content = io.StringIO()
            figure.savefig(content, format="svg", bbox_inches="tight")
            text = content.getvalue()
            return text[text.index("<svg") :]
        if type(figure).__module__.partition(".")[0] == "plotly":
            return str(figure.to_html(full_html=False, include_plotlyjs="cdn"))
        if hasattr(figure, "to_html"):
            return str(figure.to_html())
        raise TypeMismatchError(f"{type(figure).__name__} is no figure of matplotlib or plotly, and has no to_html")


class PythonDependencyRenderer:
    """The packages that are installed here, and how to install the same."""

    def __init__(self, title: str = "Dependencies") -> None:
        self._title = title

    def to_html(self) -> str:
        """The packages as a table, and as requirements."""
        from importlib.metadata import distributions

        found = sorted({(each.name, each.version) for each in distributions()}, key=lambda each: each[0].lower())
        requirements = "\n".join(f"{name}=={version}" for name, version in found)
        return (
            f"{table(found, ('Name', 'Version'))}"
            f"<details><summary>requirements.txt</summary><pre>{escape(requirements)}</pre></details>"
        )


def table(rows: Iterable[Iterable[object]], columns: Iterable[object] = (), width: int | None = None) -> str:
    """A table of values as text."""
    head = f"<thead><tr>{_cells('th', columns)}</tr></thead>"
    body = "".join(f"<tr>{_cells('td', row)}</tr>" for row in rows)
    style = "" if width is None else f' style="width: {int(width)}px"'
    return f"<table{style}>{head}<tbody>{body}</tbody></table>"


def _cells(tag: str, values: Iterable[object]) -> str:
    return "".join(f"<{tag}>{escape(str(value))}</{tag}>" for value in values)


def _rows_of(data: Any) -> tuple[Iterable[Iterable[object]], list[object]]:
    """Rows and the names of their columns."""
    if hasattr(data, "itertuples"):
        return data.itertuples(index=False), list(data.columns)
    if hasattr(data, "iter_rows"):
        return data.iter_rows(), list(data.columns)
    rows = list(data)
    if not all(isinstance(row, Mapping) for row in rows):
        return rows, []
    columns = list(dict.fromkeys(name for row in rows for name in row))
    return ([row.get(name, "") for name in columns] for row in rows), columns


def _image_of(source: Any) -> tuple[bytes, str]:
    """The bytes of an image and the type of their content."""
    if isinstance(source, (str, os.PathLike)):
        path = Path(source)
        return path.read_bytes(), mimetypes.guess_type(path.name)[0] or "image/png"
    if isinstance(source, (bytes, bytearray)):
        return bytes(source), _kind_of(bytes(source))
    if hasattr(source, "save"):
        content = io.BytesIO()
        source.save(content, format="PNG")
        return content.getvalue(), "image/png"
    raise TypeMismatchError(f"{type(source).__name__} is neither a file nor an image")


_BEGINNINGS = {b"\x89PNG": "image/png", b"\xff\xd8": "image/jpeg", b"GIF8": "image/gif", b"<svg": "image/svg+xml"}


def _kind_of(content: bytes) -> str:
    return next((kind for start, kind in _BEGINNINGS.items() if content.startswith(start)), "image/png")
