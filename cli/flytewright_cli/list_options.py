"""Options of the commands that list: what is shown, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from .options import F

if TYPE_CHECKING:
    from flytewright.remote.filters import Filter
    from flytewright_idl.admin.common import Sort

ORDERS = {"": True, "desc": True, "asc": False}
"""Whether the last comes first, by what stands behind the colon of ``--sort``."""


def list_options(command: F) -> F:
    """``--filter``, ``--sort`` and ``--limit``."""
    for option in (
        click.option("-l", "--limit", type=click.IntRange(1), default=20, show_default=True, help="At most so many."),
        click.option(
            "--sort",
            default="created_at:desc",
            show_default=True,
            callback=_sort,
            metavar="FIELD[:asc|desc]",
            help="The order, by a field that flyteadmin sorts by, the last first unless said.",
        ),
        click.option(
            "--filter",
            "filters",
            multiple=True,
            callback=_filters,
            metavar="FILTER",
            help="Only those of which this holds, as flyteadmin reads it: eq(version,v1); may be repeated.",
        ),
    ):
        command = option(command)
    return command


def _sort(context: click.Context, parameter: click.Parameter, value: str) -> Sort:
    from flytewright_idl.admin.common import Sort, SortDirection

    key, _, order = value.partition(":")
    if not key or order not in ORDERS:
        raise click.BadParameter(f"{value!r} is not FIELD, FIELD:asc or FIELD:desc", context, parameter)
    direction = SortDirection.DESCENDING if ORDERS[order] else SortDirection.ASCENDING
    return Sort(key=key, direction=direction)


def _filters(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> list[Filter]:
    from flytewright.remote.filters import Filter

    try:
        return [Filter.from_python_std(each) for each in values]
    except ValueError as error:
        raise click.BadParameter(str(error), context, parameter) from error
