"""What there is to see over HTTP, beside the data that is signed for."""

from __future__ import annotations

from starlette.routing import BaseRoute

from .console.entrance import entrance
from .console.parts import Parts
from .http.logs import TaskLogs
from .http.reading import route


def routes(console: Parts, logs: TaskLogs) -> list[BaseRoute]:
    """The console, the logs of tasks, and the login where there is one."""
    pages = [route(logs), *entrance(console)]
    if console.auth is None:
        return pages
    from .auth.routes import routes as login_routes

    return [*pages, *login_routes(console.auth)]
