"""The generator is not tied to flyteidl: whole IDLs of others are generated, imported and round-tripped."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from google.protobuf import descriptor_pb2, message_factory
from google.protobuf.descriptor_pb2 import FileDescriptorProto
from google.protobuf.descriptor_pool import DescriptorPool

from flytewright_codegen.generate import generate, write_files
from flytewright_codegen.project import bundled_descriptors
from flytewright_codegen.schema import Api, UnsupportedIdlError, read_api
from flytewright_codegen.shape import Layout, Overrides
from flytewright_codegen.sources import in_import_order
from tests.codegen.releases import COMMON, FLYTEIDL2, OPENAPI, Files, release
from tests.support.checks import Pair

pytestmark = pytest.mark.index


@dataclass(frozen=True)
class Idl:
    """An IDL, and the package that it becomes."""

    package: str
    strip: str
    prefix: str
    requirements: tuple[str, ...]

    def files(self) -> Files:
        """Its files and all that they import."""
        return bundled_descriptors() | {
            name: file for requirement in reversed(self.requirements) for name, file in release(requirement).items()
        }

    def names(self) -> list[str]:
        """The files that are wanted."""
        return sorted(name for name in release(self.requirements[0]) if name.startswith(self.prefix))


IDLS = [
    Idl("flyteidl2_idl", "flyteidl2", "flyteidl2/", (FLYTEIDL2, COMMON, OPENAPI)),
    Idl("common_idl", "google", "google/", (COMMON,)),
]


@dataclass(frozen=True)
class Generated:
    """A generated package and the official classes of its messages."""

    idl: Idl
    api: Api
    pool: DescriptorPool

    def modules(self) -> list[str]:
        """All modules of the package."""
        package = importlib.import_module(self.idl.package)
        return [module.name for module in pkgutil.walk_packages(package.__path__, f"{self.idl.package}.")]

    def pairs(self) -> Iterator[Pair]:
        """The two classes of every message."""
        homes = importlib.import_module(f"{self.idl.package}._index").MESSAGES
        for file in self.api.with_what_they_use(self.idl.names()):
            for message in file.all_messages():
                module, _, name = homes[message.full_name].partition(":")
                ours = getattr(importlib.import_module(f"{self.idl.package}.{module}"), name)
                official = message_factory.GetMessageClass(self.pool.FindMessageTypeByName(message.full_name))
                yield Pair(ours, official)


@pytest.fixture(scope="module", params=IDLS, ids=lambda idl: idl.package)
def generated(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Generated]:
    idl: Idl = request.param
    files = idl.files()
    api = read_api(in_import_order(files))
    root = tmp_path_factory.mktemp("generated")
    write_files(generate(api, idl.names(), Layout(idl.package, idl.strip), Overrides.read()), root / idl.package)
    pool = DescriptorPool()
    options = FileDescriptorProto.FromString(descriptor_pb2.DESCRIPTOR.serialized_pb)
    for file in in_import_order({options.name: options, **files}):
        pool.Add(file)
    sys.path.insert(0, str(root))
    yield Generated(idl, api, pool)
    sys.path.remove(str(root))


def test_every_module_is_imported(generated: Generated) -> None:
    modules = generated.modules()
    assert len(modules) > 40
    for name in modules:
        assert importlib.import_module(name)


def test_every_message_agrees_with_the_official_one_in_every_field(generated: Generated) -> None:
    pairs = list(generated.pairs())
    assert len(pairs) > 150
    for pair in pairs:
        pair.check_each_field()


def test_a_release_of_proto2_files_is_refused() -> None:
    idl = IDLS[0]
    files = idl.files()
    assert files["buf/validate/validate.proto"].syntax != "proto3"
    api = read_api(in_import_order(files))
    with pytest.raises(UnsupportedIdlError, match="buf/validate/validate.proto: it is (proto2|of an edition)"):
        generate(api, ["buf/validate/validate.proto"], Layout("never"), Overrides.read())
