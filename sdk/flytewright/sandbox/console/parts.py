"""`Parts`: what of the sandbox the console is a window to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..http.signing import Signer
from ..services.admin import AdminService
from ..services.signals import SignalService
from ..store.store import Store

if TYPE_CHECKING:
    from ..auth.auth import Auth


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What of the sandbox the console is a window to."""

    store: Store
    signer: Signer
    """Gives addresses of data."""
    logs: Signer
    """Gives addresses of logs."""
    admin: AdminService
    signals: SignalService
    auth: Auth | None
    encrypted: bool
    """Whether browsers come over TLS."""
    only_here: bool
    """Whether only this machine reaches the sandbox."""
