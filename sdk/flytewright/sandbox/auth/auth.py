"""`Auth`: everything about logging in at one sandbox."""

from __future__ import annotations

import hmac
import time
from collections.abc import Callable
from typing import Final

from .clients import CONSOLE, known_clients
from .options import AuthOptions
from .secrets import AuthFiles
from .server import OAuthServer
from .tokens import Tokens


class Auth:
    """The authorization server of one sandbox, and what knows its tokens again."""

    console_client: Final = CONSOLE
    """The client as which the console's page logs in."""

    def __init__(
        self, files: AuthFiles, base_url: str, options: AuthOptions, clock: Callable[[], float] = time.time
    ) -> None:
        """Logins at `base_url`, with the secrets that lie in `files`, which are made where they are missing."""
        self.base_url = base_url
        self.options = options
        self._secret, _ = files.ensure_secret()
        self.tokens = Tokens(files.signing_key(), base_url, options, clock)
        clients = known_clients(self._secret, options.redirect_uri, base_url)
        self.server = OAuthServer(clients, self.tokens, options, clock)

    def is_password(self, given: str) -> bool:
        """Whether this is what people log in with: the client secret."""
        return hmac.compare_digest(given.encode(), self._secret.encode())

    def principal_of(self, token: str) -> str:
        """Whom an access token names; `BadTokenError` when it is no good."""
        return self.tokens.caller(token).subject
