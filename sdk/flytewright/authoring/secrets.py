"""Secrets that tasks ask for, and the security context that carries them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flytewright_idl.core.security import Identity, OAuth2Client, OAuth2TokenRequest, Secret, SecurityContext

from ..errors import ValidationError

__all__ = ["Identity", "OAuth2Client", "OAuth2TokenRequest", "Secret", "SecurityContext", "security_context"]

_VARIABLE = re.compile(r"[A-Z_][A-Z0-9_]*")


def security_context(secret_requests: Sequence[Secret] | None) -> SecurityContext | None:
    """The context of a task that asks for these secrets, None when it asks for none."""
    if not secret_requests:
        return None
    for secret in secret_requests:
        _check(secret)
    return SecurityContext(secrets=list(secret_requests))


def _check(secret: Secret) -> None:
    if not isinstance(secret, Secret):
        raise ValidationError(
            f"secret_requests=[{secret!r}] holds a {type(secret).__name__}; ask for Secret(group='…', key='…')"
        )
    if not secret.group:
        raise ValidationError(f"Secret(key={secret.key!r}) has no group; backends look secrets up by group and key")
    if secret.env_var and not _VARIABLE.fullmatch(secret.env_var):
        raise ValidationError(
            f"Secret(env_var={secret.env_var!r}) is no name of an environment variable: capitals, digits and _"
        )
