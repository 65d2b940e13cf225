"""The outbox: every message about an execution, written with the phase that it tells of."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from flytewright_idl.admin import EmailMessage

from ..keys import ExecutionKey
from .course import execution_key, key_columns
from .database import Database, Row, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One message."""

    id: int
    execution: ExecutionKey
    phase: str
    kind: str
    """``email``, ``pager_duty`` or ``slack``."""
    message: EmailMessage
    created_at: float
    """Seconds since 1970, as are the others."""
    sent_at: float | None
    tries: int
    fault: str
    """Why the last try to send it failed."""


class Outbox:
    """The messages of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.courier: Callable[[], None] | None = None
        """Who sends the messages, and is told of new ones; what is written while there is none is only kept."""

    def add(self, execution: ExecutionKey, phase: str, messages: Iterable[tuple[str, EmailMessage]]) -> None:
        """Write messages, each with its kind: in the transaction that writes the phase."""
        for kind, message in messages:
            row: dict[str, Value] = {
                **key_columns(execution),
                "phase": phase,
                "kind": kind,
                "message": bytes(message),
                "waits": int(self.courier is not None),
                "created_at": _micros(time.time()),
            }
            self._database.insert("outbox", row)
            if self.courier is not None:
                self.courier()  # its turn comes after the transaction

    def all(self, after: int = 0) -> list[Notice]:
        """Every message behind the one with this id, oldest first."""
        return [
            read_notice(row) for row in self._database.all("SELECT * FROM outbox WHERE id > ? ORDER BY id", [after])
        ]

    def waiting(self) -> list[Notice]:
        """Those that are still to be sent, oldest first."""
        return [read_notice(row) for row in self._database.all("SELECT * FROM outbox WHERE waits = 1 ORDER BY id")]

    def sent(self, notice: Notice, at: float) -> None:
        """Note that a message has been sent."""
        self._database.update("outbox", notice.id, {"waits": 0, "sent_at": _micros(at), "tries": notice.tries + 1})

    def failed(self, notice: Notice, fault: str, *, give_up: bool) -> None:
        """Note that a message could not be sent, and whether it will be tried again."""
        self._database.update(
            "outbox", notice.id, {"waits": int(not give_up), "fault": fault, "tries": notice.tries + 1}
        )


def read_notice(row: Row) -> Notice:
    """The message of a row."""
    return Notice(
        id=row["id"],
        execution=execution_key(row),
        phase=row["phase"],
        kind=row["kind"],
        message=EmailMessage.parse(row["message"]),
        created_at=row["created_at"] / 1e6,
        sent_at=row["sent_at"] / 1e6 if row["sent_at"] is not None else None,
        tries=row["tries"],
        fault=row["fault"],
    )


def _micros(seconds: float) -> int:
    return round(seconds * 1_000_000)
