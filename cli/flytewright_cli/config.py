"""``wright config``: writes, shows and tries out the configuration."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .configuring.writing import AUTH_TYPES
from .output import Column, Format, output_option, print_list, say
from .settings import Settings

if TYPE_CHECKING:
    from .configuring.checking import Check

SANDBOX = "localhost:30080"


@click.group()
def config() -> None:
    """Write, show and check the configuration."""


@config.command()
@click.option(
    "--endpoint", "--host", help=f"Address of the Flyte API, HOST:PORT; {SANDBOX}, in plain text, unless given."
)
@click.option("--insecure/--secure", default=None, help="Whether the connection is plain text; TLS unless given.")
@click.option("--auth", type=click.Choice(sorted(AUTH_TYPES)), help="How to log in; pkce unless given.")
@click.option("--client-id", help="Client that logs in, for --auth client-secret.")
@click.option("--client-secret-env", metavar="VARIABLE", help="Environment variable that holds the client secret.")
@click.option("--client-secret-file", metavar="FILE", help="File that holds the client secret.")
@click.option("--command", metavar="'PROGRAM ARGUMENT...'", help="Program that prints a token, for --auth command.")
@click.option("--ca-cert", metavar="FILE", help="Certificates to trust in place of the system's.")
@click.option("--console", metavar="URL", help="Address of the console, where it is not the endpoint's.")
@click.option("--force", is_flag=True, help="Replace a file that is there.")
@click.pass_obj
def init(
    settings: Settings,
    endpoint: str | None,
    insecure: bool | None,
    auth: str | None,
    client_id: str | None,
    client_secret_env: str | None,
    client_secret_file: str | None,
    command: str | None,
    ca_cert: str | None,
    console: str | None,
    force: bool,
) -> None:
    """Write a configuration file: the one of --config, of $FLYTECTL_CONFIG, or ~/.flyte/config.yaml.

    It holds no secret, only where one is: in a variable or a file.
    """
    from .configuring.writing import checked_endpoint, write, written

    if auth != "client-secret" and (client_secret_env or client_secret_file):
        raise click.UsageError("a client secret is for --auth client-secret")
    if auth == "client-secret" and not (client_id and (client_secret_env or client_secret_file)):
        raise click.UsageError(
            "--auth client-secret needs --client-id, and --client-secret-env or --client-secret-file"
        )
    if (auth == "command") != bool(command):
        raise click.UsageError("--auth command and --command go together")
    path = Path(settings.config or os.environ.get("FLYTECTL_CONFIG") or "~/.flyte/config.yaml").expanduser()
    if path.suffix not in (".yaml", ".yml"):
        raise click.UsageError(f"{path} is written as YAML: its name has to end in .yaml")
    admin = {
        "endpoint": checked_endpoint(endpoint or SANDBOX),
        "insecure": insecure if insecure is not None else endpoint is None,
        "authType": AUTH_TYPES[auth or "pkce"],
        "clientId": client_id,
        "clientSecretEnvVar": client_secret_env,
        "clientSecretLocation": client_secret_file,
        "command": _words(command),
        "caCertFilePath": ca_cert,
    }
    write(path, written(admin, console), force=force)
    click.echo(path)
    say("wright config check tries it out")


def _words(command: str | None) -> list[str] | None:
    import shlex

    try:
        return shlex.split(command) if command else None
    except ValueError as error:
        raise click.BadParameter(f"{command!r} is not a command line: {error}", param_hint="--command") from error


@config.command()
@click.option("--set", "only_set", is_flag=True, help="Leave out what has its default.")
@output_option
@click.pass_obj
def show(settings: Settings, only_set: bool, output: Format) -> None:
    """Print every setting, its value, and where that comes from: a file, a variable or a default.

    Secrets are masked.
    """
    from flytewright.config.files import Settings as Said

    from .configuring.showing import DEFAULT, Setting, settings_of

    said = Said.of(settings.config)
    found = settings_of(said, settings.platform)
    columns: list[Column[Setting]] = [
        Column("SETTING", lambda each: each.name),
        Column("VALUE", lambda each: each.value),
        Column("SOURCE", lambda each: each.source),
        Column("VARIABLE", lambda each: each.variable, wide=True),
        Column("FILE KEY", lambda each: each.file_key, wide=True),
    ]
    print_list([each for each in found if not only_set or each.source != DEFAULT], columns, output)


@config.command()
@click.option("--login", is_flag=True, help="Log in, in a browser if need be, where no login is kept.")
@output_option
@click.pass_obj
def check(settings: Settings, login: bool, output: Format) -> None:
    """Try the configuration out: is the endpoint reached, is TLS in order, does the login work, what version answers.

    The exit code is 1 when anything fails.
    """
    from flytewright.config.files import get_config_file

    from .configuring.checking import Outcome, checks

    async def work() -> list[Check]:
        return [each async for each in checks(settings.platform, get_config_file(settings.config), login=login)]

    found = asyncio.run(work())
    columns: list[Column[Check]] = [
        Column("RESULT", lambda each: each.outcome.value),
        Column("CHECK", lambda each: each.name),
        Column("DETAIL", lambda each: each.detail + (f": {each.advice}" if each.advice else "")),
    ]
    print_list(found, columns, output)
    sys.exit(any(each.outcome is Outcome.FAILED for each in found))
