"""Where an IDL comes from: a distribution's wheel, a folder of ``.proto`` files, or a ``FileDescriptorSet``.

Every source gives file descriptors, dependencies before the files that import them.
"""

from __future__ import annotations

import ast
import hashlib
import subprocess
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet
from google.protobuf.message import DecodeError


class SourceError(Exception):
    """An IDL source that cannot be had or cannot be read; the text says which and why."""


@dataclass(frozen=True)
class Pin:
    """One distribution of the lock file."""

    distribution: str
    version: str
    sha256: str

    @property
    def requirement(self) -> str:
        """``flyteidl==1.16.8``"""
        return f"{self.distribution}=={self.version}"


def download(distribution: str, version: str, folder: Path) -> Path:
    """The wheel of a release, brought into `folder` by pip from the index that pip is configured for."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
    done = subprocess.run(
        [*command, "--dest", str(folder), f"{distribution}=={version}"], capture_output=True, text=True, check=False
    )
    wheels = sorted(folder.glob("*.whl"))
    if done.returncode or not wheels:
        reason = next(iter(done.stderr.strip().splitlines()[-1:]), "no wheel came")
        raise SourceError(f"pip cannot download {distribution} {version}: {reason}")
    return wheels[0]


def sha256_of(path: Path) -> str:
    """The digest that the lock file records."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def fetch(pin: Pin) -> dict[str, FileDescriptorProto]:
    """The descriptors in a pinned wheel; `SourceError` when its digest is not the pinned one."""
    with tempfile.TemporaryDirectory() as folder:
        wheel = download(pin.distribution, pin.version, Path(folder))
        found = sha256_of(wheel)
        if found != pin.sha256:
            raise SourceError(f"{wheel.name} has sha256 {found}; the lock file says {pin.sha256}")
        return read_wheel(wheel)


def read_wheel(path: Path) -> dict[str, FileDescriptorProto]:
    """The descriptors in a wheel's ``_pb2.py`` modules, found in their syntax trees; nothing of them is run."""
    files: dict[str, FileDescriptorProto] = {}
    try:
        with zipfile.ZipFile(path) as wheel:
            for name in sorted(wheel.namelist()):
                if name.endswith("_pb2.py"):
                    descriptor = _descriptor_in(wheel.read(name), f"{path.name}/{name}")
                    if descriptor is not None:
                        files[descriptor.name] = descriptor
    except (zipfile.BadZipFile, zlib.error) as error:
        raise SourceError(f"{path.name} is not a wheel: {error}") from error
    if not files:
        raise SourceError(f"{path.name} holds no _pb2.py module with a descriptor")
    return files


def _descriptor_in(source: bytes, name: str) -> FileDescriptorProto | None:
    """The file descriptor that protoc wrote into a module as a bytes literal, if there is one."""
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        raise SourceError(f"{name} is not Python: {error}") from error
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            given = node.args[:1] if called in ("AddSerializedFile", "AddSerialized") else []
            given += [keyword.value for keyword in node.keywords if keyword.arg == "serialized_pb"]
            for value in given:
                if isinstance(value, ast.Constant) and isinstance(value.value, bytes):
                    try:
                        return FileDescriptorProto.FromString(value.value)
                    except DecodeError as error:
                        raise SourceError(f"{name} carries no file descriptor: {error}") from error
    return None


def read_descriptor_set(path: Path) -> dict[str, FileDescriptorProto]:
    """The descriptors in a serialized ``FileDescriptorSet``."""
    try:
        return {file.name: file for file in FileDescriptorSet.FromString(path.read_bytes()).file}
    except (OSError, DecodeError) as error:
        raise SourceError(f"{path} is not a FileDescriptorSet: {error}") from error


def proto_files(folder: Path) -> list[str]:
    """The ``.proto`` files below `folder`, as protoc names them."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.proto"))


def compile_folder(folder: Path, names: Iterable[str] | None = None) -> dict[str, FileDescriptorProto]:
    """The descriptors, comments included, of a folder's ``.proto`` files (or the named ones) and their imports."""
    wanted = sorted(proto_files(folder) if names is None else names)
    if not wanted:
        raise SourceError(f"{folder} holds no .proto file")
    protoc = find_spec("grpc_tools")
    if protoc is None or protoc.origin is None:
        raise SourceError("protoc is not installed: pip install grpcio-tools")
    bundled = Path(protoc.origin).with_name("_proto")
    with tempfile.TemporaryDirectory() as scratch:
        output = Path(scratch) / "set.bin"
        command = [sys.executable, "-m", "grpc_tools.protoc", f"-I{folder}", f"-I{bundled}"]
        options = ["--include_imports", "--include_source_info", f"--descriptor_set_out={output}"]
        done = subprocess.run([*command, *options, *wanted], capture_output=True, text=True, check=False)
        if done.returncode:
            raise SourceError(f"protoc refuses {folder}:\n{done.stderr.strip()}")
        files = read_descriptor_set(output)
    for name, file in files.items():
        if not (folder / name).exists():
            file.ClearField("source_code_info")  # only the folder's own comments become docstrings
    return files


def in_import_order(files: Mapping[str, FileDescriptorProto]) -> Iterator[FileDescriptorProto]:
    """The files, each after what it imports; an import that is not among them is left out."""
    done: set[str] = set()

    def visit(name: str) -> Iterator[FileDescriptorProto]:
        if name in done or name not in files:
            return
        done.add(name)
        for imported in files[name].dependency:
            yield from visit(imported)
        yield files[name]

    for name in sorted(files):
        yield from visit(name)
