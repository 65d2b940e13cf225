"""Whether two versions of an entity are the same, and where they are not.

As flyteadmin does, what is compared is the proto JSON, in which the order of a map's keys says nothing.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flytewright_idl._runtime.message import Message

_SHOWN = 5
"""How many differences an error names."""
_LONGEST = 200
"""How much of a value an error shows."""
_NOTHING = object()


def digest(message: Message) -> bytes:
    """A digest that two messages share when they say the same."""
    return hashlib.sha256(json.dumps(message.to_dict(), sort_keys=True).encode()).digest()


def difference(old: Message, new: Message) -> str:
    """The first places where two messages differ, with both values: ``template.type: 'a', now 'b'``."""
    found = _differences(old.to_dict(proto_names=True), new.to_dict(proto_names=True), "")
    shown = [f"{place}: {_show(before)}, now {_show(after)}" for place, before, after in islice(found, _SHOWN)]
    rest = sum(1 for _ in found)
    return "; ".join(shown) + (f"; and {rest} more" if rest else "")


def _differences(old: object, new: object, place: str) -> Iterator[tuple[str, object, object]]:
    if isinstance(old, dict) and isinstance(new, dict):
        for key in sorted(old.keys() | new.keys()):
            inner = f"{place}.{key}" if place else key
            yield from _differences(old.get(key, _NOTHING), new.get(key, _NOTHING), inner)
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for index, (before, after) in enumerate(zip(old, new, strict=True)):
            yield from _differences(before, after, f"{place}[{index}]")
    elif old != new:
        yield place, old, new


def _show(value: object) -> str:
    if value is _NOTHING:
        return "not set"
    text = json.dumps(value, sort_keys=True)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
