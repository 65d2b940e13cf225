"""The HTTP application: uploads and downloads at signed addresses, whether the sandbox is well, and the console."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Final
from uuid import uuid4

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from .signing import PREFIX, RefusedError, Signer

CONTAINED: Final = {
    "Content-Security-Policy": (
        "sandbox allow-scripts; default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; "
        "img-src data: blob:; media-src data: blob:; font-src data:; frame-ancestors 'self'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}
"""Headers of what tasks wrote, which a browser may show but must not trust.

A page has an origin of its own, so it reaches neither the console nor its cookies, and it loads nothing: scripts run,
since decks switch their tabs by them, but have nobody to talk to.
"""


class DigestError(Exception):
    """What was uploaded is not what was announced."""


def application(signer: Signer, routes: Sequence[BaseRoute] = ()) -> Starlette:
    """The application over the files that `signer` gives addresses of, and what else there is at `routes`."""

    async def upload(request: Request) -> Response:
        path, md5 = signer.check("PUT", request.path_params["name"], request.query_params)
        await _receive(request, path, md5)
        return PlainTextResponse("")

    async def download(request: Request) -> Response:
        path, _ = signer.check("GET", request.path_params["name"], request.query_params)
        if not path.is_file():
            return PlainTextResponse(f"{path.name} is not there", 404)
        return FileResponse(path, headers=CONTAINED)

    async def healthcheck(request: Request) -> Response:
        return PlainTextResponse("")

    place = f"{PREFIX}/{{name:path}}"
    return Starlette(
        routes=[
            Route(place, upload, methods=["PUT"]),
            Route(place, download, methods=["GET"]),
            Route("/healthcheck", healthcheck, methods=["GET"]),
            *routes,
        ],
        exception_handlers={RefusedError: _refused, DigestError: _wrong_digest},
    )


async def _receive(request: Request, path: Path, md5: str) -> None:
    """Write what is uploaded; the file is there complete, and with the right digest, or not at all."""
    announced = request.headers.get("content-md5", "")
    if md5 and announced and announced != md5:
        raise DigestError(f"the address is signed for content-md5 {md5}, and the header says {announced}")
    wanted = md5 or announced
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{uuid4().hex}")
    digest = hashlib.md5(usedforsecurity=False)
    try:
        with draft.open("wb") as out:
            async for chunk in request.stream():
                digest.update(chunk)
                out.write(chunk)
        given = base64.b64encode(digest.digest()).decode()
        if wanted and given != wanted:
            raise DigestError(f"the content has md5 {given}, and {wanted} was announced: upload it again")
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


async def _refused(request: Request, error: Exception) -> Response:
    return PlainTextResponse(str(error), 403)


async def _wrong_digest(request: Request, error: Exception) -> Response:
    return PlainTextResponse(str(error), 400)
