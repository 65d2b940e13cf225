"""The authorization server: Authlib's grants over the sandbox's clients and tokens.

Codes are kept in memory, for the minutes that they last; tokens are kept nowhere.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, cast

from authlib.oauth2 import OAuth2Error
from authlib.oauth2.rfc6749 import (
    AuthorizationCodeMixin,
    AuthorizationServer,
    ClientMixin,
    InvalidRequestError,
    OAuth2Request,
    TokenMixin,
    grants,
)
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oauth2.rfc8628 import (
    DeviceAuthorizationEndpoint,
    DeviceCodeGrant,
    DeviceCredentialMixin,
)

from .clients import Client
from .metadata import DEVICE
from .options import SCOPE_OFFLINE, SCOPES, AuthOptions
from .requests import Asked
from .tokens import BadTokenError, RefreshToken, Tokens

# At DEBUG, Authlib logs the tokens that it gives.
logging.getLogger("authlib.oauth2").setLevel(logging.INFO)

_METHODS = ["client_secret_basic", "client_secret_post", "none"]
_CHALLENGES = ["S256"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What an endpoint answers."""

    status: int
    body: str
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Code(AuthorizationCodeMixin):
    """A login that has not been changed for tokens yet."""

    code: str = field(repr=False)
    client_id: str
    redirect_uri: str | None
    scope: str
    subject: str
    ends_at: float
    code_challenge: str | None
    code_challenge_method: str | None

    def get_redirect_uri(self) -> str:
        """Where the login said that it would lead back to."""
        return self.redirect_uri or ""

    def get_scope(self) -> str:
        """What the user has agreed to."""
        return self.scope


@dataclass(frozen=True, slots=True, kw_only=True)
class Device(DeviceCredentialMixin):
    """A device that waits for somebody to enter its code."""

    device_code: str = field(repr=False)
    user_code: str
    client_id: str
    scope: str
    ends_at: float
    expired: bool = False
    subject: str | None = None
    """Who has entered the code; None for nobody yet."""
    allowed: bool = False
    asked_at: float = float("-inf")

    def get_client_id(self) -> str:
        """The client that asked for the code."""
        return self.client_id

    def get_scope(self) -> str:
        """What it asked for."""
        return self.scope

    def get_user_code(self) -> str:
        """The code that it shows."""
        return self.user_code

    def is_expired(self) -> bool:
        """Whether it has waited too long."""
        return self.expired


class OAuthServer(AuthorizationServer):
    """The endpoints, without HTTP around them."""

    def __init__(
        self,
        clients: Mapping[str, Client],
        tokens: Tokens,
        options: AuthOptions,
        clock: Callable[[], float],
    ) -> None:
        super().__init__(scopes_supported=list(SCOPES))
        self.tokens = tokens
        self.options = options
        self.clock = clock
        self.codes: dict[str, Code] = {}
        self.devices: dict[str, Device] = {}
        self._clients = clients
        self.register_grant(_ClientCredentials)
        self.register_grant(_AuthorizationCode, [_Pkce(required=True)])
        self.register_grant(_Refresh)
        self.register_grant(_DeviceCode)
        self.register_token_generator("default", self._issue)  # type: ignore[arg-type]  # any function, Authlib says
        self.register_endpoint(_DeviceAuthorization)  # type: ignore[arg-type]  # the stub has an older base

    def query_client(self, client_id: str) -> Client | None:  # type: ignore[override]  # None is for unknown ones
        """The client with this id."""
        return self._clients.get(client_id)

    def save_token(self, token: Mapping[str, Any], request: OAuth2Request) -> None:
        """Nothing: a token says itself what it is good for."""

    def send_signal(self, name: str, *args: object, **kwargs: object) -> None:
        """Nobody listens."""

    def create_oauth2_request(self, request: Asked) -> Asked:
        """What it is already."""
        return request

    def handle_response(self, status: int, body: Any, headers: Mapping[str, str] | Sequence[tuple[str, str]]) -> Reply:
        """The answer, its body as JSON."""
        text = body if isinstance(body, str) else json.dumps(body)
        return Reply(status=status, body=text, headers=dict(headers))

    # What the routes call: Authlib's methods of the same meaning have no types.

    def consent(self, asked: Asked) -> grants.AuthorizationCodeGrant:
        """What a client asks of somebody; `OAuth2Error` when it may not, or not so."""
        grant: grants.AuthorizationCodeGrant = self.get_consent_grant(asked)  # type: ignore[no-untyped-call]
        return grant

    def authorized(self, asked: Asked, grant: grants.AuthorizationCodeGrant, user: str | None) -> Reply:
        """The way back to the client, with a code or, for no user, with the refusal."""
        return cast("Reply", self.create_authorization_response(asked, grant_user=user, grant=grant))

    def given(self, asked: Asked) -> Reply:
        """The tokens, or why there are none."""
        return cast("Reply", self.create_token_response(asked))

    def device_code(self, asked: Asked) -> Reply:
        """The codes for a device and its user."""
        reply: Reply = self.create_endpoint_response("device_authorization", asked)  # type: ignore[no-untyped-call]
        return reply

    def refused(self, asked: Asked, error: OAuth2Error) -> Reply:
        """An error, said where the client looks for it."""
        return cast("Reply", self.handle_error_response(asked, error))

    def device(self, user_code: str) -> Device | None:
        """The device that shows this code and still waits; case and dashes do not matter."""
        wanted = _plain(user_code)
        for each in self.devices.values():
            if _plain(each.user_code) == wanted and each.subject is None and each.ends_at > self.clock():
                return each
        return None

    def answer_device(self, device: Device, subject: str, allowed: bool) -> None:
        """Note what somebody has said to a device."""
        self.devices[device.device_code] = replace(device, subject=subject, allowed=allowed)

    def forget_old(self) -> None:
        """Let go of codes that nobody can use any more."""
        now = self.clock()
        self.codes = {name: each for name, each in self.codes.items() if each.ends_at > now}
        late = self.options.device_lifetime  # so long a device is told that it was too late
        self.devices = {name: each for name, each in self.devices.items() if each.ends_at + late > now}

    def _issue(
        self,
        grant_type: str,
        client: Client,
        user: str | None = None,
        scope: str | None = None,
        expires_in: int | None = None,
        include_refresh_token: bool = True,
    ) -> dict[str, Any]:
        """Tokens for a user, or for a client that calls for itself."""
        subject, granted = user or client.id, client.get_allowed_scope(scope)
        token: dict[str, Any] = {
            "token_type": "bearer",
            "access_token": self.tokens.access(subject, client.id, granted.split()),
            "expires_in": int(self.options.access_lifetime),
            "scope": granted,
        }
        if include_refresh_token and SCOPE_OFFLINE in granted.split():
            token["refresh_token"] = self.tokens.refresh(subject, client.id, granted)
        return token


