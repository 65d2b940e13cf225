"""What authentication keeps in the state folder, for its owner only: the client secret and the tokens' signing key."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ..errors import StateError
from ..private import private_folder, write_private

if TYPE_CHECKING:
    from joserfc.jwk import RSAKey

ENVIRONMENT: Final = "FLYTEWRIGHT_SANDBOX_SECRET"
"""The variable that may give the client secret."""
SHORTEST: Final = 12
"""Characters that a secret must have."""
_KEY_BITS: Final = 2048


class AuthFiles:
    """The files of one state folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.client_secret = root / "client_secret"
        self._key = root / "signing_key.pem"

    def ensure_secret(self, given: str | None = None) -> tuple[str, bool]:
        """The client secret, and whether it has just been made up; `given` takes the place of an older one."""
        if given is not None:
            if len(given) < SHORTEST:
                raise StateError(f"the client secret has {len(given)} characters, and {SHORTEST} are the least")
            self._write(self.client_secret, given.encode())
            return given, False
        if self.client_secret.exists():
            return self._read(self.client_secret).decode().strip(), False
        made = secrets.token_urlsafe(32)
        self._write(self.client_secret, made.encode())
        return made, True

    def signing_key(self) -> RSAKey:
        """The key that signs tokens, made once."""
        from joserfc.jwk import RSAKey

        if not self._key.exists():
            self._write(self._key, RSAKey.generate_key(_KEY_BITS).as_pem(private=True))
        try:
            key: RSAKey = RSAKey.import_key(self._read(self._key))
        except ValueError as error:
            raise StateError(f"{self._key} is no key: remove it, and every login ends ({error})") from error
        key.ensure_kid()
        return key
        return key

    def _write(self, path: Path, content: bytes) -> None:
        private_folder(self.root)
        write_private(path, content)

    def _read(self, path: Path) -> bytes:
        try:
            return path.read_bytes()
        except OSError as error:
            raise StateError(f"{path} cannot be read: {error.strerror or error}") from error
