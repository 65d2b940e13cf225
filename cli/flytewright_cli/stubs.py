"""``wright stubs``: a module of typed functions for what is registered."""

from __future__ import annotations

import shlex
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .output import say
from .settings import Settings

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote

    from .stubbing.model import Found
    from .stubbing.reading import Target

NEEDED = ("black", "datamodel_code_generator")


@click.command()
@click.argument("targets", nargs=-1, required=True, metavar="PROJECT/DOMAIN[/NAME[@VERSION]]...")
@click.option(
    "-o",
    "--output",
    "output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file that the module is written to; printed unless given.",
)
@click.option("--check", is_flag=True, help="Write nothing; the exit code is 1 when FILE is not up to date.")
@click.option("--force", is_flag=True, help="Replace FILE even if it was not written by this command.")
@click.pass_obj
def stubs(settings: Settings, targets: tuple[str, ...], output: Path | None, check: bool, force: bool) -> None:
    """Write a Python module of typed functions for what is registered.

    Without NAME it is for every task, workflow and launch plan of the domain; NAME may be a pattern such as
    'flows.*'. Workflows call the functions as they call their own, services start executions with them.
    What is new, gone or different in an existing file is told on stderr.
    """
    if check and output is None:
        raise click.UsageError("--check needs -o FILE, the file that it looks at")
    before = _existing(output, force or check)
    text = _module(settings, targets)
    if output is None:
        click.echo(text, nl=False)
        return
    if before is not None:
        from .stubbing.changes import changes

        for line in changes(before, text):
            say(line)
    if before == text:
        say(f"{output} is up to date")
    elif check:
        say(f"{output} is not up to date: run wright stubs {shlex.join(targets)} -o {output}")
        sys.exit(1)
    else:
        output.write_text(text, encoding="utf-8")
        say(f"{output} {'is written' if before is None else 'is written anew'}")


def _existing(output: Path | None, force: bool) -> str | None:
    """The text of the file; None when there is none, and an error when it is not one of ours."""
    if output is None or not output.exists():
        return None
    from .stubbing.marks import MARK

    try:
        text = output.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise click.ClickException(f"{output} cannot be read: {error}") from error
    if text and not text.startswith(MARK) and not force:
        raise click.ClickException(f"{output} was not written by wright stubs; --force replaces it")
    return text


def _module(settings: Settings, targets: tuple[str, ...]) -> str:
    """The text of the module for targets."""
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        raise click.ClickException(f"stubs needs {' and '.join(missing)}: pip install 'flytewright[stubs]'")
    from .stubbing.planning import planned
    from .stubbing.reading import Target, unlike
    from .stubbing.render import rendered

    meant = [Target.of(each) for each in targets]
    found = unlike([each for target in meant for each in _found(settings, target)])
    return rendered(planned(found, command=f" {shlex.join(targets)}", subject=", ".join(targets)))


def _found(settings: Settings, target: Target) -> list[Found]:
    from .stubbing.reading import read

    async def work(remote: AsyncFlyteRemote) -> list[Found]:
        return await read(remote, target)

    return settings.with_remote(target.project, target.domain, work)
