"""Where two messages of one type differ, by the proto JSON of both."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from flytewright_idl._runtime.message import Message

Json: TypeAlias = "Mapping[str, Json] | Sequence[Json] | str | float | bool | None"

LONGEST = 200
"""How much of a value is shown."""


class Absent(Enum):
    """What stands for the value that one side does not have."""

    ABSENT = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One place where two messages differ."""

    path: str
    """``template.container.image``; a node, task or workflow in a list stands by its id: ``nodes[n0]``."""
    before: Json | Absent
    after: Json | Absent

    def shown(self, before: str, after: str) -> str:
        """The place and both values, each behind a word of its own."""
        return f"{self.path}: {before} {_show(self.before)}, {after} {_show(self.after)}"


def differences(before: Message, after: Message) -> Iterator[Difference]:
    """All places where two messages differ."""
    return _differences(before.to_dict(proto_names=True), after.to_dict(proto_names=True), "")


def _differences(before: Json | Absent, after: Json | Absent, path: str) -> Iterator[Difference]:
    if isinstance(before, dict) and isinstance(after, dict):
        for key in sorted(before.keys() | after.keys()):
            inner = f"{path}.{key}" if path else key
            yield from _differences(before.get(key, Absent.ABSENT), after.get(key, Absent.ABSENT), inner)
    elif isinstance(before, list) and isinstance(after, list):
        old, new = _entries(before), _entries(after)
        if old is None or new is None:
            old, new = dict(enumerate(before)), dict(enumerate(after))
        for place in {**old, **new}:
            inner = f"{path}[{place}]"
            yield from _differences(old.get(place, Absent.ABSENT), new.get(place, Absent.ABSENT), inner)
    elif before != after:
        yield Difference(path=path, before=before, after=after)


def _entries(items: list[Json]) -> dict[object, Json] | None:
    """The items by their ids, when each has one of its own."""
    found: dict[object, Json] = {_id(each): each for each in items}
    return found if len(found) == len(items) and None not in found else None


def _id(item: Json) -> str | None:
    if not isinstance(item, dict):
        return None
    found = item.get("id", item.get("var", item.get("key")))
    return found if isinstance(found, str) else None


def _show(value: Json | Absent) -> str:
    if value is Absent.ABSENT:
        return "not set"
    text = json.dumps(value, sort_keys=True)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
