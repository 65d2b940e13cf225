"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.core.security import (
    Identity,
    OAuth2Client,
    OAuth2TokenRequest,
    OAuth2TokenRequestType,
    Secret,
    SecretMountType,
    SecurityContext,
)

__all__ = [
    "Identity",
    "OAuth2Client",
    "OAuth2TokenRequest",
    "OAuth2TokenRequestType",
    "Secret",
    "SecretMountType",
    "SecurityContext",
]
