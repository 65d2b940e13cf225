"""The decks that a task has by itself, and where they are left when it ends."""

from __future__ import annotations

import logging

from .deck import Deck
from .parameters import ExecutionParameters
from .stages import Record

_log = logging.getLogger("flytewright")


def leave_decks(record: Record, parameters: ExecutionParameters) -> None:
    """Leave all decks of a task beside its outputs; the task does not fail when that cannot be."""
    try:
        Deck.publish()
    except Exception as error:  # noqa: BLE001 - a picture of a run is no part of its result
        _log.error("the decks cannot be written: %s", error)
