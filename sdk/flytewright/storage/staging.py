"""`Staging`, where encoding a value leaves the files that must be brought away, and decoding finds files."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from . import paths
from .remote import gather_bounded
from .store import FileSystemStore, Store

CONCURRENT_TRANSFERS = 16


@dataclass(frozen=True, slots=True)
class Upload:
    """One file or folder to bring to one URI."""

    local: Path
    uri: str
    batch: int | None = None
    """How many files of a folder go at a time; all that the store can take unless given."""


@dataclass
class Staging:
    """The data side of one run: nothing is moved until somebody flushes it or opens a handle."""

    prefix: str
    """The raw output prefix: every staged file gets a name of its own below it."""
    scratch: Path
    """The folder for files that are brought here."""
    store: Store = field(default_factory=FileSystemStore)
    uploads: list[Upload] = field(default_factory=list)
    gives_away: bool = False
    """Whether nobody writes to files in the scratch folder any more once they are brought away, as in a container:
    then they need not be copied to stay as they are."""

    def stage(self, local: str | os.PathLike[str], uri: str | None = None, batch: int | None = None) -> str:
        """Note that a file or folder is to be brought away, and give the URI that it will have."""
        path = Path(paths.local_path(local))
        uri = uri or paths.join(self.place_for(path), path.name)
        self.uploads.append(Upload(path, uri, batch))
        return uri

    def place_for(self, local: Path) -> str:
        """A URI below the prefix for a file or folder of this machine, whose content is complete."""
        return self.new_uri()

    def new_uri(self, name: str | None = None) -> str:
        """A URI below the prefix that nothing has yet."""
        return paths.join(self.prefix, paths.random_name(), *([name] if name else []))

    def landing(self, uri: str) -> Path:
        """Where data from `uri` is to be brought: a fresh place with the URI's last name."""
        return self.scratch / paths.random_name() / (paths.base_name(uri) or "data")

    def filesystem(self, uri: str) -> Any:
        """The fsspec file system that `uri` is on."""
        return (self.store if isinstance(self.store, FileSystemStore) else FileSystemStore()).filesystem(uri)

    async def bring(self, uri: str) -> Path:
        """The local path of what is at `uri`, brought here unless it is here already."""
        if not paths.is_remote(uri):
            return Path(paths.local_path(uri))
        local = self.landing(uri)
        await self.store.get(uri, local)
        return local

    async def flush(self) -> None:
        """Bring everything away that was staged, several at a time."""
        uploads, self.uploads = self.uploads, []
        await gather_bounded([partial(self._put, upload) for upload in uploads], CONCURRENT_TRANSFERS)

    async def _put(self, upload: Upload) -> None:
        if isinstance(self.store, FileSystemStore):
            ours = self.gives_away and upload.local.is_relative_to(self.scratch)
            await self.store.put(upload.local, upload.uri, batch=upload.batch, give_away=ours)
        else:
            await self.store.put(upload.local, upload.uri)


_current: ContextVar[Staging | None] = ContextVar("flytewright_staging", default=None)


_shared: Staging | None = None
"""The staging of threads that use none, where a process runs one task."""


def current_staging() -> Staging:
    """The staging of the task that is running; outside of one, a temporary folder of this process."""
    return _current.get() or _shared or _own()


@contextmanager
def share(staging: Staging) -> Iterator[None]:
    """Make `staging` the current one of every thread that uses no other: for a process that runs one task."""
    global _shared  # noqa: PLW0603 - threads begin without the contexts of those that start them
    before, _shared = _shared, staging
    try:
        yield
    finally:
        _shared = before


@contextmanager
def use(staging: Staging) -> Iterator[Staging]:
    """Make `staging` the current one."""
    token = _current.set(staging)
    try:
        yield staging
    finally:
        _current.reset(token)


@contextmanager
def temporary() -> Iterator[Staging]:
    """A staging below a temporary folder, which goes with it."""
    with tempfile.TemporaryDirectory(prefix="flytewright-") as folder:
        yield below(Path(folder))


def below(folder: Path) -> Staging:
    """A staging whose prefix and scratch are in `folder`."""
    return Staging(prefix=str(folder / "raw"), scratch=folder / "scratch")


@lru_cache(maxsize=1)
def _own() -> Staging:
    """The staging of code outside of any task: its results outlive the process, what was brought here does not."""
    folder = Path(tempfile.mkdtemp(prefix="flytewright-"))
    atexit.register(_leave_results, folder)
    return below(folder)


def _leave_results(folder: Path) -> None:
    shutil.rmtree(folder / "scratch", ignore_errors=True)
    if not any(folder.iterdir()):
        folder.rmdir()