def _plain(user_code: str) -> str:
    return user_code.replace("-", "").replace(" ", "").upper()


class _ClientCredentials(grants.ClientCredentialsGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = _METHODS[:2]


class _Pkce(CodeChallenge):
    """PKCE with SHA-256, which public clients must use."""

    SUPPORTED_CODE_CHALLENGE_METHOD = _CHALLENGES

    def validate_code_challenge(self, grant: Any, redirect_uri: str) -> None:
        """Refuse a login that a stolen code could end, while there is somebody to tell."""
        data = grant.request.payload.data
        if not data.get("code_challenge"):
            raise InvalidRequestError("Missing 'code_challenge'")
        if data.get("code_challenge_method") != "S256":
            raise InvalidRequestError("Unsupported 'code_challenge_method': it has to be S256")
        super().validate_code_challenge(grant, redirect_uri)


class _AuthorizationCode(grants.AuthorizationCodeGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = _METHODS
    server: OAuthServer

    def save_authorization_code(self, code: str, request: OAuth2Request) -> None:
        assert request.payload is not None
        assert request.client is not None
        data = request.payload.data
        self.server.forget_old()
        self.server.codes[code] = Code(
            code=code,
            client_id=request.client.get_client_id(),
            redirect_uri=data.get("redirect_uri"),
            scope=request.scope or "",
            subject=str(request.user),
            ends_at=self.server.clock() + self.server.options.code_lifetime,
            code_challenge=data.get("code_challenge"),
            code_challenge_method=data.get("code_challenge_method"),
        )

    def query_authorization_code(self, code: str, client: ClientMixin) -> Code | None:
        # whoever shows a code has used it up, whether or not the rest fits: there is no second guess
        found = self.server.codes.pop(code, None)
        if found is None or found.client_id != client.get_client_id() or found.ends_at <= self.server.clock():
            return None
        return found

    def delete_authorization_code(self, authorization_code: Code) -> None:
        """It is gone since it was looked up."""

    def authenticate_user(self, authorization_code: Code) -> str:
        return authorization_code.subject


class _Refresh(grants.RefreshTokenGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = _METHODS
    INCLUDE_NEW_REFRESH_TOKEN = True
    server: OAuthServer

    def authenticate_refresh_token(  # type: ignore[override]  # None is for one that is no good
        self, refresh_token: str
    ) -> RefreshToken | None:
        try:
            return self.server.tokens.refreshing(refresh_token)
        except BadTokenError:
            return None

    def authenticate_user(self, refresh_token: RefreshToken) -> str:
        return refresh_token.subject

    def revoke_old_credential(self, refresh_token: TokenMixin) -> None:
        """Nothing: like flyteadmin's, it is good until its time is up."""


class _DeviceCode(DeviceCodeGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = _METHODS
    server: OAuthServer

    def query_device_credential(self, device_code: str) -> Device | None:
        found = self.server.devices.get(device_code)
        return replace(found, expired=found.ends_at <= self.server.clock()) if found else None

    def query_user_grant(self, user_code: str) -> tuple[str, bool] | None:
        for device in self.server.devices.values():
            if device.user_code == user_code and device.subject is not None:
                del self.server.devices[device.device_code]
                return device.subject, device.allowed
        return None

    def should_slow_down(self, credential: Device) -> bool:
        now = self.server.clock()
        self.server.devices[credential.device_code] = replace(credential, asked_at=now)
        return now - credential.asked_at < self.server.options.device_interval * 0.5


class _DeviceAuthorization(DeviceAuthorizationEndpoint):
    server: OAuthServer

    def __init__(self, server: OAuthServer) -> None:
        super().__init__(server)
        self.INTERVAL = server.options.device_interval
        self.EXPIRES_IN = int(server.options.device_lifetime)

    def get_verification_uri(self) -> str:
        return self.server.tokens.issuer + DEVICE

    def save_device_credential(self, client_id: str, scope: str | None, data: Mapping[str, Any]) -> None:
        self.server.forget_old()
        self.server.devices[data["device_code"]] = Device(
            device_code=data["device_code"],
            user_code=data["user_code"],
            client_id=client_id,
            scope=scope or "",
            ends_at=self.server.clock() + self.server.options.device_lifetime,
        )
