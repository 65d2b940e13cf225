"""A small checkout, and wheels that pip takes from a folder in place of an index."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorProto

from flytewright_codegen.generate import write_files
from flytewright_codegen.sources import compile_folder, sha256_of

THING = """syntax = "proto3";

package flyteidl.core;

message Thing {
  string name = 1;
}
"""


def protos(texts: Mapping[str, str], scratch: Path) -> dict[str, FileDescriptorProto]:
    """The descriptors of ``.proto`` text, without source info, as wheels carry them."""
    write_files(texts, scratch)
    files = compile_folder(scratch)
    for file in files.values():
        file.ClearField("source_code_info")
    return {name: files[name] for name in texts}


@dataclass(frozen=True)
class Wheels:
    """A folder of wheels."""

    folder: Path

    def path(self, version: str) -> Path:
        """Where the wheel of a version is."""
        return self.folder / f"flyteidl-{version}-py3-none-any.whl"

    def add(self, version: str, texts: Mapping[str, str], *, says: str | None = None) -> Path:
        """Build the wheel of a version from ``.proto`` text; its metadata may say another version."""
        path = self.path(version)
        info = f"flyteidl-{version}.dist-info"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as wheel:
            for name, file in protos(texts, self.folder.parent / "protos" / version).items():
                call = f"DESCRIPTOR = pool.AddSerializedFile({file.SerializeToString()!r})"
                wheel.writestr(name.replace(".proto", "_pb2.py"), f"exit('this module was run')\n{call}\n")
            wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: flyteidl\nVersion: {says or version}\n")
            wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
            wheel.writestr(f"{info}/RECORD", "")
        return path


@dataclass(frozen=True)
class Checkout:
    """A small checkout, and a folder that pip takes wheels from in place of an index."""

    root: Path
    wheels: Wheels

    @classmethod
    def below(cls, folder: Path) -> Checkout:
        """The checkout and the wheels in a folder."""
        return cls(folder / "checkout", Wheels(folder / "wheels"))

    def copy(self, folder: Path) -> Checkout:
        """The same in another folder."""
        shutil.copytree(self.root.parent, folder, dirs_exist_ok=True)
        return self.below(folder)

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the generator on the checkout."""
        command = [sys.executable, "-m", "flytewright_codegen", "--root", str(self.root), *arguments]
        offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.wheels.folder), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
        return subprocess.run(command, capture_output=True, text=True, env={**os.environ, **offline}, check=False)

    def refusal(self, *arguments: str) -> str:
        """What the generator says when it refuses; it must be one line."""
        done = self.run(*arguments)
        assert done.returncode == 1
        assert "Traceback" not in done.stderr
        (line,) = done.stderr.strip().splitlines()
        return line

    def lock(self, **changes: str) -> None:
        """Lock the wheel, or something else."""
        pin = {
            "distribution": "flyteidl",
            "version": "9.9.9",
            "sha256": sha256_of(self.wheels.path("9.9.9")),
        } | changes
        lines = [f'{key} = "{value}"' for key, value in pin.items()]
        (self.root / "idl" / "flyteidl.lock.toml").write_text("\n".join(["[[distribution]]", *lines]), encoding="utf-8")

    def files(self) -> Mapping[str, str]:
        """Everything below generated/."""
        generated = self.root / "generated"
        return {path.relative_to(generated).as_posix(): path.read_text("utf-8") for path in generated.rglob("*.py")}

    def state(self) -> Mapping[str, bytes]:
        """Everything in the checkout."""
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes() for path in self.root.rglob("*") if path.is_file()
        }
