"""Logging in on another device: this one shows a code and asks until the user has typed it there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from .errors import GrantRefusedError, LoginFailedError
from .flow import Flow, Request, form, refusal, tokens_in
from .tokens import Tokens

__all__ = ["DeviceCode", "ask_for_code", "poll"]

GRANT: Final = "urn:ietf:params:oauth:grant-type:device_code"
SLOWER: Final = 5.0
"""Seconds that each ``slow_down`` adds, as RFC 8628 says."""

SHORTEST: Final = 1.0
"""Seconds between two questions, whatever the server would allow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceCode:
    """What the user has to do, and until when."""

    device_code: str = field(repr=False)
    user_code: str
    uri: str
    complete_uri: str | None = None
    """With the code in it."""
    interval: float = 5.0
    lifetime: float = 600.0

    @property
    def instruction(self) -> str:
        """What to tell the user."""
        return f"To log in, open {self.complete_uri or self.uri} and enter the code {self.user_code}"


def ask_for_code(
    url: str, *, client_id: str, scopes: tuple[str, ...] = (), audience: str | None = None
) -> Flow[DeviceCode]:
    """The code to show."""
    request = Request(url=url, form=form(client_id=client_id, scope=" ".join(scopes), audience=audience))
    answer = yield request
    if not answer.ok:
        raise refusal(request, answer)
    match answer.fields:
        case {"device_code": str(device), "user_code": str(user), "verification_uri": str(uri), **rest}:
            complete, interval, lifetime = (
                rest.get(each) for each in ("verification_uri_complete", "interval", "expires_in")
            )
            return DeviceCode(
                device_code=device,
                user_code=user,
                uri=uri,
                complete_uri=complete if isinstance(complete, str) else None,
                interval=float(interval) if isinstance(interval, (int, float)) else 5.0,
                lifetime=float(lifetime) if isinstance(lifetime, (int, float)) else 600.0,
            )
    raise GrantRefusedError(url, "invalid_response", "the answer has no code")


def poll(url: str, code: DeviceCode, *, client_id: str) -> Flow[Tokens]:
    """The tokens, once the user has agreed."""
    interval = code.interval
    waited = 0.0
    while waited + interval <= code.lifetime:
        waited += interval
        fields = form(grant_type=GRANT, device_code=code.device_code, client_id=client_id)
        request = Request(url=url, form=fields, delay=interval)
        answer = yield request
        if answer.ok or answer.error not in ("authorization_pending", "slow_down"):
            return tokens_in(request, answer)
        interval = max(interval, SHORTEST) + SLOWER * (answer.error == "slow_down")
    raise LoginFailedError(f"nobody entered the code at {code.uri} within {code.lifetime:g} s")
