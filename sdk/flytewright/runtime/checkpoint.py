"""`Checkpoint`, what a task leaves for its next try."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from pathlib import Path
from typing import IO

from .. import sync
from ..errors import ValueMismatchError
from ..storage import paths
from ..storage.staging import current_staging

__all__ = ["Checkpoint", "SyncCheckpoint"]

STREAM_NAME = "_dst_cp"


class Checkpoint(ABC):
    """What a task leaves for its next try; `SyncCheckpoint` does it."""

    @abstractmethod
    def prev_exists(self) -> bool:
        """Whether an earlier try may have left something."""

    @abstractmethod
    def restore(self, path: str | os.PathLike[str]) -> Path | None:
        """Bring what the earlier try left to the folder `path`; None when there was none."""

    @abstractmethod
    def save(self, cp: str | os.PathLike[str] | IO[bytes]) -> None:
        """Leave a file, a folder or what a reader gives."""

    @abstractmethod
    def read(self) -> bytes | None:
        """The content of the one file that the earlier try left."""

    @abstractmethod
    def write(self, b: bytes) -> None:
        """Leave one file of this content."""


class SyncCheckpoint(Checkpoint):
    """Leaves and brings checkpoints at once, and waits for it."""

    def __init__(self, checkpoint_dest: str, checkpoint_src: str | None = None) -> None:
        self._target = checkpoint_dest
        self._source = checkpoint_src or None
        self._restored: Path | None = None

    def prev_exists(self) -> bool:
        return self._source is not None

    def restore(self, path: str | os.PathLike[str] | None = None) -> Path | None:
        if self._source is None or self._restored is not None:
            return self._restored
        staging = current_staging()
        folder = Path(path) if path is not None else staging.landing("checkpoint")
        if path is None:
            folder.mkdir(parents=True)
        if not folder.is_dir():
            raise ValueMismatchError(f"a checkpoint is brought to a folder, and {str(folder)!r} is none")
        sync.run(staging.store.get(self._source, folder))
        self._restored = folder
        return folder

    def save(self, cp: str | os.PathLike[str] | IO[bytes]) -> None:
        staging = current_staging()
        if isinstance(cp, (str, os.PathLike)):
            local = Path(cp)
            target = self._target if local.is_dir() else paths.join(self._target, local.name)
        else:
            local = staging.landing(STREAM_NAME)
            local.parent.mkdir(parents=True, exist_ok=True)
            local.write_bytes(cp.read())
            target = paths.join(self._target, STREAM_NAME)
        sync.run(staging.store.put(local, target))

    def read(self) -> bytes | None:
        folder = self.restore()
        files = list(folder.iterdir()) if folder is not None else []
        if len(files) > 1:
            raise ValueMismatchError(f"the earlier try left {len(files)} files: restore() brings them all")
        return files[0].read_bytes() if files else None

    def write(self, b: bytes) -> None:
        local = current_staging().landing(STREAM_NAME)
        local.parent.mkdir(parents=True, exist_ok=True)
        local.write_bytes(b)
        self.save(local)
