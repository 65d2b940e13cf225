"""Every setting with its value and where that comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import AttrsInstance, fields

from flytewright.config.config import Config
from flytewright.config.data import AzureBlobStorageConfig, GCSConfig, GenericPersistenceConfig, S3Config
from flytewright.config.entries import ENTRY, Entry
from flytewright.config.files import Settings
from flytewright.config.platform import SECRET_FILE, SECRET_VARIABLE, PlatformConfig
from flytewright.config.secrets import SecretsConfig
from flytewright.config.stats import StatsConfig

if TYPE_CHECKING:
    from attrs import Attribute

DEFAULT, SANDBOX = "default", "default: the sandbox"
"""Where settings come from that nobody has set."""


@dataclass(frozen=True, kw_only=True)
class Setting:
    """One setting, as it holds."""

    name: str
    value: object
    """None where there is none; what is secret is masked."""
    source: str
    variable: str
    """The environment variable that sets it."""
    file_key: str | None
    """Where it stands in a YAML file; None where it stands in none."""


def settings_of(settings: Settings, platform: PlatformConfig) -> list[Setting]:
    """All settings: those of the platform as the commands use them, the others as the file and the environment say."""
    file = settings.file
    parts: list[AttrsInstance] = [
        SecretsConfig.auto(file),
        StatsConfig.auto(file),
        S3Config.auto(file),
        GCSConfig.auto(file),
        AzureBlobStorageConfig.auto(file),
        GenericPersistenceConfig.auto(file),
        Config.auto(file),
    ]
    return [
        *_of(platform, settings),
        *(_named(each, settings) for each in (SECRET_VARIABLE, SECRET_FILE)),
        *(setting for part in parts for setting in _of(part, settings)),
    ]


def _of(part: AttrsInstance, settings: Settings) -> Iterator[Setting]:
    for field in fields(type(part)):
        entry: Entry | None = field.metadata.get(ENTRY)
        if entry is not None:
            value = getattr(part, field.name)
            yield _setting(entry, _shown(field, value), _source(entry, field, value, settings))


def _named(entry: Entry, settings: Settings) -> Setting:
    """Where the client secret is told to be, which is no secret itself."""
    found = settings.find(entry)
    return _setting(entry, found and found[0], found[1] if found else DEFAULT)


def _setting(entry: Entry, value: object, source: str) -> Setting:
    return Setting(
        name=f"{entry.section}.{entry.option}",
        value=value,
        source=source,
        variable=entry.variable,
        file_key=entry.switch,
    )


def _source(entry: Entry, field: Attribute[Any], value: object, settings: Settings) -> str:
    found = settings.find(entry)
    if found is not None:
        return found[1]
    for named in (SECRET_VARIABLE, SECRET_FILE):
        place = settings.find(named)
        if place is not None and value is not None and field.name == "client_credentials_secret":
            return f"what {place[1]} names"
    return DEFAULT if value == _default(field) else SANDBOX if _is_unset(settings) else "follows from others"


def _is_unset(settings: Settings) -> bool:
    return settings.file is None


def _default(field: Attribute[Any]) -> object:
    factory = getattr(field.default, "factory", None)
    return factory() if factory is not None else field.default


def _shown(field: Attribute[Any], value: object) -> object:
    """The value, or what its class shows instead of one that is secret."""
    shows: Any = field.repr
    value = value.value if isinstance(value, Enum) else value
    return value if isinstance(shows, bool) or value is None else str(shows(value)).strip("'")
