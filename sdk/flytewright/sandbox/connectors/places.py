"""`ConnectorPlace`: where a connector service answers, and for which tasks."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import SandboxError


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectorPlace:
    """A connector service."""

    host: str
    port: int
    task_type: str | None = None
    """The type of task that it is for; None for all that it says it serves."""

    @classmethod
    def parse(cls, text: str) -> ConnectorPlace:
        """The place of ``HOST:PORT`` or ``TYPE=HOST:PORT``; `SandboxError` when it is neither."""
        task_type, equals, where = text.rpartition("=")
        host, _, port = where.rpartition(":")
        is_bare = not equals
        if not host or not port.isdecimal() or not 0 < int(port) < 65536 or not (is_bare or task_type):
            raise SandboxError(f"--connector {text!r} is no connector service: say HOST:PORT or TYPE=HOST:PORT")
        return cls(host=host.strip("[]"), port=int(port), task_type=None if is_bare else task_type)

    @property
    def address(self) -> str:
        """Where it answers: ``127.0.0.1:8000``."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    def __str__(self) -> str:
        return self.address if self.task_type is None else f"{self.task_type}={self.address}"
