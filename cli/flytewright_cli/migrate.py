"""``wright migrate``: code made for flytekit imports flytewright."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from pathlib import Path

import click


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(exists=True, path_type=Path))
@click.option("--diff", is_flag=True, help="Show what would change, and change nothing.")
def migrate(paths: tuple[Path, ...], diff: bool) -> None:
    """Rewrite the imports of flytekit in files and folders, in place.

    What changes is imports and the dotted names that use them; comments, layout and text in quotes stay.
    Plugins (flytekitplugins) stay too, and need the compatibility switch.
    """
    try:
        from .rewriting import UnreadableSourceError, migrated
    except ModuleNotFoundError as error:
        if error.name != "libcst":
            raise
        raise click.ClickException("migrate needs libcst: pip install 'flytewright[migrate]'") from error
    changed, unreadable = 0, 0
    for path in _source_files(paths):
        before = path.read_bytes()
        try:
            after = migrated(before)
        except UnreadableSourceError as error:
            unreadable += 1
            click.echo(f"{path}: left as it is: {error}", err=True)
            continue
        if after == before:
            continue
        changed += 1
        if diff:
            click.echo("".join(difference(path, before, after)), nl=False)
        else:
            path.write_bytes(after)
            click.echo(path)
    click.echo(f"{changed} {'file' if changed == 1 else 'files'} {'would change' if diff else 'changed'}", err=True)
    if unreadable:
        raise click.ClickException(f"{unreadable} could not be read as Python")


def difference(path: Path, before: bytes, after: bytes) -> Iterator[str]:
    """The lines that change, as a unified diff."""
    old, new = (text.decode("utf-8", "replace").splitlines(keepends=True) for text in (before, after))
    for line in difflib.unified_diff(old, new, f"a/{path}", f"b/{path}"):
        yield line if line.endswith("\n") else f"{line}\n"


def _source_files(paths: Iterable[Path]) -> Iterator[Path]:
    """The Python files of files and folders."""
    for path in paths:
        if path.is_dir():
            yield from sorted(each for each in path.rglob("*.py") if not _is_aside(each.relative_to(path)))
        else:
            yield path


def _is_aside(path: Path) -> bool:
    """Whether a path goes through a folder of caches, environments or the like."""
    return any(part == "__pycache__" or part.startswith(".") or part == "node_modules" for part in path.parts[:-1])
