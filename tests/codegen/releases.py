"""Releases from the package index, for the tests that `nox -s history` runs."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorProto

from flytewright_codegen.generate import write_files
from flytewright_codegen.project import render_idl
from flytewright_codegen.schema import Api, read_api
from flytewright_codegen.sources import Pin, compile_folder, download, in_import_order, read_wheel

Files = dict[str, FileDescriptorProto]

COMMON = "googleapis-common-protos==1.76.0"
OPENAPI = "protoc-gen-openapiv2==0.0.1"
FLYTEIDL2 = "flyteidl2==2.0.53"


@cache
def release(requirement: str) -> Files:
    """The descriptors of a release."""
    name, _, version = requirement.partition("==")
    with tempfile.TemporaryDirectory() as scratch:
        return read_wheel(download(name, version, Path(scratch)))


def imports() -> Files:
    """What flyteidl imports."""
    return release(COMMON) | release(OPENAPI)


@cache
def texts(version: str) -> dict[str, str]:
    """The rendered text of a flyteidl release."""
    pin = Pin("flyteidl", version, "")
    return render_idl(imports() | release(pin.requirement), pin)


@cache
def compiled(version: str) -> Files:
    """What the rendered text of a flyteidl release compiles to."""
    with tempfile.TemporaryDirectory() as scratch:
        write_files(texts(version), Path(scratch))
        files = compile_folder(Path(scratch))
    for file in files.values():
        file.ClearField("source_code_info")
    return files


@cache
def api(version: str) -> Api:
    """The API of a flyteidl release."""
    return read_api(in_import_order(compiled(version)))


def buf(old: Path, new: Path, category: str) -> list[str]:
    """The lines in which buf says what a category forbids of a change."""
    program = shutil.which("buf", path=str(Path(sys.executable).parent))
    assert program is not None, "buf is not installed: run these tests by `nox -s history`"
    config = json.dumps({"version": "v2", "breaking": {"use": [category]}})
    command = [program, "breaking", str(new), "--against", str(old), "--config", config, "--error-format", "json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 100), done.stderr
    return done.stdout.splitlines()
