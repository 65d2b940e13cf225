"""What browsers send with a form."""

from __future__ import annotations

from typing import Final, TypeAlias
from urllib.parse import parse_qs

from starlette.requests import Request

Fields: TypeAlias = dict[str, list[str]]

_MOST_BYTES: Final = 1 << 16
"""No form of the sandbox's pages is longer."""


async def read_form(request: Request) -> Fields:
    """The fields of a form, each with all its values; none of one that is too long."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > _MOST_BYTES:
            return {}
    return parse_qs(body.decode(errors="replace"), keep_blank_values=True)


def first(fields: Fields, name: str) -> str:
    """The first value of a field, empty for none."""
    return fields.get(name, [""])[0]
