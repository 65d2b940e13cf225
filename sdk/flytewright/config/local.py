"""`LocalConfig`: runs on this machine."""

from __future__ import annotations

from attrs import field, frozen
from typing_extensions import Self

from .entries import entry, truth
from .files import Settings, Source


@frozen
class LocalConfig:
    """Runs on this machine."""

    cache_enabled: bool = field(default=True, metadata=entry("local", "cache_enabled", truth))
    cache_overwrite: bool = field(default=False, metadata=entry("local", "cache_overwrite", truth))

    @classmethod
    def auto(cls, config_file: Source = None) -> Self:
        """What the configuration file and the environment say."""
        return cls(**Settings.of(config_file).fields_of(cls))
