"""``wright init``: a folder for a new project."""

from __future__ import annotations

import keyword
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import click

from flytewright.version import __version__

from .output import say

TEMPLATES: Final = ("basic",)
"""The folders of `templates`. Their files end in ``.txt``, so that no tool takes them for code of this package."""
ENDING: Final = ".txt"


@click.command()
@click.argument("folder", type=click.Path(path_type=Path), metavar="PROJECT")
@click.option(
    "--template", type=click.Choice(TEMPLATES), default=TEMPLATES[0], show_default=True, help="What to begin with."
)
def init(folder: Path, template: str) -> None:
    """Make the folder PROJECT with a workflow that runs, its tests, a Dockerfile and a README.

    The folder may be there, when it is empty.
    """
    project = folder.resolve().name
    values = {"project": project, "package": package_name(project), "version": __version__, "python": _python()}
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise click.ClickException(f"{folder} is there already and not empty; name another folder")
    try:
        for name, text in filled(template, values):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise click.ClickException(f"{folder} cannot be written: {error.strerror}") from error
    click.echo(folder)
    say(f"{folder / 'README.md'} says what to do next")


def package_name(project: str) -> str:
    """The name of a project's Python package; a usage error for a name that makes none."""
    name = re.sub(r"[-. ]+", "_", project.lower())
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name) or keyword.iskeyword(name) or name in sys.stdlib_module_names:
        raise click.UsageError(
            f"{project!r} makes no name of a Python package: it takes letters, digits and dashes, begins with a "
            "letter, and is no name of Python's own"
        )
    return name


def filled(template: str, values: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The files of a template by path, with ``{{name}}`` filled in, in their paths too."""
    folder = Path(__file__).with_name("templates") / template
    for path in sorted(folder.rglob(f"*{ENDING}")):
        name = path.relative_to(folder).as_posix().removesuffix(ENDING)
        yield _fill(name, values), _fill(path.read_text(encoding="utf-8"), values)


def _fill(text: str, values: Mapping[str, str]) -> str:
    return re.sub(r"\{\{(\w+)\}\}", lambda found: values[found[1]], text)


def _python() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"
