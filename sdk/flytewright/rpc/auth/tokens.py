"""`Tokens`: what a login brings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Final

from typing_extensions import Self

__all__ = ["LEEWAY", "Tokens"]

LEEWAY: Final = 10.0
"""Seconds before its end at which a token is renewed: a call under way must not outlive it."""

SHORT: Final = 5
"""The part of its lifetime, one in so many, that a token which is over soon anyway is renewed before its end."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Tokens:
    """An access token, and what renews it."""

    access: str
    refresh: str | None = None
    expires_at: float | None = None
    """Seconds since the epoch; None where the server does not say."""
    lifetime: float | None = None
    """Seconds from its issue to its end."""
    scopes: tuple[str, ...] = ()

    def __repr__(self) -> str:
        refresh = None if self.refresh is None else "***"
        return f"Tokens(access=***, refresh={refresh}, expires_at={self.expires_at}, scopes={self.scopes})"

    @classmethod
    def granted(cls, answer: Mapping[str, object], now: float, before: Tokens | None = None) -> Self:
        """The tokens of a token endpoint's answer; what it leaves out is as it was before."""
        access = answer.get("access_token")
        if not isinstance(access, str) or not access:
            raise ValueError("the answer has no access_token")
        refresh = answer.get("refresh_token")
        kept = None if before is None else before.refresh
        lifetime = _seconds(answer.get("expires_in"))
        scope = answer.get("scope")
        return cls(
            access=access,
            refresh=refresh if isinstance(refresh, str) and refresh else kept,
            expires_at=None if lifetime is None else now + lifetime,
            lifetime=lifetime,
            scopes=tuple(scope.split()) if isinstance(scope, str) else before.scopes if before else (),
        )

    def expired(self, now: float) -> bool:
        """Whether the token has ended, or is about to."""
        leeway = LEEWAY if self.lifetime is None else min(LEEWAY, self.lifetime / SHORT)
        return self.expires_at is not None and now >= self.expires_at - leeway

    def to_json(self) -> str:
        """The tokens as text, for a store."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Self | None:
        """The tokens in a store's text; None when it is not what `to_json` writes."""
        try:
            found = json.loads(text)
            match found:
                case {"access": str(access), "refresh": str() | None as refresh, "scopes": list(scopes)}:
                    end, lifetime = found.get("expires_at"), found.get("lifetime")
                    return cls(
                        access=access,
                        refresh=refresh,
                        expires_at=None if end is None else float(end),
                        lifetime=None if lifetime is None else float(lifetime),
                        scopes=tuple(str(each) for each in scopes),
                    )
        except (ValueError, TypeError):
            pass
        return None


def _seconds(value: object) -> float | None:
    """A lifetime, which some servers send as text."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        return float(value)
    except ValueError:
        return None
