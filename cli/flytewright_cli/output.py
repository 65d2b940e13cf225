"""What commands print: data on stdout in the form that was asked for, and all else on stderr.

A command that prints data takes `output_option` and ends with one of `print_list`, `print_one` and `print_data`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import IO, TYPE_CHECKING, Any, Final, Generic, Literal, TypeAlias, TypeVar, cast

import click

if TYPE_CHECKING:
    from rich.console import Console

    from flytewright.authoring.entity import Entity

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])

Format: TypeAlias = Literal["table", "wide", "json", "yaml"]
"""``table`` and ``wide`` are for people, ``json`` and ``yaml`` hold all there is and are for programs."""

FORMATS: Final[tuple[Format, ...]] = ("table", "wide", "json", "yaml")

COLOURS: Mapping[str, str] = {
    "SUCCEEDED": "green",
    "RECOVERED": "green",
    "FAILED": "red",
    "ABORTED": "red",
    "TIMED_OUT": "red",
    "FAILING": "red",
    "ABORTING": "red",
    "RUNNING": "cyan",
    "DYNAMIC_RUNNING": "cyan",
    "QUEUED": "yellow",
    "ACTIVE": "green",
}
"""Colours of phases and states, by the names that flyteidl gives them."""


def output_option(command: F) -> F:
    """``-o/--output``: the command takes ``output: Format``."""
    return click.option(
        "-o",
        "--output",
        type=click.Choice(FORMATS, case_sensitive=False),
        default="table",
        show_default=True,
        help="How data is printed: as a table, one with more columns, JSON or YAML.",
    )(command)


@dataclasses.dataclass(frozen=True)
class Column(Generic[T]):
    """A column of a table: its title, and what it shows of a row."""

    title: str
    of: Callable[[T], object]
    """Gives None, text, numbers, datetimes, timedeltas, enums, or lists of them."""
    wide: bool = False
    """Whether only ``-o wide`` shows it."""


def print_list(rows: Iterable[T], columns: Sequence[Column[T]], output: Format) -> None:
    """Print records: a line for each in a table, a list of what they are in JSON and YAML."""
    if output in ("json", "yaml"):
        print_data(list(rows), output)
        return
    shown = [each for each in columns if output == "wide" or not each.wide]
    _print_table([each.title for each in shown], [[each.of(row) for each in shown] for row in rows])


def print_one(record: T, columns: Sequence[Column[T]], output: Format) -> None:
    """Print one record: a line for each column, or what it is in JSON and YAML."""
    if output in ("json", "yaml"):
        print_data(record, output)
        return
    fields = [(each.title, each.of(record)) for each in columns if output == "wide" or not each.wide]
    _print_fields([(title, value) for title, value in fields if value is not None])


def print_data(data: object, output: Format) -> None:
    """Print messages, records or plain values; as a table, a mapping is a line for each key."""
    if output == "json":
        import json

        click.echo(json.dumps(as_data(data), indent=2, ensure_ascii=False))
    elif output == "yaml":
        import yaml

        text = yaml.safe_dump(as_data(data), sort_keys=False, allow_unicode=True, width=1_000_000)
        click.echo(text.removesuffix("...\n"), nl=False)
    else:
        plain = as_data(data)
        if isinstance(plain, Mapping):
            _print_fields(list(plain.items()))
        else:
            click.echo(as_text(plain))


def as_data(value: object) -> Any:
    """What JSON and YAML say of a value: a message in proto JSON, a record by its fields."""
    from flytewright_idl._runtime.message import Message

    match value:
        case None | bool() | str():
            return value
        case enum.Enum():
            return value.name
        case int() | float():
            return value
        case Message():
            return value.to_dict()
        case Mapping():
            return {as_text(key): as_data(each) for key, each in value.items()}
        case dt.datetime():
            return _utc(value)
        case dt.timedelta():
            return value.total_seconds()
        case bytes():
            import base64

            return base64.b64encode(value).decode()
        case list() | tuple() | set() | frozenset():
            return [as_data(each) for each in value]
        case os.PathLike():
            return os.fspath(value)
    if hasattr(type(value), "__attrs_attrs__"):
        import attrs

        return {each.name: as_data(getattr(value, each.name)) for each in attrs.fields(cast("Any", type(value)))}
    if dataclasses.is_dataclass(value):
        return {each.name: as_data(getattr(value, each.name)) for each in dataclasses.fields(value)}
    return str(value)


def as_text(value: object) -> str:
    """What a table says of a value."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case enum.Enum():
            return value.name
        case dt.datetime():
            return _utc(value.replace(microsecond=0))
        case dt.timedelta():
            return duration(value)
        case list() | tuple() | set() | frozenset():
            return ", ".join(map(as_text, value))
        case Mapping():
            return ", ".join(f"{as_text(key)}={as_text(each)}" for key, each in value.items())
    return str(value)


