"""Where the Flyte API is, and as whom to call it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from attrs import frozen
from typing_extensions import Self

from ..errors import ConfigError

CONFIG_VARIABLE = "FLYTECTL_CONFIG"
ENDPOINT_VARIABLE = "FLYTE_PLATFORM_URL"
INSECURE_VARIABLE = "FLYTE_PLATFORM_INSECURE"


@frozen
class PlatformConfig:
    """One Flyte API."""

    endpoint: str = "localhost:30080"
    insecure: bool = False
    """Whether the connection is plain text."""
    rpc_timeout: float = 10.0
    """Seconds that a call may take unless it says otherwise."""

    @classmethod
    def auto(cls, config_file: str | Path | None = None) -> Self:
        """The platform of the configuration file and the environment, which goes first."""
        admin = _admin_section(_find(config_file))
        endpoint = os.environ.get(ENDPOINT_VARIABLE) or str(admin.get("endpoint", "localhost:30080"))
        insecure = os.environ.get(INSECURE_VARIABLE) or str(admin.get("insecure", not admin))
        return cls(endpoint=endpoint, insecure=insecure.lower() in ("1", "true", "t", "yes"))


def _find(config_file: str | Path | None) -> Path | None:
    """The file to read: the one that is named, else the first that is there."""
    named = config_file or os.environ.get(CONFIG_VARIABLE)
    if named:
        path = Path(named).expanduser()
        if not path.is_file():
            raise ConfigError(f"there is no configuration file {path}")
        return path
    usual = (Path("config.yaml"), Path("~/.flyte/config.yaml").expanduser())
    return next((path for path in usual if path.is_file()), None)


def _admin_section(path: Path | None) -> dict[str, Any]:
    if path is None:
        return {}
    import yaml

    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} is not YAML: {error}") from error
    admin = data.get("admin") if isinstance(data, dict) else None
    return admin if isinstance(admin, dict) else {}
