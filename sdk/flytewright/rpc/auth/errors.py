"""What can go wrong on the way to a token.

::

    AuthenticationError
    ├── GrantRefusedError     the authorization server says no
    ├── LoginFailedError      a browser or a command brought no token
    ├── ProxyRefusedError     a proxy before the server does not know who is calling
    └── PlaintextError        a token would travel where others can read it
    SystemFaultError
    └── LoginUnreachableError the authorization server was not reached, or is out of order; tokens are kept
"""

from __future__ import annotations

from ...errors import AuthenticationError, SystemFaultError

__all__ = ["GrantRefusedError", "LoginFailedError", "LoginUnreachableError", "PlaintextError", "ProxyRefusedError"]


class GrantRefusedError(AuthenticationError):
    """The authorization server says no."""

    def __init__(self, url: str, code: str, description: str = "") -> None:
        super().__init__(url, code, description)
        self.url = url
        self.code = code
        """As OAuth2 names it: ``invalid_grant``, ``access_denied``, …"""
        self.description = description

    def __str__(self) -> str:
        return f"{self.url} refuses: {self.code}{self.description and f': {self.description}'}"


class LoginFailedError(AuthenticationError):
    """A browser or a command brought no token."""


class ProxyRefusedError(AuthenticationError):
    """A proxy before the server does not know who is calling."""


class PlaintextError(AuthenticationError):
    """A token would travel where others can read it."""


class LoginUnreachableError(SystemFaultError):
    """The authorization server was not reached, or is out of order."""
