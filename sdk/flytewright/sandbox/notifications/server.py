"""`SmtpServer`: the mail server that notifications are sent to."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..errors import SandboxError


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpServer:
    """Where mail goes; it is encrypted where the server offers that."""

    host: str
    port: int = 25
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    sender: str | None = None
    """The address that mail comes from, instead of the sandbox's own."""

    @classmethod
    def parse(cls, text: str, user: str | None, password: str | None, sender: str | None) -> SmtpServer:
        """The server of ``host`` or ``host:port``; `SandboxError` when it is neither."""
        host, _, port = text.rpartition(":") if ":" in text else (text, "", "25")
        if not host or not port.isdecimal() or not 0 < int(port) < 65536:
            raise SandboxError(f"--smtp {text!r} is no mail server: say HOST or HOST:PORT")
        return cls(host=host, port=int(port), user=user, password=password, sender=sender)
