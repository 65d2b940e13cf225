"""Files and folders to and from one fsspec file system, several at a time, complete or not at all."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from ..errors import DataNotFoundError
from . import local, paths
from .options import canonical, get_additional_fsspec_call_kwargs
from .retries import Retries

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")

CONCURRENT_FILES = 16

WHOLE_WRITES = frozenset({"s3", "gs", "abfs", "http", "https"})
"""Stores where an object appears when it is complete."""


class Progress(Protocol):
    """Is told how much of a file has been moved."""

    def __call__(self, uri: str, done: int, total: int, /) -> object:
        """`done` of `total` bytes are through."""
        ...


def unheard(uri: str, done: int, total: int, /) -> None:
    """The progress that nobody asked for."""


@dataclass(frozen=True)
class Remote:
    """One file system and how it is used."""

    filesystem: Any
    scheme: str
    retries: Retries = field(default_factory=Retries)
    progress: Progress = unheard
    object_metadata: Mapping[str, str] = field(default_factory=dict)
    """What is noted with each object where the store can."""
    concurrent: int = CONCURRENT_FILES

    async def put(self, source: Path, uri: str, batch: int | None = None) -> None:
        """Bring a file or folder away; when a file of a folder fails, those before it are removed again."""
        if not source.is_dir():
            await self._put_file(source, uri)
            return
        brought: list[str] = []

        async def put(file: Path, target: str) -> None:
            await self._put_file(file, target)
            brought.append(target)

        targets = [(file, paths.join(uri, name)) for file, name in local.files_below(source)]
        try:
            await self._all([partial(put, file, target) for file, target in targets], batch)
        except BaseException:
            for target in brought:
                with contextlib.suppress(Exception):
                    await in_thread(self.filesystem.rm_file, target)
            raise

    async def get(self, uri: str, target: Path, batch: int | None = None) -> None:
        """Bring a file or folder here."""
        if not await self._is_folder(uri):
            await self._get_file(uri, target)
            return
        found = await self.retries.run(lambda: in_thread(self.filesystem.find, uri))
        root = self.filesystem._strip_protocol(uri).rstrip("/")
        with local.incoming(target) as folder:
            folder.mkdir()
            wanted = [(name, paths.within(folder, name[len(root) :].lstrip("/"))) for name in found]
            await self._all([partial(self._get_file, name, path) for name, path in wanted if path != folder], batch)

    async def _is_folder(self, uri: str) -> bool:
        if self.scheme in ("http", "https"):
            return False
        info = await self.retries.run(lambda: in_thread(self.filesystem.info, uri))
        return bool(info["type"] == "directory")

    async def _put_file(self, source: Path, uri: str) -> None:
        whole = self.scheme in WHOLE_WRITES
        target = uri if whole else f"{uri}.incoming-{paths.random_name()}"

        def put() -> None:
            if not source.is_file():
                raise DataNotFoundError(f"{source} cannot be uploaded: there is no such file or folder")
            options = {**get_additional_fsspec_call_kwargs(self.scheme, "put_file"), **self._headers(source)}
            try:
                if not whole:
                    self.filesystem.makedirs(self.filesystem._parent(target), exist_ok=True)
                self.filesystem.put_file(str(source), target, callback=self._callback(uri), **options)
                if not whole:
                    self.filesystem.mv(target, uri)
            except BaseException:
                if not whole:
                    with contextlib.suppress(Exception):
                        self.filesystem.rm_file(target)
                raise

        await self.retries.run(lambda: in_thread(put))

    async def _get_file(self, uri: str, target: Path) -> None:
        def get() -> None:
            with local.incoming(target) as path:
                self.filesystem.get_file(uri, str(path), callback=self._callback(uri))

        await self.retries.run(lambda: in_thread(get))

    async def _all(self, works: list[Callable[[], Awaitable[None]]], batch: int | None) -> None:
        """Do everything, a bounded number at a time, batch after batch; the first failure stops the rest."""
        size = batch or len(works)
        for start in range(0, len(works), size or 1):
            await gather_bounded(works[start : start + size], self.concurrent)

    def _headers(self, source: Path) -> dict[str, Any]:
        """What the store notes with an object, in the words of its file system."""
        gzipped = source.suffix == ".gz"
        metadata = {"metadata": dict(self.object_metadata)} if self.object_metadata else {}
        match self.scheme:
            case "s3":
                upper = {"Metadata": dict(self.object_metadata)} if self.object_metadata else {}
                return {**upper, **({"ContentEncoding": "gzip"} if gzipped else {})}
            case "gs":
                return {**metadata, **({"fixed_key_metadata": {"content_encoding": "gzip"}} if gzipped else {})}
            case "abfs":
                return metadata
            case _:
                return {}

    def _callback(self, uri: str) -> Any:
        from fsspec.callbacks import Callback

        def tell(size: int | None, value: int, **_: object) -> None:
            self.progress(uri, value, size or value)

        return Callback(hooks={} if self.progress is unheard else {"progress": tell})


async def gather_bounded(works: Iterable[Callable[[], Awaitable[T]]], limit: int) -> list[T]:
    """The results of all, of which at most `limit` run at a time; when one fails the others are ended first."""
    import asyncio  # not above: most containers have nothing to wait for

    free = asyncio.Semaphore(limit)

    async def run(work: Callable[[], Awaitable[T]]) -> T:
        async with free:
            return await work()

    tasks = [asyncio.ensure_future(run(work)) for work in works]
    try:
        return await asyncio.gather(*tasks)
    except BaseException:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise


@lru_cache(maxsize=1)
def _threads() -> ThreadPoolExecutor:
    from concurrent.futures import ThreadPoolExecutor  # not above: it loads logging

    return ThreadPoolExecutor(CONCURRENT_FILES * 2, thread_name_prefix="flytewright-transfer")


async def in_thread(work: Callable[..., T], *arguments: Any) -> T:
    """Run blocking work beside the loop; when the wait is cancelled, the work is waited for all the same."""
    import asyncio

    running = asyncio.get_running_loop().run_in_executor(_threads(), partial(work, *arguments))
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.wait([running])  # what it writes is removed by whoever cancelled it, and so must have ended
        raise


def remote_scheme(uri: str) -> str:
    """The canonical scheme of a URI."""
    return canonical(paths.scheme_of(uri))
