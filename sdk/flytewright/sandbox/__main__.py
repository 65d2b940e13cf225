"""``python -m flytewright.sandbox``: the process that `daemon` starts; it runs in the foreground, too."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import os
import sys
from pathlib import Path

from .errors import SandboxError
from .folder import default_folder

TASK_ENVIRONMENT = "FLYTEWRIGHT_SANDBOX_TASK_ENV"
"""The variable with the tasks' variables, as JSON: a command line would show them to everybody."""


def main(arguments: list[str] | None = None) -> int:
    """Run a sandbox until it is asked to end; gives the exit code."""
    from .server import GRPC_PORT, HTTP_PORT, LOOPBACK, Options, serve

    parser = argparse.ArgumentParser(prog="python -m flytewright.sandbox", description=__doc__)
    parser.add_argument("--folder", type=Path, default=default_folder(), help="the state folder")
    parser.add_argument("--host", default=LOOPBACK)
    parser.add_argument("--port", type=int, default=GRPC_PORT, help="for gRPC; 0 for any that is free")
    parser.add_argument("--http-port", type=int, default=HTTP_PORT, help="for data; 0 for any that is free")
    given = parser.parse_args(arguments)
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    task_environment: dict[str, str] = json.loads(os.environ.pop(TASK_ENVIRONMENT, "{}"))
    options = Options(
        folder=given.folder,
        host=given.host,
        port=given.port,
        http_port=given.http_port,
        task_environment=task_environment,
    )
    try:
        asyncio.run(serve(options))
    except SandboxError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
