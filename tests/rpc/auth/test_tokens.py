"""Tokens hide what they hold, and stores lose nothing."""

from __future__ import annotations

import stat
from pathlib import Path

import keyring.backend
import keyring.errors
import pytest

from flytewright.rpc.auth.store import FileStore, KeyringStore, default_store
from flytewright.rpc.auth.tokens import Tokens

TOKENS = Tokens(access="the-access", refresh="the-refresh", expires_at=1000.0, scopes=("all",))
ENDPOINT = "flyte.example.com:443/../x"


class Memory(keyring.backend.KeyringBackend):
    """A keyring that may be locked."""

    priority = 5  # type: ignore[assignment]  # keyring declares a property of its own kind

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise keyring.errors.KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise keyring.errors.KeyringLocked
        self.kept[service, username] = password


def test_tokens_show_no_secret() -> None:
    assert repr(TOKENS) == "Tokens(access=***, refresh=***, expires_at=1000.0, scopes=('all',))"


def test_tokens_survive_their_text() -> None:
    assert Tokens.from_json(TOKENS.to_json()) == TOKENS
    assert Tokens.from_json("{}") is Tokens.from_json("not json") is None


def test_an_answer_without_a_refresh_token_keeps_the_one_before() -> None:
    tokens = Tokens.granted({"access_token": "new", "expires_in": "60"}, 100.0, TOKENS)
    assert tokens == Tokens(access="new", refresh="the-refresh", expires_at=160.0, lifetime=60.0, scopes=("all",))


def test_an_answer_without_a_token_is_refused() -> None:
    with pytest.raises(ValueError, match="no access_token"):
        Tokens.granted({"refresh_token": "x"}, 0.0)


def test_a_token_expires_a_little_early_and_one_without_an_end_never() -> None:
    assert not TOKENS.expired(989.0)
    assert TOKENS.expired(990.0)
    assert not Tokens(access="a").expired(1e12)


def test_a_file_is_its_owners_alone_and_holds_one_endpoint(tmp_path: Path) -> None:
    store = FileStore(tmp_path / "tokens")
    store.save(ENDPOINT, TOKENS)
    store.save("other", Tokens(access="b"))
    assert store.load(ENDPOINT) == TOKENS
    assert stat.S_IMODE(store.path(ENDPOINT).stat().st_mode) == 0o600
    assert stat.S_IMODE(store.folder.stat().st_mode) == 0o700
    assert store.path(ENDPOINT).parent == store.folder
    assert len(list(store.folder.iterdir())) == 2


def test_a_save_that_fails_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = FileStore(tmp_path)
    store.save(ENDPOINT, TOKENS)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        store.save(ENDPOINT, Tokens(access="new"))
    assert store.load(ENDPOINT) == TOKENS
    assert list(tmp_path.iterdir()) == [store.path(ENDPOINT)]


def test_the_keyring_is_used_where_there_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    backend = Memory()
    monkeypatch.setattr("keyring.get_keyring", lambda: backend)
    store = default_store(tmp_path)
    store.save(ENDPOINT, TOKENS)
    assert store.load(ENDPOINT) == TOKENS
    assert list(backend.kept) == [("flytewright", ENDPOINT)]
    assert list(tmp_path.iterdir()) == []


def test_files_are_used_where_there_is_no_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring.backends.fail

    monkeypatch.setattr("keyring.get_keyring", keyring.backends.fail.Keyring)
    assert default_store(tmp_path) == FileStore(tmp_path)


def test_a_locked_keyring_loses_no_token(tmp_path: Path) -> None:
    backend = Memory()
    store = KeyringStore(backend, FileStore(tmp_path))
    store.save(ENDPOINT, Tokens(access="older"))
    backend.locked = True
    store.save(ENDPOINT, TOKENS)
    assert store.load(ENDPOINT) == TOKENS
    backend.locked = False
    assert store.load(ENDPOINT) == TOKENS
    newer = Tokens(access="newer")
    store.save(ENDPOINT, newer)
    assert store.load(ENDPOINT) == newer
    assert list(tmp_path.iterdir()) == []
