"""Text of users in pictures: nothing in it can end what it stands in, or reach a terminal's controls."""

from __future__ import annotations

import html
import unicodedata


def printable(text: str) -> str:
    r"""Text whose control characters are written out: ``\x1b``."""
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in text)


def xml(text: str) -> str:
    """Text for elements and attributes of SVG; XML knows no control characters, escaped or not."""
    return html.escape(printable(text))


def quoted(text: str) -> str:
    """A string of DOT: only quotes and backslashes mean something there, also in front of a letter."""
    return '"' + printable(text).replace("\\", "\\\\").replace('"', '\\"') + '"'


def mermaid(text: str) -> str:
    """A quoted label of Mermaid, which reads Markdown and entities in it."""
    plain = printable(text)
    return '"' + "".join(each if each.isalnum() or each in " .,_-" else f"#{ord(each)};" for each in plain) + '"'


def columns(text: str) -> int:
    """How many columns text takes on a terminal."""
    return sum(_columns(each) for each in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cells(text: str) -> list[str]:
    """What stands in each column: a wide character leaves the one after it empty."""
    found: list[str] = []
    for each in text:
        width = _columns(each)
        if width == 0 and found:
            found[-1] += each
        else:
            found += [each, *[""] * (width - 1)]
    return found


def shortened(text: str, most: int) -> str:
    """The end of a text that is too long, which tells more of a dotted name than its beginning."""
    plain = printable(text)
    return plain if len(plain) <= most else "…" + plain[-(most - 1) :]
