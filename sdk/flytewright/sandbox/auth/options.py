"""`AuthOptions`: how long tokens last, and where logins lead back to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

HEADER: Final = "flyte-authorization"
"""The metadata that carries a token, as flyteadmin names it; ``authorization`` is taken, too."""
SCOPE_ALL: Final = "all"
"""The scope that every call needs."""
SCOPE_OFFLINE: Final = "offline"
"""The scope with which a login comes with a refresh token."""
SCOPES: Final = (SCOPE_ALL, SCOPE_OFFLINE, "access_token")


@dataclass(frozen=True, kw_only=True)
class AuthOptions:
    """What tests of clients may want otherwise; the defaults are flyteadmin's. Times are in seconds."""

    access_lifetime: float = 1800
    refresh_lifetime: float = 3600
    code_lifetime: float = 300
    device_lifetime: float = 600
    """How long somebody has to enter a device's code."""
    device_interval: int = 5
    """How long a device waits between two questions."""
    redirect_uri: str = "http://localhost:53593/callback"
    """Where clients are told to have a login lead back to; any port of this machine is taken."""
