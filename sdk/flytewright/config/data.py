"""How data in object stores is reached."""

from __future__ import annotations

from datetime import timedelta

from attrs import field, frozen
from typing_extensions import Self

from .entries import entry, masked, seconds, text, truth, whole
from .files import Settings, Source


@frozen
class S3Config:
    """S3, and stores that speak as it does."""

    enable_debug: bool = field(default=False, metadata=entry("aws", "enable_debug", truth))
    endpoint: str | None = field(default=None, metadata=entry("aws", "endpoint", text, "storage.connection.endpoint"))
    retries: int = field(default=3, metadata=entry("aws", "retries", whole))
    backoff: timedelta = field(default=timedelta(seconds=5), metadata=entry("aws", "backoff_seconds", seconds))
    access_key_id: str | None = field(
        default=None, metadata=entry("aws", "access_key_id", text, "storage.connection.access-key")
    )
    secret_access_key: str | None = field(
        default=None, repr=masked, metadata=entry("aws", "secret_access_key", text, "storage.connection.secret-key")
    )
    adressing_style: str | None = field(  # spelled as flytekit's users know it
        default=None, metadata=entry("aws", "addressing_style", text, "storage.connection.addressing-style")
    )

    @classmethod
    def auto(cls, config_file: Source = None) -> Self:
        """What the configuration file and the environment say."""
        return cls(**Settings.of(config_file).fields_of(cls))


@frozen
class GCSConfig:
    """Google Cloud Storage."""

    gsutil_parallelism: bool = field(default=False, metadata=entry("gcp", "gsutil_parallelism", truth))

    @classmethod
    def auto(cls, config_file: Source = None) -> Self:
        """What the configuration file and the environment say."""
        return cls(**Settings.of(config_file).fields_of(cls))


@frozen
class AzureBlobStorageConfig:
    """Azure Blob Storage."""

    account_name: str | None = field(default=None, metadata=entry("azure", "storage_account_name", text))
    account_key: str | None = field(default=None, repr=masked, metadata=entry("azure", "storage_account_key", text))
    tenant_id: str | None = field(default=None, metadata=entry("azure", "tenant_id", text))
    client_id: str | None = field(default=None, metadata=entry("azure", "client_id", text))
    client_secret: str | None = field(default=None, repr=masked, metadata=entry("azure", "client_secret", text))

    @classmethod
    def auto(cls, config_file: Source = None) -> Self:
        """What the configuration file and the environment say."""
        return cls(**Settings.of(config_file).fields_of(cls))


@frozen
class GenericPersistenceConfig:
    """What holds for every store."""

    attach_execution_metadata: bool = field(
        default=True, metadata=entry("persistence", "attach_execution_metadata", truth)
    )

    @classmethod
    def auto(cls, config_file: Source = None) -> Self:
        """What the configuration file and the environment say."""
        return cls(**Settings.of(config_file).fields_of(cls))


@frozen
class DataConfig:
    """Every store."""

    s3: S3Config = field(factory=S3Config)
    gcs: GCSConfig = field(factory=GCSConfig)
    azure: AzureBlobStorageConfig = field(factory=AzureBlobStorageConfig)
    generic: GenericPersistenceConfig = field(factory=GenericPersistenceConfig)

    @classmethod
    def auto(cls, config_file: Source = None) -> Self:
        """What the configuration file and the environment say."""
        file = Settings.of(config_file).file
        return cls(
            S3Config.auto(file),
            GCSConfig.auto(file),
            AzureBlobStorageConfig.auto(file),
            GenericPersistenceConfig.auto(file),
        )
