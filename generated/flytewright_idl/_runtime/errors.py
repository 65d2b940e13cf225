"""What can go wrong between a message and its bytes or JSON.

::

    WireError (ValueError)
    ├── DecodeError       bytes that are not the message
    ├── EncodeError       a Python value that does not fit its field
    └── JsonError         JSON that is not the message, or a message that has no JSON form
"""

from __future__ import annotations

__all__ = ["DecodeError", "EncodeError", "JsonError", "WireError"]


class WireError(ValueError):
    """Base of the three; the text starts with the place, ``flyteidl.core.Identifier.name: …``."""

    def __init__(self, where: str, what: str) -> None:
        super().__init__(where, what)
        self.where = where
        """Full name of the message, then the path of fields, indices and keys down to the fault."""
        self.what = what

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


class DecodeError(WireError):
    """Bytes that are truncated, malformed, or nested too deeply."""


class EncodeError(WireError):
    """A field holds a value that its type does not allow."""


class JsonError(WireError):
    """JSON text or data that does not follow the proto JSON mapping of the message."""
