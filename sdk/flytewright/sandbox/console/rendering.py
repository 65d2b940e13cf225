"""Templates to pages: everything that users wrote is escaped, and nothing but the sandbox's own files is loaded."""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from starlette.responses import HTMLResponse

from flytewright.drawing.bars import span_text
from flytewright_idl.google.protobuf import Duration, Timestamp

from ..moments import seconds
from . import links

if TYPE_CHECKING:
    import jinja2

HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
"""No page loads anything from elsewhere, runs a script that stands in it, or is shown inside of another one."""


def page(template: str, facts: dict[str, object], status: int = 200) -> HTMLResponse:
    """A page of the console."""
    return HTMLResponse(environment().get_template(template).render(facts), status, HEADERS)


@cache
def environment() -> jinja2.Environment:
    """The templates; Jinja is imported for the first page and not before."""
    import jinja2

    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).with_name("templates")),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(moment=moment_text, iso=iso_text, span=duration_text)
    made.globals.update(links=links)
    return made


def moment_text(moment: Timestamp | None) -> str:
    """A point in time for people, in UTC: the page's script shows it in theirs."""
    return f"{_utc(moment):%Y-%m-%d %H:%M:%S} UTC" if moment is not None else ""


def iso_text(moment: Timestamp | None) -> str:
    """A point in time for programs."""
    return _utc(moment).isoformat() if moment is not None else ""


def _utc(moment: Timestamp) -> dt.datetime:
    return moment.datetime.astimezone(dt.timezone.utc)


def duration_text(span: Duration | None) -> str:
    """A length of time."""
    return span_text(seconds(span)) if span is not None else ""
