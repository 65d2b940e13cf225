"""Under the path that flytekit's users know; defined in `flytewright.authoring` and `flytewright.runtime`."""

from ..authoring.metadata import DeckField
from ..runtime.deck import Deck, TimeLineDeck
from ..runtime.renderers import (
    ArrowRenderer,
    ImageRenderer,
    MarkdownRenderer,
    PlotRenderer,
    PythonDependencyRenderer,
    Renderable,
    SourceCodeRenderer,
    TableRenderer,
    TopFrameRenderer,
)

__all__ = [
    "ArrowRenderer",
    "Deck",
    "DeckField",
    "ImageRenderer",
    "MarkdownRenderer",
    "PlotRenderer",
    "PythonDependencyRenderer",
    "Renderable",
    "SourceCodeRenderer",
    "TableRenderer",
    "TimeLineDeck",
    "TopFrameRenderer",
]
