"""Decks, on and off."""

from flytewright import task
from flytewright.deck import DeckField


@task(enable_deck=True)
def shown(x: int) -> int:
    return x


@task(enable_deck=False)
def hidden(x: int) -> int:
    return x


@task(enable_deck=True, deck_fields=(DeckField.SOURCE_CODE, DeckField.TIMELINE))
def some(x: int) -> int:
    return x
