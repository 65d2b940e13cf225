"""Under the path that flytekit's users know; defined in `flytewright.config`."""

from ..config.config import Config
from ..config.data import AzureBlobStorageConfig, DataConfig, GCSConfig, GenericPersistenceConfig, S3Config
from ..config.default_images import DefaultImages
from ..config.images import Image, ImageConfig
from ..config.local import LocalConfig
from ..config.platform import AuthType, PlatformConfig
from ..config.secrets import SecretsConfig
from ..config.serialization import EntrypointSettings, FastSerializationSettings, SerializationSettings
from ..config.stats import StatsConfig

__all__ = [
    "AuthType",
    "AzureBlobStorageConfig",
    "Config",
    "DataConfig",
    "DefaultImages",
    "EntrypointSettings",
    "FastSerializationSettings",
    "GCSConfig",
    "GenericPersistenceConfig",
    "Image",
    "ImageConfig",
    "LocalConfig",
    "PlatformConfig",
    "S3Config",
    "SecretsConfig",
    "SerializationSettings",
    "StatsConfig",
]
