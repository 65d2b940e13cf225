"""Registers real workflows, with their code, on a sandbox."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

from flytewright.authoring.entity import Entity
from flytewright.config.images import ImageConfig
from flytewright.config.platform import PlatformConfig
from flytewright.config.serialization import SerializationSettings
from flytewright.remote.client import AsyncFlyteRemote
from tests.sandbox.build import DOMAIN, PROJECT, VERSION

_ROOT = Path(__file__).parents[3]


async def register(endpoint: str, module: ModuleType, entities: Iterable[Entity]) -> None:
    """Register entities of a module of this folder, under the project, domain and version of all tests."""
    platform = PlatformConfig(endpoint=endpoint, insecure=True)
    async with AsyncFlyteRemote(platform, PROJECT, DOMAIN) as remote:
        assert module.__file__ is not None
        fast = await remote.ship(_ROOT, [Path(module.__file__)])
        settings = SerializationSettings(
            image_config=ImageConfig.from_images("flows:v1"), version=VERSION, fast_serialization_settings=fast
        )
        await remote.register(entities, settings)