def duration(time: dt.timedelta | None) -> str:
    """A span of time in two units at most: ``0.25s``, ``12.3s``, ``4m05s``, ``1d03h``."""
    if time is None:
        return ""
    seconds = max(time.total_seconds(), 0.0)
    if seconds < 10:
        return f"{seconds:.2f}s"
    if seconds < 60:
        return f"{seconds:.1f}s"
    minutes, rest = divmod(int(seconds), 60)
    if minutes < 60:
        return f"{minutes}m{rest:02}s"
    hours, minutes = divmod(minutes, 60)
    if hours < 24:
        return f"{hours}h{minutes:02}m"
    days, hours = divmod(hours, 24)
    return f"{days}d{hours:02}h"


def _utc(time: dt.datetime) -> str:
    aware = time if time.tzinfo is not None else time.astimezone()
    return aware.astimezone(dt.timezone.utc).isoformat().replace("+00:00", "Z")


def harmless(text: str, keep: str = "") -> str:
    """Text without control characters, which would reach the terminal otherwise; `keep` names those that may."""
    if text.isprintable():
        return text
    return "".join(
        each if each.isprintable() or each in keep else each.encode("unicode_escape").decode() for each in text
    )


def _print_table(titles: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    if not on_terminal(sys.stdout):
        cells = [list(titles), *([harmless(as_text(each)) for each in row] for row in rows)]
        widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
        for row in cells:
            click.echo("  ".join(map(str.ljust, row, widths)).rstrip())
        return
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False)
    for title in titles:
        table.add_column(title, overflow="fold")
    for each in rows:
        table.add_row(*(Text(harmless(as_text(value)), style=COLOURS.get(as_text(value), "")) for value in each))
    console().print(table)


def _print_fields(fields: Sequence[tuple[str, object]]) -> None:
    width = max((len(title) for title, _ in fields), default=0)
    for title, value in fields:
        lines = harmless(as_text(value), keep="\n\t").splitlines() or [""]
        text = f"\n{'':{width}}  ".join(lines)
        click.echo(f"{title:<{width}}  {click.style(text, fg=COLOURS.get(text))}".rstrip())


def on_terminal(stream: IO[Any]) -> bool:
    """Whether people read along, on a terminal that can move its cursor."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def console(stderr: bool = False) -> Console:
    """Rich's view of stdout or stderr."""
    from rich.console import Console

    return Console(stderr=stderr, highlight=False)


def say(text: str) -> None:
    """A line about what is going on: for people, so not on stdout."""
    click.echo(text, err=True)


def styled(phase: str) -> str:
    """The name of a phase in its colour."""
    return click.style(phase, fg=COLOURS.get(phase))


def print_outputs(entity: Entity, result: Any, output: Format) -> None:
    """The outputs of a call: one a line, or by name."""
    from flytewright.authoring.task import split_outputs

    print_values(dict(zip(entity.python_interface.outputs, split_outputs(entity, result), strict=True)), output)


def print_values(values: Mapping[str, object], output: Format) -> None:
    """Values by name: one a line, or as JSON or YAML."""
    if output in ("json", "yaml"):
        print_data(values, output)
        return
    for name, value in values.items():
        click.echo(f"{name} = {shown(value)}")


def shown(value: object) -> str:
    """A value as it is printed: paths as they are, dataclasses field by field."""
    if isinstance(value, os.PathLike):
        return str(os.fspath(value))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = (f"{field.name}={shown(getattr(value, field.name))}" for field in dataclasses.fields(value))
        return f"{type(value).__name__}({', '.join(fields)})"
    return repr(value)
