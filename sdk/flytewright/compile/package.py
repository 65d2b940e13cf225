"""Compiled entities as files: a folder of messages, or a package that registers them elsewhere."""

from __future__ import annotations

import contextlib
import gc
import gzip
import importlib
import math
import os
import pkgutil
import sys
import tarfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from flytewright_idl.admin.launch_plan import LaunchPlan
from flytewright_idl.admin.task import TaskSpec
from flytewright_idl.admin.workflow import WorkflowSpec

from ..authoring.options import Options
from ..authoring.registry import defined
from ..config.serialization import SerializationSettings
from ..errors import FlytewrightError
from .order import Spec, compile_all, id_of

KINDS: Mapping[type, int] = {TaskSpec: 1, WorkflowSpec: 2, LaunchPlan: 3}
"""What the last number of a file name stands for."""


class NoSerializableEntitiesError(FlytewrightError):
    """The named modules define no task, workflow or launch plan."""


def load_modules(names: Iterable[str], source_root: str | os.PathLike[str]) -> None:
    """Import modules, and all that is in packages, so that they define their entities."""
    with importable(os.fspath(source_root)):
        for name in names:
            module = importlib.import_module(name)
            for found in pkgutil.walk_packages(getattr(module, "__path__", ()), f"{name}."):
                importlib.import_module(found.name)


@contextlib.contextmanager
def importable(folder: str) -> Iterator[None]:
    """Let modules be imported from a folder."""
    sys.path.insert(0, folder)
    try:
        yield
    finally:
        sys.path.remove(folder)


def serialize_defined(settings: SerializationSettings, options: Options | None = None) -> list[Spec]:
    """The messages of everything that this process has defined, in the order in which they must be registered."""
    with _no_collection():
        return [each.spec for each in compile_all([*defined], settings, options)]


@contextlib.contextmanager
def _no_collection() -> Iterator[None]:
    """Look for no garbage while much is made that stays: that is a quarter of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def kind_of(spec: Spec) -> int:
    """What the last number of a message's file name is."""
    return next(number for kind, number in KINDS.items() if isinstance(spec, kind))


def named(specs: Sequence[Spec]) -> dict[str, bytes]:
    """What is written for messages: file names, which keep their order, with contents."""
    width = math.ceil(math.log10(len(specs))) if specs else 0
    return {
        f"{str(index).zfill(width)}_{id_of(spec).name}_{kind_of(spec)}.pb": bytes(spec)
        for index, spec in enumerate(specs)
    }


def write_folder(specs: Sequence[Spec], folder: str | os.PathLike[str]) -> list[Path]:
    """Write messages into a folder that exists, and name the files."""
    paths = []
    for name, content in named(specs).items():
        paths.append(Path(folder, name))
        paths[-1].write_bytes(content)
    return paths


def write_package(
    specs: Sequence[Spec], output: str | os.PathLike[str], beside: Mapping[str, bytes] | None = None
) -> None:
    """Write messages, and what travels beside them, into one archive; the same content gives the same bytes.

    Raises:
        NoSerializableEntitiesError: there are no messages.
    """
    if not specs:
        raise NoSerializableEntitiesError("there is nothing to package: no task, workflow or launch plan is defined")
    packed = gzip.compress(_tar({**named(specs), **(beside or {})}), compresslevel=6, mtime=0)
    Path(output).write_bytes(packed)


_PLAIN_HEADER = tarfile.TarInfo("").tobuf(tarfile.GNU_FORMAT)
_NAME, _SIZE, _SUM = slice(0, 100), slice(124, 136), slice(148, 156)
"""What differs from one plain header to the next."""


def _header(name: str, size: int) -> bytes:
    """The header of a file; what it is for most files, with the name and the size filled in."""
    short = name.encode()
    if len(short) >= 100 or size >= 8**11:
        entry = tarfile.TarInfo(name)
        entry.size = size
        return entry.tobuf(tarfile.GNU_FORMAT)
    header = bytearray(_PLAIN_HEADER)
    header[_NAME], header[_SIZE], header[_SUM] = short.ljust(100, b"\0"), b"%011o\0" % size, b" " * 8
    header[_SUM] = b"%06o\0 " % sum(header)
    return bytes(header)


def _tar(files: Mapping[str, bytes]) -> bytes:
    """An archive of files; written block by block, as `tarfile` takes longer than compiling what is in them."""
    archive = bytearray()
    for name, content in files.items():
        archive += _header(name, len(content))
        archive += content + bytes(-len(content) % tarfile.BLOCKSIZE)
    return bytes(archive) + bytes(2 * tarfile.BLOCKSIZE)
