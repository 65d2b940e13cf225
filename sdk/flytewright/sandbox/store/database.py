"""The SQLite file: opened only when it is the sandbox's own, brought up to date, written in transactions.

Every call runs on the event loop's thread and takes microseconds; nothing is awaited inside a transaction, so
transactions cannot mix.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Final

from ..errors import StateError, StoreError, UnwritableError
from .migrations import MIGRATIONS

APPLICATION_ID: Final = 0x666C7772
"""What marks a SQLite file as a sandbox's: ``flwr``."""

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_CHECKED_BYTES = 64 << 20
"""Up to this size a file is checked through and through when it is opened, which takes a fraction of a second."""

Value = str | int | bytes | None
Row = sqlite3.Row


class DuplicateError(StoreError):
    """A row with this key is there already."""


class Database:
    """A connection to the store's file."""

    def __init__(self, path: Path) -> None:
        """Open or make the file; `StateError` when it is not a sandbox's, is damaged, or is newer than this code."""
        self.path = path
        if path.exists():
            _refuse_foreign(path)
        else:
            _create(path)
        with ExitStack() as opening:
            self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
            opening.callback(self._connection.close)
            self._connection.row_factory = sqlite3.Row
            try:
                self._open()
            except sqlite3.OperationalError as error:
                raise StateError(f"{path} cannot be opened: {error}") from error
            except sqlite3.Error as error:
                raise StateError(
                    f"{path} is damaged ({error}): it is left as it is; restore it, "
                    "or choose another folder with --folder"
                ) from error
            opening.pop_all()

    def _open(self) -> None:
        version = self._pragma("user_version")
        if version > len(MIGRATIONS):
            raise StateError(
                f"{self.path} was written by a newer flytewright (state version {version}, known are up to "
                f"{len(MIGRATIONS)}): upgrade flytewright, or choose another folder with --folder"
            )
        if self.path.stat().st_size <= _CHECKED_BYTES:
            verdict = self._connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if verdict != "ok":
                raise sqlite3.DatabaseError(verdict.splitlines()[-1])
        _migrate(self._connection, version)
        # Without a sync per commit, a commit survives the death of the process, though not always of the machine.
        self._connection.execute("PRAGMA synchronous = NORMAL")
        self._connection.execute("PRAGMA foreign_keys = ON")
        self._connection.execute("PRAGMA busy_timeout = 5000")

    def _pragma(self, name: str) -> int:
        return int(self._connection.execute(f"PRAGMA {name}").fetchone()[0])

    @property
    def changes(self) -> int:
        """How many rows have been written since the file was opened."""
        return self._connection.total_changes

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All writes of the block or none; a block inside another one is part of that."""
        if self._connection.in_transaction:
            yield
            return
        self.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            self._connection.rollback()
            raise

    def execute(self, sql: str, values: Sequence[Value] = ()) -> sqlite3.Cursor:
        """Run one statement; `StoreError` when it fails, `DuplicateError` when a key is taken."""
        try:
            return self._connection.execute(sql, values)
        except sqlite3.IntegrityError as error:
            kind = DuplicateError if "UNIQUE" in str(error) else StoreError
            raise kind(f"{self.path}: {error}") from error
        except sqlite3.OperationalError as error:
            raise UnwritableError(f"{self.path} could not be read or written: {error}") from error
        except sqlite3.Error as error:
            raise StoreError(f"{self.path} could not be read or written: {error}") from error

    def one(self, sql: str, values: Sequence[Value] = ()) -> Row | None:
        """The first row of an answer."""
        row: Row | None = self.execute(sql, values).fetchone()
        return row

    def all(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        """All rows of an answer."""
        return self.execute(sql, values).fetchall()

    def insert(self, table: str, row: dict[str, Value]) -> int:
        """Add a row and give its id."""
        columns, marks = ", ".join(row), ", ".join("?" * len(row))
        sql = f"INSERT INTO {table} ({columns}) VALUES ({marks})"  # noqa: S608 - names from the code, values as parameters
        return self.execute(sql, list(row.values())).lastrowid or 0

    def update(self, table: str, identity: int, row: dict[str, Value]) -> None:
        """Change columns of the row with this id."""
        changes = ", ".join(f"{column} = ?" for column in row)
        sql = f"UPDATE {table} SET {changes} WHERE id = ?"  # noqa: S608 - names from the code, values as parameters
        self.execute(sql, [*row.values(), identity])


def _create(path: Path) -> None:
    """Make the file under another name first: it is there complete or not at all."""
    draft = path.with_name(f"{path.name}.new")
    try:
        draft.unlink(missing_ok=True)
        with closing(sqlite3.connect(draft, isolation_level=None)) as connection:
            _migrate(connection, 0)
            connection.execute("PRAGMA journal_mode = WAL")
        draft.replace(path)
    except (OSError, sqlite3.Error) as error:
        raise StateError(f"{path} cannot be made: {error}") from error


def _migrate(connection: sqlite3.Connection, version: int) -> None:
    """Take the steps from this version on, each of them whole."""
    for step in range(version, len(MIGRATIONS)):
        connection.executescript(
            f"BEGIN IMMEDIATE; {MIGRATIONS[step]} PRAGMA application_id = {APPLICATION_ID}; "
            f"PRAGMA user_version = {step + 1}; COMMIT;"
        )


def _refuse_foreign(path: Path) -> None:
    """Look at a file's first bytes before SQLite may touch it."""
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except OSError as error:
        raise StateError(f"{path} cannot be read: {error.strerror or error}") from error
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise StateError(
            f"{path} is not a sandbox's database: it is left as it is; choose another folder with --folder"
        )
    (owner,) = struct.unpack_from(">I", header, 68)
    if owner != APPLICATION_ID:
        raise StateError(
            f"{path} is another program's database: it is left as it is; choose another folder with --folder"
        )
