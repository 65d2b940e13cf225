"""The pinned IDL and the package generated from it: how this repository uses the generator."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorProto

from .generate import differences, format_files, generate, replace_trees
from .protos import render_protos
from .schema import Api, read_api
from .shape import Layout, Overrides
from .sources import Pin, SourceError, compile_folder, fetch, in_import_order

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

LOCK = "flyteidl.lock.toml"
DESCRIPTIONS = "descriptions.toml"
"""Our own descriptions of messages and RPCs, by full name; they become docstrings."""
LAYOUT = Layout(package="flytewright_idl", strip="flyteidl")
PREFIX = "flyteidl/"
"""The files that are generated; the others under ``idl/`` are what they import."""


@dataclass(frozen=True)
class Project:
    """A checkout: ``idl/`` and ``generated/`` below its root."""

    root: Path

    @property
    def idl(self) -> Path:
        """The folder of the ``.proto`` text and the lock file."""
        return self.root / "idl"

    @property
    def generated(self) -> Path:
        """The generated package."""
        return self.root / "generated" / LAYOUT.package

    def pins(self) -> list[Pin]:
        """The locked distributions; the first is the IDL, the others hold what it imports."""
        try:
            tables = tomllib.loads((self.idl / LOCK).read_text(encoding="utf-8"))["distribution"]
            return [Pin(**table) for table in tables]
        except (OSError, KeyError, TypeError, tomllib.TOMLDecodeError) as error:
            raise SourceError(f"{self.idl / LOCK} cannot be used: {error}") from error

    def fetch(self) -> dict[str, FileDescriptorProto]:
        """The descriptors in the locked wheels."""
        return {name: file for pin in self.pins() for name, file in fetch(pin).items()}

    def render(self) -> dict[str, str]:
        """The ``.proto`` text of everything under ``idl/``, from the locked wheels."""
        return render_idl(self.fetch(), self.pins()[0])

    def write_idl(self, protos: Mapping[str, str], lock: str) -> None:
        """Make ``idl/`` hold these ``.proto`` files and this lock file; the descriptions stay."""
        replace_trees({self.idl: self.idl_tree(protos, lock)})

    def idl_tree(self, protos: Mapping[str, str], lock: str) -> dict[str, str]:
        """All files of ``idl/``."""
        path = self.idl / DESCRIPTIONS
        kept = {DESCRIPTIONS: path.read_text(encoding="utf-8")} if path.exists() else {}
        return {**protos, LOCK: lock, **kept}

    def lock_text(self) -> str:
        """The lock file as it stands."""
        return (self.idl / LOCK).read_text(encoding="utf-8")

    def api(self) -> Api:
        """The API that ``idl/`` describes."""
        return read_api(in_import_order(compile_folder(self.idl)))

    def descriptions(self) -> dict[str, str]:
        """Our own descriptions, by the full name of what they describe."""
        path = self.idl / DESCRIPTIONS
        try:
            table = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        except tomllib.TOMLDecodeError as error:
            raise SourceError(f"{path} cannot be used: {error}") from error
        for name, text in table.items():
            if not isinstance(text, str):
                raise SourceError(f"{path} cannot be used: {name} has no text; a name with dots is quoted")
        return table

    def stray_descriptions(self, api: Api) -> list[str]:
        """A line for each description of what an API does not have."""
        known = api.described_names(PREFIX)
        return [f"idl/{DESCRIPTIONS}: {name} is not in the IDL" for name in self.descriptions() if name not in known]

    def generate(self, api: Api | None = None) -> dict[str, str]:
        """Every file of the generated package, formatted."""
        return format_files(self.code(api))

    def code(self, api: Api | None = None) -> dict[str, str]:
        """Every file of the generated package; of another API than ``idl/`` has, when one is given.

        Raises `SourceError` when something is described that ``idl/`` does not have.
        """
        if api is None:
            api = self.api()
            if stray := self.stray_descriptions(api):
                raise SourceError("; ".join(stray))
        overrides = replace(Overrides.read(), descriptions=self.descriptions())
        return generate(api, api.names(PREFIX), LAYOUT, overrides)

    def regenerate(self) -> int:
        """Rewrite the generated package; gives the number of its files."""
        files = self.generate()
        replace_trees({self.generated: files})
        return len(files)

    def stale(self) -> list[str]:
        """What in the generated package is not what the generator writes."""
        return differences(self.generate(), self.generated)


def render_idl(files: Mapping[str, FileDescriptorProto], pin: Pin) -> dict[str, str]:
    """The text of the IDL's files and of all they import, protobuf's own apart."""
    wanted: list[str] = []

    def visit(name: str) -> None:
        if name in wanted or name.startswith("google/protobuf/"):
            return
        if name not in files:
            raise SourceError(f"{pin.requirement} imports {name}, which no locked distribution has")
        wanted.append(name)
        for imported in files[name].dependency:
            visit(imported)

    for name in sorted(files):
        if name.startswith(PREFIX):
            visit(name)
    bundled = bundled_descriptors()
    note = f"Rendered from the descriptors of {pin.requirement} and of what it imports; never edited."
    return render_protos(sorted(wanted), {**bundled, **files}, note)


def bundled_descriptors() -> dict[str, FileDescriptorProto]:
    """protobuf's own files, as the installed protobuf has them."""
    from google.protobuf import (
        any_pb2,
        api_pb2,
        duration_pb2,
        empty_pb2,
        field_mask_pb2,
        source_context_pb2,
        struct_pb2,
        timestamp_pb2,
        type_pb2,
        wrappers_pb2,
    )

    modules = (
        any_pb2,
        api_pb2,
        duration_pb2,
        empty_pb2,
        field_mask_pb2,
        source_context_pb2,
        struct_pb2,
        timestamp_pb2,
        type_pb2,
        wrappers_pb2,
    )
    found = [FileDescriptorProto.FromString(module.DESCRIPTOR.serialized_pb) for module in modules]
    return {file.name: file for file in found}
