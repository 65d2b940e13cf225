"""Looks into the store of a state folder from beside the sandbox, which may run meanwhile or not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from ..folder import StateFolder
from .store import Store


@contextmanager
def visit(folder: StateFolder) -> Iterator[Store | None]:
    """The store of a folder, None when it has none; no sandbox begins to use it, unless one does already."""
    if not folder.database.exists():
        yield None
        return
    with ExitStack() as held:
        if not folder.in_use():
            held.enter_context(folder.locked())
        store = Store(folder.database)
        held.callback(store.close)
        yield store
