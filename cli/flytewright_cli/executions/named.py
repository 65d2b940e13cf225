"""Which execution a command is about."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from ..options import project_options

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote
    from flytewright.remote.handles import ExecutionHandle

F = TypeVar("F", bound=Callable[..., Any])
HINTS_FROM = 200
"""How many executions are looked through for the nearest name."""


def _given(context: click.Context, parameter: click.Parameter, value: str | None) -> str:
    of_group = context.parent.params.get("execution_id") if context.parent is not None else None
    name: str | None = value or of_group
    if not name:
        raise click.UsageError("name the execution; `wright execution list` shows those that there are", context)
    return _name(name)


def _all_given(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(_name, values)) if values else (_given(context, parameter, None),)


def _name(said: str) -> str:
    """The name itself, also of the address of an execution's page in a console."""
    return said.partition("?")[0].rstrip("/").rpartition("/")[2] if "://" in said else said


def named(command: F) -> F:
    """The argument NAME, or ``--execution-id`` of the group, and project and domain."""
    return click.argument("name", required=False, callback=_given)(project_options(command))


def several_named(command: F) -> F:
    """The arguments NAME..., as ``names``, or ``--execution-id`` of the group, and project and domain."""
    argument = click.argument("names", nargs=-1, callback=_all_given, metavar="NAME...")
    return argument(project_options(command))


async def find(remote: AsyncFlyteRemote, name: str) -> ExecutionHandle:
    """An execution; an error for a name that is not there says which is the nearest that is."""
    from difflib import get_close_matches

    from flytewright.errors import EntityNotExistError
    from flytewright.rpc.errors import NotFoundError

    try:
        return remote.handle(await remote.execution(name), remote)
    except NotFoundError as error:
        known = [each.id.name for each in await remote.executions(HINTS_FROM) if each.id is not None]
        close = get_close_matches(name, known, n=1)
        hint = f"; did you mean {close[0]!r}?" if close else ""
        raise EntityNotExistError(
            f"there is no execution {name!r} in {remote.project}/{remote.domain}{hint}"
        ) from error
