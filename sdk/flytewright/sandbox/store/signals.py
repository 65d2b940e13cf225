"""Signals: what gates wait for, and the values that were sent."""

from __future__ import annotations

from typing import Final, NamedTuple

from flytewright_idl.admin import Signal
from flytewright_idl.core import Literal, LiteralType, SignalIdentifier
from flytewright_idl.google.protobuf import Timestamp

from ..errors import AlreadyExistsError, NotFoundError
from ..keys import ExecutionKey
from ..moments import micros
from .course import HERE, execution_key, key_columns
from .database import Database, Row
from .listing import Query, fetch
from .tables import Kind, Table

SIGNALS: Final = Table(
    name="signals",
    prefixes=["signal"],
    columns={
        "id": Kind.NUMBER,
        "execution_project": Kind.TEXT,
        "execution_domain": Kind.TEXT,
        "execution_name": Kind.TEXT,
        "signal_id": Kind.TEXT,
        "created_at": Kind.TIME,
        "updated_at": Kind.TIME,
    },
)
"""What lists of signals may be filtered and sorted by."""


class SignalKey(NamedTuple):
    """One signal of an execution."""

    execution: ExecutionKey
    signal_id: str

    @classmethod
    def of(cls, identifier: SignalIdentifier | None) -> SignalKey:
        """The key of an identifier, all empty for none."""
        return (
            cls(ExecutionKey.of(identifier.execution_id), identifier.signal_id)
            if identifier
            else cls(ExecutionKey.of(None), "")
        )

    @property
    def identifier(self) -> SignalIdentifier:
        """The key as an identifier."""
        return SignalIdentifier(signal_id=self.signal_id, execution_id=self.execution.identifier)

    def __str__(self) -> str:
        return f"{self.execution}:{self.signal_id}"


class Signals:
    """The signals of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, key: SignalKey) -> Signal | None:
        """The signal with this key, None when there is none."""
        row = self._database.one(
            f"SELECT * FROM signals WHERE {HERE} AND signal_id = ?",  # noqa: S608 - a text of the code
            [*key.execution, key.signal_id],
        )
        return _signal(row) if row else None

    def get_or_create(self, key: SignalKey, kind: LiteralType) -> Signal:
        """The signal with this key and type, made when there is none; `AlreadyExistsError` when its type is another."""
        with self._database.transaction():
            known = self.find(key)
            if known is not None:
                if known.type != kind:
                    raise AlreadyExistsError(f"signal {key} already exists with another type")
                return known
            now = micros(Timestamp.now())
            self._database.insert(
                "signals",
                {
                    **key_columns(key.execution),
                    "signal_id": key.signal_id,
                    "type": bytes(kind),
                    "value": None,
                    "created_at": now,
                    "updated_at": now,
                },
            )
        return Signal(id=key.identifier, type=kind)

    def set(self, key: SignalKey, value: Literal) -> None:
        """Keep the value of a signal, in place of one that it may have; `NotFoundError` when nothing waits for it."""
        changed = self._database.execute(
            f"UPDATE signals SET value = ?, updated_at = ? WHERE {HERE} AND signal_id = ?",  # noqa: S608 - a text of the code
            [bytes(value), micros(Timestamp.now()), *key.execution, key.signal_id],
        )
        if not changed.rowcount:
            raise NotFoundError(f"signal {key} does not exist")

    def page(self, query: Query) -> tuple[list[Signal], str]:
        """One page of signals, and the token of the next."""
        page = fetch(self._database, SIGNALS, query)
        return [_signal(row) for row in page.rows], page.token


def _signal(row: Row) -> Signal:
    return Signal(
        id=SignalKey(execution_key(row), row["signal_id"]).identifier,
        type=LiteralType.parse(row["type"]),
        value=Literal.parse(row["value"]) if row["value"] is not None else None,
    )
