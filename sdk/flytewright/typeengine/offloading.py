"""Literals that are too large for a message: behind a URI, with their size and their type."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

from typing_extensions import Self

from flytewright_idl.core.literals import Literal, LiteralOffloadedMetadata
from flytewright_idl.core.types import LiteralType

from ..errors import ContractError
from ..storage import paths
from ..storage.staging import Staging

MEGABYTE = 1024 * 1024
MIN_SIZE_MB, MAX_SIZE_MB = "_F_L_MIN_SIZE_MB", "_F_L_MAX_SIZE_MB"


@dataclass(frozen=True, kw_only=True)
class Limits:
    """From which size on outputs are offloaded, and which is too large for that."""

    min_bytes: int
    max_bytes: int

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Self | None:
        """What the backend asks for; None when it does not ask."""
        least = environment.get(MIN_SIZE_MB)
        if least is None:
            return None
        return cls(min_bytes=int(least) * MEGABYTE, max_bytes=int(environment.get(MAX_SIZE_MB, "1000")) * MEGABYTE)


async def resolve(literal: Literal, staging: Staging) -> Literal:
    """The literal that an offloaded one stands for; any other as it is."""
    offloaded = literal.offloaded_metadata
    if offloaded is None:
        return literal
    if not offloaded.uri:
        raise ContractError("an offloaded literal says no URI")
    return Literal.parse((await staging.bring(offloaded.uri)).read_bytes())


async def resolve_all(literals: Mapping[str, Literal], staging: Staging) -> dict[str, Literal]:
    """`resolve` for several."""
    return {name: await resolve(each, staging) for name, each in literals.items()}


async def offload(
    literals: Mapping[str, Literal],
    kinds: Mapping[str, LiteralType],
    limits: Limits,
    output_prefix: str,
    staging: Staging,
) -> dict[str, Literal]:
    """The literals, where those of at least the least size are brought below `output_prefix`."""
    return {
        name: await _offload(name, each, kinds.get(name), limits, output_prefix, staging)
        for name, each in literals.items()
    }


async def _offload(
    name: str, literal: Literal, kind: LiteralType | None, limits: Limits, output_prefix: str, staging: Staging
) -> Literal:
    content = bytes(literal)
    if len(content) >= limits.max_bytes:
        raise ContractError(
            f"the output {name!r} has {len(content)} bytes, more than the {limits.max_bytes} that may be offloaded; "
            "return it as a file or as several outputs"
        )
    if len(content) < limits.min_bytes:
        return literal
    local = staging.scratch / f"{paths.random_name()}.pb"
    local.parent.mkdir(parents=True, exist_ok=True)
    local.write_bytes(content)
    uri = paths.join(output_prefix, f"{name}_offloaded_metadata.pb")
    await staging.store.put(local, uri)
    return Literal(
        offloaded_metadata=LiteralOffloadedMetadata(uri=uri, size_bytes=len(content), inferred_type=kind),
        hash=literal.hash or hash_of(literal),
    )


def hash_of(literal: Literal) -> str:
    """The hash of a literal's JSON with sorted keys, the same in every SDK."""
    import base64  # not above: most containers offload nothing
    import hashlib
    import json

    text = json.dumps(literal.to_dict(), sort_keys=True, separators=(",", ":"))
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
