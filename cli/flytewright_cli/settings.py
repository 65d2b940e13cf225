"""What all commands share: the configuration and how much is shown of an error."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from flytewright.config.platform import PlatformConfig
    from flytewright.remote.client import AsyncFlyteRemote

T = TypeVar("T")


@dataclass(frozen=True)
class Settings:
    """The options that stand before the command."""

    config: str | None
    verbose: bool
    packages: tuple[str, ...] = ()
    """Modules and packages that are loaded, by their dotted names."""

    @property
    def platform(self) -> PlatformConfig:
        """The backend that the configuration names; the sandbox on this machine where there is none."""
        from flytewright.config.config import Config
        from flytewright.config.files import get_config_file
        from flytewright.config.platform import PlatformConfig

        file = get_config_file(self.config)
        if file is None and not os.environ.get("FLYTE_PLATFORM_URL"):
            return Config.for_sandbox().platform
        return PlatformConfig.auto(file)

    def remote(self, project: str, domain: str) -> AsyncFlyteRemote:
        """The backend, for one project and domain."""
        from flytewright.remote.client import AsyncFlyteRemote

        return AsyncFlyteRemote(self.platform, project, domain)

    def with_remote(self, project: str, domain: str, work: Callable[[AsyncFlyteRemote], Awaitable[T]]) -> T:
        """Do `work` with the backend, and close the connection."""
        import asyncio

        async def session() -> T:
            async with self.remote(project, domain) as remote:
                return await work(remote)

        return asyncio.run(session())
