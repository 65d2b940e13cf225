"""Who makes the call that is being served: known when authentication is on, nobody otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Whoever a valid token names."""

    subject: str
    """The user, or the client that calls for itself."""
    client_id: str
    scopes: frozenset[str]
    claims: Mapping[str, object] = field(default_factory=dict, repr=False)
    """Everything that the token says."""


_CALLER: ContextVar[Caller | None] = ContextVar("sandbox_caller", default=None)


def caller() -> Caller | None:
    """Who makes the call that is being served, None while authentication is off."""
    return _CALLER.get()


def principal() -> str:
    """The subject of the caller, empty for nobody: what flyteadmin notes with executions."""
    known = _CALLER.get()
    return known.subject if known else ""


@contextmanager
def called_by(known: Caller) -> Iterator[None]:
    """Serve a call of this caller."""
    before = _CALLER.set(known)
    try:
        yield
    finally:
        _CALLER.reset(before)
