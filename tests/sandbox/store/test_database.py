"""The store's file is made whole, opened only when it is the sandbox's own, and never written over."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from flytewright.sandbox.errors import StateError
from flytewright.sandbox.store.database import APPLICATION_ID, Database, DuplicateError, Value
from flytewright.sandbox.store.migrations import MIGRATIONS


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "sandbox.db"


def made(path: Path) -> Path:
    Database(path).close()
    return path


def pragma(path: Path, name: str) -> object:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_a_new_file_has_its_mark_its_version_and_a_write_ahead_log(path: Path) -> None:
    made(path)
    assert pragma(path, "application_id") == APPLICATION_ID
    assert pragma(path, "user_version") == len(MIGRATIONS)
    assert pragma(path, "journal_mode") == "wal"


def test_what_an_interrupted_start_left_behind_is_made_anew(path: Path) -> None:
    path.with_name("sandbox.db.new").write_bytes(b"half a file")
    made(path)
    assert pragma(path, "user_version") == len(MIGRATIONS)


@pytest.mark.parametrize("content", [b"", b"hello", b"x" * 5000, b"SQLite format 3\0" + b"x" * 20])
def test_a_file_that_is_no_database_is_left_as_it_is(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(StateError, match=r"sandbox\.db is not a sandbox's database: .* choose another folder"):
        Database(path)
    assert path.read_bytes() == content


def test_the_database_of_another_program_is_left_as_it_is(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes (text)")
    before = path.read_bytes()
    with pytest.raises(StateError, match=r"sandbox\.db is another program's database"):
        Database(path)
    assert path.read_bytes() == before


def test_the_state_of_a_newer_version_is_left_as_it_is(path: Path) -> None:
    with closing(sqlite3.connect(made(path))) as connection:
        connection.execute("PRAGMA user_version = 1000")
    with pytest.raises(StateError, match=r"newer flytewright \(state version 1000, .* upgrade flytewright"):
        Database(path)
    assert pragma(path, "user_version") == 1000


def test_a_damaged_file_is_named_and_left_as_it_is(path: Path) -> None:
    content = bytearray(made(path).read_bytes())
    content[4096:12288] = b"\xff" * 8192
    path.write_bytes(content)
    with pytest.raises(StateError, match=r"sandbox\.db is damaged .*: it is left as it is"):
        Database(path)
    assert path.read_bytes() == content


def test_a_shortened_file_is_damaged(path: Path) -> None:
    path.write_bytes(made(path).read_bytes()[:5000])
    with pytest.raises(StateError, match="is damaged"):
        Database(path)


def test_a_folder_in_its_place_is_named(path: Path) -> None:
    path.mkdir()
    with pytest.raises(StateError, match=r"sandbox\.db cannot be read: Is a directory"):
        Database(path)


def test_a_file_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    with pytest.raises(StateError, match="cannot be made"):
        Database(tmp_path / "nowhere" / "sandbox.db")


def test_steps_that_are_new_are_taken_and_rows_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Database(path)
    insert_project(first, "kept")
    first.close()
    monkeypatch.setattr(
        "flytewright.sandbox.store.database.MIGRATIONS",
        (*MIGRATIONS, "ALTER TABLE projects ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue';"),
    )
    second = Database(path)
    row = second.one("SELECT identifier, colour FROM projects")
    second.close()
    assert row is not None
    assert tuple(row) == ("kept", "blue")
    assert pragma(path, "user_version") == len(MIGRATIONS) + 1


def test_a_step_that_fails_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(path)
    step = "ALTER TABLE projects ADD COLUMN colour TEXT; INSERT INTO nowhere VALUES (1);"
    with monkeypatch.context() as patch:
        patch.setattr("flytewright.sandbox.store.database.MIGRATIONS", (*MIGRATIONS, step))
        with pytest.raises(StateError, match="nowhere"):
            Database(path)
    assert pragma(path, "user_version") == len(MIGRATIONS)
    database = Database(path)
    insert_project(database, "as before")
    database.close()


# Transactions


def insert_project(database: Database, identifier: str) -> None:
    row: dict[str, Value] = {"name": "", "description": "", "labels": b"", "state": 0, "created_at": 0, "updated_at": 0}
    database.insert("projects", {"identifier": identifier, **row})


def insert_projects(database: Database, *names: str) -> None:
    with database.transaction():
        for name in names:
            insert_project(database, name)


def identifiers(database: Database) -> list[str]:
    return [row["identifier"] for row in database.all("SELECT identifier FROM projects ORDER BY id")]


def test_a_transaction_that_fails_leaves_nothing(path: Path) -> None:
    database = Database(path)
    insert_project(database, "a")
    with pytest.raises(DuplicateError):
        insert_projects(database, "b", "a")
    assert identifiers(database) == ["a"]
    database.close()


def test_a_transaction_inside_another_is_part_of_it(path: Path) -> None:
    database = Database(path)
    with database.transaction():
        insert_projects(database, "a", "b")
        insert_project(database, "c")
    with pytest.raises(DuplicateError), database.transaction():
        insert_projects(database, "d", "a")
    assert identifiers(database) == ["a", "b", "c"]
    database.close()


def test_a_key_that_is_taken_is_an_error_of_its_own(path: Path) -> None:
    database = Database(path)
    insert_project(database, "a")
    with pytest.raises(DuplicateError, match="identifier"):
        insert_project(database, "a")
    database.close()
