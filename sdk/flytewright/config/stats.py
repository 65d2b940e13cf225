"""`StatsConfig`: where metrics are sent."""

from __future__ import annotations

from attrs import field, frozen
from typing_extensions import Self

from .entries import entry, text, truth, whole
from .files import Settings, Source


@frozen
class StatsConfig:
    """Where metrics are sent; flytekit reads these from the section of secrets."""

    host: str = field(default="localhost", metadata=entry("secrets", "host", text))
    port: int = field(default=8125, metadata=entry("secrets", "port", whole))
    disabled: bool = field(default=False, metadata=entry("secrets", "disabled", truth))
    disabled_tags: bool = field(default=False, metadata=entry("secrets", "disable_tags", truth))

    @classmethod
    def auto(cls, config_file: Source = None) -> Self:
        """What the configuration file and the environment say."""
        return cls(**Settings.of(config_file).fields_of(cls))
