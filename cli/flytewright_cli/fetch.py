"""``wright fetch``: downloads what a flyte:// URI names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import project_options
from .output import Format, output_option, print_data, print_values, say, shown
from .settings import Settings

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote

SCHEME = "flyte://"


@click.command()
@click.argument("uri", metavar="FLYTE-DATA-URI")
@click.argument(
    "download_to", metavar="[DOWNLOAD-TO]", required=False, type=click.Path(file_okay=False, path_type=Path)
)
@click.option(
    "-r", "--recursive", is_flag=True, help="Download what stands in lists and maps, too; folders always are, whole."
)
@project_options
@output_option
@click.pass_obj
def fetch(
    settings: Settings,
    uri: str,
    download_to: Path | None,
    recursive: bool,
    project: str,
    domain: str,
    output: Format,
) -> None:
    """Print the inputs or outputs that FLYTE-DATA-URI names, and bring their files to the folder DOWNLOAD-TO.

    The address is like flyte://v1/PROJECT/DOMAIN/EXECUTION/NODE/o: i is for inputs, o for outputs, d for the deck, and
    a name behind it for one of them: o/o0.
    """
    if not uri.startswith(SCHEME):
        raise click.BadParameter(f"{uri!r} does not begin with {SCHEME}", param_hint="FLYTE-DATA-URI")

    async def work(remote: AsyncFlyteRemote) -> Any:
        found = await remote.get(uri)
        if download_to is not None and found is not None:
            if isinstance(found, bytes):
                download_to.mkdir(parents=True, exist_ok=True)
                (download_to / "deck.html").write_bytes(found)
            else:
                await remote.download(found, str(download_to), recursive)
            say(f"downloaded to {download_to}")
        return found

    _print(settings.with_remote(project, domain, work), output)


def _print(found: Any, output: Format) -> None:
    from flytewright.typeengine.guess import plain_value
    from flytewright.typeengine.resolver import LiteralsResolver

    if isinstance(found, LiteralsResolver):
        print_values({name: plain_value(each) for name, each in found.literals.items()}, output)
    elif isinstance(found, bytes):
        click.echo(found, nl=False)
    elif found is not None:
        value = plain_value(found)
        if output in ("json", "yaml"):
            print_data(value, output)
        else:
            click.echo(shown(value))
