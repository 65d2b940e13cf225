"""The gate before the services: a unary call comes in with a token that names its caller, or not at all.

As with flyteadmin, AuthMetadataService is open to everybody, and so are streams, which reflection and watching the
health are.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from grpclib.const import Cardinality, Handler, Status
from grpclib.exceptions import GRPCError

from ..caller import Caller, called_by
from ..services.standard import Mapped
from .options import HEADER, SCOPE_ALL
from .tokens import BadTokenError, Tokens

if TYPE_CHECKING:
    from grpclib.server import Stream

_OPEN: Final = "/flyteidl.service.AuthMetadataService/"
_BEARER: Final = "bearer "


class Guarded:
    """A service behind the gate."""

    def __init__(self, service: Mapped, tokens: Tokens) -> None:
        self._service = service
        self._tokens = tokens

    def __mapping__(self) -> dict[str, Handler]:
        """The service's handlers, those behind the gate that have to be."""
        return {
            route: handler if _is_open(route, handler) else handler._replace(func=self._checked(handler.func))
            for route, handler in self._service.__mapping__().items()
        }

    def _checked(self, serve: Callable[[Stream[Any, Any]], Awaitable[None]]) -> Callable[..., Awaitable[None]]:
        async def handle(stream: Stream[Any, Any]) -> None:
            with called_by(_caller(self._tokens, stream.metadata or {})):
                await serve(stream)

        return handle


def guarded(services: Iterable[Mapped], tokens: Tokens) -> list[Mapped]:
    """The services behind the gate."""
    return [Guarded(service, tokens) for service in services]


def _is_open(route: str, handler: Handler) -> bool:
    return route.startswith(_OPEN) or handler.cardinality is not Cardinality.UNARY_UNARY


def _caller(tokens: Tokens, metadata: Mapping[str, str | bytes]) -> Caller:
    """Who calls; UNAUTHENTICATED when that is not known, or the token is not for calls."""
    given = metadata.get(HEADER) or metadata.get("authorization") or ""
    if not isinstance(given, str) or not given.lower().startswith(_BEARER):
        raise GRPCError(Status.UNAUTHENTICATED, f"the call has no bearer token in its {HEADER!r}: log in first")
    try:
        known = tokens.caller(given[len(_BEARER) :].strip())
    except BadTokenError as error:
        raise GRPCError(Status.UNAUTHENTICATED, f"the token is not accepted: {error}") from None
    if SCOPE_ALL not in known.scopes:
        raise GRPCError(Status.UNAUTHENTICATED, f"the token lacks the scope {SCOPE_ALL!r}")
    return known
