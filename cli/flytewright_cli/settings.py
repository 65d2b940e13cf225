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


def _own_sandbox() -> PlatformConfig | None:
    """The sandbox that runs on this machine, wherever it listens; None when none does."""
    from flytewright.config.platform import PlatformConfig
    from flytewright.sandbox.folder import StateFolder, default_folder

    running = StateFolder(default_folder()).running()
    if running is None:
        return None
    return PlatformConfig(endpoint=running.endpoint, insecure=not running.tls, ca_cert_file_path=running.ca)


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
            return _own_sandbox() or Config.for_sandbox().platform
        return PlatformConfig.auto(file)

    @property
    def is_configured(self) -> bool:
        """Whether a file or the environment names a backend."""
        from flytewright.config.files import get_config_file

        return bool(os.environ.get("FLYTE_PLATFORM_URL")) or get_config_file(self.config) is not None

    def remote(self, project: str, domain: str) -> AsyncFlyteRemote:
        """The backend, for one project and domain."""
        from flytewright.remote.client import AsyncFlyteRemote

        return AsyncFlyteRemote(self.platform, project, domain)

    def with_remote(self, project: str, domain: str, work: Callable[[AsyncFlyteRemote], Awaitable[T]]) -> T:
        """Do `work` with the backend, and close the connection."""
        import asyncio

        async def session() -> T:
            async with self.remote(project, domain) as remote:
                try:
                    done = await work(remote)
                except Exception as error:
                    await self._explain(remote, error)
                    raise
                if done == []:  # nothing to list may be there because of a name that nobody has
                    await self._explain(remote, None)
                return done

        return asyncio.run(session())

    async def _explain(self, remote: AsyncFlyteRemote, error: Exception | None) -> None:
        """Raise a better error, where it is plain what is wrong: the backend, the project or the domain."""
        from flytewright.errors import EntityNotExistError, FlytewrightError
        from flytewright.remote.registration_errors import RegistrationError
        from flytewright.rpc.errors import InvalidArgumentError, NotFoundError, TlsError, UnavailableError

        if isinstance(error, UnavailableError) and not isinstance(error, TlsError) and not self.is_configured:
            raise FlytewrightError(
                f"no backend is configured, and no sandbox runs at {error.endpoint}: start one with `wright sandbox "
                "start`, write ~/.flyte/config.yaml, or set FLYTE_PLATFORM_URL"
            ) from error
        refusals = (EntityNotExistError, InvalidArgumentError, NotFoundError, RegistrationError)
        if error is None or isinstance(error, refusals):
            from .places import missing_place

            missing = await missing_place(remote)
            if missing:
                raise EntityNotExistError(missing) from error
