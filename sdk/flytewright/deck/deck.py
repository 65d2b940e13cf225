"""Under the path that flytekit's users know; defined in `flytewright.authoring` and `flytewright.runtime`."""

from ..authoring.metadata import DeckField
from ..runtime.deck import Deck, TimeLineDeck

__all__ = ["Deck", "DeckField", "TimeLineDeck"]
