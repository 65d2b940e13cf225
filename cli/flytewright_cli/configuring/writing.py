"""Writes a configuration file, which names secrets and never holds one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from flytewright.errors import ConfigError
from flytewright.rpc.endpoint import Endpoint

AUTH_TYPES: Mapping[str, str | None] = {
    "pkce": "Pkce",
    "device": "DeviceFlow",
    "client-secret": "ClientSecret",
    "command": "ExternalCommand",
    "none": None,
}
"""What flytectl calls each way to log in; nothing is written for none."""

HEADING = "# Configuration of wright, pyflyte and flytectl. Secrets do not belong in here, only where they are.\n"


def written(admin: Mapping[str, object], console: str | None = None) -> str:
    """The text of a file with these settings; those that are None are left out."""
    import yaml

    said: dict[str, object] = {"admin": {name: value for name, value in admin.items() if value is not None}}
    if console:
        said["console"] = {"endpoint": console}
    return HEADING + yaml.safe_dump(said, sort_keys=False)


def checked_endpoint(text: str) -> str:
    """The endpoint as it is written; `ConfigError` for one that cannot be read."""
    Endpoint.parse(text)
    return text if "://" in text or text.startswith(("dns:", "unix:")) else f"dns:///{text}"


def write(path: Path, text: str, *, force: bool) -> None:
    """Write the file so that only its owner can read it: whole, or not at all.

    Raises:
        ConfigError: there is one, and it is not to be replaced; or it cannot be written.
    """
    if path.exists() and not force:
        raise ConfigError(f"{path} is there already; --force replaces it")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")  # has mode 0600
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            Path(name).replace(path)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise
    except OSError as error:
        raise ConfigError(f"{path} cannot be written: {error.strerror}") from error
