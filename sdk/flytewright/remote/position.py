"""`Position`: how far a watch has come, as a text that another process can go on from."""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from typing_extensions import Self

from ..errors import InvalidInputError
from .changes import Change, nanos

REACH = 10_000_000_000
"""Nanoseconds: how late a change may be told of. Of what is older, a position keeps nothing."""


@dataclass(frozen=True, slots=True)
class Position:
    """All changes before a time have been given, and some of those after it."""

    since: int
    """Nanoseconds since 1970."""
    given: frozenset[str]
    """The keys of those that were given after `since`."""

    @classmethod
    def after(cls, changes: Iterable[Change]) -> Self:
        """The position behind changes."""
        times = {each.key: nanos(each.at) for each in changes}
        since = max(times.values(), default=0) - REACH
        return cls(since, frozenset(key for key, at in times.items() if at >= since))

    @classmethod
    def parse(cls, text: str) -> Self:
        """The position that a text is."""
        try:
            since, *given = json.loads(zlib.decompress(base64.urlsafe_b64decode(text)))
            return cls(int(since), frozenset(map(str, given)))
        except (ValueError, TypeError, binascii.Error, zlib.error):
            raise InvalidInputError(f"{text!r} is no position of a watch; give one that a watch has told") from None

    def __str__(self) -> str:
        said = json.dumps([self.since, *sorted(self.given)], separators=(",", ":"))
        return base64.urlsafe_b64encode(zlib.compress(said.encode())).decode()

    def has(self, change: Change) -> bool:
        """Whether a change was given."""
        return nanos(change.at) < self.since or change.key in self.given
