"""`Pages`: where a list is, and how one gets to what is before and behind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

if TYPE_CHECKING:
    from .visit import Visit

PAGE: Final = 50
"""Rows of a list."""


@dataclass(frozen=True, slots=True)
class Pages:
    """The page of a list that is shown."""

    path: str
    query: tuple[tuple[str, str], ...]
    token: str
    following: str = ""

    @classmethod
    def of(cls, visit: Visit) -> Pages:
        """The page that was asked for."""
        given = tuple((name, value) for name, value in visit.request.query_params.multi_items() if value)
        kept = tuple(each for each in given if each[0] != "token")
        return cls(visit.request.url.path, kept, visit.asked("token"))

    def followed_by(self, token: str) -> Pages:
        """The page, knowing where the next one begins."""
        return replace(self, following=token)

    @property
    def next(self) -> str:
        """The address of the next page, empty on the last one."""
        return self._at(self.following) if self.following else ""

    @property
    def previous(self) -> str:
        """The address of the page before, empty on the first one."""
        start = int(self.token) if self.token.isdigit() else 0
        return self._at(str(start - PAGE) if start > PAGE else "") if start else ""

    def _at(self, token: str) -> str:
        pairs = [*self.query, *([("token", token)] if token else [])]
        return f"{self.path}?{urlencode(pairs)}" if pairs else self.path
