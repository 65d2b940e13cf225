"""`SecretsConfig`: where a task finds its secrets."""

from __future__ import annotations

from attrs import field, frozen
from typing_extensions import Self

from .entries import entry, text
from .files import Settings, Source


@frozen
class SecretsConfig:
    """Where a task finds its secrets."""

    env_prefix: str = field(default="_FSEC_", metadata=entry("secrets", "env_prefix", text))
    default_dir: str = field(default="/etc/secrets", metadata=entry("secrets", "default_dir", text))
    file_prefix: str = field(default="", metadata=entry("secrets", "file_prefix", text))

    @classmethod
    def auto(cls, config_file: Source = None) -> Self:
        """What the configuration file and the environment say."""
        return cls(**Settings.of(config_file).fields_of(cls))
