"""``python -m flytewright_codegen`` as a platform team runs it: on a checkout, with pip and a locked wheel."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import FieldDescriptorProto, FileDescriptorProto

from flytewright_codegen.sources import sha256_of
from tests.support.project import ROOT

TEXT = """syntax = "proto3";

package flyteidl.core;

message Thing {
  string name = 1;
}
"""


@dataclass(frozen=True)
class Checkout:
    """A small checkout, and a folder that pip takes wheels from in place of an index."""

    root: Path
    wheels: Path

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the generator on the checkout."""
        command = [sys.executable, "-m", "flytewright_codegen", "--root", str(self.root), *arguments]
        offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.wheels), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
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
            "sha256": sha256_of(next(self.wheels.iterdir())),
        } | changes
        lines = [f'{key} = "{value}"' for key, value in pin.items()]
        (self.root / "idl" / "flyteidl.lock.toml").write_text("\n".join(["[[distribution]]", *lines]), encoding="utf-8")

    def files(self) -> Mapping[str, str]:
        """Everything below generated/."""
        generated = self.root / "generated"
        return {path.relative_to(generated).as_posix(): path.read_text("utf-8") for path in generated.rglob("*.py")}


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A checkout whose lock file names a wheel with one message."""
    thing = FileDescriptorProto(name="flyteidl/core/thing.proto", package="flyteidl.core", syntax="proto3")
    thing.message_type.add(name="Thing").field.add(
        name="name",
        json_name="name",
        number=1,
        type=FieldDescriptorProto.TYPE_STRING,
        label=FieldDescriptorProto.LABEL_OPTIONAL,
    )
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    with zipfile.ZipFile(wheels / "flyteidl-9.9.9-py3-none-any.whl", "w") as wheel:
        module = f"exit('this module was run')\nDESCRIPTOR = pool.AddSerializedFile({thing.SerializeToString()!r})\n"
        wheel.writestr("flyteidl/core/thing_pb2.py", module)
        wheel.writestr("flyteidl-9.9.9.dist-info/METADATA", "Metadata-Version: 2.1\nName: flyteidl\nVersion: 9.9.9\n")
        wheel.writestr(
            "flyteidl-9.9.9.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        wheel.writestr("flyteidl-9.9.9.dist-info/RECORD", "")
    made = Checkout(tmp_path / "checkout", wheels)
    (made.root / "idl").mkdir(parents=True)
    made.lock()
    return made


def test_a_locked_wheel_becomes_text_and_then_a_package(checkout: Checkout) -> None:
    rendered = checkout.run("render")
    assert rendered.stdout == "idl/: 1 .proto files of flyteidl==9.9.9\n", rendered.stderr
    text = (checkout.root / "idl" / "flyteidl" / "core" / "thing.proto").read_text("utf-8")
    assert text.startswith("// Rendered from the descriptors of flyteidl==9.9.9")
    assert text.endswith(TEXT)
    assert (checkout.root / "idl" / "flyteidl.lock.toml").exists()

    assert "missing: core/thing.py" in checkout.run("fresh").stderr
    regenerated = checkout.run("regenerate")
    assert regenerated.returncode == 0, regenerated.stderr
    assert f"generated/: {len(checkout.files()) + 1} files" in regenerated.stdout  # py.typed is one too
    assert "class Thing(Message):" in checkout.files()["flytewright_idl/core/thing.py"]
    first = checkout.files()
    assert checkout.run("fresh").stdout == "generated/ is fresh\n"
    assert checkout.run("regenerate").returncode == 0
    assert checkout.files() == first


def test_a_hand_edit_is_stale(checkout: Checkout) -> None:
    checkout.run("render")
    checkout.run("regenerate")
    module = checkout.root / "generated" / "flytewright_idl" / "core" / "thing.py"
    module.write_text(module.read_text("utf-8") + "x = 1\n", encoding="utf-8")
    (module.parent / "mine.py").write_text("", encoding="utf-8")
    done = checkout.run("fresh")
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "not generated: core/mine.py",
        "differs: core/thing.py",
        "Error: generated/ is stale: run `nox -s regenerate` and commit what it writes",
    ]


def test_a_wheel_of_another_digest_is_refused(checkout: Checkout) -> None:
    checkout.lock(sha256="0" * 64)
    line = checkout.refusal("render")
    digest = sha256_of(checkout.wheels / "flyteidl-9.9.9-py3-none-any.whl")
    assert line == (f"Error: flyteidl-9.9.9-py3-none-any.whl has sha256 {digest}; the lock file says {'0' * 64}")
    assert not (checkout.root / "idl" / "flyteidl").exists()


def test_a_version_that_there_is_not_is_refused(checkout: Checkout) -> None:
    checkout.lock(version="1.2.3")
    line = checkout.refusal("render")
    assert line.startswith("Error: pip cannot download flyteidl 1.2.3: ")
    assert "No matching distribution" in line


@pytest.mark.parametrize("content", [None, "[[distribution]]\nname = 'x'", "not toml", "x = 1"])
def test_a_lock_file_that_cannot_be_used_is_refused(checkout: Checkout, content: str | None) -> None:
    lock = checkout.root / "idl" / "flyteidl.lock.toml"
    lock.unlink()
    if content is not None:
        lock.write_text(content, encoding="utf-8")
    assert checkout.refusal("render").startswith(f"Error: {lock} cannot be used: ")


def test_a_checkout_without_proto_files_is_refused(checkout: Checkout) -> None:
    assert checkout.refusal("regenerate") == f"Error: {checkout.root / 'idl'} holds no .proto file"


def test_proto2_text_is_refused(checkout: Checkout) -> None:
    old = checkout.root / "idl" / "flyteidl" / "old.proto"
    old.parent.mkdir()
    old.write_text('syntax = "proto2"; message M {}', encoding="utf-8")
    line = checkout.refusal("regenerate")
    assert line == "Error: flyteidl/old.proto: it is proto2; this generator renders proto3"


def test_an_unknown_command_is_a_usage_error(checkout: Checkout) -> None:
    done = checkout.run("regenrate")
    assert done.returncode == 2
    assert "No such command 'regenrate'" in done.stderr


def test_help_names_the_commands() -> None:
    command = [sys.executable, "-m", "flytewright_codegen", "--help"]
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert all(name in said for name in ("render", "regenerate", "fresh"))
