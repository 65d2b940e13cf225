"""`Deck`, a page of HTML that a task leaves beside its outputs."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Protocol

from .. import sync
from ..storage import paths
from ..storage.staging import current_staging
from ..typeengine.context import FlyteContext

__all__ = ["DECK_FILE", "Deck", "TimeLineDeck", "page"]

DECK_FILE = "deck.html"

_log = logging.getLogger("flytewright")


class Deck:
    """A named page of the running task, to which HTML is appended."""

    def __init__(self, name: str, html: str | list[str] | None = None, auto_add_to_deck: bool = True) -> None:
        self._name = name
        self._parts = [html] if isinstance(html, str) else list(html or [])
        params = FlyteContext.current_context().user_space_params
        if auto_add_to_deck and params is not None:
            params.decks.append(self)

    @property
    def name(self) -> str:
        """What the page is called."""
        return self._name

    @property
    def html(self) -> str:
        """All that was appended."""
        return "\n".join(self._parts)

    def append(self, html: str) -> Deck:
        """Add to the page."""
        self._parts.append(html)
        return self

    @staticmethod
    def publish() -> None:
        """Write the pages of the running task beside its outputs now, for whoever watches it."""
        params = FlyteContext.current_context().user_space_params
        if params is None:
            return
        if not params.enable_deck:
            _log.warning("no decks are written, as the task is not to have any; say @task(enable_deck=True)")
            return
        write_decks(params.decks, params.output_metadata_prefix)


class TimeLineDeck(Deck):
    """How long the parts of a task took, as a table."""

    def __init__(self, name: str, html: str | list[str] | None = None, auto_add_to_deck: bool = False) -> None:
        super().__init__(name, html, auto_add_to_deck)
        self.time_info: list[dict[str, Any]] = []

    def append_time_info(self, info: Mapping[str, Any]) -> None:
        """Add a row: its Name, WallTime and ProcessTime in seconds."""
        self.time_info.append(dict(info))

    @property
    def html(self) -> str:
        if not self.time_info:
            return ""
        from .renderers import table

        rows = (
            (row.get("Name", ""), *(f"{row[kind]:.6f}" if kind in row else "" for kind in ("WallTime", "ProcessTime")))
            for row in self.time_info
        )
        return table(rows, ("Name", "Wall Time(s)", "Process Time(s)"))


class Page(Protocol):
    """What a document has several of: a `Deck`, or what else knows its name and its HTML."""

    @property
    def name(self) -> str:
        """What the page is called."""
        ...

    @property
    def html(self) -> str:
        """Its content."""
        ...


def write_decks(decks: Iterable[Page], prefix: str | None) -> Path | None:
    """Leave the document of some decks below `prefix`, or where temporary files are; gives its path there."""
    staging = current_staging()
    local = staging.landing(DECK_FILE)
    local.parent.mkdir(parents=True, exist_ok=True)
    local.write_text(page(decks), encoding="utf-8")
    if not prefix:
        return local
    sync.run(staging.store.put(local, paths.join(prefix, DECK_FILE)))
    return None


_DOCUMENT = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Deck</title>
<style>
body {{ font-family: system-ui, sans-serif; margin: 0; }}
nav {{ display: flex; flex-wrap: wrap; justify-content: center; border-bottom: 1px solid #ddd; }}
nav button {{ border: 0; background: none; padding: 0.6rem 1rem; font: inherit; font-weight: 600; color: #666; }}
nav button.shown {{ color: #333; border-bottom: 3px solid #a31aff; }}
section {{ padding: 1rem 2rem; overflow-x: auto; }}
table {{ border-collapse: collapse; }}
th, td {{ border: 1px solid #ddd; padding: 0.3rem 0.6rem; text-align: left; }}
img, svg {{ max-width: 100%; }}
</style>
</head>
<body>
<nav>{tabs}</nav>
{sections}
<script>
const tabs = [...document.querySelectorAll("nav button")];
const sections = [...document.querySelectorAll("body > section")];
const show = chosen => tabs.forEach((tab, index) => {{
  tab.classList.toggle("shown", index === chosen);
  sections[index].hidden = index !== chosen;
}});
tabs.forEach((tab, index) => tab.addEventListener("click", () => show(index)));
if (tabs.length) show(0);
</script>
</body>
</html>
"""
"""All decks are on the page; the script shows one at a time, and without it they stand one below the other."""


def page(decks: Iterable[Page]) -> str:
    """The document that shows several decks; their names are text, and their content is HTML."""
    from html import escape

    shown = [(escape(deck.name), html) for deck in decks if (html := deck.html)]
    return _DOCUMENT.format(
        tabs="".join(f"<button>{name}</button>" for name, _ in shown),
        sections="\n".join(f"<section>\n<h1>{name}</h1>\n{html}\n</section>" for name, html in shown),
    )
