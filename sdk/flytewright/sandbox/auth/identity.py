"""What UserInfo says of a caller."""

from __future__ import annotations

from flytewright_idl.google.protobuf import Struct
from flytewright_idl.service import UserInfoResponse

from ..caller import Caller


def user_info(known: Caller) -> UserInfoResponse:
    """The caller as OpenID Connect describes people, with the token's claims beside."""
    return UserInfoResponse(
        subject=known.subject,
        name=known.subject,
        preferred_username=known.subject,
        additional_claims=Struct.from_dict(dict(known.claims)),
    )
