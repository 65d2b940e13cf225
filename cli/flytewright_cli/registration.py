"""What ``run --remote`` and ``register`` share: bundle the code, register, and say what happened."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from pathlib import Path

from flytewright.authoring.entity import Entity
from flytewright.bundle.walk import loaded_sources
from flytewright.config.images import ImageConfig
from flytewright.config.serialization import SerializationSettings
from flytewright.remote.client import AsyncFlyteRemote
from flytewright_idl.core.identifier import Identifier


def new_version() -> str:
    """A version that nothing is registered under yet."""
    return secrets.token_hex(8)


async def register_sources(
    remote: AsyncFlyteRemote,
    entities: Sequence[Entity],
    root: Path,
    version: str,
    images: Sequence[str],
    tell: Callable[[Identifier, bool], None] | None = None,
) -> None:
    """Upload the code below `root` that is imported, and register `entities` to run it."""
    fast = await remote.ship(root, loaded_sources(root))
    settings = SerializationSettings(
        image_config=ImageConfig.of_options(images), version=version, fast_serialization_settings=fast
    )
    await remote.register(entities, settings, tell)
