"""What is said to a fork server, and what it says.

Requests go to its standard input and answers come from its standard output, a JSON object a line::

    → {"command": [...], "environment": {...}, "folder": "...", "log": "...", "hold": "..."}
    ← {"pid": 17}                  in the order of the requests; {"error": "..."} when it did not start
    ← {"pid": 17, "code": 0}       when the process has ended; -9 when signal 9 has ended it
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from typing import Final

READY: Final = b"ready\n"
"""The first line of the answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is to be started."""

    command: list[str]
    environment: dict[str, str]
    folder: str
    """The working directory."""
    log: str
    """The file that the output is added to."""
    hold: str
    """The file that is locked as long as the process lives, and says which it is."""

    def line(self) -> bytes:
        """The request as it is sent."""
        return json.dumps({each.name: getattr(self, each.name) for each in fields(self)}).encode() + b"\n"
