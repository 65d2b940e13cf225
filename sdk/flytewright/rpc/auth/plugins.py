"""Authenticators that other packages bring, found by their entry points.

A package names a function of a platform and an anonymous caller::

    [project.entry-points."flytewright.authenticators"]
    Pkce = "acme.login:authenticator"

A name that is an auth type, in any case of letters, takes the place of what flytewright does for that type.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, Protocol

from flytewright_idl._runtime.rpc import Caller

from ...announced import announced
from ...config.platform import PlatformConfig
from ...errors import ConfigError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

    from .authorize import Authenticator

__all__ = ["GROUP", "AuthenticatorFactory", "brought", "named"]

GROUP: Final = "flytewright.authenticators"


class AuthenticatorFactory(Protocol):
    """Makes the authenticator of one platform; `anonymous` makes calls without a login."""

    def __call__(self, platform: PlatformConfig, anonymous: Caller, /) -> Authenticator: ...


@cache
def _found() -> tuple[EntryPoint, ...]:
    return announced(GROUP)


def brought(name: str) -> AuthenticatorFactory | None:
    """The factory that a package brings under a name; None when none does."""
    match [each for each in _found() if each.name.lower() == name.lower()]:
        case []:
            return None
        case [point]:
            return _loaded(point)
        case points:
            values = " and ".join(sorted(each.value for each in points))
            raise ConfigError(f"the authenticator {name} is brought by {values}; uninstall all but one")


def named(name: str) -> AuthenticatorFactory:
    """The factory of that name; a ConfigError says which there are."""
    found = brought(name)
    if found is None:
        known = ", ".join(sorted(each.name for each in _found())) or "none is installed"
        raise ConfigError(f"no package brings the authenticator {name}; known: {known}")
    return found


def _loaded(point: EntryPoint) -> AuthenticatorFactory:
    where = f"the authenticator {point.name} ({point.value}{f' of {point.dist.name}' if point.dist else ''})"
    try:
        factory: AuthenticatorFactory = point.load()
    except Exception as error:
        raise ConfigError(f"{where} cannot be imported: {type(error).__name__}: {error}") from error
    if not callable(factory):
        raise ConfigError(f"{where} is no function of a platform and a caller")
    return factory
