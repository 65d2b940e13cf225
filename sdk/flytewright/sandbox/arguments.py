"""`Options` as a command line, and back: what `daemon` tells the process that it starts.

Secrets are no part of it, because everybody on the machine can read a command line: they are variables.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from .auth.options import AuthOptions
from .connectors.places import ConnectorPlace
from .errors import SandboxError
from .folder import default_folder
from .notifications.server import SmtpServer
from .options import GRPC_PORT, HTTP_PORT, LOOPBACK, Options
from .validate.quantities import quantity
from .workers.room import machine

TASK_ENVIRONMENT: Final = "FLYTEWRIGHT_SANDBOX_TASK_ENV"
"""The variable with the tasks' variables, as JSON."""
SMTP_PASSWORD: Final = "FLYTEWRIGHT_SANDBOX_SMTP_PASSWORD"  # noqa: S105 - a name
"""The variable with the password for the mail server."""


def arguments_of(options: Options) -> list[str]:
    """The command line for these options."""
    given: dict[str, object] = {
        "--folder": options.folder,
        "--host": options.host,
        "--public-host": options.public_host,
        "--port": options.port,
        "--http-port": options.http_port,
        "--cores": options.share.cores,
        "--memory": options.share.memory,
        "--tls-cert": options.certificate,
        "--tls-key": options.key,
        "--token-lifetime": options.auth.access_lifetime if options.auth else None,
        "--smtp": f"{options.smtp.host}:{options.smtp.port}" if options.smtp else None,
        "--smtp-user": options.smtp.user if options.smtp else None,
        "--smtp-sender": options.smtp.sender if options.smtp else None,
    }
    switches = {"--auth": options.auth is not None, "--tls": options.tls, "--no-catch-up": not options.catch_up}
    return [
        *(f"{name}={value}" for name, value in given.items() if value is not None),
        *(f"--connector={place}" for place in options.connectors),
        *(name for name, on in switches.items() if on),
    ]


def environment_of(options: Options) -> dict[str, str]:
    """The variables that go with the command line."""
    password = options.smtp.password if options.smtp else None
    return {
        TASK_ENVIRONMENT: json.dumps(dict(options.task_environment)),
        **({SMTP_PASSWORD: password} if password else {}),
    }


def options_of(arguments: Sequence[str] | None, environment: MutableMapping[str, str]) -> Options:
    """The options of a command line, and of variables, which are taken out of the environment that tasks inherit."""
    try:
        task_environment: Mapping[str, str] = json.loads(environment.pop(TASK_ENVIRONMENT, "{}"))
    except ValueError as error:
        raise SandboxError(f"${TASK_ENVIRONMENT} is no JSON: {error}") from error
    password = environment.pop(SMTP_PASSWORD, None)
    given = _parser().parse_args(arguments)
    said = {"cores": given.cores, "memory": size_of(given.memory, "--memory") if given.memory else None}
    return Options(
        folder=given.folder,
        host=given.host,
        public_host=given.public_host,
        port=given.port,
        http_port=given.http_port,
        share=replace(machine(), **{name: value for name, value in said.items() if value is not None}),
        task_environment=task_environment,
        connectors=tuple(map(ConnectorPlace.parse, given.connector)),
        auth=AuthOptions(access_lifetime=given.token_lifetime) if given.auth else None,
        tls=given.tls,
        certificate=given.tls_cert,
        key=given.tls_key,
        catch_up=not given.no_catch_up,
        smtp=SmtpServer.parse(given.smtp, given.smtp_user, password, given.smtp_sender) if given.smtp else None,
    )


def size_of(text: str, option: str) -> int:
    """The bytes that a text such as ``4Gi``, ``500M`` or ``2GB`` stands for; `SandboxError` when it is no size."""
    size = quantity(text.removesuffix("B"))
    if size is None or size < 0:
        raise SandboxError(f"{option} {text!r} is no size: say bytes, or an amount such as 500M or 4Gi")
    return int(size)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m flytewright.sandbox", description="Run a sandbox in the foreground, until SIGTERM or SIGINT."
    )
    add = parser.add_argument
    add("--folder", type=Path, default=default_folder(), help="the state folder")
    add("--host", default=LOOPBACK, help="the address to listen on; one that others reach takes --auth")
    add("--public-host", help="the name that clients know this machine by, when it is another than --host")
    add("--port", type=int, default=GRPC_PORT, help="for gRPC; 0 for any that is free")
    add("--http-port", type=int, default=HTTP_PORT, help="for data; 0 for any that is free")
    add("--cores", type=float, help="the cores that all tasks have together, by default those of the machine")
    add("--memory", help="the memory that all tasks have together: 4Gi, 500M")
    add(
        "--connector",
        action="append",
        default=[],
        metavar="[TYPE=]HOST:PORT",
        help="a connector service, for tasks of a type or for all that it serves; may be repeated",
    )
    add("--auth", action="store_true", help="let in only callers that log in")
    add("--token-lifetime", type=float, default=AuthOptions.access_lifetime, help="seconds that a login is good for")
    add("--tls", action="store_true", help="encrypt connections, with a certificate of the sandbox's own")
    add("--tls-cert", type=Path, help="encrypt connections with this certificate, in PEM")
    add("--tls-key", type=Path, help="the key of the certificate")
    add("--no-catch-up", action="store_true", help="forget what schedules missed while no sandbox ran")
    add("--smtp", metavar="HOST[:PORT]", help="the mail server that notifications are sent to")
    add("--smtp-user", help=f"whom to log in as there, with the password in ${SMTP_PASSWORD}")
    add("--smtp-sender", help="the address that mail comes from")
    return parser
