"""Tasks with decks."""

from flytewright import task
from flytewright.deck import DeckField


@task(enable_deck=True)
def all_fields(a: int) -> int:
    return a


@task(enable_deck=True, deck_fields=(DeckField.INPUT, DeckField.OUTPUT))
def some_fields(a: int) -> int:
    return a


@task(disable_deck=False)
def not_disabled(a: int) -> int:
    return a


@task(disable_deck=True)
def disabled(a: int) -> int:
    return a
