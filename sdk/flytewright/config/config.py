"""`Config`: every part of the configuration in one value."""

from __future__ import annotations

from pathlib import Path

from attrs import evolve, field, frozen
from typing_extensions import Self

from .data import DataConfig, S3Config
from .entries import entry, text
from .files import Settings, Source
from .platform import AuthType, PlatformConfig
from .secrets import SecretsConfig
from .stats import StatsConfig


def _local_sandbox() -> str:
    import platformdirs

    return str(Path(platformdirs.user_cache_dir("flytewright")) / "local")


@frozen
class Config:
    """Everything that can be configured beside a task's own settings."""

    platform: PlatformConfig = field(factory=PlatformConfig)
    secrets: SecretsConfig = field(factory=SecretsConfig)
    stats: StatsConfig = field(factory=StatsConfig)
    data_config: DataConfig = field(factory=DataConfig)
    local_sandbox_path: str = field(factory=_local_sandbox, metadata=entry("sdk", "local_sandbox", text))
    """The folder for data of local runs; made by the first that writes there."""

    @classmethod
    def auto(cls, config_file: Source = None) -> Self:
        """What the configuration file and the environment say."""
        settings = Settings.of(config_file)
        file = settings.file
        return cls(
            PlatformConfig.auto(file),
            SecretsConfig.auto(file),
            StatsConfig.auto(file),
            DataConfig.auto(file),
            **settings.fields_of(cls),
        )

    @classmethod
    def for_sandbox(cls) -> Self:
        """The demo cluster that flytectl starts on this machine."""
        store = S3Config(endpoint="http://localhost:30002", access_key_id="minio", secret_access_key="miniostorage")  # noqa: S106 - known to all
        return cls(PlatformConfig(insecure=True, auth_mode=AuthType.PKCE), data_config=DataConfig(s3=store))

    @classmethod
    def for_endpoint(
        cls, endpoint: str, insecure: bool = False, data_config: DataConfig | None = None, config_file: Source = None
    ) -> Self:
        """The platform at an address; the rest from `config_file` where one is given, else defaults."""
        base = cls() if config_file is None else cls.auto(config_file)
        platform = evolve(base.platform, endpoint=endpoint, insecure=insecure)
        return base.with_params(platform=platform, data_config=data_config)

    def with_params(
        self,
        platform: PlatformConfig | None = None,
        secrets: SecretsConfig | None = None,
        stats: StatsConfig | None = None,
        data_config: DataConfig | None = None,
        local_sandbox_path: str | None = None,
    ) -> Self:
        """The same configuration with the given parts replaced."""
        return evolve(
            self,
            platform=platform or self.platform,
            secrets=secrets or self.secrets,
            stats=stats or self.stats,
            data_config=data_config or self.data_config,
            local_sandbox_path=local_sandbox_path or self.local_sandbox_path,
        )
