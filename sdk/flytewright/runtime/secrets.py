"""`SecretsManager`, where a running task finds its secrets."""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..typeengine.context import FlyteContextManager

if TYPE_CHECKING:
    from ..config.secrets import SecretsConfig

__all__ = ["GroupSecrets", "SecretsManager"]


class GroupSecrets:
    """The secrets of one group as attributes."""

    def __init__(self, group: str, manager: SecretsManager) -> None:
        self._group = group
        self._manager = manager

    def __getattr__(self, item: str) -> str:
        value: str = self._manager.get(self._group, item)
        return value


class SecretsManager:
    """Secrets by group and key: from the environment, else from a file; groups are attributes too."""

    def __init__(self, secrets_cfg: SecretsConfig | None = None) -> None:
        self._given = secrets_cfg

    @cached_property
    def _config(self) -> SecretsConfig:
        from ..config.secrets import SecretsConfig  # most tasks have no secrets, and no configuration to read for them

        return self._given or SecretsConfig.auto()

    def __getattr__(self, item: str) -> GroupSecrets:
        if item.startswith("__"):
            raise AttributeError(item)
        return GroupSecrets(item, self)

    def get(
        self,
        group: str | None = None,
        key: str | None = None,
        group_version: str | None = None,
        encode_mode: str = "r",
    ) -> Any:
        """A secret as text, or as bytes of its file with ``encode_mode="rb"``; ValueError when it is nowhere."""
        variable = self.get_secrets_env_var(group, key, group_version)
        state = FlyteContextManager.current_context().execution_state
        names = [variable]
        if state is None or state.is_local_execution():
            names.append(variable.removeprefix(self._config.env_prefix.strip()))
        for name in names:
            if name in os.environ:
                return os.environ[name].strip()
        path = Path(self.get_secrets_file(group, key, group_version))
        if path.is_file():
            return path.read_bytes().strip() if "b" in encode_mode else path.read_text(encoding="utf-8").strip()
        raise ValueError(
            f"there is no secret {key!r} of group {group!r}, neither in {' or '.join(names)} nor in {path}; "
            f"ask for it with secret_requests=[Secret(group={group!r}, key={key!r})] in @task"
        )

    def get_secrets_env_var(
        self, group: str | None = None, key: str | None = None, group_version: str | None = None
    ) -> str:
        """The name of the variable that holds a secret."""
        parts = [each.upper() for each in (group, group_version, key) if each]
        return f"{self._config.env_prefix.strip()}{'_'.join(parts)}"

    def get_secrets_file(
        self, group: str | None = None, key: str | None = None, group_version: str | None = None
    ) -> str:
        """The path of the file that holds a secret."""
        *folders, name = [each.lower() for each in (group, group_version, key) if each]
        return str(Path(self._config.default_dir.strip(), *folders, f"{self._config.file_prefix.strip()}{name}"))
