"""The options of ``wright sandbox``: those of ``start`` are passed on as arguments of the process that it starts."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, TypeVar, cast

import click

F = TypeVar("F", bound=Callable[..., Any])

folder_option = click.option(
    "--folder",
    type=click.Path(path_type=Path),
    help="The folder with its state; by default one of your own, or $FLYTEWRIGHT_SANDBOX_DIR.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="The same as -o json.")

_PORT = click.IntRange(0, 65535)
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path, resolve_path=True)
_START: Final[Mapping[str, Mapping[str, Any]]] = {
    "port": {"type": _PORT, "help": "The port for gRPC, by default 30080; 0 for a free one."},
    "http-port": {"type": _PORT, "help": "The port for data, by default 30081; 0 for a free one."},
    "host": {"help": "The address to listen on; one that other machines reach takes --auth."},
    "public-host": {"help": "The name that clients know this machine by, when it is another."},
    "cores": {"type": float, "help": "The cores that all tasks have together."},
    "memory": {"metavar": "SIZE", "help": "The memory that all tasks have together, such as 4Gi."},
    "connector": {
        "multiple": True,
        "metavar": "[TYPE=]HOST:PORT",
        "help": "A connector service, for tasks of a type or for all that it serves; may be repeated.",
    },
    "auth": {"is_flag": True, "help": "Let in only callers that log in."},
    "token-lifetime": {"type": float, "metavar": "SECONDS", "help": "How long a login is good for."},
    "tls": {"is_flag": True, "help": "Encrypt connections, with a certificate of the sandbox's own."},
    "tls-cert": {"type": _FILE, "help": "Encrypt connections with this certificate, in PEM."},
    "tls-key": {"type": _FILE, "help": "The key of the certificate."},
    "no-catch-up": {"is_flag": True, "help": "Forget what schedules missed while no sandbox ran."},
    "smtp": {"metavar": "HOST[:PORT]", "help": "The mail server that notifications are sent to."},
    "smtp-user": {"help": "Whom to log in as there; the password is $FLYTEWRIGHT_SANDBOX_SMTP_PASSWORD."},
    "smtp-sender": {"help": "The address that mail comes from."},
}
"""The options of `flytewright.sandbox.arguments`, as people are told of them."""


def start_options(command: F) -> F:
    """Options that the command takes together as `arguments`, a command line for the sandbox's process."""

    @functools.wraps(command)
    def with_arguments(**given: object) -> object:
        said = [(name, given.pop(name.replace("-", "_"))) for name in _START]
        return command(arguments=[each for name, value in said for each in _arguments(name, value)], **given)

    for name, about in reversed(list(_START.items())):
        with_arguments = click.option(f"--{name}", **about)(with_arguments)
    return cast("F", with_arguments)


def _arguments(name: str, value: object) -> list[str]:
    """How an option is said to the sandbox's process; not at all when it was not given."""
    match value:
        case None | False:
            return []
        case True:
            return [f"--{name}"]
        case tuple():
            return [f"--{name}={each}" for each in value]
    return [f"--{name}={value}"]
