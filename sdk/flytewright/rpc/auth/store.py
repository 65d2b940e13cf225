"""Where tokens stay between processes: the keyring where there is one, else a file that only its owner can read."""

from __future__ import annotations

import logging
import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol
from urllib.parse import quote

from .tokens import Tokens

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

__all__ = ["FileStore", "KeyringStore", "TokenStore", "default_store"]

log = logging.getLogger(__name__)

SERVICE: Final = "flytewright"


class TokenStore(Protocol):
    """Keeps one login an endpoint. A save that fails leaves what was there and raises an `OSError`."""

    def load(self, endpoint: str) -> Tokens | None:
        """The tokens of an endpoint; None where there are none that can be read."""
        ...

    def save(self, endpoint: str, tokens: Tokens) -> None:
        """Keep the tokens in place of those before."""
        ...


@dataclass(frozen=True)
class FileStore:
    """A file an endpoint, mode 0600, in a folder of mode 0700."""

    folder: Path

    def path(self, endpoint: str) -> Path:
        """The file of an endpoint."""
        return self.folder / f"{quote(endpoint, safe='')}.json"

    def load(self, endpoint: str) -> Tokens | None:
        try:
            text = self.path(endpoint).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return None
        return Tokens.from_json(text)

    def save(self, endpoint: str, tokens: Tokens) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self.folder, prefix=".new-")  # has mode 0600
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(tokens.to_json())
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self.path(endpoint))
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise


@dataclass(frozen=True)
class KeyringStore:
    """The keyring, and a file for what it does not take: one that is locked, or too small for the token."""

    backend: KeyringBackend
    otherwise: FileStore

    def load(self, endpoint: str) -> Tokens | None:
        from keyring.errors import KeyringError

        # a file is there only when it is newer than what the keyring holds
        found = self.otherwise.load(endpoint)
        if found is not None:
            return found
        try:
            text = self.backend.get_password(SERVICE, endpoint)
        except KeyringError as error:
            log.warning("the keyring cannot be read: %s", type(error).__name__)
            return None
        return None if text is None else Tokens.from_json(text)

    def save(self, endpoint: str, tokens: Tokens) -> None:
        from keyring.errors import KeyringError

        try:
            self.backend.set_password(SERVICE, endpoint, tokens.to_json())
        except KeyringError as error:
            log.warning("the keyring takes no token, a file does: %s", type(error).__name__)
            self.otherwise.save(endpoint, tokens)
        else:
            with suppress(FileNotFoundError):
                self.otherwise.path(endpoint).unlink()


def default_store(folder: Path | None = None) -> TokenStore:
    """The keyring, when the ``keyring`` extra is installed and there is one on this machine, else files."""
    import platformdirs

    files = FileStore(folder or platformdirs.user_data_path("flytewright") / "tokens")
    try:
        import keyring
    except ImportError:
        return files
    backend = keyring.get_keyring()
    return KeyringStore(backend, files) if backend.priority >= 1 else files
