"""``python -m flytewright.sandbox``: the process that `daemon` starts; it runs in the foreground, too."""

from __future__ import annotations

import asyncio
import logging
import os
import sys

from .arguments import options_of
from .auth.secrets import ENVIRONMENT as SECRET
from .auth.secrets import AuthFiles
from .errors import SandboxError
from .folder import StateFolder


def main(arguments: list[str] | None = None) -> int:
    """Run a sandbox until it is asked to end; gives the exit code."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    secret = os.environ.pop(SECRET, None)  # no task inherits it
    try:
        options = options_of(arguments, os.environ)
        options.check()
        if options.auth is not None and secret is not None:
            folder = StateFolder(options.folder)
            folder.prepare()
            AuthFiles(folder.auth).ensure_secret(secret)
        from .server import serve

        asyncio.run(serve(options))
    except SandboxError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
