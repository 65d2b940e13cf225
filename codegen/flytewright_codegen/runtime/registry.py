"""Finds a message class by its proto name, for `google.protobuf.Any`."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from .errors import JsonError

if TYPE_CHECKING:
    from .message import Message


def find(type_url: str, where: str) -> type[Message]:
    """The class of ``type.googleapis.com/flyteidl.core.Literal``; `JsonError` when this package has none."""
    root = __name__.rpartition("._runtime.")[0]
    homes: dict[str, str] = importlib.import_module(f"{root}._index").MESSAGES
    host, slash, name = type_url.rpartition("/")
    home = homes.get(name)
    if home is None or not slash or not host:
        raise JsonError(where, f"{type_url!r} names no message of {root}")
    module, _, cls = home.partition(":")
    found: type[Message] = getattr(importlib.import_module(f"{root}.{module}"), cls)
    return found
