"""The addresses of the console."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Route

from flytewright.drawing.svg import style

from ..errors import NotFoundError
from .actions import Actions
from .entities import KINDS, EntityPages
from .execution import ExecutionPages
from .executions import ExecutionList
from .links import ROOT
from .login import Login
from .parts import Parts
from .session import Sessions
from .visit import Doors, Visit

_STATIC: Final = Path(__file__).with_name("static")
_FILES: Final = {"console.css": "text/css", "console.js": "text/javascript", "icon.svg": "image/svg+xml"}
_FILE_HEADERS: Final = {"Cache-Control": "max-age=300", "X-Content-Type-Options": "nosniff"}


def routes(parts: Parts) -> list[BaseRoute]:
    """Every page, form and file."""
    secret = hmac.new(parts.signer.secret, b"console", hashlib.sha256).digest()
    sessions = Sessions(secret, parts.encrypted)
    login = Login(parts.auth, sessions) if parts.auth is not None else None
    doors = Doors(sessions, login, ("127.0.0.1", "localhost", "::1") if parts.only_here else ())
    return [
        *_pages(parts, doors),
        *(_login_routes(login, doors) if login is not None else []),
        Route(f"{ROOT}/static/{{file}}", _file, methods=["GET"]),
        Route(f"{ROOT}/{{rest:path}}", doors.to(_nothing), methods=["GET", "POST"]),
    ]


def _pages(parts: Parts, doors: Doors) -> list[BaseRoute]:
    entities, listed = EntityPages(parts.store), ExecutionList(parts.store)
    pages = ExecutionPages(parts.store, parts.signer, parts.logs)
    actions = Actions(parts.admin, parts.signals, pages)
    domain = f"{ROOT}/projects/{{project}}/domains/{{domain}}"
    one, node = f"{domain}/executions/{{execution}}", f"{domain}/executions/{{execution}}/nodes/{{node}}"
    named = "{name:path}/version/{version:path}"
    shown: dict[str, Callable[[Visit], Awaitable[Response]]] = {
        ROOT: entities.start,
        f"{ROOT}/projects": entities.projects,
        domain: entities.domain,
        f"{domain}/executions": listed.executions,
        one: pages.execution,
        node: pages.node,
        f"{domain}/task/{named}": entities.task,
        f"{domain}/workflow/{named}": entities.workflow,
        f"{domain}/launch_plan/{named}": entities.launch_plan,
    }
    changed: dict[str, Callable[[Visit], Awaitable[Response]]] = {
        f"{one}/relaunch": actions.relaunch,
        f"{one}/recover": actions.recover,
        f"{one}/terminate": actions.terminate,
        f"{one}/signals/{{signal:path}}": actions.signal,
        f"{domain}/launch_plan/{named}": actions.activate,
    }
    kinds: list[BaseRoute] = []
    for kind in KINDS:
        kinds.append(_listing(f"{domain}/{kind}", kind, doors, entities.names))
        kinds.append(_listing(f"{domain}/{kind}/{{name:path}}", kind, doors, entities.versions))
    return [
        *(Route(path, doors.to(serve), methods=["GET"]) for path, serve in shown.items()),
        *(Route(path, doors.to(serve), methods=["POST"]) for path, serve in changed.items()),
        *kinds,
    ]


def _listing(path: str, kind: str, doors: Doors, serve: Callable[[Visit], Awaitable[Response]]) -> Route:
    """The route of a list of one kind, which stands in its address as a word."""
    through = doors.to(serve)

    async def answer(request: Request) -> Response:
        request.path_params["kind"] = kind
        return await through(request)

    return Route(path, answer, methods=["GET"])


def _login_routes(login: Login, doors: Doors) -> list[BaseRoute]:
    async def leave(visit: Visit) -> Response:
        return login.leave()

    open_doors = Doors(doors.sessions, None, doors.hosts)

    async def come_back(visit: Visit) -> Response:
        return login.end(visit.request)

    async def left(visit: Visit) -> Response:
        return visit.page("left.html")

    return [
        Route(f"{ROOT}/callback", open_doors.to(come_back), methods=["GET"]),
        Route(f"{ROOT}/left", open_doors.to(left), methods=["GET"]),
        Route(f"{ROOT}/logout", doors.to(leave), methods=["POST"]),
    ]


async def _nothing(visit: Visit) -> Response:
    raise NotFoundError(f"the console has no page {visit.request.url.path}")


async def _file(request: Request) -> Response:
    name = request.path_params["file"]
    if name == "pictures.css":
        return Response(style(), media_type="text/css", headers=_FILE_HEADERS)
    if name not in _FILES:
        return Response("there is no such file", 404, media_type="text/plain")
    return FileResponse(_STATIC / name, media_type=_FILES[name], headers=_FILE_HEADERS)
