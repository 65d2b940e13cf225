"""A package generated from this folder's own ``.proto`` files, which have what flyteidl does not use."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from google.protobuf import message_factory
from google.protobuf.descriptor_pb2 import FileDescriptorProto
from google.protobuf.descriptor_pool import DescriptorPool

from flytewright_codegen.generate import generate, write_files
from flytewright_codegen.schema import read_api
from flytewright_codegen.shape import Layout, Overrides
from flytewright_codegen.sources import compile_folder, in_import_order
from tests.codegen.checkout import THING, Checkout
from tests.support.checks import Pair

PROTOS = Path(__file__).with_name("protos")
LAYOUT = Layout(package="kinds_idl", strip="kinds")


@dataclass(frozen=True)
class Kinds:
    """The generated package and the official classes of the same files."""

    files: Mapping[str, FileDescriptorProto]
    pool: DescriptorPool

    def module(self, name: str) -> Any:
        """A generated module."""
        return importlib.import_module(f"{LAYOUT.package}.{name}")

    def pair(self, name: str) -> Pair:
        """The classes of a message of everything.proto."""
        official = message_factory.GetMessageClass(self.pool.FindMessageTypeByName(f"kinds.{name}"))
        return Pair(getattr(self.module("everything"), name.replace(".", "")), official)


@pytest.fixture(scope="session")
def kinds_files() -> dict[str, FileDescriptorProto]:
    """The descriptors of the ``.proto`` files and all they import."""
    return compile_folder(PROTOS)


@pytest.fixture(scope="session")
def kinds(kinds_files: dict[str, FileDescriptorProto], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kinds]:
    """The package, importable while the tests run."""
    api = read_api(in_import_order(kinds_files))
    wanted = [name for name in kinds_files if name.startswith("kinds/")]
    root = tmp_path_factory.mktemp("generated")
    write_files(generate(api, wanted, LAYOUT, Overrides.read()), root / LAYOUT.package)
    pool = DescriptorPool()
    for file in in_import_order(kinds_files):
        pool.Add(file)
    sys.path.insert(0, str(root))
    yield Kinds(kinds_files, pool)
    sys.path.remove(str(root))


@pytest.fixture(scope="session")
def new_checkout(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """What `checkout` copies."""
    made = Checkout.below(tmp_path_factory.mktemp("new"))
    made.wheels.folder.mkdir()
    made.wheels.add("9.9.9", {"flyteidl/core/thing.proto": THING})
    (made.root / "idl").mkdir(parents=True)
    made.lock()
    return made


@pytest.fixture
def checkout(new_checkout: Checkout, tmp_path: Path) -> Checkout:
    """A checkout whose lock file names a wheel with one message."""
    return new_checkout.copy(tmp_path)
