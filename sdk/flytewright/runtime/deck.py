"""`Deck`, a page of HTML that a task leaves beside its outputs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from .. import sync
from ..storage import paths
from ..storage.staging import current_staging
from ..typeengine.context import FlyteContext

__all__ = ["DECK_FILE", "Deck", "TimeLineDeck", "page"]

DECK_FILE = "deck.html"


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
        if params is None or not params.enable_deck or not params.output_metadata_prefix:
            return
        staging = current_staging()
        local = staging.landing(DECK_FILE)
        local.parent.mkdir(parents=True, exist_ok=True)
        local.write_text(page(params.decks), encoding="utf-8")
        sync.run(staging.store.put(local, paths.join(params.output_metadata_prefix, DECK_FILE)))


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
        columns = list(dict.fromkeys(name for row in self.time_info for name in row))
        rows = [f"<tr>{_cells('td', (row.get(name, '') for name in columns))}</tr>" for row in self.time_info]
        return f"<table><tr>{_cells('th', columns)}</tr>{''.join(rows)}</table>" if rows else ""


def _cells(tag: str, texts: Iterable[object]) -> str:
    return "".join(f"<{tag}>{escape(str(text))}</{tag}>" for text in texts)


def page(decks: Iterable[Deck]) -> str:
    """The document that shows several decks, one below the other."""
    sections = "\n".join(
        f"<section>\n<h1>{escape(deck.name)}</h1>\n{deck.html}\n</section>" for deck in decks if deck.html
    )
    return f'<!doctype html>\n<html><head><meta charset="utf-8"></head><body>\n{sections}\n</body></html>\n'
